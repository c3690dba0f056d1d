var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,t as i}from"./lit-CkheMq90.js";import{f as a,m as o}from"./format-aefjC6Mq.js";async function s(e){return navigator.clipboard?.writeText(e).then(()=>!0,()=>!1)??!1}function c(){return(c=e((()=>{})))()}function l(e,n){let{speaker:i}=e,a=p(e,n);return t`<figure class="quotation ${e.text.length>d?``:`large`}" part="quote">
    <blockquote><p>${u(e,n)}</p></blockquote>
    ${i??a?t`<figcaption part="attribution">
            ${i===void 0?r:t`<strong part="speaker"><bdi>${i}</bdi></strong>`}
            ${a?t`<span part="role"><bdi>${a}</bdi></span>`:r}
          </figcaption>`:r}
  </figure>`}function u({text:e},{messages:t}){return a(t.quoted,{text:/^\p{Ll}/u.test(e)?`… ${e}`:e})}var d,f,p;function m(){return(m=e((()=>{i(),o(),d=220,f=n`
  .quotation {
    border-inline-start: 3px solid var(--brand);
    padding-inline-start: calc(5 * var(--space));
    line-height: var(--leading);
  }
  .quotation p {
    max-inline-size: 40em;
    hyphens: auto;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .quotation.large p {
    font-size: 1.3em;
    line-height: calc(0.9 * var(--leading));
    max-inline-size: 32em;
  }
  .quotation figcaption {
    display: grid;
    padding-block-start: calc(3 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
    color: var(--muted);
  }
  .quotation figcaption strong {
    color: var(--ink);
  }
  @media print {
    .quotation {
      break-inside: avoid;
    }
  }
`,p=({role:e,organization:t},{messages:n})=>[e,t].filter(Boolean).join(n.comma)})))()}export{p as a,u as i,l as n,s as o,f as r,c as s,m as t};