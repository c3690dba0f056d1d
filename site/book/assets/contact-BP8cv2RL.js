var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{c as t,f as n,i as r,t as i}from"./lit-CkheMq90.js";import{c as a,i as o,n as s,r as c,t as l,u}from"./heading-C68QHvfK.js";import{l as d,s as f}from"./find-release-CEj52S3I.js";import{a as p,f as m,m as h,o as g}from"./format-aefjC6Mq.js";import{n as _,r as v,t as y}from"./content-line-ByRu7QEc.js";import{r as b,t as x}from"./download-DqxhQ1mP.js";function S(e,t){let n=e.name??e.office??t??``,r=[t,e.office].filter(e=>e!==void 0),i=[`BEGIN:VCARD`,`VERSION:4.0`,`KIND:${e.name===void 0?`org`:`individual`}`,`FN:${y(n)}`,...r.length?[`ORG:${r.map(y).join(`;`)}`]:[],...e.role===void 0?[]:[`TITLE:${y(e.role)}`],...(e.phones??[]).map(({raw:e,e164:t})=>t===void 0?`TEL;TYPE=work:${y(e)}`:`TEL;VALUE=uri;TYPE=work:tel:${t}`),...(e.emails??[]).map(e=>`EMAIL;TYPE=work:${y(e)}`),...(e.languages??[]).map(e=>`LANG:${e}`),`END:VCARD`];return v(i)}function C(){return(C=e((()=>{_()})))()}function w(e,{organization:t,id:n}){return{use:t=>e.dispatchEvent(new a({action:t,id:n})),save:r=>{T(r,t),e.dispatchEvent(new a({action:`vcard`,id:n}))}}}function T(e,t){x(`contact.vcf`,`text/vcard`,S(e,t?.shortName??t?.name))}function E(){return(E=e((()=>{C(),b(),u()})))()}function D(e){try{return new Intl.DateTimeFormat(`en`,{timeZone:e,timeZoneName:`shortOffset`}).formatToParts().find(({type:e})=>e===`timeZoneName`)?.value}catch{return}}function O(e,n){if(!e.length)return r;let{messages:i}=n,a=e.length>4?N:e.length,o=e=>t`<div class="contacts">${e.map(e=>k(e,n))}</div>`,s=e.slice(a);return t`<div>
    <p class="muted small">${i.contact}</p>
    ${o(e.slice(0,a))}
    ${s.length?t`<details>
            <summary>${i.allContacts}</summary>
            ${o(s)}
          </details>`:r}
  </div>`}function k(e,n){let{messages:i,level:a,actions:o}=n,{name:s,office:c,role:u}=e,d=s??c,f=[u,s&&c].filter(Boolean).join(i.comma),p=d&&m(i.labelled,{label:i.saveContact,value:d});return t`<div class="contact" part="contact">
    <div>
      ${d?l(a,t`<bdi>${d}</bdi>`,`contact-name`):r}
      ${f?t`<p class="muted small"><bdi>${f}</bdi></p>`:r}
    </div>
    ${A(e,n)}
    <button type="button" part="button" aria-label=${p??r} @click=${()=>o.save(e)}>
      ${i.saveContact}
    </button>
  </div>`}function A(e,{messages:n,lang:r,actions:{use:i}}){let{phones:a=[],emails:s=[],languages:c=[],hours:l,timeZone:u}=e,d=a.map(e=>F(j(e),e.raw,()=>i(`call`))),f=s.map(e=>F(`mailto:${e}`,e,()=>i(`mail`))),p=c.map(e=>g(e,r)).join(n.comma);return t`<dl>
    ${P(n.telephone,d)} ${P(n.email,f)}
    ${P(n.languages,p?[p]:[])}
    ${P(n.hours,l?[o([l,u&&D(u)])]:[])}
  </dl>`}function j({raw:e,e164:t}){let n=t??e.replace(/(\d)\D*?[a-z/;,+].*|[^\d+]/gi,`$1`);return n&&`tel:${n}`}var M,N,P,F,I;function L(){return(L=e((()=>{i(),h(),p(),f(),s(),c(),M=n`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: calc(6 * var(--space)) calc(8 * var(--space));
  }
  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
    align-content: start;
  }
  .contact .h {
    line-height: max(1.3, var(--tight));
  }
  .contact dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1.5 * var(--space)) calc(4 * var(--space));
    font-size: 0.86em;
  }
  .contact dt {
    color: var(--muted);
  }
  .contact dd a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
    hyphens: manual;
  }
  .contact button {
    justify-self: start;
    margin-block-start: var(--space);
  }
  @container (max-width: 260px) {
    .contact dl {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
    }
    .contact dd {
      padding-block-end: calc(2 * var(--space));
    }
  }
  details {
    margin-block-start: calc(4 * var(--space));
  }
  summary {
    color: var(--brand-text);
    font-size: 0.92em;
    font-weight: 700;
    padding-block: calc(2 * var(--space));
    cursor: pointer;
  }
  @media print {
    .contact {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`,N=3,P=(e,n)=>n.length?t`<dt>${e}</dt>
        <dd>${n.map(e=>t`<div>${e}</div>`)}</dd>`:r,F=(e,n,i)=>t`<a href=${d(e)??r} dir="ltr" @click=${i}>${I(n)}</a>`,I=e=>e.includes(`@`)?e.split(/(?<=@)|(?=\.)/).map((e,n)=>n?[t`<wbr />`,e]:e):e})))()}export{w as a,L as i,M as n,E as o,k as r,O as t};