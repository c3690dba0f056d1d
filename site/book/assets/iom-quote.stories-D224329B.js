var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as n,f as r,i,t as a}from"./lit-CkheMq90.js";import{n as o,r as s}from"./iframe-BXQaKeu4.js";import{E as c,T as l,_ as ee,c as u,l as te,o as ne,s as re,u as d,v as f}from"./heading-C68QHvfK.js";import{c as p,l as m,s as h}from"./find-release-CEj52S3I.js";import{f as ie,m as ae}from"./format-aefjC6Mq.js";import{n as oe,t as se}from"./time-DVgndtuP.js";import{n as ce,t as le}from"./plain-text-DKfbiOEQ.js";import{a as ue,i as de,n as fe,o as pe,r as g,t as _}from"./quotation-B_qsXYHc.js";import{n as me,t as he}from"./release-part-element-BPPO8R1f.js";function ge(e,t){let n=S(t),r=v(e,n);return r===void 0?(t.quotes?.some(t=>C(t.text,e))??!1)&&(!n.trim()||!_e(t,n))?{in:`quotes`}:{in:`none`}:{in:`text`,excerpt:r}}function _e({version:e=``,corrections:t=[],quotes:n=[]},r){return Number(e)>1||t.length>0||n.some(e=>v(e.text,r))}function v(e,t){let n=b(t),r=e.split(w).map(e=>b(e).text.trim()),[i,a]=[-1,0];for(let e of r.filter(Boolean)){let t=y(n.text,e,a);if(t<0)return;i<0&&(i=t),a=t+e.length}return i<0?void 0:t.slice(n.origin[i],n.origin[a]).trimEnd()}function y(e,t,n){let r=(e=``)=>/[^\s\p{Script=Han}]/u.test(e);for(let i=e.indexOf(t,n);i>=0;i=e.indexOf(t,i+1))if(!(r(e[i-1])&&r(t[0])||r(e[i+t.length])&&r(t.at(-1))))return i;return-1}function b(e){let t=``,n=[],r=0;for(let i of e){for(let e of i.normalize(`NFKD`).toLowerCase()){let i=/[\p{L}\p{N}]/u.test(e)?e:/[\p{M}\p{Cf}]/u.test(e)||t.endsWith(` `)?``:` `;n.push(...Array(i.length).fill(r)),t+=i}r+=i.length}return{text:t,origin:[...n,e.length]}}function ve(e,t){let n=m(e);if(n&&/^https?:/.test(n))return`${n}${n.includes(`#`)?``:`#`}:~:text=${ye(t.trim())}`}function ye(e){if(e.length<=T&&!e.includes(`
`))return D(e);let t=e.split(/\s+/),n=e.match(/./gsu)??[];return t.length<10?[n.slice(0,20),n.slice(-20)].map(e=>D(e.join(``))).join():[t.slice(0,E),t.slice(-5)].map(e=>D(e.join(` `))).join()}var x,S,C,w,T,E,D;function O(){return(O=e((()=>{le(),h(),x=({quotes:e=[]},t)=>e.find(({text:e})=>v(t,e)!==void 0),S=({body:e,summary:t=``})=>e?.length?ce(e).join(`
`):t,C=(e,t)=>b(e).text===b(t).text,w=/[[(]?(?:…|\.{3,})[\])]?|\[[^\]]*\]/,T=80,E=5,D=e=>p(e).replaceAll(`-`,`%2D`)})))()}var k;function A(){return(A=e((()=>{a(),k=r`
  .part {
    display: grid;
    gap: calc(4 * var(--space));
  }
  .notice {
    max-inline-size: 44em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--space)) calc(5 * var(--space));
    font-size: 0.92em;
  }
  .actions a {
    padding-block: calc(2 * var(--space));
  }
  .actions button {
    font-size: 1em;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`})))()}function j(e,t,r){let{messages:a}=t,o=N(e);return n`${fe(e.quote,t)}
    ${e.standing.in===`none`?f(a.quoteOutdated):i}
    <div class="actions">
      ${o?n`<a href=${o} rel="noopener" part="link" @click=${r.select}>${a.showInRelease}</a>`:i}
      <button type="button" part="button" @click=${r.copy}>${a.copyQuote}</button>
      <span role="status" class="muted small">${r.copyResult?a[r.copyResult]:i}</span>
    </div>`}function M(e,t){let{quote:n,standing:r,release:i,publisher:a}=e,{messages:o,lang:s}=t,c=[n.speaker,ue(n,t)].filter(Boolean).join(o.comma),l=[a?.shortName??a?.name,ie(o.quoted,{text:i.headline}),i.published&&se(i.published,s)];return[de(n,t),c&&`— ${c}`,l.filter(Boolean).join(o.comma),r.in===`none`?o.quoteOutdated:``,N(e)].filter(Boolean).join(`
`)}var N;function P(){return(P=e((()=>{a(),O(),h(),_(),ee(),oe(),ae(),N=({standing:e,release:{url:t}})=>e.in===`text`?ve(t,e.excerpt)??m(t):m(t)})))()}var F;function I(){return(I=e((()=>{d(),re(),me(),O(),_(),A(),P(),F=class extends he{constructor(...e){super(...e),this.index=0}static{this.properties={index:{type:Number},text:{},copyResult:{state:!0}}}static{this.styles=[ne,g,k]}#e;willUpdate(e){(e.has(`release`)||e.has(`index`)||e.has(`text`))&&(this.#e=void 0,this.copyResult=void 0),super.willUpdate(e)}renderPart(e,t,{publisher:n}){let r=this.#t(e);if(!r)return this.#n(e,t);this.#e={id:e.id,quote:r};let i={quote:r,standing:ge(r.text,e),release:e,publisher:e.publisher??n};return j(i,t,{copyResult:this.copyResult,copy:()=>void this.#r(e.id,M(i,t)),select:t=>{this.dispatchEvent(new te({release:e}))||t.preventDefault()}})}#t(e){if(this.text)return x(e,this.text)??{text:this.text};let t=this.#e?.id===e.id?this.#e.quote:void 0;return t?x(e,t.text)??t:e.quotes?.[this.index]}#n({id:e,quotes:t=[]},{messages:n}){return!t.length&&!this.index?{empty:n.noQuote}:{missing:`The release "${e}" holds ${t.length} quotations, none at ${this.index}. Check the attribute index: it counts from 0.`}}async#r(e,t){this.copyResult=await pe(t)?`copied`:`copyFailed`,this.copyResult===`copied`&&this.dispatchEvent(new u({action:`copy`,id:e}))}}})))()}function L(){return(L=e((()=>{l(),I(),c(`iom-quote`,F)})))()}var be=t({Arabic:()=>U,Dark:()=>q,Default:()=>z,Empty:()=>J,ErrorWithFallback:()=>X,ErrorWithoutFallback:()=>Z,Linked:()=>V,Long:()=>H,NoQuote:()=>K,NotFound:()=>Y,Outdated:()=>W,WithRole:()=>B,Withdrawn:()=>G,__namedExportsOrder:()=>Q,default:()=>R}),R,z,B,V,H,U,W,G,K,q,J,Y,X,Z,Q;function $(){return($=e((()=>{L(),o(),R={title:`Tags/iom-quote`,component:`iom-quote`,render:s(`iom-quote`),args:{src:`data/feed.json`}},z={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},B={args:{index:1},parameters:{controls:{include:[`index`]}}},V={args:{release:`ken-2016-09-market`},parameters:{controls:{include:[`release`]}}},H={args:{release:`npl-2016-06-roofs`},parameters:{controls:{include:[`release`]}}},U={args:{release:`jor-2016-09-clinic`},parameters:{controls:{include:[`release`]}}},W={args:{text:`the workshops will end all risks on the way`},parameters:{controls:{include:[`text`]}}},G={args:{release:`ita-2016-08-withdrawn`},parameters:{controls:{include:[`release`]}}},K={args:{release:`tuv-2016-07-advisory`},parameters:{controls:{include:[`release`]}}},q={args:{scheme:`dark`},parameters:{controls:{include:[`scheme`]}}},J={args:{src:`data/empty.json`},parameters:{controls:{include:[`src`]}}},Y={args:{release:`no-such-release`},parameters:{controls:{include:[`release`]}}},X={args:{src:`data/missing.json`,content:`Read our press releases on our own site.`},parameters:{controls:{include:[`src`,`content`]}}},Z={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},Q=[`Default`,`WithRole`,`Linked`,`Long`,`Arabic`,`Outdated`,`Withdrawn`,`NoQuote`,`Dark`,`Empty`,`NotFound`,`ErrorWithFallback`,`ErrorWithoutFallback`],z.parameters={...z.parameters,docs:{...z.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...z.parameters?.docs?.source}}},B.parameters={...B.parameters,docs:{...B.parameters?.docs,source:{originalSource:`{
  args: {
    index: 1
  },
  parameters: {
    controls: {
      include: ['index']
    }
  }
}`,...B.parameters?.docs?.source}}},V.parameters={...V.parameters,docs:{...V.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'ken-2016-09-market'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...V.parameters?.docs?.source}}},H.parameters={...H.parameters,docs:{...H.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'npl-2016-06-roofs'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...H.parameters?.docs?.source}}},U.parameters={...U.parameters,docs:{...U.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'jor-2016-09-clinic'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...U.parameters?.docs?.source}}},W.parameters={...W.parameters,docs:{...W.parameters?.docs,source:{originalSource:`{
  args: {
    text: 'the workshops will end all risks on the way'
  },
  parameters: {
    controls: {
      include: ['text']
    }
  }
}`,...W.parameters?.docs?.source}}},G.parameters={...G.parameters,docs:{...G.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'ita-2016-08-withdrawn'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...G.parameters?.docs?.source}}},K.parameters={...K.parameters,docs:{...K.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'tuv-2016-07-advisory'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...K.parameters?.docs?.source}}},q.parameters={...q.parameters,docs:{...q.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['scheme']
    }
  }
}`,...q.parameters?.docs?.source}}},J.parameters={...J.parameters,docs:{...J.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/empty.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...J.parameters?.docs?.source}}},Y.parameters={...Y.parameters,docs:{...Y.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'no-such-release'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...Y.parameters?.docs?.source}}},X.parameters={...X.parameters,docs:{...X.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json',
    content: 'Read our press releases on our own site.'
  },
  parameters: {
    controls: {
      include: ['src', 'content']
    }
  }
}`,...X.parameters?.docs?.source}}},Z.parameters={...Z.parameters,docs:{...Z.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...Z.parameters?.docs?.source}}}})))()}export{be as n,$ as t};