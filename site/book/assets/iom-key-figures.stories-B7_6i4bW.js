var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as n,f as r,t as i}from"./lit-CkheMq90.js";import{n as a,r as o}from"./iframe-BXQaKeu4.js";import{E as s,T as c,n as l,o as u,s as d,t as f}from"./heading-C68QHvfK.js";import{n as p,r as m,t as h}from"./key-figures-D8fLqOut.js";import{n as g,t as _}from"./release-part-element-BPPO8R1f.js";var v;function y(){return(y=e((()=>{i(),v=r`
  .part {
    display: grid;
    gap: calc(3 * var(--space));
  }
  .h {
    font-size: 1.18em;
    line-height: 1.3;
  }
`})))()}var b;function x(){return(x=e((()=>{i(),d(),g(),l(),h(),y(),b=class extends _{static{this.styles=[u,m,v]}renderPart(e,t){let{keyFigures:r=[]}=e;return r.length?n`${f(t.level,t.messages.keyFigures)} ${p(r,t)}`:{empty:t.messages.noKeyFigures}}}})))()}function S(){return(S=e((()=>{c(),x(),s(`iom-key-figures`,b)})))()}var C=t({Arabic:()=>E,Dark:()=>A,Default:()=>T,Empty:()=>j,ErrorWithFallback:()=>N,ErrorWithoutFallback:()=>P,LongNumbers:()=>D,NoFigures:()=>k,NotFound:()=>M,Withdrawn:()=>O,__namedExportsOrder:()=>F,default:()=>w}),w,T,E,D,O,k,A,j,M,N,P,F;function I(){return(I=e((()=>{S(),a(),w={title:`Tags/iom-key-figures`,component:`iom-key-figures`,render:o(`iom-key-figures`),args:{src:`data/feed.json`}},T={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},E={args:{release:`gtm-2016-10-rights-ar`},parameters:{controls:{include:[`release`]}}},D={args:{release:`npl-2016-06-roofs`},parameters:{controls:{include:[`release`]}}},O={args:{release:`ita-2016-08-withdrawn`},parameters:{controls:{include:[`release`]}}},k={args:{release:`tuv-2016-07-advisory`},parameters:{controls:{include:[`release`]}}},A={args:{scheme:`dark`},parameters:{controls:{include:[`scheme`]}}},j={args:{src:`data/empty.json`},parameters:{controls:{include:[`src`]}}},M={args:{release:`no-such-release`},parameters:{controls:{include:[`release`]}}},N={args:{src:`data/missing.json`,content:`Read our press releases on our own site.`},parameters:{controls:{include:[`src`,`content`]}}},P={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},F=[`Default`,`Arabic`,`LongNumbers`,`Withdrawn`,`NoFigures`,`Dark`,`Empty`,`NotFound`,`ErrorWithFallback`,`ErrorWithoutFallback`],T.parameters={...T.parameters,docs:{...T.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...T.parameters?.docs?.source}}},E.parameters={...E.parameters,docs:{...E.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'gtm-2016-10-rights-ar'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...E.parameters?.docs?.source}}},D.parameters={...D.parameters,docs:{...D.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'npl-2016-06-roofs'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...D.parameters?.docs?.source}}},O.parameters={...O.parameters,docs:{...O.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'ita-2016-08-withdrawn'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...O.parameters?.docs?.source}}},k.parameters={...k.parameters,docs:{...k.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'tuv-2016-07-advisory'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...k.parameters?.docs?.source}}},A.parameters={...A.parameters,docs:{...A.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['scheme']
    }
  }
}`,...A.parameters?.docs?.source}}},j.parameters={...j.parameters,docs:{...j.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/empty.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...j.parameters?.docs?.source}}},M.parameters={...M.parameters,docs:{...M.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'no-such-release'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...M.parameters?.docs?.source}}},N.parameters={...N.parameters,docs:{...N.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json',
    content: 'Read our press releases on our own site.'
  },
  parameters: {
    controls: {
      include: ['src', 'content']
    }
  }
}`,...N.parameters?.docs?.source}}},P.parameters={...P.parameters,docs:{...P.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...P.parameters?.docs?.source}}}})))()}export{C as n,I as t};