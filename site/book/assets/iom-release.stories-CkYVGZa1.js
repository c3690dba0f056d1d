const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./json-ld-script-9GkzMYxm.js","./moment-Cx0UtLuV.js","./find-release-CEj52S3I.js","./language-tag-DDE70-KC.js","./lock-up-CYZTJsOY.js","./lit-CkheMq90.js","./heading-C68QHvfK.js","./preload-helper-Dt5pTa-y.js","./clean-G-hOnuOO.js","./feed-error-B1TRpdCI.js","./blocks-DbZw3Reu.js","./zone-time-D0genKB-.js","./raised-text-BZUgUho7.js","./format-aefjC6Mq.js","./load-C0LjgPX-.js","./format-CvbeC9kP.js","./link-DYvpFmSZ.js","./repeat-CgFYYLEf.js","./iframe-BXQaKeu4.js","./chunk-RDNWKK3U-_tAPblKk.js","./chunk-EUVGDK4H-mZBPerWs.js","./chunk-IMSF75WX-CjLAjAi6.js","./chunk-UAWMPV5J-BrGPyIDv.js","./iframe-Cc8cYP12.css","./share-BZhl2YjT.js","./quotation-B_qsXYHc.js","./download-DqxhQ1mP.js","./release-text-aEKz1_Sv.js","./time-DVgndtuP.js","./plain-text-DKfbiOEQ.js"])))=>i.map(i=>d[i]);
var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{n,t as r}from"./preload-helper-Dt5pTa-y.js";import{c as i,f as a,i as o,t as s}from"./lit-CkheMq90.js";import{a as c,i as l}from"./language-tag-DDE70-KC.js";import{n as u,r as d}from"./iframe-BXQaKeu4.js";import{D as f,E as ee,F as te,O as ne,T as re,_ as ie,a as ae,c as oe,d as se,i as p,l as ce,n as m,o as le,r as ue,s as de,t as h,u as fe,v as pe}from"./heading-C68QHvfK.js";import{a as me,i as he}from"./clean-G-hOnuOO.js";import{n as ge,r as _e,s as ve}from"./moment-Cx0UtLuV.js";import{i as g,n as ye,r as _}from"./blocks-DbZw3Reu.js";import{c as be,l as v,n as xe,o as y,s as b,t as Se}from"./find-release-CEj52S3I.js";import{a as x,f as S,m as C,n as Ce,o as w,p as T,t as we}from"./format-aefjC6Mq.js";import{c as Te,n as E,s as Ee}from"./load-C0LjgPX-.js";import{n as De,t as Oe}from"./plural-TVes-y-L.js";import{a as ke,i as Ae,n as je,r as Me,t as Ne}from"./time-DVgndtuP.js";import{i as Pe,n as Fe,t as Ie}from"./editions-D_22Nmsg.js";import{a as Le,i as Re,n as ze,r as Be,s as Ve,t as He}from"./lock-up-CYZTJsOY.js";import{n as Ue,o as We,r as Ge,t as Ke}from"./quotation-B_qsXYHc.js";import{a as qe,c as Je,i as Ye,l as Xe,n as Ze,o as Qe,r as $e,s as et,t as D}from"./rich-text-DHOPXUN9.js";import{i as tt,n as nt,r as O,t as rt}from"./figure-CdO8Subd.js";import{n as k,t as it}from"./link-DYvpFmSZ.js";import{n as at,r as ot,t as st}from"./key-figures-D8fLqOut.js";import{a as ct,i as lt,n as ut,o as dt,r as ft,t as pt}from"./release-item-Fd39-AzD.js";import{a as mt,i as ht,n as gt,o as _t,t as vt}from"./contact-BP8cv2RL.js";import{a as yt,i as bt,n as xt,o as St,r as Ct,s as wt,t as Tt}from"./calendar-entries-5gjp1oaX.js";import{n as Et,t as Dt}from"./announcer-DZlYTZlz.js";var Ot;function kt(){return(kt=e((()=>{Ot=()=>globalThis.location?.href.replace(/#.*/,``)??``})))()}var At;function jt(){return(jt=e((()=>{n(),At=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#n(this.#e.described?.release)}hostUpdated(){this.#n(this.#e.described?.release)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#t=e,this.#r())}async#r(){let e=await r(()=>import(`./json-ld-script-9GkzMYxm.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23]),import.meta.url).catch(()=>void 0),{described:t}=this.#e;t&&this.#t?e?.writeJsonLd(this.#e,t.release,t.feed):e?.removeJsonLd(this.#e)}}})))()}var Mt;function Nt(){return(Nt=e((()=>{s(),Mt=a`
  @media print {
    .release {
      --measure: 100%;
    }
    :is(.release, header, .main, .side, .foot, .text, .release section) {
      display: block;
    }
    :is(.release, header, .main, .side, .foot) > * + *,
    .release section > * + * {
      margin-block-start: 0.5cm;
    }
    .release [part='key-figures'] > * {
      margin: 0;
    }
    .release section > .h + * {
      margin-block-start: 0.2cm;
    }
    header > [part='kicker'] {
      margin-block-end: 0;
    }
    header > [part='headline'] {
      font-size: 22pt;
      margin-block-start: 0.2cm;
    }
    .deck {
      margin-block-start: 0.2cm;
    }
    .tools,
    .section-link,
    .download,
    .play,
    .language-note {
      display: none;
    }
    .plain li,
    .contact {
      break-inside: avoid;
    }
    .contact + .contact {
      margin-block-start: 0.5cm;
    }
    .contacts {
      display: block;
    }
    .release,
    .text.small {
      font-size: 10.5pt;
      line-height: max(1.45, var(--tight));
    }
  }
`})))()}var Pt,A,j,M;function Ft(){return(Ft=e((()=>{_t(),Et(),fe(),Ct(),E(),b(),n(),Pt=class{#e;constructor(e,t){this.choose=t,this.recordings=new Map,this.#e=e,this.announcer=new Dt(e)}reset(){this.result=void 0,this.recordings.clear()}for(e,t,n){let r=e.publisher??t.publisher,i={release:e,publisher:r,pageLang:n};return{...mt(this.#e,{organization:r,id:e.id}),choose:this.choose,share:()=>void this.#t(i),copyText:()=>void this.#n(i),print:()=>this.#r(i),download:e=>void this.#a(e,i),copySection:e=>void this.#i(e,i),play:e=>void this.#o(e),playFailed:e=>this.#s(e,`failed`),saveEvents:t=>void bt(this.#e,t,e)}}async#t(e){let{headline:t}=e.release,n=await(await r(()=>import(`./share-BZhl2YjT.js`),__vite__mapDeps([24,25,5,13,3,14,7,15,26]),import.meta.url).catch(()=>void 0))?.shareAddress(t,j(e.release))??`copyFailed`;n===`shared`?this.#l(`share`,e):n!==`cancelled`&&this.#c(n===`copied`,e)}async#n(e){let{release:t,publisher:n}=e,i=await r(()=>import(`./release-text-aEKz1_Sv.js`),__vite__mapDeps([27,10,8,1,11,2,3,12,13,14,7,15,28,5,29]),import.meta.url).catch(()=>void 0),a=A(e),o=t.language??e.pageLang,s=i?.releaseText(t,{messages:a,lang:o,publisher:n?.name,url:j(t)});this.#c(s!==void 0&&await We(s),e)}#r(e){this.#l(`print`,e),print()}async#i(e,t){if(M(e))return;e.preventDefault();let n=e.currentTarget;n.scrollIntoView({block:`start`}),this.#c(await We(n.href),t)}async#a(e,t){this.#l(`download`,t);let{href:n,origin:i,download:a}=e.currentTarget;M(e)||i===location.origin||(e.preventDefault(),await(await r(()=>import(`./share-BZhl2YjT.js`),__vite__mapDeps([24,25,5,13,3,14,7,15,26]),import.meta.url).catch(()=>void 0))?.savePicture(n,a)||open(n,`_blank`,`noopener,noreferrer`))}async#o(e){this.#s(e,`playing`),await this.#e.updateComplete;let t=this.#e.renderRoot.querySelectorAll(`[part="player"]`);se([...t].find(({src:t})=>t===e))}#s(e,t){this.recordings.set(e,t),this.#e.requestUpdate()}#c(e,t){e&&this.#l(`copy`,t);let n=A(t);this.result=e?n.copied:n.copyFailed,this.announcer.announce(this.result,n.lang),this.#e.requestUpdate()}#l(e,{release:t}){this.#e.dispatchEvent(new oe({action:e,id:t.id}))}},A=({release:e,pageLang:t})=>Te(e.language,t),j=({url:e})=>v(e)??location.href,M=e=>e instanceof MouseEvent&&(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)})))()}var It,Lt;function Rt(){return(Rt=e((()=>{It=`#iom-`,Lt=class{#e;#t=``;constructor(e){this.#e=e,e.addController(this)}hostConnected(){addEventListener(`hashchange`,this.#n),this.#n()}hostDisconnected(){removeEventListener(`hashchange`,this.#n)}hostUpdated(){this.#t&&this.#r()}#n=()=>{this.#t=location.hash.startsWith(It)?location.hash:``,this.#t&&this.#r()};#r(){let e=[...this.#e.shadowRoot?.querySelectorAll(`.section-link`)??[]].find(({hash:e})=>e===this.#t);e&&(this.#t=``,e.parentElement?.scrollIntoView({block:`start`}))}}})))()}var zt,Bt,Vt,Ht,Ut;function Wt(){return(Wt=e((()=>{s(),zt=a`
  .release {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(7 * var(--space));
    line-height: var(--leading);
  }
  header,
  .main,
  .side,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--space));
    align-content: start;
  }
  /* Everything ends where the text ends, but for wide tables. */
  header,
  .foot,
  .main > :not(.text) {
    max-inline-size: var(--measure);
  }
  .mark {
    inline-size: 44px;
    block-size: 5px;
    background: var(--accent);
    margin-block-end: var(--space);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  header > [part='headline'] {
    font-size: 1.45em;
    max-inline-size: none;
  }
  header > [part='kicker'] {
    margin-block-end: calc(-3 * var(--space));
  }
  .deck {
    font-size: 1.18em;
    line-height: max(1.45, var(--tight));
    color: var(--muted);
    margin-block-start: calc(-2 * var(--space));
  }
  .row {
    overflow-x: clip;
    border-block: 1px solid var(--line);
    padding-block: calc(4 * var(--space));
  }
  .text > :is(.quotation, [part='key-figures']) {
    margin-block: 1.8em;
  }
  .text blockquote,
  .voices blockquote {
    margin: 0;
  }
  .text .quotation blockquote {
    border: 0;
    padding: 0;
  }
  .release section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
  }
  .release [part='key-figures'] {
    gap: 0;
  }
  section > .h {
    font-size: 0.92em;
    line-height: max(1.4, var(--tight));
  }
  .plain {
    display: grid;
    gap: var(--space);
    font-size: 0.92em;
  }
  .plain a,
  .source a {
    display: inline-block;
    min-block-size: 24px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
    font-size: 0.92em;
  }
  .side > *,
  .foot {
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(4 * var(--space));
  }
  .foot:not(:has(*)),
  .side:not(:has(*)) {
    display: none;
  }
  @container (min-width: 480px) {
    header > [part='headline'] {
      font-size: 2em;
    }
  }
  @container (min-width: 560px) {
    header > [part='headline'] {
      font-size: 2.45em;
    }
  }
  @container (min-width: 920px) {
    .release {
      grid-template-columns: minmax(0, var(--measure)) minmax(240px, 300px);
      grid-template-rows: auto auto 1fr;
      column-gap: calc(14 * var(--space));
    }
    header,
    .main,
    .foot {
      grid-column: 1;
    }
    .side {
      grid-area: 2 / 2 / span 2;
    }
  }
`,Bt=a`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(8 * var(--space));
    margin-block: calc(-2 * var(--space));
    font-size: 0.86em;
  }
  .tools ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(5 * var(--space));
  }
  .tools :is(button, a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 40px;
    padding: 0;
    border: 0;
    font-size: 1em;
    font-weight: 400;
    line-height: max(1.4, var(--tight));
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.35em;
  }
  .tools :is(button, a):hover {
    text-decoration-color: currentcolor;
  }
  .tools [aria-current] {
    color: var(--ink);
    font-weight: 700;
    text-decoration: underline 2px var(--brand);
  }
  .language-note {
    font-size: 0.92em;
    color: var(--muted);
  }
`,Vt=a`
  .section {
    scroll-margin-block-start: calc(4 * var(--space));
  }
  .text > .section {
    margin-block-start: 1.6em;
  }
  .text .section .h {
    display: inline;
    margin: 0;
  }
  .section-link {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-inline-start: var(--space);
    color: var(--muted);
    text-align: center;
    text-decoration: none;
    opacity: 0.6;
  }
  .section:hover .section-link,
  .section-link:focus-visible {
    color: var(--brand-text);
    opacity: 1;
  }
  .download {
    display: inline-block;
    min-block-size: 24px;
  }
  .release .voices {
    gap: calc(5 * var(--space));
    margin-block-start: 2.4em;
  }
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: calc(5 * var(--space));
  }
  .recording {
    display: grid;
    gap: calc(2 * var(--space));
  }
  .recording figcaption {
    display: grid;
    gap: var(--space);
    font-size: 0.92em;
  }
  .recording strong {
    color: var(--ink);
  }
  .recording :is(video, audio) {
    inline-size: 100%;
    max-block-size: min(80vh, 40em);
  }
  .play {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--space)) calc(4 * var(--space));
  }
`,Ht=a`
  .source,
  .source * {
    visibility: visible !important;
    opacity: 1 !important;
    position: static !important;
    clip-path: none !important;
    transform: none !important;
    filter: none !important;
  }
  .source {
    font-size: max(0.92em, 12px) !important;
  }
  .source * {
    font-size: inherit !important;
  }
  .source,
  .source p {
    display: block !important;
    block-size: auto !important;
    inline-size: auto !important;
    max-block-size: none !important;
    max-inline-size: none !important;
    overflow: visible !important;
  }
  .source .paper {
    display: none !important;
  }
  @media print {
    .source .paper {
      display: block !important;
    }
  }
`,Ut=[zt,Bt,Vt,Ht]})))()}function Gt(e,t){let n=t.flatMap((e,t)=>e.type===`paragraph`?[{index:t,text:g(e.children)}]:[]),r=new Map,i=[],a=2;for(let t of e){let e=n.findIndex(({text:e},n)=>n>=a&&Kt(e,t)),o=n[e];o===void 0?i.push(t):(r.set(o.index,t),a=e+qt)}return{placed:r,remaining:i}}function Kt(e,{speaker:t}){let n=t?.split(/\s+/).at(-1)??``;return n.length>1&&e.includes(n)}var qt;function Jt(){return(Jt=e((()=>{_(),qt=3})))()}function Yt({media:e=[],attachments:t=[]}){let n=t.flatMap(e=>{let t=Xt(e);return t?[{type:t,url:e.url,title:e.title,language:e.language,isFile:!0}]:[]}),r=({url:e})=>rn.test(new URL(e).pathname);return[...e.map(e=>({...e,isFile:r(e)})),...n]}function Xt({type:e=``}){return e.startsWith(`video/`)?`video`:e.startsWith(`audio/`)?`audio`:void 0}function Zt(e){let{release:t,messages:n,level:r}=e,a=Yt(t);if(!a.length)return o;let s=a.every(({type:e})=>e===`audio`)?n.audio:n.video;return i`<section part="media">${h(r+1,s)} ${a.map(t=>Qt(t,e))}</section>`}function Qt(e,t){let{url:n,image:r,title:a}=e,s=t.options.recordings.get(n)===`playing`;return i`<figure class="recording" part="recording">
    ${s?nn(e,t):r?tt(r):o}
    <figcaption>
      ${a?i`<strong><bdi>${a}</bdi></strong>`:o}
      <span class="muted">${p($t(e,t))}</span>
      ${s?o:tn(e,t)}
    </figcaption>
  </figure>`}function $t({type:e,duration:t,language:n,credit:r},{messages:a,lang:o}){return[a[e],t&&i`<bdi dir="ltr">${en(t)}</bdi>`,n&&w(n,o),r&&i`<bdi>${r}</bdi>`]}function en(e){let t=Math.round(e),[n,r]=[Math.floor(t/3600),Math.floor(t/60)%60],i=e=>String(e).padStart(2,`0`);return`${n?`${n}:${i(r)}`:r}:${i(t%60)}`}function tn({type:e,url:t,title:n,isFile:r},{messages:a,options:o}){let{host:s}=new URL(t);if(!r||o.recordings.get(t)===`failed`||!v(t,`load`))return i`<span>${k(t,S(e===`video`?a.watchOn:a.listenOn,{host:s}))}</span>`;let c=S(a.labelled,{label:a.play,value:n??a[e]});return i`<span class="play">
    <button type="button" part="button" aria-label=${c} @click=${()=>o.actions.play(t)}>
      ${a.play}
    </button>
    <span class="muted">${S(a.playLoadsFrom,{host:s})}</span>
  </span>`}function nn({type:e,url:t,title:n},{messages:r,options:a}){let s=v(t,`load`)??o,c=n??r[e],l=()=>a.actions.playFailed(t);return e===`video`?i`<video part="player" controls autoplay playsinline aria-label=${c} src=${s} @error=${l}></video>`:i`<audio part="player" controls autoplay aria-label=${c} src=${s} @error=${l}></audio>`}var rn,an;function N(){return(N=e((()=>{s(),C(),x(),b(),O(),m(),it(),ue(),rn=/\.(mp4|m4v|webm|ogv|mov|mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i,an=({attachments:e=[]})=>e.filter(e=>!Xt(e))})))()}function P(e,t,n,r,a=`plain`){return r.length?i`<section part=${t}>
    ${h(n+1,e)}
    <ul class=${a} role="list">
      ${r.map(e=>i`<li>${e}</li>`)}
    </ul>
  </section>`:o}function on(e){let{release:t,messages:n,level:r}=e;return t.keyFigures?.length?i`<section part="key-figures">
    <div class="hidden">${h(r+1,n.keyFigures)}</div>
    ${at(t.keyFigures,e)}
  </section>`:o}function sn({release:e,options:t,...n}){if(!e.events?.length)return o;let{now:r,actions:i}=t,a=Tt(e);return wt(e.events,{...n,level:n.level+1,now:r,entries:a,save:i.saveEvents})}function cn(e,{messages:t,lang:n}){let{url:r,title:a,type:o,size:s,pages:c,language:l}=e,u=[hn(r,o),s===void 0?void 0:Ce(s,n),c===void 0?void 0:Oe(t.pages,c,t.lang),l===void 0?void 0:w(l,n)];return[k(r,i`<bdi>${a??gn(r)}</bdi>`),` `,i`<span class="muted small">${p(u.map(e=>e?.replaceAll(` `,`\xA0`)))}</span>`]}function ln(e){try{return he(decodeURIComponent(e))}catch{return e}}function un({release:e,messages:t,level:n,options:r}){let a=[...new Map((e.places??[]).map(e=>[e.name,e])).values()].map(({name:e,iso3:t,m49:n})=>k(y(r.countryHref,t??n??e,r.baseUrl),i`<bdi>${e}</bdi>`));return P(t.countries,`places`,n,a,`tags`)}function dn({release:e,options:t,...n}){let{messages:r,level:a}=n;if(!e.sdgs?.length)return o;let s=t.goalTitles(r.lang);return i`<section part="sdgs">
    ${h(a+1,r.sdgs)} ${qe(e.sdgs,s,n,e=>y(t.sdgHref,e,t.baseUrl))}
  </section>`}function fn({release:e,messages:t,level:n}){let r=[...(e.translations??[]).filter(({language:e,url:t})=>e===void 0&&t),...e.related??[]].filter(({url:e,headline:t})=>e??t).map(e=>i`<span lang=${e.language??o}>${vn(e)}</span>`);return P(t.related,`related`,n,r)}function pn({release:e,publisher:t,messages:n,options:r}){let{url:a,rights:s,authors:c}=e,l=c?.map(({name:e})=>e).join(n.comma),u=t&&k(t.url,i`<bdi>${t.name}</bdi>`),d=p([l&&i`<bdi>${l}</bdi>`,u&&T(n.labelled,{label:n.source,value:u}),s]);if(!a&&!d.length)return o;let f=a&&i`<p part="original">${k(a,S(n.original,{host:new URL(a).host||a}))}</p>`;return i`<div class="source small muted" part="source">
    ${d.length?i`<p>${d}</p>`:o} ${f}
    ${r.pageUrl?i`<p class="paper">${S(n.printedFrom,{url:r.pageUrl})}</p>`:o}
  </div>`}var mn,hn,gn,_n,vn;function F(){return(F=e((()=>{s(),C(),x(),De(),xt(),me(),b(),yt(),et(),m(),st(),it(),ue(),N(),mn=e=>P(e.messages.documents,`documents`,e.level,an(e.release).map(t=>cn(t,e))),hn=(e,t=``)=>[t,new URL(e).pathname].flatMap(e=>/[/.]([a-z\d]{2,4})$/i.exec(e)?.[1]?.toUpperCase()??[])[0],gn=e=>ln(new URL(e).pathname.split(`/`).pop()??``)||e,_n=({release:e,messages:t,level:n,options:r})=>P(t.themes,`themes`,n,(e.themes??[]).map(({name:e,id:t=e})=>k(y(r.themeHref,t,r.baseUrl),i`<bdi>${e}</bdi>`)),`tags`),vn=({url:e,headline:t,language:n})=>k(e,i`<bdi>${t??e}</bdi>`,n)})))()}function yn(e,t){let n=t.filter(e=>e.type===`heading`),r=new Map,i=n.map(t=>{let n=[`iom`,e,g(t.children)].map(Sn).join(`-`),i=(r.get(n)??0)+1;return r.set(n,i),[t,i>1?`${n}-${i}`:n]});return new Map(n.length<xn?[]:i)}function bn(e,t,n){let{messages:r,level:a,options:s}=n,c=S(r.labelled,{label:r.sectionLink,value:g(e.children)}),{lang:l,dir:u}=e;return i`<div class="section" id=${t} lang=${l??o} dir=${u??o}>
    ${h(a+e.level,Ze(e.children))}
    <a
      class="section-link"
      part="section-link"
      href="${s.pageUrl}#${be(t)}"
      aria-label=${c}
      @click=${s.actions.copySection}
      >#</a
    >
  </div>`}var xn,Sn;function Cn(){return(Cn=e((()=>{s(),C(),_(),b(),m(),D(),xn=3,Sn=e=>e.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu,`-`).replaceAll(/^-+|-+$/g,``)})))()}function wn(e){let{release:t}=e,n=t.body?.length?t.body:ye(t.summary??``),{placed:r,remaining:a}=Gt(t.quotes??[],n),s=n.findIndex(({type:e})=>e===`paragraph`),c=En(t,n),l=yn(t.id,n);return[c&&s<0&&i`<p>${c}</p>`,...n.flatMap((t,n)=>[...Tn(t,l.get(t),e,n===s?c:void 0),n===Math.max(s,0)&&on(e),kn(r.get(n),e)]),!n.length&&on(e),Dn(a,e)].filter(e=>e&&e!==o)}function Tn(e,t,n,r){return e.type===`heading`&&t!==void 0?[bn(e,t,n)]:$e([e],n.level+1,n.messages,r)}function En({dateline:e},t){let n=t.find(({type:e})=>e===`paragraph`),r=n?.type===`paragraph`?g(n.children):``;if(e!==void 0&&t.length&&!On(r.trimStart(),e))return i`<strong part="dateline"><bdi>${e}</bdi>${n&&`\xA0– `}</strong>`}function Dn(e,t){let{messages:n,level:r}=t;return e.length?i`<section class="voices" part="quotes">
    ${h(r+1,n.quotes)} ${e.map(e=>Ue(e,t))}
  </section>`:o}var On,kn;function An(){return(An=e((()=>{s(),_(),m(),Ke(),D(),Jt(),F(),Cn(),On=(e,t)=>e.toLowerCase().startsWith(t.toLowerCase())||/^\(?\p{Lu}{3,}[^.!?–—]{0,60}?\s[–—-]{1,2}\s/u.test(e),kn=(e,t)=>e?Ue(e,t):o})))()}function jn(e){let{editions:t}=e.options;return t.length<2?o:i`<ul class="editions" role="list" part="editions" aria-label=${e.messages.languageSwitch}>
    ${t.map(t=>i`<li>${Mn(t,e)}</li>`)}
  </ul>`}function Mn(e,{release:t,options:n}){let{language:r,url:a}=e,s=we(r);return e.release?i`<button
        type="button"
        part="edition"
        lang=${r}
        dir=${l(r)}
        aria-current=${e.release.id===t.id?`true`:o}
        @click=${()=>n.actions.choose(e)}
      >
        ${s}
      </button>`:i`<a
        href=${v(a)??o}
        rel="noopener"
        part="edition"
        hreflang=${r}
        lang=${r}
        dir=${l(r)}
        >${s}</a
      >`}function Nn({release:e,options:t}){let{lang:n,editions:r,isChosen:a}=t,{language:s}=e;if(a||s===void 0||Ie(n,r))return o;let c=Ee(n),[u,d]=[n,s].map(e=>w(e,c.lang)),f=S(c.onlyIn,{wanted:u??n,shown:d??s});return i`<p class="language-note" part="language-note" lang=${c.lang} dir=${l(c.lang)}>
    ${f}
  </p>`}function Pn(){return(Pn=e((()=>{s(),C(),x(),E(),Pe(),c(),b()})))()}function Fn({messages:e,options:t}){let{actions:n,canShare:r,result:a}=t,s=(e,t)=>i`<li><button type="button" part="action" @click=${t}>${e}</button></li>`;return i`<ul class="toolbar" role="list" part="toolbar">
    ${s(r?e.share:e.copyLink,n.share)}
    ${s(e.copyText,n.copyText)} ${s(e.print,n.print)}
    ${a?i`<li class="muted" part="result">${a}</li>`:o}
  </ul>`}function In(){return(In=e((()=>{s()})))()}function Ln(e){let{release:t,messages:n,level:r}=e;return i`<header>
    ${Nn(e)}
    <span class="mark"></span>
    ${dt(t,e,Bn(e))} ${h(r,i`<bdi>${t.headline}</bdi>`,`headline`)}
    ${t.subheadline===void 0?o:i`<p class="deck" part="deck">${t.subheadline}</p>`}
    ${Rn(e)}
    <div class="tools">${jn(e)} ${Fn(e)}</div>
    ${t.expired?pe(n.expired,`expired`):o}
    ${t.corrections?.map(t=>zn(t,e))}
  </header>`}function Rn({release:e,publisher:t,messages:n,options:r}){let a=Ve(e,t);return a.length?i`<div class="row">${ze(a,n.inPartnership,r.logos)}</div>`:o}function zn({date:e,text:t},{messages:n,lang:r}){let a=e?T(n.correctedOn,{when:ke(e,r)}):n.corrected,o=i`<strong>${a}</strong>`;return pe(i`${T(n.labelled,{label:o,value:t})}`,`correction`)}function Bn({release:e,messages:t,lang:n,options:r}){let{published:a,modified:s}=e;return s===void 0||a!==void 0&&!Vn(a,s,n,r.now)?o:i`<span part="updated"
    >${T(t.updated,{when:Ae(s,n,r.now)})}</span
  >`}function Vn(e,t,n,r){return _e(e,t)?Ne(e,n)!==Ne(t,n)||Me(t,r)&&ve(t)-ve(e)>=Hn:!1}var Hn;function Un(){return(Un=e((()=>{s(),C(),ge(),m(),ct(),He(),ie(),je(),Pn(),In(),Hn=36e5})))()}function Wn(e){let{release:t,messages:n,level:r}=e;return t.gallery?.length?i`<section part="gallery">
    ${h(r+1,n.gallery)}
    <ul class="gallery" role="list">
      ${t.gallery.map(t=>i`<li>${Gn(t,e,`lazy`)}</li>`)}
    </ul>
  </section>`:o}function Gn(e,t,n){let{messages:r,options:a}=t,s=v(e.url,`load`),c=e.caption??e.alt,l=c?S(r.labelled,{label:r.downloadPicture,value:c}):o,u=s&&i`<a
      class="download"
      part="download"
      href=${s}
      download=${Kn(e)}
      rel="noopener"
      referrerpolicy="no-referrer"
      target="_blank"
      aria-label=${l}
      @click=${a.actions.download}
      >${r.downloadPicture}</a
    >`;return rt(e,r,void 0,n,u)}function Kn({url:e,credit:t}){let[,n=`picture`,r=``]=/([^/]*?)(\.\w{2,5})?$/.exec(qn(new URL(e).pathname))??[],i=e=>e.replaceAll(/[\s\p{Cc}\p{Cf}\\/:*?"<>|]+/gu,` `).trim();return`${i([n||`picture`,t&&`(${i(t)})`].filter(Boolean).join(` `)).slice(0,Yn)}${r}`}function qn(e){try{return decodeURIComponent(e)}catch{return e}}var Jn,Yn;function Xn(){return(Xn=e((()=>{s(),C(),b(),O(),m(),Jn=e=>e.release.image?Gn(e.release.image,e,`eager`):o,Yn=80})))()}function Zn(e,t,n){let r=e.language??n.lang,a=Te(e.language,n.lang),o={release:e,publisher:e.publisher??t.publisher,messages:a,lang:r,level:n.level,options:n};return i`<article class="release" part="release" lang=${r} dir=${l(r)}>
    ${e.status===`canceled`?lt(e,o):Qn(o,t)}
  </article>`}function Qn(e,t){return i`
    ${Ln(e)}
    <div class="main">
      ${Jn(e)}
      <div class="text body" part="body">${wn(e)}</div>
      ${Zt(e)} ${Wn(e)} ${sn(e)}
    </div>
    <aside class="side">
      ${er(e)} ${mn(e)} ${_n(e)} ${un(e)} ${dn(e)}
    </aside>
    <footer class="foot">
      ${I(e.messages.notes,e.release.notesToEditors,`notes`,e)}
      ${$n(e,t)} ${fn(e)} ${pn(e)}
    </footer>
  `}function $n(e,t){let{release:n,publisher:r,messages:i}=e,a=S(i.about,{name:r?.shortName??r?.name??``});return n.boilerplate?I(a,n.boilerplate,`boilerplate`,e):I(a,t.about?.boilerplate,`boilerplate`,e,t.language)}function I(e,t,n,{messages:r,level:a,lang:s},c=s){return t?.length?i`<section part=${n}>
    ${h(a+1,e)}
    <div class="text small" lang=${c} dir=${l(c)}>${$e(t,a+2,r)}</div>
  </section>`:o}var er;function tr(){return(tr=e((()=>{s(),C(),E(),c(),ht(),m(),pt(),D(),An(),Un(),Xn(),N(),F(),er=({release:e,options:t,...n})=>vt(e.contacts??[],{...n,level:n.level+1,actions:t.actions})})))()}var nr,L;function rr(){return(rr=e((()=>{s(),fe(),de(),f(),kt(),Xe(),Le(),C(),x(),E(),Pe(),xe(),ht(),yt(),O(),et(),st(),He(),Ke(),pt(),D(),jt(),Nt(),Ft(),Rt(),Wt(),tr(),nr=[`card`,`headline`],L=class extends ae{static{this.properties={release:{},variant:{},themeHref:{attribute:`theme-href`},countryHref:{attribute:`country-href`},sdgHref:{attribute:`sdg-href`},jsonLd:{type:Boolean,attribute:`json-ld`},hideExpired:{type:Boolean,attribute:`hide-expired`}}}static{this.styles=[le,nt,ot,Ye,ut,Be,Ge,St,Qe,gt,Ut,Mt]}#e;#t;#n;#r;#i;#a;constructor(){super(),this.variant=`full`,this.hideExpired=!1,this.jsonLd=!1,this.#e=new Re(this),this.#t=new Je(this),this.#n=new Pt(this,e=>this.#c(e)),this.#i=!1,this.#u=(e,t)=>{this.dispatchEvent(new ce({release:e}))||t.preventDefault()},new Lt(this),new At(this)}languagesOf(e){return[this.#o(e,te(this))?.language]}willUpdate(e){e.has(`release`)&&(this.#r=void 0,this.#n.reset()),super.willUpdate(e)}renderFeed({feed:e,lang:t,messages:n}){let r=this.#o(e,t);return this.#a=r&&{release:r,feed:e},r?.expired&&this.hideExpired?{empty:n.expired}:r?{content:this.#s(r,e,t)}:this.release?ne(`release`,this.release):{empty:n.empty}}#o(e,t){let n=Se(e,this.release,t),r=this.#r??(this.release?this.lang:t);return!n||!r||n.status!==`usable`?n:Ie(r,Fe(n,e))?.release??n}#s(e,t,n){let r=this.headingLevel,i=nr.find(e=>e===this.variant);return i?ft(e,{variant:i,lang:n,level:r,onSelect:this.#u}):Zn(e,t,{lang:n,level:r,now:Date.now(),editions:Fe(e,t),isChosen:this.#r!==void 0,pageUrl:Ot(),baseUrl:this.baseURI,themeHref:this.themeHref,countryHref:this.countryHref,sdgHref:this.sdgHref,goalTitles:e=>this.#t.in(e),logos:this.#e,canShare:`navigator`in globalThis&&`share`in navigator,result:this.#n.result,recordings:this.#n.recordings,actions:this.#n.for(e,t,n)})}get described(){return this.jsonLd&&this.variant===`full`&&this.#a?.release.status===`usable`?this.#a:void 0}#c({language:e}){this.#r=e,this.#i=!0,this.#n.reset(),this.commitWhenReady()}updated(e){super.updated(e),this.#i&&this.#a&&this.#l(this.#a.release)}#l({language:e=``,headline:t}){this.#i=!1;let{labelled:n}=Ee(e);this.#n.announcer.announce(S(n,{label:we(e),value:t}),e)}#u}})))()}function ir(){return(ir=e((()=>{rr(),re(),ee(`iom-release`,L)})))()}var ar=t({Arabic:()=>V,Card:()=>z,Corrected:()=>H,Dark:()=>J,Empty:()=>Y,ErrorWithFallback:()=>Z,ErrorWithoutFallback:()=>Q,Expired:()=>W,Full:()=>R,Headline:()=>B,InArabic:()=>G,Links:()=>q,NotFound:()=>X,NotInThisLanguage:()=>K,Withdrawn:()=>U,__namedExportsOrder:()=>sr,default:()=>or}),or,R,z,B,V,H,U,W,G,K,q,J,Y,X,Z,Q,sr;function $(){return($=e((()=>{ir(),u(),or={title:`Tags/iom-release`,component:`iom-release`,render:d(`iom-release`),args:{src:`data/feed.json`}},R={args:{},parameters:{controls:{exclude:[`content`,`hide-expired`]}}},z={args:{variant:`card`},parameters:{controls:{include:[`variant`]}}},B={args:{variant:`headline`},parameters:{controls:{include:[`variant`]}}},V={args:{release:`gtm-2016-10-rights-ar`},parameters:{controls:{include:[`release`]}}},H={args:{release:`fji-2016-08-registry`},parameters:{controls:{include:[`release`]}}},U={args:{release:`ita-2016-08-withdrawn`},parameters:{controls:{include:[`release`]}}},W={args:{release:`phl-2016-08-briefing`},parameters:{controls:{include:[`release`]}}},G={args:{lang:`ar`},parameters:{controls:{include:[`lang`]}}},K={args:{release:`ken-2016-09-market`,lang:`fr`},parameters:{controls:{include:[`release`,`lang`]}}},q={args:{"theme-href":`/themes/{id}`,"country-href":`/countries/{id}`,"sdg-href":`/goals/{id}`},parameters:{controls:{include:[`theme-href`,`country-href`,`sdg-href`]}}},J={args:{scheme:`dark`},parameters:{controls:{include:[`scheme`]}}},Y={args:{src:`data/empty.json`},parameters:{controls:{include:[`src`]}}},X={args:{release:`no-such-release`},parameters:{controls:{include:[`release`]}}},Z={args:{src:`data/missing.json`,content:`Read our press releases on our own site.`},parameters:{controls:{include:[`src`,`content`]}}},Q={args:{src:`data/missing.json`},parameters:{controls:{include:[`src`]}}},sr=[`Full`,`Card`,`Headline`,`Arabic`,`Corrected`,`Withdrawn`,`Expired`,`InArabic`,`NotInThisLanguage`,`Links`,`Dark`,`Empty`,`NotFound`,`ErrorWithFallback`,`ErrorWithoutFallback`],R.parameters={...R.parameters,docs:{...R.parameters?.docs,source:{originalSource:`{
  args: {},
  parameters: {
    controls: {
      exclude: ['content', 'hide-expired']
    }
  }
}`,...R.parameters?.docs?.source}}},z.parameters={...z.parameters,docs:{...z.parameters?.docs,source:{originalSource:`{
  args: {
    variant: 'card'
  },
  parameters: {
    controls: {
      include: ['variant']
    }
  }
}`,...z.parameters?.docs?.source}}},B.parameters={...B.parameters,docs:{...B.parameters?.docs,source:{originalSource:`{
  args: {
    variant: 'headline'
  },
  parameters: {
    controls: {
      include: ['variant']
    }
  }
}`,...B.parameters?.docs?.source}}},V.parameters={...V.parameters,docs:{...V.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'gtm-2016-10-rights-ar'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...V.parameters?.docs?.source}}},H.parameters={...H.parameters,docs:{...H.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'fji-2016-08-registry'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...H.parameters?.docs?.source}}},U.parameters={...U.parameters,docs:{...U.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'ita-2016-08-withdrawn'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...U.parameters?.docs?.source}}},W.parameters={...W.parameters,docs:{...W.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'phl-2016-08-briefing'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...W.parameters?.docs?.source}}},G.parameters={...G.parameters,docs:{...G.parameters?.docs,source:{originalSource:`{
  args: {
    lang: 'ar'
  },
  parameters: {
    controls: {
      include: ['lang']
    }
  }
}`,...G.parameters?.docs?.source}}},K.parameters={...K.parameters,docs:{...K.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'ken-2016-09-market',
    lang: 'fr'
  },
  parameters: {
    controls: {
      include: ['release', 'lang']
    }
  }
}`,...K.parameters?.docs?.source}}},q.parameters={...q.parameters,docs:{...q.parameters?.docs,source:{originalSource:`{
  args: {
    'theme-href': '/themes/{id}',
    'country-href': '/countries/{id}',
    'sdg-href': '/goals/{id}'
  },
  parameters: {
    controls: {
      include: ['theme-href', 'country-href', 'sdg-href']
    }
  }
}`,...q.parameters?.docs?.source}}},J.parameters={...J.parameters,docs:{...J.parameters?.docs,source:{originalSource:`{
  args: {
    scheme: 'dark'
  },
  parameters: {
    controls: {
      include: ['scheme']
    }
  }
}`,...J.parameters?.docs?.source}}},Y.parameters={...Y.parameters,docs:{...Y.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/empty.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...Y.parameters?.docs?.source}}},X.parameters={...X.parameters,docs:{...X.parameters?.docs,source:{originalSource:`{
  args: {
    release: 'no-such-release'
  },
  parameters: {
    controls: {
      include: ['release']
    }
  }
}`,...X.parameters?.docs?.source}}},Z.parameters={...Z.parameters,docs:{...Z.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json',
    content: 'Read our press releases on our own site.'
  },
  parameters: {
    controls: {
      include: ['src', 'content']
    }
  }
}`,...Z.parameters?.docs?.source}}},Q.parameters={...Q.parameters,docs:{...Q.parameters?.docs,source:{originalSource:`{
  args: {
    src: 'data/missing.json'
  },
  parameters: {
    controls: {
      include: ['src']
    }
  }
}`,...Q.parameters?.docs?.source}}}})))()}export{ar as n,$ as t};