const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./calendar-DcF6cjId.js","./moment-Cx0UtLuV.js","./zone-time-D0genKB-.js","./find-release-CEj52S3I.js","./language-tag-DDE70-KC.js","./content-line-ByRu7QEc.js"])))=>i.map(i=>d[i]);
var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{n as t,t as n}from"./preload-helper-Dt5pTa-y.js";import{c as r,f as i,i as a,t as o}from"./lit-CkheMq90.js";import{c as s,n as c,t as l,u}from"./heading-C68QHvfK.js";import{n as d,o as f,s as p,t as m}from"./moment-Cx0UtLuV.js";import{n as h,o as ee,t as te}from"./zone-time-D0genKB-.js";import{c as ne,s as g}from"./find-release-CEj52S3I.js";import{a as _,c as re,d as ie,f as v,l as y,m as b,r as x}from"./format-aefjC6Mq.js";import{r as ae,t as S}from"./download-DqxhQ1mP.js";import{n as C,t as w}from"./link-DYvpFmSZ.js";function T({start:e,end:t=e,timeZone:n,state:r},i){return r===`done`?`past`:e===void 0||t===void 0?`upcoming`:oe(t,n)<=i?`past`:E(e,n)<=i?`ongoing`:`upcoming`}function E(e,t){return f(e)===`instant`||t===void 0?p(e):h(t,m(e).toISOString().slice(0,19))}function oe(e,t){if(e.length>10)return E(e,t);let n=m(e);return e.length===4?n.setUTCFullYear(n.getUTCFullYear()+1):e.length===7?n.setUTCMonth(n.getUTCMonth()+1):n.setUTCDate(n.getUTCDate()+1),E(n.toISOString().slice(0,10),t)}var D;function O(){return(O=e((()=>{d(),te(),D=(e,t)=>t!==void 0&&f(e)===`instant`?ee(p(e),t):m(e)})))()}function k({start:e,end:t,timeZone:n},r){let{lang:i}=r;if(e===void 0)return;let a=D(e,n),o=t===void 0?a:D(t,n),s=j(e,t);return s===`time`&&I(a,o)?{date:x(a,i,`day`,`UTC`),hours:A(a,o,r)}:{date:F(a,o,i,s)}}function A(e,t,{messages:n,lang:r}){let[i=``,a=``]=[e,t].map(e=>x(e,r,`clock`,`UTC`));return i===a?i:v(n.range,{start:i,end:a})}function j(e,t=e){let n=[e,t].map(e=>{let t=f(e);return L.indexOf(t===`local`||t===`instant`?`time`:t)});return L[Math.min(...n)]??`day`}function M({start:e,timeZone:t},n){if(e===void 0||e.length<=10)return;let r=t??N(e.slice(19));return r&&y(new Date(E(e,t)),r,n)}function N(e){if(e===`Z`||e===`+00:00`)return`UTC`;let[,t,n]=/^([+-])(\d\d):00$/.exec(e)??[];return n===void 0?void 0:`Etc/GMT${t===`+`?`-`:`+`}${Number(n)}`}function P(e,t){let{messages:n}=t,{date:r,hours:i}=k(e,t)??{},a=[e.place.name,r,i].filter(Boolean).join(n.comma);return v(n.labelled,{label:n.addToCalendar,value:a})}var F,I,L;function R(){return(R=e((()=>{b(),_(),ie(),O(),d(),F=(e,t,n,r)=>e.getTime()===t.getTime()||r===`day`&&I(e,t)?x(e,n,r,`UTC`):re(e,t,n,r),I=(e,t)=>e.toISOString().slice(0,10)===t.toISOString().slice(0,10),L=[`year`,`month`,`day`,`time`]})))()}function z(e,t){let{level:n,messages:i,entries:o,save:s}=t,c=B(e),u=o.length>1||o.some(({event:e})=>!Y(e));return r`<section class="series" part="series">
    ${l(n,c===void 0?i.events:r`<bdi>${c}</bdi>`)}
    ${V(e,t).map(([e,r])=>[e?l(n+1,i[e],`phase`):a,J(r,t,c)])}
    ${u?r`<button type="button" part="button" @click=${()=>s(o)}>${i.addAllToCalendar}</button>`:a}
  </section>`}function B(e){let t=e[0]?.title;return e.every(e=>e.title===t)?t:void 0}function V(e,{now:t}){let n=e.filter(e=>T(e,t)===`past`),r=e.filter(e=>!n.includes(e));return e.length<=q||!n.length||!r.length?[[void 0,e]]:[[`past`,n],[`upcoming`,r]]}function H(e,t,n){let{place:i,title:o,url:s,state:c}=e,l=T(e,t.now),u=r`<bdi>${i.name}</bdi>`;return r`<li class="event ${c} ${l}" part="event">
    <span class="ring"></span>
    <p class="place" part="place">${C(s,u)}</p>
    ${o&&o!==n?r`<p part="title"><bdi>${o}</bdi></p>`:a}
    ${U(e,l,t)} ${G(e,t)}
  </li>`}function U(e,t,n){let{messages:i,lang:o}=n,{date:s,hours:c}=k(e,n)??{},l=M(e,o),u=W(e,t,i);return r`${s?r`<p part="time"><time datetime=${e.start??a}>${s}</time></p>`:a}
  ${c?r`<p part="hours">
          <bdi class="hours">${c}</bdi> ${l?r`<bdi class="muted">${l}</bdi>`:a}
        </p>`:a}
  ${u?r`<p class="state" part="state">${u}</p>`:a}`}function W({state:e},t,n){return e===`planned`?t===`ongoing`?n.ongoing:t===`past`?void 0:n.states.planned:n.states[e]}function G(e,t){let n=t.entries.find(t=>t.event===e);return!n||!Y(e)?a:r`<button
    type="button"
    class="add"
    part="event-button"
    aria-label=${P(e,t)}
    @click=${()=>t.save([n])}
  >
    ${t.messages.addToCalendar}
  </button>`}var K,q,J,Y;function X(){return(X=e((()=>{o(),O(),c(),w(),R(),K=i`
  .series {
    display: grid;
    gap: calc(4 * var(--space));
    justify-items: start;
  }
  .series > .h {
    font-size: 1.18em;
    line-height: 1.3;
  }
  .series > [part='phase'] {
    font-size: 1em;
    margin-block-start: calc(2 * var(--space));
  }
  .events {
    display: grid;
    inline-size: 100%;
    overflow: hidden;
  }
  .event {
    display: grid;
    align-content: start;
    justify-items: start;
    position: relative;
    min-inline-size: 0;
    padding-inline-start: calc(7 * var(--space));
    padding-block-end: calc(5 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
  }
  .event:last-child {
    padding-block-end: 0;
  }
  .event:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(0.2em + 14px) -0.2em;
    inset-inline-start: 6px;
    border-inline-start: 2px solid var(--line);
  }
  .ring {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--brand);
    border-radius: 50%;
  }
  .done .ring {
    border-width: 7px;
  }
  .cancelled .ring {
    border-style: dashed;
  }
  .cancelled .place {
    text-decoration: line-through;
  }
  .ongoing .ring {
    border-width: 4px;
  }
  .place {
    font-weight: 700;
  }
  .hours {
    white-space: nowrap;
  }
  .state {
    color: var(--muted);
  }
  .ongoing .state,
  .cancelled .state {
    color: var(--ink);
    font-weight: 600;
  }
  .add {
    min-block-size: 32px;
    margin-block-start: calc(2 * var(--space));
    padding: 0.2em 0.75em;
    font-weight: 600;
    text-align: start;
  }
  @container (min-width: 560px) {
    .events {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      row-gap: calc(6 * var(--space));
    }
    .event,
    .event:last-child {
      padding-block: calc(7 * var(--space)) 0;
      padding-inline: 0 calc(4 * var(--space));
    }
    .event:not(:last-child)::before {
      inset-block: calc(0.2em + 6px) auto;
      inset-inline: 20px 6px;
      border-inline: 0;
      border-block-start: 2px solid var(--line);
    }
  }
  @media print {
    .events {
      display: block;
    }
    .event {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`,q=6,J=(e,t,n)=>r`<ol class="events" role="list" part="events">
    ${e.map(e=>H(e,t,n))}
  </ol>`,Y=({state:e})=>e===`planned`})))()}async function se(e,t,r){let{calendar:i}=await n(async()=>{let{calendar:e}=await import(`./calendar-DcF6cjId.js`);return{calendar:e}},__vite__mapDeps([0,1,2,3,4,5]),import.meta.url),a=t.length>1,o=i(t,{release:r,name:a?B(r.events??[])??r.headline:void 0,now:Date.now()});S(a?`events.ics`:`event.ics`,`text/calendar;charset=utf-8`,o),e.dispatchEvent(new s({action:`calendar`,id:r.id}))}function Z(){return(Z=e((()=>{ae(),X(),u(),t()})))()}function ce({id:e,version:t,modified:n,events:r=[]}){let i=le(t,n),a=new Map;return r.flatMap(t=>{let n=(a.get(t.place.name)??0)+1;a.set(t.place.name,n);let r=t.uid??`${[e,t.place.name,String(n)].map(ne).join(`/`)}@iom-widgets`;return Q(t)?[{event:t,uid:r,sequence:i}]:[]})}function le(e,t){return e!==void 0&&/^\d{1,9}$/.test(e)?Number(e):t===void 0?0:Math.max(0,Math.floor(p(t)/6e4))}var Q;function $(){return($=e((()=>{d(),g(),Q=e=>e.start!==void 0&&![`year`,`month`].includes(f(e.start))})))()}export{X as a,se as i,$ as n,K as o,Z as r,z as s,ce as t};