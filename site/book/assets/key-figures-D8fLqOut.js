var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,m as i,t as a}from"./lit-CkheMq90.js";import{a as o,d as s,f as c,i as l,m as u,u as d}from"./format-aefjC6Mq.js";import{n as f,t as p}from"./time-DVgndtuP.js";function m(e,n){let i={asOf:h(e,`asOf`),source:h(e,`source`)},a=y(i,n);return t`<ul class="figures" role="list" part="figures">
      ${e.map(e=>g(e,i,n))}
    </ul>
    ${a?t`<p class="figure-note" part="key-figure-note">${a}</p>`:r}`}function h(e,t){let n=e[0]?.[t];return e.length>1&&e.every(e=>e[t]===n)?n:void 0}function g(e,n,i){let{label:a,asOf:o,source:s}=e,c=e.unit===`%`&&typeof e.value==`number`?void 0:e.unit,l=_(e,i.lang),u={asOf:n.asOf?void 0:o,source:n.source?void 0:s},d=y(u,i),{comma:f}=i.messages,p=[[v(l,i),c,a].filter(Boolean).join(` `),y(u,i,f)].filter(Boolean).join(f);return t`<li class=${D(l,c)?`wide`:``} part="key-figure">
    <p class="hidden">${p}</p>
    <div aria-hidden="true">
      <p class="figure-value ${E(l,c)}" part="key-figure-value">
        ${T(l)}${c?t` <span class="figure-unit">${c}</span>`:r}
      </p>
      <p class="figure-label" part="key-figure-label">${a}</p>
      ${d?t`<p class="figure-note">${d}</p>`:r}
    </div>
  </li>`}function _({value:e,unit:t},n){return typeof e==`string`?e:t===`%`?d(e,n):l(e,n)}function v(e,{messages:t}){let[,n]=/^(\p{Nd}\S*)\+$/u.exec(e)??[];return n===void 0?e:c(t.moreThan,{value:n})}function y({asOf:e,source:t},{messages:n,lang:r},i=` · `){return[t&&c(n.labelled,{label:n.source,value:t}),e&&c(n.figureAsOf,{date:p(e,r)})].filter(Boolean).join(i)}function b(e,t=``){let n=e.split(w).filter((e,t)=>t%2),r=e.split(/\s/);return Math.max(...[...n,...r].map(({length:e})=>e),t.length/2)}var x,S,C,w,T,E,D;function O(){return(O=e((()=>{a(),u(),o(),s(),f(),x=[4,6,8,10,13,17,22,30,48],S=i(x.map(e=>`.figure-${e} { font-size: min(var(--figure-size), calc(100cqi / ${e*.64})); }`).join(`
`)),C=n`
  ul.figures {
    --figure-size: 2.1em;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0 calc(8 * var(--space));
    border-block-end: 1px solid var(--line);
    overflow: hidden;
  }
  /* The line above reaches over the gap, so that it is whole over a row. */
  .figures > li::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0 calc(-8 * var(--space));
    border-block-start: 1px solid var(--line);
  }
  ul.figures > li + li {
    margin: 0;
  }
  .figures > li {
    container-type: inline-size;
    position: relative;
    min-inline-size: 0;
    padding-block: calc(4 * var(--space));
    line-height: 1.4;
  }
  .figures > li::before {
    content: '';
    position: absolute;
    inset-block: calc(4 * var(--space));
    inset-inline-start: calc(-4 * var(--space));
    border-inline-start: 1px solid var(--line);
  }
  .figures > .wide {
    grid-column: 1 / -1;
  }
  .figure-value {
    color: var(--brand-text);
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .number {
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .figure-unit {
    font-size: 0.55em;
  }
  .figure-label {
    font-size: 0.92em;
    text-wrap: pretty;
  }
  .figure-note {
    font-size: 0.82em;
    color: var(--muted);
  }
  ${S}
  @media print {
    .figures > li {
      break-inside: avoid;
    }
  }
`,w=/(\S*\p{Nd}\S*(?:\s\p{Nd}\S*)*)/u,T=e=>e.split(w).map((e,n)=>n%2?t`<span class="number">${e}</span>`:e),E=(e,t)=>`figure-${x.find(n=>n>=b(e,t))??x.at(-1)}`,D=(e,t)=>b(e,t)>13})))()}export{m as n,C as r,O as t};