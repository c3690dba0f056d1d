var{t:e}=(()=>{var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r};return{t}})();var t=/(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu,n=/(\p{M}{16})\p{M}+/gu;function r(e){return e.replace(/\r\n?/g,`
`).replace(t,``).replace(n,`$1`)}var i=5e3,a=2e4,o=/[\s\p{Default_Ignorable_Code_Point}]+/gu;function s(e){let t=e.split(/\n[^\S\n]*\n/).map(e=>e.trim()).filter(e=>e.replace(o,``));return l(t.reduce((e,t)=>e+t.split(`
`).length,0)>a?t.map(e=>e.replaceAll(`
`,` `)):t)}var c=e=>l(e.split(`
`).map(e=>e.trim())),l=e=>e.length>i?[...e.slice(0,4999),e.slice(4999).join(` `).replaceAll(`
`,` `)]:[...e],u=100,d=4e5,f=/* @__PURE__ */ new Set([`__proto__`,`constructor`,`prototype`,`toString`,`valueOf`]);function p(e){let t=0,n=(e,i)=>{if(++t>d)throw RangeError(`more than ${d} values`);if(typeof e==`string`)return r(e);if(typeof e!=`object`||!e)return e;if(!(i>u))return Array.isArray(e)?e.map(e=>n(e,i+1)):m(e,e=>n(e,i+1))};return n(e,0)}function m(e,t){let n={};for(let r of Object.keys(e)){if(f.has(r)||e[r]===null)continue;let i=t(e[r]);i!==void 0&&(n[r]=i)}return n}var h=e=>typeof e==`object`&&!!e&&!Array.isArray(e),g=class extends Error{constructor(e,t,{url:n,status:r,retryAfter:i,received:a,cause:o}={}){super(t,{cause:o}),this.kind=e,this.name=`FeedError`,this.url=n,this.status=r,this.retryAfter=i,this.received=a}};function ee(e,t){return e instanceof g?e:new g(`format`,`The source could not be shown: ${String(e)}. Please report this with the JSON.`,{url:t,cause:e})}var te={EST:-5,EDT:-4,CST:-6,CDT:-5,MST:-7,MDT:-6,PST:-8,PDT:-7};function ne(e,t=``,n){let[,r,i=``,a=`00`]=/([+-])(\d\d?):?(\d\d)?$/.exec(t)??[];if(r)return`${r}${i.padStart(2,`0`)}:${a}`;let o=t.toUpperCase();if(/^(Z|UTC?|GMT)$/.test(o))return`Z`;let s=Object.hasOwn(te,o)?te[o]:void 0;return s===void 0?n?.includes(`/`)?re(e,n):``:`-${String(-s).padStart(2,`0`)}:00`}function re(e,t){let n=ie(Date.parse(`${e}Z`),t);return n&&ie(Date.parse(`${e}${n}`),t)}function ie(e,t){try{let n=new Intl.DateTimeFormat(`en`,{timeZone:t,timeZoneName:`longOffset`}).formatToParts(e).find(({type:e})=>e===`timeZoneName`)?.value??``;return n===`GMT`?`Z`:n.replace(`GMT`,``)}catch{return``}}var ae=100,oe=`january february march april may june july august september october november december`.split(` `),se=String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?(?![a-z]))?`,ce=String.raw`\s*(?<zone>(?:[a-z]{1,5}(?![a-z/]))?(?:[+-]\d{1,2}(?::?\d\d)?)?)\s*(?:\[?(?<place>[a-z]+(?:\/[\w+-]+)+|[a-z]{2,5})\]?)?`,le=String.raw`(?:[a-z]{3,9},?\s+)?`,ue=String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`,de=String.raw`(?<month>[a-z]{3,9})\.?`,fe=e=>RegExp(`^${e}$`,`i`),pe=[fe(String.raw`(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:(?:T|\s+)${se}${ce})?)?)?`),fe(String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:[T\s]?(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,]\d+)?)?${ce})?`),fe(String.raw`${le}${ue}[\s-]${de},?[\s-](?<year>\d{4}|\d\d)(?:,?\s+${se}${ce})?`),fe(String.raw`${le}${de}\s+${ue},?\s+(?<year>\d{4})(?:,?\s+${se}${ce})?`),fe(String.raw`${le}${de}\s+${ue}\s+${se}${ce}\s+(?<year>\d{4})`),fe(String.raw`${de}\s+(?<year>\d{4})`)];function me(e){if(typeof e!=`string`||e.length>ae)return;let t=e.trim().replaceAll(`−`,`-`).replace(/\s*\([^()]*\)$/,``);for(let e of pe){let n=e.exec(t)?.groups;if(n)return ge(n)}}function he(e){if(typeof e!=`number`)return;let t=Math.abs(e)<1e11?e*1e3:e;return t>=Date.UTC(1980)&&t<Date.UTC(2100)?`${new Date(t).toISOString().slice(0,19)}Z`:void 0}function ge({year:e=``,month:t,day:n,hour:r,minute:i,second:a=`00`,half:o,zone:s,place:c}){let l=[_e(e),t&&ve(t),n?.padStart(2,`0`)].filter(Boolean).join(`-`);if(r===void 0)return be(l);let u=`${l}T${ye(r,o)}:${i}:${a===`60`?`59`:a}`;return be(u)&&be(`${u}${ne(u,s,c)}`)}var _e=e=>e.length===4?e:`${Number(e)<50?`20`:`19`}${e}`;function ve(e){let t=oe.findIndex(t=>t.startsWith(e.toLowerCase()));return t<0?e.padStart(2,`0`):String(t+1).padStart(2,`0`)}function ye(e,t){if(t===void 0)return e.padStart(2,`0`);let n=t.toLowerCase().startsWith(`p`);return String(Number(e)%12+(n?12:0)).padStart(2,`0`)}function be(e){let t=new Date(xe(e));if(!(Number.isNaN(t.getTime())||Number.isNaN(Date.parse(e))))return t.toISOString().startsWith(e.slice(0,19))?e:void 0}var xe=e=>e.length>10?`${e.slice(0,19)}Z`:e;function _(e){return e.length<=4?`year`:e.length<=7?`month`:e.length<=10?`day`:e.length===19?`local`:`instant`}function v(e){return e===void 0?-1/0:Date.parse(_(e)===`instant`?e:xe(e))}function Se(e){return new Date(xe(e))}function Ce(e,t){if(_(e)===`instant`&&_(t)===`instant`)return v(e)<v(t);let n=Math.min(e.length,t.length,19);return e.slice(0,n)<t.slice(0,n)}function we(e){let t=e.trim().replace(/^(\+\d{1,3})\s*\(0\)/,`$1`);if(!/^\+[\d\s.()‐-―-]+$/.test(t))return;let n=t.replace(/\D/g,``);return/^[1-9]\d{6,14}$/.test(n)?`+${n}`:void 0}var y=6e4,Te=10080*y,Ee=1060,De=/* @__PURE__ */ new Map;function Oe(e){try{return ke(e),!0}catch{return!1}}function ke(e){if(!/^[a-z]/i.test(e))throw RangeError(`no time zone: ${e}`);let t=De.get(e);if(t)return t;let n=`numeric`,r={hour:n,minute:n,second:n,hourCycle:`h23`},i=new Intl.DateTimeFormat(`en-US`,{timeZone:e,year:n,month:n,day:n,...r});return De.set(e,i),i}function Ae(e,t){let n=ke(t).formatToParts(e),r=e=>Number(n.find(t=>t.type===e)?.value);return new Date(Date.UTC(r(`year`),r(`month`)-1,r(`day`),r(`hour`),r(`minute`),r(`second`)))}var b=(e,t)=>Math.round((Ae(e,t).getTime()-e)/y);function je(e,t,n){let r=[],i=Math.min(n,t+Ee*Te);for(let n=t;n<i;n+=Te){let[t,i]=[b(n,e),b(n+Te,e)];t!==i&&r.push({at:Me(e,n,n+Te),from:t,to:i})}return r}function Me(e,t,n){let r=b(t,e),[i,a]=[t,n];for(;a-i>y;){let t=Math.floor((i+a)/2/y)*y;b(t,e)===r?i=t:a=t}return a}function Ne(e,t){let n=Date.parse(`${t}Z`),r=1440*y,[i,a]=[b(n-r,e),b(n+r,e)],o=n-Math.max(i,a)*y;return Ae(o,e).getTime()===n?o:n-Math.min(i,a)*y}var Pe=/* @__PURE__ */ new Set([`https:`,`http:`,`mailto:`,`tel:`]),Fe=()=>new Set(globalThis.location?.protocol===`https:`?[`https:`]:[`https:`,`http:`]);function x(e,t=`link`,n){let r=ze(e,n),i=t===`load`?Fe():Pe;return r&&!r.username&&!r.password&&i.has(r.protocol)?r.href:void 0}function Ie(e,t){return ze(e,t)?.href??e}var Le=e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`�`)),Re=(e,t,n)=>e?.includes(`{id}`)?x(e.replaceAll(`{id}`,()=>Le(String(t))),`link`,n):void 0;function ze(e,t){if(typeof e==`string`&&e.trim())try{return new URL(e.trim(),t)}catch{return}}function Be(e,t){return typeof t==`bigint`?t.toString():t}var Ve=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function He(e){return new Ve(e)}function Ue(e){return e==null}function We(e){let t=+!!e.startsWith(`^`),n=e.endsWith(`$`)?e.length-1:e.length;return e.slice(t,n)}var Ge=/* @__PURE__*/ Symbol(`evaluating`);function Ke(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==Ge)return r===void 0&&(r=Ge,r=n()),r},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function qe(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Je(e){let t=Object.getOwnPropertyDescriptor(e,`shape`);return t?.get?t.get.raw:t?.value}function Ye(e){return Je(e._zod.def)??e._zod.def.shape}function Xe(e,t,n){Object.defineProperty(e,t,{get(){let e=n();return qe(this,t,e),e},enumerable:!0,configurable:!0})}function Ze(e,t,n){t in e?qe(e,t,n):e[t]=n}function Qe(e,t,n,r){let i=Ye(t);for(let a of n){let n=Object.getOwnPropertyDescriptor(i,a);n.enumerable&&(n.get?Xe(e,a,()=>{let e=t._zod.def.shape[a];return r?r(e,a):e}):Ze(e,a,r?r(n.value,a):n.value))}}function $e(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Xe(e,n,()=>t[n]):Ze(e,n,r.value))}}function et(...e){let t={};for(let n of e){let e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}var tt=`captureStackTrace`in Error?Error.captureStackTrace:(...e)=>{};function nt(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function rt(e){if(nt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!=`function`)return!0;let n=t.prototype;return nt(n)!==!1&&Object.prototype.hasOwnProperty.call(n,`isPrototypeOf`)!==!1}function it(e){return rt(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function at(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function ot(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function S(e){let t=e;if(!t)return{};if(typeof t==`string`)return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error==`string`?{...t,error:()=>t.error}:t}function st(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout===`optional`)}var ct={safeint:[-(2**53-1),2**53-1],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function lt(e,t){if(!rt(t))throw Error(`Invalid input to extend: expected a plain object`);let n=e._zod.def.checks;if(n&&n.length>0){let n=Ye(e);for(let e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return ot(e,et(e._zod.def,{shape:ut(e,t)}))}function ut(e,t){let n={};return Qe(n,e,Reflect.ownKeys(Ye(e))),$e(n,t),n}function C(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function dt(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function ft(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function pt(e){return typeof e==`string`?e:e?.message}function mt(e){let t=[];for(let n of e??[]){let e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;let r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function ht(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function gt(e,t,n){var r;let i=e.inst?._zod?.traits;i?.has(`$ZodType`)&&(i.has(`$ZodCheck`)?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let a=e.schema===e.inst?void 0:e.schema?._zod.def?.error,o=e.message?e.message:pt(e.inst?._zod.def?.error?.(e))??pt(a?.(e))??pt(t?.error?.(e))??pt(n.customError?.(e))??pt(n.localeError?.(e))??`Invalid input`,s={};for(let t of Object.keys(e))t!==`inst`&&t!==`schema`&&t!==`continue`&&t!==`input`&&t!==`__proto__`&&(s[t]=e[t]);return s.path??=[],s.message=o,t?.reportInput&&(s.input=e.input),s}var _t=/[\uD800-\uDBFF]/;function vt(e){let t=e.length;if(!_t.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)==55296&&(e.charCodeAt(r+1)&64512)==56320&&(n--,r++);return n}function yt(e){return Array.isArray(e)?`array`:typeof e==`string`?`string`:`unknown`}function bt(...e){let[t,n,r]=e;return typeof t==`string`?{message:t,code:`custom`,input:n,inst:r}:{...t}}function xt(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):wt(e,n,r.value)}}function St(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Ct(e,t,n){return St(e,t,n,!1)}function wt(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:St(this,t,n.bind(this))},set(e){St(this,t,e)}})}function Tt(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Et,Dt=!1,Ot={configurable:!0,get(){Dt=!0}};function w(e,t,n){let r=Object.getPrototypeOf(e._zod);t in r&&Et!==e._zod?Et=void 0:(Et=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Ot);let e=Dt;Dt=!1;try{let r=n(this);return Dt?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),Dt||=e,r}catch(n){throw delete this[t],Dt||=e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function kt(e,t,n,r){let i=Tt(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}var At=`~constantCatch`;function jt(e){let t=()=>e;return t[At]=!0,t}var Mt,Nt={value:void 0,enumerable:!1},Pt=`captureStackTrace`in Error?Error:null;function Ft(e){let t=Pt;if(t){let n=t.stackTraceLimit;if(typeof n==`number`){try{t.stackTraceLimit=0}catch{return Pt=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}/* @__NO_SIDE_EFFECTS__ */
function T(e,t,n,r){let i={};function a(e){this.def=e,this.constr=d,this.traits=/* @__PURE__ */ new Set}a.prototype=i;let o=n,s=o&&/* @__PURE__ */ new WeakSet;function c(n,r){if(!n._zod){Nt.value=new a(r);try{Object.defineProperty(n,"_zod",Nt)}finally{Nt.value=void 0}}else if(n._zod.traits.has(e))return;if(n._zod.traits.add(e),t(n,r),s){let e=Object.getPrototypeOf(n),t=n._zod.constr.prototype,r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r);let i=r??e;s.has(i)||(s.add(i),xt(i,o))}let i=d.prototype;for(let e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(e){let t=r?.Parent?Ft(u):this;c(t,e);let n=t._zod.deferred;if(n){for(let e of n)e();t._zod.deferred=void 0}let i=globalThis.__zod_globalConfig?.postProcessor;return i&&i(t),t}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>r?.Parent&&t instanceof r.Parent?!0:t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var It=class extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}},Lt=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name=`ZodEncodeError`}};(Mt=globalThis).__zod_globalConfig??(Mt.__zod_globalConfig={});var Rt=globalThis.__zod_globalConfig;function E(e){return e&&Object.assign(Rt,e),Rt}function zt(){let e=this._zod;return e.message??=JSON.stringify(e.def,Be,2),e.message}function Bt(e){this._zod.message=e}var Vt={get:zt,set:Bt,enumerable:!0,configurable:!0},Ht={value:void 0,enumerable:!1},Ut=/* @__PURE__ */ new WeakSet([Object.prototype,Error.prototype]),Wt=/* @__PURE__ */ T(`$ZodError`,(e,t)=>{e.name=`$ZodError`,Ht.value=t,Object.defineProperty(e,"issues",Ht),Ht.value=void 0,Object.defineProperty(e,"message",Vt);let n=Object.getPrototypeOf(e);Ut.has(n)||(Ut.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Gt=/* @__PURE__*/ (e=>{let t=(n,r,i,a)=>{let o=i?{...i,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new It;if(s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>gt(e,o,E())));throw tt(n,a?.callee??t),n}return s.value};return t})(Wt),Kt=/* @__PURE__*/ (e=>{let t=async(n,r,i,a)=>{let o=i?{...i,async:!0}:{async:!0},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise&&(s=await s),s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>gt(e,o,E())));throw tt(n,a?.callee??t),n}return s.value};return t})(Wt),qt=/* @__PURE__*/ (e=>(t,n,r)=>{let i=r?{...r,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new It;return a.issues.length?Jt(e,a.issues,i):{success:!0,data:a.value}})(Wt);function Jt(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(e=>gt(e,n,E()))),t=void 0,n=void 0),r},set error(e){r=e,t=void 0,n=void 0}}}var Yt=/* @__PURE__*/ (e=>async(t,n,r)=>{let i=r?{...r,async:!0}:{async:!0},a=t._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length?Jt(e,a.issues,i):{success:!0,data:a.value}})(Wt),Xt=/^[\s\S]{0,}$/,Zt=/^-?\d+(?:\.\d+)?$/,Qt=/^(?:true|false)$/i,D=/*@__PURE__*/ T(`$ZodCheck`,(e,t)=>{var n;e._zod??={},e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),$t=e=>{let t=e.value;return!Ue(t)&&t.length!==void 0},en={number:`number`,bigint:`bigint`,object:`date`},tn=/*@__PURE__*/ T(`$ZodCheckLessThan`,(e,t)=>{D.init(e,t);let n=en[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:en[typeof r.value]??n,code:`too_big`,maximum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),nn=/*@__PURE__*/ T(`$ZodCheckGreaterThan`,(e,t)=>{D.init(e,t);let n=en[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:en[typeof r.value]??n,code:`too_small`,minimum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),rn=/*@__PURE__*/ T(`$ZodCheckNumberFormat`,(e,t)=>{D.init(e,t),t.format=t.format||`float64`;let n=t.format?.includes(`int`),r=n?`int`:`number`,[i,a]=ct[t.format];e._zod.check=o=>{let s=o.value;if(n){if(!Number.isInteger(s)){o.issues.push({expected:r,format:t.format,code:`invalid_type`,continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(s)){s>0?o.issues.push({input:s,code:`too_big`,maximum:2**53-1,note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:`too_small`,minimum:-(2**53-1),note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}s<i&&o.issues.push({origin:`number`,input:s,code:`too_small`,minimum:i,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:`number`,input:s,code:`too_big`,maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),an=/*@__PURE__*/ T(`$ZodCheckMinLength`,(e,t)=>{var n;D.init(e,t),(n=e._zod.def).when??(n.when=$t),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>=t.minimum&&i<t.minimum*2?vt(r):i)>=t.minimum)return;let a=yt(r);n.issues.push({origin:a,code:`too_small`,minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),on=/*@__PURE__*/ T(`$ZodCheckStringFormat`,(e,t)=>{var n,r;D.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),sn=/*@__PURE__*/ T(`$ZodCheckRegex`,(e,t)=>{on.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:`regex`,input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),cn=/*@__PURE__*/ T(`$ZodCheckOverwrite`,(e,t)=>{D.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}}),ln={major:4,minor:6,patch:7},O=/*@__PURE__*/ T(`$ZodType`,(e,t)=>{var n;e??={},e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ln;let r=e._zod.def.checks,i=e._zod.traits.has(`$ZodCheck`)?[e,...r??[]]:r?.length?[...r]:[];for(let t of i)for(let n of t._zod.onattach)n(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let t=(t,n,r)=>{if(t.memo)return t;let i=C(t),a;for(let o of n){if(o._zod.def.when){if(dt(t)||!o._zod.def.when(t))continue}else if(i)continue;let n=t.issues.length,s=o._zod.check(t);if(s instanceof Promise&&r?.async===!1)throw new It;if(a||s instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await s,t.issues.length!==n&&(ht(t.issues,n,e),i||=C(t,n))});else{if(t.issues.length===n)continue;ht(t.issues,n,e),i||=C(t,n)}}return a?a.then(()=>t):t},n=(n,r,a)=>{if(C(n))return n.aborted=!0,n;let o=t(r,i,a);if(o instanceof Promise){if(a.async===!1)throw new It;return o.then(t=>e._zod.parse(t,a))}return e._zod.parse(o,a)};e._zod.run=(r,a)=>{if(a.skipChecks)return e._zod.parse(r,a);if(a.direction===`backward`){let t=e._zod.parse({value:r.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,r,a)):n(t,r,a)}let o=e._zod.parse(r,a);if(o instanceof Promise){if(a.async===!1)throw new It;return o.then(e=>t(e,i,a))}return t(o,i,a)}}},{get"~standard"(){return Ct(this,`~standard`,fn(this))},set"~standard"(e){St(this,`~standard`,e)}}),un=(e,t)=>e.issues.length?{issues:e.issues.map(e=>gt(e,t,E()))}:{value:e.value};async function dn(e,t){let n={async:!0};return un(await e._zod.run({value:t,issues:[]},n),n)}function fn(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return un(r,n)}catch{}return dn(e,t)},vendor:`zod`,version:1}}var pn=/*@__PURE__*/ T(`$ZodString`,(e,t)=>{O.init(e,t),e._zod.pattern=t.pattern??Xt,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value==`string`||n.issues.push({expected:`string`,code:`invalid_type`,input:n.value,inst:e}),n}}),mn=/*@__PURE__*/ T(`$ZodNumber`,(e,t)=>{O.init(e,t),e._zod.pattern=Zt,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let i=n.value;if(typeof i==`number`&&!Number.isNaN(i)&&Number.isFinite(i))return n;let a=typeof i==`number`?Number.isNaN(i)?`NaN`:Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:`number`,code:`invalid_type`,input:i,inst:e,...a?{received:a}:{}}),n}}),hn=/*@__PURE__*/ T(`$ZodNumberFormat`,(e,t)=>{rn.init(e,t),mn.init(e,t)}),gn=/*@__PURE__*/ T(`$ZodBoolean`,(e,t)=>{O.init(e,t),e._zod.pattern=Qt,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let i=n.value;return typeof i==`boolean`||n.issues.push({expected:`boolean`,code:`invalid_type`,input:i,inst:e}),n}});function _n(e,t){let n=mt(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,a)=>{let o=t(n.value);if(o>r&&!a?.skipChecks&&a?.direction!==`backward`){for(let[t,r]of mt(e._zod.def.checks))if(o>t&&r._zod.def.when(n)){let t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,ht(n.issues,t,e),n}}return i(n,a)}}var vn=e=>Array.isArray(e)?e.length:-1;function yn(e,t,n){e.issues.length&&t.issues.push(...ft(n,e.issues)),t.value[n]=e.value}var bn=/*@__PURE__*/ T(`$ZodArray`,(e,t)=>{O.init(e,t);let n=Rt.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!Array.isArray(a))return r.issues.push({expected:`array`,code:`invalid_type`,input:a,inst:e}),r;r.value=n?n.alloc(e,r,Array(a.length),i):Array(a.length);let o=[],s=i?.abortEarly;for(let e=0;e<a.length;e++){let n=a[e],c=t.element._zod.run({value:n,issues:[]},i);if(c instanceof Promise)o.push(c.then(t=>yn(t,r,e)));else if(yn(c,r,e),s&&c.issues.length!==0&&C(c))break}return o.length?Promise.all(o).then(()=>r):r},_n(e,vn)});function xn(e,t,n,r,i,a){let o=n in r,s=a===`optional`;if(o||!s||i!==`optional`){if(e.issues.length){if(i!==void 0&&s&&!o)return;t.issues.push(...ft(n,e.issues))}!o&&i===void 0?e.issues.length||t.issues.push({code:`invalid_type`,expected:`nonoptional`,input:void 0,path:[n]}):e.value===void 0?(o||i===`defaulted`&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var Sn=[];function Cn(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Sn,i=r.length?[...t,...r]:t;for(let t of i)if(!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);let a=st(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function wn(e,t,n,r,i,a,o){let s=[],c=i.keySet,l=i.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,p=0;for(let i in t){if(o&&n.issues.length!==p){if(C(n,p))break;p=n.issues.length}if(c.has(i))continue;if(i===`__proto__`){u===`never`&&s.push(i);continue}if(u===`never`){s.push(i);continue}let a=l.run({value:t[i],issues:[]},r);a instanceof Promise?e.push(a.then(e=>xn(e,n,i,t,d,f))):xn(a,n,i,t,d,f)}return s.length&&n.issues.push({code:`unrecognized_keys`,keys:s,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Tn=/*@__PURE__*/ T(`$ZodObject`,(e,t)=>{O.init(e,t);let n=Object.getOwnPropertyDescriptor(t,`shape`),r=n?.get?n.get.raw:t.shape??{};if(r){let e=()=>{let n={...r};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=r,Object.defineProperty(t,"shape",{get:e})}let i=He(()=>Cn(t));w(e,`propValues`,e=>{let t=e.def.shape,n={};for(let e in t){let r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||qe(n,e,/* @__PURE__ */ new Set);for(let t of r.values)n[e].add(t);r.optin!==void 0&&n[e].add(void 0)}}return n});let a=nt,o=t.catchall,s,c=Rt.memoizer;c?.attach(e),e._zod.parse=(t,n)=>{s??=i.value;let r=t.value;if(!a(r))return t.issues.push({expected:`object`,code:`invalid_type`,input:r,inst:e}),t;t.value=c?c.alloc(e,t,{},n):{};let l=[],u=s.shape,d=n?.abortEarly,f=t.issues.length;for(let e of s.allKeys){if(d&&t.issues.length!==f){if(C(t,f))break;f=t.issues.length}if(e===`__proto__`)continue;let i=u[e],a=i._zod.optin,o=i._zod.optout,s=i._zod.run({value:r[e],issues:[]},n);s instanceof Promise?l.push(s.then(n=>xn(n,t,e,r,a,o))):xn(s,t,e,r,a,o)}return o?wn(l,r,t,n,i.value,e,d===!0):l.length?Promise.all(l).then(()=>t):t}});function En(e,t,n,r){for(let n of e)if(n.issues.length===0)return t.value=n.value,t;let i=e.filter(e=>!C(e));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:`invalid_union`,input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>gt(e,r,E())))}),t)}var Dn=/*@__PURE__*/ T(`$ZodUnion`,(e,t)=>{O.init(e,t),w(e,`optin`,e=>e.def.options.some(e=>e._zod.optin===`defaulted`)?`defaulted`:e.def.options.some(e=>e._zod.optin!==void 0)?`optional`:void 0),w(e,`optout`,e=>e.def.options.some(e=>e._zod.optout===`optional`)?`optional`:void 0),w(e,`values`,e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),w(e,`pattern`,e=>{if(e.def.options.every(e=>e._zod.pattern)){let t=e.def.options.map(e=>e._zod.pattern);return RegExp(`^(${t.map(e=>We(e.source)).join(`|`)})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let a=!1,o=[];for(let e of t.options){let t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)o.push(t),a=!0;else{if(t.issues.length===0)return t;o.push(t)}}return a?Promise.all(o).then(t=>En(t,r,e,i)):En(o,r,e,i)}});function On(e){let t=/* @__PURE__ */ new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let e of r)if(t.has(e)){if(e!==void 0)throw Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else t.set(e,n)}return t}var kn=/*@__PURE__*/ T(`$ZodDiscriminatedUnion`,(e,t)=>{t.inclusive=!1,Dn.init(e,t);let n=e._zod.parse;w(e,`propValues`,e=>{let t={},n=0;for(let r of e.def.options){let i=r._zod.propValues;if(!i||Object.keys(i).length===0)throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);i[e.def.discriminator]?.has(void 0)&&n++;for(let[e,n]of Object.entries(i)){Object.prototype.hasOwnProperty.call(t,e)||qe(t,e,/* @__PURE__ */ new Set);for(let r of n)t[e].add(r)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{let r=Je(e._zod.def);if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw Error(`Invalid discriminated union option at index "${n}"`)});let r=He(()=>On(t));e._zod.parse=(i,a)=>{let o=i.value;if(!nt(o))return i.issues.push({code:`invalid_type`,expected:`object`,input:o,inst:e}),i;let s=o?.[t.discriminator],c=r.value.get(s);return c&&(s!==void 0||a.direction!==`backward`)?c._zod.run(i,a):t.unionFallback||a.direction===`backward`?n(i,a):(i.issues.push({code:`invalid_union`,errors:[],note:`No matching discriminator`,discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:o,path:[t.discriminator],inst:e}),i)}}),An=/*@__PURE__*/ T(`$ZodLiteral`,(e,t)=>{O.init(e,t);let n=new Set(t.values);e._zod.values=n,w(e,`pattern`,e=>{let t=e.def.values;return RegExp(t.length?`^(${t.map(e=>typeof e==`string`?at(e):e?at(e.toString()):String(e)).join(`|`)})$`:`^[^\\s\\S]$`)}),e._zod.parse=(r,i)=>{let a=r.value;return n.has(a)||r.issues.push({code:`invalid_value`,values:t.values,input:a,inst:e}),r}}),jn=/*@__PURE__*/ T(`$ZodTransform`,(e,t)=>{O.init(e,t),e._zod.optin=`optional`,Rt.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction===`backward`)throw new Lt(e.constructor.name);let i=t.transform(n.value,n);if(r.async)return(i instanceof Promise?i:Promise.resolve(i)).then(e=>(n.value=e,n));if(i instanceof Promise)throw new It;return n.value=i,n}});function Mn(e,t){return e.value=t.issues.length?void 0:t.value,e}var Nn=/*@__PURE__*/ T(`$ZodOptional`,(e,t)=>{O.init(e,t),w(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),e._zod.optout=`optional`,w(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?/* @__PURE__ */ new Set([...t,void 0]):void 0}),w(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${We(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!==`defaulted`)return e;let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(t=>Mn(e,t)):Mn(e,r)}return t.innerType._zod.run(e,n)}}),Pn=/*@__PURE__*/ T(`$ZodDefault`,(e,t)=>{O.init(e,t),e._zod.optin=`defaulted`,w(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);if(e.value===void 0)return e.value=t.defaultValue,e;let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(e=>Fn(e,t)):Fn(r,t)}});function Fn(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function In(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>gt(e,r,E()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Ln=/*@__PURE__*/ T(`$ZodCatch`,(e,t)=>{O.init(e,t),w(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),w(e,`optout`,e=>e.def.innerType._zod.optout),w(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(r=>In(e,r,t,n)):In(e,r,t,n)}}),Rn=/*@__PURE__*/ T(`$ZodPipe`,(e,t)=>{O.init(e,t),w(e,`values`,e=>e.def.in._zod.values),w(e,`optin`,e=>e.def.in._zod.optin),w(e,`optout`,e=>e.def.out._zod.optout),w(e,`propValues`,e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if(n.direction===`backward`){let r=t.out._zod.run(e,n);return r instanceof Promise?r.then(e=>zn(e,t.in,n)):zn(r,t.in,n)}let r=t.in._zod.run(e,n);return r instanceof Promise?r.then(e=>zn(e,t.out,n)):zn(r,t.out,n)}});function zn(e,t,n){return e.issues.some(e=>e.code!==`unrecognized_keys`)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Bn=/*@__PURE__*/ T(`$ZodLazy`,(e,t)=>{O.init(e,t),Ke(e._zod,`innerType`,()=>{let e=t;return e._cachedInner||=t.getter(),e._cachedInner}),w(e,`pattern`,e=>e.innerType?._zod?.pattern),w(e,`propValues`,e=>e.innerType?._zod?.propValues),w(e,`optin`,e=>e.innerType?._zod?.optin??void 0),w(e,`optout`,e=>e.innerType?._zod?.optout??void 0),e._zod.parse=(t,n)=>e._zod.innerType._zod.run(t,n)}),Vn=/*@__PURE__*/ T(`$ZodCustom`,(e,t)=>{D.init(e,t),O.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{let r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>Hn(t,n,r,e));Hn(i,n,r,e)}});function Hn(e,t,n,r){if(!e){let e={code:`custom`,input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(bt(e))}}function Un(e){return e.checks&&=[...e.checks],e}// @__NO_SIDE_EFFECTS__
function Wn(e,t){return new e(Un({type:`string`,...S(t)}))}// @__NO_SIDE_EFFECTS__
function Gn(e,t){return new e(Un({type:`number`,checks:[],...S(t)}))}// @__NO_SIDE_EFFECTS__
function Kn(e,t){return new e({type:`number`,check:`number_format`,abort:!1,format:`safeint`,...S(t)})}// @__NO_SIDE_EFFECTS__
function qn(e,t){return new e({type:`boolean`,...S(t)})}// @__NO_SIDE_EFFECTS__
function Jn(e,t){return new tn({check:`less_than`,...S(t),value:e,inclusive:!0})}// @__NO_SIDE_EFFECTS__
function Yn(e,t){return new nn({check:`greater_than`,...S(t),value:e,inclusive:!1})}// @__NO_SIDE_EFFECTS__
function Xn(e,t){return new nn({check:`greater_than`,...S(t),value:e,inclusive:!0})}// @__NO_SIDE_EFFECTS__
function Zn(e){return/* @__PURE__ */ Yn(0,e)}// @__NO_SIDE_EFFECTS__
function Qn(e){return/* @__PURE__ */ Xn(0,e)}// @__NO_SIDE_EFFECTS__
function $n(e,t){return new an({check:`min_length`,...S(t),minimum:e})}// @__NO_SIDE_EFFECTS__
function er(e,t){return new sn({check:`string_format`,format:`regex`,...S(t),pattern:e})}// @__NO_SIDE_EFFECTS__
function tr(e){return new cn({check:`overwrite`,tx:e})}// @__NO_SIDE_EFFECTS__
function nr(){return/* @__PURE__ */ tr(e=>e.trim())}// @__NO_SIDE_EFFECTS__
function rr(e,t,n){return new e({type:`custom`,check:`custom`,fn:t,...S(n)})}var k=/*@__PURE__*/ T(`ZodMiniType`,(e,t)=>{if(!e._zod)throw Error(`Uninitialized schema in ZodMiniType.`);O.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){St(this,`with`,e)},parse(e,t){return Gt(this,e,t,{callee:this.parse})},parseAsync(e,t){return Kt(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return qt(this,e,t)},safeParseAsync(e,t){return Yt(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>typeof e==`function`?{_zod:{check:e,def:{check:`custom`},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return ot(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),ir=/*@__PURE__*/ T(`ZodMiniString`,(e,t)=>{pn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function A(e){return/* @__PURE__ */ Wn(ir,e)}var ar=/*@__PURE__*/ T(`ZodMiniNumber`,(e,t)=>{mn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function j(e){return/* @__PURE__ */ Gn(ar,e)}var or=/*@__PURE__*/ T(`ZodMiniNumberFormat`,(e,t)=>{hn.init(e,t),ar.init(e,t)});function sr(e){return/* @__PURE__ */ Kn(or,e)}var cr=/*@__PURE__*/ T(`ZodMiniBoolean`,(e,t)=>{gn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function lr(e){return/* @__PURE__ */ qn(cr,e)}var ur=/*@__PURE__*/ T(`ZodMiniArray`,(e,t)=>{bn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function M(e,t){return new ur({type:`array`,element:e,...S(t)})}var dr=/*@__PURE__*/ T(`ZodMiniObject`,(e,t)=>{Tn.init(e,t),k.init(e,t),kt(e,`shape`,e=>e._zod.def.shape,!1)});// @__NO_SIDE_EFFECTS__
function N(e,t){return new dr({type:`object`,shape:e??{},...S(t)})}// @__NO_SIDE_EFFECTS__
function fr(e,t){return lt(e,t)}var pr=/*@__PURE__*/ T(`ZodMiniUnion`,(e,t)=>{Dn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function mr(e,t){return new pr({type:`union`,options:e,...S(t)})}var hr=/*@__PURE__*/ T(`ZodMiniDiscriminatedUnion`,(e,t)=>{kn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function gr(e,t,n){return new hr({type:`union`,options:t,discriminator:e,...S(n)})}var _r=/*@__PURE__*/ T(`ZodMiniLiteral`,(e,t)=>{An.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function P(e,t){return new _r({type:`literal`,values:Array.isArray(e)?e:[e],...S(t)})}var vr=/*@__PURE__*/ T(`ZodMiniTransform`,(e,t)=>{jn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function yr(e){return new vr({type:`transform`,transform:e})}var br=/*@__PURE__*/ T(`ZodMiniOptional`,(e,t)=>{Nn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function F(e){return new br({type:`optional`,innerType:e})}var xr=/*@__PURE__*/ T(`ZodMiniDefault`,(e,t)=>{Pn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function Sr(e,t){return new xr({type:`default`,innerType:e,get defaultValue(){return typeof t==`function`?t():it(t)}})}var Cr=/*@__PURE__*/ T(`ZodMiniCatch`,(e,t)=>{Ln.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function wr(e,t){return new Cr({type:`catch`,innerType:e,catchValue:typeof t==`function`?t:jt(t)})}var Tr=/*@__PURE__*/ T(`ZodMiniPipe`,(e,t)=>{Rn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function I(e,t){return new Tr({type:`pipe`,in:e,out:t})}var Er=/*@__PURE__*/ T(`ZodMiniLazy`,(e,t)=>{Bn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function Dr(e){return new Er({type:`lazy`,getter:e})}var Or=/*@__PURE__*/ T(`ZodMiniCustom`,(e,t)=>{Vn.init(e,t),k.init(e,t)});// @__NO_SIDE_EFFECTS__
function kr(e,t={}){return/* @__PURE__ */ rr(Or,e,t)}E({jitless:!0});var L=e=>/* @__PURE__ */ yr(t=>typeof t==`string`?e(t):t),R=/* @__PURE__ */ I(/* @__PURE__ */ yr(e=>typeof e==`number`?String(e):e),(/* @__PURE__ */ A()).check(/* @__PURE__ */ nr(),/* @__PURE__ */ $n(1))),z=(/* @__PURE__ */ A()).check(/* @__PURE__ */ kr(e=>x(e)!==void 0,`not an http, https, mailto or tel address`)),Ar=(/* @__PURE__ */ A()).check(/* @__PURE__ */ kr(e=>x(e,`load`)!==void 0,`not an https address`)),B=/* @__PURE__ */ I(/* @__PURE__ */ yr(e=>me(e)??e),(/* @__PURE__ */ A()).check(/* @__PURE__ */ kr(e=>me(e)!==void 0,`not a date of RFC 3339 such as 2016-10-18 or 2016-10-18T09:00:00Z`))),jr=/* @__PURE__ */ I(L(e=>e.trim().replaceAll(`_`,`-`)),(/* @__PURE__ */ A()).check(/* @__PURE__ */ er(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),Mr=/* @__PURE__ */ I(L(e=>e.trim().toUpperCase()),(/* @__PURE__ */ A()).check(/* @__PURE__ */ er(/^[A-Z]{3}$/))),Nr=/* @__PURE__ */ I(/* @__PURE__ */ yr(e=>typeof e==`number`?String(e).padStart(3,`0`):e),(/* @__PURE__ */ A()).check(/* @__PURE__ */ er(/^\d{3}$/))),Pr=/* @__PURE__ */ N({name:R,url:/* @__PURE__ */ F(z)}),Fr=/* @__PURE__ */ I(L(e=>({name:e})),Pr),Ir=/* @__PURE__ */ N({url:Ar,alt:/* @__PURE__ */ F(/* @__PURE__ */ A()),credit:/* @__PURE__ */ F(R),license:/* @__PURE__ */ F(Fr),caption:/* @__PURE__ */ F(R),width:/* @__PURE__ */ F((/* @__PURE__ */ j()).check(/* @__PURE__ */ Zn())),height:/* @__PURE__ */ F((/* @__PURE__ */ j()).check(/* @__PURE__ */ Zn()))}),Lr=`a logo needs alternative text; the name is shown in its place`,Rr=/* @__PURE__ */ fr(Ir,{alt:(/* @__PURE__ */ A(Lr)).check(/* @__PURE__ */ nr(),/* @__PURE__ */ $n(1,Lr)),surface:/* @__PURE__ */ F(/* @__PURE__ */ P([`light`,`dark`]))}),zr=/* @__PURE__ */ N({name:R,shortName:/* @__PURE__ */ F(R),url:/* @__PURE__ */ F(z),logo:/* @__PURE__ */ F(Rr),order:/* @__PURE__ */ F(/* @__PURE__ */ j())}),Br=/* @__PURE__ */ I(L(e=>({name:e})),zr),Vr=(/* @__PURE__ */ A()).check(/* @__PURE__ */ nr(),/* @__PURE__ */ kr(Oe,`not a time zone such as America/Guatemala`)),Hr=/* @__PURE__ */ N({name:R,role:/* @__PURE__ */ Sr(/* @__PURE__ */ wr(/* @__PURE__ */ P([`origin`,`about`]),`about`),`about`),iso3:/* @__PURE__ */ F(Mr),m49:/* @__PURE__ */ F(Nr),lat:/* @__PURE__ */ F((/* @__PURE__ */ j()).check(/* @__PURE__ */ Xn(-90),/* @__PURE__ */ Jn(90))),lon:/* @__PURE__ */ F((/* @__PURE__ */ j()).check(/* @__PURE__ */ Xn(-180),/* @__PURE__ */ Jn(180)))}),Ur=/* @__PURE__ */ I(L(e=>({name:e})),Hr),Wr=/* @__PURE__ */ N({raw:R,e164:/* @__PURE__ */ F((/* @__PURE__ */ A()).check(/* @__PURE__ */ er(/^\+[1-9]\d{4,14}$/)))});function Gr(e){let t=typeof e==`string`||typeof e==`number`?{raw:String(e)}:e;return!h(t)||typeof t.raw!=`string`||t.e164!==void 0?t:{raw:t.raw,e164:we(t.raw)}}var Kr=/* @__PURE__ */ I(/* @__PURE__ */ yr(Gr),Wr),qr=(/* @__PURE__ */ A()).check(/* @__PURE__ */ nr(),/* @__PURE__ */ er(/^[^\s@<>()",:;?&#%]+@[^\s@<>()",:;?&#%]+$/)),Jr=/* @__PURE__ */ N({name:/* @__PURE__ */ F(R),role:/* @__PURE__ */ F(R),office:/* @__PURE__ */ F(R),phones:/* @__PURE__ */ F(/* @__PURE__ */ M(Kr)),emails:/* @__PURE__ */ F(/* @__PURE__ */ M(qr)),languages:/* @__PURE__ */ F(/* @__PURE__ */ M(jr)),hours:/* @__PURE__ */ F(R),timeZone:/* @__PURE__ */ F(R),expires:/* @__PURE__ */ F(B)}),Yr=/* @__PURE__ */ N({value:/* @__PURE__ */ mr([/* @__PURE__ */ j(),(/* @__PURE__ */ A()).check(/* @__PURE__ */ nr(),/* @__PURE__ */ $n(1))]),unit:/* @__PURE__ */ F(R),label:R,asOf:/* @__PURE__ */ F(B),source:/* @__PURE__ */ F(R)}),Xr=`⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾`,Zr=`₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎`,Qr=`0123456789+-=()`,$r=e=>e===`n`?`ⁿ`:ti(e,Xr),ei=e=>ti(e,Zr),ti=(e,t)=>/^[^[\]]*\d[^[\]]*$/.test(e)?e.replaceAll(`−`,`-`).replace(/[\d+\-=()]/g,e=>t[Qr.indexOf(e)]??e):e,ni=e=>({type:`text`,text:e});function ri(e){return{type:`paragraph`,children:c(e).flatMap((e,t)=>[...t?[{type:`line-break`}]:[],ni(e)])}}var ii=e=>s(e).map(ri),ai=e=>e.map(oi).join(``);function oi(e){if(e.type===`text`)return e.text;if(e.type===`line-break`)return`
`;let t=e.type===`deletion`?``:ai(e.children);return e.type===`superscript`?$r(t):e.type===`subscript`?ei(t):e.type===`quote`?`“${t}”`:t}var V=/* @__PURE__ */ I(L(e=>[e]),/* @__PURE__ */ M(/* @__PURE__ */ Dr(()=>di))),si=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`text`),text:/* @__PURE__ */ A()}),ci=/* @__PURE__ */ N({type:/* @__PURE__ */ P([`strong`,`emphasis`,`superscript`,`subscript`,`deletion`,`insertion`,`quote`]),children:V}),li=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`link`),url:/* @__PURE__ */ F(z),children:V}),ui=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`line-break`)}),di=/* @__PURE__ */ I(L(e=>({type:`text`,text:e})),/* @__PURE__ */ gr(`type`,[si,ci,li,ui])),fi=/* @__PURE__ */ I(L(e=>({children:e})),/* @__PURE__ */ N({header:/* @__PURE__ */ F(/* @__PURE__ */ lr()),colspan:/* @__PURE__ */ F(sr()),rowspan:/* @__PURE__ */ F(sr()),children:V})),pi=/* @__PURE__ */ I(L(ii),/* @__PURE__ */ M(/* @__PURE__ */ Dr(()=>Si))),mi={lang:/* @__PURE__ */ F(/* @__PURE__ */ wr(/* @__PURE__ */ F(jr),void 0)),dir:/* @__PURE__ */ F(/* @__PURE__ */ wr(/* @__PURE__ */ F(/* @__PURE__ */ P([`ltr`,`rtl`])),void 0))},hi=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`paragraph`),children:V,...mi}),gi=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`heading`),level:/* @__PURE__ */ Sr(sr(),1),children:V,...mi}),_i=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`list`),ordered:/* @__PURE__ */ F(/* @__PURE__ */ lr()),start:/* @__PURE__ */ F(sr()),numbering:/* @__PURE__ */ F(/* @__PURE__ */ P([`a`,`A`,`i`,`I`])),reversed:/* @__PURE__ */ F(/* @__PURE__ */ lr()),items:/* @__PURE__ */ M(pi)}),vi=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`quotation`),children:pi,cite:/* @__PURE__ */ F(V)}),yi=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`figure`),image:Ir,caption:/* @__PURE__ */ F(V)}),bi=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`table`),caption:/* @__PURE__ */ F(V),rows:/* @__PURE__ */ M(/* @__PURE__ */ M(fi))}),xi=/* @__PURE__ */ N({type:/* @__PURE__ */ P(`break`)}),Si=/* @__PURE__ */ I(L(ri),/* @__PURE__ */ gr(`type`,[hi,gi,_i,vi,yi,bi,xi])),Ci=/* @__PURE__ */ Dr(()=>pi),wi=/* @__PURE__ */ Sr(/* @__PURE__ */ wr(/* @__PURE__ */ P([`usable`,`withheld`,`canceled`]),`withheld`),`usable`),Ti=/* @__PURE__ */ I(/* @__PURE__ */ yr(e=>typeof e==`string`?e:`unreadable`),/* @__PURE__ */ A()),Ei=/* @__PURE__ */ N({text:R,speaker:/* @__PURE__ */ F(R),role:/* @__PURE__ */ F(R),organization:/* @__PURE__ */ F(R)}),Di=(/* @__PURE__ */ N({title:/* @__PURE__ */ F(R),place:Ur,country:/* @__PURE__ */ F(Mr),start:/* @__PURE__ */ F(B),end:/* @__PURE__ */ F(B),timeZone:/* @__PURE__ */ F(Vr),state:/* @__PURE__ */ Sr(/* @__PURE__ */ wr(/* @__PURE__ */ P([`done`,`planned`,`cancelled`]),`planned`),`planned`),url:/* @__PURE__ */ F(z),uid:/* @__PURE__ */ F(R)})).check(({value:{start:e,end:t},issues:n})=>{e!==void 0&&t!==void 0&&Ce(t,e)&&n.push({code:`custom`,path:[`end`],input:t,message:`the event ends before it begins`})}),Oi=/* @__PURE__ */ N({url:z,title:/* @__PURE__ */ F(R),type:/* @__PURE__ */ F(R),size:/* @__PURE__ */ F((/* @__PURE__ */ j()).check(/* @__PURE__ */ Qn())),pages:/* @__PURE__ */ F(sr().check(/* @__PURE__ */ Zn())),language:/* @__PURE__ */ F(jr)}),ki=/* @__PURE__ */ N({type:/* @__PURE__ */ P([`video`,`audio`]),url:z,title:/* @__PURE__ */ F(R),image:/* @__PURE__ */ F(Ir),duration:/* @__PURE__ */ F((/* @__PURE__ */ j()).check(/* @__PURE__ */ Zn())),credit:/* @__PURE__ */ F(R),language:/* @__PURE__ */ F(jr)}),Ai=/* @__PURE__ */ M(sr().check(/* @__PURE__ */ Xn(1),/* @__PURE__ */ Jn(17))),ji=/* @__PURE__ */ N({date:/* @__PURE__ */ F(B),text:R}),Mi=/* @__PURE__ */ I(L(e=>({text:e})),ji),Ni=/* @__PURE__ */ N({name:R,id:/* @__PURE__ */ F(R)}),Pi=/* @__PURE__ */ I(L(e=>({name:e})),Ni),Fi=/* @__PURE__ */ N({id:/* @__PURE__ */ F(R),headline:/* @__PURE__ */ F(R),url:/* @__PURE__ */ F(z),language:/* @__PURE__ */ F(jr)}),Ii=/* @__PURE__ */ I(L(e=>({url:e})),Fi),Li=/* @__PURE__ */ N({name:R,role:/* @__PURE__ */ F(R),url:/* @__PURE__ */ F(z)}),Ri=/* @__PURE__ */ I(L(e=>({name:e})),Li),zi=/* @__PURE__ */ N({id:R,version:/* @__PURE__ */ F(R),status:wi,embargoedUntil:/* @__PURE__ */ F(Ti),published:/* @__PURE__ */ F(B),modified:/* @__PURE__ */ F(B),expires:/* @__PURE__ */ F(B),language:/* @__PURE__ */ F(jr),translations:/* @__PURE__ */ F(/* @__PURE__ */ M(Ii)),url:/* @__PURE__ */ F(z),kind:/* @__PURE__ */ F(R),headline:R,subheadline:/* @__PURE__ */ F(R),summary:/* @__PURE__ */ F(R),dateline:/* @__PURE__ */ F(R),body:/* @__PURE__ */ F(Ci),quotes:/* @__PURE__ */ F(/* @__PURE__ */ M(Ei)),keyFigures:/* @__PURE__ */ F(/* @__PURE__ */ M(Yr)),events:/* @__PURE__ */ F(/* @__PURE__ */ M(Di)),notesToEditors:/* @__PURE__ */ F(Ci),boilerplate:/* @__PURE__ */ F(Ci),contacts:/* @__PURE__ */ F(/* @__PURE__ */ M(Jr)),places:/* @__PURE__ */ F(/* @__PURE__ */ M(Ur)),authors:/* @__PURE__ */ F(/* @__PURE__ */ M(Ri)),publisher:/* @__PURE__ */ F(Br),partners:/* @__PURE__ */ F(/* @__PURE__ */ M(Br)),image:/* @__PURE__ */ F(Ir),gallery:/* @__PURE__ */ F(/* @__PURE__ */ M(Ir)),media:/* @__PURE__ */ F(/* @__PURE__ */ M(ki)),attachments:/* @__PURE__ */ F(/* @__PURE__ */ M(Oi)),themes:/* @__PURE__ */ F(/* @__PURE__ */ M(Pi)),sdgs:/* @__PURE__ */ F(Ai),tags:/* @__PURE__ */ F(/* @__PURE__ */ M(R)),corrections:/* @__PURE__ */ F(/* @__PURE__ */ M(Mi)),withdrawal:/* @__PURE__ */ F(/* @__PURE__ */ N({date:/* @__PURE__ */ F(B),text:/* @__PURE__ */ F(R),headline:/* @__PURE__ */ F(R)})),related:/* @__PURE__ */ F(/* @__PURE__ */ M(Ii)),rights:/* @__PURE__ */ F(R)}),Bi=/* @__PURE__ */ N({id:/* @__PURE__ */ F(R),title:/* @__PURE__ */ F(R),language:/* @__PURE__ */ F(jr),url:/* @__PURE__ */ F(z),next:/* @__PURE__ */ F(Ar),publisher:/* @__PURE__ */ F(Br),about:/* @__PURE__ */ F(/* @__PURE__ */ N({title:/* @__PURE__ */ F(R),boilerplate:/* @__PURE__ */ F(Ci),figures:/* @__PURE__ */ F(/* @__PURE__ */ M(Yr)),sdgs:/* @__PURE__ */ F(Ai),links:/* @__PURE__ */ F(/* @__PURE__ */ M(/* @__PURE__ */ N({title:/* @__PURE__ */ F(R),kind:/* @__PURE__ */ F(/* @__PURE__ */ P([`who-we-are`,`our-work`,`where-we-work`,`take-action`,`data-and-research`,`2030-agenda`])),links:/* @__PURE__ */ M(/* @__PURE__ */ N({title:R,url:z}))})))})),offices:/* @__PURE__ */ F(/* @__PURE__ */ M(/* @__PURE__ */ N({id:R,name:R,level:/* @__PURE__ */ Sr(/* @__PURE__ */ wr(/* @__PURE__ */ P([`hq`,`regional`,`country`,`sub`,`liaison`]),`country`),`country`),country:/* @__PURE__ */ F(Mr),place:/* @__PURE__ */ F(Ur),contacts:/* @__PURE__ */ F(/* @__PURE__ */ M(Jr))})))});function Vi({quotes:e=[],events:t=[],translations:n=[]}){return[...Hi(`quotes`,e,`speaker`,`nobody is named as the speaker`),...Hi(`events`,t,`start`,`no date: no calendar entry is offered`),...Hi(`translations`,n,`language`,`the language of this edition is not named`)]}function Hi(e,t,n,r){return t.flatMap((t,i)=>t[n]===void 0?[{path:`${e}.${i}.${n}`,reason:r,incomplete:!0}]:[])}var Ui={contacts:200,quotes:100,partners:100,corrections:100},Wi=500,Gi=1e4,Ki=5e3,qi=(e,t)=>`has ${e} entries; only the first ${t} are used`;function Ji(e,t,n){if(e.length<=Ki)return e;n(t,qi(e.length,Ki));let r=e.slice(Ki).filter(Yi);return[...e.slice(0,Ki),...r]}var Yi=e=>h(e)&&e.status!==void 0&&e.status!==`usable`;function Xi({offices:e,...t},n){let r=Zi(t,n);if(!Array.isArray(e))return e===void 0?r:{...r,offices:e};let i=Ji(e,`offices`,n).map(e=>h(e)?Zi(e,(e,t)=>n(`offices.${e}`,t)):e);return{...r,offices:i}}function Zi(e,t){let n={left:Gi};return Object.fromEntries(Object.entries(e).map(([e,r])=>{let i=Ui[e]??Wi;return Qi(e)?[e,$i(r,n,()=>t(e,`is too long; its end is left out`))]:!Array.isArray(r)||r.length<=i?[e,r]:(t(e,qi(r.length,i)),[e,r.slice(0,i)])}))}var Qi=e=>/^(body|notesToEditors|boilerplate|summary|withdrawal|html)$/.test(e);function $i(e,t,n){if(Array.isArray(e)){let r=e.slice(0,t.left);return r.length<e.length&&n(),t.left-=r.length,r.map(e=>$i(e,t,n))}return h(e)?Object.fromEntries(Object.entries(e).map(([e,r])=>[e,$i(r,t,n)])):e}var ea=8,ta=200,na=1e3;function ra(e,t){let n=[...e.warnings??[]],{releases:r,warnings:i,...a}=e,o=(e,t)=>n.push({path:e,reason:t}),s=ca(Bi,oa(Xi(a,o),t),o)??{},c=Ji(r,`releases`,o).flatMap((e,r)=>{let i=typeof e.id==`string`?e.id:void 0,a=(e,t)=>n.push({index:r,id:i,path:e,reason:t}),o=ca(zi,oa(Zi(ia(e),a),t),a);return o?(n.push(...Vi(o).map(e=>({index:r,id:i,...e}))),[aa(o,s.language)]):[]});return{...s,releases:c,warnings:n.slice(0,ta)}}var ia=e=>e.status===void 0||e.status===`usable`?e:{...e,headline:`–`},aa=(e,t)=>e.language===void 0&&t!==void 0?{...e,language:t}:e;function oa(e,t){if(Array.isArray(e))return e.map(e=>oa(e,t));if(!h(e))return e;let n={};for(let[r,i]of Object.entries(e))n[r]=sa(r,i)?Ie(i,t):oa(i,t);return n}var sa=(e,t)=>(e===`url`||e===`next`)&&typeof t==`string`;function ca(e,t,n){for(let r=0;;r++){let i=e.safeParse(t);if(i.success)return i.data;let{issues:a}=i.error,o=r<ea&&a.length<na?1/0:1;if(!la(t,a.map(e=>({path:e.path.slice(0,o),reason:pa(e)})),r>0,n))return}}function la(e,t,n,r){let i=[``],a=!0;for(let{path:o,reason:s}of t.reverse()){if(i.every((e,t)=>o[t]===e))continue;n&&da(e,o)===void 0||r(o.join(`.`),s);let t=a?ua(e,o):void 0;t?i=t:a=!1}return a}function ua(e,t){if(t.length===0)return;let n=da(e,t.slice(0,-1)),r=t[t.length-1];if(Array.isArray(n)&&Number(r)<n.length)n.splice(Number(r),1);else if(h(n)&&n[r]!==void 0)Reflect.deleteProperty(n,r);else return ua(e,t.slice(0,-1));return t}var da=(e,t)=>t.reduce((e,t)=>e?.[t],e),fa=`Invalid input`;function pa(e){return e.message===fa?e.code===`invalid_type`?`expected ${e.expected}`:e.code===`too_big`?`is above ${e.maximum}`:e.code===`too_small`?`is blank or too small`:e.code===`invalid_value`?`expected one of ${e.values.join(`, `)}`:`does not fit (${e.code})`:e.message}var ma=e=>`readText`in e,ha=(e,...t)=>h(e)&&t.some(t=>Object.hasOwn(e,t)),ga=e=>typeof e==`string`?e:``,_a=e=>Array.isArray(e)&&e.length===0,va=(e,t)=>h(e)&&_a(e[t]),ya=e=>Array.isArray(e)?e.find(h):e;async function ba(e,{url:t}){let n=h(e)?e:{};xa(n.version,t);let r=`releases`in n?n.releases:`headline`in n?[n]:void 0;if(!Array.isArray(r))throw new g(`format`,`The feed has no "releases". An empty feed says "releases": [].`,{url:t});return Ca({...n,warnings:[],releases:r.map(e=>h(e)?e:{})},t)}function xa(e,t){if(typeof e==`string`&&/^iom-feed\/(?!1(\.\d+)?$)/.test(e))throw new g(`version`,`The feed is in "${e}"; this library reads iom-feed/1. Update the library.`,{url:t})}var Sa=[`body`,`notesToEditors`,`boilerplate`];async function Ca(e,t){let n=[...e.releases,...h(e.about)?[e.about]:[]];if(!n.some(e=>Sa.some(t=>wa(e[t]))))return e;let{ownAddress:r,readHtml:i,resolveUrls:a}=await import(`./reading-DyG4hO_j.js`).then(e=>e.t),o=[...e.warnings??[]];return n.forEach((n,s)=>{let c=s<e.releases.length?s:void 0;for(let e of Sa){let s=n[e];if(!wa(s))continue;let l=i(s.html),u=r(n,t);n[e]=u===void 0?l.blocks:a(l.blocks,u),o.push(...l.warnings.map(t=>({index:c,path:e,reason:t})))}}),{...e,warnings:o}}var wa=e=>h(e)&&typeof e.html==`string`,Ta={name:`iom`,matches:e=>Ea(e)||Array.isArray(e.releases),isNamedIn:({version:e})=>ga(e).startsWith(`iom-feed/`),read:ba},Ea=e=>ha(e,`headline`)&&ha(e,`id`)&&!ha(e,`@type`,`@context`,`uri`);async function Da(e,t,n={}){let{url:r}=n,i=Aa(e,r),{name:a,fields:o}=ka(t),s=ja(a,i)?Ta:(await Oa()).dialectFor(a,i,r);return s.name===Ta.name?Pa(await Ta.read(i,n),r):await Ma(s,i,{...n,fields:{...n.fields,...o}})}var Oa=async()=>(await Promise.all([import(`./reading-DyG4hO_j.js`).then(e=>e.g),import(`./shared-CuVSDSTg.js`).then(e=>e.a)]))[0];function ka(e){let t=e.matchAll(/;\s*(\w+)\s*=\s*([\w.-]+)/g);return{name:e.split(`;`)[0]?.trim()??``,fields:Object.fromEntries([...t].map(([,e=``,t=``])=>[e,t]))}}function Aa(e,t){try{return p(e)}catch(e){throw new g(`too-large`,`The JSON holds too many values. Serve fewer items a page.`,{url:t,cause:e})}}var ja=(e,t)=>e===Ta.name||(e===`auto`||e===``)&&h(t)&&Ta.isNamedIn(t);async function Ma(e,t,n){let[r,{resolveText:i,withoutRepeatedHeadline:a,withProse:o}]=await Promise.all([ma(e)?Na(e,t,n):e.read(t,n),import(`./reading-DyG4hO_j.js`).then(e=>e.t)]),s=Pa({...r,releases:r.releases.map(e=>i(e,n.url))},n.url);return{...s,releases:s.releases.map(e=>a(o(e)))}}function Na({name:e,readText:t},n,r){if(typeof n==`string`)return t(n,r);throw new g(`format`,`format="${e}" is a format of text, but the source is JSON. Use format="auto".`,{url:r.url})}function Pa(e,t){let n=ra(e,t);if(!e.releases.length||n.releases.length)return n;throw new g(`format`,`No item could be read (${n.warnings.slice(0,3).map(({path:e,reason:t})=>`${e}: ${t}`).join(`; `)}). Each needs an id and a headline.`,{url:t})}var Fa=(e,t)=>new g(e,``,t);async function Ia(e){e.message||(e.message=`${e.url??`Data`} could not be loaded: ${e.kind}.`,await import(`./error-messages-ll_gTWZj.js`).then(({messageOf:t})=>{e.message=t(e)}).catch(()=>void 0))}var La=1e4,Ra=2097152,za=1e3,Ba=6e4,Va=({kind:e,status:t=0})=>e===`network`||e===`timeout`||t===408||t===429||t>=500;function Ha(e,t=0,n=Math.random){let r=Math.max(t,za*2**(e-1));return Math.min(t,Ba)+n()*Math.min(r,Ba)}function Ua(e,t=Date.now()){let n=Number(e)*1e3||Date.parse(e??``)-t;return n>0?n:void 0}function Wa(e,t){return new Promise((n,r)=>{t.throwIfAborted();let i=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(i),r(t.reason)})})}var Ga={credentials:`omit`,referrerPolicy:`no-referrer`};async function Ka(e,t,n,r){let i=new AbortController,a=setTimeout(()=>i.abort(Fa(`timeout`,{url:e})),La),o=AbortSignal.any([t,i.signal]);r&&o.addEventListener(`abort`,r.abort);try{let t=await(r?.response??fetch(e,{...Ga,cache:n,signal:o}));return qa(t,e),{json:Xa(await Ja(t,e),e),url:t.url||e,headers:t.headers}}catch(t){throw o.throwIfAborted(),i.abort(),t instanceof g?t:Fa(`network`,{url:e,cause:t})}finally{clearTimeout(a)}}function qa({ok:e,status:t,headers:n},r){if(!e)throw Fa(`status`,{url:r,status:t,retryAfter:Ua(n.get(`retry-after`))})}async function Ja({body:e,headers:t},n){let r,i=``,a=Number(t.get(`content-length`))>2097152?1/0:0;for(let o=e?.getReader();;){if(a>2097152)throw Fa(`too-large`,{url:n});let{value:e}=await o?.read()??{};if(!e)return i+(r?.decode()??``);r??=Ya(e,t),a+=e.byteLength,i+=r.decode(e,{stream:!0})}}function Ya(e,t){let n=e[0]===60,[,r]=/^<\?xml[^>]*?encoding=["']([\w-]+)/.exec(new TextDecoder().decode(e.subarray(0,200)))??[],[,i=r]=/charset="?([\w-]+)/i.exec(t.get(`content-type`)??``)??[];try{return new TextDecoder(n?i:void 0)}catch{return new TextDecoder}}function Xa(e,t){try{return JSON.parse(e)}catch{if(Za(e))return e;throw Fa(`json`,{url:t,received:e.trim()[0]})}}var Za=e=>/^\s*</.test(e)&&/<(rss|rdf:rdf|(\w+:)?feed)[\s>]/i.test(e.slice(0,4096));function Qa(e,t){let n=[],r=eo(e.releases).filter(e=>e.status!==`withheld`),i=r.filter(e=>ro(e,t,n)).map(e=>ao(e,t)),a=e.offices?.map(e=>({...e,contacts:co(e.contacts,t)})),o=new Set(i.map(({id:e})=>e));return{feed:{...e,offices:a,releases:i,warnings:[...e.warnings,...n].map(t=>$a(t,e,o))},nextChange:fo(t,[...r.flatMap(uo),...(e.offices??[]).flatMap(lo)])}}var $a=(e,{releases:t},n)=>t.some(({id:t})=>t===e.id&&!n.has(t))?{...e,id:void 0}:e;function eo(e){let t=/* @__PURE__ */ new Map;for(let n of e){let e=t.get(n.id);t.set(n.id,e?to(n,e):n)}return[...t.values()]}function to(e,t){let[n,r]=no(e,t)>0?[e,t]:[t,e];return n.embargoedUntil===void 0&&r.embargoedUntil!==void 0?{...n,embargoedUntil:r.embargoedUntil}:n}function no(e,t){let n=(e.version??``).localeCompare(t.version??``,`en`,{numeric:!0}),[r,i]=[v(e.modified??e.published),v(t.modified??t.published)];return n||(r>i||r===i&&e.status!==`usable`?1:-1)}function ro(e,t,n){if(e.embargoedUntil===void 0)return!0;let r=io(e.embargoedUntil);return r===void 0&&n.push({id:e.id,path:`embargoedUntil`,reason:`not an instant with a time zone: the release stays hidden`}),r!==void 0&&r<=t}function io(e){let t=me(e);return t!==void 0&&_(t)===`instant`?v(t):void 0}function ao(e,t){if(e.status===`canceled`)return oo(e);let{embargoedUntil:n,status:r,...i}=e,a=co(e.contacts,t);return{...i,status:`usable`,contacts:a,expired:so(e.expires,t)}}function oo({id:e,version:t,published:n,language:r,url:i,kind:a,publisher:o,withdrawal:s}){return{id:e,version:t,published:n,language:r,url:i,kind:a,publisher:o,withdrawal:s,headline:``,status:`canceled`,expired:!1}}var so=(e,t)=>e!==void 0&&v(e)<=t,co=(e,t)=>e?.filter(e=>!so(e.expires,t)),lo=({contacts:e})=>(e??[]).flatMap(({expires:e})=>e===void 0?[]:[v(e)]);function uo(e){let t=io(e.embargoedUntil);return[...t===void 0?[]:[t],v(e.expires),...lo(e)]}function fo(e,t){let n=t.filter(t=>t>e);return n.length?Math.min(...n):void 0}var po=1e3,mo=2e9,ho=50,go=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;constructor(e,t){this.state={status:`loading`},this.loadedAt=0,this.#n=/* @__PURE__ */ new Set,this.#o=`end`,this.#s=!1,this.#e=e,this.#t=t}subscribe(e){return this.#n.add(e),clearTimeout(this.#l),this.#a||this.refresh(),()=>this.#d(e)}#d(e){this.#n.delete(e)&&!this.#n.size&&(this.#l=setTimeout(()=>this.#f(),250))}#f(){this.#a?.abort(),this.#a=void 0,clearTimeout(this.#u),this.#t?.()}refresh(){let e=!!this.#a;this.#a?.abort(),this.#a=new AbortController,this.loadedAt=Date.now(),this.#o===`loading`&&(this.#o=`more`),this.state.status===`error`&&this.#p();let{signal:t}=this.#a;_o(this.#m(t,e)),e||_o(Wa(300,t).then(()=>this.#y(t)))}#p(e){this.#c=e,this.#C()}async#m(e,t){for(let n=1;;n++){let r=await this.#h(e,t||n>1);if(!r||n>=3||!Va(r))return;await Wa(Ha(n,r.retryAfter),e)}}async#h(e,t){try{this.#b(await this.#_(e,t));return}catch(t){let n=await this.#g(t,this.#e.url,e);return e.throwIfAborted(),this.#c?.message!==n.message&&this.#p(n),n}}async#g(e,t,n){let r=ee(e,t),i=Promise.all([this.#y(n),Ia(r)]);return await Promise.race([i,Wa(po,n)]).catch(()=>void 0),r}async#_(e,t){let n=this.#r?.seen.size??1;for(let r,i=this.#e.url;;i=r.next)if(r=vo(r,i,await this.#v(e,i,t)),r.next===void 0||r.seen.size>=n)return r}async#v(...e){let t=await this.#e.load(...e);return e[0].throwIfAborted(),t}async#y(e){let t=this.#r?void 0:await this.#e.readCached?.().catch(()=>void 0);t&&!e.aborted&&!this.#r&&this.#x({answer:t,seen:/* @__PURE__ */ new Set,next:void 0},!0)}#b(e){this.#x(e,!1),this.#i&&_o(this.#e.writeCached?.(this.#i,e.answer.asOf))}#x(e,t){this.#r=e,this.#s=t,this.#c=void 0,this.#o=e.next===void 0?`end`:`more`,this.#S(e.answer)}#S(e){let t=Date.now()+e.clockOffset,{feed:n,nextChange:r}=Qa(e.document,t);this.#i=n,clearTimeout(this.#u),r!==void 0&&(this.#u=setTimeout(()=>this.#S(e),Math.min(r-t,mo))),this.#C()}async loadMore(){let e=this.#r,t=this.#a?.signal;if(e?.next!==void 0&&t&&this.#o!==`loading`){this.#o=`loading`,this.#C();try{this.#b(vo(e,e.next,await this.#v(t,e.next,!1)))}catch(n){let r=await this.#g(n,e.next,t);if(t.aborted)return;this.#o=`more`,this.#p(r)}}}#C(){this.state=this.#w();for(let e of[...this.#n])e(this.state)}#w(){let e=this.#c;if(!this.#i)return e?{status:`error`,error:e}:{status:`loading`};let t={feed:this.#i,paging:this.#o,asOf:this.#r?.answer.asOf??0};return e?{status:`stale`,error:e,...t}:{status:this.#s?`loading`:`ready`,...t}}},_o=e=>void e?.catch(()=>void 0);function vo(e,t,n){let{next:r}=n.document,i=/* @__PURE__ */ new Set([...e?.seen??[],t]);return{answer:e?yo(e.answer,n.document):n,seen:i,next:i.has(r)||i.size>=ho?void 0:r}}var yo=({document:e,...t},{releases:n,warnings:r})=>({...t,document:{...e,releases:[...e.releases,...n],warnings:[...e.warnings,...r]}}),bo=6e4,xo=Symbol.for(`iom.feed/1`);function So(){let e=globalThis,t=e[xo]??={};return Object.assign(t,{sources:/* @__PURE__ */ new Map,early:/* @__PURE__ */ new Map,copies:/* @__PURE__ */ new Set,...t})}function Co(e,t){let{sources:n,early:r}=So(),i=`${t} ${e}`,a=n.get(i);if(a)return a;let o=new go(To(i,e,t,r),()=>n.delete(i));return n.set(i,o),o}function wo(e,t,n){return new go({load:async()=>({document:await Da(e(),t,{url:n}),clockOffset:0,asOf:Date.now()})})}function To(e,t,n,r){let i=async(e,a=t,o)=>{let s=Eo(r,a);await jo(e);let c=await Oo(await Ka(a,e,o?`no-cache`:`default`,s),n);return o||!Ao(c)?c:i(e,a,!0)};return{url:t,load:i,readCached:async()=>(await Do()).readCached(e),writeCached:async(t,n)=>(await Do()).writeCached(e,t,n)}}function Eo(e,t){let n=e.get(t);if(e.delete(t),!n||Date.now()-n.sentAt<bo)return n;n.abort()}var Do=()=>import(`./feed-cache-Bz4JUlui.js`);async function Oo({json:e,url:t,headers:n},r){return{document:await Da(e,r,{url:t,headers:n}),clockOffset:ko(n),asOf:Date.now()}}function ko(e){let t=Date.parse(e.get(`date`)??``);return Number.isNaN(t)?0:t+(Number(e.get(`age`))||0)*1e3-Date.now()}var Ao=({clockOffset:e,document:{releases:t}})=>e<-6e4&&t.some(({embargoedUntil:e})=>e);function jo(e){let t=globalThis.document;if(t?.prerendering)return new Promise(n=>t.addEventListener(`prerenderingchange`,()=>n(),{once:!0,signal:e}))}var{copies:Mo}=So();Mo.add(import.meta.url);var No=`any`in AbortSignal&&`canParse`in URL;function Po(e,t){if(!No)return;let n=customElements.get(e);if(!n)customElements.define(e,t);else if(n!==t&&!Mo.isReported){Mo.isReported=!0,console.info(`<${e}> is on this page already: that one is used. Load one of ${[...Mo].join(`, `)}.`);for(let t of document.querySelectorAll(`${e}[debug]`))t.requestUpdate()}}var Fo=globalThis,Io=Fo.ShadowRoot&&(Fo.ShadyCSS===void 0||Fo.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,Lo=Symbol(),Ro=/* @__PURE__ */ new WeakMap,zo=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Lo)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(Io&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Ro.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Ro.set(t,e))}return e}toString(){return this.cssText}},Bo=e=>new zo(typeof e==`string`?e:e+``,void 0,Lo),H=(e,...t)=>new zo(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,Lo),Vo=(e,t)=>{if(Io)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=Fo.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},Ho=Io?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return Bo(t)})(e):e,{is:Uo,defineProperty:Wo,getOwnPropertyDescriptor:Go,getOwnPropertyNames:Ko,getOwnPropertySymbols:qo,getPrototypeOf:Jo}=Object,Yo=globalThis,Xo=Yo.trustedTypes,Zo=Xo?Xo.emptyScript:``,Qo=Yo.reactiveElementPolyfillSupport,$o=(e,t)=>e,es={toAttribute(e,t){switch(t){case Boolean:e=e?Zo:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ts=(e,t)=>!Uo(e,t),ns={attribute:!0,type:String,converter:es,reflect:!1,useDefault:!1,hasChanged:ts};Symbol.metadata??=Symbol(`metadata`),Yo.litPropertyMetadata??=/* @__PURE__ */ new WeakMap;var rs=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ns){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&Wo(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=Go(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ns}static _$Ei(){if(this.hasOwnProperty($o(`elementProperties`)))return;let e=Jo(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty($o(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($o(`properties`))){let e=this.properties,t=[...Ko(e),...qo(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=/* @__PURE__ */ new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(Ho(e))}else e!==void 0&&t.push(Ho(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=/* @__PURE__ */ new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=/* @__PURE__ */ new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=/* @__PURE__ */ new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Vo(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?es:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?es:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ts)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=/* @__PURE__ */ new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=/* @__PURE__ */ new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=/* @__PURE__ */ new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};rs.elementStyles=[],rs.shadowRootOptions={mode:`open`},rs[$o(`elementProperties`)]=/* @__PURE__ */ new Map,rs[$o(`finalized`)]=/* @__PURE__ */ new Map,Qo?.({ReactiveElement:rs}),(Yo.reactiveElementVersions??=[]).push(`2.1.2`);var is=globalThis,as=e=>e,os=is.trustedTypes,ss=os?os.createPolicy(`iom-widgets`,{createHTML:e=>e}):void 0,cs=`$lit$`,U=`lit$${Math.random().toFixed(9).slice(2)}$`,ls=`?`+U,us=`<${ls}>`,W=document,ds=()=>W.createComment(``),fs=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ps=Array.isArray,ms=e=>ps(e)||typeof e?.[Symbol.iterator]==`function`,hs=`[ 	
\f\r]`,gs=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_s=/-->/g,vs=/>/g,G=RegExp(`>|${hs}(?:([^\\s"'>=/]+)(${hs}*=${hs}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ys=/'/g,bs=/"/g,xs=/^(?:script|style|textarea|title)$/i,Ss=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),K=Ss(1),Cs=Ss(2),ws=Symbol.for(`lit-noChange`),q=Symbol.for(`lit-nothing`),Ts=/* @__PURE__ */ new WeakMap,Es=W.createTreeWalker(W,129);function Ds(e,t){if(!ps(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ss===void 0?t:ss.createHTML(t)}var Os=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=gs;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===gs?c[1]===`!--`?o=_s:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=G):(xs.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=G):o=vs:o===G?c[0]===`>`?(o=i??gs,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?G:c[3]===`"`?bs:ys):o===bs||o===ys?o=G:o===_s||o===vs?o=gs:(o=G,i=void 0);let d=o===G&&e[t+1].startsWith(`/>`)?` `:``;a+=o===gs?n+us:l>=0?(r.push(s),n.slice(0,l)+cs+n.slice(l)+U+d):n+U+(l===-2?t:d)}return[Ds(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},ks=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Os(t,n);if(this.el=e.createElement(l,r),Es.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=Es.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(cs)){let t=u[o++],n=i.getAttribute(e).split(U),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Ps:r[1]===`?`?Fs:r[1]===`@`?Is:Ns}),i.removeAttribute(e)}else e.startsWith(U)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(xs.test(i.tagName)){let e=i.textContent.split(U),t=e.length-1;if(t>0){i.textContent=os?os.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],ds()),Es.nextNode(),c.push({type:2,index:++a});i.append(e[t],ds())}}}else if(i.nodeType===8){if(i.data===ls)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(U,e+1))!==-1;)c.push({type:7,index:a}),e+=U.length-1}}a++}}static createElement(e,t){let n=W.createElement(`template`);return n.innerHTML=e,n}};function As(e,t,n=e,r){if(t===ws)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=fs(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=As(e,i._$AS(e,t.values),i,r)),t}var js=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??W).importNode(t,!0);Es.currentNode=r;let i=Es.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Ms(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ls(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=Es.nextNode(),a++)}return Es.currentNode=W,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Ms=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=q,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=As(this,e,t),fs(e)?e===q||e==null||e===``?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==ws&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ms(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==q&&fs(this._$AH)?this._$AA.nextSibling.data=e:this.T(W.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=ks.createElement(Ds(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new js(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Ts.get(e.strings);return t===void 0&&Ts.set(e.strings,t=new ks(e)),t}k(t){ps(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(ds()),this.O(ds()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=as(e).nextSibling;as(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ns=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=q,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(/* @__PURE__ */ new String),this.strings=n):this._$AH=q}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=As(this,e,t,0),a=!fs(e)||e!==this._$AH&&e!==ws,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=As(this,r[n+o],t,o),s===ws&&(s=this._$AH[o]),a||=!fs(s)||s!==this._$AH[o],s===q?e=q:e!==q&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Ps=class extends Ns{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===q?void 0:e}},Fs=class extends Ns{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==q)}},Is=class extends Ns{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=As(this,e,t,0)??q)===ws)return;let n=this._$AH,r=e===q&&n!==q||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==q&&(n===q||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ls=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){As(this,e)}},Rs={M:cs,P:U,A:ls,C:1,L:Os,R:js,D:ms,V:As,I:Ms,H:Ns,N:Fs,U:Is,B:Ps,F:Ls},zs=is.litHtmlPolyfillSupport;zs?.(ks,Ms),(is.litHtmlVersions??=[]).push(`3.3.3`);var Bs=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Ms(t.insertBefore(ds(),e),e,void 0,n??{})}return i._$AI(e),i},Vs=globalThis,Hs=class extends rs{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Bs(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ws}};Hs._$litElement$=!0,Hs.finalized=!0,Vs.litElementHydrateSupport?.({LitElement:Hs});var Us=Vs.litElementPolyfillSupport;Us?.({LitElement:Hs}),(Vs.litElementVersions??=[]).push(`4.2.2`);var Ws={ar:{messages:()=>import(`./ar-messages-C3cYAqfj.js`),map:()=>import(`./ar-map-CpKbPhmw.js`),countries:()=>import(`./ar-countries-D3z71SdV.js`),goals:()=>import(`./ar-goals-BUDAy-rq.js`)},en:{messages:()=>Promise.resolve().then(()=>$s),map:()=>import(`./en-map-CxA-EoIf.js`),countries:()=>import(`./en-countries-BEMbUewD.js`),goals:()=>import(`./en-goals-CZ1sr6df.js`)},es:{messages:()=>import(`./es-messages-DCspCeXF.js`),map:()=>import(`./es-map-DKgfnZ1Z.js`),countries:()=>import(`./es-countries-DkMh6TAr.js`),goals:()=>import(`./es-goals-CuGCbnJ6.js`)},fr:{messages:()=>import(`./fr-messages-RSEjatX6.js`),map:()=>import(`./fr-map-pK09t3T_.js`),countries:()=>import(`./fr-countries-CRj28WeT.js`),goals:()=>import(`./fr-goals-DvvVyY1W.js`)},ru:{messages:()=>import(`./ru-messages-DIjZ_G4m.js`),map:()=>import(`./ru-map-D9lUnSQ3.js`),countries:()=>import(`./ru-countries-eqVaHHez.js`),goals:()=>import(`./ru-goals-DFLt9KCG.js`)},zh:{messages:()=>import(`./zh-messages-Dr8l3lHw.js`),map:()=>import(`./zh-map-BtGSc3qu.js`),countries:()=>import(`./zh-countries-DcL4K07W.js`),goals:()=>import(`./zh-goals-C3zaAV4i.js`)}},Gs={no:`nb`};function J(e){let t=(e??``).trim().replaceAll(`_`,`-`).replace(/[.@].*/,``);try{return(Intl.getCanonicalLocales(t)[0]??``).replace(/^[a-z]+/,e=>Object.hasOwn(Gs,e)?Gs[e]??e:e)}catch{return}}var Y=e=>J(e)?.split(`-`)[0]??`und`,Ks={ar:`Arab`,de:`Latn`,en:`Latn`,es:`Latn`,fr:`Latn`,it:`Latn`,pt:`Latn`,ru:`Cyrl`,zh:`Hans`};function qs(e){let[t=``,n]=e.split(`-`);return n?.length===4?n:(t===`zh`&&n!==void 0?void 0:Ks[t])??new Intl.Locale(e).maximize().script}function Js(e,t){let n=J(e);if(n===void 0)return-1;let r=t.map(J),i=e=>e!==void 0&&Y(e)===Y(n);return[e=>e===n,e=>i(e)&&qs(e)===qs(n),i].map(e=>r.findIndex(e)).find(e=>e>=0)??-1}var Ys=/* @__PURE__ */ new Set([`Adlm`,`Arab`,`Aran`,`Hebr`,`Mand`,`Nkoo`,`Rohg`,`Samr`,`Syrc`,`Thaa`]);function Xs(e){let t=J(e);return t!==void 0&&Ys.has(qs(t)??``)?`rtl`:`ltr`}var Zs={months:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],weekdays:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`],dates:{year:`{year}`,month:`{month} {year}`,day:`{day} {month} {year}`,weekday:`{weekday}, {day} {month} {year}`,time:`{day} {month} {year} at {hour}:{minute}`,clock:`{hour}:{minute}`},decimal:`.`,group:`,`,groupFrom:4,minus:`-`,plural:e=>e===1?`one`:`other`,bytes:{one:`#\xA0byte`,other:`#\xA0bytes`},units:[`#\xA0kB`,`#\xA0MB`,`#\xA0GB`],languageNames:{am:`Amharic`,ar:`Arabic`,bn:`Bangla`,de:`German`,el:`Greek`,en:`English`,es:`Spanish`,fa:`Persian`,"fa-AF":`Dari`,fil:`Filipino`,fr:`French`,ha:`Hausa`,hi:`Hindi`,ht:`Haitian Creole`,hy:`Armenian`,id:`Indonesian`,it:`Italian`,ja:`Japanese`,ka:`Georgian`,kk:`Kazakh`,ko:`Korean`,ku:`Kurdish`,ky:`Kyrgyz`,my:`Burmese`,ne:`Nepali`,nl:`Dutch`,pl:`Polish`,ps:`Pashto`,pt:`Portuguese`,"pt-BR":`Brazilian Portuguese`,ro:`Romanian`,ru:`Russian`,rw:`Kinyarwanda`,so:`Somali`,sq:`Albanian`,sr:`Serbian`,sw:`Swahili`,ta:`Tamil`,tg:`Tajik`,th:`Thai`,ti:`Tigrinya`,tr:`Turkish`,uk:`Ukrainian`,ur:`Urdu`,uz:`Uzbek`,vi:`Vietnamese`,zh:`Chinese`,"zh-Hans":`Simplified Chinese`,"zh-Hant":`Traditional Chinese`}},Qs={en:Zs,"en-GB":Zs,"en-KE":Zs,"en-NG":Zs,"en-US":{...Zs,dates:{year:`{year}`,month:`{month} {year}`,day:`{month} {day}, {year}`,weekday:`{weekday}, {month} {day}, {year}`,time:`{month} {day}, {year} at {hour}:{minute}\xA0{period}`,clock:`{hour}:{minute}\xA0{period}`},periods:[`AM`,`PM`]}},$s=/* @__PURE__ */ e({formats:()=>Qs,messages:()=>ec}),ec={lang:`en`,labelled:`{label}: {value}`,quoted:`“{text}”`,comma:`, `,range:`{start} – {end}`,loading:`Loading…`,empty:`There are no press releases to show.`,noMatch:`No press release matches this choice.`,failed:`This could not be loaded.`,notFound:`This press release is not available.`,retry:`Try again`,asOf:`As of {when}. Nothing newer could be loaded.`,kinds:{"press-release":`Press release`,statement:`Statement`,news:`News`,feature:`Feature`,"media-advisory":`Media advisory`,speech:`Speech`,report:`Report`},published:`Published {when}`,updated:`Updated {when}`,corrected:`Corrected`,correctedOn:`Corrected {when}`,withdrawn:`This press release has been withdrawn.`,withdrawnRelease:`The press release “{headline}” has been withdrawn.`,expired:`This press release is no longer current.`,inPartnership:`Published together by`,noPublisher:`No publisher is named.`,partners:`Partners`,languageSwitch:`Language of this press release`,onlyIn:`This press release is not available in {wanted}. It is shown in {shown}.`,alsoIn:`Also in`,readingTime:{one:`# minute read`,other:`# minute read`},keyPoints:`Key points`,photo:`Photo: {credit}`,licence:`Licence`,gallery:`Gallery`,pictureOf:`Picture {number} of {total}`,downloadPicture:`Download picture`,previous:`Previous`,next:`Next`,video:`Video`,audio:`Audio`,play:`Play`,playLoadsFrom:`Playing loads content from {host}.`,watchOn:`Watch on {host}`,listenOn:`Listen on {host}`,noQuote:`This press release has no quotation.`,quotes:`Quotations`,copyQuote:`Copy quotation`,quoteOutdated:`These words are not in the current version of the press release.`,showInRelease:`Show in the press release`,keyFigures:`Key figures`,noKeyFigures:`This press release has no key figures.`,figureAsOf:`as of {date}`,moreThan:`more than {value}`,contents:`Contents`,sectionLink:`Link to this section`,backToTop:`Back to top`,events:`Events`,states:{done:`held`,planned:`to come`,cancelled:`cancelled`},eventOf:`Event {number} of {total}`,upcoming:`Upcoming`,past:`Past`,ongoing:`Taking place now`,addToCalendar:`Add to calendar`,addAllToCalendar:`Add all events to calendar`,noEvents:`This press release names no events.`,timeZone:`Time zone`,timeThere:`{time} local time`,documents:`Documents`,download:`Download`,downloadAll:`Download all`,size:`Size`,fileType:`File type`,pages:{one:`# page`,other:`# pages`},themes:`Themes`,countries:`Countries`,sdgs:`Sustainable Development Goals`,sdg:`Goal {number}`,related:`Related`,editions:`Other languages`,notes:`Notes to editors`,about:`About {name}`,original:`Read the original on {host}`,source:`Source`,firstPublishedBy:`First published by {name}`,printedFrom:`Printed from {url}`,share:`Share`,shareByEmail:`Share by email`,copy:`Copy`,copyLink:`Copy link`,copyText:`Copy text`,copied:`Copied`,copyFailed:`This could not be copied. Select the text to copy it.`,print:`Print`,open:`Open`,close:`Close`,learnMore:`Learn more`,contact:`Press contact`,contacts:{one:`# press contact`,other:`# press contacts`},allContacts:`All press contacts`,noContact:`No press contact is given.`,telephone:`Tel.`,extension:`ext. {number}`,call:`Call`,textMessage:`Text message`,whatsApp:`WhatsApp`,email:`Email`,writeEmail:`Write an email`,emailSubject:`Press enquiry: {headline}`,region:`Region`,languages:`Languages`,hours:`Hours`,localTime:`Local time`,openNow:`Open now`,closedNow:`Closed now`,openUntil:`Open until {time}`,opensAt:`Opens {time}`,saveContact:`Save contact`,saveAllContacts:`Save all contacts`,releases:{one:`# press release`,other:`# press releases`},moreShown:{one:`# more press release shown`,other:`# more press releases shown`},newReleases:{one:`# new press release`,other:`# new press releases`},shownOf:`{shown} of {total} shown`,latest:`Latest`,readMore:`Read more`,showMore:`Show more`,showLess:`Show less`,showAll:`Show all`,search:`Search`,searchReleases:`Search press releases`,clearSearch:`Clear search`,filters:`Filters`,filteredBy:`Shown only: {filters}`,removeFilter:`Remove filter`,clearFilters:`Clear all filters`,all:`All`,theme:`Theme`,country:`Country`,kind:`Type`,partner:`Partner`,language:`Language`,year:`Year`,subscribe:`Subscribe`,rssFeed:`RSS feed`,jsonFeed:`JSON feed`,byEmail:`By email`,noAbout:`There is no information about the organization.`,whoWeAre:`Who we are`,ourWork:`Our work`,whereWeWork:`Where we work`,takeAction:`Take action`,dataAndResearch:`Data and research`,agenda2030:`2030 Agenda`},tc=new Map(Object.entries(Qs));function nc(e){for(let[t,n]of Object.entries(e))tc.set(t,n)}var rc=e=>tc.get(J(e)??`en`),ic=/* @__PURE__ */ new Map,ac=/* @__PURE__ */ new Set;function oc(e,t){let n=Y(e);if(n===`und`)console.warn(`iom-widgets: "${e}" is no language tag. Write one such as "fr".`);else{ic.set(n,[...ic.get(n)??[],t]);for(let e of ac)e()}}function sc(e){return ac.add(e),()=>void ac.delete(e)}var cc=e=>ic.has(e),lc=/* @__PURE__ */ new Set([`lang`,`notes`]),uc=(e,t)=>(ic.get(e)??[]).reduce((e,{map:t,...n})=>fc(e,n),t),dc=(e,t)=>(ic.get(e)??[]).reduce((e,{map:t={}})=>fc(e,t),t);function fc(e,t,n=``){let r=Object.fromEntries(Object.entries(e));for(let[e,i]of Object.entries(t)){let t=n===`kinds.`&&!Object.hasOwn(r,e)?``:Object.hasOwn(r,e)&&!lc.has(e)?r[e]:void 0,a=t===void 0?void 0:pc(t,i,n+e);a===void 0?yc(`${n}${e}`,t):r[e]=a}return r}function pc(e,t,n){return gc(e)?mc(t)?{other:t}:gc(t)?t:void 0:hc(e)?hc(t)?fc(e,t,`${n}.`):void 0:mc(t)&&_c(t).every(t=>_c(e).includes(t))?t:void 0}var mc=e=>typeof e==`string`&&e.trim()!==``,hc=e=>typeof e==`object`&&!!e,gc=e=>hc(e)&&`other`in e&&Object.values(e).every(mc),_c=e=>mc(e)?e.match(/\{\w+\}/g)??[]:[],vc=/* @__PURE__ */ new Set;function yc(e,t){let n=_c(t).join(` and `),r=t===void 0?`is no text that can be replaced. Take a name of the interface Messages.`:hc(t)?`must be an object of texts, as the one that it replaces.`:`must be a text that is not empty${n?`, with ${n} where these belong`:``}.`;vc.has(e)||console.warn(`iom-widgets: the message "${e}" ${r}`),vc.add(e)}var bc=Ws;function xc(e,t){let n=Y(e);return Object.hasOwn(bc,n)&&bc[n]?.[t]||t===`messages`&&cc(n)?n:`en`}var Sc=/* @__PURE__ */ new Map([[`en`,ec]]),Cc=/* @__PURE__ */ new Map;sc(()=>Cc.clear());async function wc(e){let t=new Set([...e].map(e=>xc(e,`messages`)));await Promise.all([...t].filter(e=>!Tc(e)).map(Ec))}var Tc=e=>Sc.has(e)||!bc[e]?.messages;async function Ec(e){let t=await bc[e]?.messages?.().catch(()=>void 0);t&&(Sc.set(e,t.messages),nc(t.formats??{}))}function Dc(e){let t=xc(e,`messages`),n=Tc(t)?t:`en`,r=Cc.get(n)??uc(n,Sc.get(n)??{...ec,lang:n});return Cc.set(n,r),r}var Oc=(e,t)=>Dc(xc(e,`messages`)===Y(e)?e:t),kc=e=>Tc(xc(e,`messages`));async function Ac(e){let t=bc[xc(e,`map`)]?.map??Ws.en.map;return dc(Y(e),(await t()).map)}async function jc(e){let{names:t}=await(bc[xc(e,`countries`)]?.countries??Ws.en.countries)();return e=>{let n=e.trim().toUpperCase();return(Object.hasOwn(t,n)?t[n]:void 0)??e}}async function Mc(e){return(await(bc[xc(e,`goals`)]?.goals??Ws.en.goals)()).goals}function Nc(e){let t=e.closest(`[lang]:not([lang=""])`)?.getAttribute(`lang`);if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?Nc(n.host):e.ownerDocument.documentElement.lang||`en`}var Pc=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}};function Fc(e){return e}var Ic=class{constructor(e,t,n,r){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(e,t)=>{this.unsubscribe&&(this.unsubscribe!==t&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=e,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(e,t)),this.unsubscribe=t},this.host=e,t.context!==void 0){let e=t;this.context=e.context,this.callback=e.callback,this.subscribe=e.subscribe??!1}else this.context=t,this.callback=n,this.subscribe=r??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&=(this.unsubscribe(),void 0)}dispatchRequest(){this.host.dispatchEvent(new Pc(this.context,this.host,this.t,this.subscribe))}},Lc=Fc(Symbol.for(`iom-widgets.feed/1`)),Rc=class{#e;#t;constructor(e){this.#e=e,this.#t=new Ic(e,{context:Lc,subscribe:!0}),e.addController(this)}get value(){return this.#t.value}hostConnected(){this.#e.ownerDocument.addEventListener(`context-provider`,this.#n)}hostDisconnected(){this.#e.ownerDocument.removeEventListener(`context-provider`,this.#n),delete this.#t.value}#n=e=>{e.context===Lc&&this.#t.hostConnected()}},zc=5,Bc=.2,Vc=1728e6,Hc=3e4,Uc=1e3;function Wc(e,t=0){let n=t>0?Math.min(Math.max(t,zc)*6e4,Vc):0,r=new AbortController,i,a=t=>{document.visibilityState!==`hidden`&&navigator.onLine&&Date.now()-e.loadedAt>=t&&e.refresh()},o=()=>{n&&(i=setTimeout(s,n*(.8+2*Bc*Math.random())))},s=()=>{a(n*.8),o()},c=({persisted:t=!0})=>{t&&(`error`in e.state?a(Uc):n&&a(Hc))},l=(e,t)=>e.addEventListener(t,c,r);return l(document,`visibilitychange`),l(window,`online`),l(window,`pageshow`),o(),()=>{r.abort(),clearTimeout(i)}}function Gc(e){let t=Kc(e);return e.map((e,n)=>({release:e,time:t[n]??0})).sort((e,t)=>t.time-e.time).map(({release:e})=>e)}function Kc(e){let t=e.map(({published:e})=>e===void 0?void 0:v(e)),n=t.find(e=>e!==void 0)??0;return t.map(e=>n=e??n)}function qc({releases:e},t,n){if(t)return e.find(({id:e})=>e===t)??e.find(({url:e})=>e!==void 0&&Yc(e,t));let r=Gc(e).filter(({status:e})=>e===`usable`),i=Jc(n,r);return r.find(({language:e})=>i.has(e))??r[0]}function Jc(e,t){let n=new Set(e===void 0?[]:t.map(({language:e})=>e));return new Set([...n].filter(t=>t!==void 0&&Y(t)===Y(e)))}var Yc=(e,t)=>Zc(e)===Zc(t),Xc=/^(utm_\w+|fbclid|gclid|mc_[ce]id)$/;function Zc(e){let t=ze(e);if(!t)return e.trim();for(let e of[...t.searchParams.keys()])Xc.test(e)&&t.searchParams.delete(e);return`${t.host.replace(/^www\./,``)}${t.pathname.replace(/\/$/,``)}${t.search}`}var Qc=e=>`feed`in e?e.feed:void 0,$c=class{#e;constructor(e){this.#e=e}get state(){return el(this.#e.map(({state:e})=>e))}get loadedAt(){return Math.min(...this.#e.map(({loadedAt:e})=>e))}subscribe(e){let t=this.#e.map(t=>t.subscribe(()=>e(this.state)));return()=>t.forEach(e=>e())}refresh(){for(let e of this.#e)e.refresh()}async loadMore(){await Promise.all(this.#e.map(e=>e.loadMore()))}};function el(e){let t=e.filter(e=>`feed`in e&&e.feed),n=e.map(tl).find(Boolean),r=e.some(({status:e})=>e===`loading`);if(!t.length)return n&&!r?{status:`error`,error:n}:{status:`loading`};let i={feed:il(t.map(({feed:e})=>e),e.flatMap(e=>Qc(e)?[]:nl(e))),paging:rl(t.map(({paging:e})=>e)),asOf:Math.min(...t.map(({asOf:e})=>e))},a=t.map(tl).find(Boolean);return a?{status:`stale`,error:a,...i}:{status:r?`loading`:`ready`,...i}}var tl=e=>`error`in e?e.error:void 0,nl=e=>{let t=tl(e);return t?[{path:`src`,reason:`${t.message} The other sources are shown.`}]:[]},rl=e=>[`loading`,`more`,`end`].find(t=>e.includes(t))??`end`;function il(e,t){let[n,...r]=e;if(n&&!r.length)return{...n,warnings:[...n.warnings,...t]};let i=[];for(let t of e)for(let e of t.releases)ol(i,al(e,t));return{about:n?.about,publisher:e.every(({publisher:e})=>e?.name===n?.publisher?.name)?n?.publisher:void 0,offices:e.flatMap(({offices:e=[]})=>e),releases:i,warnings:[...e.flatMap(({warnings:e})=>e),...t]}}var al=(e,{publisher:t})=>t&&!e.publisher?{...e,publisher:t}:e;function ol(e,t){if(e.some(e=>sl(e,t)))return;let n=e.some(({id:e})=>e===t.id);e.push(n?{...t,id:t.url??`${t.id} (${e.length})`}:t)}var sl=(e,t)=>e.url!==void 0&&t.url!==void 0?Yc(e.url,t.url)&&e.language===t.language:e.id===t.id&&(e.id.includes(`:`)||e.headline===t.headline);function cl(e,t){let n=e.data!==void 0||!!e.src,r=n?void 0:pl(e),i=n||r!==void 0?e:t??e,{data:a,src:o,refresh:s}=i,c=i.format||`auto`,l=e.ownerDocument.baseURI;return{data:a,src:a===void 0?o:void 0,inline:r,format:c,refresh:s,base:l}}var ll=(e,t)=>Object.keys(e).every(n=>Object.is(e[n],t[n]));function ul({data:e,src:t,inline:n,format:r,base:i}){return e===void 0?t?.trim()?dl(t,r,i):n===void 0?void 0:wo(()=>Xa(n),r,i):wo(()=>e,r,i)}function dl(e,t,n){let r=[...new Set(e.trim().split(/\s+/))].map(e=>URL.canParse(e,n)?Co(new URL(e,n).href,t):fl(e)),[i]=r;return i&&r.length===1?i:new $c(r)}var fl=e=>wo(()=>{throw Fa(`network`,{url:e})},``);function pl(e){if(e.ownerDocument.readyState!==`loading`)return[...e.querySelectorAll(`script[type^="application/json" i]`)].find(t=>t.closest(e.localName)===e)?.textContent}var ml=16,hl=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t){this.state={status:`idle`},this.#s=!1,this.#e=e,this.#n=t,this.#t=new Rc(e),e.addController(this)}get feed(){return Qc(this.state)}get context(){return this.#t.value}hostConnected(){let e=()=>this.#e.requestUpdate(),t=this.#e.ownerDocument;t.readyState===`loading`&&t.addEventListener(`DOMContentLoaded`,e,{once:!0}),e()}hostDisconnected(){clearTimeout(this.#o),this.#o=void 0,this.#a?.(),this.#a=void 0,this.#i=void 0}sync(){if(!this.#e.isConnected)return;let e=cl(this.#e,this.context);this.#i&&ll(e,this.#i)||(this.#i=e,this.#o===void 0?this.#c(e):this.#s=!0)}#c(e){this.#s=!1,this.#o=setTimeout(()=>{this.#o=void 0,this.#s&&this.#i&&this.#c(this.#i)},ml);let t=this.#a;this.#r=ul(e),this.#a=this.#r&&this.#l(this.#r,e.refresh),this.#r||this.#u({status:`idle`}),t?.()}#l(e,t){let n=e=>this.#u(gl(e,this.state)),r=e.subscribe(n),i=Wc(e,t);return n(e.state),()=>{r(),i()}}#u(e){this.state=e,this.#n(e),this.#e.requestUpdate()}retry(){this.#r?.refresh()}async loadMore(){await this.#r?.loadMore()}};function gl(e,t){if(!(`feed`in t)||!t.feed||`feed`in e||e.status===`idle`)return e;let n={feed:t.feed,asOf:t.asOf??0,paging:`end`};return e.status===`loading`?{...e,...n}:{...e,...n,status:`stale`}}var _l=H`
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
`,vl=e=>K`<div class="skeleton">
    <span class="hidden">${e}</span><span></span><span></span><span></span><span></span>
  </div>`,yl=(e,t)=>K`<div class="message" role=${t?.isRunning?`status`:q}>
    ${e} ${t?K`<button type="button" @click=${t.run}>${t.label}</button>`:q}
  </div>`,bl=(e,t=`notice`)=>K`<div class="notice" part=${t} role="note">${e}</div>`,xl=H`
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
`,Sl=[H`
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
`,H`
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
`,xl,H`
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
`],Cl=class extends Hs{adoptedCallback(){let e=this.ownerDocument.defaultView;if(!e||!this.shadowRoot)return;let{elementStyles:t}=this.constructor;this.shadowRoot.adoptedStyleSheets=t.map(t=>{let n=new e.CSSStyleSheet;return n.replaceSync(`cssText`in t?t.cssText:``),n})}};function wl(e){e&&e.tabIndex<0&&(e.tabIndex=-1),e?.focus()}var Tl=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}get focusedButton(){let e=this.#e.shadowRoot?.activeElement;return e?.matches(`.message *`)?e:void 0}hostUpdate(){this.#t=this.focusedButton}hostUpdated(){let e=this.#e.shadowRoot;this.#t?.isConnected===!1&&wl(e?.querySelector(`h1, h2, h3, h4, h5, h6`)??e?.querySelector(`.iom`)),this.#t=void 0}},El=class{#e;#t;#n;#r=!1;constructor(e,t,n=()=>import(`./panel-tSPpj0OM.js`)){this.#e=e,this.#t=t,this.#n=n,e.addController(this)}hostUpdated(){let{debug:e}=this.#e;(e||this.#r)&&this.#i(),this.#r=e}async#i(){try{let{inspect:e}=await this.#n();await e(this.#e,this.#t())}catch(e){console.warn(`<${this.#e.localName} debug>: the inspector could not be loaded. ${String(e)}`)}}},Dl={bubbles:!0,composed:!0},Ol=class extends CustomEvent{constructor(e){super(`iom-load`,{...Dl,detail:{feed:e}})}},kl=class extends CustomEvent{constructor(e){super(`iom-error`,{...Dl,detail:{error:e}})}},Al=class extends CustomEvent{constructor(e){super(`iom-select`,{...Dl,cancelable:!0,detail:e})}},jl=class extends CustomEvent{constructor(e){super(`iom-action`,{...Dl,detail:e})}},Ml=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostUpdated(){let{state:e,result:t}=this.#t.current;if(e.status===`loading`)return;let n=t&&`missing`in t?t.missing:void 0,r=`error`in e?e.error:n,i=Qc(e),a=r??i;a&&a!==this.#n&&(this.#n=a,r?this.#i(typeof r==`string`?this.#r(r):r):i&&this.#e.dispatchEvent(new Ol(i)))}#r(e){return new g(`not-found`,e,{url:this.#e.src})}#i(e){let{message:t,url:n=``}=e;console.warn(`<${this.#e.localName}>: ${t}${t.includes(n)?``:` (${n})`}`),this.#e.dispatchEvent(new kl(e))}},Nl=`script[type="application/json"][data-iom-messages]`,Pl=/* @__PURE__ */ new WeakSet,Fl=/* @__PURE__ */ new WeakSet;function Il(e){for(let t of e.querySelectorAll(Nl))if(!Pl.has(t)){Pl.add(t);for(let[e,n]of Ll(t))oc(e,n)}e.readyState!==`loading`||Fl.has(e)||(Fl.add(e),e.addEventListener(`DOMContentLoaded`,()=>Il(e),{once:!0}))}function Ll(e){try{let t=Object.entries(JSON.parse(e.textContent));if(t.every(e=>Rl(e[1])))return t}catch{}return console.warn(`iom-widgets: a script data-iom-messages must hold an object of languages: {"fr": {"showMore": "…"}}.`),[]}var Rl=e=>typeof e==`object`&&!!e,zl=class{#e;#t;#n;#r;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostConnected(){Il(this.#e.ownerDocument),this.#r=sc(this.#t),this.#n=new MutationObserver(e=>{e.some(({target:e})=>Vl(e,this.#e))&&this.#t()});for(let e of Bl(this.#e))this.#n.observe(e,{subtree:!0,attributeFilter:[`lang`]})}hostDisconnected(){this.#n?.disconnect(),this.#r?.()}};function Bl(e){let t=e.getRootNode();return`host`in t?[t,...Bl(t.host)]:[t]}var Vl=(e,t)=>e.contains(t)||Bl(t).some(t=>`host`in t&&e.contains(t.host));function Hl(e,t){return t&&`missing`in t?e.status===`loading`?`loading`:`error`:t&&`empty`in t&&e.status===`ready`?`empty`:e.status}var Ul=(e,t)=>({missing:`${Wl(e,t)} Check the attribute ${e}: it takes an id or a ${e===`release`?`permalink`:`name`}.`}),Wl=(e,t)=>`The feed holds no ${e} "${t}".`,Gl=class{#e;constructor(e){this.current={state:{status:`idle`},result:void 0},this.shown=this.current,this.#e=e,e.addController(this)}get isNewFeed(){return!!Qc(this.shown.state)&&this.shown.state!==this.current.state}commit(e){this.current={...this.current,state:e},this.#e.requestUpdate()}prepare(e){let{state:t}=this.current;try{let{feed:n,asOf:r=0,paging:i=`end`}=t;this.current={state:t,result:n&&e({feed:n,asOf:r,paging:i})}}catch(e){this.restore(e)}return this.#t}restore(e){let t=ee(e,this.#e.src),{state:n,result:r}=this.shown,i=Qc(n),a=i&&!Kl(Qc(this.current.state),i);return this.current=a?{state:{...n,status:`stale`,error:t},result:r}:{state:{status:`error`,error:t},result:void 0},this.#t}get#t(){return Hl(this.current.state,this.current.result)}hostUpdated(){this.shown=this.current}},Kl=(e,{releases:t})=>e?.releases.some(({id:e,status:n})=>n===`canceled`&&t.some(t=>t.id===e&&t.status!==n))??!1,ql=3e3,Jl=class{#e;#t;#n;#r=``;constructor(e){this.#e=e,e.addController(this)}hostDisconnected(){clearTimeout(this.#t)}whenLoaded(e,t,n){this.#n=n,clearTimeout(this.#t);let r=()=>{this.#n===n&&(clearTimeout(this.#t),n())};e.every(kc)&&!t?r():(this.#t=setTimeout(r,ql),Promise.all([wc(e),t]).then(r))}request(e){let t=e.filter(e=>!kc(e)).join();t&&t!==this.#r&&wc(e).then(()=>this.#e.requestUpdate()),this.#r=t}},Yl=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostUpdate(){this.#n=this.#t()?Xl(this.#e):void 0}hostUpdated(){this.#n?.(),this.#n=void 0}};function Xl(e){let t=getComputedStyle(e.ownerDocument.documentElement).getPropertyValue(`overflow-anchor`)===`auto`?void 0:Ql(e),n=Math.max(0,Zl(t));if(!t||Zl(e)>=n)return;let r=[...e.shadowRoot?.querySelectorAll(`*`)??[]].find(e=>Zl(e)>=n),i=Zl(r);return()=>{r?.isConnected&&t.scrollBy(0,Zl(r)-i)}}var Zl=e=>e?.getBoundingClientRect().top??0;function Ql(e){if(!e)return;let{scrollTop:t,parentNode:n,host:r}=e;return t?e:Ql(n??r)}function $l(e){let[,t]=/^color\(xyz(?:-d65)? \S+ (\S+) \S+\)$/.exec(e)??[];if(t!==void 0)return Number(t);let[n,r,i,a]=ru(e);if(!(a<.5))return eu(n,r,i)}var eu=(e,t,n)=>.2126*nu(e)+.7152*nu(t)+.0722*nu(n),tu=(e,t)=>(Math.max(e,t)+.05)/(Math.min(e,t)+.05),nu=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4;function ru(e){let[t,n,r,i=1]=(/^rgba?\(([^)]*)\)$/.exec(e)?.[1]??``).split(/[\s,/]+/).map(Number);return t===void 0||n===void 0||r===void 0?au(e):[t/255,n/255,r/255,i]}var iu;function au(e){if(iu??=new OffscreenCanvas(1,1).getContext(`2d`,{willReadFrequently:!0}),!iu)return[0,0,0,0];iu.clearRect(0,0,1,1),iu.fillStyle=e,iu.fillRect(0,0,1,1);let[t=0,n=0,r=0,i=0]=iu.getImageData(0,0,1,1).data;return[t/255,n/255,r/255,i/255]}var ou=.35,su=.179,cu=class{#e;#t=0;constructor(e){this.host=e,this.#e=e.attachInternals(),e.addController(this)}hostConnected(){this.#n(),this.host.shadowRoot?.addEventListener(`transitionend`,this.#n)}hostUpdated(){this.#n()}hostDisconnected(){cancelAnimationFrame(this.#t),this.#t=0}#n=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.#r()})};#r(){let e=this.host.shadowRoot?.querySelector(`.iom`);if(!e)return;let t=$l(getComputedStyle(e).backgroundColor),n=$l(getComputedStyle(this.host).color),r=t===void 0?(n??0)>=ou:t<su;this.#i(`transparent`,t===void 0),this.#i(`dark`,r),this.#i(`light`,!r)}#i(e,t){let{states:n}=this.#e;n.has(e)!==t&&(t?n.add(e):n.delete(e))}},lu=3e3,uu=/* @__PURE__ */ new Set,du=class{#e;#t;#n;#r;constructor(e,t,n=()=>import(`./usage-E_84TlLF.js`)){this.#e=e,this.#t=t,this.#n=n,e.addController(this)}hostConnected(){this.#r=setTimeout(()=>void this.#i().catch(()=>void 0),lu)}hostDisconnected(){clearTimeout(this.#r)}async#i(){let e=this.#t();if(e&&!this.#e.hasAttribute(`data`)&&!this.#e.firstElementChild)return;let{usageWarnings:t}=await this.#n();for(let n of t(this.#e,e))uu.has(n)||console.warn(n),uu.add(n)}},fu=`script, style, template, noscript, link, meta, br, wbr, [hidden], img[width="1"], [slot]`,pu=`img, svg, video, audio, canvas, iframe, object, embed, button, input, select, textarea, hr`,mu=e=>[...e.childNodes].some(hu);function hu(e){if(e.nodeType===Node.TEXT_NODE)return!!e.nodeValue?.trim();if(e.nodeType!==Node.ELEMENT_NODE)return!1;let t=e;return t.matches(fu)?!1:t.matches(pu)||t.localName.includes(`-`)||mu(t)}var X=(e,t)=>gu(e,t).join(``),gu=(e,t)=>e.split(/\{(\w+)\}/).map((e,n)=>n%2?Object.hasOwn(t,e)?t[e]:`{${e}}`:e).filter(e=>e!==``),_u=/* @__PURE__ */ new Map;function Z(e,t){return _u.has(e)||_u.set(e,t()),_u.get(e)}var vu=/* @__PURE__ */ new Map([[`en`,`en-GB`],[`ar`,`ar-EG`]]);function Q(e){let t=J(e)??`en`;return vu.get(t)??t}var yu={year:`numeric`,month:`long`,day:`numeric`},bu={hour:`numeric`,minute:`2-digit`},xu={year:{year:`numeric`},month:{year:`numeric`,month:`long`},day:yu,weekday:{weekday:`long`,...yu},time:{...yu,...bu},clock:bu};function Su(e,t,n,r){let i={...xu[n],calendar:`gregory`,timeZone:r};return Z(`date ${t} ${n} ${r??``}`,()=>new Intl.DateTimeFormat(Q(t),i)).format(e)}function Cu(e,t,n,r){let i={...xu[r],calendar:`gregory`,timeZone:`UTC`};return Z(`range ${n} ${r}`,()=>new Intl.DateTimeFormat(Q(n),i)).formatRange(e,t)}function wu(e,t,n){let r={timeZone:t,timeZoneName:`shortOffset`};return Z(`offset ${n} ${t}`,()=>new Intl.DateTimeFormat(Q(n),r)).formatToParts(e).find(({type:e})=>e===`timeZoneName`)?.value??``}var Tu=(e,t)=>Z(`percent ${t}`,()=>new Intl.NumberFormat(Q(t),{style:`percent`,maximumFractionDigits:2})).format(e/100),Eu=(e,t)=>Z(`number ${t}`,()=>new Intl.NumberFormat(Q(t))).format(e),Du=(e,t)=>Z(`plural ${t}`,()=>new Intl.PluralRules(Q(t))).select(e);function Ou(e,t,n){let r={style:`unit`,unit:[`byte`,`kilobyte`,`megabyte`,`gigabyte`][t],unitDisplay:t?`short`:`long`,maximumFractionDigits:+(t>1)};return Z(`bytes ${n} ${t}`,()=>new Intl.NumberFormat(Q(n),r)).format(e)}function ku(e,t){return Z(`names ${t}`,()=>new Intl.DisplayNames([Q(t)],{type:`language`})).of(e)??e}function Au(e,t,n,r){if(Number.isNaN(e.getTime()))return``;let i=rc(t);return!i||r!==void 0&&r!==`UTC`?Su(e,t,n,r):Nu(X(i.dates[n],Mu(r?e:ju(e),i)),i)}var ju=e=>new Date(Date.UTC(e.getFullYear(),e.getMonth(),e.getDate(),e.getHours(),e.getMinutes()));function Mu(e,t){let{months:n,monthsAlone:r=n,weekdays:i,firstDay:a=`1`,periods:o}=t,[s,c,l]=[e.getUTCDate(),e.getUTCMonth(),e.getUTCHours()];return{year:String(e.getUTCFullYear()),month:n[c]??``,monthAlone:r[c]??``,weekday:i[e.getUTCDay()]??``,day:s===1?a:String(s),hour:String(o?l%12||12:l),minute:String(e.getUTCMinutes()).padStart(2,`0`),period:o?.[l<12?0:1]??``}}var Nu=(e,{digits:t})=>t?e.replace(/\d/g,e=>t[Number(e)]??e):e,Pu=1e21;function Fu(e,t){let n=rc(t);return n&&Math.abs(e)<Pu?Iu(e,n):Eu(e,t)}function Iu(e,t,n=3){let{decimal:r,group:i,groupFrom:a,minus:o}=t,[s=``,c=``]=Math.abs(e).toFixed(n).split(`.`),l=s.length<a?s:s.replace(/\B(?=(\d{3})+$)/g,i),u=c.replace(/0+$/,``);return(e<0||Object.is(e,-0)?o:``)+Nu(l+(u&&r+u),t)}var Lu=(e,t)=>rc(t)?.plural(Math.abs(e))??Du(e,t);function Ru(e,t){let n=zu(e),r=e/1e3**n,i=rc(t);if(!i)return Ou(r,n,t);let a=Iu(r,i,+(n>1));return Bu(i,n,r).replace(`#`,a)}function zu(e){let t=e<1?0:Math.min(3,Math.floor(Math.log10(e)/3));return Number((e/1e3**t).toFixed(+(t>1)))>=1e3&&t<3?t+1:t}function Bu({bytes:e,units:t,plural:n},r,i){return t[r-1]??e[n(Math.round(i))]??e.other}function Vu(e,t){let n=J(e);if(n===void 0)return e;let r=rc(t)?.languageNames??{},i=[n,.../-[A-Z][a-z]{3}\b/.test(n)?[]:[Y(n)]].find(e=>Object.hasOwn(r,e));return(i===void 0?void 0:r[i])??ku(n,t)}function Hu(e){let t=J(e);return t===void 0?e:[t,Y(t)].map(e=>Uu.get(e)).find(e=>e!==void 0)??Wu(ku(t,t),t)}var Uu=/* @__PURE__ */ new Map([[`ar`,`العربية`],[`de`,`Deutsch`],[`en`,`English`],[`es`,`Español`],[`fr`,`Français`],[`it`,`Italiano`],[`pt`,`Português`],[`ru`,`Русский`],[`tr`,`Türkçe`],[`uk`,`Українська`],[`zh`,`中文`],[`zh-Hans`,`简体中文`],[`zh-Hant`,`繁體中文`]]),Wu=(e,t)=>e.replace(/^\p{L}/u,e=>e.toLocaleUpperCase(t));function Gu(e){let{state:t,result:n,lang:r}=e,i=Hl(t,n)===`loading`;return K`<div class="iom" part="base" lang=${r} dir=${Xs(r)} aria-busy=${i}>
    ${Ku(e)}
  </div>`}function Ku(e){let{result:t}=e;if(t&&`content`in t)return[Ju(e),t.content];if(t&&`empty`in t)return yl(t.empty);let n=K`<slot @slotchange=${e.fallbackChanged}></slot>`;return e.hasFallback?n:[n,qu(e)]}function qu(e){let{state:t,result:n,messages:r}=e,i=Hl(t,n),a={label:r.retry,run:e.retry,isRunning:e.isRetrying};return i===`loading`&&e.isRetrying?yl(r.loading,a):i===`loading`?e.placeholder()??vl(r.loading):n?yl(r.notFound):i===`error`?yl(r.failed,a):``}function Ju({state:e,messages:t,lang:n}){return e.status===`stale`?bl(X(t.asOf,{when:Au(new Date(e.asOf),n,`time`)}),`age`):``}var Yu=[Sl,_l],Xu=class extends Cl{static{this.properties={src:{},format:{},data:{attribute:!1},headingLevel:{type:Number,attribute:`heading-level`},scheme:{},font:{},refresh:{type:Number},debug:{type:Boolean},status:{reflect:!0}}}#e;#t;#n;constructor(){super(),this.format=`auto`,this.headingLevel=2,this.scheme=`auto`,this.debug=!1,this.status=`idle`,this.source=new hl(this,()=>this.commitWhenReady()),this.#e=new Jl(this),this.#t=new Gl(this),this.#n=new Tl(this),new zl(this,()=>this.commitWhenReady()),new Yl(this,()=>this.#t.isNewFeed),new Ml(this,this.#t),new cu(this),new El(this,()=>this.source.state),new du(this,()=>this.source.state.status!==`idle`)}languagesOf({releases:e}){return e.map(({language:e})=>e)}commitWhenReady(){let{state:e,feed:t}=this.source,n=Nc(this),r=t?this.languagesOf(t):[];this.#e.whenLoaded([n,...r],t&&this.prepare?.(n),()=>this.#t.commit(e))}willUpdate(e){this.source.sync(),this.status=this.#t.prepare(e=>this.#r(e))}#r({feed:e,paging:t}){this.#e.request(this.languagesOf(e));let n=Nc(this);return this.renderFeed({feed:e,paging:t,lang:n,messages:Dc(n),filter:this.source.context?.filter})}update(e){try{super.update(e)}catch(t){this.status=this.#t.restore(t),super.update(e)}}render(){let e=Nc(this),t=Dc(e);return Gu({...this.#t.current,lang:e,messages:t,placeholder:()=>this.renderPlaceholder?.(t),hasFallback:mu(this),isRetrying:!!this.#n.focusedButton,retry:()=>this.source.retry(),fallbackChanged:()=>this.requestUpdate()})}},Zu=class{#e=/* @__PURE__ */ new Map;constructor(e){this.host=e}in(e){return this.#e.has(e)||this.#t(e),this.#e.get(e)??[]}async#t(e){this.#e.set(e,[]),this.#e.set(e,await Mc(e).catch(()=>[])),this.host.requestUpdate()}},Qu={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},$u=e=>(...t)=>({_$litDirective$:e,values:t}),ed=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:td}=Rs,nd=e=>e,rd=e=>e.strings===void 0,id=()=>document.createComment(``),ad=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new td(r.insertBefore(id(),i),r.insertBefore(id(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=nd(e).nextSibling;nd(r).insertBefore(e,i),e=t}}}return n},od=(e,t,n=e)=>(e._$AI(t,n),e),sd={},cd=(e,t=sd)=>e._$AH=t,ld=e=>e._$AH,ud=e=>{e._$AR(),e._$AA.remove()},dd=$u(class extends ed{constructor(){super(...arguments),this.key=q}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(cd(e),this.key=t),n}});function fd(e,t,n){let r=x(e);return r?K`<a href=${r} rel="noopener" hreflang=${n??q}>${t}</a>`:K`${t}`}var pd=(e,t=`\xA0· `)=>e.filter(e=>e!==q&&e!==void 0&&e!==``&&e!==!1).map((e,n)=>[n?t:q,e]),md=H`
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: min(80vh, 40em);
    block-size: auto;
    object-fit: contain;
    background: var(--soft);
    border-radius: var(--radius);
  }
  /* Reserves the space of a picture of unknown size until it has loaded. */
  img:not([width]) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
  }
  /* Now its own size is known: it is never enlarged, and keeps its ratio when it is reduced. */
  img.loaded {
    inline-size: auto;
    aspect-ratio: auto;
    background: none;
  }
  img[hidden] {
    display: none;
  }
  figcaption {
    font-size: 0.82em;
    color: var(--muted);
  }
  img:not([hidden]) + figcaption {
    padding-block-start: calc(2 * var(--space));
  }
  @media print {
    img {
      max-block-size: 9cm;
    }
  }
`,hd=(e,t)=>e!==void 0&&t!==void 0?Math.round(e):q,gd=({target:e})=>{let t=e;t.classList.toggle(`loaded`,t.naturalWidth>0),t.classList.toggle(`narrow`,t.naturalWidth<t.clientWidth)},_d=({target:e})=>{e.hidden=!0};function vd({url:e,alt:t,width:n,height:r},i=`lazy`){let a=x(e,`load`);return a?K`${dd(a,K`<img
    @load=${gd}
    @error=${_d}
    referrerpolicy="no-referrer"
    loading=${i}
    decoding="async"
    alt=${t??``}
    width=${hd(n,r)}
    height=${hd(r,n)}
    src=${a}
  />`)}`:q}function yd(e,t,n=e.caption,r,i){let{credit:a,license:o}=e,s=[n,a&&K`<span part="credit">${gu(t.photo,{credit:K`<bdi>${a}</bdi>`})}</span>`,o&&K`<span part="license">${fd(o.url,K`<bdi>${o.name}</bdi>`)}</span>`,i].filter(Boolean);return K`<figure part="figure">
    ${vd(e,r)}
    ${s.length?K`<figcaption part="caption">${pd(s)}</figcaption>`:q}
  </figure>`}var bd=H`
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
  ${Bo([{background:`#e5243b`,text:`#000`},{background:`#dda63a`,text:`#000`},{background:`#4c9f38`,text:`#000`},{background:`#c5192d`,text:`#fff`},{background:`#ff3a21`,text:`#000`},{background:`#26bde2`,text:`#000`},{background:`#fcc30b`,text:`#000`},{background:`#a21942`,text:`#fff`},{background:`#fd6925`,text:`#000`},{background:`#dd1367`,text:`#fff`},{background:`#fd9d24`,text:`#000`},{background:`#bf8b2e`,text:`#000`},{background:`#3f7e44`,text:`#fff`},{background:`#0a97d9`,text:`#000`},{background:`#56c02b`,text:`#000`},{background:`#00689d`,text:`#fff`},{background:`#19486a`,text:`#fff`}].map(({background:e,text:t},n)=>`.goal-${n+1} { background: ${e}; color: ${t}; }`).join(`
`))}
`;function xd(e,t,{messages:n,lang:r},i=()=>void 0){return K`<ul class="goals" role="list" part="goals">
    ${[...new Set(e)].map(e=>{let a=Fu(e,r);return K`<li class="goal-${e}" part="goal">
        <span class="goal-number" aria-hidden="true">${a}</span>
        <span>
          ${fd(i(e),K`<span class="hidden">${X(n.sdg,{number:a})}: </span>${t[e-1]}`)}
        </span>
      </li>`})}
  </ul>`}function Sd(e,t){let n=_(e),r=n===`year`||n===`month`?n:`day`;return Au(Se(e),t,r,`UTC`)}var Cd=(e,t)=>e?K`<time datetime=${e}>${Sd(e,t)}</time>`:q,wd=1728e5,Td=(e,t)=>_(e)===`instant`&&Math.abs(t-v(e))<wd,Ed=(e,t,n=Date.now())=>e&&Td(e,n)?K`<time datetime=${e}
        >${Au(Se(e),t,`time`,`UTC`)} <bdi dir="ltr">${Dd(e)}</bdi></time
      >`:Cd(e,t);function Dd(e){let[,t,n,r]=/([+-])(\d\d):(\d\d)$/.exec(e)??[];return t===void 0||n===`00`&&r===`00`?`UTC`:`UTC${t===`-`?`−`:`+`}${Number(n)}${r===`00`?``:`:${r}`}`}var Od=[4,6,8,10,13,17,22,30,48],kd=H`
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
  ${Bo(Od.map(e=>`.figure-${e} { font-size: min(var(--figure-size), calc(100cqi / ${e*.64})); }`).join(`
`))}
  @media print {
    .figures > li {
      break-inside: avoid;
    }
  }
`;function Ad(e,t){let n={asOf:jd(e,`asOf`),source:jd(e,`source`)},r=Fd(n,t);return K`<ul class="figures" role="list" part="figures">
      ${e.map(e=>Md(e,n,t))}
    </ul>
    ${r?K`<p class="figure-note" part="key-figure-note">${r}</p>`:q}`}function jd(e,t){let n=e[0]?.[t];return e.length>1&&e.every(e=>e[t]===n)?n:void 0}function Md(e,t,n){let{label:r,asOf:i,source:a}=e,o=e.unit===`%`&&typeof e.value==`number`?void 0:e.unit,s=Nd(e,n.lang),c={asOf:t.asOf?void 0:i,source:t.source?void 0:a},l=Fd(c,n),{comma:u}=n.messages,d=[[Pd(s,n),o,r].filter(Boolean).join(` `),Fd(c,n,u)].filter(Boolean).join(u);return K`<li class=${Bd(s,o)?`wide`:``} part="key-figure">
    <p class="hidden">${d}</p>
    <div aria-hidden="true">
      <p class="figure-value ${zd(s,o)}" part="key-figure-value">
        ${Ld(s)}${o?K` <span class="figure-unit">${o}</span>`:q}
      </p>
      <p class="figure-label" part="key-figure-label">${r}</p>
      ${l?K`<p class="figure-note">${l}</p>`:q}
    </div>
  </li>`}function Nd({value:e,unit:t},n){return typeof e==`string`?e:t===`%`?Tu(e,n):Fu(e,n)}function Pd(e,{messages:t}){let[,n]=/^(\p{Nd}\S*)\+$/u.exec(e)??[];return n===void 0?e:X(t.moreThan,{value:n})}function Fd({asOf:e,source:t},{messages:n,lang:r},i=` · `){return[t&&X(n.labelled,{label:n.source,value:t}),e&&X(n.figureAsOf,{date:Sd(e,r)})].filter(Boolean).join(i)}var Id=/(\S*\p{Nd}\S*(?:\s\p{Nd}\S*)*)/u,Ld=e=>e.split(Id).map((e,t)=>t%2?K`<span class="number">${e}</span>`:e);function Rd(e,t=``){let n=e.split(Id).filter((e,t)=>t%2),r=e.split(/\s/);return Math.max(...[...n,...r].map(({length:e})=>e),t.length/2)}var zd=(e,t)=>`figure-${Od.find(n=>n>=Rd(e,t))??Od.at(-1)}`,Bd=(e,t)=>Rd(e,t)>13;function Vd(e,t,n=`heading`){switch(Math.min(Math.max(Math.trunc(e)||2,1),6)){case 1:return K`<h1 class="h" part=${n}>${t}</h1>`;case 2:return K`<h2 class="h" part=${n}>${t}</h2>`;case 3:return K`<h3 class="h" part=${n}>${t}</h3>`;case 4:return K`<h4 class="h" part=${n}>${t}</h4>`;case 5:return K`<h5 class="h" part=${n}>${t}</h5>`;default:return K`<h6 class="h" part=${n}>${t}</h6>`}}var Hd=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),Hd(e,t);return!0},Ud=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},Wd=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),qd(t)}};function Gd(e){this._$AN===void 0?this._$AM=e:(Ud(this),this._$AM=e,Wd(this))}function Kd(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)Hd(r[e],!1),Ud(r[e]);else r!=null&&(Hd(r,!1),Ud(r))}else Hd(this,e)}}var qd=e=>{e.type==Qu.CHILD&&(e._$AP??=Kd,e._$AQ??=Gd)},Jd=class extends ed{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),Wd(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(Hd(this,e),Ud(this))}setValue(e){if(rd(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},Yd=/* @__PURE__ */ new WeakMap,Xd=$u(class extends Jd{render(e){return q}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),q}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=Yd.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,Yd.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?Yd.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),Zd=H`
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
`,Qd=60,$d=/^[\p{Sc}\p{Sm}~()\s+\-–−]*\p{Nd}[\p{Nd}\s.,'’٬٫٪%‰/:+\-–−()*\p{Sc}]*$/u,ef=({children:e})=>ai(e).trim();function tf({caption:e,rows:t},n){let r=(e?[e]:(t[0]??[]).map(({children:e})=>e)).map(ai).join(`, `),i=rf(t),a=af(t),o=t.map((e,t)=>K`<tr>
      ${e.map((e,r)=>nf(e,t<i,a.has(r),n))}
    </tr>`);return K`<div class="scroll" tabindex="0" role="group" aria-label=${r} @scroll=${of} ${Xd(cf)}>
    <table>
      ${e?K`<caption>
              ${n(e)}
            </caption>`:q}
      ${i?K`<thead>
              ${o.slice(0,i)}
            </thead>`:q}
      <tbody>
        ${o.slice(i)}
      </tbody>
    </table>
  </div>`}function nf(e,t,n,r){let{header:i,colspan:a=q,rowspan:o=q,children:s}=e,c=ef(e),l=$d.test(c)||i&&n?`number`:c.length>Qd?`long`:q;return i?K`<th class=${l} scope=${t?`col`:`row`} colspan=${a} rowspan=${o}>
        ${r(s)}
      </th>`:K`<td class=${l} colspan=${a} rowspan=${o}>${r(s)}</td>`}function rf(e){let t=e.findIndex(e=>!e.every(({header:e})=>e)),n=e.slice(0,t).every((e,n)=>e.every(({rowspan:e=1})=>n+e<=t));return t>0&&n?t:0}function af(e){let t=e.flatMap(e=>e.map((e,t)=>({cell:e,column:t})));if(t.some(({cell:{colspan:e=1,rowspan:t=1}})=>e>1||t>1))return/* @__PURE__ */ new Set;let n=t.filter(({cell:e})=>!e.header&&ef(e).length>1),r=new Set(n.filter(({cell:e})=>!$d.test(ef(e))).map(({column:e})=>e));return new Set(n.map(({column:e})=>e).filter(e=>!r.has(e)))}var of=({currentTarget:e})=>lf(e),sf;function cf(e){sf??=new ResizeObserver(e=>{for(let{target:t}of e)lf(t)}),e&&sf.observe(e)}function lf(e){let t=Math.abs(e.scrollLeft),n=e.scrollWidth-e.clientWidth-t;e.classList.toggle(`more-before`,t>1),e.classList.toggle(`more-after`,n>1)}var uf=H`
  ${Zd}
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
`;function df(e,t,n,r){let i=e.findIndex(({type:e})=>e===`paragraph`);return e.map((e,a)=>ff(e,t,n,a===i?r:void 0))}function ff(e,t,n,r){switch(e.type){case`paragraph`:return pf(e,r);case`heading`:return Vd(t+e.level-1,mf(e));case`list`:return hf(e,t,n);case`quotation`:return K`<blockquote>
        ${df(e.children,t,n)}${e.cite?K`<p><cite>${$(e.cite)}</cite></p>`:q}
      </blockquote>`;case`figure`:return yd(e.image,n,e.caption&&$(e.caption));case`table`:return tf(e,$);case`break`:return K`<hr />`}}function pf({lang:e,dir:t,children:n},r){let i=$(n);return e??t?K`<p lang=${e??q} dir=${t??q}>${r}${i}</p>`:r===void 0?K`<p>${i}</p>`:K`<p>${r}${i}</p>`}var mf=({lang:e,dir:t,children:n})=>e??t?K`<span lang=${e??q} dir=${t??q}>${$(n)}</span>`:$(n);function hf({ordered:e,start:t,numbering:n,reversed:r,items:i},a,o){let s=i.map(e=>{let{lang:t,dir:n}=gf(e[0]);return K`<li lang=${t??q} dir=${n??q}>${_f(e,a,o)}</li>`});return e?K`<ol start=${t??q} type=${n??q} ?reversed=${r}>
        ${s}
      </ol>`:K`<ul>
        ${s}
      </ul>`}var gf=e=>e?.type===`paragraph`?e:{};function _f(e,t,n){let[r,...i]=e;return r?.type===`paragraph`?[$(r.children),df(i,t,n)]:df(e,t,n)}var $=e=>e.length===1&&e[0]?vf(e[0]):e.map(vf);function vf(e){switch(e.type){case`text`:return e.text;case`strong`:return K`<strong>${$(e.children)}</strong>`;case`emphasis`:return K`<em>${$(e.children)}</em>`;case`superscript`:return K`<sup>${$(e.children)}</sup>`;case`subscript`:return K`<sub>${$(e.children)}</sub>`;case`deletion`:return K`<del>${$(e.children)}</del>`;case`insertion`:return K`<ins>${$(e.children)}</ins>`;case`quote`:return K`<q>${$(e.children)}</q>`;case`link`:return fd(e.url,$(e.children));case`line-break`:return K`<br />`}}var yf=32,bf=.98;function xf(e){try{return Cf(Sf(e))}catch{return`light`}}function Sf(e){let t=e.ownerDocument.createElement(`canvas`);t.width=yf,t.height=yf;let n=t.getContext(`2d`,{willReadFrequently:!0});return n?.drawImage(e,0,0,yf,yf),n?.getImageData(0,0,yf,yf).data??/* @__PURE__ */ new Uint8ClampedArray}function Cf(e){let t=[];for(let n=0;n<e.length;n+=4){let[r=0,i=0,a=0,o=0]=e.subarray(n,n+4);o>=128&&t.push(eu(r/255,i/255,a/255))}if(t.length>bf*e.length/4)return`both`;let n=e=>t.filter(e).length/t.length;return n(e=>e<.3)<.15?`dark`:n(e=>e>.13)<.85?`light`:`both`}var wf=class{constructor(e){this.host=e,this.known=/* @__PURE__ */ new Map,this.loaded=({url:e},t)=>{let n={width:t.naturalWidth||1,height:t.naturalHeight||1};this.#e(e,{size:n,surface:xf(t)})},this.failed=({url:e},{name:t})=>{console.warn(`<${this.host.localName}>: the logo of ${t} could not be loaded (${e}). Its name is shown.`),this.#e(e,null)}}#e(e,t){this.known.set(e,t),this.host.requestUpdate()}},Tf=(e,{kinds:t})=>e===void 0?void 0:Object.hasOwn(t,e)?t[e]:e;function Ef({kind:e,published:t,dateline:n},{messages:r,lang:i},a=q){let o=Tf(e,r),s=pd([Ed(t,i),n?K`<bdi>${n}</bdi>`:q,a]);return K`<p class="kicker" part="kicker">
    ${o?K`<strong part="kind">${o}</strong> `:q}<span class="muted">${s}</span>
  </p>`}var Df=H`
  .kicker {
    font-size: 0.92em;
    line-height: max(1.4, var(--tight));
  }
  .kicker strong {
    color: var(--brand-text);
    margin-inline-end: 0.25em;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
    align-content: start;
    line-height: var(--leading);
  }
  .item a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);
  }
  .item a:hover {
    color: var(--brand-text);
    text-decoration-color: currentcolor;
  }
  .item .h {
    font-size: 1.18em;
    line-height: max(1.3, var(--tight));
    max-inline-size: 34em;
  }
  .item.headline .h {
    font-size: 1em;
  }
  .item .summary {
    color: var(--muted);
    font-size: 0.92em;
    max-inline-size: var(--measure);
  }
  .item img,
  .item img.loaded {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: var(--soft);
    margin-block-end: var(--space);
  }
  .item img.narrow {
    object-fit: scale-down;
  }
  /* In a wide container, the picture of a card stands beside its text. */
  @container (min-width: 560px) {
    .item.card:has(> img:not([hidden])) {
      grid-template-columns: minmax(0, min(40%, 24rem)) minmax(0, 1fr);
      grid-template-rows: repeat(4, auto) 1fr;
      column-gap: calc(6 * var(--space));
    }
    .item.card > img {
      grid-row: 1 / -1;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .item a::after {
      color: var(--muted);
    }
    .item.card:has(> img) {
      grid-template-columns: 4.5cm minmax(0, 1fr);
      column-gap: 0.6cm;
    }
    .item.card > img {
      grid-row: 1 / 6;
    }
  }
`;function Of(e,{variant:t,lang:n,level:r,onSelect:i}){let a=e.language??n,o={messages:Oc(e.language,n),lang:a,level:r};return K`<article
    class="item ${t}"
    part="release"
    lang=${a}
    dir=${Xs(a)}
    @click=${t=>{t.target.closest(`a`)&&i(e,t)}}
  >
    ${e.status===`canceled`?Af(e,o):kf(e,o,t)}
  </article>`}function kf(e,t,n){let{headline:r,url:i,image:a}=e,o=e.summary??e.subheadline;return K`
    ${n===`card`&&a?vd(a):q} ${Ef(e,t)}
    ${Vd(t.level,fd(i,K`<bdi>${r}</bdi>`),`headline`)}
    ${o&&n!==`headline`?K`<p class="summary" part="summary">${o}</p>`:q}
    ${e.expired?K`<p class="summary" part="expired">${t.messages.expired}</p>`:q}
  `}function Af(e,{messages:t,lang:n}){let{withdrawal:{date:r,text:i,headline:a}={},kind:o=`press-release`,published:s}=e;return bl(K`<strong>${a?gu(t.withdrawnRelease,{headline:K`<bdi>${a}</bdi>`}):t.withdrawn}</strong> ${Cd(r,n)} ${i}
      ${s?K`<span class="muted">(${Tf(o,t)}, ${Cd(s,n)})</span>`:q}`,`withdrawal`)}function jf(e,t){let n=[...e.partners??[]].sort((e,t)=>(e.order??0)-(t.order??0)),r=[e.publisher??t,...n].filter(e=>e!==void 0);return[...new Map(r.map(e=>[e.name,e])).values()]}var Mf=(e,t,n)=>{let r=/* @__PURE__ */ new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},Nf=$u(class extends ed{constructor(e){if(super(e),e.type!==Qu.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let i=ld(e),{values:a,keys:o}=this.dt(t,n,r);if(!Array.isArray(i))return this.ut=o,a;let s=this.ut??=[],c=[],l,u,d=0,f=i.length-1,p=0,m=a.length-1;for(;d<=f&&p<=m;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(s[d]===o[p])c[p]=od(i[d],a[p]),d++,p++;else if(s[f]===o[m])c[m]=od(i[f],a[m]),f--,m--;else if(s[d]===o[m])c[m]=od(i[d],a[m]),ad(e,c[m+1],i[d]),d++,m--;else if(s[f]===o[p])c[p]=od(i[f],a[p]),ad(e,i[d],i[f]),f--,p++;else if(l===void 0&&(l=Mf(o,p,m),u=Mf(s,d,f)),l.has(s[d])){if(l.has(s[f])){let t=u.get(o[p]),n=t===void 0?null:i[t];if(n===null){let t=ad(e,i[d]);od(t,a[p]),c[p]=t}else c[p]=od(n,a[p]),ad(e,i[d],n),i[t]=null;p++}else ud(i[f]),f--}else ud(i[d]),d++;for(;p<=m;){let t=ad(e,c[m+1]);od(t,a[p]),c[p++]=t}for(;d<=f;){let e=i[d++];e!==null&&ud(e)}return this.ut=o,cd(e,c),ws}}),Pf=4096,Ff=24,If=64,Lf=160;function Rf({width:e,height:t}){let n=e/t,r=Math.min(Math.max(Math.sqrt(Pf/n),Ff),If),i=Math.min(r,Lf/n);return{width:Math.round(i*n),height:Math.round(i)}}var zf=6,Bf=H`
  .lock-up {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: calc(4 * var(--space)) 0;
    overflow: hidden;
  }
  .lock-up > li {
    display: grid;
    align-items: center;
    min-block-size: 64px;
    max-inline-size: 100%;
    min-inline-size: 0;
    padding-inline: calc(6 * var(--space));
    margin-inline-start: -1px;
    border-inline-start: 1px solid var(--line);
  }
  .lock-up:not(.grid) {
    margin-inline-start: calc(-6 * var(--space));
  }
  .lock-up.grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: 0;
    border-block-end: 1px solid var(--line);
  }
  .lock-up.grid > li {
    justify-items: center;
    text-align: center;
    padding: calc(4 * var(--space));
    border-block-start: 1px solid var(--line);
  }
  .lock-up a {
    color: inherit;
    text-decoration: none;
    display: grid;
    min-block-size: 24px;
    align-items: center;
  }
  .lock-up a:hover .name {
    text-decoration: underline;
  }
  .logo {
    display: inline-block;
    border-radius: var(--radius);
  }
  .logo img {
    display: block;
    max-inline-size: 100%;
    object-fit: contain;
    background: none;
    border-radius: 0;
  }
  .logo img:not([width]) {
    inline-size: auto;
    block-size: 40px;
  }
  .for-light {
    background: light-dark(transparent, #fff);
  }
  .for-dark {
    background: light-dark(#17213a, transparent);
  }
  /* The plate hangs into the clear space: with and without one, logos stand in line. */
  .plate {
    padding: calc(2 * var(--space));
    margin-inline: calc(-2 * var(--space));
  }
  .lock-up strong {
    display: block;
    font-size: 1.18em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .lock-up strong + span {
    display: block;
    max-inline-size: 15em;
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.35;
    color: var(--muted);
    text-wrap: balance;
  }
  .lock-up strong.long {
    font-size: 1em;
    max-inline-size: 13em;
  }
  @media print {
    .lock-up > li {
      break-inside: avoid;
    }
  }
`;function Vf(e,t,n){return K`<ul
    class="lock-up ${e.length>zf?`grid`:``}"
    role="list"
    part="partners"
    aria-label=${e.length>1?t:q}
  >
    ${Nf(e,({name:e,logo:t})=>`${e} ${t?.url}`,e=>K`<li part="partner">${fd(e.url,Hf(e,n))}</li>`)}
  </ul>`}function Hf(e,t){let{logo:n}=e,r=x(n?.url,`load`);return n&&r&&t.known.get(n.url)!==null?Uf(n,r,e,t):qf(e)}function Uf(e,t,n,r){let i=r.known.get(e.url),a=Wf(e)??i?.size,o=a&&Rf(a);return K`<span class="logo ${Gf(e,i)}" part="logo"
    ><img
      @load=${({target:t})=>r.loaded(e,t)}
      @error=${()=>r.failed(e,n)}
      src=${t}
      alt=${e.alt}
      width=${o?.width??q}
      height=${o?.height??q}
      decoding="async"
      referrerpolicy="no-referrer"
  /></span>`}var Wf=({width:e,height:t})=>e!==void 0&&t!==void 0?{width:e,height:t}:void 0,Gf=({surface:e},t)=>`plate for-${e??t?.surface??`light`}`,Kf=24;function qf({name:e,shortName:t}){let n=t&&t!==e?t:void 0,r=n??e;return K`<span class="name" part="name"
    ><strong class=${r.length>Kf?`long`:``}><bdi>${r}</bdi></strong>
    ${n?K`<span><bdi>${e}</bdi></span>`:q}</span
  >`}var Jf=e=>e.replace(/([\\,;])/g,`\\$1`).replace(/\r\n?|\n/g,`\\n`),Yf=e=>e.map(e=>`${Qf(e)}\r\n`).join(``),Xf=75,Zf=new TextEncoder;function Qf(e){let t=``,n=0;for(let r of e){let e=Zf.encode(r).length;n+e>Xf&&(t+=`\r
 `,n=1),t+=r,n+=e}return t}function $f(e,t){let n=e.name??e.office??t??``,r=[t,e.office].filter(e=>e!==void 0);return Yf([`BEGIN:VCARD`,`VERSION:4.0`,`KIND:${e.name===void 0?`org`:`individual`}`,`FN:${Jf(n)}`,...r.length?[`ORG:${r.map(Jf).join(`;`)}`]:[],...e.role===void 0?[]:[`TITLE:${Jf(e.role)}`],...(e.phones??[]).map(({raw:e,e164:t})=>t===void 0?`TEL;TYPE=work:${Jf(e)}`:`TEL;VALUE=uri;TYPE=work:tel:${t}`),...(e.emails??[]).map(e=>`EMAIL;TYPE=work:${Jf(e)}`),...(e.languages??[]).map(e=>`LANG:${e}`),`END:VCARD`])}var ep=(e,t,n)=>tp(e,new Blob([n],{type:t}));function tp(e,t){let n=URL.createObjectURL(t),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e3)}function np(e,{organization:t,id:n}){return{use:t=>e.dispatchEvent(new jl({action:t,id:n})),save:r=>{rp(r,t),e.dispatchEvent(new jl({action:`vcard`,id:n}))}}}function rp(e,t){ep(`contact.vcf`,`text/vcard`,$f(e,t?.shortName??t?.name))}function ip(e){try{return new Intl.DateTimeFormat(`en`,{timeZone:e,timeZoneName:`shortOffset`}).formatToParts().find(({type:e})=>e===`timeZoneName`)?.value}catch{return}}var ap=H`
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
`,op=3;function sp(e,t){if(!e.length)return q;let{messages:n}=t,r=e.length>4?op:e.length,i=e=>K`<div class="contacts">${e.map(e=>cp(e,t))}</div>`,a=e.slice(r);return K`<div>
    <p class="muted small">${n.contact}</p>
    ${i(e.slice(0,r))}
    ${a.length?K`<details>
            <summary>${n.allContacts}</summary>
            ${i(a)}
          </details>`:q}
  </div>`}function cp(e,t){let{messages:n,level:r,actions:i}=t,{name:a,office:o,role:s}=e,c=a??o,l=[s,a&&o].filter(Boolean).join(n.comma),u=c&&X(n.labelled,{label:n.saveContact,value:c});return K`<div class="contact" part="contact">
    <div>
      ${c?Vd(r,K`<bdi>${c}</bdi>`,`contact-name`):q}
      ${l?K`<p class="muted small"><bdi>${l}</bdi></p>`:q}
    </div>
    ${lp(e,t)}
    <button type="button" part="button" aria-label=${u??q} @click=${()=>i.save(e)}>
      ${n.saveContact}
    </button>
  </div>`}function lp(e,{messages:t,lang:n,actions:{use:r}}){let{phones:i=[],emails:a=[],languages:o=[],hours:s,timeZone:c}=e,l=i.map(e=>dp(pp(e),e.raw,()=>r(`call`))),u=a.map(e=>dp(`mailto:${e}`,e,()=>r(`mail`))),d=o.map(e=>Vu(e,n)).join(t.comma);return K`<dl>
    ${up(t.telephone,l)} ${up(t.email,u)}
    ${up(t.languages,d?[d]:[])}
    ${up(t.hours,s?[pd([s,c&&ip(c)])]:[])}
  </dl>`}var up=(e,t)=>t.length?K`<dt>${e}</dt>
        <dd>${t.map(e=>K`<div>${e}</div>`)}</dd>`:q,dp=(e,t,n)=>K`<a href=${x(e)??q} dir="ltr" @click=${n}>${fp(t)}</a>`,fp=e=>e.includes(`@`)?e.split(/(?<=@)|(?=\.)/).map((e,t)=>t?[K`<wbr />`,e]:e):e;function pp({raw:e,e164:t}){let n=t??e.replace(/(\d)\D*?[a-z/;,+].*|[^\d+]/gi,`$1`);return n&&`tel:${n}`}function mp({start:e,end:t=e,timeZone:n,state:r},i){return r===`done`?`past`:e===void 0||t===void 0?`upcoming`:gp(t,n)<=i?`past`:hp(e,n)<=i?`ongoing`:`upcoming`}function hp(e,t){return _(e)===`instant`||t===void 0?v(e):Ne(t,Se(e).toISOString().slice(0,19))}function gp(e,t){if(e.length>10)return hp(e,t);let n=Se(e);return e.length===4?n.setUTCFullYear(n.getUTCFullYear()+1):e.length===7?n.setUTCMonth(n.getUTCMonth()+1):n.setUTCDate(n.getUTCDate()+1),hp(n.toISOString().slice(0,10),t)}var _p=(e,t)=>t!==void 0&&_(e)===`instant`?Ae(v(e),t):Se(e);function vp({start:e,end:t,timeZone:n},r){let{lang:i}=r;if(e===void 0)return;let a=_p(e,n),o=t===void 0?a:_p(t,n),s=Cp(e,t);return s===`time`&&xp(a,o)?{date:Au(a,i,`day`,`UTC`),hours:bp(a,o,r)}:{date:yp(a,o,i,s)}}var yp=(e,t,n,r)=>e.getTime()===t.getTime()||r===`day`&&xp(e,t)?Au(e,n,r,`UTC`):Cu(e,t,n,r);function bp(e,t,{messages:n,lang:r}){let[i=``,a=``]=[e,t].map(e=>Au(e,r,`clock`,`UTC`));return i===a?i:X(n.range,{start:i,end:a})}var xp=(e,t)=>e.toISOString().slice(0,10)===t.toISOString().slice(0,10),Sp=[`year`,`month`,`day`,`time`];function Cp(e,t=e){let n=[e,t].map(e=>{let t=_(e);return Sp.indexOf(t===`local`||t===`instant`?`time`:t)});return Sp[Math.min(...n)]??`day`}function wp({start:e,timeZone:t},n){if(e===void 0||e.length<=10)return;let r=t??Tp(e.slice(19));return r&&wu(new Date(hp(e,t)),r,n)}function Tp(e){if(e===`Z`||e===`+00:00`)return`UTC`;let[,t,n]=/^([+-])(\d\d):00$/.exec(e)??[];return n===void 0?void 0:`Etc/GMT${t===`+`?`-`:`+`}${Number(n)}`}function Ep(e,t){let{messages:n}=t,{date:r,hours:i}=vp(e,t)??{},a=[e.place.name,r,i].filter(Boolean).join(n.comma);return X(n.labelled,{label:n.addToCalendar,value:a})}var Dp=H`
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
`,Op=6;function kp(e,t){let{level:n,messages:r,entries:i,save:a}=t,o=Ap(e),s=i.length>1||i.some(({event:e})=>!Ip(e));return K`<section class="series" part="series">
    ${Vd(n,o===void 0?r.events:K`<bdi>${o}</bdi>`)}
    ${jp(e,t).map(([e,i])=>[e?Vd(n+1,r[e],`phase`):q,Mp(i,t,o)])}
    ${s?K`<button type="button" part="button" @click=${()=>a(i)}>${r.addAllToCalendar}</button>`:q}
  </section>`}function Ap(e){let t=e[0]?.title;return e.every(e=>e.title===t)?t:void 0}function jp(e,{now:t}){let n=e.filter(e=>mp(e,t)===`past`),r=e.filter(e=>!n.includes(e));return e.length<=Op||!n.length||!r.length?[[void 0,e]]:[[`past`,n],[`upcoming`,r]]}var Mp=(e,t,n)=>K`<ol class="events" role="list" part="events">
    ${e.map(e=>Np(e,t,n))}
  </ol>`;function Np(e,t,n){let{place:r,title:i,url:a,state:o}=e,s=mp(e,t.now);return K`<li class="event ${o} ${s}" part="event">
    <span class="ring"></span>
    <p class="place" part="place">${fd(a,K`<bdi>${r.name}</bdi>`)}</p>
    ${i&&i!==n?K`<p part="title"><bdi>${i}</bdi></p>`:q}
    ${Pp(e,s,t)} ${Lp(e,t)}
  </li>`}function Pp(e,t,n){let{messages:r,lang:i}=n,{date:a,hours:o}=vp(e,n)??{},s=wp(e,i),c=Fp(e,t,r);return K`${a?K`<p part="time"><time datetime=${e.start??q}>${a}</time></p>`:q}
  ${o?K`<p part="hours">
          <bdi class="hours">${o}</bdi> ${s?K`<bdi class="muted">${s}</bdi>`:q}
        </p>`:q}
  ${c?K`<p class="state" part="state">${c}</p>`:q}`}function Fp({state:e},t,n){return e===`planned`?t===`ongoing`?n.ongoing:t===`past`?void 0:n.states.planned:n.states[e]}var Ip=({state:e})=>e===`planned`;function Lp(e,t){let n=t.entries.find(t=>t.event===e);return!n||!Ip(e)?q:K`<button
    type="button"
    class="add"
    part="event-button"
    aria-label=${Ep(e,t)}
    @click=${()=>t.save([n])}
  >
    ${t.messages.addToCalendar}
  </button>`}async function Rp(e,t,n){let{calendar:r}=await import(`./calendar-SOkx7fTs.js`),i=t.length>1,a=r(t,{release:n,name:i?Ap(n.events??[])??n.headline:void 0,now:Date.now()});ep(i?`events.ics`:`event.ics`,`text/calendar;charset=utf-8`,a),e.dispatchEvent(new jl({action:`calendar`,id:n.id}))}function zp({id:e,version:t,modified:n,events:r=[]}){let i=Vp(t,n),a=/* @__PURE__ */ new Map;return r.flatMap(t=>{let n=(a.get(t.place.name)??0)+1;a.set(t.place.name,n);let r=t.uid??`${[e,t.place.name,String(n)].map(Le).join(`/`)}@iom-widgets`;return Bp(t)?[{event:t,uid:r,sequence:i}]:[]})}var Bp=e=>e.start!==void 0&&![`year`,`month`].includes(_(e.start));function Vp(e,t){return e!==void 0&&/^\d{1,9}$/.test(e)?Number(e):t===void 0?0:Math.max(0,Math.floor(v(t)/6e4))}var Hp=(e,t,n)=>(e[Lu(t,n)]??e.other).replace(`#`,Fu(t,n));function Up(e){let t=/* @__PURE__ */ new Set,n=/* @__PURE__ */ new Map;for(let r of e){let e=Wp(r),i=e.map(e=>n.get(e)).find(e=>e?.every(({language:e})=>e!==r.language))??[];i.push(r),t.add(i);for(let t of e)n.set(t,i)}return[...t]}var Wp=e=>[e,...e.translations??[]].flatMap(({id:e,url:t})=>[e,t]).filter(e=>e!==void 0);function Gp(e,{releases:t}){let n=Up(t.filter(({status:e})=>e===`usable`)).find(t=>t.includes(e))??[e],r=[e,...n].flatMap(e=>e.language===void 0?[]:[{language:e.language,release:e}]),i=n.flatMap(({translations:e=[]})=>e.flatMap(({language:e,url:t})=>e!==void 0&&Kp(t)?[{language:e,url:t}]:[]));return[...new Map([...r,...i].reverse().map(e=>[e.language.toLowerCase(),e])).values()].sort(Jp)}var Kp=e=>/^https?:/.test(x(e)??``),qp=[`ar`,`zh`,`en`,`fr`,`ru`,`es`],Jp=({language:e},{language:t})=>Yp(e)-Yp(t)||e.localeCompare(t,`en`);function Yp(e){let t=qp.indexOf(Y(e));return t<0?qp.length:t}var Xp=(e,t)=>t[Js(e,t.map(e=>e.language))];async function Zp(e){return navigator.clipboard?.writeText(e).then(()=>!0,()=>!1)??!1}var Qp=220,$p=H`
  .quotation {
    border-inline-start: 3px solid var(--brand);
    padding-inline-start: calc(5 * var(--space));
    line-height: var(--leading);
  }
  .quotation p {
    max-inline-size: 40em;
    hyphens: auto;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .quotation.large p {
    font-size: 1.3em;
    line-height: calc(0.9 * var(--leading));
    max-inline-size: 32em;
  }
  .quotation figcaption {
    display: grid;
    padding-block-start: calc(3 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
    color: var(--muted);
  }
  .quotation figcaption strong {
    color: var(--ink);
  }
  @media print {
    .quotation {
      break-inside: avoid;
    }
  }
`;function em(e,t){let{speaker:n}=e,r=tm(e,t);return K`<figure class="quotation ${e.text.length>Qp?``:`large`}" part="quote">
    <blockquote><p>${nm(e,t)}</p></blockquote>
    ${n??r?K`<figcaption part="attribution">
            ${n===void 0?q:K`<strong part="speaker"><bdi>${n}</bdi></strong>`}
            ${r?K`<span part="role"><bdi>${r}</bdi></span>`:q}
          </figcaption>`:q}
  </figure>`}var tm=({role:e,organization:t},{messages:n})=>[e,t].filter(Boolean).join(n.comma);function nm({text:e},{messages:t}){return X(t.quoted,{text:/^\p{Ll}/u.test(e)?`… ${e}`:e})}var rm=100,im=class{#e;#t;constructor(e){this.host=e}announce(e,t){let n=this.#e??=this.#n();n.lang=t,clearTimeout(this.#t),this.#t=setTimeout(()=>n.textContent=e,rm)}#n(){let e=this.host.ownerDocument.createElement(`div`);return e.role=`status`,e.className=`hidden`,this.host.renderRoot.append(e),e}};export{Ru as $,zi as $t,Ef as A,Ws as At,Ed as B,Ra as Bt,Vf as C,_ as Cn,Ac as Ct,Df as D,p as Dn,Y as Dt,jf as E,ee as En,Oc as Et,Vd as F,H as Ft,md as G,ya as Gt,xd as H,Da as Ht,Ad as I,Po as It,fd as J,_a as Jt,vd as K,ha as Kt,kd as L,So as Lt,$ as M,Bs as Mt,df as N,K as Nt,Of as O,h as On,Js as Ot,uf as P,Cs as Pt,Hu as Q,Bi as Qt,Sd as R,io as Rt,Yf as S,me as Sn,jc as St,Nf as T,g as Tn,Dc as Tt,bd as U,Ta as Ut,Cd as V,La as Vt,yd as W,Ca as Wt,Xu as X,ma as Xt,Zu as Y,ga as Yt,Yu as Z,ra as Zt,cp as _,je as _n,qc as _t,tm as a,$r as an,$l as at,tp as b,Ce as bn,Pc as bt,Gp as c,F as cn,jl as ct,zp as d,Ie as dn,Cl as dt,Ci as en,Fu as et,Rp as f,Re as fn,Sl as ft,ap as g,b as gn,Qc as gt,sp as h,Ne as hn,yl as ht,nm as i,ei as in,tu as it,wf as j,q as jt,Af as k,r as kn,Xs as kt,Up as l,A as ln,Al as lt,kp as m,x as mn,vl as mt,em as n,ai as nn,X as nt,Zp as o,M as on,Ul as ot,Dp as p,Le as pn,bl as pt,pd as q,va as qt,$p as r,ri as rn,gu as rt,Xp as s,fr as sn,Wl as st,im as t,ii as tn,Vu as tt,Hp as u,er as un,wl as ut,np as v,Ae as vn,Gc as vt,Bf as w,v as wn,wc as wt,Jf as x,he as xn,Nc as xt,ep as y,we as yn,Lc as yt,Td as z,Ga as zt};