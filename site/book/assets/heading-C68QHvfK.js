const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./foreign-C2wwaRWd.js","./clean-G-hOnuOO.js","./blocks-DbZw3Reu.js","./moment-Cx0UtLuV.js","./zone-time-D0genKB-.js","./find-release-CEj52S3I.js","./language-tag-DDE70-KC.js","./raised-text-BZUgUho7.js","./html-c7Cp7D-B.js","./tokenizer-CFcEHx0a.js","./entities-DhMcae72.js","./values-vYcSq6FA.js","./contacts-DLs9XNLI.js","./detect-C-VEk8wE.js","./preload-helper-Dt5pTa-y.js","./feed-error-B1TRpdCI.js","./feed-cache-D6mfOqwE.js","./panel-BxjuhVnN.js","./lit-CkheMq90.js","./format-aefjC6Mq.js","./load-C0LjgPX-.js","./format-CvbeC9kP.js","./countries-C610NS7e.js"])))=>i.map(i=>d[i]);
var{n:e}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();import{n as t,t as n}from"./preload-helper-Dt5pTa-y.js";import{c as r,f as i,i as a,n as o,t as s}from"./lit-CkheMq90.js";import{a as c,i as l}from"./language-tag-DDE70-KC.js";import{n as u,r as d,t as ee}from"./clean-G-hOnuOO.js";import{n as te,r as f,t as p}from"./feed-error-B1TRpdCI.js";import{a as ne,n as re,o as ie,r as ae,s as m}from"./moment-Cx0UtLuV.js";import{A as h,C as g,D as _,E as oe,F as se,I as ce,L as le,M as ue,N as de,O as fe,P as pe,S as me,_ as he,b as ge,c as _e,d as v,f as ve,g as ye,h as be,j as y,k as b,l as xe,m as x,o as Se,p as S,r as Ce,s as we,t as C,u as w,v as Te,x as Ee,y as T}from"./blocks-DbZw3Reu.js";import{a as De,n as Oe,r as ke,s as Ae}from"./find-release-CEj52S3I.js";import{a as je,f as Me,m as Ne,r as Pe}from"./format-aefjC6Mq.js";import{d as Fe,l as Ie,n as Le,o as Re,s as ze,t as Be,u as Ve}from"./load-C0LjgPX-.js";var E;function D(){return(D=e((()=>{E=e=>`feed`in e?e.feed:void 0})))()}var He,Ue,We,Ge,Ke,qe,Je,Ye,Xe,Ze,Qe,$e,et,tt,nt,rt,it;function O(){return(O=e((()=>{Te(),Ce(),re(),ge(),He=me(Ee(_([`usable`,`withheld`,`canceled`]),`withheld`),`usable`),Ue=y(de(e=>typeof e==`string`?e:`unreadable`),ue()),We=b({text:x,speaker:h(x),role:h(x),organization:h(x)}),Ge=b({title:h(x),place:ye,country:h(_e),start:h(S),end:h(S),timeZone:h(he),state:me(Ee(_([`done`,`planned`,`cancelled`]),`planned`),`planned`),url:h(v),uid:h(x)}).check(({value:{start:e,end:t},issues:n})=>{e!==void 0&&t!==void 0&&ae(t,e)&&n.push({code:`custom`,path:[`end`],input:t,message:`the event ends before it begins`})}),Ke=b({url:v,title:h(x),type:h(x),size:h(fe().check(ce())),pages:h(oe().check(le())),language:h(w)}),qe=b({type:_([`video`,`audio`]),url:v,title:h(x),image:h(we),duration:h(fe().check(le())),credit:h(x),language:h(w)}),Je=g(oe().check(pe(1),se(17))),Ye=b({date:h(S),text:x}),Xe=y(T(e=>({text:e})),Ye),Ze=b({name:x,id:h(x)}),Qe=y(T(e=>({name:e})),Ze),$e=b({id:h(x),headline:h(x),url:h(v),language:h(w)}),et=y(T(e=>({url:e})),$e),tt=b({name:x,role:h(x),url:h(v)}),nt=y(T(e=>({name:e})),tt),rt=b({date:h(S),text:h(x),headline:h(x)}),it=b({id:x,version:h(x),status:He,embargoedUntil:h(Ue),published:h(S),modified:h(S),expires:h(S),language:h(w),translations:h(g(et)),url:h(v),kind:h(x),headline:x,subheadline:h(x),summary:h(x),dateline:h(x),body:h(C),quotes:h(g(We)),keyFigures:h(g(xe)),events:h(g(Ge)),notesToEditors:h(C),boilerplate:h(C),contacts:h(g(Se)),places:h(g(ye)),authors:h(g(nt)),publisher:h(be),partners:h(g(be)),image:h(we),gallery:h(g(we)),media:h(g(qe)),attachments:h(g(Ke)),themes:h(g(Qe)),sdgs:h(Je),tags:h(g(x)),corrections:h(g(Xe)),withdrawal:h(rt),related:h(g(et)),rights:h(x)})})))()}var at,ot,st,ct,lt;function ut(){return(ut=e((()=>{Te(),Ce(),O(),ge(),at=b({id:x,name:x,level:me(Ee(_([`hq`,`regional`,`country`,`sub`,`liaison`]),`country`),`country`),country:h(_e),place:h(ye),contacts:h(g(Se))}),ot=b({title:x,url:v}),st=b({title:h(x),kind:h(_([`who-we-are`,`our-work`,`where-we-work`,`take-action`,`data-and-research`,`2030-agenda`])),links:g(ot)}),ct=b({title:h(x),boilerplate:h(C),figures:h(g(xe)),sdgs:h(Je),links:h(g(st))}),lt=b({id:h(x),title:h(x),language:h(w),url:h(v),next:h(ve),publisher:h(be),about:h(ct),offices:h(g(at))})})))()}function dt({quotes:e=[],events:t=[],translations:n=[]}){return[...ft(`quotes`,e,`speaker`,`nobody is named as the speaker`),...ft(`events`,t,`start`,`no date: no calendar entry is offered`),...ft(`translations`,n,`language`,`the language of this edition is not named`)]}function ft(e,t,n,r){return t.flatMap((t,i)=>t[n]===void 0?[{path:`${e}.${i}.${n}`,reason:r,incomplete:!0}]:[])}function pt(e,t,n){if(e.length<=k)return e;n(t,bt(e.length,k));let r=e.slice(k).filter(xt);return[...e.slice(0,k),...r]}function mt({offices:e,...t},n){let r=ht(t,n);if(!Array.isArray(e))return e===void 0?r:{...r,offices:e};let i=pt(e,`offices`,n).map(e=>d(e)?ht(e,(e,t)=>n(`offices.${e}`,t)):e);return{...r,offices:i}}function ht(e,t){let n={left:yt};return Object.fromEntries(Object.entries(e).map(([e,r])=>{let i=_t[e]??vt;return St(e)?[e,gt(r,n,()=>t(e,`is too long; its end is left out`))]:!Array.isArray(r)||r.length<=i?[e,r]:(t(e,bt(r.length,i)),[e,r.slice(0,i)])}))}function gt(e,t,n){if(Array.isArray(e)){let r=e.slice(0,t.left);return r.length<e.length&&n(),t.left-=r.length,r.map(e=>gt(e,t,n))}return d(e)?Object.fromEntries(Object.entries(e).map(([e,r])=>[e,gt(r,t,n)])):e}var _t,vt,yt,k,bt,xt,St;function Ct(){return(Ct=e((()=>{u(),_t={contacts:200,quotes:100,partners:100,corrections:100},vt=500,yt=1e4,k=5e3,bt=(e,t)=>`has ${e} entries; only the first ${t} are used`,xt=e=>d(e)&&e.status!==void 0&&e.status!==`usable`,St=e=>/^(body|notesToEditors|boilerplate|summary|withdrawal|html)$/.test(e)})))()}function wt(e,t){let n=[...e.warnings??[]],{releases:r,warnings:i,...a}=e,o=(e,t)=>n.push({path:e,reason:t}),s=Tt(lt,A(mt(a,o),t),o)??{},c=pt(r,`releases`,o).flatMap((e,r)=>{let i=typeof e.id==`string`?e.id:void 0,a=(e,t)=>n.push({index:r,id:i,path:e,reason:t}),o=ht(Mt(e),a),c=Tt(it,A(o,t),a);return c?(n.push(...dt(c).map(e=>({index:r,id:i,...e}))),[Nt(c,s.language)]):[]});return{...s,releases:c,warnings:n.slice(0,At)}}function A(e,t){if(Array.isArray(e))return e.map(e=>A(e,t));if(!d(e))return e;let n={};for(let[r,i]of Object.entries(e))n[r]=Pt(r,i)?De(i,t):A(i,t);return n}function Tt(e,t,n){for(let r=0;;r++){let i=e.safeParse(t);if(i.success)return i.data;let{issues:a}=i.error,o=r<kt&&a.length<jt?1/0:1;if(!Et(t,a.map(e=>({path:e.path.slice(0,o),reason:Ot(e)})),r>0,n))return}}function Et(e,t,n,r){let i=[``],a=!0;for(let{path:o,reason:s}of t.reverse()){if(i.every((e,t)=>o[t]===e))continue;n&&Ft(e,o)===void 0||r(o.join(`.`),s);let t=a?Dt(e,o):void 0;t?i=t:a=!1}return a}function Dt(e,t){if(t.length===0)return;let n=Ft(e,t.slice(0,-1)),r=t[t.length-1];if(Array.isArray(n)&&Number(r)<n.length)n.splice(Number(r),1);else if(d(n)&&n[r]!==void 0)Reflect.deleteProperty(n,r);else return Dt(e,t.slice(0,-1));return t}function Ot(e){return e.message===It?e.code===`invalid_type`?`expected ${e.expected}`:e.code===`too_big`?`is above ${e.maximum}`:e.code===`too_small`?`is blank or too small`:e.code===`invalid_value`?`expected one of ${e.values.join(`, `)}`:`does not fit (${e.code})`:e.message}var kt,At,jt,Mt,Nt,Pt,Ft,It;function Lt(){return(Lt=e((()=>{u(),ut(),O(),Ct(),Ae(),kt=8,At=200,jt=1e3,Mt=e=>e.status===void 0||e.status===`usable`?e:{...e,headline:`–`},Nt=(e,t)=>e.language===void 0&&t!==void 0?{...e,language:t}:e,Pt=(e,t)=>(e===`url`||e===`next`)&&typeof t==`string`,Ft=(e,t)=>t.reduce((e,t)=>e?.[t],e),It=`Invalid input`})))()}var Rt;function zt(){return(zt=e((()=>{Rt=e=>`readText`in e})))()}var j,Bt,Vt,Ht,Ut;function M(){return(M=e((()=>{u(),j=(e,...t)=>d(e)&&t.some(t=>Object.hasOwn(e,t)),Bt=e=>typeof e==`string`?e:``,Vt=e=>Array.isArray(e)&&e.length===0,Ht=(e,t)=>d(e)&&Vt(e[t]),Ut=e=>Array.isArray(e)?e.find(d):e})))()}async function Wt(e,{url:t}){let n=d(e)?e:{};Gt(n.version,t);let r=`releases`in n?n.releases:`headline`in n?[n]:void 0;if(!Array.isArray(r))throw new p(`format`,`The feed has no "releases". An empty feed says "releases": [].`,{url:t});return Kt({...n,warnings:[],releases:r.map(e=>d(e)?e:{})},t)}function Gt(e,t){if(typeof e==`string`&&/^iom-feed\/(?!1(\.\d+)?$)/.test(e))throw new p(`version`,`The feed is in "${e}"; this library reads iom-feed/1. Update the library.`,{url:t})}async function Kt(e,t){let r=[...e.releases,...d(e.about)?[e.about]:[]];if(!r.some(e=>N.some(t=>P(e[t]))))return e;let{ownAddress:i,readHtml:a,resolveUrls:o}=await n(async()=>{let{ownAddress:e,readHtml:t,resolveUrls:n}=await import(`./foreign-C2wwaRWd.js`);return{ownAddress:e,readHtml:t,resolveUrls:n}},__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12]),import.meta.url),s=[...e.warnings??[]];return r.forEach((n,r)=>{let c=r<e.releases.length?r:void 0;for(let e of N){let r=n[e];if(!P(r))continue;let l=a(r.html),u=i(n,t);n[e]=u===void 0?l.blocks:o(l.blocks,u),s.push(...l.warnings.map(t=>({index:c,path:e,reason:t})))}}),{...e,warnings:s}}var N,P;function F(){return(F=e((()=>{u(),f(),t(),N=[`body`,`notesToEditors`,`boilerplate`],P=e=>d(e)&&typeof e.html==`string`})))()}var I,qt;function Jt(){return(Jt=e((()=>{M(),F(),I={name:`iom`,matches:e=>qt(e)||Array.isArray(e.releases),isNamedIn:({version:e})=>Bt(e).startsWith(`iom-feed/`),read:Wt},qt=e=>j(e,`headline`)&&j(e,`id`)&&!j(e,`@type`,`@context`,`uri`)})))()}async function Yt(e,t,n={}){let{url:r}=n,i=Zt(e,r),{name:a,fields:o}=Xt(t),s=nn(a,i)?I:(await tn()).dialectFor(a,i,r);return s.name===I.name?en(await I.read(i,n),r):await Qt(s,i,{...n,fields:{...n.fields,...o}})}function Xt(e){let t=e.matchAll(/;\s*(\w+)\s*=\s*([\w.-]+)/g);return{name:e.split(`;`)[0]?.trim()??``,fields:Object.fromEntries([...t].map(([,e=``,t=``])=>[e,t]))}}function Zt(e,t){try{return ee(e)}catch(e){throw new p(`too-large`,`The JSON holds too many values. Serve fewer items a page.`,{url:t,cause:e})}}async function Qt(e,t,r){let[i,{resolveText:a,withoutRepeatedHeadline:o,withProse:s}]=await Promise.all([Rt(e)?$t(e,t,r):e.read(t,r),n(()=>import(`./foreign-C2wwaRWd.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12]),import.meta.url)]),c=en({...i,releases:i.releases.map(e=>a(e,r.url))},r.url);return{...c,releases:c.releases.map(e=>o(s(e)))}}function $t({name:e,readText:t},n,r){if(typeof n==`string`)return t(n,r);throw new p(`format`,`format="${e}" is a format of text, but the source is JSON. Use format="auto".`,{url:r.url})}function en(e,t){let n=wt(e,t);if(!e.releases.length||n.releases.length)return n;let r=n.warnings.slice(0,3).map(({path:e,reason:t})=>`${e}: ${t}`);throw new p(`format`,`No item could be read (${r.join(`; `)}). Each needs an id and a headline.`,{url:t})}var tn,nn;function rn(){return(rn=e((()=>{u(),f(),Lt(),zt(),Jt(),t(),tn=async()=>(await Promise.all([n(()=>import(`./detect-C-VEk8wE.js`).then(e=>(e.n(),e.t)),__vite__mapDeps([13,14,1,15,10]),import.meta.url),n(()=>import(`./countries-C610NS7e.js`).then(e=>(e.i(),e.n)),[],import.meta.url)]))[0],nn=(e,t)=>e===I.name||(e===`auto`||e===``)&&d(t)&&I.isNamedIn(t)})))()}async function an(e){e.message||(e.message=`${e.url??`Data`} could not be loaded: ${e.kind}.`,await n(async()=>{let{messageOf:e}=await import(`./error-messages-DUrYJ1jl.js`);return{messageOf:e}},[],import.meta.url).then(({messageOf:t})=>{e.message=t(e)}).catch(()=>void 0))}var L;function R(){return(R=e((()=>{f(),t(),L=(e,t)=>new p(e,``,t)})))()}var on,sn;function cn(){return(cn=e((()=>{on=1e4,sn=2097152})))()}function ln(e,t=0,n=Math.random){let r=Math.max(t,fn*2**(e-1));return Math.min(t,pn)+n()*Math.min(r,pn)}function un(e,t=Date.now()){let n=Number(e)*1e3||Date.parse(e??``)-t;return n>0?n:void 0}function dn(e,t){return new Promise((n,r)=>{t.throwIfAborted();let i=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(i),r(t.reason)})})}var fn,pn,mn;function hn(){return(hn=e((()=>{fn=1e3,pn=6e4,mn=({kind:e,status:t=0})=>e===`network`||e===`timeout`||t===408||t===429||t>=500})))()}async function gn(e,t,n,r){let i=new AbortController,a=setTimeout(()=>i.abort(L(`timeout`,{url:e})),on),o=AbortSignal.any([t,i.signal]);r&&o.addEventListener(`abort`,r.abort);try{let t=await(r?.response??fetch(e,{...xn,cache:n,signal:o}));return _n(t,e),{json:bn(await vn(t,e),e),url:t.url||e,headers:t.headers}}catch(t){throw o.throwIfAborted(),i.abort(),t instanceof p?t:L(`network`,{url:e,cause:t})}finally{clearTimeout(a)}}function _n({ok:e,status:t,headers:n},r){if(!e)throw L(`status`,{url:r,status:t,retryAfter:un(n.get(`retry-after`))})}async function vn({body:e,headers:t},n){let r,i=``,a=Number(t.get(`content-length`))>2097152?1/0:0;for(let o=e?.getReader();;){if(a>2097152)throw L(`too-large`,{url:n});let{value:e}=await o?.read()??{};if(!e)return i+(r?.decode()??``);r??=yn(e,t),a+=e.byteLength,i+=r.decode(e,{stream:!0})}}function yn(e,t){let n=e[0]===60,[,r]=/^<\?xml[^>]*?encoding=["']([\w-]+)/.exec(new TextDecoder().decode(e.subarray(0,200)))??[],[,i=r]=/charset="?([\w-]+)/i.exec(t.get(`content-type`)??``)??[];try{return new TextDecoder(n?i:void 0)}catch{return new TextDecoder}}function bn(e,t){try{return JSON.parse(e)}catch{if(Sn(e))return e;throw L(`json`,{url:t,received:e.trim()[0]})}}var xn,Sn;function z(){return(z=e((()=>{f(),R(),cn(),hn(),xn={credentials:`omit`,referrerPolicy:`no-referrer`},Sn=e=>/^\s*</.test(e)&&/<(rss|rdf:rdf|(\w+:)?feed)[\s>]/i.test(e.slice(0,4096))})))()}function Cn(e,t){let n=[],r=wn(e.releases).filter(e=>e.status!==`withheld`),i=r.filter(e=>Dn(e,t,n)).map(e=>kn(e,t)),a=e.offices?.map(e=>({...e,contacts:Fn(e.contacts,t)})),o=new Set(i.map(({id:e})=>e));return{feed:{...e,offices:a,releases:i,warnings:[...e.warnings,...n].map(t=>Nn(t,e,o))},nextChange:Mn(t,[...r.flatMap(jn),...(e.offices??[]).flatMap(In)])}}function wn(e){let t=new Map;for(let n of e){let e=t.get(n.id);t.set(n.id,e?Tn(n,e):n)}return[...t.values()]}function Tn(e,t){let[n,r]=En(e,t)>0?[e,t]:[t,e];return n.embargoedUntil===void 0&&r.embargoedUntil!==void 0?{...n,embargoedUntil:r.embargoedUntil}:n}function En(e,t){let n=(e.version??``).localeCompare(t.version??``,`en`,{numeric:!0}),[r,i]=[m(e.modified??e.published),m(t.modified??t.published)];return n||(r>i||r===i&&e.status!==`usable`?1:-1)}function Dn(e,t,n){if(e.embargoedUntil===void 0)return!0;let r=On(e.embargoedUntil);return r===void 0&&n.push({id:e.id,path:`embargoedUntil`,reason:`not an instant with a time zone: the release stays hidden`}),r!==void 0&&r<=t}function On(e){let t=ne(e);return t!==void 0&&ie(t)===`instant`?m(t):void 0}function kn(e,t){if(e.status===`canceled`)return An(e);let{embargoedUntil:n,status:r,...i}=e,a=Fn(e.contacts,t);return{...i,status:`usable`,contacts:a,expired:Pn(e.expires,t)}}function An({id:e,version:t,published:n,language:r,url:i,kind:a,publisher:o,withdrawal:s}){return{id:e,version:t,published:n,language:r,url:i,kind:a,publisher:o,withdrawal:s,headline:``,status:`canceled`,expired:!1}}function jn(e){let t=On(e.embargoedUntil);return[...t===void 0?[]:[t],m(e.expires),...In(e)]}function Mn(e,t){let n=t.filter(t=>t>e);return n.length?Math.min(...n):void 0}var Nn,Pn,Fn,In;function Ln(){return(Ln=e((()=>{re(),Nn=(e,{releases:t},n)=>t.some(({id:t})=>t===e.id&&!n.has(t))?{...e,id:void 0}:e,Pn=(e,t)=>e!==void 0&&m(e)<=t,Fn=(e,t)=>e?.filter(e=>!Pn(e.expires,t)),In=({contacts:e})=>(e??[]).flatMap(({expires:e})=>e===void 0?[]:[m(e)])})))()}function Rn(e,t,n){let{next:r}=n.document,i=new Set([...e?.seen??[],t]);return{answer:e?Un(e.answer,n.document):n,seen:i,next:i.has(r)||i.size>=Vn?void 0:r}}var zn,Bn,Vn,Hn,B,Un;function Wn(){return(Wn=e((()=>{f(),Ln(),R(),hn(),zn=1e3,Bn=2e9,Vn=50,Hn=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;constructor(e,t){this.state={status:`loading`},this.loadedAt=0,this.#n=new Set,this.#o=`end`,this.#s=!1,this.#e=e,this.#t=t}subscribe(e){return this.#n.add(e),clearTimeout(this.#l),this.#a||this.refresh(),()=>this.#d(e)}#d(e){this.#n.delete(e)&&!this.#n.size&&(this.#l=setTimeout(()=>this.#f(),250))}#f(){this.#a?.abort(),this.#a=void 0,clearTimeout(this.#u),this.#t?.()}refresh(){let e=!!this.#a;this.#a?.abort(),this.#a=new AbortController,this.loadedAt=Date.now(),this.#o===`loading`&&(this.#o=`more`),this.state.status===`error`&&this.#p();let{signal:t}=this.#a;B(this.#m(t,e)),e||B(dn(300,t).then(()=>this.#y(t)))}#p(e){this.#c=e,this.#C()}async#m(e,t){for(let n=1;;n++){let r=await this.#h(e,t||n>1);if(!r||n>=3||!mn(r))return;await dn(ln(n,r.retryAfter),e)}}async#h(e,t){try{this.#b(await this.#_(e,t));return}catch(t){let n=await this.#g(t,this.#e.url,e);return e.throwIfAborted(),this.#c?.message!==n.message&&this.#p(n),n}}async#g(e,t,n){let r=te(e,t),i=Promise.all([this.#y(n),an(r)]);return await Promise.race([i,dn(zn,n)]).catch(()=>void 0),r}async#_(e,t){let n=this.#r?.seen.size??1;for(let r,i=this.#e.url;;i=r.next)if(r=Rn(r,i,await this.#v(e,i,t)),r.next===void 0||r.seen.size>=n)return r}async#v(...e){let t=await this.#e.load(...e);return e[0].throwIfAborted(),t}async#y(e){let t=this.#r?void 0:await this.#e.readCached?.().catch(()=>void 0);t&&!e.aborted&&!this.#r&&this.#x({answer:t,seen:new Set,next:void 0},!0)}#b(e){this.#x(e,!1),this.#i&&B(this.#e.writeCached?.(this.#i,e.answer.asOf))}#x(e,t){this.#r=e,this.#s=t,this.#c=void 0,this.#o=e.next===void 0?`end`:`more`,this.#S(e.answer)}#S(e){let t=Date.now()+e.clockOffset,{feed:n,nextChange:r}=Cn(e.document,t);this.#i=n,clearTimeout(this.#u),r!==void 0&&(this.#u=setTimeout(()=>this.#S(e),Math.min(r-t,Bn))),this.#C()}async loadMore(){let e=this.#r,t=this.#a?.signal;if(e?.next!==void 0&&t&&this.#o!==`loading`){this.#o=`loading`,this.#C();try{this.#b(Rn(e,e.next,await this.#v(t,e.next,!1)))}catch(n){let r=await this.#g(n,e.next,t);if(t.aborted)return;this.#o=`more`,this.#p(r)}}}#C(){this.state=this.#w();for(let e of[...this.#n])e(this.state)}#w(){let e=this.#c;if(!this.#i)return e?{status:`error`,error:e}:{status:`loading`};let t={feed:this.#i,paging:this.#o,asOf:this.#r?.answer.asOf??0};return e?{status:`stale`,error:e,...t}:{status:this.#s?`loading`:`ready`,...t}}},B=e=>void e?.catch(()=>void 0),Un=({document:e,...t},{releases:n,warnings:r})=>({...t,document:{...e,releases:[...e.releases,...n],warnings:[...e.warnings,...r]}})})))()}function Gn(){let e=globalThis,t=e[er]??={};return Object.assign(t,{sources:new Map,early:new Map,copies:new Set,...t})}function Kn(e,t){let{sources:n,early:r}=Gn(),i=`${t} ${e}`,a=n.get(i);if(a)return a;let o=new Hn(Jn(i,e,t,r),()=>n.delete(i));return n.set(i,o),o}function qn(e,t,n){return new Hn({load:async()=>({document:await Yt(e(),t,{url:n}),clockOffset:0,asOf:Date.now()})})}function Jn(e,t,n,r){let i=async(e,a=t,o)=>{let s=Yn(r,a);await Qn(e);let c=await Xn(await gn(a,e,o?`no-cache`:`default`,s),n);return o||!tr(c)?c:i(e,a,!0)};return{url:t,load:i,readCached:async()=>(await V()).readCached(e),writeCached:async(t,n)=>(await V()).writeCached(e,t,n)}}function Yn(e,t){let n=e.get(t);if(e.delete(t),!n||Date.now()-n.sentAt<$n)return n;n.abort()}async function Xn({json:e,url:t,headers:n},r){return{document:await Yt(e,r,{url:t,headers:n}),clockOffset:Zn(n),asOf:Date.now()}}function Zn(e){let t=Date.parse(e.get(`date`)??``);return Number.isNaN(t)?0:t+(Number(e.get(`age`))||0)*1e3-Date.now()}function Qn(e){let t=globalThis.document;if(t?.prerendering)return new Promise(n=>t.addEventListener(`prerenderingchange`,()=>n(),{once:!0,signal:e}))}var $n,er,V,tr;function H(){return(H=e((()=>{rn(),z(),Wn(),t(),$n=6e4,er=Symbol.for(`iom.feed/1`),V=()=>n(()=>import(`./feed-cache-D6mfOqwE.js`),__vite__mapDeps([16,1]),import.meta.url),tr=({clockOffset:e,document:{releases:t}})=>e<-6e4&&t.some(({embargoedUntil:e})=>e)})))()}function U(e){let t=e.closest(`[lang]:not([lang=""])`)?.getAttribute(`lang`);if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?U(n.host):e.ownerDocument.documentElement.lang||`en`}function nr(){return(nr=e((()=>{})))()}function rr(e){let[,t]=/^color\(xyz(?:-d65)? \S+ (\S+) \S+\)$/.exec(e)??[];if(t!==void 0)return Number(t);let[n,r,i,a]=ir(e);if(!(a<.5))return or(n,r,i)}function ir(e){let[t,n,r,i=1]=(/^rgba?\(([^)]*)\)$/.exec(e)?.[1]??``).split(/[\s,/]+/).map(Number);return t===void 0||n===void 0||r===void 0?ar(e):[t/255,n/255,r/255,i]}function ar(e){if(G??=new OffscreenCanvas(1,1).getContext(`2d`,{willReadFrequently:!0}),!G)return[0,0,0,0];G.clearRect(0,0,1,1),G.fillStyle=e,G.fillRect(0,0,1,1);let[t=0,n=0,r=0,i=0]=G.getImageData(0,0,1,1).data;return[t/255,n/255,r/255,i/255]}var or,sr,W,G;function cr(){return(cr=e((()=>{or=(e,t,n)=>.2126*W(e)+.7152*W(t)+.0722*W(n),sr=(e,t)=>(Math.max(e,t)+.05)/(Math.min(e,t)+.05),W=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4})))()}function lr(e,t){return t&&`missing`in t?e.status===`loading`?`loading`:`error`:t&&`empty`in t&&e.status===`ready`?`empty`:e.status}var ur,dr;function K(){return(K=e((()=>{ur=(e,t)=>({missing:`${dr(e,t)} Check the attribute ${e}: it takes an id or a ${e===`release`?`permalink`:`name`}.`}),dr=(e,t)=>`The feed holds no ${e} "${t}".`})))()}function fr(e,t){if(!pr)return;let n=customElements.get(e);if(!n)customElements.define(e,t);else if(n!==t&&!q.isReported){q.isReported=!0,console.info(`<${e}> is on this page already: that one is used. Load one of ${[...q].join(`, `)}.`);for(let t of document.querySelectorAll(`${e}[debug]`))t.requestUpdate()}}var q,pr;function mr(){return(mr=e((()=>{H(),{copies:q}=Gn(),q.add(import.meta.url),pr=`any`in AbortSignal&&`canParse`in URL})))()}var hr;function gr(){return(gr=e((()=>{hr=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}}})))()}function _r(e){return e}var vr;function yr(){return(yr=e((()=>{gr(),vr=class{constructor(e,t,n,r){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(e,t)=>{this.unsubscribe&&(this.unsubscribe!==t&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=e,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(e,t)),this.unsubscribe=t},this.host=e,t.context!==void 0){let e=t;this.context=e.context,this.callback=e.callback,this.subscribe=e.subscribe??!1}else this.context=t,this.callback=n,this.subscribe=r??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&=(this.unsubscribe(),void 0)}dispatchRequest(){this.host.dispatchEvent(new hr(this.context,this.host,this.t,this.subscribe))}}})))()}var J;function br(){return(br=e((()=>{J=_r(Symbol.for(`iom-widgets.feed/1`))})))()}var xr;function Sr(){return(Sr=e((()=>{yr(),br(),xr=class{#e;#t;constructor(e){this.#e=e,this.#t=new vr(e,{context:J,subscribe:!0}),e.addController(this)}get value(){return this.#t.value}hostConnected(){this.#e.ownerDocument.addEventListener(`context-provider`,this.#n)}hostDisconnected(){this.#e.ownerDocument.removeEventListener(`context-provider`,this.#n),delete this.#t.value}#n=e=>{e.context===J&&this.#t.hostConnected()}}})))()}function Cr(e,t=0){let n=t>0?Math.min(Math.max(t,wr)*6e4,Er):0,r=new AbortController,i,a=t=>{document.visibilityState!==`hidden`&&navigator.onLine&&Date.now()-e.loadedAt>=t&&e.refresh()},o=()=>{n&&(i=setTimeout(s,n*(.8+2*Tr*Math.random())))},s=()=>{a(n*.8),o()},c=({persisted:t=!0})=>{t&&(`error`in e.state?a(Or):n&&a(Dr))},l=(e,t)=>e.addEventListener(t,c,r);return l(document,`visibilitychange`),l(window,`online`),l(window,`pageshow`),o(),()=>{r.abort(),clearTimeout(i)}}var wr,Tr,Er,Dr,Or;function kr(){return(kr=e((()=>{wr=5,Tr=.2,Er=1728e6,Dr=3e4,Or=1e3})))()}function Ar(e){let t=e.filter(e=>`feed`in e&&e.feed),n=e.map(Y).find(Boolean),r=e.some(({status:e})=>e===`loading`);if(!t.length)return n&&!r?{status:`error`,error:n}:{status:`loading`};let i={feed:jr(t.map(({feed:e})=>e),e.flatMap(e=>E(e)?[]:Pr(e))),paging:Fr(t.map(({paging:e})=>e)),asOf:Math.min(...t.map(({asOf:e})=>e))},a=t.map(Y).find(Boolean);return a?{status:`stale`,error:a,...i}:{status:r?`loading`:`ready`,...i}}function jr(e,t){let[n,...r]=e;if(n&&!r.length)return{...n,warnings:[...n.warnings,...t]};let i=[];for(let t of e)for(let e of t.releases)Mr(i,Ir(e,t));return{about:n?.about,publisher:e.every(({publisher:e})=>e?.name===n?.publisher?.name)?n?.publisher:void 0,offices:e.flatMap(({offices:e=[]})=>e),releases:i,warnings:[...e.flatMap(({warnings:e})=>e),...t]}}function Mr(e,t){if(e.some(e=>Lr(e,t)))return;let n=e.some(({id:e})=>e===t.id);e.push(n?{...t,id:t.url??`${t.id} (${e.length})`}:t)}var Nr,Y,Pr,Fr,Ir,Lr;function Rr(){return(Rr=e((()=>{Oe(),D(),Nr=class{#e;constructor(e){this.#e=e}get state(){return Ar(this.#e.map(({state:e})=>e))}get loadedAt(){return Math.min(...this.#e.map(({loadedAt:e})=>e))}subscribe(e){let t=this.#e.map(t=>t.subscribe(()=>e(this.state)));return()=>t.forEach(e=>e())}refresh(){for(let e of this.#e)e.refresh()}async loadMore(){await Promise.all(this.#e.map(e=>e.loadMore()))}},Y=e=>`error`in e?e.error:void 0,Pr=e=>{let t=Y(e);return t?[{path:`src`,reason:`${t.message} The other sources are shown.`}]:[]},Fr=e=>[`loading`,`more`,`end`].find(t=>e.includes(t))??`end`,Ir=(e,{publisher:t})=>t&&!e.publisher?{...e,publisher:t}:e,Lr=(e,t)=>e.url!==void 0&&t.url!==void 0?ke(e.url,t.url)&&e.language===t.language:e.id===t.id&&(e.id.includes(`:`)||e.headline===t.headline)})))()}function zr(e,t){let n=e.data!==void 0||!!e.src,r=n?void 0:Hr(e),i=n||r!==void 0?e:t??e,{data:a,src:o,refresh:s}=i,c=i.format||`auto`,l=e.ownerDocument.baseURI;return{data:a,src:a===void 0?o:void 0,inline:r,format:c,refresh:s,base:l}}function Br({data:e,src:t,inline:n,format:r,base:i}){return e===void 0?t?.trim()?Vr(t,r,i):n===void 0?void 0:qn(()=>bn(n),r,i):qn(()=>e,r,i)}function Vr(e,t,n){let r=[...new Set(e.trim().split(/\s+/))].map(e=>URL.canParse(e,n)?Kn(new URL(e,n).href,t):Wr(e)),[i]=r;return i&&r.length===1?i:new Nr(r)}function Hr(e){if(e.ownerDocument.readyState!==`loading`)return[...e.querySelectorAll(`script[type^="application/json" i]`)].find(t=>t.closest(e.localName)===e)?.textContent}var Ur,Wr;function Gr(){return(Gr=e((()=>{R(),z(),Rr(),H(),Ur=(e,t)=>Object.keys(e).every(n=>Object.is(e[n],t[n])),Wr=e=>qn(()=>{throw L(`network`,{url:e})},``)})))()}function Kr(e,t){if(!(`feed`in t)||!t.feed||`feed`in e||e.status===`idle`)return e;let n={feed:t.feed,asOf:t.asOf??0,paging:`end`};return e.status===`loading`?{...e,...n}:{...e,...n,status:`stale`}}var qr,Jr;function Yr(){return(Yr=e((()=>{Sr(),kr(),Gr(),D(),qr=16,Jr=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t){this.state={status:`idle`},this.#s=!1,this.#e=e,this.#n=t,this.#t=new xr(e),e.addController(this)}get feed(){return E(this.state)}get context(){return this.#t.value}hostConnected(){let e=()=>this.#e.requestUpdate(),t=this.#e.ownerDocument;t.readyState===`loading`&&t.addEventListener(`DOMContentLoaded`,e,{once:!0}),e()}hostDisconnected(){clearTimeout(this.#o),this.#o=void 0,this.#a?.(),this.#a=void 0,this.#i=void 0}sync(){if(!this.#e.isConnected)return;let e=zr(this.#e,this.context);this.#i&&Ur(e,this.#i)||(this.#i=e,this.#o===void 0?this.#c(e):this.#s=!0)}#c(e){this.#s=!1,this.#o=setTimeout(()=>{this.#o=void 0,this.#s&&this.#i&&this.#c(this.#i)},qr);let t=this.#a;this.#r=Br(e),this.#a=this.#r&&this.#l(this.#r,e.refresh),this.#r||this.#u({status:`idle`}),t?.()}#l(e,t){let n=e=>this.#u(Kr(e,this.state)),r=e.subscribe(n),i=Cr(e,t);return n(e.state),()=>{r(),i()}}#u(e){this.state=e,this.#n(e),this.#e.requestUpdate()}retry(){this.#r?.refresh()}async loadMore(){await this.#r?.loadMore()}}})))()}var Xr,Zr,X,Qr;function Z(){return(Z=e((()=>{s(),Xr=i`
  .skeleton {
    padding: calc(5 * var(--space)) 0;
    display: grid;
    gap: calc(3 * var(--space));
    opacity: 0;
    animation: appear 0.2s 0.3s forwards;
  }
  .skeleton span {
    block-size: 1em;
    background: var(--soft);
    border-radius: var(--radius);
  }
  .skeleton span:nth-child(2) {
    block-size: 2em;
    inline-size: 85%;
  }
  .skeleton span:first-child,
  .skeleton span:last-child {
    inline-size: 40%;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation-duration: 0s;
    }
  }
  .message {
    padding-block: calc(2 * var(--space));
    color: var(--muted);
  }
  .message button {
    margin-block-start: calc(2 * var(--space));
    display: block;
  }
  .notice {
    background: var(--soft);
    border-inline-start: 4px solid var(--accent);
    padding: calc(3 * var(--space)) min(calc(4 * var(--space)), 6%);
    font-size: 0.92em;
  }
  @media print {
    .skeleton,
    .message:has(button) {
      display: none;
    }
  }
`,Zr=e=>r`<div class="skeleton">
    <span class="hidden">${e}</span><span></span><span></span><span></span><span></span>
  </div>`,X=(e,t)=>r`<div class="message" role=${t?.isRunning?`status`:a}>
    ${e} ${t?r`<button type="button" @click=${t.run}>${t.label}</button>`:a}
  </div>`,Qr=(e,t=`notice`)=>r`<div class="notice" part=${t} role="note">${e}</div>`})))()}var $r;function ei(){return(ei=e((()=>{s(),$r=i`
  :host {
    --brand: var(--iom-color-brand, light-dark(#0033a0, #8fb4ff));
    --brand-text: var(--brand);
    --accent: var(--iom-color-accent, #ffb81c);
    --ink: var(--iom-color-text, light-dark(#17213a, #e9eef8));
    --muted: var(--iom-color-muted, light-dark(#55607a, #a5b1c8));
    --surface: var(--iom-color-surface, light-dark(#fff, #0f1729));
    --soft: var(--iom-color-soft, light-dark(#f3f6fb, #18233b));
    --line: var(--iom-color-border, light-dark(#d8dfea, #2c3850));
    --focus: var(--iom-color-focus, var(--brand-text));
    --on-brand: light-dark(#fff, #0f1729);
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  .iom {
    color-scheme: inherit;
    color: var(--ink);
    background: var(--iom-color-surface, transparent);
    /* The SurfaceController listens to the ends of these transitions to notice a change of the page's colours. */
    transition:
      color 1ms,
      background-color 1ms;
  }
  :host(:is([scheme='light'], [scheme='dark'])) .iom {
    background: var(--surface);
  }
  :host(:state(light)) .iom {
    color-scheme: light;
  }
  :host(:state(dark)) .iom {
    color-scheme: dark;
  }
  :host(:state(transparent)) .iom {
    --surface: light-dark(#fff, #0f1729);
    --soft: var(--iom-color-soft, color-mix(in srgb, currentcolor 6%, transparent));
    --line: var(--iom-color-border, color-mix(in srgb, currentcolor 18%, transparent));
    color: var(--iom-color-text, inherit);
  }
  /*
   * Text in the brand colour has a contrast of at least 4.5 : 1 for every brand. On light surfaces, its luminance (the Y of
   * XYZ) is scaled down to at most 0.14. On dark surfaces, its lightness is raised to at least 0.78. Text on the brand
   * colour is white up to a luminance of 0.179, where white and black have the same contrast, and black above it.
   */
  @supports (color: color(from red xyz-d65 calc(x * min(1, 0.14 / max(y, 0.001))) y z)) {
    :host {
      --darken: min(1, 0.14 / max(y, 0.001));
      --brand-text: light-dark(
        color(from var(--brand) xyz-d65 calc(x * var(--darken)) calc(y * var(--darken)) calc(z * var(--darken)) / 1),
        oklch(from var(--brand) max(l, 0.78) min(c, 0.13) h / 1)
      );
      --on-brand: color(
        from var(--brand) xyz-d65 clamp(0, (0.179 - y) * 10000, 0.9505) clamp(0, (0.179 - y) * 10000, 1)
          clamp(0, (0.179 - y) * 10000, 1.089)
      );
    }
  }
  @media print {
    :host .iom {
      --ink: #000;
      --muted: #333;
      --line: #999;
      color-scheme: light !important;
      color: #000 !important;
      background: none !important;
      transition: none;
    }
  }
`})))()}var ti,ni,ri,ii;function ai(){return(ai=e((()=>{s(),ei(),ti=i`
  :host {
    display: block;
    --space: var(--iom-space, 4px);
    --radius: var(--iom-radius, 2px);
    /* About 66 characters of text. */
    --measure: 38em;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * Size containment leaves .iom without a width of its own, so that it would be 0 px wide in a float, a flex row or a table
   * cell. This line of two invisible words gives the tag one: about 1,300 px if there is room, and at least 100 px.
   */
  :host::before {
    content: '.. ..';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font: 0 / 0 serif;
    letter-spacing: 50px;
    word-spacing: 1050px;
    white-space: normal;
    text-indent: 0;
  }
  .iom {
    all: initial;
    visibility: inherit;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    padding: var(--iom-padding, 0);
    font-family: var(--iom-font-family, system-ui, sans-serif);
    font-size: var(--iom-font-size, max(1em, 16px));
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
    text-align: start;
  }
  /* A surface of its own needs a distance to its edge. */
  :host(:is([scheme='light'], [scheme='dark'])) .iom {
    padding: var(--iom-padding, calc(4 * var(--space)));
  }
  :host([font='host']) .iom {
    font-family: inherit;
  }
  .iom,
  .iom [lang] {
    --leading: var(--iom-line-height, 1.6);
    --tight: 1.12;
    --tracking: -0.011em;
    line-height: var(--leading);
  }
`,ni=i`
  :is(.iom, .iom [lang]):is(
    :lang(ar),
    :lang(fa),
    :lang(prs),
    :lang(ps),
    :lang(ur),
    :lang(ckb),
    :lang(sd),
    :lang(ug),
    :lang(ks),
    :lang(he),
    :lang(yi),
    :lang(dv),
    :lang(syr),
    :lang(rhg),
    :lang(nqo),
    :lang(am),
    :lang(ti),
    :lang(bn),
    :lang(as),
    :lang(hi),
    :lang(mr),
    :lang(ne),
    :lang(mai),
    :lang(sa),
    :lang(gu),
    :lang(pa),
    :lang(or),
    :lang(ta),
    :lang(te),
    :lang(kn),
    :lang(ml),
    :lang(si),
    :lang(th),
    :lang(lo),
    :lang(km),
    :lang(my),
    :lang(shn),
    :lang(bo),
    :lang(dz),
    :lang(zh),
    :lang(ja),
    :lang(ko)
  ) {
    --leading: var(--iom-line-height, 1.8);
    --tight: 1.45;
    --tracking: 0;
    line-height: var(--leading);
  }
  :is(.iom, .iom [lang]):is(:lang(ur), :lang(ks), :lang(my), :lang(shn), :lang(km), :lang(bo), :lang(dz)) {
    --leading: var(--iom-line-height, 2);
    --tight: 1.7;
  }
`,ri=i`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .h,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  table {
    margin: 0;
    padding: 0;
  }
  .h {
    font-family: var(--iom-font-family-heading, inherit);
    font-size: 1em;
    font-weight: 700;
    line-height: var(--tight);
    letter-spacing: var(--tracking);
    text-wrap: balance;
  }
  /* Strings in place of open-quote: engines need quadratic time for the default marks of many quotations. */
  q::before {
    content: '“';
  }
  q::after {
    content: '”';
  }
  q q::before {
    content: '‘';
  }
  q q::after {
    content: '’';
  }
  q:is(:lang(es), :lang(ar), :lang(ru), :lang(it), :lang(pt), :lang(el), :lang(uk))::before {
    content: '«';
  }
  q:is(:lang(es), :lang(ar), :lang(ru), :lang(it), :lang(pt), :lang(el), :lang(uk))::after {
    content: '»';
  }
  q:lang(fr)::before {
    content: '«\u00A0';
  }
  q:lang(fr)::after {
    content: '\u00A0»';
  }
  q:is(:lang(de), :lang(pl), :lang(cs))::before {
    content: '„';
  }
  q:is(:lang(de), :lang(cs))::after {
    content: '“';
  }
  q:lang(ja)::before {
    content: '「';
  }
  q:lang(ja)::after {
    content: '」';
  }
  ul[role='list'] {
    list-style: none;
  }
  a {
    color: var(--brand-text);
    text-underline-offset: 0.16em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  button {
    font: inherit;
    font-size: 0.92em;
    font-weight: 700;
    min-block-size: 40px;
    max-inline-size: 100%;
    padding: 0.4em 1em;
    color: var(--brand-text);
    background: none;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.92em;
  }
  .number {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button {
      display: none;
    }
    .h {
      break-after: avoid;
    }
    figure,
    blockquote,
    tr,
    .notice {
      break-inside: avoid;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.82em;
      font-weight: 400;
      overflow-wrap: anywhere;
      hyphens: none;
      unicode-bidi: isolate;
      direction: ltr;
    }
  }
`,ii=[ti,ni,$r,ri]})))()}var oi;function si(){return(si=e((()=>{s(),oi=class extends o{adoptedCallback(){let e=this.ownerDocument.defaultView;if(!e||!this.shadowRoot)return;let{elementStyles:t}=this.constructor;this.shadowRoot.adoptedStyleSheets=t.map(t=>{let n=new e.CSSStyleSheet;return n.replaceSync(`cssText`in t?t.cssText:``),n})}}})))()}function ci(e){e&&e.tabIndex<0&&(e.tabIndex=-1),e?.focus()}function li(){return(li=e((()=>{})))()}var ui;function di(){return(di=e((()=>{ui=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}get focusedButton(){let e=this.#e.shadowRoot?.activeElement;return e?.matches(`.message *`)?e:void 0}hostUpdate(){this.#t=this.focusedButton}hostUpdated(){let e=this.#e.shadowRoot;this.#t?.isConnected===!1&&ci(e?.querySelector(`h1, h2, h3, h4, h5, h6`)??e?.querySelector(`.iom`)),this.#t=void 0}}})))()}var fi;function pi(){return(pi=e((()=>{t(),fi=class{#e;#t;#n;#r=!1;constructor(e,t,r=()=>n(()=>import(`./panel-BxjuhVnN.js`),__vite__mapDeps([17,14,18,6,1,15,3,2,4,5,7,19,20,21,22,9,10]),import.meta.url)){this.#e=e,this.#t=t,this.#n=r,e.addController(this)}hostUpdated(){let{debug:e}=this.#e;(e||this.#r)&&this.#i(),this.#r=e}async#i(){try{let{inspect:e}=await this.#n();await e(this.#e,this.#t())}catch(e){console.warn(`<${this.#e.localName} debug>: the inspector could not be loaded. ${String(e)}`)}}}})))()}var Q,mi,hi,gi,_i;function vi(){return(vi=e((()=>{Q={bubbles:!0,composed:!0},mi=class extends CustomEvent{constructor(e){super(`iom-load`,{...Q,detail:{feed:e}})}},hi=class extends CustomEvent{constructor(e){super(`iom-error`,{...Q,detail:{error:e}})}},gi=class extends CustomEvent{constructor(e){super(`iom-select`,{...Q,cancelable:!0,detail:e})}},_i=class extends CustomEvent{constructor(e){super(`iom-action`,{...Q,detail:e})}}})))()}var yi;function bi(){return(bi=e((()=>{f(),D(),vi(),yi=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostUpdated(){let{state:e,result:t}=this.#t.current;if(e.status===`loading`)return;let n=t&&`missing`in t?t.missing:void 0,r=`error`in e?e.error:n,i=E(e),a=r??i;a&&a!==this.#n&&(this.#n=a,r?this.#i(typeof r==`string`?this.#r(r):r):i&&this.#e.dispatchEvent(new mi(i)))}#r(e){return new p(`not-found`,e,{url:this.#e.src})}#i(e){let{message:t,url:n=``}=e;console.warn(`<${this.#e.localName}>: ${t}${t.includes(n)?``:` (${n})`}`),this.#e.dispatchEvent(new hi(e))}}})))()}function xi(e){for(let t of e.querySelectorAll(Ci))if(!wi.has(t)){wi.add(t);for(let[e,n]of Si(t))Fe(e,n)}e.readyState!==`loading`||Ti.has(e)||(Ti.add(e),e.addEventListener(`DOMContentLoaded`,()=>xi(e),{once:!0}))}function Si(e){try{let t=Object.entries(JSON.parse(e.textContent));if(t.every(e=>Ei(e[1])))return t}catch{}return console.warn(`iom-widgets: a script data-iom-messages must hold an object of languages: {"fr": {"showMore": "…"}}.`),[]}var Ci,wi,Ti,Ei;function Di(){return(Di=e((()=>{Ie(),Ci=`script[type="application/json"][data-iom-messages]`,wi=new WeakSet,Ti=new WeakSet,Ei=e=>typeof e==`object`&&!!e})))()}function Oi(e){let t=e.getRootNode();return`host`in t?[t,...Oi(t.host)]:[t]}var ki,Ai;function ji(){return(ji=e((()=>{Ie(),Di(),ki=class{#e;#t;#n;#r;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostConnected(){xi(this.#e.ownerDocument),this.#r=Ve(this.#t),this.#n=new MutationObserver(e=>{e.some(({target:e})=>Ai(e,this.#e))&&this.#t()});for(let e of Oi(this.#e))this.#n.observe(e,{subtree:!0,attributeFilter:[`lang`]})}hostDisconnected(){this.#n?.disconnect(),this.#r?.()}},Ai=(e,t)=>e.contains(t)||Oi(t).some(t=>`host`in t&&e.contains(t.host))})))()}var Mi,Ni;function Pi(){return(Pi=e((()=>{f(),D(),K(),Mi=class{#e;constructor(e){this.current={state:{status:`idle`},result:void 0},this.shown=this.current,this.#e=e,e.addController(this)}get isNewFeed(){return!!E(this.shown.state)&&this.shown.state!==this.current.state}commit(e){this.current={...this.current,state:e},this.#e.requestUpdate()}prepare(e){let{state:t}=this.current;try{let{feed:n,asOf:r=0,paging:i=`end`}=t;this.current={state:t,result:n&&e({feed:n,asOf:r,paging:i})}}catch(e){this.restore(e)}return this.#t}restore(e){let t=te(e,this.#e.src),{state:n,result:r}=this.shown,i=E(n),a=i&&!Ni(E(this.current.state),i);return this.current=a?{state:{...n,status:`stale`,error:t},result:r}:{state:{status:`error`,error:t},result:void 0},this.#t}get#t(){return lr(this.current.state,this.current.result)}hostUpdated(){this.shown=this.current}},Ni=(e,{releases:t})=>e?.releases.some(({id:e,status:n})=>n===`canceled`&&t.some(t=>t.id===e&&t.status!==n))??!1})))()}var Fi,Ii;function Li(){return(Li=e((()=>{Le(),Fi=3e3,Ii=class{#e;#t;#n;#r=``;constructor(e){this.#e=e,e.addController(this)}hostDisconnected(){clearTimeout(this.#t)}whenLoaded(e,t,n){this.#n=n,clearTimeout(this.#t);let r=()=>{this.#n===n&&(clearTimeout(this.#t),n())};e.every(Be)&&!t?r():(this.#t=setTimeout(r,Fi),Promise.all([Re(e),t]).then(r))}request(e){let t=e.filter(e=>!Be(e)).join();t&&t!==this.#r&&Re(e).then(()=>this.#e.requestUpdate()),this.#r=t}}})))()}function Ri(e){let t=getComputedStyle(e.ownerDocument.documentElement).getPropertyValue(`overflow-anchor`)===`auto`?void 0:zi(e),n=Math.max(0,$(t));if(!t||$(e)>=n)return;let r=[...e.shadowRoot?.querySelectorAll(`*`)??[]].find(e=>$(e)>=n),i=$(r);return()=>{r?.isConnected&&t.scrollBy(0,$(r)-i)}}function zi(e){if(!e)return;let{scrollTop:t,parentNode:n,host:r}=e;return t?e:zi(n??r)}var Bi,$;function Vi(){return(Vi=e((()=>{Bi=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostUpdate(){this.#n=this.#t()?Ri(this.#e):void 0}hostUpdated(){this.#n?.(),this.#n=void 0}},$=e=>e?.getBoundingClientRect().top??0})))()}var Hi,Ui,Wi;function Gi(){return(Gi=e((()=>{cr(),Hi=.35,Ui=.179,Wi=class{#e;#t=0;constructor(e){this.host=e,this.#e=e.attachInternals(),e.addController(this)}hostConnected(){this.#n(),this.host.shadowRoot?.addEventListener(`transitionend`,this.#n)}hostUpdated(){this.#n()}hostDisconnected(){cancelAnimationFrame(this.#t),this.#t=0}#n=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.#r()})};#r(){let e=this.host.shadowRoot?.querySelector(`.iom`);if(!e)return;let t=rr(getComputedStyle(e).backgroundColor),n=rr(getComputedStyle(this.host).color),r=t===void 0?(n??0)>=Hi:t<Ui;this.#i(`transparent`,t===void 0),this.#i(`dark`,r),this.#i(`light`,!r)}#i(e,t){let{states:n}=this.#e;n.has(e)!==t&&(t?n.add(e):n.delete(e))}}})))()}var Ki,qi,Ji;function Yi(){return(Yi=e((()=>{t(),Ki=3e3,qi=new Set,Ji=class{#e;#t;#n;#r;constructor(e,t,r=()=>n(()=>import(`./usage-H7AWWfrm.js`),[],import.meta.url)){this.#e=e,this.#t=t,this.#n=r,e.addController(this)}hostConnected(){this.#r=setTimeout(()=>void this.#i().catch(()=>void 0),Ki)}hostDisconnected(){clearTimeout(this.#r)}async#i(){let e=this.#t();if(e&&!this.#e.hasAttribute(`data`)&&!this.#e.firstElementChild)return;let{usageWarnings:t}=await this.#n();for(let n of t(this.#e,e))qi.has(n)||console.warn(n),qi.add(n)}}})))()}function Xi(e){if(e.nodeType===Node.TEXT_NODE)return!!e.nodeValue?.trim();if(e.nodeType!==Node.ELEMENT_NODE)return!1;let t=e;return t.matches(Zi)?!1:t.matches(Qi)||t.localName.includes(`-`)||$i(t)}var Zi,Qi,$i;function ea(){return(ea=e((()=>{Zi=`script, style, template, noscript, link, meta, br, wbr, [hidden], img[width="1"], [slot]`,Qi=`img, svg, video, audio, canvas, iframe, object, embed, button, input, select, textarea, hr`,$i=e=>[...e.childNodes].some(Xi)})))()}function ta(e){let{state:t,result:n,lang:i}=e,a=lr(t,n)===`loading`;return r`<div class="iom" part="base" lang=${i} dir=${l(i)} aria-busy=${a}>
    ${na(e)}
  </div>`}function na(e){let{result:t}=e;if(t&&`content`in t)return[ia(e),t.content];if(t&&`empty`in t)return X(t.empty);let n=r`<slot @slotchange=${e.fallbackChanged}></slot>`;return e.hasFallback?n:[n,ra(e)]}function ra(e){let{state:t,result:n,messages:r}=e,i=lr(t,n),a={label:r.retry,run:e.retry,isRunning:e.isRetrying};return i===`loading`&&e.isRetrying?X(r.loading,a):i===`loading`?e.placeholder()??Zr(r.loading):n?X(r.notFound):i===`error`?X(r.failed,a):``}function ia({state:e,messages:t,lang:n}){return e.status===`stale`?Qr(Me(t.asOf,{when:Pe(new Date(e.asOf),n,`time`)}),`age`):``}function aa(){return(aa=e((()=>{s(),Ne(),je(),c(),Z(),K()})))()}var oa,sa;function ca(){return(ca=e((()=>{s(),Le(),Yr(),Z(),ai(),si(),di(),pi(),bi(),ji(),Pi(),Li(),Vi(),Gi(),Yi(),ea(),aa(),oa=[ii,Xr],sa=class extends oi{static{this.properties={src:{},format:{},data:{attribute:!1},headingLevel:{type:Number,attribute:`heading-level`},scheme:{},font:{},refresh:{type:Number},debug:{type:Boolean},status:{reflect:!0}}}#e;#t;#n;constructor(){super(),this.format=`auto`,this.headingLevel=2,this.scheme=`auto`,this.debug=!1,this.status=`idle`,this.source=new Jr(this,()=>this.commitWhenReady()),this.#e=new Ii(this),this.#t=new Mi(this),this.#n=new ui(this),new ki(this,()=>this.commitWhenReady()),new Bi(this,()=>this.#t.isNewFeed),new yi(this,this.#t),new Wi(this),new fi(this,()=>this.source.state),new Ji(this,()=>this.source.state.status!==`idle`)}languagesOf({releases:e}){return e.map(({language:e})=>e)}commitWhenReady(){let{state:e,feed:t}=this.source,n=U(this),r=t?this.languagesOf(t):[];this.#e.whenLoaded([n,...r],t&&this.prepare?.(n),()=>this.#t.commit(e))}willUpdate(e){this.source.sync(),this.status=this.#t.prepare(e=>this.#r(e))}#r({feed:e,paging:t}){this.#e.request(this.languagesOf(e));let n=U(this);return this.renderFeed({feed:e,paging:t,lang:n,messages:ze(n),filter:this.source.context?.filter})}update(e){try{super.update(e)}catch(t){this.status=this.#t.restore(t),super.update(e)}}render(){let e=U(this),t=ze(e);return ta({...this.#t.current,lang:e,messages:t,placeholder:()=>this.renderPlaceholder?.(t),hasFallback:$i(this),isRetrying:!!this.#n.focusedButton,retry:()=>this.source.retry(),fallbackChanged:()=>this.requestUpdate()})}}})))()}var la;function ua(){return(ua=e((()=>{s(),la=(e,t=`\xA0· `)=>e.filter(e=>e!==a&&e!==void 0&&e!==``&&e!==!1).map((e,n)=>[n?t:a,e])})))()}function da(e,t,n=`heading`){switch(Math.min(Math.max(Math.trunc(e)||2,1),6)){case 1:return r`<h1 class="h" part=${n}>${t}</h1>`;case 2:return r`<h2 class="h" part=${n}>${t}</h2>`;case 3:return r`<h3 class="h" part=${n}>${t}</h3>`;case 4:return r`<h4 class="h" part=${n}>${t}</h4>`;case 5:return r`<h5 class="h" part=${n}>${t}</h5>`;default:return r`<h6 class="h" part=${n}>${t}</h6>`}}function fa(){return(fa=e((()=>{s()})))()}export{Ht as $,sr as A,z as B,gr as C,K as D,fr as E,U as F,rn as G,sn as H,H as I,I as J,Yt as K,Gn as L,rr as M,or as N,ur as O,nr as P,j as Q,On as R,br as S,mr as T,on as U,xn as V,cn as W,Kt as X,F as Y,Ut as Z,Z as _,sa as a,Lt as at,X as b,_i as c,ut as ct,ci as d,E as dt,M as et,li as f,D as ft,ii as g,ai as h,la as i,Rt as it,cr as j,dr as k,gi as l,it as lt,si as m,fa as n,Bt as nt,oa as o,wt as ot,oi as p,Jt as q,ua as r,zt as rt,ca as s,lt as st,da as t,Vt as tt,vi as u,O as ut,Qr as v,hr as w,J as x,Zr as y,Ln as z};