const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./save-table-2mW2eUF1.js","./download-DqxhQ1mP.js","./save-picture-DKukXm9R.js"])))=>i.map(i=>d[i]);
var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{n as t,t as n}from"./preload-helper-Dt5pTa-y.js";import{c as r,d as i,f as a,i as o,t as s}from"./lit-CkheMq90.js";import{a as c,i as l}from"./language-tag-DDE70-KC.js";import{D as u,E as d,F as f,O as p,T as m,_ as h,a as g,b as _,c as v,l as ee,o as te,s as ne,u as y,y as re}from"./heading-C68QHvfK.js";import{n as ie,t as ae}from"./find-release-CEj52S3I.js";import{a as b,f as oe,i as x,m as se}from"./format-aefjC6Mq.js";import{a as S,d as ce,f as le,h as C,i as ue,m as w,n as de,p as T,t as E}from"./projection-DXnjHh7Z.js";import{n as fe,t as pe}from"./plural-TVes-y-L.js";import{a as me,n as he}from"./time-DVgndtuP.js";import{_ as ge,a as D,c as _e,d as O,f as ve,g as ye,h as be,i as k,l as xe,m as Se,n as Ce,o as we,p as A,r as Te,t as j,u as Ee}from"./layer-YNMmSJ0V.js";import{n as De,t as Oe}from"./link-DYvpFmSZ.js";import{n as ke,t as Ae}from"./repeat-CgFYYLEf.js";import{a as je,i as M,n as Me,o as Ne,r as Pe}from"./contact-BP8cv2RL.js";import{n as Fe,r as Ie,t as Le}from"./preload-D5yWrPh_.js";var N,P,F;function Re(){return(Re=e((()=>{s(),se(),c(),N=a`
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
`,P=({lang:e,notes:t})=>r`<p part="disclaimer" lang=${e} dir=${l(e)}>${t.disclaimer}</p>`,F=({lang:e,notes:t},n,i)=>r`<div class="note-columns" lang=${e} dir=${l(e)}>
    ${[...n].map(e=>r`<p part="note" data-note=${e}>${t[e]}</p>`)}
    ${i?r`<p part="source">${oe(t.source,{source:i.name,edition:i.edition})}</p>`:o}
  </div>`})))()}function ze(e,{box:t}){let{context:n,world:a,places:s,showAs:c}=e,{words:l}=n,u=new Map(s.map(e=>[e.kind,e])),d=a?.unsettledBoxes.some(e=>C(e,t));return r`<div class="legend" part="legend">
    ${c===`symbols`||!s.length?o:r`<p>${l.shades}</p>`}
    ${c===`shades`&&s.length?Be(e):o}
    ${c===`circles`&&s.length?Ve(e):o}
    <ul role="list">
      ${[...u].map(([e,t])=>e?L(I(t.symbol?.(``)),e):o)}
      ${d?L(I(i`<path class="unsettled" d="M-14-9H14V9H-14Z"></path>`),l.undetermined):o}
    </ul>
  </div>`}function Be({classes:e,context:{lang:t}}){let n=e=>r`<svg aria-hidden="true">
      <rect width="100%" height="100%" data-step=${e} fill=${`url(#step${e})`}></rect>
    </svg>`;return r`<ul class="classes" role="list">
    ${e.map((i,a)=>{let o=be(a,e.length);return r`<li data-class=${o}>${n(o)} ${Ge(i,e[a+1],t)}</li>`})}
  </ul>`}function Ve(e){let t=D(e),n=[...new Set([t,Math.ceil(t/4),1])].filter(t=>e.places.some(e=>j(e))&&t),a=2*O(t,t)+2;return r`<svg class="nested" width="110" height=${a} role="img" aria-label=${n.join(`, `)}>
    ${n.map(n=>{let r=O(n,t),o=a-1-2*r;return i`<circle cx="30" cy=${a-1-r} r=${r}></circle>
        <path d=${`M30 ${o}H66`}></path><text x="70" y=${Math.max(o+4,9)}>${x(n,e.context.lang)}</text>`})}
  </svg>`}var He,Ue,We,I,L,Ge,Ke;function R(){return(R=e((()=>{s(),w(),b(),k(),A(),He=a`
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
`,Ue=[[`zoomIn`,1,`M8 3V13M3 8H13`],[`zoomOut`,-1,`M3 8H13`],[`wholeMap`,0,`M8 2A6 6 0 0 0 8 14A6 6 0 0 0 8 2ZM2 8H14M8 2C5 5 5 11 8 14M8 2C11 5 11 11 8 14`]],We=({context:{words:e}},t)=>r`<div class="controls">
    ${Ue.map(([n,a,o])=>r`<button
          type="button"
          part="button"
          aria-label=${e[n]}
          title=${e[n]}
          @click=${()=>t.zoom(a)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">${i`<path d=${o}></path>`}</svg>
        </button>`)}
  </div>`,I=e=>r`<svg class="marker" width="22" height="22" viewBox="-15 -15 30 30" aria-hidden="true">${e}</svg>`,L=(e,t)=>r`<li>${e} ${t}</li>`,Ge=(e,t,n)=>x(e,n)+(t?t>e+1?`–${x(t-1,n)}`:``:`+`),Ke=({context:{words:e}},t)=>r`<div class="downloads">
    ${[[`svg`,e.saveSvg],[`png`,e.savePng],[`csv`,e.saveCsv]].map(([e,n])=>r`<button type="button" part="button" @click=${()=>t(e)}>${n}</button>`)}
  </div>`})))()}function qe(e,t,n){let r=e.filter(({half:e})=>e).map(({x:e,y:t,half:n})=>[e-n-3,t-n-3,e+n+3,t+n+3]),i=(i,{box:a})=>a[0]>2&&a[1]>2&&a[2]<t-2&&a[3]<n-2&&!r.some(e=>C(e,a))&&!e.some(({core:e})=>e&&e!==i.core&&C(e,a));return e.flatMap(e=>{let t=e.texts.flatMap(t=>Je(e,t)).find(t=>i(e,t));return t&&r.push(t.box),t?{...t,of:e}:[]})}function Je({x:e,y:t,half:n,size:r},i){let a=z(i,r),o=n+6,s=(e,t,n,r)=>({x:t,y:n,text:i,anchor:e,box:[r,n-8,r+a,n+8]});return n?[s(`start`,e+o,t,e+o),s(`end`,e-o,t,e-o-a),s(`middle`,e,t+n+13,e-a/2),s(`middle`,e,t-n-13,e-a/2)]:[s(`middle`,e,t,e-a/2)]}var z;function Ye(){return(Ye=e((()=>{w(),z=(e,t=12)=>(8*e.length+5+4.5*(e.match(/[\u2e80-\uffff]/g)?.length??0))*t/12})))()}var Xe,Ze;function Qe(){return(Qe=e((()=>{Xe=[[`pacific`,-150,8],[`pacific`,168,25],[`atlantic`,-40,28],[`atlantic`,-14,-24],[`indian`,78,-20],[`arctic`,0,79],[`southern`,100,-55],[`caribbean`,-75,15],[`mediterranean`,18,34.5]],Ze=Xe.map(([e,t,n])=>({name:e,lon:t,lat:n,isInner:e===`caribbean`||e===`mediterranean`}))})))()}function $e(e,t){let{context:n,places:i,hasData:a}=e,{chosen:s,limit:c,showMore:l}=t,{messages:u,words:d,layer:f}=n;if(!a)return re(u.loading);if(!i.length)return _(d.nothing);let p=i.filter(({id:e},t)=>t<c||s.has(e)),m=p.find(({id:e})=>e===t.active)??p[0];return r`${et(e,t)}
    <div class="scroll">
      <ul class="places" part="list" role="list" aria-label=${f.title(n)}>
        ${p.map(n=>tt(n,n===m,e,t))}
      </ul>
      ${p.length<i.length?r`<button type="button" class="all" part="button" @click=${l}>${u.showMore}</button>`:o}
    </div>`}function et({places:e,context:t},{chosen:n,clear:i}){let{words:a}=t,s=e.filter(({id:e})=>n.has(e)).map(({name:e})=>e);return r`<div class="selection">
    <span role="status">${s.length?oe(a.selected,{places:B(s,t)}):o}</span>
    ${s.length?r`<button type="button" class="clear" part="button" @click=${i}>${a.clearSelection}</button>`:o}
  </div>`}function tt(e,t,{context:{words:n},world:i},{chosen:a,pointed:s,details:c}){let{id:l,name:u,detail:d,badge:f,symbol:p}=e,m=a.has(l);return r`<li class=${s.some(e=>e.id===l)?`hot`:o}>
    <button type="button" part="place" aria-expanded=${m} tabindex=${t?0:-1} data-place=${l}>
      ${p?I(p(f)):o}<span
        ><bdi>${u}</bdi><span class="hidden">${n.comma}</span>
        <span class="muted">${d}${i&&!(`x`in e)?r`<br />${n.unplaced}`:o}</span></span
      >
    </button>
    ${m?r`<div class="more">${c(e)}</div>`:o}
  </li>`}function nt(e,t,n,i){let{office:a,publisher:o,event:s,releases:c=[],lang:u=t.lang}=e;if(s)return r`<p lang=${u} dir=${l(u)}>${s.title}</p>`;if(!a)return r`<ul role="list">
      ${c.map(e=>rt(e,t.lang,i))}
    </ul>`;let{contacts:d=[],id:f}=a,p=je(i,{organization:o,id:f});return d.length?d.map(e=>Pe(e,{messages:t.messages,lang:t.lang,level:n,actions:p})):r`<p class="muted">${t.messages.noContact}</p>`}function rt(e,t,n){let i=e.language??t;return r`<li lang=${i} dir=${l(i)} @click=${t=>{t.target.closest(`a`)&&(n.dispatchEvent(new ee({release:e}))||t.preventDefault())}}>
    ${De(e.url,r`<bdi>${e.headline}</bdi>`)}
    <span class="muted small">${me(e.published,i)}</span>
  </li>`}function B(e,{lang:t,words:n},r=3){let i=[...new Set(e)],a=i.length-r;return i.slice(0,r).join(n.comma)+(a>0?` +${x(a,t)}`:``)}function it(e,t,n,{box:r,unitsPerPixel:a}){let{id:o,x:s,y:c}=e,[l,u,d]=r,[f,p]=[Math.min(V[0],(d-l)/a),V[1]],m=f/2*a,h=t+3,g=c-u<(p+20)*a;return i`<foreignObject class="tip ${g?`under`:``}" data-place=${o} width=${f} height=${p}
    x=${-f/2} y=${g?h:-h-p}
    transform="translate(${Math.min(Math.max(s,l+m),d-m)} ${c}) scale(${a})">
    <div>${at(e,n)}</div>
  </foreignObject>`}function at({places:e},{context:t}){let[n]=e;if(!n)return o;if(e.length>1){let n=B(e.map(({name:e})=>e),t,6);return r`<div role="tooltip" part="tooltip">
      <strong>${t.layer.summarize(e,t).text}</strong><span class="muted">${n}</span>
    </div>`}return r`<div role="tooltip" part="tooltip">
    <strong><bdi>${n.name}</bdi></strong
    ><span class="muted">${n.detail}</span>${ot(n,t)}
  </div>`}function ot({releases:e,event:t,lang:n},i){let[a]=e??[];return a?r`<span class="preview" lang=${a.language??o}
      >${me(a.published,i.lang)} <bdi>${a.headline}</bdi></span
    >`:t?.title?r`<span class="preview" lang=${n??o}><bdi>${t.title}</bdi></span>`:o}var st,ct,V;function H(){return(H=e((()=>{s(),Ne(),y(),se(),b(),c(),M(),Oe(),h(),he(),R(),st=a`
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
`,ct=({places:e})=>e.map(({name:e,code:t,place:n,order:r,releases:i,office:a,event:o})=>({order:r,name:e,iso3:t,latitude:n?.lat,longitude:n?.lon,releases:i?.length,level:a?.level,title:o?.title,start:o?.start,end:o?.end,state:o?.state})),V=[260,150]})))()}function lt(e,t){let{model:n,viewport:i,active:a,pointed:s,markers:c}=e,{words:l}=n.context,{box:u,unitsPerPixel:d,onPointer:f}=i,[p,m,h,g]=u,_=20*d,v=c.filter(e=>e===a||C([e.x-_,e.y-_,e.x+_,e.y+_],u));return r`<svg
    part="map"
    role="group"
    aria-label=${l.map}
    aria-description=${l.help}
    viewBox="${p} ${m} ${h-p} ${g-m}"
    @pointerdown=${f}
    @pointermove=${f}
    @pointerup=${f}
    @pointercancel=${f}
    @touchmove=${i.onTouchMove}
    @dblclick=${i.onDoubleClick}
  >
    <defs>${Se(d)}</defs>
    ${t.node} ${ut(e)} ${e.hasLabels?gt(v,n,i):o}
    ${ke(v,({id:e})=>e,t=>pt(t,e))}
    ${s&&e.hasLabels?it(s,U(s,n),n,i):o}
  </svg>`}function ut({model:e,chosen:t,pointed:n}){let{world:r,places:a,showAs:o}=e;if(!r||o!==`shades`)return[];let s=e=>!!n?.places.some(t=>t.id===e);return a.filter(({id:e})=>t.has(e)||s(e)).map(({id:e,code:n})=>{let a=r.geometry.countries.find(e=>e.code===n);return i`<path class="outline ${t.has(e)?`is-chosen`:``}" d=${a?.path??``}></path>`})}function U(e,t){let{length:n}=e.places;if(e.isShape)return 0;if(t.showAs===`circles`)return O(j(e.places[0]??Ct),D(t));if(t.showAs===`shades`)return n>1?8:6;let r=4+3.4*dt(e,t).length;return n>1?Math.max(r,Math.min(30,9+1.6*Math.sqrt(n))):11}function dt(e,t){let{places:n}=e,[r]=n;if(!r||t.showAs===`shades`)return``;if(n.length>1)return t.context.layer.summarize(n,t.context).badge;let i=t.located.length>St||O(j(r),D(t))<10;return t.showAs===`circles`&&i?``:r.badge}function ft({places:e},{context:t}){let{lang:n,words:r}=t,[i]=e,a=e.map(({name:e,order:t})=>t?`${x(t,n)}. ${e}`:e);return i&&e.length===1?a.join(``)+r.comma+i.detail:`${t.layer.summarize(e,t).text} (${B(a,t)})`}function pt(e,{model:t,viewport:n,active:r,chosen:a}){let{id:s,places:c,x:l,y:u,isShape:d}=e,f=dt(e,t),p=Math.max(16,U(e,t)+5);return i`<g
    class=${d?`marker is-shape`:`marker`}
    part="marker"
    role="button"
    tabindex=${e===r?0:-1}
    aria-label=${wt(ft(e,t),f)}
    aria-pressed=${c.some(e=>a.has(e.id))}
    data-place=${s}
    transform="translate(${l} ${u}) scale(${n.unitsPerPixel})"
    ><rect class="focus" x=${-p} y=${-p} width=${2*p} height=${2*p} rx=${p}></rect>${d?o:mt(e,f,t)}</g>`}function mt(e,t,n){let[r,...a]=e.places,s=U(e,n);if(n.showAs===`shades`)return ht(e.places,s,n);if(!a.length&&r?.symbol)return r.symbol(t);let c=e.places.some(({event:e})=>e&&e.state!==`done`);return i`${a.length?i`<circle class="ring" r=${s+2.5}></circle>`:o}
    <g class=${c?`planned`:o}>
      <circle class=${c?`open`:n.showAs===`circles`?`bubble`:o} r=${s}></circle>
      <text y="4">${t}</text>
    </g>`}function ht(e,t,{steps:n}){let r=Math.max(...e.map(({code:e})=>n.get(e??``)??0));return i`${e.length>1?i`<circle class="ring" r=${t+1.5}></circle>`:o}
    <circle class="small-state" r=${t} data-step=${r} fill="url(#step${r})"></circle>`}function gt(e,t,{box:n,unitsPerPixel:r}){let[a,o,s,c]=n,l=({x:e,y:t})=>({x:(e-a)/r,y:(t-o)/r}),u=qe([...e.map(e=>({...l(e),..._t(e,t,{scale:r,toPixels:l})})),...r<W?bt(t,n,r).map(e=>({...e,...l(e)})):[],...Et(t,r).map(e=>({...e,...l(e)}))],(s-a)/r,(c-o)/r);return i`<g class="labels" aria-hidden="true" transform="translate(${a} ${o}) scale(${r})">${u.map(({x:e,y:t,text:n,anchor:r,of:a})=>i`<text class=${a.rank} x=${e} y=${t+4} text-anchor=${r}>${n}</text>`)}</g>`}function _t(e,t,{scale:n,toPixels:r}){let i=yt(e,t),a=e.places[0]?.code??``,o=e.isShape?t.world?.extentOf(a):void 0;if(!o)return{rank:`place`,half:U(e,t),texts:i};let s=z(i[0]??``)*n/(o[2]-o[0]);return{rank:s<.9?`on-${t.steps.get(a)??0}`:`place`,half:s<1.5?0:4,texts:i,core:vt(o,r)}}function vt([e,t,n,r],i){let[a,o]=[i({x:e,y:t}),i({x:n,y:r})],[s,c]=[(o.x-a.x)/4,(o.y-a.y)/4];return[a.x+s,a.y+c,o.x-s,o.y-c]}function yt({places:e},t){let{context:n,showAs:r}=t,{words:i,layer:a}=n,[o=``,s,...c]=[...new Set(e.map(e=>Tt(e,t)))];return s===void 0?[o]:c.length?r===`shades`?[pe(i.countries,e.length,i.lang)]:e[0]?.office?[]:[a.summarize(e,n).text]:[`${o}${i.comma}${s}`,o]}function bt({world:e,located:t,context:n},r,i){let a=new Set(t.map(({code:e})=>e));return(e?.geometry.countries??[]).flatMap(({code:e,box:t,point:o})=>{if(a.has(e)||!C(t,r)||!le(r,o))return[];let s=n.words.shortNames[e]??n.countryName(e);return z(s,11)<1.2*(t[2]-t[0])/i?{...o,rank:`country`,half:0,texts:[s],size:11}:[]})}var xt,St,Ct,wt,W,Tt,Et;function Dt(){return(Dt=e((()=>{s(),Ae(),w(),Ye(),Qe(),b(),fe(),k(),A(),H(),xt=a`
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
`,St=40,Ct={id:``,place:void 0,detail:``,badge:``},wt=(e,t)=>e.includes(t)?e:`${t} – ${e}`,W=5,Tt=({name:e,label:t,code:n,office:r,event:i},{context:a})=>t??(r||i?e:a.words.shortNames[n??``]??e),Et=({world:e,context:{words:t}},n)=>Ze.flatMap(({name:r,lon:i,lat:a,isInner:o})=>{let s=e?.project(i,a);return!s||o&&n>=W?[]:{...s,rank:`sea`,half:0,texts:[t.seas[r]],size:12}})})))()}function Ot(e){let[t,...n]=new Set(e.map(e=>e.code));return n.length?void 0:t}function kt({key:e,target:t},n){let r=Pt[e];if(r!==void 0)n.zoom(r);else if(e===`Escape`)return n.back();else if(t.matches(`[part="place"]`))return n.moveInList(e);else if(!t.matches(`.marker`))return!1;else if(e===`Enter`||e===` `)n.choose(t);else if(/^(Arrow|Home|End)/.test(e))n.moveOnMap(e);else return!1;return!0}function At(e,t,n){if(n===`Home`)return e[0];if(n===`End`)return e.at(-1);let r={ArrowDown:1,ArrowUp:-1}[n];return r===void 0?void 0:e[e.indexOf(t)+r]}function jt(e,t,n){if(n===`Home`)return e[0];if(n===`End`)return e.at(-1);let[r,i]=It[n]??[];if(!r||!i)return;let a=e.toSorted((e,t)=>e[r]-t[r]);return a.at((a.indexOf(t)+i)%a.length)}var Mt,Nt,Pt,Ft,It;function Lt(){return(Lt=e((()=>{y(),Mt=60,Nt=class{#e;#t;#n;#r;#i;#a;constructor(e,t){this.chosen=new Set,this.onPoint=({type:e,target:t})=>{let{place:n,code:r}=(e===`pointerover`||e===`focusin`?t.closest(`[data-place], [data-code]`):void 0)?.dataset??{},i=n??(r&&this.#r(r));i!==(e.startsWith(`pointer`)?this.#i:this.#a)&&(e.startsWith(`pointer`)?this.#i=i:this.#a=i,i&&e===`focusin`&&(this.active=i),this.#n.requestUpdate())},this.#n=e,this.#r=t}get pointed(){return this.#i??this.#a}toggleSelection(e){let t=e.length===this.chosen.size&&e.every(({id:e})=>this.chosen.has(e))?[]:e;if(e.length&&this.#o(Ot(t)))return this.select(t),t}select(e){this.chosen=new Set(e.slice(0,Mt).map(({id:e})=>e)),this.#n.requestUpdate()}back(){let{pointed:e,chosen:t}=this;return this.#i=this.#a=void 0,this.#n.requestUpdate(),e!==void 0||t.size>0&&this.clear()}clear(){let e=this.#o(void 0);return e&&this.select([]),e}isFilteredElsewhere(e){if(e===this.#t)return!1;this.#t=e;let t=e!==this.#e;return this.#e=e,t}#o(e){let t=this.#n.dispatchEvent(new ee({place:e}));return t&&(this.#e=e),t}},Pt={"+":1,"=":1,"-":-1,0:0},Ft=e=>t=>{t.ctrlKey||t.metaKey||t.altKey||!kt(t,e)||(t.preventDefault(),t.stopPropagation())},It={ArrowRight:[`x`,1],ArrowLeft:[`x`,-1],ArrowDown:[`y`,1],ArrowUp:[`y`,-1]}})))()}function Rt({x:e,y:t,width:n},r){let i=n*r.height/r.width;return[e-n/2,t-i/2,e+n/2,t+i/2]}function G({x:e,y:t,width:n},r){let i=r.height/r.width,a=J(n,120,Math.max(ue,S[3]/i)),o=a*i/2;return{x:Y(e,a/2,ue),y:Y(t,o,S[3]),width:a}}function K([e,t,n,r],i,a=600){let o=i.width<480?48:100,s=Math.max((n-e)/(1-o/i.width),(r-t)*1.16*i.width/i.height,a);return G({x:(e+n)/2,y:(t+r)/2,width:s},i)}function q(e,t,n,r=e,i=r){let{width:a}=G({...e,width:e.width/n},t),o=a/e.width;return G({x:r.x+(e.x-i.x)*o,y:r.y+(e.y-i.y)*o,width:a},t)}function zt(e,{x:t,y:n},r){let i=.4*e.width;return Math.abs(t-e.x)<i&&Math.abs(n-e.y)<i*r.height/r.width?e:G({x:t,y:n,width:e.width},r)}var J,Bt,Y;function Vt(){return(Vt=e((()=>{E(),J=(e,t,n)=>Math.min(Math.max(e,t),n),Bt=(e,t)=>e.width/t.width,Y=(e,t,n)=>2*t>=n?n/2:J(e,t,n-t)})))()}function Ht(e,t){let[n=t,r=n]=e.values();return{x:(n.x+r.x)/2,y:(n.y+r.y)/2,spread:T(n,r)}}var Ut,X,Wt,Gt,Kt,Z;function qt(){return(qt=e((()=>{w(),E(),Vt(),Ut=4,X=1.6,Wt=300,Gt=class{#e;#t;#n;#r;#i;#a;#o;constructor(e,t){this.isDragged=!1,this.isMeasured=!1,this.#n=new Map,this.#r={width:640,height:320},this.#o=0,this.onPointer=e=>{let t=this.#n.get(e.pointerId);e.buttons===1?e.type===`pointerdown`?(e.isPrimary&&this.#n.clear(),this.isDragged&&=!e.isPrimary,this.#n.set(e.pointerId,e)):t&&(this.isDragged||T(e,t)>Ut)&&this.#l(e):this.#n.delete(e.pointerId)},this.onTouchMove=e=>{e.touches.length>1&&e.preventDefault()},this.onDoubleClick=e=>{e.target.closest(`.marker`)||this.#u(q(this.#s,this.#r,2,Z(e,e.currentTarget)))},this.#e=e,this.#t=t}get#s(){return this.#i?G(this.#i,this.#r):K(this.#t()??S,this.#r)}get box(){return Rt(this.#s,this.#r)}get unitsPerPixel(){return Bt(this.#s,this.#r)}get finestScale(){return 120/this.#r.width}reset(){this.#i=void 0}zoom(e,t){this.#u(e?q(this.#s,this.#r,X**e,t):K(S,this.#r))}include(e){this.#u(zt(this.#s,e,this.#r))}flyToAll(e){let t=K(ce(e)??S,this.#r,120);this.#d({...t,width:Math.min(t.width,this.#s.width/X)})}flyToPoint(e,t){let{width:n}=this.#s,r=n;for(;r>120&&!t(r/this.#r.width);)r/=X;this.#d(r<n?{...e,width:r}:zt(this.#s,e,this.#r))}observe(e){e&&!this.isMeasured&&this.#c(e.getBoundingClientRect()),this.#a??=new ResizeObserver(e=>{let t=e.at(-1)?.contentRect;t&&this.#c(t)}),e&&this.#a.observe(e)}#c({width:e,height:t}){!e||!t||this.isMeasured&&e===this.#r.width&&t===this.#r.height||(this.isMeasured=!0,this.#r={width:e,height:t},this.#e.requestUpdate())}#l(e){let t=e.currentTarget;t.setPointerCapture(e.pointerId),this.isDragged=!0;let n=Ht(this.#n,e);this.#n.set(e.pointerId,e);let r=Ht(this.#n,e),i=r.spread/n.spread||1;this.#u(q(this.#s,this.#r,i,Z(n,t),Z(r,t)))}#u(e){cancelAnimationFrame(this.#o),this.#i=e,this.#e.requestUpdate()}#d(e){let t=this.#e.renderRoot.querySelector(`svg[part=map]`);if(!t||matchMedia(`(prefers-reduced-motion: reduce)`).matches){this.#u(e);return}cancelAnimationFrame(this.#o);let[n,r,i]=[performance.now(),this.#s,G(e,this.#r)],a=o=>{let s=Math.min(1,Math.max(0,(o-n)/Wt)),[c,l,u,d]=Rt(Kt(r,i,s*(2-s)),this.#r);s===1?this.#u(e):(t.setAttribute(`viewBox`,`${c} ${l} ${u-c} ${d-l}`),this.#o=requestAnimationFrame(a))};this.#o=requestAnimationFrame(a)}},Kt=(e,t,n)=>({x:e.x+(t.x-e.x)*n,y:e.y+(t.y-e.y)*n,width:e.width*(t.width/e.width)**n}),Z=({x:e,y:t},n)=>new DOMPoint(e,t).matrixTransform(n.getScreenCTM()?.inverse())})))()}var Jt,Q,$,Yt;function Xt(){return(Xt=e((()=>{s(),y(),ne(),u(),ge(),E(),ie(),c(),Re(),M(),h(),A(),R(),Dt(),H(),k(),Le(),Lt(),qt(),t(),Jt=60,Q=`map`,$=300,Yt=class extends g{constructor(...e){super(...e),this.show=`releases`,this.showAs=`shades`,this.listPages=1,this.isComplete=!1,this.#t=new Map,this.#r=[],this.#i=[],this.#a=!1,this.#o=!1,this.#c=new Gt(this,()=>this.#n?.home),this.#l=new Nt(this,e=>this.#n?.located.find(t=>t.code===e)?.id),this.#u=e=>{e&&console.warn(`<${this.localName}>:`,e)},this.#v=({target:e,detail:t})=>{let n=e.closest(`[data-place], [data-code]`),r=n?.matches(`.frame *`)&&(this.#c.isDragged||t>1);n&&!r&&this.#y(n)},this.#S=Ft({zoom:e=>void this.#C(e),back:()=>this.#l.back(),choose:e=>this.#y(e),moveOnMap:e=>void this.#w(e),moveInList:e=>this.#T(e)})}static{this.properties={show:{},showAs:{attribute:`show-as`},region:{},release:{},geography:{state:!0},listPages:{state:!0},isComplete:{state:!0}}}static{this.styles=[te,Me,N,Ee,xt,He,st]}#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;project(e,t){return this.#n?.world?.project(e,t)??de(e,t)}choose(e){let t=this.#n?.located.filter(t=>e&&t.code===e)??[];this.#l.select(t),this.#b(t)}connectedCallback(){super.connectedCallback(),this.prepare(f(this))?.then(()=>this.requestUpdate()),Ie(this).then(e=>{this.geography=e,this.#p(xe(e,this.region??``))},this.#u)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#s),this.#s=void 0}prepare(e){let{show:t}=this;if(this.#e?.lang!==e||this.#e.show!==t)return Fe(e,t).then(e=>{t===this.show&&(this.#e=e)},this.#u)}#u;renderPlaceholder(e){return this.#e&&this.#d()?this.#m(this.#f(e)):void 0}#d(){return!!(this.region&&this.geography?.region(this.region))}renderFeed({feed:e,messages:t}){if(!this.#e)return{content:r`${_(t.failed)}`};let n=this.release?ae(e,this.release):void 0;if(this.release&&!n)return p(`release`,this.release);let i=this.#f(t,e,n);return!i.places.length&&!this.#d()?{empty:i.context.words.nothing}:{content:this.#m(i)}}#f(e,t,n){let r=this.region?.trim()??``,{geography:i,showAs:a}=this,o=[t,n,i,this.#e,e,r,a];if(!this.#n||o.some((e,t)=>e!==this.#r[t])){this.#r=o;let s={...this.#e,messages:e},c=t&&Te(t,n,s);this.#n=Ce({context:s,found:c,region:r,showAs:a,geography:i}),t&&this.#u(_e(this.#n,r))}return this.#n}#p(e){let t=this.#t.get(e)??ve(e.geometry);return this.#t.set(e,t),t}#m(e){let t=this.#c,{onPoint:n,active:i,pointed:a}=this.#l;return this.#i=e.markers(t.unitsPerPixel),r`<div class="heading"><slot name="title"></slot><slot name="takeaway"></slot></div>
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
          <div class="bar">${e.world?[ze(e,t),We(e,t)]:o}</div>
          ${P(e.context.words)}
        </div>
        <div class="side">${this.isComplete||!e.hasData?this.#g(e):o}</div>
        <div class="notes">
          ${F(e.context.words,we(e,t.box),e.geography?.source)}
          ${e.places.length?Ke(e,e=>void this.#D(e)):o}
        </div>
      </div>`}#h(e,t,n){if(!e.world||!this.#c.isMeasured)return o;let r=this.#p(e.world);r.shade(e.steps);let{chosen:i}=this.#l,a=this.isComplete;return lt({model:e,viewport:this.#c,markers:this.#i,active:t,pointed:n,chosen:i,hasLabels:a},r)}#g(e){let{chosen:t,active:n,pointed:r}=this.#l;return $e(e,{chosen:t,pointed:this.#_(r)?.places??[],active:n,limit:this.listPages*Jt,showMore:()=>this.listPages++,clear:()=>this.#x(),details:t=>nt(t,e.context,this.headingLevel+1,this)})}#_(e){return this.#i.find(({places:t})=>t.some(t=>t.id===e))}#v;#y(e){let{code:t,place:n}=e.dataset,r=e.matches(`.marker`)?this.#_(n):void 0,i=this.#n?.places.filter(e=>n?e.id===n:e.code===t)??[];r&&ye(r,this.#c.finestScale)?this.#c.flyToAll(r.places):this.#b(this.#l.toggleSelection(r?.places??i))}#b(e){let t=this.#n,n=t?.located.find(({id:t})=>t===e?.[0]?.id);this.#o=!0,t&&n&&(this.#l.active=n.id,this.#c.flyToPoint(n,e=>t.markers(e).some(t=>t.id===n.id&&(t.places.length===1||!ye(t,e)))))}#x(){this.#l.clear(),this.updateComplete.then(()=>{this.renderRoot.querySelector(`[part="place"][tabindex="0"]`)?.focus({preventScroll:!0})})}#S;async#C(e){let t=this.shadowRoot?.activeElement?.matches(`.marker`)?this.#_(this.#l.active):void 0;this.#c.zoom(e,t),await this.updateComplete;let n=t&&this.#_(t.id);n&&e&&this.#c.include(n)}async#w(e){let t=this.#_(this.#l.active)??this.#i[0],n=t&&jt(this.#i,t,e);n&&(this.#l.active=n.id,this.#c.include(n),await this.updateComplete,this.#E())}#T(e){let t=[...this.renderRoot.querySelectorAll(`[part="place"]`)],n=t.find(e=>e===this.shadowRoot?.activeElement),r=n&&At(t,n,e);return r?.focus(),!!r}#E(){this.renderRoot.querySelector(`.marker[tabindex="0"]`)?.focus({preventScroll:!0})}async#D(e){let t=this.renderRoot.querySelector(`svg[part=map]`),r=this.#n;if(r)try{e===`csv`?(await n(async()=>{let{saveTable:e}=await import(`./save-table-2mW2eUF1.js`);return{saveTable:e}},__vite__mapDeps([0,1]),import.meta.url)).saveTable(Q,ct(r)):t&&await(await n(async()=>{let{savePicture:e}=await import(`./save-picture-DKukXm9R.js`);return{savePicture:e}},__vite__mapDeps([2,1]),import.meta.url)).savePicture(t,e,this.#O(r)),this.dispatchEvent(new v({action:`download`}))}catch(e){this.#u(e)}}#O({context:e}){let t=e=>[...this.renderRoot.querySelectorAll(e)].map(({textContent:e})=>e.trim());return{name:Q,title:this.querySelector(`[slot="title"]`)?.textContent.trim()??e.layer.title(e),legend:[...this.renderRoot.querySelectorAll(`.legend li`)].map(e=>({symbol:e.querySelector(`svg`),text:e.textContent.trim()})),notes:t(`[part="disclaimer"], [part="note"], [part="source"]`),isRightToLeft:l(e.lang)===`rtl`}}willUpdate(e){let t=this.source.context?.filter?.place;this.#l.isFilteredElsewhere(t)&&this.choose(t);let{lang:n}=this.#e??{};n!==void 0&&this.prepare(n)?.then(()=>this.requestUpdate()),[`show`,`region`,`release`].some(t=>e.has(t))&&this.#c.reset(),this.#a=!!this.shadowRoot?.activeElement?.matches(`.marker`),super.willUpdate(e)}updated(e){super.updated(e),this.#a&&!this.shadowRoot?.activeElement&&this.#E(),this.updateComplete.then(()=>this.#c.observe(this.renderRoot.querySelector(`.frame`))),!this.isComplete&&this.#n?.hasData&&this.#k(),this.#o&&this.#A()}#k(){let e=()=>{this.isComplete=!0};this.renderRoot.querySelector(`svg[part=map]`)?requestAnimationFrame(()=>setTimeout(e)):this.#s??=setTimeout(e,$)}#A(){this.#o=!1;let e=this.renderRoot.querySelector(`[aria-expanded=true]`);e?.closest(`.scroll`)?.scrollTo(0,e.offsetTop)}}})))()}function Zt(){return(Zt=e((()=>{Xt(),m(),d(`iom-mission-map`,Yt)})))()}export{Zt as t};