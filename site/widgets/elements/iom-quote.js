import{Ft as e,It as t,Nt as n,R as r,Z as i,a,ct as o,i as s,jt as c,lt as l,mn as u,n as d,nt as f,o as p,pn as m,pt as h,r as g}from"../chunks/core-BD4zCk7c.js";import{s as _,t as v}from"../chunks/shared-CuVSDSTg.js";function y(e,t){let n=x(t),r=T(e,n);return r===void 0?(t.quotes?.some(t=>S(t.text,e))??!1)&&(!n.trim()||!C(t,n))?{in:`quotes`}:{in:`none`}:{in:`text`,excerpt:r}}var b=({quotes:e=[]},t)=>e.find(({text:e})=>T(t,e)!==void 0),x=({body:e,summary:t=``})=>e?.length?v(e).join(`
`):t,S=(e,t)=>D(e).text===D(t).text;function C({version:e=``,corrections:t=[],quotes:n=[]},r){return Number(e)>1||t.length>0||n.some(e=>T(e.text,r))}var w=/[[(]?(?:…|\.{3,})[\])]?|\[[^\]]*\]/;function T(e,t){let n=D(t),r=e.split(w).map(e=>D(e).text.trim()),[i,a]=[-1,0];for(let e of r.filter(Boolean)){let t=E(n.text,e,a);if(t<0)return;i<0&&(i=t),a=t+e.length}return i<0?void 0:t.slice(n.origin[i],n.origin[a]).trimEnd()}function E(e,t,n){let r=(e=``)=>/[^\s\p{Script=Han}]/u.test(e);for(let i=e.indexOf(t,n);i>=0;i=e.indexOf(t,i+1))if(!(r(e[i-1])&&r(t[0])||r(e[i+t.length])&&r(t.at(-1))))return i;return-1}function D(e){let t=``,n=[],r=0;for(let i of e){for(let e of i.normalize(`NFKD`).toLowerCase()){let i=/[\p{L}\p{N}]/u.test(e)?e:/[\p{M}\p{Cf}]/u.test(e)||t.endsWith(` `)?``:` `;n.push(...Array(i.length).fill(r)),t+=i}r+=i.length}return{text:t,origin:[...n,e.length]}}var O=80,k=5;function A(e,t){let n=u(e);if(n&&/^https?:/.test(n))return`${n}${n.includes(`#`)?``:`#`}:~:text=${j(t.trim())}`}function j(e){if(e.length<=O&&!e.includes(`
`))return M(e);let t=e.split(/\s+/),n=e.match(/./gsu)??[];return t.length<10?[n.slice(0,20),n.slice(-20)].map(e=>M(e.join(``))).join():[t.slice(0,k),t.slice(-5)].map(e=>M(e.join(` `))).join()}var M=e=>m(e).replaceAll(`-`,`%2D`),N=e`
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
`;function P(e,t,r){let{messages:i}=t,a=F(e);return n`${d(e.quote,t)}
    ${e.standing.in===`none`?h(i.quoteOutdated):c}
    <div class="actions">
      ${a?n`<a href=${a} rel="noopener" part="link" @click=${r.select}>${i.showInRelease}</a>`:c}
      <button type="button" part="button" @click=${r.copy}>${i.copyQuote}</button>
      <span role="status" class="muted small">${r.copyResult?i[r.copyResult]:c}</span>
    </div>`}var F=({standing:e,release:{url:t}})=>e.in===`text`?A(t,e.excerpt)??u(t):u(t);function I(e,t){let{quote:n,standing:i,release:o,publisher:c}=e,{messages:l,lang:u}=t,d=[n.speaker,a(n,t)].filter(Boolean).join(l.comma),p=[c?.shortName??c?.name,f(l.quoted,{text:o.headline}),o.published&&r(o.published,u)];return[s(n,t),d&&`— ${d}`,p.filter(Boolean).join(l.comma),i.in===`none`?l.quoteOutdated:``,F(e)].filter(Boolean).join(`
`)}var L=class extends _{constructor(...e){super(...e),this.index=0}static{this.properties={index:{type:Number},text:{},copyResult:{state:!0}}}static{this.styles=[i,g,N]}#e;willUpdate(e){(e.has(`release`)||e.has(`index`)||e.has(`text`))&&(this.#e=void 0,this.copyResult=void 0),super.willUpdate(e)}renderPart(e,t,{publisher:n}){let r=this.#t(e);if(!r)return this.#n(e,t);this.#e={id:e.id,quote:r};let i={quote:r,standing:y(r.text,e),release:e,publisher:e.publisher??n};return P(i,t,{copyResult:this.copyResult,copy:()=>void this.#r(e.id,I(i,t)),select:t=>{this.dispatchEvent(new l({release:e}))||t.preventDefault()}})}#t(e){if(this.text)return b(e,this.text)??{text:this.text};let t=this.#e?.id===e.id?this.#e.quote:void 0;return t?b(e,t.text)??t:e.quotes?.[this.index]}#n({id:e,quotes:t=[]},{messages:n}){return!t.length&&!this.index?{empty:n.noQuote}:{missing:`The release "${e}" holds ${t.length} quotations, none at ${this.index}. Check the attribute index: it counts from 0.`}}async#r(e,t){this.copyResult=await p(t)?`copied`:`copyFailed`,this.copyResult===`copied`&&this.dispatchEvent(new o({action:`copy`,id:e}))}};t(`iom-quote`,L);