import{Ft as e,It as t,J as n,Nt as r,Pt as i,T as a,V as o,X as s,Z as c,_ as l,_t as u,ct as d,et as f,g as p,ht as m,jt as h,kt as g,lt as _,mt as v,nt as y,ot as ee,u as te,v as ne,xt as re}from"../chunks/core-BD4zCk7c.js";import{a as ie,c as b,d as x,f as S,l as C,p as ae,s as w,u as T}from"../chunks/codes-WoIwSU6l.js";import{o as oe,r as se}from"../chunks/shared-CuVSDSTg.js";import{n as ce,t as le}from"../chunks/preload-BcbW2cR0.js";function ue(e,t){let n=34*t,r=[];for(let t of e){let{id:e,x:i,y:a}=t,o=r.find(e=>Math.abs(e.x-i)<n&&x(e,t)<n);o?o.places.push(t):r.push({id:e,x:i,y:a,places:[t]})}return r}var E=(e,t)=>e.places.some(n=>x(e,n)>=34*t),de=e`
  .notes,
  [part='disclaimer'] {
    color: var(--muted);
    font-size: 0.82em;
    line-height: 1.45;
    max-inline-size: 100ch;
  }
  .note-columns p {
    padding-block-end: calc(1.5 * var(--space));
  }
  /* The page cannot hide it: important declarations here win over ::part(). */
  [part='disclaimer'] {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
  }
  @container (min-width: 760px) {
    .note-columns {
      columns: 2;
      column-gap: calc(8 * var(--space));
    }
    .notes {
      max-inline-size: none;
    }
  }
  .note-columns p {
    break-inside: avoid;
  }
  @media print {
    .note-columns {
      columns: 2;
    }
  }
`,fe=({lang:e,notes:t})=>r`<p part="disclaimer" lang=${e} dir=${g(e)}>${t.disclaimer}</p>`,pe=({lang:e,notes:t},n,i)=>r`<div class="note-columns" lang=${e} dir=${g(e)}>
    ${[...n].map(e=>r`<p part="note" data-note=${e}>${t[e]}</p>`)}
    ${i?r`<p part="source">${y(t.source,{source:i.name,edition:i.edition})}</p>`:h}
  </div>`,D=5,me=e`
  .map {
    --sea: var(--iom-color-sea, light-dark(#e1ecf4, #0a1424));
    --land: var(--iom-color-land, light-dark(#fbfaf5, #29354e));
    --coast: var(--iom-color-coast, light-dark(#a9b7c4, #56657f));
    --mark: var(--brand);
    --step0: color-mix(in oklab, var(--brand) 25%, var(--land));
    --step1: color-mix(in oklab, var(--brand) 44%, var(--land));
    --step2: color-mix(in oklab, var(--brand) 62%, var(--land));
    --step3: color-mix(in oklab, var(--brand) 80%, var(--land));
    --step4: var(--brand);
  }
  /* Steps of equal lightness for every brand colour, and symbols that the text in them can be read on. */
  @supports (color: oklch(from red l c h)) {
    .map {
      --mark: light-dark(oklch(from var(--brand) min(l, 0.5) c h), oklch(from var(--brand) max(l, 0.75) c h));
      --step0: light-dark(
        oklch(from var(--brand) 0.85 calc(c * 0.35) h),
        oklch(from var(--brand) 0.42 calc(c * 0.8) h)
      );
      --step1: light-dark(
        oklch(from var(--brand) 0.73 calc(c * 0.6) h),
        oklch(from var(--brand) 0.53 calc(c * 0.95) h)
      );
      --step2: light-dark(oklch(from var(--brand) 0.6 calc(c * 0.85) h), oklch(from var(--brand) 0.65 c h));
      --step3: light-dark(oklch(from var(--brand) 0.47 c h), oklch(from var(--brand) 0.77 calc(c * 0.85) h));
      --step4: light-dark(oklch(from var(--brand) 0.32 c h), oklch(from var(--brand) 0.9 calc(c * 0.5) h));
    }
  }
  .land {
    fill: var(--land);
    fill-rule: evenodd;
    stroke: var(--coast);
    stroke-width: 0.6px;
    stroke-linejoin: round;
  }
  .land path,
  .unsettled,
  .outline {
    vector-effect: non-scaling-stroke;
  }
  .land [data-place] {
    cursor: pointer;
  }
  .unsettled {
    fill: url(#undetermined);
  }
  .border,
  .unsettled {
    stroke: var(--muted);
    stroke-width: 0.8px;
    stroke-dasharray: 4 2.5;
  }
  .border {
    fill: none;
    pointer-events: none;
  }
  .solid {
    stroke: var(--coast);
    stroke-dasharray: none;
  }
  .dotted {
    stroke-dasharray: 0.5 3;
    stroke-linecap: round;
    stroke-width: 1.5px;
  }
  .special {
    stroke-dasharray: 6 2 1 2;
  }
  .land .dot {
    stroke: var(--coast);
    stroke-width: 3px;
    stroke-linecap: round;
  }
  .outline {
    fill: none;
    pointer-events: none;
    stroke: var(--ink);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }
  .outline.is-chosen {
    stroke-width: 2.5px;
  }
  pattern {
    fill: var(--land);
    stroke: var(--coast);
    stroke-width: 1px;
  }
  pattern rect {
    stroke: none;
  }
  /* In forced colours the classes keep their patterns. */
  @media not all and (forced-colors: active) {
    [data-step='0'] {
      fill: var(--step0);
    }
    [data-step='1'] {
      fill: var(--step1);
    }
    [data-step='2'] {
      fill: var(--step2);
    }
    [data-step='3'] {
      fill: var(--step3);
    }
    [data-step='4'] {
      fill: var(--step4);
    }
    .dot[data-step] {
      stroke: var(--mark);
    }
  }
  @media (forced-colors: active) {
    .map {
      --brand: LinkText;
      --mark: LinkText;
      --sea: Canvas;
      --land: Canvas;
      --coast: GrayText;
      --surface: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --focus: Highlight;
    }
    pattern {
      stroke: LinkText;
    }
  }
`,he=[[1],[1,2],[1,2,3],[1,2,3,5],[1,2,5,10],[1,2,5,10,20],[1,5,10,20,50],[1,10,20,50,100],[1,10,50,100,500],[1,10,100,500,1e3]];function ge(e){let t=e.reduce((e,t)=>Math.max(e,t),1);return he.findLast(e=>(e.at(-1)??1)<=t)??[1]}var _e=(e,t)=>e.findLastIndex(e=>t>=e),ve=[[],[1],[0,2],[0,2,3],[0,1,2,3],[0,1,2,3,4]],O=(e,t)=>ve[t]?.[e]??0,ye=22,k=(e,t)=>Math.max(3.5,ye*Math.sqrt(e/Math.max(t,1)));function be(e,t,n){let r=document.createElementNS(`http://www.w3.org/2000/svg`,`path`);return r.setAttribute(`d`,e),t&&r.setAttribute(`class`,t),n&&r.setAttribute(`data-code`,n),r}function xe({countries:e,areas:t,borders:n,dots:r}){let i=document.createElementNS(`http://www.w3.org/2000/svg`,`g`);i.setAttribute(`class`,`land`),i.setAttribute(`aria-hidden`,`true`);let a=/* @__PURE__ */ new Map,o=(e,t,n)=>{let r=be(e,t,n);i.append(r),n&&a.set(n,[...a.get(n)??[],r])};for(let{code:t,path:n}of e)o(n,``,t);for(let{code:e,path:n}of t)o(n,`unsettled`,e);for(let{style:e,path:t}of n)o(t,`border ${e}`);for(let{code:e,x:t,y:n}of r)o(`M${t} ${n}h.1`,`dot`,e);let s=/* @__PURE__ */ new Map;return{node:i,shade(e){if(e!==s){for(let e of[...s.keys()].flatMap(e=>a.get(e)??[]))Ce(e);for(let[t,n]of e)for(let e of a.get(t)??[])Se(e,n);s=e}}}}function Se(e,t){e.setAttribute(`data-step`,`${t}`),e.setAttribute(`fill`,`url(#step${t})`)}function Ce(e){e.removeAttribute(`data-step`),e.removeAttribute(`fill`)}var we=[12,9,7,5,3.5],Te=e=>[...we.slice(0,D),5].map((t,n)=>i`<pattern id=${n<D?`step${n}`:`undetermined`} patternUnits="userSpaceOnUse"
      width=${t} height=${t} patternTransform="scale(${e}) rotate(45)">
      <rect width=${t} height=${t}></rect><path d="M0 0V${t}"></path>
    </pattern>`),A=(e=``)=>e===`XKX`?e:oe(e)?.iso3;function Ee(e,t,n){let{layer:r,lang:i,countryName:a}=n,o=e.releases.filter(e=>e[r.part]?.length),s=t?[t]:se(o,i);return r.find({...e,releases:s},t,n).map(e=>{let{place:t,country:n,name:r}=e,i=[n,t?.iso3,t?.m49].map(A).find(Boolean);return{...e,name:r??(i?a(i):t?.name??``),code:i}})}function j(e,t,n=[]){let{region:r,world:i,worldFor:a}=e,o=r(t);return o?.name===`world`?i:a((o?o.frame.map(e=>i.anchor(e)):n.map(e=>P(e,i))).filter(e=>e!==void 0))}function De({context:e,found:t,region:n,showAs:r,geography:i}){let a=i&&j(i,n,t),o=(t??[]).map(e=>({...e,...a&&P(e,a)})),s=a?o.filter(Oe(i.region(n),a)):o,c=s.filter(e=>`x`in e),l=ge(s.map(M)),u=e.show===`releases`,d=u&&r!==`circles`,f=i&&d?ke(s,l,i):/* @__PURE__ */ new Map,p={context:e,geography:i,world:a,hasData:t!==void 0,showAs:d?`shades`:u?`circles`:`symbols`,places:s,located:c,classes:l,steps:f,home:a?.regionBox(n)??ae([a?.boundsOf([...f.keys()]),C(c)])??b},m;return{...p,markers(e){return m?.scale!==e&&(m={scale:e,markers:je(e,p)}),m.markers}}}var M=({releases:e=[]})=>e.length,N=({places:e})=>e.reduce((e,t)=>Math.max(e,M(t)),1);function P({place:e,releases:t,code:n},r){let{lat:i,lon:a}=e??{},o=n?r.anchor(n):void 0,s=i===void 0||a===void 0?void 0:r.project(a,i);return t?o??s:s??o}function Oe(e,t){if(!e||e.name===`world`)return()=>!0;let n=new Set(e.codes),r=t.boundsOf(e.frame)??b;return e=>{let{code:t}=e;return t!==void 0&&t!==`XKX`?n.has(t):`x`in e?T(r,e):!0}}var ke=(e,t,{shadedWith:n})=>new Map(e.toReversed().flatMap(e=>{let r=O(_e(t,M(e)),t.length);return(e.code?n(e.code):[]).map(e=>[e,r])})),Ae=5;function je(e,{located:t,showAs:n,world:r}){let i=t=>ue(t,e).map(e=>({...e,isShape:!1})),a=(e,t)=>({id:e.id,x:e.x,y:e.y,places:[e],isShape:t});if(n===`symbols`)return i(t);if(n===`circles`)return t.map(e=>a(e,!1));let o=({code:t})=>{let[n,i,a,o]=r?.extentOf(t??``)??[0,0,0,0];return Math.max(a-n,o-i)/e>=Ae},[s,c]=[t.filter(o),t.filter(e=>!o(e))];return[...s.map(e=>a(e,!0)),...i(c)]}function Me({world:e,places:t},n){let r=t.some(({code:e})=>e===`XKX`)?[`kosovo`]:[];return/* @__PURE__ */ new Set([...e?.notesFor(n)??[],...r])}function Ne({geography:e,places:t,located:n},r){if(!e)return``;let i=r?e.region(r):{name:`extent of the data`},a=[...t.filter(({code:e})=>e===void 0).flatMap(({country:e,place:t})=>[e,t?.iso3,t?.m49].filter(e=>e!==void 0)),...i&&!i.name?e.unknownCodes(r):[]],o=t.length-n.length;return[i?``:`region="${r}" is no region. Write "world", "mesoamerica", a region of M49 or country codes.`,...[...new Set(a)].map(e=>`"${e}" is no country code.`),o?`In the list only, for want of coordinates or a country code: ${o}.`:``].filter(Boolean).join(` `)}var Pe=e`
  .map,
  .notes {
    display: grid;
    gap: calc(3 * var(--space));
  }
  .picture {
    display: grid;
    gap: calc(2 * var(--space));
    align-content: start;
    min-inline-size: 0;
  }
  .frame {
    aspect-ratio: 4 / 3;
    position: relative;
    overflow: hidden;
    background: var(--sea);
    border-radius: calc(2 * var(--radius));
  }
  .frame > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: start;
    flex-wrap: wrap-reverse;
    gap: calc(2 * var(--space)) calc(6 * var(--space));
  }
  .controls {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }
  .controls button {
    inline-size: 40px;
    padding: 11px;
  }
  .controls svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75px;
  }
  .legend {
    font-size: 0.82em;
    line-height: 1.35;
    min-block-size: 40px;
  }
  .legend p {
    font-weight: 600;
    padding-block-end: calc(1.5 * var(--space));
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
  }
  .legend svg {
    vertical-align: middle;
    margin-inline-end: 2px;
  }
  .legend .classes {
    gap: 1px;
    padding-block-end: calc(1.5 * var(--space));
  }
  .classes li {
    inline-size: 52px;
  }
  .classes svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
  }
  .nested text {
    font-size: 11px;
    fill: var(--ink);
    stroke: none;
  }
  .nested circle,
  .nested path {
    fill: none;
    stroke: var(--muted);
  }
  /* Pointing at a class dims the others. */
  .map:has(.classes [data-class='0']:hover) .land [data-step]:not([data-step='0']),
  .map:has(.classes [data-class='1']:hover) .land [data-step]:not([data-step='1']),
  .map:has(.classes [data-class='2']:hover) .land [data-step]:not([data-step='2']),
  .map:has(.classes [data-class='3']:hover) .land [data-step]:not([data-step='3']),
  .map:has(.classes [data-class='4']:hover) .land [data-step]:not([data-step='4']) {
    fill: var(--land);
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space));
  }
  .downloads button {
    font-weight: 400;
  }
  ::slotted([slot='title']),
  ::slotted([slot='takeaway']) {
    margin-block: 0 !important;
  }
  /* About the height of the content, so that little moves when it arrives. */
  .skeleton {
    block-size: calc(75cqi + 34em);
  }
  @container (min-width: 480px) {
    .frame {
      aspect-ratio: 3 / 2;
    }
  }
  @container (min-width: 760px) {
    .map {
      grid-template-columns: minmax(0, 1fr) minmax(220px, 28%);
      column-gap: calc(4 * var(--space));
    }
    .frame {
      aspect-ratio: 2;
    }
    .skeleton {
      block-size: calc(36cqi + 16em);
    }
    .heading,
    .notes {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .controls,
    .downloads,
    .tip,
    .all,
    .clear,
    .picture:not(:has(svg)) {
      display: none;
    }
    .map,
    .picture,
    .notes {
      display: block;
    }
    .frame,
    .legend {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`,Fe=[[`zoomIn`,1,`M8 3V13M3 8H13`],[`zoomOut`,-1,`M3 8H13`],[`wholeMap`,0,`M8 2A6 6 0 0 0 8 14A6 6 0 0 0 8 2ZM2 8H14M8 2C5 5 5 11 8 14M8 2C11 5 11 11 8 14`]],Ie=({context:{words:e}},t)=>r`<div class="controls">
    ${Fe.map(([n,a,o])=>r`<button
          type="button"
          part="button"
          aria-label=${e[n]}
          title=${e[n]}
          @click=${()=>t.zoom(a)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">${i`<path d=${o}></path>`}</svg>
        </button>`)}
  </div>`,F=e=>r`<svg class="marker" width="22" height="22" viewBox="-15 -15 30 30" aria-hidden="true">${e}</svg>`;function Le(e,{box:t}){let{context:n,world:a,places:o,showAs:s}=e,{words:c}=n,l=new Map(o.map(e=>[e.kind,e])),u=a?.unsettledBoxes.some(e=>S(e,t));return r`<div class="legend" part="legend">
    ${s===`symbols`||!o.length?h:r`<p>${c.shades}</p>`}
    ${s===`shades`&&o.length?Re(e):h}
    ${s===`circles`&&o.length?Be(e):h}
    <ul role="list">
      ${[...l].map(([e,t])=>e?I(F(t.symbol?.(``)),e):h)}
      ${u?I(F(i`<path class="unsettled" d="M-14-9H14V9H-14Z"></path>`),c.undetermined):h}
    </ul>
  </div>`}var I=(e,t)=>r`<li>${e} ${t}</li>`;function Re({classes:e,context:{lang:t}}){let n=e=>r`<svg aria-hidden="true">
      <rect width="100%" height="100%" data-step=${e} fill=${`url(#step${e})`}></rect>
    </svg>`;return r`<ul class="classes" role="list">
    ${e.map((i,a)=>{let o=O(a,e.length);return r`<li data-class=${o}>${n(o)} ${ze(i,e[a+1],t)}</li>`})}
  </ul>`}var ze=(e,t,n)=>f(e,n)+(t?t>e+1?`–${f(t-1,n)}`:``:`+`);function Be(e){let t=N(e),n=[.../* @__PURE__ */ new Set([t,Math.ceil(t/4),1])].filter(t=>e.places.some(e=>M(e))&&t),a=2*k(t,t)+2;return r`<svg class="nested" width="110" height=${a} role="img" aria-label=${n.join(`, `)}>
    ${n.map(n=>{let r=k(n,t),o=a-1-2*r;return i`<circle cx="30" cy=${a-1-r} r=${r}></circle>
        <path d=${`M30 ${o}H66`}></path><text x="70" y=${Math.max(o+4,9)}>${f(n,e.context.lang)}</text>`})}
  </svg>`}var Ve=({context:{words:e}},t)=>r`<div class="downloads">
    ${[[`svg`,e.saveSvg],[`png`,e.savePng],[`csv`,e.saveCsv]].map(([e,n])=>r`<button type="button" part="button" @click=${()=>t(e)}>${n}</button>`)}
  </div>`;function He(e,t,n){let r=e.filter(({half:e})=>e).map(({x:e,y:t,half:n})=>[e-n-3,t-n-3,e+n+3,t+n+3]),i=(i,{box:a})=>a[0]>2&&a[1]>2&&a[2]<t-2&&a[3]<n-2&&!r.some(e=>S(e,a))&&!e.some(({core:e})=>e&&e!==i.core&&S(e,a));return e.flatMap(e=>{let t=e.texts.flatMap(t=>Ue(e,t)).find(t=>i(e,t));return t&&r.push(t.box),t?{...t,of:e}:[]})}var L=(e,t=12)=>(8*e.length+5+4.5*(e.match(/[\u2e80-\uffff]/g)?.length??0))*t/12;function Ue({x:e,y:t,half:n,size:r},i){let a=L(i,r),o=n+6,s=(e,t,n,r)=>({x:t,y:n,text:i,anchor:e,box:[r,n-8,r+a,n+8]});return n?[s(`start`,e+o,t,e+o),s(`end`,e-o,t,e-o-a),s(`middle`,e,t+n+13,e-a/2),s(`middle`,e,t-n-13,e-a/2)]:[s(`middle`,e,t,e-a/2)]}var We=[[`pacific`,-150,8],[`pacific`,168,25],[`atlantic`,-40,28],[`atlantic`,-14,-24],[`indian`,78,-20],[`arctic`,0,79],[`southern`,100,-55],[`caribbean`,-75,15],[`mediterranean`,18,34.5]].map(([e,t,n])=>({name:e,lon:t,lat:n,isInner:e===`caribbean`||e===`mediterranean`})),Ge=e`
  .side {
    min-inline-size: 0;
    display: grid;
  }
  .side .skeleton {
    block-size: auto;
  }
  .scroll {
    max-block-size: 24rem;
    overflow: auto;
    /* Its hidden texts stay inside. */
    position: relative;
    border-block: 1px solid var(--line);
  }
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space) calc(3 * var(--space));
    font-size: 0.92em;
    font-weight: 600;
  }
  .selection:has(.clear) {
    padding-block-end: calc(2 * var(--space));
  }
  .places > li {
    border-block-end: 1px solid var(--line);
  }
  .places > li:last-child {
    border: 0;
  }
  [part='place'] {
    display: flex;
    gap: calc(2 * var(--space));
    align-items: center;
    inline-size: 100%;
    text-align: start;
    color: var(--ink);
    border: 0;
    border-inline-start: 3px solid transparent;
    padding: calc(2 * var(--space));
    outline-offset: -2px;
    line-height: 1.35;
  }
  .places svg {
    flex: none;
  }
  .places button .muted {
    font-weight: 400;
  }
  .hot button,
  .places button:hover {
    background: var(--soft);
  }
  [aria-expanded='true'] {
    border-color: var(--mark);
  }
  .more {
    font-size: 0.82em;
    padding: calc(2 * var(--space)) calc(3 * var(--space)) calc(4 * var(--space));
  }
  .more,
  .more ul {
    display: grid;
    gap: calc(2 * var(--space));
  }
  .more a {
    display: inline-block;
    min-block-size: 24px;
  }
  .all {
    margin: calc(3 * var(--space));
  }
  .tip {
    overflow: visible;
    pointer-events: none;
  }
  .tip > div {
    block-size: 100%;
    display: grid;
    place-items: end center;
  }
  .under > div {
    align-items: start;
  }
  [role='tooltip'] {
    pointer-events: auto;
    display: grid;
    gap: 2px;
    max-inline-size: 100%;
    background: var(--surface);
    color: var(--ink);
    border: 1px solid var(--line);
    border-radius: 6px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
    padding: 8px 12px;
    font-size: 13px;
    line-height: 1.35;
  }
  .preview {
    padding-block-start: 4px;
    margin-block-start: 4px;
    border-block-start: 1px solid var(--line);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  @container (min-width: 480px) and (max-width: 759px) {
    .places {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(4 * var(--space));
      align-items: start;
    }
  }
  @container (min-width: 760px) {
    /* As high as the picture beside it, however long the list is. */
    .side {
      contain: size;
      min-block-size: 20rem;
      grid-template-rows: auto minmax(0, 1fr);
    }
    .scroll {
      max-block-size: none;
    }
  }
  @media print {
    .side {
      contain: none;
    }
    .scroll {
      max-block-size: none;
      block-size: auto;
      overflow: visible;
    }
    .places {
      display: block;
      columns: 2;
    }
    .places > li {
      break-inside: avoid;
    }
  }
`;function Ke(e,t){let{context:n,places:i,hasData:a}=e,{chosen:o,limit:s,showMore:c}=t,{messages:l,words:u,layer:d}=n;if(!a)return v(l.loading);if(!i.length)return m(u.nothing);let f=i.filter(({id:e},t)=>t<s||o.has(e)),p=f.find(({id:e})=>e===t.active)??f[0];return r`${qe(e,t)}
    <div class="scroll">
      <ul class="places" part="list" role="list" aria-label=${d.title(n)}>
        ${f.map(n=>Je(n,n===p,e,t))}
      </ul>
      ${f.length<i.length?r`<button type="button" class="all" part="button" @click=${c}>${l.showMore}</button>`:h}
    </div>`}function qe({places:e,context:t},{chosen:n,clear:i}){let{words:a}=t,o=e.filter(({id:e})=>n.has(e)).map(({name:e})=>e);return r`<div class="selection">
    <span role="status">${o.length?y(a.selected,{places:R(o,t)}):h}</span>
    ${o.length?r`<button type="button" class="clear" part="button" @click=${i}>${a.clearSelection}</button>`:h}
  </div>`}function Je(e,t,{context:{words:n},world:i},{chosen:a,pointed:o,details:s}){let{id:c,name:l,detail:u,badge:d,symbol:f}=e,p=a.has(c);return r`<li class=${o.some(e=>e.id===c)?`hot`:h}>
    <button type="button" part="place" aria-expanded=${p} tabindex=${t?0:-1} data-place=${c}>
      ${f?F(f(d)):h}<span
        ><bdi>${l}</bdi><span class="hidden">${n.comma}</span>
        <span class="muted">${u}${i&&!(`x`in e)?r`<br />${n.unplaced}`:h}</span></span
      >
    </button>
    ${p?r`<div class="more">${s(e)}</div>`:h}
  </li>`}function Ye(e,t,n,i){let{office:a,publisher:o,event:s,releases:c=[],lang:u=t.lang}=e;if(s)return r`<p lang=${u} dir=${g(u)}>${s.title}</p>`;if(!a)return r`<ul role="list">
      ${c.map(e=>Xe(e,t.lang,i))}
    </ul>`;let{contacts:d=[],id:f}=a,p=ne(i,{organization:o,id:f});return d.length?d.map(e=>l(e,{messages:t.messages,lang:t.lang,level:n,actions:p})):r`<p class="muted">${t.messages.noContact}</p>`}function Xe(e,t,i){let a=e.language??t;return r`<li lang=${a} dir=${g(a)} @click=${t=>{t.target.closest(`a`)&&(i.dispatchEvent(new _({release:e}))||t.preventDefault())}}>
    ${n(e.url,r`<bdi>${e.headline}</bdi>`)}
    <span class="muted small">${o(e.published,a)}</span>
  </li>`}var Ze=({places:e})=>e.map(({name:e,code:t,place:n,order:r,releases:i,office:a,event:o})=>({order:r,name:e,iso3:t,latitude:n?.lat,longitude:n?.lon,releases:i?.length,level:a?.level,title:o?.title,start:o?.start,end:o?.end,state:o?.state}));function R(e,{lang:t,words:n},r=3){let i=[...new Set(e)],a=i.length-r;return i.slice(0,r).join(n.comma)+(a>0?` +${f(a,t)}`:``)}var z=[260,150];function Qe(e,t,n,{box:r,unitsPerPixel:a}){let{id:o,x:s,y:c}=e,[l,u,d]=r,[f,p]=[Math.min(z[0],(d-l)/a),z[1]],m=f/2*a,h=t+3,g=c-u<(p+20)*a;return i`<foreignObject class="tip ${g?`under`:``}" data-place=${o} width=${f} height=${p}
    x=${-f/2} y=${g?h:-h-p}
    transform="translate(${Math.min(Math.max(s,l+m),d-m)} ${c}) scale(${a})">
    <div>${$e(e,n)}</div>
  </foreignObject>`}function $e({places:e},{context:t}){let[n]=e;if(!n)return h;if(e.length>1){let n=R(e.map(({name:e})=>e),t,6);return r`<div role="tooltip" part="tooltip">
      <strong>${t.layer.summarize(e,t).text}</strong><span class="muted">${n}</span>
    </div>`}return r`<div role="tooltip" part="tooltip">
    <strong><bdi>${n.name}</bdi></strong
    ><span class="muted">${n.detail}</span>${et(n,t)}
  </div>`}function et({releases:e,event:t,lang:n},i){let[a]=e??[];return a?r`<span class="preview" lang=${a.language??h}
      >${o(a.published,i.lang)} <bdi>${a.headline}</bdi></span
    >`:t?.title?r`<span class="preview" lang=${n??h}><bdi>${t.title}</bdi></span>`:h}var tt=e`
  .marker {
    cursor: pointer;
    outline: none;
    fill: var(--mark);
    stroke: var(--surface);
    stroke-width: 1.5px;
  }
  .marker.is-shape {
    pointer-events: none;
  }
  .focus {
    fill: transparent;
    stroke: none;
  }
  [aria-pressed='true']:not(.is-shape) .focus {
    fill: color-mix(in srgb, var(--mark) 35%, transparent);
  }
  .marker:focus-visible .focus {
    stroke: var(--focus);
    stroke-width: 2px;
  }
  .open {
    fill: var(--surface);
    stroke: var(--mark);
    stroke-width: 2px;
  }
  .cancelled.open {
    stroke-dasharray: 3 2.5;
  }
  .bar {
    stroke: var(--mark);
  }
  .ring {
    fill: none;
    stroke: var(--mark);
  }
  .bubble {
    fill-opacity: 0.6;
    stroke-width: 1px;
  }
  .marker text {
    font-size: 12px;
    font-weight: 600;
    fill: var(--surface);
    stroke: none;
    text-anchor: middle;
  }
  :is(.planned, .cancelled) text {
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 3px;
  }
  .map text {
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .labels {
    pointer-events: none;
    paint-order: stroke;
    stroke: var(--land);
    stroke-width: 3px;
    stroke-linejoin: round;
    fill: var(--ink);
    font-size: 12px;
    font-weight: 600;
  }
  /* On the darkest colours, or in the dark on the lightest. */
  .labels :is(.on-3, .on-4) {
    fill: var(--surface);
    stroke: var(--step3);
  }
  .labels .on-4 {
    stroke: var(--step4);
  }
  .labels .country {
    fill: var(--muted);
    font-size: 11px;
    font-weight: 400;
  }
  .labels .sea {
    stroke: var(--sea);
    fill: light-dark(#4a6b8a, #7f9dc0);
    font-style: italic;
    font-weight: 400;
  }
`;function nt(e,t){let{model:n,viewport:i,active:o,pointed:s,markers:c}=e,{words:l}=n.context,{box:u,unitsPerPixel:d,onPointer:f}=i,[p,m,g,_]=u,v=20*d,y=c.filter(e=>e===o||S([e.x-v,e.y-v,e.x+v,e.y+v],u));return r`<svg
    part="map"
    role="group"
    aria-label=${l.map}
    aria-description=${l.help}
    viewBox="${p} ${m} ${g-p} ${_-m}"
    @pointerdown=${f}
    @pointermove=${f}
    @pointerup=${f}
    @pointercancel=${f}
    @touchmove=${i.onTouchMove}
    @dblclick=${i.onDoubleClick}
  >
    <defs>${Te(d)}</defs>
    ${t.node} ${rt(e)} ${e.hasLabels?dt(y,n,i):h}
    ${a(y,({id:e})=>e,t=>ct(t,e))}
    ${s&&e.hasLabels?Qe(s,B(s,n),n,i):h}
  </svg>`}function rt({model:e,chosen:t,pointed:n}){let{world:r,places:a,showAs:o}=e;if(!r||o!==`shades`)return[];let s=e=>!!n?.places.some(t=>t.id===e);return a.filter(({id:e})=>t.has(e)||s(e)).map(({id:e,code:n})=>{let a=r.geometry.countries.find(e=>e.code===n);return i`<path class="outline ${t.has(e)?`is-chosen`:``}" d=${a?.path??``}></path>`})}var it=40;function B(e,t){let{length:n}=e.places;if(e.isShape)return 0;if(t.showAs===`circles`)return k(M(e.places[0]??at),N(t));if(t.showAs===`shades`)return n>1?8:6;let r=4+3.4*V(e,t).length;return n>1?Math.max(r,Math.min(30,9+1.6*Math.sqrt(n))):11}var at={id:``,place:void 0,detail:``,badge:``};function V(e,t){let{places:n}=e,[r]=n;if(!r||t.showAs===`shades`)return``;if(n.length>1)return t.context.layer.summarize(n,t.context).badge;let i=t.located.length>it||k(M(r),N(t))<10;return t.showAs===`circles`&&i?``:r.badge}function ot({places:e},{context:t}){let{lang:n,words:r}=t,[i]=e,a=e.map(({name:e,order:t})=>t?`${f(t,n)}. ${e}`:e);return i&&e.length===1?a.join(``)+r.comma+i.detail:`${t.layer.summarize(e,t).text} (${R(a,t)})`}var st=(e,t)=>e.includes(t)?e:`${t} – ${e}`;function ct(e,{model:t,viewport:n,active:r,chosen:a}){let{id:o,places:s,x:c,y:l,isShape:u}=e,d=V(e,t),f=Math.max(16,B(e,t)+5);return i`<g
    class=${u?`marker is-shape`:`marker`}
    part="marker"
    role="button"
    tabindex=${e===r?0:-1}
    aria-label=${st(ot(e,t),d)}
    aria-pressed=${s.some(e=>a.has(e.id))}
    data-place=${o}
    transform="translate(${c} ${l}) scale(${n.unitsPerPixel})"
    ><rect class="focus" x=${-f} y=${-f} width=${2*f} height=${2*f} rx=${f}></rect>${u?h:lt(e,d,t)}</g>`}function lt(e,t,n){let[r,...a]=e.places,o=B(e,n);if(n.showAs===`shades`)return ut(e.places,o,n);if(!a.length&&r?.symbol)return r.symbol(t);let s=e.places.some(({event:e})=>e&&e.state!==`done`);return i`${a.length?i`<circle class="ring" r=${o+2.5}></circle>`:h}
    <g class=${s?`planned`:h}>
      <circle class=${s?`open`:n.showAs===`circles`?`bubble`:h} r=${o}></circle>
      <text y="4">${t}</text>
    </g>`}function ut(e,t,{steps:n}){let r=Math.max(...e.map(({code:e})=>n.get(e??``)??0));return i`${e.length>1?i`<circle class="ring" r=${t+1.5}></circle>`:h}
    <circle class="small-state" r=${t} data-step=${r} fill="url(#step${r})"></circle>`}var H=5;function dt(e,t,{box:n,unitsPerPixel:r}){let[a,o,s,c]=n,l=({x:e,y:t})=>({x:(e-a)/r,y:(t-o)/r}),u=He([...e.map(e=>({...l(e),...ft(e,t,{scale:r,toPixels:l})})),...r<H?gt(t,n,r).map(e=>({...e,...l(e)})):[],..._t(t,r).map(e=>({...e,...l(e)}))],(s-a)/r,(c-o)/r);return i`<g class="labels" aria-hidden="true" transform="translate(${a} ${o}) scale(${r})">${u.map(({x:e,y:t,text:n,anchor:r,of:a})=>i`<text class=${a.rank} x=${e} y=${t+4} text-anchor=${r}>${n}</text>`)}</g>`}function ft(e,t,{scale:n,toPixels:r}){let i=mt(e,t),a=e.places[0]?.code??``,o=e.isShape?t.world?.extentOf(a):void 0;if(!o)return{rank:`place`,half:B(e,t),texts:i};let s=L(i[0]??``)*n/(o[2]-o[0]);return{rank:s<.9?`on-${t.steps.get(a)??0}`:`place`,half:s<1.5?0:4,texts:i,core:pt(o,r)}}function pt([e,t,n,r],i){let[a,o]=[i({x:e,y:t}),i({x:n,y:r})],[s,c]=[(o.x-a.x)/4,(o.y-a.y)/4];return[a.x+s,a.y+c,o.x-s,o.y-c]}function mt({places:e},t){let{context:n,showAs:r}=t,{words:i,layer:a}=n,[o=``,s,...c]=[...new Set(e.map(e=>ht(e,t)))];return s===void 0?[o]:c.length?r===`shades`?[te(i.countries,e.length,i.lang)]:e[0]?.office?[]:[a.summarize(e,n).text]:[`${o}${i.comma}${s}`,o]}var ht=({name:e,label:t,code:n,office:r,event:i},{context:a})=>t??(r||i?e:a.words.shortNames[n??``]??e);function gt({world:e,located:t,context:n},r,i){let a=new Set(t.map(({code:e})=>e));return(e?.geometry.countries??[]).flatMap(({code:e,box:t,point:o})=>{if(a.has(e)||!S(t,r)||!T(r,o))return[];let s=n.words.shortNames[e]??n.countryName(e);return L(s,11)<1.2*(t[2]-t[0])/i?{...o,rank:`country`,half:0,texts:[s],size:11}:[]})}var _t=({world:e,context:{words:t}},n)=>We.flatMap(({name:r,lon:i,lat:a,isInner:o})=>{let s=e?.project(i,a);return!s||o&&n>=H?[]:{...s,rank:`sea`,half:0,texts:[t.seas[r]],size:12}}),vt=60,yt=class{#e;#t;#n;#r;#i;#a;constructor(e,t){this.chosen=/* @__PURE__ */ new Set,this.onPoint=({type:e,target:t})=>{let{place:n,code:r}=(e===`pointerover`||e===`focusin`?t.closest(`[data-place], [data-code]`):void 0)?.dataset??{},i=n??(r&&this.#r(r));i!==(e.startsWith(`pointer`)?this.#i:this.#a)&&(e.startsWith(`pointer`)?this.#i=i:this.#a=i,i&&e===`focusin`&&(this.active=i),this.#n.requestUpdate())},this.#n=e,this.#r=t}get pointed(){return this.#i??this.#a}toggleSelection(e){let t=e.length===this.chosen.size&&e.every(({id:e})=>this.chosen.has(e))?[]:e;if(e.length&&this.#o(bt(t)))return this.select(t),t}select(e){this.chosen=new Set(e.slice(0,vt).map(({id:e})=>e)),this.#n.requestUpdate()}back(){let{pointed:e,chosen:t}=this;return this.#i=this.#a=void 0,this.#n.requestUpdate(),e!==void 0||t.size>0&&this.clear()}clear(){let e=this.#o(void 0);return e&&this.select([]),e}isFilteredElsewhere(e){if(e===this.#t)return!1;this.#t=e;let t=e!==this.#e;return this.#e=e,t}#o(e){let t=this.#n.dispatchEvent(new _({place:e}));return t&&(this.#e=e),t}};function bt(e){let[t,...n]=new Set(e.map(e=>e.code));return n.length?void 0:t}var xt={"+":1,"=":1,"-":-1,0:0},St=e=>t=>{t.ctrlKey||t.metaKey||t.altKey||!Ct(t,e)||(t.preventDefault(),t.stopPropagation())};function Ct({key:e,target:t},n){let r=xt[e];if(r!==void 0)n.zoom(r);else if(e===`Escape`)return n.back();else if(t.matches(`[part="place"]`))return n.moveInList(e);else if(!t.matches(`.marker`))return!1;else if(e===`Enter`||e===` `)n.choose(t);else if(/^(Arrow|Home|End)/.test(e))n.moveOnMap(e);else return!1;return!0}function wt(e,t,n){if(n===`Home`)return e[0];if(n===`End`)return e.at(-1);let r={ArrowDown:1,ArrowUp:-1}[n];return r===void 0?void 0:e[e.indexOf(t)+r]}var Tt={ArrowRight:[`x`,1],ArrowLeft:[`x`,-1],ArrowDown:[`y`,1],ArrowUp:[`y`,-1]};function Et(e,t,n){if(n===`Home`)return e[0];if(n===`End`)return e.at(-1);let[r,i]=Tt[n]??[];if(!r||!i)return;let a=e.toSorted((e,t)=>e[r]-t[r]);return a.at((a.indexOf(t)+i)%a.length)}var U=(e,t,n)=>Math.min(Math.max(e,t),n),Dt=(e,t)=>e.width/t.width;function W({x:e,y:t,width:n},r){let i=n*r.height/r.width;return[e-n/2,t-i/2,e+n/2,t+i/2]}var G=(e,t,n)=>2*t>=n?n/2:U(e,t,n-t);function K({x:e,y:t,width:n},r){let i=r.height/r.width,a=U(n,120,Math.max(w,b[3]/i)),o=a*i/2;return{x:G(e,a/2,w),y:G(t,o,b[3]),width:a}}function q([e,t,n,r],i,a=600){let o=i.width<480?48:100,s=Math.max((n-e)/(1-o/i.width),(r-t)*1.16*i.width/i.height,a);return K({x:(e+n)/2,y:(t+r)/2,width:s},i)}function J(e,t,n,r=e,i=r){let{width:a}=K({...e,width:e.width/n},t),o=a/e.width;return K({x:r.x+(e.x-i.x)*o,y:r.y+(e.y-i.y)*o,width:a},t)}function Y(e,{x:t,y:n},r){let i=.4*e.width;return Math.abs(t-e.x)<i&&Math.abs(n-e.y)<i*r.height/r.width?e:K({x:t,y:n,width:e.width},r)}var Ot=4,X=1.6,kt=300,At=class{#e;#t;#n;#r;#i;#a;#o;constructor(e,t){this.isDragged=!1,this.isMeasured=!1,this.#n=/* @__PURE__ */ new Map,this.#r={width:640,height:320},this.#o=0,this.onPointer=e=>{let t=this.#n.get(e.pointerId);e.buttons===1?e.type===`pointerdown`?(e.isPrimary&&this.#n.clear(),this.isDragged&&=!e.isPrimary,this.#n.set(e.pointerId,e)):t&&(this.isDragged||x(e,t)>Ot)&&this.#l(e):this.#n.delete(e.pointerId)},this.onTouchMove=e=>{e.touches.length>1&&e.preventDefault()},this.onDoubleClick=e=>{e.target.closest(`.marker`)||this.#u(J(this.#s,this.#r,2,Q(e,e.currentTarget)))},this.#e=e,this.#t=t}get#s(){return this.#i?K(this.#i,this.#r):q(this.#t()??b,this.#r)}get box(){return W(this.#s,this.#r)}get unitsPerPixel(){return Dt(this.#s,this.#r)}get finestScale(){return 120/this.#r.width}reset(){this.#i=void 0}zoom(e,t){this.#u(e?J(this.#s,this.#r,X**e,t):q(b,this.#r))}include(e){this.#u(Y(this.#s,e,this.#r))}flyToAll(e){let t=q(C(e)??b,this.#r,120);this.#d({...t,width:Math.min(t.width,this.#s.width/X)})}flyToPoint(e,t){let{width:n}=this.#s,r=n;for(;r>120&&!t(r/this.#r.width);)r/=X;this.#d(r<n?{...e,width:r}:Y(this.#s,e,this.#r))}observe(e){e&&!this.isMeasured&&this.#c(e.getBoundingClientRect()),this.#a??=new ResizeObserver(e=>{let t=e.at(-1)?.contentRect;t&&this.#c(t)}),e&&this.#a.observe(e)}#c({width:e,height:t}){!e||!t||this.isMeasured&&e===this.#r.width&&t===this.#r.height||(this.isMeasured=!0,this.#r={width:e,height:t},this.#e.requestUpdate())}#l(e){let t=e.currentTarget;t.setPointerCapture(e.pointerId),this.isDragged=!0;let n=Z(this.#n,e);this.#n.set(e.pointerId,e);let r=Z(this.#n,e),i=r.spread/n.spread||1;this.#u(J(this.#s,this.#r,i,Q(n,t),Q(r,t)))}#u(e){cancelAnimationFrame(this.#o),this.#i=e,this.#e.requestUpdate()}#d(e){let t=this.#e.renderRoot.querySelector(`svg[part=map]`);if(!t||matchMedia(`(prefers-reduced-motion: reduce)`).matches){this.#u(e);return}cancelAnimationFrame(this.#o);let[n,r,i]=[performance.now(),this.#s,K(e,this.#r)],a=o=>{let s=Math.min(1,Math.max(0,(o-n)/kt)),[c,l,u,d]=W(jt(r,i,s*(2-s)),this.#r);s===1?this.#u(e):(t.setAttribute(`viewBox`,`${c} ${l} ${u-c} ${d-l}`),this.#o=requestAnimationFrame(a))};this.#o=requestAnimationFrame(a)}},jt=(e,t,n)=>({x:e.x+(t.x-e.x)*n,y:e.y+(t.y-e.y)*n,width:e.width*(t.width/e.width)**n});function Z(e,t){let[n=t,r=n]=e.values();return{x:(n.x+r.x)/2,y:(n.y+r.y)/2,spread:x(n,r)}}var Q=({x:e,y:t},n)=>new DOMPoint(e,t).matrixTransform(n.getScreenCTM()?.inverse()),Mt=60,$=`map`,Nt=300,Pt=class extends s{constructor(...e){super(...e),this.show=`releases`,this.showAs=`shades`,this.listPages=1,this.isComplete=!1,this.#t=/* @__PURE__ */ new Map,this.#r=[],this.#i=[],this.#a=!1,this.#o=!1,this.#c=new At(this,()=>this.#n?.home),this.#l=new yt(this,e=>this.#n?.located.find(t=>t.code===e)?.id),this.#u=e=>{e&&console.warn(`<${this.localName}>:`,e)},this.#v=({target:e,detail:t})=>{let n=e.closest(`[data-place], [data-code]`),r=n?.matches(`.frame *`)&&(this.#c.isDragged||t>1);n&&!r&&this.#y(n)},this.#S=St({zoom:e=>void this.#C(e),back:()=>this.#l.back(),choose:e=>this.#y(e),moveOnMap:e=>void this.#w(e),moveInList:e=>this.#T(e)})}static{this.properties={show:{},showAs:{attribute:`show-as`},region:{},release:{},geography:{state:!0},listPages:{state:!0},isComplete:{state:!0}}}static{this.styles=[c,p,de,me,tt,Pe,Ge]}#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;project(e,t){return this.#n?.world?.project(e,t)??ie(e,t)}choose(e){let t=this.#n?.located.filter(t=>e&&t.code===e)??[];this.#l.select(t),this.#b(t)}connectedCallback(){super.connectedCallback(),this.prepare(re(this))?.then(()=>this.requestUpdate()),ce(this).then(e=>{this.geography=e,this.#p(j(e,this.region??``))},this.#u)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#s),this.#s=void 0}prepare(e){let{show:t}=this;if(this.#e?.lang!==e||this.#e.show!==t)return le(e,t).then(e=>{t===this.show&&(this.#e=e)},this.#u)}#u;renderPlaceholder(e){return this.#e&&this.#d()?this.#m(this.#f(e)):void 0}#d(){return!!(this.region&&this.geography?.region(this.region))}renderFeed({feed:e,messages:t}){if(!this.#e)return{content:r`${m(t.failed)}`};let n=this.release?u(e,this.release):void 0;if(this.release&&!n)return ee(`release`,this.release);let i=this.#f(t,e,n);return!i.places.length&&!this.#d()?{empty:i.context.words.nothing}:{content:this.#m(i)}}#f(e,t,n){let r=this.region?.trim()??``,{geography:i,showAs:a}=this,o=[t,n,i,this.#e,e,r,a];if(!this.#n||o.some((e,t)=>e!==this.#r[t])){this.#r=o;let s={...this.#e,messages:e},c=t&&Ee(t,n,s);this.#n=De({context:s,found:c,region:r,showAs:a,geography:i}),t&&this.#u(Ne(this.#n,r))}return this.#n}#p(e){let t=this.#t.get(e)??xe(e.geometry);return this.#t.set(e,t),t}#m(e){let t=this.#c,{onPoint:n,active:i,pointed:a}=this.#l;return this.#i=e.markers(t.unitsPerPixel),r`<div class="heading"><slot name="title"></slot><slot name="takeaway"></slot></div>
      <div
        class="map"
        @click=${this.#v}
        @keydown=${this.#S}
        @pointerover=${n}
        @pointerleave=${n}
        @focusin=${n}
        @focusout=${n}
      >
        <div class="picture">
          <div class="frame">
            ${this.#h(e,this.#_(i)??this.#i[0],this.#_(a))}
          </div>
          <div class="bar">${e.world?[Le(e,t),Ie(e,t)]:h}</div>
          ${fe(e.context.words)}
        </div>
        <div class="side">${this.isComplete||!e.hasData?this.#g(e):h}</div>
        <div class="notes">
          ${pe(e.context.words,Me(e,t.box),e.geography?.source)}
          ${e.places.length?Ve(e,e=>void this.#D(e)):h}
        </div>
      </div>`}#h(e,t,n){if(!e.world||!this.#c.isMeasured)return h;let r=this.#p(e.world);r.shade(e.steps);let{chosen:i}=this.#l,a=this.isComplete;return nt({model:e,viewport:this.#c,markers:this.#i,active:t,pointed:n,chosen:i,hasLabels:a},r)}#g(e){let{chosen:t,active:n,pointed:r}=this.#l;return Ke(e,{chosen:t,pointed:this.#_(r)?.places??[],active:n,limit:this.listPages*Mt,showMore:()=>this.listPages++,clear:()=>this.#x(),details:t=>Ye(t,e.context,this.headingLevel+1,this)})}#_(e){return this.#i.find(({places:t})=>t.some(t=>t.id===e))}#v;#y(e){let{code:t,place:n}=e.dataset,r=e.matches(`.marker`)?this.#_(n):void 0,i=this.#n?.places.filter(e=>n?e.id===n:e.code===t)??[];r&&E(r,this.#c.finestScale)?this.#c.flyToAll(r.places):this.#b(this.#l.toggleSelection(r?.places??i))}#b(e){let t=this.#n,n=t?.located.find(({id:t})=>t===e?.[0]?.id);this.#o=!0,t&&n&&(this.#l.active=n.id,this.#c.flyToPoint(n,e=>t.markers(e).some(t=>t.id===n.id&&(t.places.length===1||!E(t,e)))))}#x(){this.#l.clear(),this.updateComplete.then(()=>{this.renderRoot.querySelector(`[part="place"][tabindex="0"]`)?.focus({preventScroll:!0})})}#S;async#C(e){let t=this.shadowRoot?.activeElement?.matches(`.marker`)?this.#_(this.#l.active):void 0;this.#c.zoom(e,t),await this.updateComplete;let n=t&&this.#_(t.id);n&&e&&this.#c.include(n)}async#w(e){let t=this.#_(this.#l.active)??this.#i[0],n=t&&Et(this.#i,t,e);n&&(this.#l.active=n.id,this.#c.include(n),await this.updateComplete,this.#E())}#T(e){let t=[...this.renderRoot.querySelectorAll(`[part="place"]`)],n=t.find(e=>e===this.shadowRoot?.activeElement),r=n&&wt(t,n,e);return r?.focus(),!!r}#E(){this.renderRoot.querySelector(`.marker[tabindex="0"]`)?.focus({preventScroll:!0})}async#D(e){let t=this.renderRoot.querySelector(`svg[part=map]`),n=this.#n;if(n)try{e===`csv`?(await import(`../chunks/save-table-B1IJ4k8P.js`)).saveTable($,Ze(n)):t&&await(await import(`../chunks/save-picture-D-zMIzW4.js`)).savePicture(t,e,this.#O(n)),this.dispatchEvent(new d({action:`download`}))}catch(e){this.#u(e)}}#O({context:e}){let t=e=>[...this.renderRoot.querySelectorAll(e)].map(({textContent:e})=>e.trim());return{name:$,title:this.querySelector(`[slot="title"]`)?.textContent.trim()??e.layer.title(e),legend:[...this.renderRoot.querySelectorAll(`.legend li`)].map(e=>({symbol:e.querySelector(`svg`),text:e.textContent.trim()})),notes:t(`[part="disclaimer"], [part="note"], [part="source"]`),isRightToLeft:g(e.lang)===`rtl`}}willUpdate(e){let t=this.source.context?.filter?.place;this.#l.isFilteredElsewhere(t)&&this.choose(t);let{lang:n}=this.#e??{};n!==void 0&&this.prepare(n)?.then(()=>this.requestUpdate()),[`show`,`region`,`release`].some(t=>e.has(t))&&this.#c.reset(),this.#a=!!this.shadowRoot?.activeElement?.matches(`.marker`),super.willUpdate(e)}updated(e){super.updated(e),this.#a&&!this.shadowRoot?.activeElement&&this.#E(),this.updateComplete.then(()=>this.#c.observe(this.renderRoot.querySelector(`.frame`))),!this.isComplete&&this.#n?.hasData&&this.#k(),this.#o&&this.#A()}#k(){let e=()=>{this.isComplete=!0};this.renderRoot.querySelector(`svg[part=map]`)?requestAnimationFrame(()=>setTimeout(e)):this.#s??=setTimeout(e,Nt)}#A(){this.#o=!1;let e=this.renderRoot.querySelector(`[aria-expanded=true]`);e?.closest(`.scroll`)?.scrollTo(0,e.offsetTop)}};t(`iom-mission-map`,Pt);export{A as t};