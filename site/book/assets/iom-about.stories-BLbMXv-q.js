var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as n,f as r,i,t as a}from"./lit-CkheMq90.js";import{a as o,i as s}from"./language-tag-DDE70-KC.js";import{n as c,r as l}from"./iframe-BXQaKeu4.js";import{E as u,T as d,a as f,n as p,o as m,s as h,t as g}from"./heading-C68QHvfK.js";import{f as _,m as ee}from"./format-aefjC6Mq.js";import{c as v,n as y}from"./load-C0LjgPX-.js";import{a as b,c as te,i as x,l as S,o as C,r as w,s as T,t as E}from"./rich-text-DHOPXUN9.js";import{n as D,r as O}from"./figure-CdO8Subd.js";import{n as k,t as A}from"./link-DYvpFmSZ.js";import{n as j,r as M,t as N}from"./key-figures-D8fLqOut.js";var P;function F(){return(F=e((()=>{a(),P=r`
  .about {
    display: grid;
    gap: calc(6 * var(--space));
  }
  .about > .h {
    font-size: 1.45em;
    line-height: 1.25;
  }
  .about section {
    display: grid;
    gap: calc(3 * var(--space));
    align-content: start;
  }
  .about section > .h {
    font-size: 1em;
    line-height: 1.4;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    gap: calc(6 * var(--space)) calc(8 * var(--space));
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(5 * var(--space));
  }
  .groups section {
    gap: var(--space);
  }
  .groups ul {
    font-size: 0.92em;
    line-height: 1.4;
  }
  .groups a {
    display: inline-block;
    padding-block: var(--space);
    min-block-size: 24px;
  }
  @container (min-width: 860px) {
    .about:has([part='boilerplate']):has(.figures) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: calc(14 * var(--space));
    }
    .about > * {
      grid-column: 1 / -1;
    }
    .about:has(.figures) > [part='boilerplate'] {
      grid-column: 1;
    }
    .about:has([part='boilerplate']) > .about-figures {
      grid-column: 2;
    }
    .about:has([part='boilerplate']) .figures {
      grid-template-columns: 1fr;
    }
  }
`})))()}function I(e,t){let{boilerplate:r=[],figures:a=[],sdgs:o=[],links:s=[]}=e,{level:c,messages:l}=t;return n`<section class="about" part="about">
    ${g(c,n`<bdi>${e.title??t.title}</bdi>`)}
    ${r.length?n`<div class="text" part="boilerplate">${w(r,c+1,l)}</div>`:i}
    ${a.length?n`<div class="about-figures">${j(a,t)}</div>`:i}
    ${o.length?L(o,t):i} ${s.length?z(s,t):i}
  </section>`}var L,R,z;function B(){return(B=e((()=>{a(),T(),p(),N(),A(),E(),L=(e,t)=>n`<section part="goals-section">
    ${g(t.level+1,t.messages.sdgs,`subheading`)} ${b(e,t.goalTitles,t)}
  </section>`,R={"who-we-are":({whoWeAre:e})=>e,"our-work":({ourWork:e})=>e,"where-we-work":({whereWeWork:e})=>e,"take-action":({takeAction:e})=>e,"data-and-research":({dataAndResearch:e})=>e,"2030-agenda":({agenda2030:e})=>e},z=(e,{level:t,messages:r})=>n`<div class="groups" part="links">
    ${e.filter(({links:e})=>e.length).map(({title:e,kind:a,links:o})=>{let s=e??(a&&R[a](r));return n`<section part="link-group">
          ${s===void 0?i:g(t+1,n`<bdi>${s}</bdi>`,`subheading`)}
          <ul role="list">
            ${o.map(e=>n`<li>${k(e.url,n`<bdi>${e.title}</bdi>`)}</li>`)}
          </ul>
        </section>`})}
  </div>`})))()}var V,H;function U(){return(U=e((()=>{a(),h(),S(),ee(),y(),o(),O(),T(),N(),E(),F(),B(),V=class extends f{static{this.styles=[m,D,x,M,C,P]}#e=new te(this);languagesOf({language:e}){return[e]}renderFeed({feed:e,lang:t,messages:r}){let{about:i,publisher:a,language:o}=e;if(!i||!H(i))return{empty:r.noAbout};let c=o??t,l=v(o,t),u=a?.shortName??a?.name,d={messages:l,lang:c,level:this.headingLevel,title:u===void 0?l.whoWeAre:_(l.about,{name:u}),goalTitles:i.sdgs?.length?this.#e.in(l.lang):[]};return{content:n`<div lang=${c} dir=${s(c)}>${I(i,d)}</div>`}}},H=({boilerplate:e,figures:t,sdgs:n,links:r})=>[e,t,n,r].some(e=>e?.length)})))()}function W(){return(W=e((()=>{d(),U(),u(`iom-about`,V)})))()}var G=t({Dark:()=>J,Default:()=>q,Empty:()=>Y,ErrorWithFallback:()=>X,ErrorWithoutFallback:()=>Z,__namedExportsOrder:()=>Q,default:()=>K}),K,q,J,Y,X,Z,Q;function $(){return($=e((()=>{W(),c(),K={title:`Tags/iom-about`,component:`iom-about`,render:l(`iom-about`),args:{src:`data/feed.json`}},q={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},J={args:{scheme:`dark`},parameters:{controls:{include:[`scheme`]}}},Y={args:{src:`data/empty.json`},parameters:{controls:{include:[`src`]}}},X={args:{src:`data/missing.json`,content:`Read about us on our own site.`},parameters:{controls:{include:[`src`,`content`]}}},Z={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},Q=[`Default`,`Dark`,`Empty`,`ErrorWithFallback`,`ErrorWithoutFallback`],q.parameters={...q.parameters,docs:{...q.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...q.parameters?.docs?.source}}},J.parameters={...J.parameters,docs:{...J.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['scheme']
    }
  }
}`,...J.parameters?.docs?.source}}},Y.parameters={...Y.parameters,docs:{...Y.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/empty.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...Y.parameters?.docs?.source}}},X.parameters={...X.parameters,docs:{...X.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json',
    content: 'Read about us on our own site.'
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
}`,...Z.parameters?.docs?.source}}}})))()}export{G as n,$ as t};