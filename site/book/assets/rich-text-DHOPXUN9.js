var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,l as i,m as a,t as o}from"./lit-CkheMq90.js";import{a as s,f as c,i as l,o as u,s as d,u as ee}from"./iframe-BXQaKeu4.js";import{n as f,t as p}from"./heading-C68QHvfK.js";import{i as m,r as te}from"./blocks-DbZw3Reu.js";import{a as ne,f as re,i as ie,m as ae}from"./format-aefjC6Mq.js";import{i as oe,n as h}from"./load-C0LjgPX-.js";import{r as se,t as g}from"./figure-CdO8Subd.js";import{n as _,t as v}from"./link-DYvpFmSZ.js";var y;function b(){return(b=e((()=>{h(),y=class{#e=new Map;constructor(e){this.host=e}in(e){return this.#e.has(e)||this.#t(e),this.#e.get(e)??[]}async#t(e){this.#e.set(e,[]),this.#e.set(e,await oe(e).catch(()=>[])),this.host.requestUpdate()}}})))()}function ce(e,n,{messages:r,lang:i},a=()=>void 0){return t`<ul class="goals" role="list" part="goals">
    ${[...new Set(e)].map(e=>{let o=ie(e,i);return t`<li class="goal-${e}" part="goal">
        <span class="goal-number" aria-hidden="true">${o}</span>
        <span>
          ${_(a(e),t`<span class="hidden">${re(r.sdg,{number:o})}: </span>${n[e-1]}`)}
        </span>
      </li>`})}
  </ul>`}var x,S,C;function w(){return(w=e((()=>{o(),ae(),ne(),v(),x=[{background:`#e5243b`,text:`#000`},{background:`#dda63a`,text:`#000`},{background:`#4c9f38`,text:`#000`},{background:`#c5192d`,text:`#fff`},{background:`#ff3a21`,text:`#000`},{background:`#26bde2`,text:`#000`},{background:`#fcc30b`,text:`#000`},{background:`#a21942`,text:`#fff`},{background:`#fd6925`,text:`#000`},{background:`#dd1367`,text:`#fff`},{background:`#fd9d24`,text:`#000`},{background:`#bf8b2e`,text:`#000`},{background:`#3f7e44`,text:`#fff`},{background:`#0a97d9`,text:`#000`},{background:`#56c02b`,text:`#000`},{background:`#00689d`,text:`#fff`},{background:`#19486a`,text:`#fff`}],S=a(x.map(({background:e,text:t},n)=>`.goal-${n+1} { background: ${e}; color: ${t}; }`).join(`
`)),C=n`
  .goals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5rem), 1fr));
    gap: calc(2 * var(--space));
  }
  .goals li {
    display: grid;
    align-content: start;
    gap: calc(1.5 * var(--space));
    padding: calc(2.5 * var(--space));
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: break-word;
    hyphens: auto;
    print-color-adjust: exact;
  }
  .goals a {
    color: inherit;
  }
  .goal-number {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  ${S}
`})))()}function le(e){this._$AN===void 0?this._$AM=e:(E(this),this._$AM=e,D(this))}function ue(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)T(r[e],!1),E(r[e]);else r!=null&&(T(r,!1),E(r))}else T(this,e)}}var T,E,D,O,k;function A(){return(A=e((()=>{ee(),u(),T=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),T(e,t);return!0},E=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},D=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),O(t)}},O=e=>{e.type==d.CHILD&&(e._$AP??=ue,e._$AQ??=le)},k=class extends s{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),D(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(T(this,e),E(this))}setValue(e){if(c(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}}})))()}var j,M;function N(){return(N=e((()=>{i(),A(),u(),j=new WeakMap,M=l(class extends k{render(e){return r}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),r}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=j.get(t);n===void 0&&(n=new WeakMap,j.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?j.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}})})))()}function P(){return(P=e((()=>{N()})))()}function de({caption:e,rows:n},i){let a=(e?[e]:(n[0]??[]).map(({children:e})=>e)).map(m).join(`, `),o=F(n),s=I(n),c=n.map((e,n)=>t`<tr>
      ${e.map((e,t)=>fe(e,n<o,s.has(t),i))}
    </tr>`);return t`<div class="scroll" tabindex="0" role="group" aria-label=${a} @scroll=${U} ${M(L)}>
    <table>
      ${e?t`<caption>
              ${i(e)}
            </caption>`:r}
      ${o?t`<thead>
              ${c.slice(0,o)}
            </thead>`:r}
      <tbody>
        ${c.slice(o)}
      </tbody>
    </table>
  </div>`}function fe(e,n,i,a){let{header:o,colspan:s=r,rowspan:c=r,children:l}=e,u=H(e),d=V.test(u)||o&&i?`number`:u.length>B?`long`:r;return o?t`<th class=${d} scope=${n?`col`:`row`} colspan=${s} rowspan=${c}>
        ${a(l)}
      </th>`:t`<td class=${d} colspan=${s} rowspan=${c}>${a(l)}</td>`}function F(e){let t=e.findIndex(e=>!e.every(({header:e})=>e)),n=e.slice(0,t).every((e,n)=>e.every(({rowspan:e=1})=>n+e<=t));return t>0&&n?t:0}function I(e){let t=e.flatMap(e=>e.map((e,t)=>({cell:e,column:t})));if(t.some(({cell:{colspan:e=1,rowspan:t=1}})=>e>1||t>1))return new Set;let n=t.filter(({cell:e})=>!e.header&&H(e).length>1),r=new Set(n.filter(({cell:e})=>!V.test(H(e))).map(({column:e})=>e));return new Set(n.map(({column:e})=>e).filter(e=>!r.has(e)))}function L(e){W??=new ResizeObserver(e=>{for(let{target:t}of e)R(t)}),e&&W.observe(e)}function R(e){let t=Math.abs(e.scrollLeft),n=e.scrollWidth-e.clientWidth-t;e.classList.toggle(`more-before`,t>1),e.classList.toggle(`more-after`,n>1)}var z,B,V,H,U,W;function G(){return(G=e((()=>{o(),P(),te(),z=n`
  .scroll {
    max-inline-size: 100%;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    --toward-end: to right;
    --toward-start: to left;
  }
  .scroll:dir(rtl) {
    --toward-end: to left;
    --toward-start: to right;
  }
  /* An edge that fades out shows that the table continues there. */
  .more-after {
    mask: linear-gradient(var(--toward-end), #000 calc(100% - 3em), transparent);
  }
  .more-before {
    mask: linear-gradient(var(--toward-start), #000 calc(100% - 3em), transparent);
  }
  .more-before.more-after {
    mask:
      linear-gradient(var(--toward-end), #000 calc(100% - 3em), transparent) intersect,
      linear-gradient(var(--toward-start), #000 calc(100% - 3em), transparent);
  }
  table {
    border-collapse: collapse;
    font-size: 0.92em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    hyphens: manual;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.4em;
  }
  td,
  th {
    padding: 0.4em 0.8em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  :is(td, th):first-child {
    padding-inline-start: 0;
  }
  :is(td, th).number {
    text-align: end;
  }
  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--line);
  }
  td.long {
    min-inline-size: 12em;
  }
  @container (min-width: 360px) {
    /* The headings of the rows stay in view while the table scrolls. */
    tbody th:first-child {
      position: sticky;
      inset-inline-start: 0;
      max-inline-size: 12em;
    }
    .more-before tbody th:first-child {
      background: color-mix(in srgb, var(--surface) 90%, transparent);
      backdrop-filter: blur(8px);
    }
  }
  @media print {
    .scroll {
      overflow: visible;
      mask: none;
    }
    td.long {
      min-inline-size: 0;
    }
    tbody th:first-child {
      position: static;
    }
  }
`,B=60,V=/^[\p{Sc}\p{Sm}~()\s+\-–−]*\p{Nd}[\p{Nd}\s.,'’٬٫٪%‰/:+\-–−()*\p{Sc}]*$/u,H=({children:e})=>m(e).trim(),U=({currentTarget:e})=>R(e)})))()}function K(e,t,n,r){let i=e.findIndex(({type:e})=>e===`paragraph`);return e.map((e,a)=>pe(e,t,n,a===i?r:void 0))}function pe(e,n,i,a){switch(e.type){case`paragraph`:return me(e,a);case`heading`:return p(n+e.level-1,X(e));case`list`:return he(e,n,i);case`quotation`:return t`<blockquote>
        ${K(e.children,n,i)}${e.cite?t`<p><cite>${Q(e.cite)}</cite></p>`:r}
      </blockquote>`;case`figure`:return g(e.image,i,e.caption&&Q(e.caption));case`table`:return de(e,Q);case`break`:return t`<hr />`}}function me({lang:e,dir:n,children:i},a){let o=Q(i);return e??n?t`<p lang=${e??r} dir=${n??r}>${a}${o}</p>`:a===void 0?t`<p>${o}</p>`:t`<p>${a}${o}</p>`}function he({ordered:e,start:n,numbering:i,reversed:a,items:o},s,c){let l=o.map(e=>{let{lang:n,dir:i}=Z(e[0]);return t`<li lang=${n??r} dir=${i??r}>${q(e,s,c)}</li>`});return e?t`<ol start=${n??r} type=${i??r} ?reversed=${a}>
        ${l}
      </ol>`:t`<ul>
        ${l}
      </ul>`}function q(e,t,n){let[r,...i]=e;return r?.type===`paragraph`?[Q(r.children),K(i,t,n)]:K(e,t,n)}function J(e){switch(e.type){case`text`:return e.text;case`strong`:return t`<strong>${Q(e.children)}</strong>`;case`emphasis`:return t`<em>${Q(e.children)}</em>`;case`superscript`:return t`<sup>${Q(e.children)}</sup>`;case`subscript`:return t`<sub>${Q(e.children)}</sub>`;case`deletion`:return t`<del>${Q(e.children)}</del>`;case`insertion`:return t`<ins>${Q(e.children)}</ins>`;case`quote`:return t`<q>${Q(e.children)}</q>`;case`link`:return _(e.url,Q(e.children));case`line-break`:return t`<br />`}}var Y,X,Z,Q;function $(){return($=e((()=>{o(),se(),f(),v(),G(),Y=n`
  ${z}
  .text > :not(.scroll) {
    max-inline-size: var(--measure);
  }
  .text > * + *,
  .text blockquote > * + *,
  .text li > * + * {
    margin-block-start: 1em;
  }
  .text .h {
    font-size: 1.18em;
    margin-block-start: 1.6em;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .text li + li {
    margin-block-start: 0.3em;
  }
  .text blockquote {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 1em;
  }
  .text cite {
    font-style: normal;
    color: var(--muted);
  }
  .text :is(sup, sub) {
    line-height: 0;
  }
  .text hr {
    border: 0;
    border-block-start: 1px solid var(--line);
    margin-block: 2em;
  }
`,X=({lang:e,dir:n,children:i})=>e??n?t`<span lang=${e??r} dir=${n??r}>${Q(i)}</span>`:Q(i),Z=e=>e?.type===`paragraph`?e:{},Q=e=>e.length===1&&e[0]?J(e[0]):e.map(J)})))()}export{ce as a,y as c,Y as i,b as l,Q as n,C as o,K as r,w as s,$ as t};