var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{n,r}from"./iframe-BXQaKeu4.js";import{E as i,T as a,o,s}from"./heading-C68QHvfK.js";import{n as c,t as l}from"./release-part-element-BPPO8R1f.js";import{a as u,i as d,n as f,o as p,r as m,s as h,t as g}from"./calendar-entries-5gjp1oaX.js";var _;function v(){return(v=e((()=>{s(),c(),m(),f(),u(),_=class extends l{static{this.styles=[o,p]}renderPart(e,t){let{events:n=[]}=e;if(!n.length)return{empty:t.messages.noEvents};let r=t=>void d(this,t,e);return h(n,{...t,now:Date.now(),entries:g(e),save:r})}}})))()}function y(){return(y=e((()=>{a(),v(),i(`iom-event-series`,_)})))()}var b=t({Arabic:()=>C,Dark:()=>D,Default:()=>S,Empty:()=>O,ErrorWithFallback:()=>A,ErrorWithoutFallback:()=>j,NoEvents:()=>E,NotFound:()=>k,TwelveEvents:()=>w,Withdrawn:()=>T,__namedExportsOrder:()=>M,default:()=>x}),x,S,C,w,T,E,D,O,k,A,j,M;function N(){return(N=e((()=>{y(),n(),x={title:`Tags/iom-event-series`,component:`iom-event-series`,render:r(`iom-event-series`),args:{src:`data/feed.json`}},S={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},C={args:{release:`gtm-2016-10-rights-ar`},parameters:{controls:{include:[`release`]}}},w={args:{release:`npl-2016-06-roofs`},parameters:{controls:{include:[`release`]}}},T={args:{release:`ita-2016-08-withdrawn`},parameters:{controls:{include:[`release`]}}},E={args:{release:`tuv-2016-07-advisory`},parameters:{controls:{include:[`release`]}}},D={args:{scheme:`dark`},parameters:{controls:{include:[`scheme`]}}},O={args:{src:`data/empty.json`},parameters:{controls:{include:[`src`]}}},k={args:{release:`no-such-release`},parameters:{controls:{include:[`release`]}}},A={args:{src:`data/missing.json`,content:`Read our press releases on our own site.`},parameters:{controls:{include:[`src`,`content`]}}},j={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},M=[`Default`,`Arabic`,`TwelveEvents`,`Withdrawn`,`NoEvents`,`Dark`,`Empty`,`NotFound`,`ErrorWithFallback`,`ErrorWithoutFallback`],S.parameters={...S.parameters,docs:{...S.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...S.parameters?.docs?.source}}},C.parameters={...C.parameters,docs:{...C.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'gtm-2016-10-rights-ar'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...C.parameters?.docs?.source}}},w.parameters={...w.parameters,docs:{...w.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'npl-2016-06-roofs'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...w.parameters?.docs?.source}}},T.parameters={...T.parameters,docs:{...T.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'ita-2016-08-withdrawn'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...T.parameters?.docs?.source}}},E.parameters={...E.parameters,docs:{...E.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'tuv-2016-07-advisory'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...E.parameters?.docs?.source}}},D.parameters={...D.parameters,docs:{...D.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['scheme']
    }
  }
}`,...D.parameters?.docs?.source}}},O.parameters={...O.parameters,docs:{...O.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/empty.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...O.parameters?.docs?.source}}},k.parameters={...k.parameters,docs:{...k.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'no-such-release'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...k.parameters?.docs?.source}}},A.parameters={...A.parameters,docs:{...A.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json',
    content: 'Read our press releases on our own site.'
  },
  parameters: {
    controls: {
      include: ['src', 'content']
    }
  }
}`,...A.parameters?.docs?.source}}},j.parameters={...j.parameters,docs:{...j.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...j.parameters?.docs?.source}}}})))()}export{b as n,N as t};