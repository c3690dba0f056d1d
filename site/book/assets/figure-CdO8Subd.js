var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,l as i,t as a}from"./lit-CkheMq90.js";import{a as o,d as s,i as c,o as l,u}from"./iframe-BXQaKeu4.js";import{i as d,r as f}from"./heading-C68QHvfK.js";import{l as p,s as m}from"./find-release-CEj52S3I.js";import{m as h,p as g}from"./format-aefjC6Mq.js";import{n as _,t as v}from"./link-DYvpFmSZ.js";var y;function b(){return(b=e((()=>{i(),l(),u(),y=c(class extends o{constructor(){super(...arguments),this.key=r}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(s(e),this.key=t),n}})})))()}function x(){return(x=e((()=>{b()})))()}function S({url:e,alt:n,width:i,height:a},o=`lazy`){let s=p(e,`load`);if(!s)return r;let c=t`<img
    @load=${E}
    @error=${D}
    referrerpolicy="no-referrer"
    loading=${o}
    decoding="async"
    alt=${n??``}
    width=${T(i,a)}
    height=${T(a,i)}
    src=${s}
  />`;return t`${y(s,c)}`}function C(e,n,i=e.caption,a,o){let{credit:s,license:c}=e,l=[i,s&&t`<span part="credit">${g(n.photo,{credit:t`<bdi>${s}</bdi>`})}</span>`,c&&t`<span part="license">${_(c.url,t`<bdi>${c.name}</bdi>`)}</span>`,o].filter(Boolean);return t`<figure part="figure">
    ${S(e,a)}
    ${l.length?t`<figcaption part="caption">${d(l)}</figcaption>`:r}
  </figure>`}var w,T,E,D;function O(){return(O=e((()=>{a(),x(),h(),m(),v(),f(),w=n`
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: min(80vh, 40em);
    block-size: auto;
    object-fit: contain;
    background: var(--soft);
    border-radius: var(--radius);
  }
  /* Reserves the space of a picture of unknown size until it has loaded. */
  img:not([width]) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
  }
  /* Now its own size is known: it is never enlarged, and keeps its ratio when it is reduced. */
  img.loaded {
    inline-size: auto;
    aspect-ratio: auto;
    background: none;
  }
  img[hidden] {
    display: none;
  }
  figcaption {
    font-size: 0.82em;
    color: var(--muted);
  }
  img:not([hidden]) + figcaption {
    padding-block-start: calc(2 * var(--space));
  }
  @media print {
    img {
      max-block-size: 9cm;
    }
  }
`,T=(e,t)=>e!==void 0&&t!==void 0?Math.round(e):r,E=({target:e})=>{let t=e;t.classList.toggle(`loaded`,t.naturalWidth>0),t.classList.toggle(`narrow`,t.naturalWidth<t.clientWidth)},D=({target:e})=>{e.hidden=!0}})))()}export{S as i,w as n,O as r,C as t};