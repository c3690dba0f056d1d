import{$ as e,A as t,B as n,C as r,D as i,E as a,Et as o,F as s,Ft as c,G as l,H as u,I as ee,It as te,J as d,K as f,L as p,M as m,N as h,Nt as g,O as ne,P as _,Q as v,R as y,Tt as b,U as x,V as S,W as C,X as re,Y as ie,Z as ae,_t as oe,bn as se,c as w,ct as ce,d as le,f as ue,fn as T,g as de,h as fe,j as pe,jt as E,k as me,kn as D,kt as O,lt as k,m as A,mn as j,n as M,nn as N,nt as P,o as F,ot as I,p as L,pn as R,pt as z,q as B,r as he,rt as V,s as H,t as ge,tn as _e,tt as U,u as ve,ut as ye,v as be,w as xe,wn as W,xt as Se,z as Ce}from"../chunks/core-BD4zCk7c.js";var we=()=>globalThis.location?.href.replace(/#.*/,``)??``,Te=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#n(this.#e.described?.release)}hostUpdated(){this.#n(this.#e.described?.release)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#t=e,this.#r())}async#r(){let e=await import(`../chunks/json-ld-script-BnsLdIHE.js`).catch(()=>void 0),{described:t}=this.#e;t&&this.#t?e?.writeJsonLd(this.#e,t.release,t.feed):e?.removeJsonLd(this.#e)}},Ee=c`
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
`,De=class{#e;constructor(e,t){this.choose=t,this.recordings=/* @__PURE__ */ new Map,this.#e=e,this.announcer=new ge(e)}reset(){this.result=void 0,this.recordings.clear()}for(e,t,n){let r=e.publisher??t.publisher,i={release:e,publisher:r,pageLang:n};return{...be(this.#e,{organization:r,id:e.id}),choose:this.choose,share:()=>void this.#t(i),copyText:()=>void this.#n(i),print:()=>this.#r(i),download:e=>void this.#a(e,i),copySection:e=>void this.#i(e,i),play:e=>void this.#o(e),playFailed:e=>this.#s(e,`failed`),saveEvents:t=>void ue(this.#e,t,e)}}async#t(e){let{headline:t}=e.release,n=await(await import(`../chunks/share-DTI9b0my.js`).catch(()=>void 0))?.shareAddress(t,K(e.release))??`copyFailed`;n===`shared`?this.#l(`share`,e):n!==`cancelled`&&this.#c(n===`copied`,e)}async#n(e){let{release:t,publisher:n}=e,r=await import(`../chunks/release-text-LBckbdu-.js`).catch(()=>void 0),i=G(e),a=t.language??e.pageLang,o=r?.releaseText(t,{messages:i,lang:a,publisher:n?.name,url:K(t)});this.#c(o!==void 0&&await F(o),e)}#r(e){this.#l(`print`,e),print()}async#i(e,t){if(q(e))return;e.preventDefault();let n=e.currentTarget;n.scrollIntoView({block:`start`}),this.#c(await F(n.href),t)}async#a(e,t){this.#l(`download`,t);let{href:n,origin:r,download:i}=e.currentTarget;q(e)||r===location.origin||(e.preventDefault(),await(await import(`../chunks/share-DTI9b0my.js`).catch(()=>void 0))?.savePicture(n,i)||open(n,`_blank`,`noopener,noreferrer`))}async#o(e){this.#s(e,`playing`),await this.#e.updateComplete;let t=this.#e.renderRoot.querySelectorAll(`[part="player"]`);ye([...t].find(({src:t})=>t===e))}#s(e,t){this.recordings.set(e,t),this.#e.requestUpdate()}#c(e,t){e&&this.#l(`copy`,t);let n=G(t);this.result=e?n.copied:n.copyFailed,this.announcer.announce(this.result,n.lang),this.#e.requestUpdate()}#l(e,{release:t}){this.#e.dispatchEvent(new ce({action:e,id:t.id}))}},G=({release:e,pageLang:t})=>o(e.language,t),K=({url:e})=>j(e)??location.href,q=e=>e instanceof MouseEvent&&(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey),Oe=`#iom-`,ke=class{#e;#t=``;constructor(e){this.#e=e,e.addController(this)}hostConnected(){addEventListener(`hashchange`,this.#n),this.#n()}hostDisconnected(){removeEventListener(`hashchange`,this.#n)}hostUpdated(){this.#t&&this.#r()}#n=()=>{this.#t=location.hash.startsWith(Oe)?location.hash:``,this.#t&&this.#r()};#r(){let e=[...this.#e.shadowRoot?.querySelectorAll(`.section-link`)??[]].find(({hash:e})=>e===this.#t);e&&(this.#t=``,e.parentElement?.scrollIntoView({block:`start`}))}},Ae=[c`
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
`,c`
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
`,c`
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
`,c`
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
`],je=3;function Me(e,t){let n=t.flatMap((e,t)=>e.type===`paragraph`?[{index:t,text:N(e.children)}]:[]),r=/* @__PURE__ */ new Map,i=[],a=2;for(let t of e){let e=n.findIndex(({text:e},n)=>n>=a&&Ne(e,t)),o=n[e];o===void 0?i.push(t):(r.set(o.index,t),a=e+je)}return{placed:r,remaining:i}}function Ne(e,{speaker:t}){let n=t?.split(/\s+/).at(-1)??``;return n.length>1&&e.includes(n)}var Pe=/\.(mp4|m4v|webm|ogv|mov|mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i,Fe=({attachments:e=[]})=>e.filter(e=>!J(e));function Ie({media:e=[],attachments:t=[]}){let n=t.flatMap(e=>{let t=J(e);return t?[{type:t,url:e.url,title:e.title,language:e.language,isFile:!0}]:[]}),r=({url:e})=>Pe.test(new URL(e).pathname);return[...e.map(e=>({...e,isFile:r(e)})),...n]}function J({type:e=``}){return e.startsWith(`video/`)?`video`:e.startsWith(`audio/`)?`audio`:void 0}function Le(e){let{release:t,messages:n,level:r}=e,i=Ie(t);if(!i.length)return E;let a=i.every(({type:e})=>e===`audio`)?n.audio:n.video;return g`<section part="media">${s(r+1,a)} ${i.map(t=>Re(t,e))}</section>`}function Re(e,t){let{url:n,image:r,title:i}=e,a=t.options.recordings.get(n)===`playing`;return g`<figure class="recording" part="recording">
    ${a?He(e,t):r?f(r):E}
    <figcaption>
      ${i?g`<strong><bdi>${i}</bdi></strong>`:E}
      <span class="muted">${B(ze(e,t))}</span>
      ${a?E:Ve(e,t)}
    </figcaption>
  </figure>`}function ze({type:e,duration:t,language:n,credit:r},{messages:i,lang:a}){return[i[e],t&&g`<bdi dir="ltr">${Be(t)}</bdi>`,n&&U(n,a),r&&g`<bdi>${r}</bdi>`]}function Be(e){let t=Math.round(e),[n,r]=[Math.floor(t/3600),Math.floor(t/60)%60],i=e=>String(e).padStart(2,`0`);return`${n?`${n}:${i(r)}`:r}:${i(t%60)}`}function Ve({type:e,url:t,title:n,isFile:r},{messages:i,options:a}){let{host:o}=new URL(t);if(!r||a.recordings.get(t)===`failed`||!j(t,`load`))return g`<span>${d(t,P(e===`video`?i.watchOn:i.listenOn,{host:o}))}</span>`;let s=P(i.labelled,{label:i.play,value:n??i[e]});return g`<span class="play">
    <button type="button" part="button" aria-label=${s} @click=${()=>a.actions.play(t)}>
      ${i.play}
    </button>
    <span class="muted">${P(i.playLoadsFrom,{host:o})}</span>
  </span>`}function He({type:e,url:t,title:n},{messages:r,options:i}){let a=j(t,`load`)??E,o=n??r[e],s=()=>i.actions.playFailed(t);return e===`video`?g`<video part="player" controls autoplay playsinline aria-label=${o} src=${a} @error=${s}></video>`:g`<audio part="player" controls autoplay aria-label=${o} src=${a} @error=${s}></audio>`}function Y(e,t,n,r,i=`plain`){return r.length?g`<section part=${t}>
    ${s(n+1,e)}
    <ul class=${i} role="list">
      ${r.map(e=>g`<li>${e}</li>`)}
    </ul>
  </section>`:E}function X(e){let{release:t,messages:n,level:r}=e;return t.keyFigures?.length?g`<section part="key-figures">
    <div class="hidden">${s(r+1,n.keyFigures)}</div>
    ${ee(t.keyFigures,e)}
  </section>`:E}function Ue({release:e,options:t,...n}){if(!e.events?.length)return E;let{now:r,actions:i}=t,a=le(e);return A(e.events,{...n,level:n.level+1,now:r,entries:a,save:i.saveEvents})}var We=e=>Y(e.messages.documents,`documents`,e.level,Fe(e.release).map(t=>Ge(t,e)));function Ge(t,{messages:n,lang:r}){let{url:i,title:a,type:o,size:s,pages:c,language:l}=t,u=[Ke(i,o),s===void 0?void 0:e(s,r),c===void 0?void 0:ve(n.pages,c,n.lang),l===void 0?void 0:U(l,r)];return[d(i,g`<bdi>${a??qe(i)}</bdi>`),` `,g`<span class="muted small">${B(u.map(e=>e?.replaceAll(` `,`\xA0`)))}</span>`]}var Ke=(e,t=``)=>[t,new URL(e).pathname].flatMap(e=>/[/.]([a-z\d]{2,4})$/i.exec(e)?.[1]?.toUpperCase()??[])[0],qe=e=>Je(new URL(e).pathname.split(`/`).pop()??``)||e;function Je(e){try{return D(decodeURIComponent(e))}catch{return e}}var Ye=({release:e,messages:t,level:n,options:r})=>Y(t.themes,`themes`,n,(e.themes??[]).map(({name:e,id:t=e})=>d(T(r.themeHref,t,r.baseUrl),g`<bdi>${e}</bdi>`)),`tags`);function Xe({release:e,messages:t,level:n,options:r}){let i=[...new Map((e.places??[]).map(e=>[e.name,e])).values()].map(({name:e,iso3:t,m49:n})=>d(T(r.countryHref,t??n??e,r.baseUrl),g`<bdi>${e}</bdi>`));return Y(t.countries,`places`,n,i,`tags`)}function Ze({release:e,options:t,...n}){let{messages:r,level:i}=n;if(!e.sdgs?.length)return E;let a=t.goalTitles(r.lang);return g`<section part="sdgs">
    ${s(i+1,r.sdgs)} ${u(e.sdgs,a,n,e=>T(t.sdgHref,e,t.baseUrl))}
  </section>`}function Qe({release:e,messages:t,level:n}){let r=[...(e.translations??[]).filter(({language:e,url:t})=>e===void 0&&t),...e.related??[]].filter(({url:e,headline:t})=>e??t).map(e=>g`<span lang=${e.language??E}>${$e(e)}</span>`);return Y(t.related,`related`,n,r)}var $e=({url:e,headline:t,language:n})=>d(e,g`<bdi>${t??e}</bdi>`,n);function et({release:e,publisher:t,messages:n,options:r}){let{url:i,rights:a,authors:o}=e,s=o?.map(({name:e})=>e).join(n.comma),c=t&&d(t.url,g`<bdi>${t.name}</bdi>`),l=B([s&&g`<bdi>${s}</bdi>`,c&&V(n.labelled,{label:n.source,value:c}),a]);if(!i&&!l.length)return E;let u=i&&g`<p part="original">${d(i,P(n.original,{host:new URL(i).host||i}))}</p>`;return g`<div class="source small muted" part="source">
    ${l.length?g`<p>${l}</p>`:E} ${u}
    ${r.pageUrl?g`<p class="paper">${P(n.printedFrom,{url:r.pageUrl})}</p>`:E}
  </div>`}var tt=3;function nt(e,t){let n=t.filter(e=>e.type===`heading`),r=/* @__PURE__ */ new Map,i=n.map(t=>{let n=[`iom`,e,N(t.children)].map(rt).join(`-`),i=(r.get(n)??0)+1;return r.set(n,i),[t,i>1?`${n}-${i}`:n]});return new Map(n.length<tt?[]:i)}var rt=e=>e.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu,`-`).replaceAll(/^-+|-+$/g,``);function it(e,t,n){let{messages:r,level:i,options:a}=n,o=P(r.labelled,{label:r.sectionLink,value:N(e.children)}),{lang:c,dir:l}=e;return g`<div class="section" id=${t} lang=${c??E} dir=${l??E}>
    ${s(i+e.level,m(e.children))}
    <a
      class="section-link"
      part="section-link"
      href="${a.pageUrl}#${R(t)}"
      aria-label=${o}
      @click=${a.actions.copySection}
      >#</a
    >
  </div>`}function at(e){let{release:t}=e,n=t.body?.length?t.body:_e(t.summary??``),{placed:r,remaining:i}=Me(t.quotes??[],n),a=n.findIndex(({type:e})=>e===`paragraph`),o=ct(t,n),s=nt(t.id,n);return[o&&a<0&&g`<p>${o}</p>`,...n.flatMap((t,n)=>[...ot(t,s.get(t),e,n===a?o:void 0),n===Math.max(a,0)&&X(e),lt(r.get(n),e)]),!n.length&&X(e),ut(i,e)].filter(e=>e&&e!==E)}function ot(e,t,n,r){return e.type===`heading`&&t!==void 0?[it(e,t,n)]:h([e],n.level+1,n.messages,r)}var st=(e,t)=>e.toLowerCase().startsWith(t.toLowerCase())||/^\(?\p{Lu}{3,}[^.!?–—]{0,60}?\s[–—-]{1,2}\s/u.test(e);function ct({dateline:e},t){let n=t.find(({type:e})=>e===`paragraph`),r=n?.type===`paragraph`?N(n.children):``;if(e!==void 0&&t.length&&!st(r.trimStart(),e))return g`<strong part="dateline"><bdi>${e}</bdi>${n&&`\xA0– `}</strong>`}var lt=(e,t)=>e?M(e,t):E;function ut(e,t){let{messages:n,level:r}=t;return e.length?g`<section class="voices" part="quotes">
    ${s(r+1,n.quotes)} ${e.map(e=>M(e,t))}
  </section>`:E}function dt(e){let{editions:t}=e.options;return t.length<2?E:g`<ul class="editions" role="list" part="editions" aria-label=${e.messages.languageSwitch}>
    ${t.map(t=>g`<li>${ft(t,e)}</li>`)}
  </ul>`}function ft(e,{release:t,options:n}){let{language:r,url:i}=e,a=v(r);return e.release?g`<button
        type="button"
        part="edition"
        lang=${r}
        dir=${O(r)}
        aria-current=${e.release.id===t.id?`true`:E}
        @click=${()=>n.actions.choose(e)}
      >
        ${a}
      </button>`:g`<a
        href=${j(i)??E}
        rel="noopener"
        part="edition"
        hreflang=${r}
        lang=${r}
        dir=${O(r)}
        >${a}</a
      >`}function pt({release:e,options:t}){let{lang:n,editions:r,isChosen:i}=t,{language:a}=e;if(i||a===void 0||H(n,r))return E;let o=b(n),[s,c]=[n,a].map(e=>U(e,o.lang)),l=P(o.onlyIn,{wanted:s??n,shown:c??a});return g`<p class="language-note" part="language-note" lang=${o.lang} dir=${O(o.lang)}>
    ${l}
  </p>`}function mt({messages:e,options:t}){let{actions:n,canShare:r,result:i}=t,a=(e,t)=>g`<li><button type="button" part="action" @click=${t}>${e}</button></li>`;return g`<ul class="toolbar" role="list" part="toolbar">
    ${a(r?e.share:e.copyLink,n.share)}
    ${a(e.copyText,n.copyText)} ${a(e.print,n.print)}
    ${i?g`<li class="muted" part="result">${i}</li>`:E}
  </ul>`}function ht(e){let{release:n,messages:r,level:i}=e;return g`<header>
    ${pt(e)}
    <span class="mark"></span>
    ${t(n,e,yt(e))} ${s(i,g`<bdi>${n.headline}</bdi>`,`headline`)}
    ${n.subheadline===void 0?E:g`<p class="deck" part="deck">${n.subheadline}</p>`}
    ${gt(e)}
    <div class="tools">${dt(e)} ${mt(e)}</div>
    ${n.expired?z(r.expired,`expired`):E}
    ${n.corrections?.map(t=>_t(t,e))}
  </header>`}function gt({release:e,publisher:t,messages:n,options:i}){let o=a(e,t);return o.length?g`<div class="row">${r(o,n.inPartnership,i.logos)}</div>`:E}function _t({date:e,text:t},{messages:n,lang:r}){let i=e?V(n.correctedOn,{when:S(e,r)}):n.corrected,a=g`<strong>${i}</strong>`;return z(g`${V(n.labelled,{label:a,value:t})}`,`correction`)}var vt=36e5;function yt({release:e,messages:t,lang:r,options:i}){let{published:a,modified:o}=e;return o===void 0||a!==void 0&&!bt(a,o,r,i.now)?E:g`<span part="updated"
    >${V(t.updated,{when:n(o,r,i.now)})}</span
  >`}function bt(e,t,n,r){return se(e,t)?y(e,n)!==y(t,n)||Ce(t,r)&&W(t)-W(e)>=vt:!1}var xt=e=>e.release.image?Q(e.release.image,e,`eager`):E;function Z(e){let{release:t,messages:n,level:r}=e;return t.gallery?.length?g`<section part="gallery">
    ${s(r+1,n.gallery)}
    <ul class="gallery" role="list">
      ${t.gallery.map(t=>g`<li>${Q(t,e,`lazy`)}</li>`)}
    </ul>
  </section>`:E}function Q(e,t,n){let{messages:r,options:i}=t,a=j(e.url,`load`),o=e.caption??e.alt,s=o?P(r.labelled,{label:r.downloadPicture,value:o}):E,c=a&&g`<a
      class="download"
      part="download"
      href=${a}
      download=${Ct(e)}
      rel="noopener"
      referrerpolicy="no-referrer"
      target="_blank"
      aria-label=${s}
      @click=${i.actions.download}
      >${r.downloadPicture}</a
    >`;return C(e,r,void 0,n,c)}var St=80;function Ct({url:e,credit:t}){let[,n=`picture`,r=``]=/([^/]*?)(\.\w{2,5})?$/.exec(wt(new URL(e).pathname))??[],i=e=>e.replaceAll(/[\s\p{Cc}\p{Cf}\\/:*?"<>|]+/gu,` `).trim();return`${i([n||`picture`,t&&`(${i(t)})`].filter(Boolean).join(` `)).slice(0,St)}${r}`}function wt(e){try{return decodeURIComponent(e)}catch{return e}}function Tt(e,t,n){let r=e.language??n.lang,i=o(e.language,n.lang),a={release:e,publisher:e.publisher??t.publisher,messages:i,lang:r,level:n.level,options:n};return g`<article class="release" part="release" lang=${r} dir=${O(r)}>
    ${e.status===`canceled`?me(e,a):Et(a,t)}
  </article>`}function Et(e,t){return g`
    ${ht(e)}
    <div class="main">
      ${xt(e)}
      <div class="text body" part="body">${at(e)}</div>
      ${Le(e)} ${Z(e)} ${Ue(e)}
    </div>
    <aside class="side">
      ${Dt(e)} ${We(e)} ${Ye(e)} ${Xe(e)} ${Ze(e)}
    </aside>
    <footer class="foot">
      ${$(e.messages.notes,e.release.notesToEditors,`notes`,e)}
      ${Ot(e,t)} ${Qe(e)} ${et(e)}
    </footer>
  `}var Dt=({release:e,options:t,...n})=>fe(e.contacts??[],{...n,level:n.level+1,actions:t.actions});function Ot(e,t){let{release:n,publisher:r,messages:i}=e,a=P(i.about,{name:r?.shortName??r?.name??``});return n.boilerplate?$(a,n.boilerplate,`boilerplate`,e):$(a,t.about?.boilerplate,`boilerplate`,e,t.language)}function $(e,t,n,{messages:r,level:i,lang:a},o=a){return t?.length?g`<section part=${n}>
    ${s(i+1,e)}
    <div class="text small" lang=${o} dir=${O(o)}>${h(t,i+2,r)}</div>
  </section>`:E}var kt=[`card`,`headline`],At=class extends re{static{this.properties={release:{},variant:{},themeHref:{attribute:`theme-href`},countryHref:{attribute:`country-href`},sdgHref:{attribute:`sdg-href`},jsonLd:{type:Boolean,attribute:`json-ld`},hideExpired:{type:Boolean,attribute:`hide-expired`}}}static{this.styles=[ae,l,p,_,i,xe,he,L,x,de,Ae,Ee]}#e;#t;#n;#r;#i;#a;constructor(){super(),this.variant=`full`,this.hideExpired=!1,this.jsonLd=!1,this.#e=new pe(this),this.#t=new ie(this),this.#n=new De(this,e=>this.#c(e)),this.#i=!1,this.#u=(e,t)=>{this.dispatchEvent(new k({release:e}))||t.preventDefault()},new ke(this),new Te(this)}languagesOf(e){return[this.#o(e,Se(this))?.language]}willUpdate(e){e.has(`release`)&&(this.#r=void 0,this.#n.reset()),super.willUpdate(e)}renderFeed({feed:e,lang:t,messages:n}){let r=this.#o(e,t);return this.#a=r&&{release:r,feed:e},r?.expired&&this.hideExpired?{empty:n.expired}:r?{content:this.#s(r,e,t)}:this.release?I(`release`,this.release):{empty:n.empty}}#o(e,t){let n=oe(e,this.release,t),r=this.#r??(this.release?this.lang:t);return!n||!r||n.status!==`usable`?n:H(r,w(n,e))?.release??n}#s(e,t,n){let r=this.headingLevel,i=kt.find(e=>e===this.variant);return i?ne(e,{variant:i,lang:n,level:r,onSelect:this.#u}):Tt(e,t,{lang:n,level:r,now:Date.now(),editions:w(e,t),isChosen:this.#r!==void 0,pageUrl:we(),baseUrl:this.baseURI,themeHref:this.themeHref,countryHref:this.countryHref,sdgHref:this.sdgHref,goalTitles:e=>this.#t.in(e),logos:this.#e,canShare:`navigator`in globalThis&&`share`in navigator,result:this.#n.result,recordings:this.#n.recordings,actions:this.#n.for(e,t,n)})}get described(){return this.jsonLd&&this.variant===`full`&&this.#a?.release.status===`usable`?this.#a:void 0}#c({language:e}){this.#r=e,this.#i=!0,this.#n.reset(),this.commitWhenReady()}updated(e){super.updated(e),this.#i&&this.#a&&this.#l(this.#a.release)}#l({language:e=``,headline:t}){this.#i=!1;let{labelled:n}=b(e);this.#n.announcer.announce(P(n,{label:v(e),value:t}),e)}#u};te(`iom-release`,At);