var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,t as i}from"./lit-CkheMq90.js";import{N as a,j as o}from"./heading-C68QHvfK.js";import{l as s,s as c}from"./find-release-CEj52S3I.js";import{n as l,t as u}from"./link-DYvpFmSZ.js";import{n as d,t as f}from"./repeat-CgFYYLEf.js";function p(e,t){let n=[...e.partners??[]].sort((e,t)=>(e.order??0)-(t.order??0)),r=[e.publisher??t,...n].filter(e=>e!==void 0);return[...new Map(r.map(e=>[e.name,e])).values()]}function m(){return(m=e((()=>{})))()}function h(e){try{return _(g(e))}catch{return`light`}}function g(e){let t=e.ownerDocument.createElement(`canvas`);t.width=v,t.height=v;let n=t.getContext(`2d`,{willReadFrequently:!0});return n?.drawImage(e,0,0,v,v),n?.getImageData(0,0,v,v).data??new Uint8ClampedArray}function _(e){let t=[];for(let n=0;n<e.length;n+=4){let[r=0,i=0,o=0,s=0]=e.subarray(n,n+4);s>=128&&t.push(a(r/255,i/255,o/255))}if(t.length>y*e.length/4)return`both`;let n=e=>t.filter(e).length/t.length;return n(e=>e<.3)<.15?`dark`:n(e=>e>.13)<.85?`light`:`both`}var v,y;function b(){return(b=e((()=>{o(),v=32,y=.98})))()}var x;function S(){return(S=e((()=>{b(),x=class{constructor(e){this.host=e,this.known=new Map,this.loaded=({url:e},t)=>{let n={width:t.naturalWidth||1,height:t.naturalHeight||1};this.#e(e,{size:n,surface:h(t)})},this.failed=({url:e},{name:t})=>{console.warn(`<${this.host.localName}>: the logo of ${t} could not be loaded (${e}). Its name is shown.`),this.#e(e,null)}}#e(e,t){this.known.set(e,t),this.host.requestUpdate()}}})))()}function C({width:e,height:t}){let n=e/t,r=Math.min(Math.max(Math.sqrt(w/n),T),E),i=Math.min(r,D/n);return{width:Math.round(i*n),height:Math.round(i)}}var w,T,E,D;function O(){return(O=e((()=>{w=4096,T=24,E=64,D=160})))()}function k(e,n,i){let a=e.length>N;return t`<ul
    class="lock-up ${a?`grid`:``}"
    role="list"
    part="partners"
    aria-label=${e.length>1?n:r}
  >
    ${d(e,({name:e,logo:t})=>`${e} ${t?.url}`,e=>t`<li part="partner">${l(e.url,A(e,i))}</li>`)}
  </ul>`}function A(e,t){let{logo:n}=e,r=s(n?.url,`load`);return n&&r&&t.known.get(n.url)!==null?j(n,r,e,t):M(e)}function j(e,n,i,a){let o=a.known.get(e.url),s=F(e)??o?.size,c=s&&C(s);return t`<span class="logo ${I(e,o)}" part="logo"
    ><img
      @load=${({target:t})=>a.loaded(e,t)}
      @error=${()=>a.failed(e,i)}
      src=${n}
      alt=${e.alt}
      width=${c?.width??r}
      height=${c?.height??r}
      decoding="async"
      referrerpolicy="no-referrer"
  /></span>`}function M({name:e,shortName:n}){let i=n&&n!==e?n:void 0,a=i??e;return t`<span class="name" part="name"
    ><strong class=${a.length>L?`long`:``}><bdi>${a}</bdi></strong>
    ${i?t`<span><bdi>${e}</bdi></span>`:r}</span
  >`}var N,P,F,I,L;function R(){return(R=e((()=>{i(),f(),c(),u(),O(),N=6,P=n`
  .lock-up {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: calc(4 * var(--space)) 0;
    overflow: hidden;
  }
  .lock-up > li {
    display: grid;
    align-items: center;
    min-block-size: 64px;
    max-inline-size: 100%;
    min-inline-size: 0;
    padding-inline: calc(6 * var(--space));
    margin-inline-start: -1px;
    border-inline-start: 1px solid var(--line);
  }
  .lock-up:not(.grid) {
    margin-inline-start: calc(-6 * var(--space));
  }
  .lock-up.grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: 0;
    border-block-end: 1px solid var(--line);
  }
  .lock-up.grid > li {
    justify-items: center;
    text-align: center;
    padding: calc(4 * var(--space));
    border-block-start: 1px solid var(--line);
  }
  .lock-up a {
    color: inherit;
    text-decoration: none;
    display: grid;
    min-block-size: 24px;
    align-items: center;
  }
  .lock-up a:hover .name {
    text-decoration: underline;
  }
  .logo {
    display: inline-block;
    border-radius: var(--radius);
  }
  .logo img {
    display: block;
    max-inline-size: 100%;
    object-fit: contain;
    background: none;
    border-radius: 0;
  }
  .logo img:not([width]) {
    inline-size: auto;
    block-size: 40px;
  }
  .for-light {
    background: light-dark(transparent, #fff);
  }
  .for-dark {
    background: light-dark(#17213a, transparent);
  }
  /* The plate hangs into the clear space: with and without one, logos stand in line. */
  .plate {
    padding: calc(2 * var(--space));
    margin-inline: calc(-2 * var(--space));
  }
  .lock-up strong {
    display: block;
    font-size: 1.18em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .lock-up strong + span {
    display: block;
    max-inline-size: 15em;
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.35;
    color: var(--muted);
    text-wrap: balance;
  }
  .lock-up strong.long {
    font-size: 1em;
    max-inline-size: 13em;
  }
  @media print {
    .lock-up > li {
      break-inside: avoid;
    }
  }
`,F=({width:e,height:t})=>e!==void 0&&t!==void 0?{width:e,height:t}:void 0,I=({surface:e},t)=>`plate for-${e??t?.surface??`light`}`,L=24})))()}export{S as a,x as i,k as n,m as o,P as r,p as s,R as t};