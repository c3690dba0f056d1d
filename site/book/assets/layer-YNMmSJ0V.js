var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{d as t,f as n,t as r}from"./lit-CkheMq90.js";import{i,r as a}from"./countries-C610NS7e.js";import{a as o,c as s,d as c,f as l,g as u,m as d,p as f,t as p}from"./projection-DXnjHh7Z.js";import{n as m,t as h}from"./dedupe-translations-CmWVL_wG.js";function g(e,t){let n=34*t,r=[];for(let t of e){let{id:e,x:i,y:a}=t,o=r.find(e=>Math.abs(e.x-i)<n&&f(e,t)<n);o?o.places.push(t):r.push({id:e,x:i,y:a,places:[t]})}return r}var _;function v(){return(v=e((()=>{d(),_=(e,t)=>e.places.some(n=>f(e,n)>=34*t)})))()}function y(e){let t=e.reduce((e,t)=>Math.max(e,t),1);return E.findLast(e=>(e.at(-1)??1)<=t)??[1]}function b(e,t,n){let r=document.createElementNS(`http://www.w3.org/2000/svg`,`path`);return r.setAttribute(`d`,e),t&&r.setAttribute(`class`,t),n&&r.setAttribute(`data-code`,n),r}function x({countries:e,areas:t,borders:n,dots:r}){let i=document.createElementNS(`http://www.w3.org/2000/svg`,`g`);i.setAttribute(`class`,`land`),i.setAttribute(`aria-hidden`,`true`);let a=new Map,o=(e,t,n)=>{let r=b(e,t,n);i.append(r),n&&a.set(n,[...a.get(n)??[],r])};for(let{code:t,path:n}of e)o(n,``,t);for(let{code:e,path:n}of t)o(n,`unsettled`,e);for(let{style:e,path:t}of n)o(t,`border ${e}`);for(let{code:e,x:t,y:n}of r)o(`M${t} ${n}h.1`,`dot`,e);let s=new Map;return{node:i,shade(e){if(e!==s){for(let e of[...s.keys()].flatMap(e=>a.get(e)??[]))C(e);for(let[t,n]of e)for(let e of a.get(t)??[])S(e,n);s=e}}}}function S(e,t){e.setAttribute(`data-step`,`${t}`),e.setAttribute(`fill`,`url(#step${t})`)}function C(e){e.removeAttribute(`data-step`),e.removeAttribute(`fill`)}var w,T,E,D,O,k,A,j,M,N;function P(){return(P=e((()=>{r(),w=5,T=n`
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
`,E=[[1],[1,2],[1,2,3],[1,2,3,5],[1,2,5,10],[1,2,5,10,20],[1,5,10,20,50],[1,10,20,50,100],[1,10,50,100,500],[1,10,100,500,1e3]],D=(e,t)=>e.findLastIndex(e=>t>=e),O=[[],[1],[0,2],[0,2,3],[0,1,2,3],[0,1,2,3,4]],k=(e,t)=>O[t]?.[e]??0,A=22,j=(e,t)=>Math.max(3.5,A*Math.sqrt(e/Math.max(t,1))),M=[12,9,7,5,3.5],N=e=>[...M.slice(0,w),5].map((n,r)=>t`<pattern id=${r<w?`step${r}`:`undetermined`} patternUnits="userSpaceOnUse"
      width=${n} height=${n} patternTransform="scale(${e}) rotate(45)">
      <rect width=${n} height=${n}></rect><path d="M0 0V${n}"></path>
    </pattern>`)})))()}function F(e,t,n){let{layer:r,lang:i,countryName:a}=n,o=e.releases.filter(e=>e[r.part]?.length),s=t?[t]:h(o,i);return r.find({...e,releases:s},t,n).map(e=>{let{place:t,country:n,name:r}=e,i=[n,t?.iso3,t?.m49].map(U).find(Boolean);return{...e,name:r??(i?a(i):t?.name??``),code:i}})}function I(e,t,n=[]){let{region:r,world:i,worldFor:a}=e,o=r(t);return o?.name===`world`?i:a((o?o.frame.map(e=>i.anchor(e)):n.map(e=>R(e,i))).filter(e=>e!==void 0))}function L({context:e,found:t,region:n,showAs:r,geography:i}){let a=i&&I(i,n,t),s=(t??[]).map(e=>({...e,...a&&R(e,a)})),l=a?s.filter(z(i.region(n),a)):s,d=l.filter(e=>`x`in e),f=y(l.map(W)),p=e.show===`releases`,m=p&&r!==`circles`,h=i&&m?K(l,f,i):new Map,g={context:e,geography:i,world:a,hasData:t!==void 0,showAs:m?`shades`:p?`circles`:`symbols`,places:l,located:d,classes:f,steps:h,home:a?.regionBox(n)??u([a?.boundsOf([...h.keys()]),c(d)])??o},_;return{...g,markers(e){return _?.scale!==e&&(_={scale:e,markers:B(e,g)}),_.markers}}}function R({place:e,releases:t,code:n},r){let{lat:i,lon:a}=e??{},o=n?r.anchor(n):void 0,s=i===void 0||a===void 0?void 0:r.project(a,i);return t?o??s:s??o}function z(e,t){if(!e||e.name===`world`)return()=>!0;let n=new Set(e.codes),r=t.boundsOf(e.frame)??o;return e=>{let{code:t}=e;return t!==void 0&&t!==`XKX`?n.has(t):`x`in e?l(r,e):!0}}function B(e,{located:t,showAs:n,world:r}){let i=t=>g(t,e).map(e=>({...e,isShape:!1})),a=(e,t)=>({id:e.id,x:e.x,y:e.y,places:[e],isShape:t});if(n===`symbols`)return i(t);if(n===`circles`)return t.map(e=>a(e,!1));let o=({code:t})=>{let[n,i,a,o]=r?.extentOf(t??``)??[0,0,0,0];return Math.max(a-n,o-i)/e>=q},[s,c]=[t.filter(o),t.filter(e=>!o(e))];return[...s.map(e=>a(e,!0)),...i(c)]}function V({world:e,places:t},n){let r=t.some(({code:e})=>e===`XKX`)?[`kosovo`]:[];return new Set([...e?.notesFor(n)??[],...r])}function H({geography:e,places:t,located:n},r){if(!e)return``;let i=r?e.region(r):{name:`extent of the data`},a=[...t.filter(({code:e})=>e===void 0).flatMap(({country:e,place:t})=>[e,t?.iso3,t?.m49].filter(e=>e!==void 0)),...i&&!i.name?e.unknownCodes(r):[]],o=t.length-n.length;return[i?``:`region="${r}" is no region. Write "world", "mesoamerica", a region of M49 or country codes.`,...[...new Set(a)].map(e=>`"${e}" is no country code.`),o?`In the list only, for want of coordinates or a country code: ${o}.`:``].filter(Boolean).join(` `)}var U,W,G,K,q;function J(){return(J=e((()=>{d(),v(),s(),p(),i(),m(),P(),U=(e=``)=>e===`XKX`?e:a(e)?.iso3,W=({releases:e=[]})=>e.length,G=({places:e})=>e.reduce((e,t)=>Math.max(e,W(t)),1),K=(e,t,{shadedWith:n})=>new Map(e.toReversed().flatMap(e=>{let r=k(D(t,W(e)),t.length);return(e.code?n(e.code):[]).map(e=>[e,r])})),q=5})))()}export{v as _,G as a,H as c,j as d,x as f,_ as g,k as h,J as i,I as l,N as m,L as n,V as o,P as p,F as r,U as s,W as t,T as u};