var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,t as i}from"./lit-CkheMq90.js";import{a,i as o}from"./language-tag-DDE70-KC.js";import{_ as s,i as c,n as l,r as u,t as d,v as f}from"./heading-C68QHvfK.js";import{m as p,p as m}from"./format-aefjC6Mq.js";import{c as h,n as g}from"./load-C0LjgPX-.js";import{a as _,i as v,n as y}from"./time-DVgndtuP.js";import{i as b,r as x}from"./figure-CdO8Subd.js";import{n as S,t as C}from"./link-DYvpFmSZ.js";function w({kind:e,published:n,dateline:i},{messages:a,lang:o},s=r){let l=T(e,a),u=c([v(n,o),i?t`<bdi>${i}</bdi>`:r,s]);return t`<p class="kicker" part="kicker">
    ${l?t`<strong part="kind">${l}</strong> `:r}<span class="muted">${u}</span>
  </p>`}var T;function E(){return(E=e((()=>{i(),u(),y(),T=(e,{kinds:t})=>e===void 0?void 0:Object.hasOwn(t,e)?t[e]:e})))()}function D(e,{variant:n,lang:r,level:i,onSelect:a}){let s=e.language??r,c={messages:h(e.language,r),lang:s,level:i};return t`<article
    class="item ${n}"
    part="release"
    lang=${s}
    dir=${o(s)}
    @click=${t=>{t.target.closest(`a`)&&a(e,t)}}
  >
    ${e.status===`canceled`?k(e,c):O(e,c,n)}
  </article>`}function O(e,n,i){let{headline:a,url:o,image:s}=e,c=e.summary??e.subheadline;return t`
    ${i===`card`&&s?b(s):r} ${w(e,n)}
    ${d(n.level,S(o,t`<bdi>${a}</bdi>`),`headline`)}
    ${c&&i!==`headline`?t`<p class="summary" part="summary">${c}</p>`:r}
    ${e.expired?t`<p class="summary" part="expired">${n.messages.expired}</p>`:r}
  `}function k(e,{messages:n,lang:i}){let{withdrawal:{date:a,text:o,headline:s}={},kind:c=`press-release`,published:l}=e,u=s?m(n.withdrawnRelease,{headline:t`<bdi>${s}</bdi>`}):n.withdrawn;return f(t`<strong>${u}</strong> ${_(a,i)} ${o}
      ${l?t`<span class="muted">(${T(c,n)}, ${_(l,i)})</span>`:r}`,`withdrawal`)}var A;function j(){return(j=e((()=>{i(),p(),g(),a(),x(),l(),E(),C(),s(),y(),A=n`
  .kicker {
    font-size: 0.92em;
    line-height: max(1.4, var(--tight));
  }
  .kicker strong {
    color: var(--brand-text);
    margin-inline-end: 0.25em;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
    align-content: start;
    line-height: var(--leading);
  }
  .item a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);
  }
  .item a:hover {
    color: var(--brand-text);
    text-decoration-color: currentcolor;
  }
  .item .h {
    font-size: 1.18em;
    line-height: max(1.3, var(--tight));
    max-inline-size: 34em;
  }
  .item.headline .h {
    font-size: 1em;
  }
  .item .summary {
    color: var(--muted);
    font-size: 0.92em;
    max-inline-size: var(--measure);
  }
  .item img,
  .item img.loaded {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: var(--soft);
    margin-block-end: var(--space);
  }
  .item img.narrow {
    object-fit: scale-down;
  }
  /* In a wide container, the picture of a card stands beside its text. */
  @container (min-width: 560px) {
    .item.card:has(> img:not([hidden])) {
      grid-template-columns: minmax(0, min(40%, 24rem)) minmax(0, 1fr);
      grid-template-rows: repeat(4, auto) 1fr;
      column-gap: calc(6 * var(--space));
    }
    .item.card > img {
      grid-row: 1 / -1;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .item a::after {
      color: var(--muted);
    }
    .item.card:has(> img) {
      grid-template-columns: 4.5cm minmax(0, 1fr);
      column-gap: 0.6cm;
    }
    .item.card > img {
      grid-row: 1 / 6;
    }
  }
`})))()}export{E as a,k as i,A as n,w as o,D as r,j as t};