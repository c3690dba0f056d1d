var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,t as i}from"./lit-CkheMq90.js";import{E as a,F as o,T as s,a as c,d as l,l as u,o as d,s as f,u as p}from"./heading-C68QHvfK.js";import{n as m,s as h}from"./load-C0LjgPX-.js";import{n as g,t as _}from"./plural-TVes-y-L.js";import{n as v,t as y}from"./dedupe-translations-CmWVL_wG.js";import{n as b,r as x}from"./figure-CdO8Subd.js";import{n as S,r as C,t as w}from"./release-item-Fd39-AzD.js";import{n as T,t as E}from"./repeat-CgFYYLEf.js";import{n as D,t as O}from"./announcer-DZlYTZlz.js";function k({releases:e},t,n){let r=Object.entries(t).filter(e=>!!e[1]);return y(e.filter(e=>r.every(([t,n])=>A[t](e,N(n)))),n)}var A,j,M,N;function P(){return(P=e((()=>{v(),A={country:(e,t)=>(e.places??[]).some(e=>M([e.iso3,e.m49,e.name],t)),theme:(e,t)=>(e.themes??[]).some(e=>M([e.id,e.name],t)),partner:(e,t)=>[e.publisher,...e.partners??[]].some(e=>M([e?.shortName,e?.name],t)),kind:(e,t)=>M([e.kind],t),query:(e,t)=>{let n=N(j(e).join(` `));return t.split(/\s+/).every(e=>n.includes(e))}},j=({headline:e,subheadline:t,summary:n,tags:r,themes:i,places:a})=>[e,t??``,n??``,...r??[],...(i??[]).map(({name:e})=>e),...(a??[]).map(({name:e})=>e)],M=(e,t)=>t.split(`,`).some(t=>e.some(e=>e!==void 0&&N(e)===t.trim())),N=e=>e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase().trim()})))()}var F;function I(){return(I=e((()=>{i(),F=n`
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .items > li {
    padding-block: calc(5 * var(--space));
    border-block-start: 1px solid var(--line);
  }
  .items > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .items > li:last-child {
    padding-block-end: 0;
  }
  .headlines > li {
    padding-block: calc(2.5 * var(--space));
  }
  .grid {
    gap: calc(8 * var(--space)) calc(6 * var(--space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  }
  .grid > li {
    container-type: inline-size;
    padding: 0;
    border: 0;
  }
  .more {
    padding-block-start: calc(5 * var(--space));
  }
  @media print {
    .grid {
      display: block;
    }
    .grid > li {
      container-type: normal;
      margin-block-end: 0.6cm;
    }
    .more {
      display: none;
    }
  }
`})))()}var L,R,z,B,V,H,U;function W(){return(W=e((()=>{i(),E(),D(),p(),m(),g(),P(),x(),w(),f(),I(),L={list:`list`,grid:`card`,headlines:`headline`},R=10,z=100,B=[`country`,`theme`,`partner`,`kind`,`query`],V=[`src`,`format`,`data`,`limit`,...B],H=(e,t)=>e.findIndex(({id:e})=>e===t),U=class extends c{constructor(...e){super(...e),this.limit=R,this.layout=`list`,this.hideExpired=!1,this.expansions=0,this.#n=0,this.#r=!1,this.#i=new O(this),this.#f=(e,t)=>{this.dispatchEvent(new u({release:e}))||t.preventDefault()}}static{this.properties={limit:{type:Number},layout:{},country:{},theme:{},partner:{},kind:{},query:{},hideExpired:{type:Boolean,attribute:`hide-expired`},expansions:{state:!0}}}static{this.styles=[d,b,S,F]}#e;#t;#n;#r;#i;#a;willUpdate(e){V.some(t=>e.has(t))&&(this.#e=void 0),this.hasUpdated&&B.some(t=>e.has(t))&&(this.#r=!0),super.willUpdate(e)}update(e){let t=this.shadowRoot?.activeElement?.closest(`.more`),n=this.#s.length;if(super.update(e),t?.isConnected!==!1)return;let r=this.#s[n]??this.#s.at(-1);l(r?.querySelector(`a`)??r)}updated(e){super.updated(e);let t=this.#o(h(o(this)));t&&this.#i.announce(t,o(this))}#o(e){let t=o(this),n=this.#s.length-(this.#t??1/0);if(n>0)return this.#t=void 0,_(e.moreShown,n,t);if(this.#r&&this.status!==`loading`)return this.#r=!1,this.status===`empty`?e.noMatch:_(e.releases,this.#n,t)}get#s(){return[...this.shadowRoot?.querySelectorAll(`li`)??[]]}renderFeed({feed:e,paging:n,lang:i,messages:a,filter:o}){let{theme:s,partner:c,kind:l,query:u}=this,d=k(e,{country:this.#c(o),theme:s,partner:c,kind:l,query:u},i).filter(({expired:e})=>!(e&&this.hideExpired));if(this.#n=d.length,!d.length&&n===`end`)return{empty:e.releases.length?a.noMatch:a.empty};let f=Math.max(this.#l*(this.expansions+1),1+H(d,this.#e)),p=d.slice(0,f);this.#e=p.at(-1)?.id;let m=p.length<d.length||n!==`end`,h=p.length===d.length,g=m?this.#d(a.showMore,n===`loading`,h):r;return{content:t`${this.#u(p,i)}${g}`}}#c(e){return e!==this.#a&&(this.#e=void 0),this.#a=e,e?.country??this.country}get#l(){return Math.min(Math.max(Math.trunc(this.limit)||R,1),z)}#u(e,n){let r=Object.hasOwn(L,this.layout)?this.layout:`list`,i={variant:L[r],lang:n,level:this.headingLevel,onSelect:this.#f};return t`<ul class="items ${r}" role="list">
      ${T(e,({id:e})=>e,e=>t`<li>${C(e,i)}</li>`)}
    </ul>`}#d(e,n,i){return t`<div class="more">
      <button type="button" part="button" aria-disabled=${n} @click=${n?r:()=>{this.expansions++,this.#t=this.#s.length,i&&this.source.loadMore(),i&&this.source.loadMore()}}>${e}</button>
    </div>`}#f}})))()}function G(){return(G=e((()=>{W(),s(),a(`iom-release-list`,U)})))()}export{P as n,k as r,G as t};