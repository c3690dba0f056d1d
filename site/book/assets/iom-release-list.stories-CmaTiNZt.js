var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{n,r}from"./iframe-BXQaKeu4.js";import{t as i}from"./define-BmdM9kdX.js";var a=t({ByCountry:()=>u,ByKind:()=>f,ByPartner:()=>d,Dark:()=>m,ErrorWithoutFallback:()=>h,Grid:()=>c,Headlines:()=>l,List:()=>s,NoMatch:()=>p,__namedExportsOrder:()=>g,default:()=>o}),o,s,c,l,u,d,f,p,m,h,g;function _(){return(_=e((()=>{i(),n(),o={title:`Tags/iom-release-list`,component:`iom-release-list`,render:r(`iom-release-list`),args:{src:`data/feed.json`}},s={args:{limit:5},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},c={args:{layout:`grid`,limit:6},parameters:{controls:{include:[`layout`,`limit`]}}},l={args:{layout:`headlines`},parameters:{controls:{include:[`layout`]}}},u={args:{country:`GTM`},parameters:{controls:{include:[`country`]}}},d={args:{partner:`UNHCR`},parameters:{controls:{include:[`partner`]}}},f={args:{kind:`statement`},parameters:{controls:{include:[`kind`]}}},p={args:{theme:`no such theme`},parameters:{controls:{include:[`theme`]}}},m={args:{scheme:`dark`},parameters:{controls:{include:[`scheme`]}}},h={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},g=[`List`,`Grid`,`Headlines`,`ByCountry`,`ByPartner`,`ByKind`,`NoMatch`,`Dark`,`ErrorWithoutFallback`],s.parameters={...s.parameters,docs:{...s.parameters?.docs,source:{originalSource:`{
  args: {
    limit: 5
  },
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...s.parameters?.docs?.source}}},c.parameters={...c.parameters,docs:{...c.parameters?.docs,source:{originalSource:`{
  args: {
    layout: 'grid',
    limit: 6
  },
  parameters: {
    controls: {
      include: ['layout', 'limit']
    }
  }
}`,...c.parameters?.docs?.source}}},l.parameters={...l.parameters,docs:{...l.parameters?.docs,source:{originalSource:`{
  args: {
    layout: 'headlines'
  },
  parameters: {
    controls: {
      include: ['layout']
    }
  }
}`,...l.parameters?.docs?.source}}},u.parameters={...u.parameters,docs:{...u.parameters?.docs,source:{originalSource:`{
  args: {
    country: 'GTM'
  },
  parameters: {
    controls: {
      include: ['country']
    }
  }
}`,...u.parameters?.docs?.source}}},d.parameters={...d.parameters,docs:{...d.parameters?.docs,source:{originalSource:`{
  args: {
    partner: 'UNHCR'
  },
  parameters: {
    controls: {
      include: ['partner']
    }
  }
}`,...d.parameters?.docs?.source}}},f.parameters={...f.parameters,docs:{...f.parameters?.docs,source:{originalSource:`{
  args: {
    kind: 'statement'
  },
  parameters: {
    controls: {
      include: ['kind']
    }
  }
}`,...f.parameters?.docs?.source}}},p.parameters={...p.parameters,docs:{...p.parameters?.docs,source:{originalSource:`{
  args: {
    theme: 'no such theme'
  },
  parameters: {
    controls: {
      include: ['theme']
    }
  }
}`,...p.parameters?.docs?.source}}},m.parameters={...m.parameters,docs:{...m.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['scheme']
    }
  }
}`,...m.parameters?.docs?.source}}},h.parameters={...h.parameters,docs:{...h.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...h.parameters?.docs?.source}}}})))()}export{a as n,_ as t};