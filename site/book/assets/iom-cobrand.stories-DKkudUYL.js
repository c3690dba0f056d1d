var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as n,t as r}from"./lit-CkheMq90.js";import{n as i,r as a}from"./iframe-BXQaKeu4.js";import{E as o,T as s,o as c,s as l}from"./heading-C68QHvfK.js";import{a as u,i as d,n as f,r as p,s as m,t as h}from"./lock-up-CYZTJsOY.js";import{n as g,t as _}from"./release-part-element-BPPO8R1f.js";var v;function y(){return(y=e((()=>{r(),l(),u(),g(),h(),v=class extends _{static{this.styles=[c,p]}#e=new d(this);renderPart(e,{messages:t},r){let i=m(e,r.publisher);return i.length?n`${f(i,t.inPartnership,this.#e)}`:{empty:t.noPublisher}}}})))()}function b(){return(b=e((()=>{s(),y(),o(`iom-cobrand`,v)})))()}var x=t({Arabic:()=>T,Dark:()=>D,Empty:()=>O,ErrorWithFallback:()=>A,ErrorWithoutFallback:()=>j,Logos:()=>w,Names:()=>C,NotFound:()=>k,Withdrawn:()=>E,__namedExportsOrder:()=>M,default:()=>S}),S,C,w,T,E,D,O,k,A,j,M;function N(){return(N=e((()=>{b(),i(),S={title:`Tags/iom-cobrand`,component:`iom-cobrand`,render:a(`iom-cobrand`),args:{src:`data/feed.json`}},C={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},w={args:{release:`cobrand-2016-10-seychelles`},parameters:{controls:{include:[`release`]}}},T={args:{release:`gtm-2016-10-rights-ar`},parameters:{controls:{include:[`release`]}}},E={args:{release:`ita-2016-08-withdrawn`},parameters:{controls:{include:[`release`]}}},D={args:{release:`cobrand-2016-10-seychelles`,scheme:`dark`},parameters:{controls:{include:[`release`,`scheme`]}}},O={args:{src:`data/empty.json`},parameters:{controls:{include:[`src`]}}},k={args:{release:`no-such-release`},parameters:{controls:{include:[`release`]}}},A={args:{src:`data/missing.json`,content:`Read our press releases on our own site.`},parameters:{controls:{include:[`src`,`content`]}}},j={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},M=[`Names`,`Logos`,`Arabic`,`Withdrawn`,`Dark`,`Empty`,`NotFound`,`ErrorWithFallback`,`ErrorWithoutFallback`],C.parameters={...C.parameters,docs:{...C.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...C.parameters?.docs?.source}}},w.parameters={...w.parameters,docs:{...w.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'cobrand-2016-10-seychelles'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...w.parameters?.docs?.source}}},T.parameters={...T.parameters,docs:{...T.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'gtm-2016-10-rights-ar'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...T.parameters?.docs?.source}}},E.parameters={...E.parameters,docs:{...E.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'ita-2016-08-withdrawn'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...E.parameters?.docs?.source}}},D.parameters={...D.parameters,docs:{...D.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'cobrand-2016-10-seychelles',
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['release', 'scheme']
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
}`,...j.parameters?.docs?.source}}}})))()}export{x as n,N as t};