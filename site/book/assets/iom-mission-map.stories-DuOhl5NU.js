var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{n,r}from"./iframe-BXQaKeu4.js";import{t as i}from"./define-DAKbpRwK.js";var a=t({Arabic:()=>u,Dark:()=>d,ErrorWithoutFallback:()=>p,Events:()=>l,Missions:()=>c,Releases:()=>s,UnknownRegion:()=>f,__namedExportsOrder:()=>m,default:()=>o}),o,s,c,l,u,d,f,p,m;function h(){return(h=e((()=>{i(),n(),o={title:`Tags/iom-mission-map`,component:`iom-mission-map`,render:r(`iom-mission-map`),args:{src:`data/feed.json`}},s={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},c={args:{show:`missions`,region:`world`},parameters:{controls:{include:[`show`,`region`]}}},l={args:{show:`events`,release:`gtm-2016-10-rights`,region:`mesoamerica`},parameters:{controls:{include:[`show`,`release`,`region`]}}},u={args:{lang:`ar`,region:`mesoamerica`},parameters:{controls:{include:[`lang`,`region`]}}},d={args:{scheme:`dark`,region:`world`},parameters:{controls:{include:[`scheme`,`region`]}}},f={args:{region:`atlantis`},parameters:{controls:{include:[`region`]}}},p={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},m=[`Releases`,`Missions`,`Events`,`Arabic`,`Dark`,`UnknownRegion`,`ErrorWithoutFallback`],s.parameters={...s.parameters,docs:{...s.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...s.parameters?.docs?.source}}},c.parameters={...c.parameters,docs:{...c.parameters?.docs,source:{originalSource:`{
  args: {
    show: 'missions',
    region: 'world'
  },
  parameters: {
    controls: {
      include: ['show', 'region']
    }
  }
}`,...c.parameters?.docs?.source}}},l.parameters={...l.parameters,docs:{...l.parameters?.docs,source:{originalSource:`{
  args: {
    show: 'events',
    release: 'gtm-2016-10-rights',
    region: 'mesoamerica'
  },
  parameters: {
    controls: {
      include: ['show', 'release', 'region']
    }
  }
}`,...l.parameters?.docs?.source}}},u.parameters={...u.parameters,docs:{...u.parameters?.docs,source:{originalSource:`{
  args: {
    lang: 'ar',
    region: 'mesoamerica'
  },
  parameters: {
    controls: {
      include: ['lang', 'region']
    }
  }
}`,...u.parameters?.docs?.source}}},d.parameters={...d.parameters,docs:{...d.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark',
    region: 'world'
  },
  parameters: {
    controls: {
      include: ['scheme', 'region']
    }
  }
}`,...d.parameters?.docs?.source}}},f.parameters={...f.parameters,docs:{...f.parameters?.docs,source:{originalSource:`{
  args: {
    region: 'atlantis'
  },
  parameters: {
    controls: {
      include: ['region']
    }
  }
}`,...f.parameters?.docs?.source}}},p.parameters={...p.parameters,docs:{...p.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...p.parameters?.docs?.source}}}})))()}export{a as n,h as t};