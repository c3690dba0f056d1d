var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as n,f as r,t as i}from"./lit-CkheMq90.js";import{a,i as o}from"./language-tag-DDE70-KC.js";import{n as s,r as c}from"./iframe-BXQaKeu4.js";import{D as l,E as u,O as d,T as f,a as p,o as m,s as h}from"./heading-C68QHvfK.js";import{n as g,t as _}from"./find-release-CEj52S3I.js";import{c as v,n as y}from"./load-C0LjgPX-.js";import{a as b,i as x,n as S,o as C,t as w}from"./contact-BP8cv2RL.js";var T;function E(){return(E=e((()=>{i(),T=r`
  [part='contact-name'] {
    font-size: 1.05em;
  }
`})))()}function D(e,t){if(!e)return;let n=`headline`in e;return{contacts:e.contacts??[],language:n?e.language:t.language,organization:(n?e.publisher:void 0)??t.publisher,id:e.id}}var O;function k(){return(k=e((()=>{i(),C(),h(),l(),y(),a(),g(),x(),E(),O=class extends p{static{this.properties={release:{},office:{}}}static{this.styles=[m,S,T]}languagesOf(e){return[this.#t(e)?.language]}renderFeed({feed:e,lang:t,messages:r}){let i=this.#t(e);if(!i)return this.#e(r.empty);if(!i.contacts.length)return{empty:r.noContact};let a=i.language??t,s={messages:v(i.language,t),lang:a,level:this.headingLevel,actions:b(this,i)};return{content:n`<div class="cards" lang=${a} dir=${o(a)}>
        ${w(i.contacts,s)}
      </div>`}}#e(e){return this.office?d(`office`,this.office):this.release?d(`release`,this.release):{empty:e}}#t(e){if(!this.office)return D(_(e,this.release),e);let t=e.offices?.find(({id:e,name:t})=>e===this.office||t===this.office);return D(t,e)}}})))()}function A(){return(A=e((()=>{k(),f(),u(`iom-contact-card`,O)})))()}var j=t({Dark:()=>I,NotFound:()=>F,OfOffice:()=>P,OfRelease:()=>N,__namedExportsOrder:()=>L,default:()=>M}),M,N,P,F,I,L;function R(){return(R=e((()=>{A(),s(),M={title:`Tags/iom-contact-card`,component:`iom-contact-card`,render:c(`iom-contact-card`),args:{src:`data/feed.json`}},N={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},P={args:{office:`gtm`},parameters:{controls:{include:[`office`]}}},F={args:{office:`no-such-office`},parameters:{controls:{include:[`office`]}}},I={args:{scheme:`dark`},parameters:{controls:{include:[`scheme`]}}},L=[`OfRelease`,`OfOffice`,`NotFound`,`Dark`],N.parameters={...N.parameters,docs:{...N.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...N.parameters?.docs?.source}}},P.parameters={...P.parameters,docs:{...P.parameters?.docs,source:{originalSource:`{
  args: {
    office: 'gtm'
  },
  parameters: {
    controls: {
      include: ['office']
    }
  }
}`,...P.parameters?.docs?.source}}},F.parameters={...F.parameters,docs:{...F.parameters?.docs,source:{originalSource:`{
  args: {
    office: 'no-such-office'
  },
  parameters: {
    controls: {
      include: ['office']
    }
  }
}`,...F.parameters?.docs?.source}}},I.parameters={...I.parameters,docs:{...I.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['scheme']
    }
  }
}`,...I.parameters?.docs?.source}}}})))()}export{j as n,R as t};