import{a as e,i as t,n,o as r,t as i}from"./chunks/news/moment-PsEr16K_.js";import{a,i as o,n as s,r as c,t as l}from"./chunks/news/url-ZJ5Xs5ZF.js";import{a as u,i as d,n as f,r as p,t as m}from"./chunks/news/clean-Ca-eeXnk.js";var ee=Object.defineProperty,te=(e,t)=>{let n={};for(var r in e)ee(n,r,{get:e[r],enumerable:!0});return t||ee(n,Symbol.toStringTag,{value:`Module`}),n},ne=globalThis,re=ne.ShadowRoot&&(ne.ShadyCSS===void 0||ne.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,ie=Symbol(),ae=/* @__PURE__ */ new WeakMap,oe=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==ie)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(re&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=ae.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&ae.set(t,e))}return e}toString(){return this.cssText}},se=e=>new oe(typeof e==`string`?e:e+``,void 0,ie),h=(e,...t)=>new oe(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,ie),ce=(e,t)=>{if(re)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=ne.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},le=re?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return se(t)})(e):e,{is:ue,defineProperty:de,getOwnPropertyDescriptor:fe,getOwnPropertyNames:pe,getOwnPropertySymbols:me,getPrototypeOf:he}=Object,ge=globalThis,_e=ge.trustedTypes,ve=_e?_e.emptyScript:``,ye=ge.reactiveElementPolyfillSupport,be=(e,t)=>e,xe={toAttribute(e,t){switch(t){case Boolean:e=e?ve:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Se=(e,t)=>!ue(e,t),Ce={attribute:!0,type:String,converter:xe,reflect:!1,useDefault:!1,hasChanged:Se};Symbol.metadata??=Symbol(`metadata`),ge.litPropertyMetadata??=/* @__PURE__ */ new WeakMap;var we=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Ce){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&de(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=fe(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ce}static _$Ei(){if(this.hasOwnProperty(be(`elementProperties`)))return;let e=he(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(be(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(be(`properties`))){let e=this.properties,t=[...pe(e),...me(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=/* @__PURE__ */ new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(le(e))}else e!==void 0&&t.push(le(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=/* @__PURE__ */ new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=/* @__PURE__ */ new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=/* @__PURE__ */ new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ce(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?xe:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?xe:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??Se)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=/* @__PURE__ */ new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=/* @__PURE__ */ new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=/* @__PURE__ */ new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};we.elementStyles=[],we.shadowRootOptions={mode:`open`},we[be(`elementProperties`)]=/* @__PURE__ */ new Map,we[be(`finalized`)]=/* @__PURE__ */ new Map,ye?.({ReactiveElement:we}),(ge.reactiveElementVersions??=[]).push(`2.1.2`);var Te=globalThis,Ee=e=>e,De=Te.trustedTypes,Oe=De?De.createPolicy(`iom-widgets`,{createHTML:e=>e}):void 0,ke=`$lit$`,g=`lit$${Math.random().toFixed(9).slice(2)}$`,Ae=`?`+g,je=`<${Ae}>`,_=document,Me=()=>_.createComment(``),Ne=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Pe=Array.isArray,Fe=e=>Pe(e)||typeof e?.[Symbol.iterator]==`function`,Ie=`[ 	
\f\r]`,Le=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Re=/-->/g,ze=/>/g,Be=RegExp(`>|${Ie}(?:([^\\s"'>=/]+)(${Ie}*=${Ie}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Ve=/'/g,He=/"/g,Ue=/^(?:script|style|textarea|title)$/i,v=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),We=Symbol.for(`lit-noChange`),y=Symbol.for(`lit-nothing`),Ge=/* @__PURE__ */ new WeakMap,Ke=_.createTreeWalker(_,129);function qe(e,t){if(!Pe(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return Oe===void 0?t:Oe.createHTML(t)}var Je=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=Le;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===Le?c[1]===`!--`?o=Re:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=Be):(Ue.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=Be):o=ze:o===Be?c[0]===`>`?(o=i??Le,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?Be:c[3]===`"`?He:Ve):o===He||o===Ve?o=Be:o===Re||o===ze?o=Le:(o=Be,i=void 0);let d=o===Be&&e[t+1].startsWith(`/>`)?` `:``;a+=o===Le?n+je:l>=0?(r.push(s),n.slice(0,l)+ke+n.slice(l)+g+d):n+g+(l===-2?t:d)}return[qe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ye=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Je(t,n);if(this.el=e.createElement(l,r),Ke.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=Ke.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ke)){let t=u[o++],n=i.getAttribute(e).split(g),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?et:r[1]===`?`?tt:r[1]===`@`?nt:$e}),i.removeAttribute(e)}else e.startsWith(g)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Ue.test(i.tagName)){let e=i.textContent.split(g),t=e.length-1;if(t>0){i.textContent=De?De.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],Me()),Ke.nextNode(),c.push({type:2,index:++a});i.append(e[t],Me())}}}else if(i.nodeType===8){if(i.data===Ae)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(g,e+1))!==-1;)c.push({type:7,index:a}),e+=g.length-1}}a++}}static createElement(e,t){let n=_.createElement(`template`);return n.innerHTML=e,n}};function Xe(e,t,n=e,r){if(t===We)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=Ne(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=Xe(e,i._$AS(e,t.values),i,r)),t}var Ze=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??_).importNode(t,!0);Ke.currentNode=r;let i=Ke.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Qe(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new rt(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=Ke.nextNode(),a++)}return Ke.currentNode=_,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Qe=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Xe(this,e,t),Ne(e)?e===y||e==null||e===``?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==We&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Fe(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&Ne(this._$AH)?this._$AA.nextSibling.data=e:this.T(_.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ye.createElement(qe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Ze(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Ge.get(e.strings);return t===void 0&&Ge.set(e.strings,t=new Ye(e)),t}k(t){Pe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(Me()),this.O(Me()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=Ee(e).nextSibling;Ee(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},$e=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(/* @__PURE__ */ new String),this.strings=n):this._$AH=y}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=Xe(this,e,t,0),a=!Ne(e)||e!==this._$AH&&e!==We,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=Xe(this,r[n+o],t,o),s===We&&(s=this._$AH[o]),a||=!Ne(s)||s!==this._$AH[o],s===y?e=y:e!==y&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},et=class extends $e{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},tt=class extends $e{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},nt=class extends $e{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=Xe(this,e,t,0)??y)===We)return;let n=this._$AH,r=e===y&&n!==y||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==y&&(n===y||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},rt=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Xe(this,e)}},it={M:ke,P:g,A:Ae,C:1,L:Je,R:Ze,D:Fe,V:Xe,I:Qe,H:$e,N:tt,U:nt,B:et,F:rt},at=Te.litHtmlPolyfillSupport;at?.(Ye,Qe),(Te.litHtmlVersions??=[]).push(`3.3.3`);var ot=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Qe(t.insertBefore(Me(),e),e,void 0,n??{})}return i._$AI(e),i},st=globalThis,ct=class extends we{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ot(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return We}};ct._$litElement$=!0,ct.finalized=!0,st.litElementHydrateSupport?.({LitElement:ct});var lt=st.litElementPolyfillSupport;lt?.({LitElement:ct}),(st.litElementVersions??=[]).push(`4.2.2`);var ut=e=>e.replace(/([\\,;])/g,`\\$1`).replace(/\r\n?|\n/g,`\\n`),dt=e=>e.map(e=>`${mt(e)}\r\n`).join(``),ft=75,pt=new TextEncoder;function mt(e){let t=``,n=0;for(let r of e){let e=pt.encode(r).length;n+e>ft&&(t+=`\r
 `,n=1),t+=r,n+=e}return t}function ht(e,t){let n=e.name??e.office??t??``,r=[t,e.office].filter(e=>e!==void 0);return dt([`BEGIN:VCARD`,`VERSION:4.0`,`KIND:${e.name===void 0?`org`:`individual`}`,`FN:${ut(n)}`,...r.length?[`ORG:${r.map(ut).join(`;`)}`]:[],...e.role===void 0?[]:[`TITLE:${ut(e.role)}`],...(e.phones??[]).map(({raw:e,e164:t})=>t===void 0?`TEL;TYPE=work:${ut(e)}`:`TEL;VALUE=uri;TYPE=work:tel:${t}`),...(e.emails??[]).map(e=>`EMAIL;TYPE=work:${ut(e)}`),...(e.languages??[]).map(e=>`LANG:${e}`),`END:VCARD`])}var gt=(e,t,n)=>_t(e,new Blob([n],{type:t}));function _t(e,t){let n=URL.createObjectURL(t),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e3)}var vt={bubbles:!0,composed:!0},yt=class extends CustomEvent{constructor(e){super(`iom-load`,{...vt,detail:{feed:e}})}},bt=class extends CustomEvent{constructor(e){super(`iom-error`,{...vt,detail:{error:e}})}},xt=class extends CustomEvent{constructor(e){super(`iom-select`,{...vt,cancelable:!0,detail:e})}},St=class extends CustomEvent{constructor(e){super(`iom-action`,{...vt,detail:e})}};function Ct(e,{organization:t,id:n}){return{use:t=>e.dispatchEvent(new St({action:t,id:n})),save:r=>{wt(r,t),e.dispatchEvent(new St({action:`vcard`,id:n}))}}}function wt(e,t){gt(`contact.vcf`,`text/vcard`,ht(e,t?.shortName??t?.name))}var Tt={ar:{messages:()=>import(`./chunks/news/ar-messages-C3cYAqfj.js`),map:()=>import(`./chunks/news/ar-map-CpKbPhmw.js`),countries:()=>import(`./chunks/news/ar-countries-D3z71SdV.js`),goals:()=>import(`./chunks/news/ar-goals-BUDAy-rq.js`)},en:{messages:()=>Promise.resolve().then(()=>Nt),map:()=>import(`./chunks/news/en-map-CxA-EoIf.js`),countries:()=>import(`./chunks/news/en-countries-BEMbUewD.js`),goals:()=>import(`./chunks/news/en-goals-CZ1sr6df.js`)},es:{messages:()=>import(`./chunks/news/es-messages-DCspCeXF.js`),map:()=>import(`./chunks/news/es-map-DKgfnZ1Z.js`),countries:()=>import(`./chunks/news/es-countries-DkMh6TAr.js`),goals:()=>import(`./chunks/news/es-goals-CuGCbnJ6.js`)},fr:{messages:()=>import(`./chunks/news/fr-messages-RSEjatX6.js`),map:()=>import(`./chunks/news/fr-map-pK09t3T_.js`),countries:()=>import(`./chunks/news/fr-countries-CRj28WeT.js`),goals:()=>import(`./chunks/news/fr-goals-DvvVyY1W.js`)},ru:{messages:()=>import(`./chunks/news/ru-messages-DIjZ_G4m.js`),map:()=>import(`./chunks/news/ru-map-D9lUnSQ3.js`),countries:()=>import(`./chunks/news/ru-countries-eqVaHHez.js`),goals:()=>import(`./chunks/news/ru-goals-DFLt9KCG.js`)},zh:{messages:()=>import(`./chunks/news/zh-messages-Dr8l3lHw.js`),map:()=>import(`./chunks/news/zh-map-BtGSc3qu.js`),countries:()=>import(`./chunks/news/zh-countries-DcL4K07W.js`),goals:()=>import(`./chunks/news/zh-goals-C3zaAV4i.js`)}},Et={no:`nb`};function b(e){let t=(e??``).trim().replaceAll(`_`,`-`).replace(/[.@].*/,``);try{return(Intl.getCanonicalLocales(t)[0]??``).replace(/^[a-z]+/,e=>Object.hasOwn(Et,e)?Et[e]??e:e)}catch{return}}var x=e=>b(e)?.split(`-`)[0]??`und`,Dt={ar:`Arab`,de:`Latn`,en:`Latn`,es:`Latn`,fr:`Latn`,it:`Latn`,pt:`Latn`,ru:`Cyrl`,zh:`Hans`};function Ot(e){let[t=``,n]=e.split(`-`);return n?.length===4?n:(t===`zh`&&n!==void 0?void 0:Dt[t])??new Intl.Locale(e).maximize().script}function kt(e,t){let n=b(e);if(n===void 0)return-1;let r=t.map(b),i=e=>e!==void 0&&x(e)===x(n);return[e=>e===n,e=>i(e)&&Ot(e)===Ot(n),i].map(e=>r.findIndex(e)).find(e=>e>=0)??-1}var At=/* @__PURE__ */ new Set([`Adlm`,`Arab`,`Aran`,`Hebr`,`Mand`,`Nkoo`,`Rohg`,`Samr`,`Syrc`,`Thaa`]);function S(e){let t=b(e);return t!==void 0&&At.has(Ot(t)??``)?`rtl`:`ltr`}var jt={months:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],weekdays:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`],dates:{year:`{year}`,month:`{month} {year}`,day:`{day} {month} {year}`,weekday:`{weekday}, {day} {month} {year}`,time:`{day} {month} {year} at {hour}:{minute}`,clock:`{hour}:{minute}`},decimal:`.`,group:`,`,groupFrom:4,minus:`-`,plural:e=>e===1?`one`:`other`,bytes:{one:`#\xA0byte`,other:`#\xA0bytes`},units:[`#\xA0kB`,`#\xA0MB`,`#\xA0GB`],languageNames:{am:`Amharic`,ar:`Arabic`,bn:`Bangla`,de:`German`,el:`Greek`,en:`English`,es:`Spanish`,fa:`Persian`,"fa-AF":`Dari`,fil:`Filipino`,fr:`French`,ha:`Hausa`,hi:`Hindi`,ht:`Haitian Creole`,hy:`Armenian`,id:`Indonesian`,it:`Italian`,ja:`Japanese`,ka:`Georgian`,kk:`Kazakh`,ko:`Korean`,ku:`Kurdish`,ky:`Kyrgyz`,my:`Burmese`,ne:`Nepali`,nl:`Dutch`,pl:`Polish`,ps:`Pashto`,pt:`Portuguese`,"pt-BR":`Brazilian Portuguese`,ro:`Romanian`,ru:`Russian`,rw:`Kinyarwanda`,so:`Somali`,sq:`Albanian`,sr:`Serbian`,sw:`Swahili`,ta:`Tamil`,tg:`Tajik`,th:`Thai`,ti:`Tigrinya`,tr:`Turkish`,uk:`Ukrainian`,ur:`Urdu`,uz:`Uzbek`,vi:`Vietnamese`,zh:`Chinese`,"zh-Hans":`Simplified Chinese`,"zh-Hant":`Traditional Chinese`}},Mt={en:jt,"en-GB":jt,"en-KE":jt,"en-NG":jt,"en-US":{...jt,dates:{year:`{year}`,month:`{month} {year}`,day:`{month} {day}, {year}`,weekday:`{weekday}, {month} {day}, {year}`,time:`{month} {day}, {year} at {hour}:{minute}\xA0{period}`,clock:`{hour}:{minute}\xA0{period}`},periods:[`AM`,`PM`]}},Nt=/* @__PURE__ */ te({formats:()=>Mt,messages:()=>Pt}),Pt={lang:`en`,labelled:`{label}: {value}`,quoted:`“{text}”`,comma:`, `,range:`{start} – {end}`,loading:`Loading…`,empty:`There are no press releases to show.`,noMatch:`No press release matches this choice.`,failed:`This could not be loaded.`,notFound:`This press release is not available.`,retry:`Try again`,asOf:`As of {when}. Nothing newer could be loaded.`,kinds:{"press-release":`Press release`,statement:`Statement`,news:`News`,feature:`Feature`,"media-advisory":`Media advisory`,speech:`Speech`,report:`Report`},published:`Published {when}`,updated:`Updated {when}`,corrected:`Corrected`,correctedOn:`Corrected {when}`,withdrawn:`This press release has been withdrawn.`,withdrawnRelease:`The press release “{headline}” has been withdrawn.`,expired:`This press release is no longer current.`,inPartnership:`Published together by`,noPublisher:`No publisher is named.`,partners:`Partners`,languageSwitch:`Language of this press release`,onlyIn:`This press release is not available in {wanted}. It is shown in {shown}.`,alsoIn:`Also in`,readingTime:{one:`# minute read`,other:`# minute read`},keyPoints:`Key points`,photo:`Photo: {credit}`,licence:`Licence`,gallery:`Gallery`,pictureOf:`Picture {number} of {total}`,downloadPicture:`Download picture`,previous:`Previous`,next:`Next`,video:`Video`,audio:`Audio`,play:`Play`,playLoadsFrom:`Playing loads content from {host}.`,watchOn:`Watch on {host}`,listenOn:`Listen on {host}`,noQuote:`This press release has no quotation.`,quotes:`Quotations`,copyQuote:`Copy quotation`,quoteOutdated:`These words are not in the current version of the press release.`,showInRelease:`Show in the press release`,keyFigures:`Key figures`,noKeyFigures:`This press release has no key figures.`,figureAsOf:`as of {date}`,moreThan:`more than {value}`,contents:`Contents`,sectionLink:`Link to this section`,backToTop:`Back to top`,events:`Events`,states:{done:`held`,planned:`to come`,cancelled:`cancelled`},eventOf:`Event {number} of {total}`,upcoming:`Upcoming`,past:`Past`,ongoing:`Taking place now`,addToCalendar:`Add to calendar`,addAllToCalendar:`Add all events to calendar`,noEvents:`This press release names no events.`,timeZone:`Time zone`,timeThere:`{time} local time`,documents:`Documents`,download:`Download`,downloadAll:`Download all`,size:`Size`,fileType:`File type`,pages:{one:`# page`,other:`# pages`},themes:`Themes`,countries:`Countries`,sdgs:`Sustainable Development Goals`,sdg:`Goal {number}`,related:`Related`,editions:`Other languages`,notes:`Notes to editors`,about:`About {name}`,original:`Read the original on {host}`,source:`Source`,firstPublishedBy:`First published by {name}`,printedFrom:`Printed from {url}`,share:`Share`,shareByEmail:`Share by email`,copy:`Copy`,copyLink:`Copy link`,copyText:`Copy text`,copied:`Copied`,copyFailed:`This could not be copied. Select the text to copy it.`,print:`Print`,open:`Open`,close:`Close`,learnMore:`Learn more`,contact:`Press contact`,contacts:{one:`# press contact`,other:`# press contacts`},allContacts:`All press contacts`,noContact:`No press contact is given.`,telephone:`Tel.`,extension:`ext. {number}`,call:`Call`,textMessage:`Text message`,whatsApp:`WhatsApp`,email:`Email`,writeEmail:`Write an email`,emailSubject:`Press enquiry: {headline}`,region:`Region`,languages:`Languages`,hours:`Hours`,localTime:`Local time`,openNow:`Open now`,closedNow:`Closed now`,openUntil:`Open until {time}`,opensAt:`Opens {time}`,saveContact:`Save contact`,saveAllContacts:`Save all contacts`,releases:{one:`# press release`,other:`# press releases`},moreShown:{one:`# more press release shown`,other:`# more press releases shown`},newReleases:{one:`# new press release`,other:`# new press releases`},shownOf:`{shown} of {total} shown`,latest:`Latest`,readMore:`Read more`,showMore:`Show more`,showLess:`Show less`,showAll:`Show all`,search:`Search`,searchReleases:`Search press releases`,clearSearch:`Clear search`,filters:`Filters`,filteredBy:`Shown only: {filters}`,removeFilter:`Remove filter`,clearFilters:`Clear all filters`,all:`All`,theme:`Theme`,country:`Country`,kind:`Type`,partner:`Partner`,language:`Language`,year:`Year`,subscribe:`Subscribe`,rssFeed:`RSS feed`,jsonFeed:`JSON feed`,byEmail:`By email`,noAbout:`There is no information about the organization.`,whoWeAre:`Who we are`,ourWork:`Our work`,whereWeWork:`Where we work`,takeAction:`Take action`,dataAndResearch:`Data and research`,agenda2030:`2030 Agenda`},Ft=new Map(Object.entries(Mt));function It(e){for(let[t,n]of Object.entries(e))Ft.set(t,n)}var Lt=e=>Ft.get(b(e)??`en`),Rt=/* @__PURE__ */ new Map,zt=/* @__PURE__ */ new Set;function Bt(e,t){let n=x(e);if(n===`und`)console.warn(`iom-widgets: "${e}" is no language tag. Write one such as "fr".`);else{Rt.set(n,[...Rt.get(n)??[],t]);for(let e of zt)e()}}function Vt(e){return zt.add(e),()=>void zt.delete(e)}var Ht=e=>Rt.has(e),Ut=/* @__PURE__ */ new Set([`lang`,`notes`]),Wt=(e,t)=>(Rt.get(e)??[]).reduce((e,{map:t,...n})=>Gt(e,n),t);function Gt(e,t,n=``){let r=Object.fromEntries(Object.entries(e));for(let[e,i]of Object.entries(t)){let t=n===`kinds.`&&!Object.hasOwn(r,e)?``:Object.hasOwn(r,e)&&!Ut.has(e)?r[e]:void 0,a=t===void 0?void 0:Kt(t,i,n+e);a===void 0?Qt(`${n}${e}`,t):r[e]=a}return r}function Kt(e,t,n){return Yt(e)?qt(t)?{other:t}:Yt(t)?t:void 0:Jt(e)?Jt(t)?Gt(e,t,`${n}.`):void 0:qt(t)&&Xt(t).every(t=>Xt(e).includes(t))?t:void 0}var qt=e=>typeof e==`string`&&e.trim()!==``,Jt=e=>typeof e==`object`&&!!e,Yt=e=>Jt(e)&&`other`in e&&Object.values(e).every(qt),Xt=e=>qt(e)?e.match(/\{\w+\}/g)??[]:[],Zt=/* @__PURE__ */ new Set;function Qt(e,t){let n=Xt(t).join(` and `),r=t===void 0?`is no text that can be replaced. Take a name of the interface Messages.`:Jt(t)?`must be an object of texts, as the one that it replaces.`:`must be a text that is not empty${n?`, with ${n} where these belong`:``}.`;Zt.has(e)||console.warn(`iom-widgets: the message "${e}" ${r}`),Zt.add(e)}var $t=Tt;function en(e,t){let n=x(e);return Object.hasOwn($t,n)&&$t[n]?.[t]||t===`messages`&&Ht(n)?n:`en`}var tn=/* @__PURE__ */ new Map([[`en`,Pt]]),nn=/* @__PURE__ */ new Map;Vt(()=>nn.clear());async function rn(e){let t=new Set([...e].map(e=>en(e,`messages`)));await Promise.all([...t].filter(e=>!an(e)).map(on))}var an=e=>tn.has(e)||!$t[e]?.messages;async function on(e){let t=await $t[e]?.messages?.().catch(()=>void 0);t&&(tn.set(e,t.messages),It(t.formats??{}))}function C(e){let t=en(e,`messages`),n=an(t)?t:`en`,r=nn.get(n)??Wt(n,tn.get(n)??{...Pt,lang:n});return nn.set(n,r),r}var sn=(e,t)=>C(en(e,`messages`)===x(e)?e:t),cn=e=>an(en(e,`messages`));async function ln(e){let{names:t}=await($t[en(e,`countries`)]?.countries??Tt.en.countries)();return e=>{let n=e.trim().toUpperCase();return(Object.hasOwn(t,n)?t[n]:void 0)??e}}async function un(e){return(await($t[en(e,`goals`)]?.goals??Tt.en.goals)()).goals}function w(e){let t=e.closest(`[lang]:not([lang=""])`)?.getAttribute(`lang`);if(t)return t;let n=e.getRootNode();return n instanceof ShadowRoot?w(n.host):e.ownerDocument.documentElement.lang||`en`}var dn=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}};function fn(e){return e}var pn=class{constructor(e,t,n,r){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(e,t)=>{this.unsubscribe&&(this.unsubscribe!==t&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=e,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(e,t)),this.unsubscribe=t},this.host=e,t.context!==void 0){let e=t;this.context=e.context,this.callback=e.callback,this.subscribe=e.subscribe??!1}else this.context=t,this.callback=n,this.subscribe=r??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&=(this.unsubscribe(),void 0)}dispatchRequest(){this.host.dispatchEvent(new dn(this.context,this.host,this.t,this.subscribe))}},mn=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=/* @__PURE__ */ new Map,this.updateObservers=()=>{for(let[e,{disposer:t}]of this.subscriptions)e(this.o,t)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:r}=this.subscriptions.get(e);e(this.value,r)}clearCallbacks(){this.subscriptions.clear()}},hn=class extends Event{constructor(e,t){super(`context-provider`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},gn=class extends mn{constructor(e,t,n){super(t.context===void 0?n:t.initialValue),this.onContextRequest=e=>{if(e.context!==this.context)return;let t=e.contextTarget??e.composedPath()[0];t!==this.host&&(e.stopPropagation(),this.addCallback(e.callback,t,e.subscribe))},this.onProviderRequest=e=>{if(e.context!==this.context||(e.contextTarget??e.composedPath()[0])===this.host)return;let t=/* @__PURE__ */ new Set;for(let[e,{consumerHost:n}]of this.subscriptions)t.has(e)||(t.add(e),n.dispatchEvent(new dn(this.context,n,e,!0)));e.stopPropagation()},this.host=e,this.context=t.context===void 0?t:t.context,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener(`context-request`,this.onContextRequest),this.host.addEventListener(`context-provider`,this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new hn(this.context,this.host))}},_n=fn(Symbol.for(`iom-widgets.feed/1`)),vn=class{#e;#t;constructor(e){this.#e=e,this.#t=new pn(e,{context:_n,subscribe:!0}),e.addController(this)}get value(){return this.#t.value}hostConnected(){this.#e.ownerDocument.addEventListener(`context-provider`,this.#n)}hostDisconnected(){this.#e.ownerDocument.removeEventListener(`context-provider`,this.#n),delete this.#t.value}#n=e=>{e.context===_n&&this.#t.hostConnected()}},yn=5,bn=.2,xn=1728e6,Sn=3e4,Cn=1e3;function wn(e,t=0){let n=t>0?Math.min(Math.max(t,yn)*6e4,xn):0,r=new AbortController,i,a=t=>{document.visibilityState!==`hidden`&&navigator.onLine&&Date.now()-e.loadedAt>=t&&e.refresh()},o=()=>{n&&(i=setTimeout(s,n*(.8+2*bn*Math.random())))},s=()=>{a(n*.8),o()},c=({persisted:t=!0})=>{t&&(`error`in e.state?a(Cn):n&&a(Sn))},l=(e,t)=>e.addEventListener(t,c,r);return l(document,`visibilitychange`),l(window,`online`),l(window,`pageshow`),o(),()=>{r.abort(),clearTimeout(i)}}var T=class extends Error{constructor(e,t,{url:n,status:r,retryAfter:i,received:a,cause:o}={}){super(t,{cause:o}),this.kind=e,this.name=`FeedError`,this.url=n,this.status=r,this.retryAfter=i,this.received=a}};function Tn(e,t){return e instanceof T?e:new T(`format`,`The source could not be shown: ${String(e)}. Please report this with the JSON.`,{url:t,cause:e})}var En=(e,t)=>new T(e,``,t);async function Dn(e){e.message||(e.message=`${e.url??`Data`} could not be loaded: ${e.kind}.`,await import(`./chunks/news/error-messages-DtSoSKPc.js`).then(({messageOf:t})=>{e.message=t(e)}).catch(()=>void 0))}var On=1e4,kn=2097152,An=1e3,jn=6e4,Mn=({kind:e,status:t=0})=>e===`network`||e===`timeout`||t===408||t===429||t>=500;function Nn(e,t=0,n=Math.random){let r=Math.max(t,An*2**(e-1));return Math.min(t,jn)+n()*Math.min(r,jn)}function Pn(e,t=Date.now()){let n=Number(e)*1e3||Date.parse(e??``)-t;return n>0?n:void 0}function Fn(e,t){return new Promise((n,r)=>{t.throwIfAborted();let i=setTimeout(n,e);t.addEventListener(`abort`,()=>{clearTimeout(i),r(t.reason)})})}var In={credentials:`omit`,referrerPolicy:`no-referrer`};async function Ln(e,t,n,r){let i=new AbortController,a=setTimeout(()=>i.abort(En(`timeout`,{url:e})),On),o=AbortSignal.any([t,i.signal]);r&&o.addEventListener(`abort`,r.abort);try{let t=await(r?.response??fetch(e,{...In,cache:n,signal:o}));return Rn(t,e),{json:Vn(await zn(t,e),e),url:t.url||e,headers:t.headers}}catch(t){throw o.throwIfAborted(),i.abort(),t instanceof T?t:En(`network`,{url:e,cause:t})}finally{clearTimeout(a)}}function Rn({ok:e,status:t,headers:n},r){if(!e)throw En(`status`,{url:r,status:t,retryAfter:Pn(n.get(`retry-after`))})}async function zn({body:e,headers:t},n){let r,i=``,a=Number(t.get(`content-length`))>2097152?1/0:0;for(let o=e?.getReader();;){if(a>2097152)throw En(`too-large`,{url:n});let{value:e}=await o?.read()??{};if(!e)return i+(r?.decode()??``);r??=Bn(e,t),a+=e.byteLength,i+=r.decode(e,{stream:!0})}}function Bn(e,t){let n=e[0]===60,[,r]=/^<\?xml[^>]*?encoding=["']([\w-]+)/.exec(new TextDecoder().decode(e.subarray(0,200)))??[],[,i=r]=/charset="?([\w-]+)/i.exec(t.get(`content-type`)??``)??[];try{return new TextDecoder(n?i:void 0)}catch{return new TextDecoder}}function Vn(e,t){try{return JSON.parse(e)}catch{if(Hn(e))return e;throw En(`json`,{url:t,received:e.trim()[0]})}}var Hn=e=>/^\s*</.test(e)&&/<(rss|rdf:rdf|(\w+:)?feed)[\s>]/i.test(e.slice(0,4096));function Un(e){let t=Wn(e);return e.map((e,n)=>({release:e,time:t[n]??0})).sort((e,t)=>t.time-e.time).map(({release:e})=>e)}function Wn(e){let t=e.map(({published:e})=>e===void 0?void 0:r(e)),n=t.find(e=>e!==void 0)??0;return t.map(e=>n=e??n)}function Gn({releases:e},t,n){if(t)return e.find(({id:e})=>e===t)??e.find(({url:e})=>e!==void 0&&qn(e,t));let r=Un(e).filter(({status:e})=>e===`usable`),i=Kn(n,r);return r.find(({language:e})=>i.has(e))??r[0]}function Kn(e,t){let n=new Set(e===void 0?[]:t.map(({language:e})=>e));return new Set([...n].filter(t=>t!==void 0&&x(t)===x(e)))}var qn=(e,t)=>Yn(e)===Yn(t),Jn=/^(utm_\w+|fbclid|gclid|mc_[ce]id)$/;function Yn(e){let t=c(e);if(!t)return e.trim();for(let e of[...t.searchParams.keys()])Jn.test(e)&&t.searchParams.delete(e);return`${t.host.replace(/^www\./,``)}${t.pathname.replace(/\/$/,``)}${t.search}`}var Xn=e=>`feed`in e?e.feed:void 0,Zn=class{#e;constructor(e){this.#e=e}get state(){return Qn(this.#e.map(({state:e})=>e))}get loadedAt(){return Math.min(...this.#e.map(({loadedAt:e})=>e))}subscribe(e){let t=this.#e.map(t=>t.subscribe(()=>e(this.state)));return()=>t.forEach(e=>e())}refresh(){for(let e of this.#e)e.refresh()}async loadMore(){await Promise.all(this.#e.map(e=>e.loadMore()))}};function Qn(e){let t=e.filter(e=>`feed`in e&&e.feed),n=e.map($n).find(Boolean),r=e.some(({status:e})=>e===`loading`);if(!t.length)return n&&!r?{status:`error`,error:n}:{status:`loading`};let i={feed:nr(t.map(({feed:e})=>e),e.flatMap(e=>Xn(e)?[]:er(e))),paging:tr(t.map(({paging:e})=>e)),asOf:Math.min(...t.map(({asOf:e})=>e))},a=t.map($n).find(Boolean);return a?{status:`stale`,error:a,...i}:{status:r?`loading`:`ready`,...i}}var $n=e=>`error`in e?e.error:void 0,er=e=>{let t=$n(e);return t?[{path:`src`,reason:`${t.message} The other sources are shown.`}]:[]},tr=e=>[`loading`,`more`,`end`].find(t=>e.includes(t))??`end`;function nr(e,t){let[n,...r]=e;if(n&&!r.length)return{...n,warnings:[...n.warnings,...t]};let i=[];for(let t of e)for(let e of t.releases)ir(i,rr(e,t));return{about:n?.about,publisher:e.every(({publisher:e})=>e?.name===n?.publisher?.name)?n?.publisher:void 0,offices:e.flatMap(({offices:e=[]})=>e),releases:i,warnings:[...e.flatMap(({warnings:e})=>e),...t]}}var rr=(e,{publisher:t})=>t&&!e.publisher?{...e,publisher:t}:e;function ir(e,t){if(e.some(e=>ar(e,t)))return;let n=e.some(({id:e})=>e===t.id);e.push(n?{...t,id:t.url??`${t.id} (${e.length})`}:t)}var ar=(e,t)=>e.url!==void 0&&t.url!==void 0?qn(e.url,t.url)&&e.language===t.language:e.id===t.id&&(e.id.includes(`:`)||e.headline===t.headline);function or(e){let t=e.trim().replace(/^(\+\d{1,3})\s*\(0\)/,`$1`);if(!/^\+[\d\s.()‐-―-]+$/.test(t))return;let n=t.replace(/\D/g,``);return/^[1-9]\d{6,14}$/.test(n)?`+${n}`:void 0}var E=6e4,sr=10080*E,cr=1060,lr=/* @__PURE__ */ new Map;function ur(e){try{return dr(e),!0}catch{return!1}}function dr(e){if(!/^[a-z]/i.test(e))throw RangeError(`no time zone: ${e}`);let t=lr.get(e);if(t)return t;let n=`numeric`,r={hour:n,minute:n,second:n,hourCycle:`h23`},i=new Intl.DateTimeFormat(`en-US`,{timeZone:e,year:n,month:n,day:n,...r});return lr.set(e,i),i}function fr(e,t){let n=dr(t).formatToParts(e),r=e=>Number(n.find(t=>t.type===e)?.value);return new Date(Date.UTC(r(`year`),r(`month`)-1,r(`day`),r(`hour`),r(`minute`),r(`second`)))}var D=(e,t)=>Math.round((fr(e,t).getTime()-e)/E);function pr(e,t,n){let r=[],i=Math.min(n,t+cr*sr);for(let n=t;n<i;n+=sr){let[t,i]=[D(n,e),D(n+sr,e)];t!==i&&r.push({at:mr(e,n,n+sr),from:t,to:i})}return r}function mr(e,t,n){let r=D(t,e),[i,a]=[t,n];for(;a-i>E;){let t=Math.floor((i+a)/2/E)*E;D(t,e)===r?i=t:a=t}return a}function hr(e,t){let n=Date.parse(`${t}Z`),r=1440*E,[i,a]=[D(n-r,e),D(n+r,e)],o=n-Math.max(i,a)*E;return fr(o,e).getTime()===n?o:n-Math.min(i,a)*E}function gr(e,t){return typeof t==`bigint`?t.toString():t}var _r=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function vr(e){return new _r(e)}function yr(e){return e==null}function br(e){let t=+!!e.startsWith(`^`),n=e.endsWith(`$`)?e.length-1:e.length;return e.slice(t,n)}var xr=/* @__PURE__*/ Symbol(`evaluating`);function Sr(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==xr)return r===void 0&&(r=xr,r=n()),r},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function Cr(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function wr(e){let t=Object.getOwnPropertyDescriptor(e,`shape`);return t?.get?t.get.raw:t?.value}function Tr(e){return wr(e._zod.def)??e._zod.def.shape}function Er(e,t,n){Object.defineProperty(e,t,{get(){let e=n();return Cr(this,t,e),e},enumerable:!0,configurable:!0})}function Dr(e,t,n){t in e?Cr(e,t,n):e[t]=n}function Or(e,t,n,r){let i=Tr(t);for(let a of n){let n=Object.getOwnPropertyDescriptor(i,a);n.enumerable&&(n.get?Er(e,a,()=>{let e=t._zod.def.shape[a];return r?r(e,a):e}):Dr(e,a,r?r(n.value,a):n.value))}}function kr(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Er(e,n,()=>t[n]):Dr(e,n,r.value))}}function Ar(...e){let t={};for(let n of e){let e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}var jr=`captureStackTrace`in Error?Error.captureStackTrace:(...e)=>{};function Mr(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function Nr(e){if(Mr(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!=`function`)return!0;let n=t.prototype;return Mr(n)!==!1&&Object.prototype.hasOwnProperty.call(n,`isPrototypeOf`)!==!1}function Pr(e){return Nr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Fr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function Ir(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function O(e){let t=e;if(!t)return{};if(typeof t==`string`)return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error==`string`?{...t,error:()=>t.error}:t}function Lr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout===`optional`)}var Rr={safeint:[-(2**53-1),2**53-1],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function zr(e,t){if(!Nr(t))throw Error(`Invalid input to extend: expected a plain object`);let n=e._zod.def.checks;if(n&&n.length>0){let n=Tr(e);for(let e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ir(e,Ar(e._zod.def,{shape:Br(e,t)}))}function Br(e,t){let n={};return Or(n,e,Reflect.ownKeys(Tr(e))),kr(n,t),n}function k(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Vr(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Hr(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function Ur(e){return typeof e==`string`?e:e?.message}function Wr(e){let t=[];for(let n of e??[]){let e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;let r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function Gr(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function Kr(e,t,n){var r;let i=e.inst?._zod?.traits;i?.has(`$ZodType`)&&(i.has(`$ZodCheck`)?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let a=e.schema===e.inst?void 0:e.schema?._zod.def?.error,o=e.message?e.message:Ur(e.inst?._zod.def?.error?.(e))??Ur(a?.(e))??Ur(t?.error?.(e))??Ur(n.customError?.(e))??Ur(n.localeError?.(e))??`Invalid input`,s={};for(let t of Object.keys(e))t!==`inst`&&t!==`schema`&&t!==`continue`&&t!==`input`&&t!==`__proto__`&&(s[t]=e[t]);return s.path??=[],s.message=o,t?.reportInput&&(s.input=e.input),s}var qr=/[\uD800-\uDBFF]/;function Jr(e){let t=e.length;if(!qr.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)==55296&&(e.charCodeAt(r+1)&64512)==56320&&(n--,r++);return n}function Yr(e){return Array.isArray(e)?`array`:typeof e==`string`?`string`:`unknown`}function Xr(...e){let[t,n,r]=e;return typeof t==`string`?{message:t,code:`custom`,input:n,inst:r}:{...t}}function Zr(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):ei(e,n,r.value)}}function Qr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function $r(e,t,n){return Qr(e,t,n,!1)}function ei(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Qr(this,t,n.bind(this))},set(e){Qr(this,t,e)}})}function ti(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var ni,ri=!1,ii={configurable:!0,get(){ri=!0}};function A(e,t,n){let r=Object.getPrototypeOf(e._zod);t in r&&ni!==e._zod?ni=void 0:(ni=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,ii);let e=ri;ri=!1;try{let r=n(this);return ri?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),ri||=e,r}catch(n){throw delete this[t],ri||=e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function ai(e,t,n,r){let i=ti(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}var oi=`~constantCatch`;function si(e){let t=()=>e;return t[oi]=!0,t}var ci,li={value:void 0,enumerable:!1},ui=`captureStackTrace`in Error?Error:null;function di(e){let t=ui;if(t){let n=t.stackTraceLimit;if(typeof n==`number`){try{t.stackTraceLimit=0}catch{return ui=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}/* @__NO_SIDE_EFFECTS__ */
function j(e,t,n,r){let i={};function a(e){this.def=e,this.constr=d,this.traits=/* @__PURE__ */ new Set}a.prototype=i;let o=n,s=o&&/* @__PURE__ */ new WeakSet;function c(n,r){if(!n._zod){li.value=new a(r);try{Object.defineProperty(n,"_zod",li)}finally{li.value=void 0}}else if(n._zod.traits.has(e))return;if(n._zod.traits.add(e),t(n,r),s){let e=Object.getPrototypeOf(n),t=n._zod.constr.prototype,r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r);let i=r??e;s.has(i)||(s.add(i),Zr(i,o))}let i=d.prototype;for(let e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(e){let t=r?.Parent?di(u):this;c(t,e);let n=t._zod.deferred;if(n){for(let e of n)e();t._zod.deferred=void 0}let i=globalThis.__zod_globalConfig?.postProcessor;return i&&i(t),t}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>r?.Parent&&t instanceof r.Parent?!0:t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var fi=class extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}},pi=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name=`ZodEncodeError`}};(ci=globalThis).__zod_globalConfig??(ci.__zod_globalConfig={});var mi=globalThis.__zod_globalConfig;function M(e){return e&&Object.assign(mi,e),mi}function hi(){let e=this._zod;return e.message??=JSON.stringify(e.def,gr,2),e.message}function gi(e){this._zod.message=e}var _i={get:hi,set:gi,enumerable:!0,configurable:!0},vi={value:void 0,enumerable:!1},yi=/* @__PURE__ */ new WeakSet([Object.prototype,Error.prototype]),bi=/* @__PURE__ */ j(`$ZodError`,(e,t)=>{e.name=`$ZodError`,vi.value=t,Object.defineProperty(e,"issues",vi),vi.value=void 0,Object.defineProperty(e,"message",_i);let n=Object.getPrototypeOf(e);yi.has(n)||(yi.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),xi=/* @__PURE__*/ (e=>{let t=(n,r,i,a)=>{let o=i?{...i,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new fi;if(s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>Kr(e,o,M())));throw jr(n,a?.callee??t),n}return s.value};return t})(bi),Si=/* @__PURE__*/ (e=>{let t=async(n,r,i,a)=>{let o=i?{...i,async:!0}:{async:!0},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise&&(s=await s),s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>Kr(e,o,M())));throw jr(n,a?.callee??t),n}return s.value};return t})(bi),Ci=/* @__PURE__*/ (e=>(t,n,r)=>{let i=r?{...r,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new fi;return a.issues.length?wi(e,a.issues,i):{success:!0,data:a.value}})(bi);function wi(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(e=>Kr(e,n,M()))),t=void 0,n=void 0),r},set error(e){r=e,t=void 0,n=void 0}}}var Ti=/* @__PURE__*/ (e=>async(t,n,r)=>{let i=r?{...r,async:!0}:{async:!0},a=t._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length?wi(e,a.issues,i):{success:!0,data:a.value}})(bi),Ei=/^[\s\S]{0,}$/,Di=/^-?\d+(?:\.\d+)?$/,Oi=/^(?:true|false)$/i,ki=/*@__PURE__*/ j(`$ZodCheck`,(e,t)=>{var n;e._zod??={},e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Ai=e=>{let t=e.value;return!yr(t)&&t.length!==void 0},ji={number:`number`,bigint:`bigint`,object:`date`},Mi=/*@__PURE__*/ j(`$ZodCheckLessThan`,(e,t)=>{ki.init(e,t);let n=ji[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:ji[typeof r.value]??n,code:`too_big`,maximum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ni=/*@__PURE__*/ j(`$ZodCheckGreaterThan`,(e,t)=>{ki.init(e,t);let n=ji[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:ji[typeof r.value]??n,code:`too_small`,minimum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Pi=/*@__PURE__*/ j(`$ZodCheckNumberFormat`,(e,t)=>{ki.init(e,t),t.format=t.format||`float64`;let n=t.format?.includes(`int`),r=n?`int`:`number`,[i,a]=Rr[t.format];e._zod.check=o=>{let s=o.value;if(n){if(!Number.isInteger(s)){o.issues.push({expected:r,format:t.format,code:`invalid_type`,continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(s)){s>0?o.issues.push({input:s,code:`too_big`,maximum:2**53-1,note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:`too_small`,minimum:-(2**53-1),note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}s<i&&o.issues.push({origin:`number`,input:s,code:`too_small`,minimum:i,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:`number`,input:s,code:`too_big`,maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),Fi=/*@__PURE__*/ j(`$ZodCheckMinLength`,(e,t)=>{var n;ki.init(e,t),(n=e._zod.def).when??(n.when=Ai),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>=t.minimum&&i<t.minimum*2?Jr(r):i)>=t.minimum)return;let a=Yr(r);n.issues.push({origin:a,code:`too_small`,minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Ii=/*@__PURE__*/ j(`$ZodCheckStringFormat`,(e,t)=>{var n,r;ki.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),Li=/*@__PURE__*/ j(`$ZodCheckRegex`,(e,t)=>{Ii.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:`regex`,input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Ri=/*@__PURE__*/ j(`$ZodCheckOverwrite`,(e,t)=>{ki.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}}),zi={major:4,minor:6,patch:7},N=/*@__PURE__*/ j(`$ZodType`,(e,t)=>{var n;e??={},e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=zi;let r=e._zod.def.checks,i=e._zod.traits.has(`$ZodCheck`)?[e,...r??[]]:r?.length?[...r]:[];for(let t of i)for(let n of t._zod.onattach)n(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let t=(t,n,r)=>{if(t.memo)return t;let i=k(t),a;for(let o of n){if(o._zod.def.when){if(Vr(t)||!o._zod.def.when(t))continue}else if(i)continue;let n=t.issues.length,s=o._zod.check(t);if(s instanceof Promise&&r?.async===!1)throw new fi;if(a||s instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await s,t.issues.length!==n&&(Gr(t.issues,n,e),i||=k(t,n))});else{if(t.issues.length===n)continue;Gr(t.issues,n,e),i||=k(t,n)}}return a?a.then(()=>t):t},n=(n,r,a)=>{if(k(n))return n.aborted=!0,n;let o=t(r,i,a);if(o instanceof Promise){if(a.async===!1)throw new fi;return o.then(t=>e._zod.parse(t,a))}return e._zod.parse(o,a)};e._zod.run=(r,a)=>{if(a.skipChecks)return e._zod.parse(r,a);if(a.direction===`backward`){let t=e._zod.parse({value:r.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,r,a)):n(t,r,a)}let o=e._zod.parse(r,a);if(o instanceof Promise){if(a.async===!1)throw new fi;return o.then(e=>t(e,i,a))}return t(o,i,a)}}},{get"~standard"(){return $r(this,`~standard`,Hi(this))},set"~standard"(e){Qr(this,`~standard`,e)}}),Bi=(e,t)=>e.issues.length?{issues:e.issues.map(e=>Kr(e,t,M()))}:{value:e.value};async function Vi(e,t){let n={async:!0};return Bi(await e._zod.run({value:t,issues:[]},n),n)}function Hi(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Bi(r,n)}catch{}return Vi(e,t)},vendor:`zod`,version:1}}var Ui=/*@__PURE__*/ j(`$ZodString`,(e,t)=>{N.init(e,t),e._zod.pattern=t.pattern??Ei,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value==`string`||n.issues.push({expected:`string`,code:`invalid_type`,input:n.value,inst:e}),n}}),Wi=/*@__PURE__*/ j(`$ZodNumber`,(e,t)=>{N.init(e,t),e._zod.pattern=Di,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let i=n.value;if(typeof i==`number`&&!Number.isNaN(i)&&Number.isFinite(i))return n;let a=typeof i==`number`?Number.isNaN(i)?`NaN`:Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:`number`,code:`invalid_type`,input:i,inst:e,...a?{received:a}:{}}),n}}),Gi=/*@__PURE__*/ j(`$ZodNumberFormat`,(e,t)=>{Pi.init(e,t),Wi.init(e,t)}),Ki=/*@__PURE__*/ j(`$ZodBoolean`,(e,t)=>{N.init(e,t),e._zod.pattern=Oi,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let i=n.value;return typeof i==`boolean`||n.issues.push({expected:`boolean`,code:`invalid_type`,input:i,inst:e}),n}});function qi(e,t){let n=Wr(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,a)=>{let o=t(n.value);if(o>r&&!a?.skipChecks&&a?.direction!==`backward`){for(let[t,r]of Wr(e._zod.def.checks))if(o>t&&r._zod.def.when(n)){let t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,Gr(n.issues,t,e),n}}return i(n,a)}}var Ji=e=>Array.isArray(e)?e.length:-1;function Yi(e,t,n){e.issues.length&&t.issues.push(...Hr(n,e.issues)),t.value[n]=e.value}var Xi=/*@__PURE__*/ j(`$ZodArray`,(e,t)=>{N.init(e,t);let n=mi.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!Array.isArray(a))return r.issues.push({expected:`array`,code:`invalid_type`,input:a,inst:e}),r;r.value=n?n.alloc(e,r,Array(a.length),i):Array(a.length);let o=[],s=i?.abortEarly;for(let e=0;e<a.length;e++){let n=a[e],c=t.element._zod.run({value:n,issues:[]},i);if(c instanceof Promise)o.push(c.then(t=>Yi(t,r,e)));else if(Yi(c,r,e),s&&c.issues.length!==0&&k(c))break}return o.length?Promise.all(o).then(()=>r):r},qi(e,Ji)});function Zi(e,t,n,r,i,a){let o=n in r,s=a===`optional`;if(o||!s||i!==`optional`){if(e.issues.length){if(i!==void 0&&s&&!o)return;t.issues.push(...Hr(n,e.issues))}!o&&i===void 0?e.issues.length||t.issues.push({code:`invalid_type`,expected:`nonoptional`,input:void 0,path:[n]}):e.value===void 0?(o||i===`defaulted`&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var Qi=[];function $i(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Qi,i=r.length?[...t,...r]:t;for(let t of i)if(!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);let a=Lr(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function ea(e,t,n,r,i,a,o){let s=[],c=i.keySet,l=i.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,p=0;for(let i in t){if(o&&n.issues.length!==p){if(k(n,p))break;p=n.issues.length}if(c.has(i))continue;if(i===`__proto__`){u===`never`&&s.push(i);continue}if(u===`never`){s.push(i);continue}let a=l.run({value:t[i],issues:[]},r);a instanceof Promise?e.push(a.then(e=>Zi(e,n,i,t,d,f))):Zi(a,n,i,t,d,f)}return s.length&&n.issues.push({code:`unrecognized_keys`,keys:s,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var ta=/*@__PURE__*/ j(`$ZodObject`,(e,t)=>{N.init(e,t);let n=Object.getOwnPropertyDescriptor(t,`shape`),r=n?.get?n.get.raw:t.shape??{};if(r){let e=()=>{let n={...r};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=r,Object.defineProperty(t,"shape",{get:e})}let i=vr(()=>$i(t));A(e,`propValues`,e=>{let t=e.def.shape,n={};for(let e in t){let r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||Cr(n,e,/* @__PURE__ */ new Set);for(let t of r.values)n[e].add(t);r.optin!==void 0&&n[e].add(void 0)}}return n});let a=Mr,o=t.catchall,s,c=mi.memoizer;c?.attach(e),e._zod.parse=(t,n)=>{s??=i.value;let r=t.value;if(!a(r))return t.issues.push({expected:`object`,code:`invalid_type`,input:r,inst:e}),t;t.value=c?c.alloc(e,t,{},n):{};let l=[],u=s.shape,d=n?.abortEarly,f=t.issues.length;for(let e of s.allKeys){if(d&&t.issues.length!==f){if(k(t,f))break;f=t.issues.length}if(e===`__proto__`)continue;let i=u[e],a=i._zod.optin,o=i._zod.optout,s=i._zod.run({value:r[e],issues:[]},n);s instanceof Promise?l.push(s.then(n=>Zi(n,t,e,r,a,o))):Zi(s,t,e,r,a,o)}return o?ea(l,r,t,n,i.value,e,d===!0):l.length?Promise.all(l).then(()=>t):t}});function na(e,t,n,r){for(let n of e)if(n.issues.length===0)return t.value=n.value,t;let i=e.filter(e=>!k(e));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:`invalid_union`,input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>Kr(e,r,M())))}),t)}var ra=/*@__PURE__*/ j(`$ZodUnion`,(e,t)=>{N.init(e,t),A(e,`optin`,e=>e.def.options.some(e=>e._zod.optin===`defaulted`)?`defaulted`:e.def.options.some(e=>e._zod.optin!==void 0)?`optional`:void 0),A(e,`optout`,e=>e.def.options.some(e=>e._zod.optout===`optional`)?`optional`:void 0),A(e,`values`,e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),A(e,`pattern`,e=>{if(e.def.options.every(e=>e._zod.pattern)){let t=e.def.options.map(e=>e._zod.pattern);return RegExp(`^(${t.map(e=>br(e.source)).join(`|`)})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let a=!1,o=[];for(let e of t.options){let t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)o.push(t),a=!0;else{if(t.issues.length===0)return t;o.push(t)}}return a?Promise.all(o).then(t=>na(t,r,e,i)):na(o,r,e,i)}});function ia(e){let t=/* @__PURE__ */ new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let e of r)if(t.has(e)){if(e!==void 0)throw Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else t.set(e,n)}return t}var aa=/*@__PURE__*/ j(`$ZodDiscriminatedUnion`,(e,t)=>{t.inclusive=!1,ra.init(e,t);let n=e._zod.parse;A(e,`propValues`,e=>{let t={},n=0;for(let r of e.def.options){let i=r._zod.propValues;if(!i||Object.keys(i).length===0)throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);i[e.def.discriminator]?.has(void 0)&&n++;for(let[e,n]of Object.entries(i)){Object.prototype.hasOwnProperty.call(t,e)||Cr(t,e,/* @__PURE__ */ new Set);for(let r of n)t[e].add(r)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{let r=wr(e._zod.def);if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw Error(`Invalid discriminated union option at index "${n}"`)});let r=vr(()=>ia(t));e._zod.parse=(i,a)=>{let o=i.value;if(!Mr(o))return i.issues.push({code:`invalid_type`,expected:`object`,input:o,inst:e}),i;let s=o?.[t.discriminator],c=r.value.get(s);return c&&(s!==void 0||a.direction!==`backward`)?c._zod.run(i,a):t.unionFallback||a.direction===`backward`?n(i,a):(i.issues.push({code:`invalid_union`,errors:[],note:`No matching discriminator`,discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:o,path:[t.discriminator],inst:e}),i)}}),oa=/*@__PURE__*/ j(`$ZodLiteral`,(e,t)=>{N.init(e,t);let n=new Set(t.values);e._zod.values=n,A(e,`pattern`,e=>{let t=e.def.values;return RegExp(t.length?`^(${t.map(e=>typeof e==`string`?Fr(e):e?Fr(e.toString()):String(e)).join(`|`)})$`:`^[^\\s\\S]$`)}),e._zod.parse=(r,i)=>{let a=r.value;return n.has(a)||r.issues.push({code:`invalid_value`,values:t.values,input:a,inst:e}),r}}),sa=/*@__PURE__*/ j(`$ZodTransform`,(e,t)=>{N.init(e,t),e._zod.optin=`optional`,mi.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction===`backward`)throw new pi(e.constructor.name);let i=t.transform(n.value,n);if(r.async)return(i instanceof Promise?i:Promise.resolve(i)).then(e=>(n.value=e,n));if(i instanceof Promise)throw new fi;return n.value=i,n}});function ca(e,t){return e.value=t.issues.length?void 0:t.value,e}var la=/*@__PURE__*/ j(`$ZodOptional`,(e,t)=>{N.init(e,t),A(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),e._zod.optout=`optional`,A(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?/* @__PURE__ */ new Set([...t,void 0]):void 0}),A(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${br(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!==`defaulted`)return e;let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(t=>ca(e,t)):ca(e,r)}return t.innerType._zod.run(e,n)}}),ua=/*@__PURE__*/ j(`$ZodDefault`,(e,t)=>{N.init(e,t),e._zod.optin=`defaulted`,A(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);if(e.value===void 0)return e.value=t.defaultValue,e;let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(e=>da(e,t)):da(r,t)}});function da(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function fa(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>Kr(e,r,M()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var pa=/*@__PURE__*/ j(`$ZodCatch`,(e,t)=>{N.init(e,t),A(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),A(e,`optout`,e=>e.def.innerType._zod.optout),A(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(r=>fa(e,r,t,n)):fa(e,r,t,n)}}),ma=/*@__PURE__*/ j(`$ZodPipe`,(e,t)=>{N.init(e,t),A(e,`values`,e=>e.def.in._zod.values),A(e,`optin`,e=>e.def.in._zod.optin),A(e,`optout`,e=>e.def.out._zod.optout),A(e,`propValues`,e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if(n.direction===`backward`){let r=t.out._zod.run(e,n);return r instanceof Promise?r.then(e=>ha(e,t.in,n)):ha(r,t.in,n)}let r=t.in._zod.run(e,n);return r instanceof Promise?r.then(e=>ha(e,t.out,n)):ha(r,t.out,n)}});function ha(e,t,n){return e.issues.some(e=>e.code!==`unrecognized_keys`)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var ga=/*@__PURE__*/ j(`$ZodLazy`,(e,t)=>{N.init(e,t),Sr(e._zod,`innerType`,()=>{let e=t;return e._cachedInner||=t.getter(),e._cachedInner}),A(e,`pattern`,e=>e.innerType?._zod?.pattern),A(e,`propValues`,e=>e.innerType?._zod?.propValues),A(e,`optin`,e=>e.innerType?._zod?.optin??void 0),A(e,`optout`,e=>e.innerType?._zod?.optout??void 0),e._zod.parse=(t,n)=>e._zod.innerType._zod.run(t,n)}),_a=/*@__PURE__*/ j(`$ZodCustom`,(e,t)=>{ki.init(e,t),N.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{let r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>va(t,n,r,e));va(i,n,r,e)}});function va(e,t,n,r){if(!e){let e={code:`custom`,input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(Xr(e))}}function ya(e){return e.checks&&=[...e.checks],e}// @__NO_SIDE_EFFECTS__
function ba(e,t){return new e(ya({type:`string`,...O(t)}))}// @__NO_SIDE_EFFECTS__
function xa(e,t){return new e(ya({type:`number`,checks:[],...O(t)}))}// @__NO_SIDE_EFFECTS__
function Sa(e,t){return new e({type:`number`,check:`number_format`,abort:!1,format:`safeint`,...O(t)})}// @__NO_SIDE_EFFECTS__
function Ca(e,t){return new e({type:`boolean`,...O(t)})}// @__NO_SIDE_EFFECTS__
function wa(e,t){return new Mi({check:`less_than`,...O(t),value:e,inclusive:!0})}// @__NO_SIDE_EFFECTS__
function Ta(e,t){return new Ni({check:`greater_than`,...O(t),value:e,inclusive:!1})}// @__NO_SIDE_EFFECTS__
function Ea(e,t){return new Ni({check:`greater_than`,...O(t),value:e,inclusive:!0})}// @__NO_SIDE_EFFECTS__
function Da(e){return/* @__PURE__ */ Ta(0,e)}// @__NO_SIDE_EFFECTS__
function Oa(e){return/* @__PURE__ */ Ea(0,e)}// @__NO_SIDE_EFFECTS__
function ka(e,t){return new Fi({check:`min_length`,...O(t),minimum:e})}// @__NO_SIDE_EFFECTS__
function Aa(e,t){return new Li({check:`string_format`,format:`regex`,...O(t),pattern:e})}// @__NO_SIDE_EFFECTS__
function ja(e){return new Ri({check:`overwrite`,tx:e})}// @__NO_SIDE_EFFECTS__
function Ma(){return/* @__PURE__ */ ja(e=>e.trim())}// @__NO_SIDE_EFFECTS__
function Na(e,t,n){return new e({type:`custom`,check:`custom`,fn:t,...O(n)})}var P=/*@__PURE__*/ j(`ZodMiniType`,(e,t)=>{if(!e._zod)throw Error(`Uninitialized schema in ZodMiniType.`);N.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Qr(this,`with`,e)},parse(e,t){return xi(this,e,t,{callee:this.parse})},parseAsync(e,t){return Si(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ci(this,e,t)},safeParseAsync(e,t){return Ti(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>typeof e==`function`?{_zod:{check:e,def:{check:`custom`},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return Ir(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Pa=/*@__PURE__*/ j(`ZodMiniString`,(e,t)=>{Ui.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function F(e){return/* @__PURE__ */ ba(Pa,e)}var Fa=/*@__PURE__*/ j(`ZodMiniNumber`,(e,t)=>{Wi.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function I(e){return/* @__PURE__ */ xa(Fa,e)}var Ia=/*@__PURE__*/ j(`ZodMiniNumberFormat`,(e,t)=>{Gi.init(e,t),Fa.init(e,t)});function La(e){return/* @__PURE__ */ Sa(Ia,e)}var Ra=/*@__PURE__*/ j(`ZodMiniBoolean`,(e,t)=>{Ki.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function za(e){return/* @__PURE__ */ Ca(Ra,e)}var Ba=/*@__PURE__*/ j(`ZodMiniArray`,(e,t)=>{Xi.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function L(e,t){return new Ba({type:`array`,element:e,...O(t)})}var Va=/*@__PURE__*/ j(`ZodMiniObject`,(e,t)=>{ta.init(e,t),P.init(e,t),ai(e,`shape`,e=>e._zod.def.shape,!1)});// @__NO_SIDE_EFFECTS__
function R(e,t){return new Va({type:`object`,shape:e??{},...O(t)})}// @__NO_SIDE_EFFECTS__
function Ha(e,t){return zr(e,t)}var Ua=/*@__PURE__*/ j(`ZodMiniUnion`,(e,t)=>{ra.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function Wa(e,t){return new Ua({type:`union`,options:e,...O(t)})}var Ga=/*@__PURE__*/ j(`ZodMiniDiscriminatedUnion`,(e,t)=>{aa.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function Ka(e,t,n){return new Ga({type:`union`,options:t,discriminator:e,...O(n)})}var qa=/*@__PURE__*/ j(`ZodMiniLiteral`,(e,t)=>{oa.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function z(e,t){return new qa({type:`literal`,values:Array.isArray(e)?e:[e],...O(t)})}var Ja=/*@__PURE__*/ j(`ZodMiniTransform`,(e,t)=>{sa.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function Ya(e){return new Ja({type:`transform`,transform:e})}var Xa=/*@__PURE__*/ j(`ZodMiniOptional`,(e,t)=>{la.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function B(e){return new Xa({type:`optional`,innerType:e})}var Za=/*@__PURE__*/ j(`ZodMiniDefault`,(e,t)=>{ua.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function Qa(e,t){return new Za({type:`default`,innerType:e,get defaultValue(){return typeof t==`function`?t():Pr(t)}})}var $a=/*@__PURE__*/ j(`ZodMiniCatch`,(e,t)=>{pa.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function eo(e,t){return new $a({type:`catch`,innerType:e,catchValue:typeof t==`function`?t:si(t)})}var to=/*@__PURE__*/ j(`ZodMiniPipe`,(e,t)=>{ma.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function V(e,t){return new to({type:`pipe`,in:e,out:t})}var no=/*@__PURE__*/ j(`ZodMiniLazy`,(e,t)=>{ga.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function ro(e){return new no({type:`lazy`,getter:e})}var io=/*@__PURE__*/ j(`ZodMiniCustom`,(e,t)=>{_a.init(e,t),P.init(e,t)});// @__NO_SIDE_EFFECTS__
function ao(e,t={}){return/* @__PURE__ */ Na(io,e,t)}M({jitless:!0});var H=e=>/* @__PURE__ */ Ya(t=>typeof t==`string`?e(t):t),U=/* @__PURE__ */ V(/* @__PURE__ */ Ya(e=>typeof e==`number`?String(e):e),(/* @__PURE__ */ F()).check(/* @__PURE__ */ Ma(),/* @__PURE__ */ ka(1))),W=(/* @__PURE__ */ F()).check(/* @__PURE__ */ ao(e=>a(e)!==void 0,`not an http, https, mailto or tel address`)),oo=(/* @__PURE__ */ F()).check(/* @__PURE__ */ ao(e=>a(e,`load`)!==void 0,`not an https address`)),G=/* @__PURE__ */ V(/* @__PURE__ */ Ya(e=>t(e)??e),(/* @__PURE__ */ F()).check(/* @__PURE__ */ ao(e=>t(e)!==void 0,`not a date of RFC 3339 such as 2016-10-18 or 2016-10-18T09:00:00Z`))),so=/* @__PURE__ */ V(H(e=>e.trim().replaceAll(`_`,`-`)),(/* @__PURE__ */ F()).check(/* @__PURE__ */ Aa(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),co=/* @__PURE__ */ V(H(e=>e.trim().toUpperCase()),(/* @__PURE__ */ F()).check(/* @__PURE__ */ Aa(/^[A-Z]{3}$/))),lo=/* @__PURE__ */ V(/* @__PURE__ */ Ya(e=>typeof e==`number`?String(e).padStart(3,`0`):e),(/* @__PURE__ */ F()).check(/* @__PURE__ */ Aa(/^\d{3}$/))),uo=/* @__PURE__ */ R({name:U,url:/* @__PURE__ */ B(W)}),fo=/* @__PURE__ */ V(H(e=>({name:e})),uo),po=/* @__PURE__ */ R({url:oo,alt:/* @__PURE__ */ B(/* @__PURE__ */ F()),credit:/* @__PURE__ */ B(U),license:/* @__PURE__ */ B(fo),caption:/* @__PURE__ */ B(U),width:/* @__PURE__ */ B((/* @__PURE__ */ I()).check(/* @__PURE__ */ Da())),height:/* @__PURE__ */ B((/* @__PURE__ */ I()).check(/* @__PURE__ */ Da()))}),mo=`a logo needs alternative text; the name is shown in its place`,ho=/* @__PURE__ */ Ha(po,{alt:(/* @__PURE__ */ F(mo)).check(/* @__PURE__ */ Ma(),/* @__PURE__ */ ka(1,mo)),surface:/* @__PURE__ */ B(/* @__PURE__ */ z([`light`,`dark`]))}),go=/* @__PURE__ */ R({name:U,shortName:/* @__PURE__ */ B(U),url:/* @__PURE__ */ B(W),logo:/* @__PURE__ */ B(ho),order:/* @__PURE__ */ B(/* @__PURE__ */ I())}),_o=/* @__PURE__ */ V(H(e=>({name:e})),go),vo=(/* @__PURE__ */ F()).check(/* @__PURE__ */ Ma(),/* @__PURE__ */ ao(ur,`not a time zone such as America/Guatemala`)),yo=/* @__PURE__ */ R({name:U,role:/* @__PURE__ */ Qa(/* @__PURE__ */ eo(/* @__PURE__ */ z([`origin`,`about`]),`about`),`about`),iso3:/* @__PURE__ */ B(co),m49:/* @__PURE__ */ B(lo),lat:/* @__PURE__ */ B((/* @__PURE__ */ I()).check(/* @__PURE__ */ Ea(-90),/* @__PURE__ */ wa(90))),lon:/* @__PURE__ */ B((/* @__PURE__ */ I()).check(/* @__PURE__ */ Ea(-180),/* @__PURE__ */ wa(180)))}),bo=/* @__PURE__ */ V(H(e=>({name:e})),yo),xo=/* @__PURE__ */ R({raw:U,e164:/* @__PURE__ */ B((/* @__PURE__ */ F()).check(/* @__PURE__ */ Aa(/^\+[1-9]\d{4,14}$/)))});function So(e){let t=typeof e==`string`||typeof e==`number`?{raw:String(e)}:e;return!f(t)||typeof t.raw!=`string`||t.e164!==void 0?t:{raw:t.raw,e164:or(t.raw)}}var Co=/* @__PURE__ */ V(/* @__PURE__ */ Ya(So),xo),wo=(/* @__PURE__ */ F()).check(/* @__PURE__ */ Ma(),/* @__PURE__ */ Aa(/^[^\s@<>()",:;?&#%]+@[^\s@<>()",:;?&#%]+$/)),To=/* @__PURE__ */ R({name:/* @__PURE__ */ B(U),role:/* @__PURE__ */ B(U),office:/* @__PURE__ */ B(U),phones:/* @__PURE__ */ B(/* @__PURE__ */ L(Co)),emails:/* @__PURE__ */ B(/* @__PURE__ */ L(wo)),languages:/* @__PURE__ */ B(/* @__PURE__ */ L(so)),hours:/* @__PURE__ */ B(U),timeZone:/* @__PURE__ */ B(U),expires:/* @__PURE__ */ B(G)}),Eo=/* @__PURE__ */ R({value:/* @__PURE__ */ Wa([/* @__PURE__ */ I(),(/* @__PURE__ */ F()).check(/* @__PURE__ */ Ma(),/* @__PURE__ */ ka(1))]),unit:/* @__PURE__ */ B(U),label:U,asOf:/* @__PURE__ */ B(G),source:/* @__PURE__ */ B(U)}),Do=`⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾`,Oo=`₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎`,ko=`0123456789+-=()`,Ao=e=>e===`n`?`ⁿ`:Mo(e,Do),jo=e=>Mo(e,Oo),Mo=(e,t)=>/^[^[\]]*\d[^[\]]*$/.test(e)?e.replaceAll(`−`,`-`).replace(/[\d+\-=()]/g,e=>t[ko.indexOf(e)]??e):e,No=e=>({type:`text`,text:e});function Po(e){return{type:`paragraph`,children:d(e).flatMap((e,t)=>[...t?[{type:`line-break`}]:[],No(e)])}}var Fo=e=>u(e).map(Po),K=e=>e.map(Io).join(``);function Io(e){if(e.type===`text`)return e.text;if(e.type===`line-break`)return`
`;let t=e.type===`deletion`?``:K(e.children);return e.type===`superscript`?Ao(t):e.type===`subscript`?jo(t):e.type===`quote`?`“${t}”`:t}var q=/* @__PURE__ */ V(H(e=>[e]),/* @__PURE__ */ L(/* @__PURE__ */ ro(()=>Vo))),Lo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`text`),text:/* @__PURE__ */ F()}),Ro=/* @__PURE__ */ R({type:/* @__PURE__ */ z([`strong`,`emphasis`,`superscript`,`subscript`,`deletion`,`insertion`,`quote`]),children:q}),zo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`link`),url:/* @__PURE__ */ B(W),children:q}),Bo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`line-break`)}),Vo=/* @__PURE__ */ V(H(e=>({type:`text`,text:e})),/* @__PURE__ */ Ka(`type`,[Lo,Ro,zo,Bo])),Ho=/* @__PURE__ */ V(H(e=>({children:e})),/* @__PURE__ */ R({header:/* @__PURE__ */ B(/* @__PURE__ */ za()),colspan:/* @__PURE__ */ B(La()),rowspan:/* @__PURE__ */ B(La()),children:q})),Uo=/* @__PURE__ */ V(H(Fo),/* @__PURE__ */ L(/* @__PURE__ */ ro(()=>Qo))),Wo={lang:/* @__PURE__ */ B(/* @__PURE__ */ eo(/* @__PURE__ */ B(so),void 0)),dir:/* @__PURE__ */ B(/* @__PURE__ */ eo(/* @__PURE__ */ B(/* @__PURE__ */ z([`ltr`,`rtl`])),void 0))},Go=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`paragraph`),children:q,...Wo}),Ko=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`heading`),level:/* @__PURE__ */ Qa(La(),1),children:q,...Wo}),qo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`list`),ordered:/* @__PURE__ */ B(/* @__PURE__ */ za()),start:/* @__PURE__ */ B(La()),numbering:/* @__PURE__ */ B(/* @__PURE__ */ z([`a`,`A`,`i`,`I`])),reversed:/* @__PURE__ */ B(/* @__PURE__ */ za()),items:/* @__PURE__ */ L(Uo)}),Jo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`quotation`),children:Uo,cite:/* @__PURE__ */ B(q)}),Yo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`figure`),image:po,caption:/* @__PURE__ */ B(q)}),Xo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`table`),caption:/* @__PURE__ */ B(q),rows:/* @__PURE__ */ L(/* @__PURE__ */ L(Ho))}),Zo=/* @__PURE__ */ R({type:/* @__PURE__ */ z(`break`)}),Qo=/* @__PURE__ */ V(H(Po),/* @__PURE__ */ Ka(`type`,[Go,Ko,qo,Jo,Yo,Xo,Zo])),$o=/* @__PURE__ */ ro(()=>Uo),es=/* @__PURE__ */ Qa(/* @__PURE__ */ eo(/* @__PURE__ */ z([`usable`,`withheld`,`canceled`]),`withheld`),`usable`),ts=/* @__PURE__ */ V(/* @__PURE__ */ Ya(e=>typeof e==`string`?e:`unreadable`),/* @__PURE__ */ F()),ns=/* @__PURE__ */ R({text:U,speaker:/* @__PURE__ */ B(U),role:/* @__PURE__ */ B(U),organization:/* @__PURE__ */ B(U)}),rs=(/* @__PURE__ */ R({title:/* @__PURE__ */ B(U),place:bo,country:/* @__PURE__ */ B(co),start:/* @__PURE__ */ B(G),end:/* @__PURE__ */ B(G),timeZone:/* @__PURE__ */ B(vo),state:/* @__PURE__ */ Qa(/* @__PURE__ */ eo(/* @__PURE__ */ z([`done`,`planned`,`cancelled`]),`planned`),`planned`),url:/* @__PURE__ */ B(W),uid:/* @__PURE__ */ B(U)})).check(({value:{start:e,end:t},issues:r})=>{e!==void 0&&t!==void 0&&n(t,e)&&r.push({code:`custom`,path:[`end`],input:t,message:`the event ends before it begins`})}),is=/* @__PURE__ */ R({url:W,title:/* @__PURE__ */ B(U),type:/* @__PURE__ */ B(U),size:/* @__PURE__ */ B((/* @__PURE__ */ I()).check(/* @__PURE__ */ Oa())),pages:/* @__PURE__ */ B(La().check(/* @__PURE__ */ Da())),language:/* @__PURE__ */ B(so)}),as=/* @__PURE__ */ R({type:/* @__PURE__ */ z([`video`,`audio`]),url:W,title:/* @__PURE__ */ B(U),image:/* @__PURE__ */ B(po),duration:/* @__PURE__ */ B((/* @__PURE__ */ I()).check(/* @__PURE__ */ Da())),credit:/* @__PURE__ */ B(U),language:/* @__PURE__ */ B(so)}),os=/* @__PURE__ */ L(La().check(/* @__PURE__ */ Ea(1),/* @__PURE__ */ wa(17))),ss=/* @__PURE__ */ R({date:/* @__PURE__ */ B(G),text:U}),cs=/* @__PURE__ */ V(H(e=>({text:e})),ss),ls=/* @__PURE__ */ R({name:U,id:/* @__PURE__ */ B(U)}),us=/* @__PURE__ */ V(H(e=>({name:e})),ls),ds=/* @__PURE__ */ R({id:/* @__PURE__ */ B(U),headline:/* @__PURE__ */ B(U),url:/* @__PURE__ */ B(W),language:/* @__PURE__ */ B(so)}),fs=/* @__PURE__ */ V(H(e=>({url:e})),ds),ps=/* @__PURE__ */ R({name:U,role:/* @__PURE__ */ B(U),url:/* @__PURE__ */ B(W)}),ms=/* @__PURE__ */ V(H(e=>({name:e})),ps),hs=/* @__PURE__ */ R({id:U,version:/* @__PURE__ */ B(U),status:es,embargoedUntil:/* @__PURE__ */ B(ts),published:/* @__PURE__ */ B(G),modified:/* @__PURE__ */ B(G),expires:/* @__PURE__ */ B(G),language:/* @__PURE__ */ B(so),translations:/* @__PURE__ */ B(/* @__PURE__ */ L(fs)),url:/* @__PURE__ */ B(W),kind:/* @__PURE__ */ B(U),headline:U,subheadline:/* @__PURE__ */ B(U),summary:/* @__PURE__ */ B(U),dateline:/* @__PURE__ */ B(U),body:/* @__PURE__ */ B($o),quotes:/* @__PURE__ */ B(/* @__PURE__ */ L(ns)),keyFigures:/* @__PURE__ */ B(/* @__PURE__ */ L(Eo)),events:/* @__PURE__ */ B(/* @__PURE__ */ L(rs)),notesToEditors:/* @__PURE__ */ B($o),boilerplate:/* @__PURE__ */ B($o),contacts:/* @__PURE__ */ B(/* @__PURE__ */ L(To)),places:/* @__PURE__ */ B(/* @__PURE__ */ L(bo)),authors:/* @__PURE__ */ B(/* @__PURE__ */ L(ms)),publisher:/* @__PURE__ */ B(_o),partners:/* @__PURE__ */ B(/* @__PURE__ */ L(_o)),image:/* @__PURE__ */ B(po),gallery:/* @__PURE__ */ B(/* @__PURE__ */ L(po)),media:/* @__PURE__ */ B(/* @__PURE__ */ L(as)),attachments:/* @__PURE__ */ B(/* @__PURE__ */ L(is)),themes:/* @__PURE__ */ B(/* @__PURE__ */ L(us)),sdgs:/* @__PURE__ */ B(os),tags:/* @__PURE__ */ B(/* @__PURE__ */ L(U)),corrections:/* @__PURE__ */ B(/* @__PURE__ */ L(cs)),withdrawal:/* @__PURE__ */ B(/* @__PURE__ */ R({date:/* @__PURE__ */ B(G),text:/* @__PURE__ */ B(U),headline:/* @__PURE__ */ B(U)})),related:/* @__PURE__ */ B(/* @__PURE__ */ L(fs)),rights:/* @__PURE__ */ B(U)}),gs=/* @__PURE__ */ R({id:/* @__PURE__ */ B(U),title:/* @__PURE__ */ B(U),language:/* @__PURE__ */ B(so),url:/* @__PURE__ */ B(W),next:/* @__PURE__ */ B(oo),publisher:/* @__PURE__ */ B(_o),about:/* @__PURE__ */ B(/* @__PURE__ */ R({title:/* @__PURE__ */ B(U),boilerplate:/* @__PURE__ */ B($o),figures:/* @__PURE__ */ B(/* @__PURE__ */ L(Eo)),sdgs:/* @__PURE__ */ B(os),links:/* @__PURE__ */ B(/* @__PURE__ */ L(/* @__PURE__ */ R({title:/* @__PURE__ */ B(U),kind:/* @__PURE__ */ B(/* @__PURE__ */ z([`who-we-are`,`our-work`,`where-we-work`,`take-action`,`data-and-research`,`2030-agenda`])),links:/* @__PURE__ */ L(/* @__PURE__ */ R({title:U,url:W}))})))})),offices:/* @__PURE__ */ B(/* @__PURE__ */ L(/* @__PURE__ */ R({id:U,name:U,level:/* @__PURE__ */ Qa(/* @__PURE__ */ eo(/* @__PURE__ */ z([`hq`,`regional`,`country`,`sub`,`liaison`]),`country`),`country`),country:/* @__PURE__ */ B(co),place:/* @__PURE__ */ B(bo),contacts:/* @__PURE__ */ B(/* @__PURE__ */ L(To))})))});function _s({quotes:e=[],events:t=[],translations:n=[]}){return[...vs(`quotes`,e,`speaker`,`nobody is named as the speaker`),...vs(`events`,t,`start`,`no date: no calendar entry is offered`),...vs(`translations`,n,`language`,`the language of this edition is not named`)]}function vs(e,t,n,r){return t.flatMap((t,i)=>t[n]===void 0?[{path:`${e}.${i}.${n}`,reason:r,incomplete:!0}]:[])}var ys={contacts:200,quotes:100,partners:100,corrections:100},bs=500,xs=1e4,Ss=5e3,Cs=(e,t)=>`has ${e} entries; only the first ${t} are used`;function ws(e,t,n){if(e.length<=Ss)return e;n(t,Cs(e.length,Ss));let r=e.slice(Ss).filter(Ts);return[...e.slice(0,Ss),...r]}var Ts=e=>f(e)&&e.status!==void 0&&e.status!==`usable`;function Es({offices:e,...t},n){let r=Ds(t,n);if(!Array.isArray(e))return e===void 0?r:{...r,offices:e};let i=ws(e,`offices`,n).map(e=>f(e)?Ds(e,(e,t)=>n(`offices.${e}`,t)):e);return{...r,offices:i}}function Ds(e,t){let n={left:xs};return Object.fromEntries(Object.entries(e).map(([e,r])=>{let i=ys[e]??bs;return Os(e)?[e,ks(r,n,()=>t(e,`is too long; its end is left out`))]:!Array.isArray(r)||r.length<=i?[e,r]:(t(e,Cs(r.length,i)),[e,r.slice(0,i)])}))}var Os=e=>/^(body|notesToEditors|boilerplate|summary|withdrawal|html)$/.test(e);function ks(e,t,n){if(Array.isArray(e)){let r=e.slice(0,t.left);return r.length<e.length&&n(),t.left-=r.length,r.map(e=>ks(e,t,n))}return f(e)?Object.fromEntries(Object.entries(e).map(([e,r])=>[e,ks(r,t,n)])):e}var As=8,js=200,Ms=1e3;function Ns(e,t){let n=[...e.warnings??[]],{releases:r,warnings:i,...a}=e,o=(e,t)=>n.push({path:e,reason:t}),s=Rs(gs,Is(Es(a,o),t),o)??{},c=ws(r,`releases`,o).flatMap((e,r)=>{let i=typeof e.id==`string`?e.id:void 0,a=(e,t)=>n.push({index:r,id:i,path:e,reason:t}),o=Rs(hs,Is(Ds(Ps(e),a),t),a);return o?(n.push(..._s(o).map(e=>({index:r,id:i,...e}))),[Fs(o,s.language)]):[]});return{...s,releases:c,warnings:n.slice(0,js)}}var Ps=e=>e.status===void 0||e.status===`usable`?e:{...e,headline:`–`},Fs=(e,t)=>e.language===void 0&&t!==void 0?{...e,language:t}:e;function Is(e,t){if(Array.isArray(e))return e.map(e=>Is(e,t));if(!f(e))return e;let n={};for(let[r,i]of Object.entries(e))n[r]=Ls(r,i)?l(i,t):Is(i,t);return n}var Ls=(e,t)=>(e===`url`||e===`next`)&&typeof t==`string`;function Rs(e,t,n){for(let r=0;;r++){let i=e.safeParse(t);if(i.success)return i.data;let{issues:a}=i.error,o=r<As&&a.length<Ms?1/0:1;if(!zs(t,a.map(e=>({path:e.path.slice(0,o),reason:Us(e)})),r>0,n))return}}function zs(e,t,n,r){let i=[``],a=!0;for(let{path:o,reason:s}of t.reverse()){if(i.every((e,t)=>o[t]===e))continue;n&&Vs(e,o)===void 0||r(o.join(`.`),s);let t=a?Bs(e,o):void 0;t?i=t:a=!1}return a}function Bs(e,t){if(t.length===0)return;let n=Vs(e,t.slice(0,-1)),r=t[t.length-1];if(Array.isArray(n)&&Number(r)<n.length)n.splice(Number(r),1);else if(f(n)&&n[r]!==void 0)Reflect.deleteProperty(n,r);else return Bs(e,t.slice(0,-1));return t}var Vs=(e,t)=>t.reduce((e,t)=>e?.[t],e),Hs=`Invalid input`;function Us(e){return e.message===Hs?e.code===`invalid_type`?`expected ${e.expected}`:e.code===`too_big`?`is above ${e.maximum}`:e.code===`too_small`?`is blank or too small`:e.code===`invalid_value`?`expected one of ${e.values.join(`, `)}`:`does not fit (${e.code})`:e.message}var Ws=e=>`readText`in e,Gs=(e,...t)=>f(e)&&t.some(t=>Object.hasOwn(e,t)),Ks=e=>typeof e==`string`?e:``,qs=e=>Array.isArray(e)&&e.length===0,Js=(e,t)=>f(e)&&qs(e[t]),Ys=e=>Array.isArray(e)?e.find(f):e;async function Xs(e,{url:t}){let n=f(e)?e:{};Zs(n.version,t);let r=`releases`in n?n.releases:`headline`in n?[n]:void 0;if(!Array.isArray(r))throw new T(`format`,`The feed has no "releases". An empty feed says "releases": [].`,{url:t});return $s({...n,warnings:[],releases:r.map(e=>f(e)?e:{})},t)}function Zs(e,t){if(typeof e==`string`&&/^iom-feed\/(?!1(\.\d+)?$)/.test(e))throw new T(`version`,`The feed is in "${e}"; this library reads iom-feed/1. Update the library.`,{url:t})}var Qs=[`body`,`notesToEditors`,`boilerplate`];async function $s(e,t){let n=[...e.releases,...f(e.about)?[e.about]:[]];if(!n.some(e=>Qs.some(t=>ec(e[t]))))return e;let{ownAddress:r,readHtml:i,resolveUrls:a}=await import(`./chunks/news/foreign-hdmLn7qq.js`).then(e=>e.t),o=[...e.warnings??[]];return n.forEach((n,s)=>{let c=s<e.releases.length?s:void 0;for(let e of Qs){let s=n[e];if(!ec(s))continue;let l=i(s.html),u=r(n,t);n[e]=u===void 0?l.blocks:a(l.blocks,u),o.push(...l.warnings.map(t=>({index:c,path:e,reason:t})))}}),{...e,warnings:o}}var ec=e=>f(e)&&typeof e.html==`string`,tc={name:`iom`,matches:e=>nc(e)||Array.isArray(e.releases),isNamedIn:({version:e})=>Ks(e).startsWith(`iom-feed/`),read:Xs},nc=e=>Gs(e,`headline`)&&Gs(e,`id`)&&!Gs(e,`@type`,`@context`,`uri`);async function rc(e,t,n={}){let{url:r}=n,i=oc(e,r),{name:a,fields:o}=ac(t),s=sc(a,i)?tc:(await ic()).dialectFor(a,i,r);return s.name===tc.name?uc(await tc.read(i,n),r):await cc(s,i,{...n,fields:{...n.fields,...o}})}var ic=async()=>(await Promise.all([import(`./chunks/news/detect-04PnhYkI.js`).then(e=>e.t),Promise.resolve().then(()=>Ku)]))[0];function ac(e){let t=e.matchAll(/;\s*(\w+)\s*=\s*([\w.-]+)/g);return{name:e.split(`;`)[0]?.trim()??``,fields:Object.fromEntries([...t].map(([,e=``,t=``])=>[e,t]))}}function oc(e,t){try{return m(e)}catch(e){throw new T(`too-large`,`The JSON holds too many values. Serve fewer items a page.`,{url:t,cause:e})}}var sc=(e,t)=>e===tc.name||(e===`auto`||e===``)&&f(t)&&tc.isNamedIn(t);async function cc(e,t,n){let[r,{resolveText:i,withoutRepeatedHeadline:a,withProse:o}]=await Promise.all([Ws(e)?lc(e,t,n):e.read(t,n),import(`./chunks/news/foreign-hdmLn7qq.js`).then(e=>e.t)]),s=uc({...r,releases:r.releases.map(e=>i(e,n.url))},n.url);return{...s,releases:s.releases.map(e=>a(o(e)))}}function lc({name:e,readText:t},n,r){if(typeof n==`string`)return t(n,r);throw new T(`format`,`format="${e}" is a format of text, but the source is JSON. Use format="auto".`,{url:r.url})}function uc(e,t){let n=Ns(e,t);if(!e.releases.length||n.releases.length)return n;throw new T(`format`,`No item could be read (${n.warnings.slice(0,3).map(({path:e,reason:t})=>`${e}: ${t}`).join(`; `)}). Each needs an id and a headline.`,{url:t})}function dc(e,t){let n=[],r=pc(e.releases).filter(e=>e.status!==`withheld`),i=r.filter(e=>gc(e,t,n)).map(e=>vc(e,t)),a=e.offices?.map(e=>({...e,contacts:xc(e.contacts,t)})),o=new Set(i.map(({id:e})=>e));return{feed:{...e,offices:a,releases:i,warnings:[...e.warnings,...n].map(t=>fc(t,e,o))},nextChange:wc(t,[...r.flatMap(Cc),...(e.offices??[]).flatMap(Sc)])}}var fc=(e,{releases:t},n)=>t.some(({id:t})=>t===e.id&&!n.has(t))?{...e,id:void 0}:e;function pc(e){let t=/* @__PURE__ */ new Map;for(let n of e){let e=t.get(n.id);t.set(n.id,e?mc(n,e):n)}return[...t.values()]}function mc(e,t){let[n,r]=hc(e,t)>0?[e,t]:[t,e];return n.embargoedUntil===void 0&&r.embargoedUntil!==void 0?{...n,embargoedUntil:r.embargoedUntil}:n}function hc(e,t){let n=(e.version??``).localeCompare(t.version??``,`en`,{numeric:!0}),[i,a]=[r(e.modified??e.published),r(t.modified??t.published)];return n||(i>a||i===a&&e.status!==`usable`?1:-1)}function gc(e,t,n){if(e.embargoedUntil===void 0)return!0;let r=_c(e.embargoedUntil);return r===void 0&&n.push({id:e.id,path:`embargoedUntil`,reason:`not an instant with a time zone: the release stays hidden`}),r!==void 0&&r<=t}function _c(n){let i=t(n);return i!==void 0&&e(i)===`instant`?r(i):void 0}function vc(e,t){if(e.status===`canceled`)return yc(e);let{embargoedUntil:n,status:r,...i}=e,a=xc(e.contacts,t);return{...i,status:`usable`,contacts:a,expired:bc(e.expires,t)}}function yc({id:e,version:t,published:n,language:r,url:i,kind:a,publisher:o,withdrawal:s}){return{id:e,version:t,published:n,language:r,url:i,kind:a,publisher:o,withdrawal:s,headline:``,status:`canceled`,expired:!1}}var bc=(e,t)=>e!==void 0&&r(e)<=t,xc=(e,t)=>e?.filter(e=>!bc(e.expires,t)),Sc=({contacts:e})=>(e??[]).flatMap(({expires:e})=>e===void 0?[]:[r(e)]);function Cc(e){let t=_c(e.embargoedUntil);return[...t===void 0?[]:[t],r(e.expires),...Sc(e)]}function wc(e,t){let n=t.filter(t=>t>e);return n.length?Math.min(...n):void 0}var Tc=1e3,Ec=2e9,Dc=50,Oc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;constructor(e,t){this.state={status:`loading`},this.loadedAt=0,this.#n=/* @__PURE__ */ new Set,this.#o=`end`,this.#s=!1,this.#e=e,this.#t=t}subscribe(e){return this.#n.add(e),clearTimeout(this.#l),this.#a||this.refresh(),()=>this.#d(e)}#d(e){this.#n.delete(e)&&!this.#n.size&&(this.#l=setTimeout(()=>this.#f(),250))}#f(){this.#a?.abort(),this.#a=void 0,clearTimeout(this.#u),this.#t?.()}refresh(){let e=!!this.#a;this.#a?.abort(),this.#a=new AbortController,this.loadedAt=Date.now(),this.#o===`loading`&&(this.#o=`more`),this.state.status===`error`&&this.#p();let{signal:t}=this.#a;kc(this.#m(t,e)),e||kc(Fn(300,t).then(()=>this.#y(t)))}#p(e){this.#c=e,this.#C()}async#m(e,t){for(let n=1;;n++){let r=await this.#h(e,t||n>1);if(!r||n>=3||!Mn(r))return;await Fn(Nn(n,r.retryAfter),e)}}async#h(e,t){try{this.#b(await this.#_(e,t));return}catch(t){let n=await this.#g(t,this.#e.url,e);return e.throwIfAborted(),this.#c?.message!==n.message&&this.#p(n),n}}async#g(e,t,n){let r=Tn(e,t),i=Promise.all([this.#y(n),Dn(r)]);return await Promise.race([i,Fn(Tc,n)]).catch(()=>void 0),r}async#_(e,t){let n=this.#r?.seen.size??1;for(let r,i=this.#e.url;;i=r.next)if(r=Ac(r,i,await this.#v(e,i,t)),r.next===void 0||r.seen.size>=n)return r}async#v(...e){let t=await this.#e.load(...e);return e[0].throwIfAborted(),t}async#y(e){let t=this.#r?void 0:await this.#e.readCached?.().catch(()=>void 0);t&&!e.aborted&&!this.#r&&this.#x({answer:t,seen:/* @__PURE__ */ new Set,next:void 0},!0)}#b(e){this.#x(e,!1),this.#i&&kc(this.#e.writeCached?.(this.#i,e.answer.asOf))}#x(e,t){this.#r=e,this.#s=t,this.#c=void 0,this.#o=e.next===void 0?`end`:`more`,this.#S(e.answer)}#S(e){let t=Date.now()+e.clockOffset,{feed:n,nextChange:r}=dc(e.document,t);this.#i=n,clearTimeout(this.#u),r!==void 0&&(this.#u=setTimeout(()=>this.#S(e),Math.min(r-t,Ec))),this.#C()}async loadMore(){let e=this.#r,t=this.#a?.signal;if(e?.next!==void 0&&t&&this.#o!==`loading`){this.#o=`loading`,this.#C();try{this.#b(Ac(e,e.next,await this.#v(t,e.next,!1)))}catch(n){let r=await this.#g(n,e.next,t);if(t.aborted)return;this.#o=`more`,this.#p(r)}}}#C(){this.state=this.#w();for(let e of[...this.#n])e(this.state)}#w(){let e=this.#c;if(!this.#i)return e?{status:`error`,error:e}:{status:`loading`};let t={feed:this.#i,paging:this.#o,asOf:this.#r?.answer.asOf??0};return e?{status:`stale`,error:e,...t}:{status:this.#s?`loading`:`ready`,...t}}},kc=e=>void e?.catch(()=>void 0);function Ac(e,t,n){let{next:r}=n.document,i=/* @__PURE__ */ new Set([...e?.seen??[],t]);return{answer:e?jc(e.answer,n.document):n,seen:i,next:i.has(r)||i.size>=Dc?void 0:r}}var jc=({document:e,...t},{releases:n,warnings:r})=>({...t,document:{...e,releases:[...e.releases,...n],warnings:[...e.warnings,...r]}}),Mc=6e4,Nc=Symbol.for(`iom.feed/1`);function Pc(){let e=globalThis,t=e[Nc]??={};return Object.assign(t,{sources:/* @__PURE__ */ new Map,early:/* @__PURE__ */ new Map,copies:/* @__PURE__ */ new Set,...t})}function Fc(e,t){let{sources:n,early:r}=Pc(),i=`${t} ${e}`,a=n.get(i);if(a)return a;let o=new Oc(Lc(i,e,t,r),()=>n.delete(i));return n.set(i,o),o}function Ic(e,t,n){return new Oc({load:async()=>({document:await rc(e(),t,{url:n}),clockOffset:0,asOf:Date.now()})})}function Lc(e,t,n,r){let i=async(e,a=t,o)=>{let s=Rc(r,a);await Uc(e);let c=await Bc(await Ln(a,e,o?`no-cache`:`default`,s),n);return o||!Hc(c)?c:i(e,a,!0)};return{url:t,load:i,readCached:async()=>(await zc()).readCached(e),writeCached:async(t,n)=>(await zc()).writeCached(e,t,n)}}function Rc(e,t){let n=e.get(t);if(e.delete(t),!n||Date.now()-n.sentAt<Mc)return n;n.abort()}var zc=()=>import(`./chunks/news/feed-cache-DfBt8pRa.js`);async function Bc({json:e,url:t,headers:n},r){return{document:await rc(e,r,{url:t,headers:n}),clockOffset:Vc(n),asOf:Date.now()}}function Vc(e){let t=Date.parse(e.get(`date`)??``);return Number.isNaN(t)?0:t+(Number(e.get(`age`))||0)*1e3-Date.now()}var Hc=({clockOffset:e,document:{releases:t}})=>e<-6e4&&t.some(({embargoedUntil:e})=>e);function Uc(e){let t=globalThis.document;if(t?.prerendering)return new Promise(n=>t.addEventListener(`prerenderingchange`,()=>n(),{once:!0,signal:e}))}function Wc(e,t){let n=e.data!==void 0||!!e.src,r=n?void 0:Yc(e),i=n||r!==void 0?e:t??e,{data:a,src:o,refresh:s}=i,c=i.format||`auto`,l=e.ownerDocument.baseURI;return{data:a,src:a===void 0?o:void 0,inline:r,format:c,refresh:s,base:l}}var Gc=(e,t)=>Object.keys(e).every(n=>Object.is(e[n],t[n]));function Kc({data:e,src:t,inline:n,format:r,base:i}){return e===void 0?t?.trim()?qc(t,r,i):n===void 0?void 0:Ic(()=>Vn(n),r,i):Ic(()=>e,r,i)}function qc(e,t,n){let r=[...new Set(e.trim().split(/\s+/))].map(e=>URL.canParse(e,n)?Fc(new URL(e,n).href,t):Jc(e)),[i]=r;return i&&r.length===1?i:new Zn(r)}var Jc=e=>Ic(()=>{throw En(`network`,{url:e})},``);function Yc(e){if(e.ownerDocument.readyState!==`loading`)return[...e.querySelectorAll(`script[type^="application/json" i]`)].find(t=>t.closest(e.localName)===e)?.textContent}var Xc=16,Zc=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t){this.state={status:`idle`},this.#s=!1,this.#e=e,this.#n=t,this.#t=new vn(e),e.addController(this)}get feed(){return Xn(this.state)}get context(){return this.#t.value}hostConnected(){let e=()=>this.#e.requestUpdate(),t=this.#e.ownerDocument;t.readyState===`loading`&&t.addEventListener(`DOMContentLoaded`,e,{once:!0}),e()}hostDisconnected(){clearTimeout(this.#o),this.#o=void 0,this.#a?.(),this.#a=void 0,this.#i=void 0}sync(){if(!this.#e.isConnected)return;let e=Wc(this.#e,this.context);this.#i&&Gc(e,this.#i)||(this.#i=e,this.#o===void 0?this.#c(e):this.#s=!0)}#c(e){this.#s=!1,this.#o=setTimeout(()=>{this.#o=void 0,this.#s&&this.#i&&this.#c(this.#i)},Xc);let t=this.#a;this.#r=Kc(e),this.#a=this.#r&&this.#l(this.#r,e.refresh),this.#r||this.#u({status:`idle`}),t?.()}#l(e,t){let n=e=>this.#u(Qc(e,this.state)),r=e.subscribe(n),i=wn(e,t);return n(e.state),()=>{r(),i()}}#u(e){this.state=e,this.#n(e),this.#e.requestUpdate()}retry(){this.#r?.refresh()}async loadMore(){await this.#r?.loadMore()}};function Qc(e,t){if(!(`feed`in t)||!t.feed||`feed`in e||e.status===`idle`)return e;let n={feed:t.feed,asOf:t.asOf??0,paging:`end`};return e.status===`loading`?{...e,...n}:{...e,...n,status:`stale`}}var $c=h`
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
`,el=e=>v`<div class="skeleton">
    <span class="hidden">${e}</span><span></span><span></span><span></span><span></span>
  </div>`,tl=(e,t)=>v`<div class="message" role=${t?.isRunning?`status`:y}>
    ${e} ${t?v`<button type="button" @click=${t.run}>${t.label}</button>`:y}
  </div>`,nl=(e,t=`notice`)=>v`<div class="notice" part=${t} role="note">${e}</div>`,rl=h`
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
`,il=[h`
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
`,h`
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
`,rl,h`
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
`],al=class extends ct{adoptedCallback(){let e=this.ownerDocument.defaultView;if(!e||!this.shadowRoot)return;let{elementStyles:t}=this.constructor;this.shadowRoot.adoptedStyleSheets=t.map(t=>{let n=new e.CSSStyleSheet;return n.replaceSync(`cssText`in t?t.cssText:``),n})}};function ol(e){e&&e.tabIndex<0&&(e.tabIndex=-1),e?.focus()}var sl=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}get focusedButton(){let e=this.#e.shadowRoot?.activeElement;return e?.matches(`.message *`)?e:void 0}hostUpdate(){this.#t=this.focusedButton}hostUpdated(){let e=this.#e.shadowRoot;this.#t?.isConnected===!1&&ol(e?.querySelector(`h1, h2, h3, h4, h5, h6`)??e?.querySelector(`.iom`)),this.#t=void 0}},cl=class{#e;#t;#n;#r=!1;constructor(e,t,n=()=>import(`./chunks/news/panel-BYWQZC_l.js`)){this.#e=e,this.#t=t,this.#n=n,e.addController(this)}hostUpdated(){let{debug:e}=this.#e;(e||this.#r)&&this.#i(),this.#r=e}async#i(){try{let{inspect:e}=await this.#n();await e(this.#e,this.#t())}catch(e){console.warn(`<${this.#e.localName} debug>: the inspector could not be loaded. ${String(e)}`)}}},ll=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostUpdated(){let{state:e,result:t}=this.#t.current;if(e.status===`loading`)return;let n=t&&`missing`in t?t.missing:void 0,r=`error`in e?e.error:n,i=Xn(e),a=r??i;a&&a!==this.#n&&(this.#n=a,r?this.#i(typeof r==`string`?this.#r(r):r):i&&this.#e.dispatchEvent(new yt(i)))}#r(e){return new T(`not-found`,e,{url:this.#e.src})}#i(e){let{message:t,url:n=``}=e;console.warn(`<${this.#e.localName}>: ${t}${t.includes(n)?``:` (${n})`}`),this.#e.dispatchEvent(new bt(e))}},ul=`script[type="application/json"][data-iom-messages]`,dl=/* @__PURE__ */ new WeakSet,fl=/* @__PURE__ */ new WeakSet;function pl(e){for(let t of e.querySelectorAll(ul))if(!dl.has(t)){dl.add(t);for(let[e,n]of ml(t))Bt(e,n)}e.readyState!==`loading`||fl.has(e)||(fl.add(e),e.addEventListener(`DOMContentLoaded`,()=>pl(e),{once:!0}))}function ml(e){try{let t=Object.entries(JSON.parse(e.textContent));if(t.every(e=>hl(e[1])))return t}catch{}return console.warn(`iom-widgets: a script data-iom-messages must hold an object of languages: {"fr": {"showMore": "…"}}.`),[]}var hl=e=>typeof e==`object`&&!!e,gl=class{#e;#t;#n;#r;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostConnected(){pl(this.#e.ownerDocument),this.#r=Vt(this.#t),this.#n=new MutationObserver(e=>{e.some(({target:e})=>vl(e,this.#e))&&this.#t()});for(let e of _l(this.#e))this.#n.observe(e,{subtree:!0,attributeFilter:[`lang`]})}hostDisconnected(){this.#n?.disconnect(),this.#r?.()}};function _l(e){let t=e.getRootNode();return`host`in t?[t,..._l(t.host)]:[t]}var vl=(e,t)=>e.contains(t)||_l(t).some(t=>`host`in t&&e.contains(t.host));function yl(e,t){return t&&`missing`in t?e.status===`loading`?`loading`:`error`:t&&`empty`in t&&e.status===`ready`?`empty`:e.status}var bl=(e,t)=>({missing:`${xl(e,t)} Check the attribute ${e}: it takes an id or a ${e===`release`?`permalink`:`name`}.`}),xl=(e,t)=>`The feed holds no ${e} "${t}".`,Sl=class{#e;constructor(e){this.current={state:{status:`idle`},result:void 0},this.shown=this.current,this.#e=e,e.addController(this)}get isNewFeed(){return!!Xn(this.shown.state)&&this.shown.state!==this.current.state}commit(e){this.current={...this.current,state:e},this.#e.requestUpdate()}prepare(e){let{state:t}=this.current;try{let{feed:n,asOf:r=0,paging:i=`end`}=t;this.current={state:t,result:n&&e({feed:n,asOf:r,paging:i})}}catch(e){this.restore(e)}return this.#t}restore(e){let t=Tn(e,this.#e.src),{state:n,result:r}=this.shown,i=Xn(n),a=i&&!Cl(Xn(this.current.state),i);return this.current=a?{state:{...n,status:`stale`,error:t},result:r}:{state:{status:`error`,error:t},result:void 0},this.#t}get#t(){return yl(this.current.state,this.current.result)}hostUpdated(){this.shown=this.current}},Cl=(e,{releases:t})=>e?.releases.some(({id:e,status:n})=>n===`canceled`&&t.some(t=>t.id===e&&t.status!==n))??!1,wl=3e3,Tl=class{#e;#t;#n;#r=``;constructor(e){this.#e=e,e.addController(this)}hostDisconnected(){clearTimeout(this.#t)}whenLoaded(e,t,n){this.#n=n,clearTimeout(this.#t);let r=()=>{this.#n===n&&(clearTimeout(this.#t),n())};e.every(cn)&&!t?r():(this.#t=setTimeout(r,wl),Promise.all([rn(e),t]).then(r))}request(e){let t=e.filter(e=>!cn(e)).join();t&&t!==this.#r&&rn(e).then(()=>this.#e.requestUpdate()),this.#r=t}},El=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostUpdate(){this.#n=this.#t()?Dl(this.#e):void 0}hostUpdated(){this.#n?.(),this.#n=void 0}};function Dl(e){let t=getComputedStyle(e.ownerDocument.documentElement).getPropertyValue(`overflow-anchor`)===`auto`?void 0:kl(e),n=Math.max(0,Ol(t));if(!t||Ol(e)>=n)return;let r=[...e.shadowRoot?.querySelectorAll(`*`)??[]].find(e=>Ol(e)>=n),i=Ol(r);return()=>{r?.isConnected&&t.scrollBy(0,Ol(r)-i)}}var Ol=e=>e?.getBoundingClientRect().top??0;function kl(e){if(!e)return;let{scrollTop:t,parentNode:n,host:r}=e;return t?e:kl(n??r)}function Al(e){let[,t]=/^color\(xyz(?:-d65)? \S+ (\S+) \S+\)$/.exec(e)??[];if(t!==void 0)return Number(t);let[n,r,i,a]=Pl(e);if(!(a<.5))return jl(n,r,i)}var jl=(e,t,n)=>.2126*Nl(e)+.7152*Nl(t)+.0722*Nl(n),Ml=(e,t)=>(Math.max(e,t)+.05)/(Math.min(e,t)+.05),Nl=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4;function Pl(e){let[t,n,r,i=1]=(/^rgba?\(([^)]*)\)$/.exec(e)?.[1]??``).split(/[\s,/]+/).map(Number);return t===void 0||n===void 0||r===void 0?Il(e):[t/255,n/255,r/255,i]}var Fl;function Il(e){if(Fl??=new OffscreenCanvas(1,1).getContext(`2d`,{willReadFrequently:!0}),!Fl)return[0,0,0,0];Fl.clearRect(0,0,1,1),Fl.fillStyle=e,Fl.fillRect(0,0,1,1);let[t=0,n=0,r=0,i=0]=Fl.getImageData(0,0,1,1).data;return[t/255,n/255,r/255,i/255]}var Ll=.35,Rl=.179,zl=class{#e;#t=0;constructor(e){this.host=e,this.#e=e.attachInternals(),e.addController(this)}hostConnected(){this.#n(),this.host.shadowRoot?.addEventListener(`transitionend`,this.#n)}hostUpdated(){this.#n()}hostDisconnected(){cancelAnimationFrame(this.#t),this.#t=0}#n=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.#r()})};#r(){let e=this.host.shadowRoot?.querySelector(`.iom`);if(!e)return;let t=Al(getComputedStyle(e).backgroundColor),n=Al(getComputedStyle(this.host).color),r=t===void 0?(n??0)>=Ll:t<Rl;this.#i(`transparent`,t===void 0),this.#i(`dark`,r),this.#i(`light`,!r)}#i(e,t){let{states:n}=this.#e;n.has(e)!==t&&(t?n.add(e):n.delete(e))}},Bl=3e3,Vl=/* @__PURE__ */ new Set,Hl=class{#e;#t;#n;#r;constructor(e,t,n=()=>import(`./chunks/news/usage-E_84TlLF.js`)){this.#e=e,this.#t=t,this.#n=n,e.addController(this)}hostConnected(){this.#r=setTimeout(()=>void this.#i().catch(()=>void 0),Bl)}hostDisconnected(){clearTimeout(this.#r)}async#i(){let e=this.#t();if(e&&!this.#e.hasAttribute(`data`)&&!this.#e.firstElementChild)return;let{usageWarnings:t}=await this.#n();for(let n of t(this.#e,e))Vl.has(n)||console.warn(n),Vl.add(n)}},Ul=`script, style, template, noscript, link, meta, br, wbr, [hidden], img[width="1"], [slot]`,Wl=`img, svg, video, audio, canvas, iframe, object, embed, button, input, select, textarea, hr`,Gl=e=>[...e.childNodes].some(Kl);function Kl(e){if(e.nodeType===Node.TEXT_NODE)return!!e.nodeValue?.trim();if(e.nodeType!==Node.ELEMENT_NODE)return!1;let t=e;return t.matches(Ul)?!1:t.matches(Wl)||t.localName.includes(`-`)||Gl(t)}var J=(e,t)=>ql(e,t).join(``),ql=(e,t)=>e.split(/\{(\w+)\}/).map((e,n)=>n%2?Object.hasOwn(t,e)?t[e]:`{${e}}`:e).filter(e=>e!==``),Jl=/* @__PURE__ */ new Map;function Y(e,t){return Jl.has(e)||Jl.set(e,t()),Jl.get(e)}var Yl=/* @__PURE__ */ new Map([[`en`,`en-GB`],[`ar`,`ar-EG`]]);function X(e){let t=b(e)??`en`;return Yl.get(t)??t}var Xl={year:`numeric`,month:`long`,day:`numeric`},Zl={hour:`numeric`,minute:`2-digit`},Ql={year:{year:`numeric`},month:{year:`numeric`,month:`long`},day:Xl,weekday:{weekday:`long`,...Xl},time:{...Xl,...Zl},clock:Zl};function $l(e,t,n,r){let i={...Ql[n],calendar:`gregory`,timeZone:r};return Y(`date ${t} ${n} ${r??``}`,()=>new Intl.DateTimeFormat(X(t),i)).format(e)}function eu(e,t,n,r){let i={...Ql[r],calendar:`gregory`,timeZone:`UTC`};return Y(`range ${n} ${r}`,()=>new Intl.DateTimeFormat(X(n),i)).formatRange(e,t)}function tu(e,t,n){let r={timeZone:t,timeZoneName:`shortOffset`};return Y(`offset ${n} ${t}`,()=>new Intl.DateTimeFormat(X(n),r)).formatToParts(e).find(({type:e})=>e===`timeZoneName`)?.value??``}var nu=(e,t)=>Y(`percent ${t}`,()=>new Intl.NumberFormat(X(t),{style:`percent`,maximumFractionDigits:2})).format(e/100),ru=(e,t)=>Y(`number ${t}`,()=>new Intl.NumberFormat(X(t))).format(e),iu=(e,t)=>Y(`plural ${t}`,()=>new Intl.PluralRules(X(t))).select(e);function au(e,t,n){let r={style:`unit`,unit:[`byte`,`kilobyte`,`megabyte`,`gigabyte`][t],unitDisplay:t?`short`:`long`,maximumFractionDigits:+(t>1)};return Y(`bytes ${n} ${t}`,()=>new Intl.NumberFormat(X(n),r)).format(e)}function ou(e,t){return Y(`names ${t}`,()=>new Intl.DisplayNames([X(t)],{type:`language`})).of(e)??e}function su(e,t,n,r){if(Number.isNaN(e.getTime()))return``;let i=Lt(t);return!i||r!==void 0&&r!==`UTC`?$l(e,t,n,r):uu(J(i.dates[n],lu(r?e:cu(e),i)),i)}var cu=e=>new Date(Date.UTC(e.getFullYear(),e.getMonth(),e.getDate(),e.getHours(),e.getMinutes()));function lu(e,t){let{months:n,monthsAlone:r=n,weekdays:i,firstDay:a=`1`,periods:o}=t,[s,c,l]=[e.getUTCDate(),e.getUTCMonth(),e.getUTCHours()];return{year:String(e.getUTCFullYear()),month:n[c]??``,monthAlone:r[c]??``,weekday:i[e.getUTCDay()]??``,day:s===1?a:String(s),hour:String(o?l%12||12:l),minute:String(e.getUTCMinutes()).padStart(2,`0`),period:o?.[l<12?0:1]??``}}var uu=(e,{digits:t})=>t?e.replace(/\d/g,e=>t[Number(e)]??e):e,du=1e21;function fu(e,t){let n=Lt(t);return n&&Math.abs(e)<du?pu(e,n):ru(e,t)}function pu(e,t,n=3){let{decimal:r,group:i,groupFrom:a,minus:o}=t,[s=``,c=``]=Math.abs(e).toFixed(n).split(`.`),l=s.length<a?s:s.replace(/\B(?=(\d{3})+$)/g,i),u=c.replace(/0+$/,``);return(e<0||Object.is(e,-0)?o:``)+uu(l+(u&&r+u),t)}var mu=(e,t)=>Lt(t)?.plural(Math.abs(e))??iu(e,t);function hu(e,t){let n=gu(e),r=e/1e3**n,i=Lt(t);if(!i)return au(r,n,t);let a=pu(r,i,+(n>1));return _u(i,n,r).replace(`#`,a)}function gu(e){let t=e<1?0:Math.min(3,Math.floor(Math.log10(e)/3));return Number((e/1e3**t).toFixed(+(t>1)))>=1e3&&t<3?t+1:t}function _u({bytes:e,units:t,plural:n},r,i){return t[r-1]??e[n(Math.round(i))]??e.other}function vu(e,t){let n=b(e);if(n===void 0)return e;let r=Lt(t)?.languageNames??{},i=[n,.../-[A-Z][a-z]{3}\b/.test(n)?[]:[x(n)]].find(e=>Object.hasOwn(r,e));return(i===void 0?void 0:r[i])??ou(n,t)}function yu(e){let t=b(e);return t===void 0?e:[t,x(t)].map(e=>bu.get(e)).find(e=>e!==void 0)??xu(ou(t,t),t)}var bu=/* @__PURE__ */ new Map([[`ar`,`العربية`],[`de`,`Deutsch`],[`en`,`English`],[`es`,`Español`],[`fr`,`Français`],[`it`,`Italiano`],[`pt`,`Português`],[`ru`,`Русский`],[`tr`,`Türkçe`],[`uk`,`Українська`],[`zh`,`中文`],[`zh-Hans`,`简体中文`],[`zh-Hant`,`繁體中文`]]),xu=(e,t)=>e.replace(/^\p{L}/u,e=>e.toLocaleUpperCase(t));function Su(e){let{state:t,result:n,lang:r}=e,i=yl(t,n)===`loading`;return v`<div class="iom" part="base" lang=${r} dir=${S(r)} aria-busy=${i}>
    ${Cu(e)}
  </div>`}function Cu(e){let{result:t}=e;if(t&&`content`in t)return[Tu(e),t.content];if(t&&`empty`in t)return tl(t.empty);let n=v`<slot @slotchange=${e.fallbackChanged}></slot>`;return e.hasFallback?n:[n,wu(e)]}function wu(e){let{state:t,result:n,messages:r}=e,i=yl(t,n),a={label:r.retry,run:e.retry,isRunning:e.isRetrying};return i===`loading`&&e.isRetrying?tl(r.loading,a):i===`loading`?e.placeholder()??el(r.loading):n?tl(r.notFound):i===`error`?tl(r.failed,a):``}function Tu({state:e,messages:t,lang:n}){return e.status===`stale`?nl(J(t.asOf,{when:su(new Date(e.asOf),n,`time`)}),`age`):``}var Eu=[il,$c],Du=class extends al{static{this.properties={src:{},format:{},data:{attribute:!1},headingLevel:{type:Number,attribute:`heading-level`},scheme:{},font:{},refresh:{type:Number},debug:{type:Boolean},status:{reflect:!0}}}#e;#t;#n;constructor(){super(),this.format=`auto`,this.headingLevel=2,this.scheme=`auto`,this.debug=!1,this.status=`idle`,this.source=new Zc(this,()=>this.commitWhenReady()),this.#e=new Tl(this),this.#t=new Sl(this),this.#n=new sl(this),new gl(this,()=>this.commitWhenReady()),new El(this,()=>this.#t.isNewFeed),new ll(this,this.#t),new zl(this),new cl(this,()=>this.source.state),new Hl(this,()=>this.source.state.status!==`idle`)}languagesOf({releases:e}){return e.map(({language:e})=>e)}commitWhenReady(){let{state:e,feed:t}=this.source,n=w(this),r=t?this.languagesOf(t):[];this.#e.whenLoaded([n,...r],t&&this.prepare?.(n),()=>this.#t.commit(e))}willUpdate(e){this.source.sync(),this.status=this.#t.prepare(e=>this.#r(e))}#r({feed:e,paging:t}){this.#e.request(this.languagesOf(e));let n=w(this);return this.renderFeed({feed:e,paging:t,lang:n,messages:C(n),filter:this.source.context?.filter})}update(e){try{super.update(e)}catch(t){this.status=this.#t.restore(t),super.update(e)}}render(){let e=w(this),t=C(e);return Su({...this.#t.current,lang:e,messages:t,placeholder:()=>this.renderPlaceholder?.(t),hasFallback:Gl(this),isRetrying:!!this.#n.focusedButton,retry:()=>this.source.retry(),fallbackChanged:()=>this.requestUpdate()})}};function Ou(e){try{return new Intl.DateTimeFormat(`en`,{timeZone:e,timeZoneName:`shortOffset`}).formatToParts().find(({type:e})=>e===`timeZoneName`)?.value}catch{return}}function Z(e,t,n=`heading`){switch(Math.min(Math.max(Math.trunc(e)||2,1),6)){case 1:return v`<h1 class="h" part=${n}>${t}</h1>`;case 2:return v`<h2 class="h" part=${n}>${t}</h2>`;case 3:return v`<h3 class="h" part=${n}>${t}</h3>`;case 4:return v`<h4 class="h" part=${n}>${t}</h4>`;case 5:return v`<h5 class="h" part=${n}>${t}</h5>`;default:return v`<h6 class="h" part=${n}>${t}</h6>`}}var ku=(e,t=`\xA0· `)=>e.filter(e=>e!==y&&e!==void 0&&e!==``&&e!==!1).map((e,n)=>[n?t:y,e]),Au=h`
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
`,ju=3;function Mu(e,t){if(!e.length)return y;let{messages:n}=t,r=e.length>4?ju:e.length,i=e=>v`<div class="contacts">${e.map(e=>Nu(e,t))}</div>`,a=e.slice(r);return v`<div>
    <p class="muted small">${n.contact}</p>
    ${i(e.slice(0,r))}
    ${a.length?v`<details>
            <summary>${n.allContacts}</summary>
            ${i(a)}
          </details>`:y}
  </div>`}function Nu(e,t){let{messages:n,level:r,actions:i}=t,{name:a,office:o,role:s}=e,c=a??o,l=[s,a&&o].filter(Boolean).join(n.comma),u=c&&J(n.labelled,{label:n.saveContact,value:c});return v`<div class="contact" part="contact">
    <div>
      ${c?Z(r,v`<bdi>${c}</bdi>`,`contact-name`):y}
      ${l?v`<p class="muted small"><bdi>${l}</bdi></p>`:y}
    </div>
    ${Pu(e,t)}
    <button type="button" part="button" aria-label=${u??y} @click=${()=>i.save(e)}>
      ${n.saveContact}
    </button>
  </div>`}function Pu(e,{messages:t,lang:n,actions:{use:r}}){let{phones:i=[],emails:a=[],languages:o=[],hours:s,timeZone:c}=e,l=i.map(e=>Iu(Ru(e),e.raw,()=>r(`call`))),u=a.map(e=>Iu(`mailto:${e}`,e,()=>r(`mail`))),d=o.map(e=>vu(e,n)).join(t.comma);return v`<dl>
    ${Fu(t.telephone,l)} ${Fu(t.email,u)}
    ${Fu(t.languages,d?[d]:[])}
    ${Fu(t.hours,s?[ku([s,c&&Ou(c)])]:[])}
  </dl>`}var Fu=(e,t)=>t.length?v`<dt>${e}</dt>
        <dd>${t.map(e=>v`<div>${e}</div>`)}</dd>`:y,Iu=(e,t,n)=>v`<a href=${a(e)??y} dir="ltr" @click=${n}>${Lu(t)}</a>`,Lu=e=>e.includes(`@`)?e.split(/(?<=@)|(?=\.)/).map((e,t)=>t?[v`<wbr />`,e]:e):e;function Ru({raw:e,e164:t}){let n=t??e.replace(/(\d)\D*?[a-z/;,+].*|[^\d+]/gi,`$1`);return n&&`tel:${n}`}var zu=h`
  [part='contact-name'] {
    font-size: 1.05em;
  }
`,Bu=class extends Du{static{this.properties={release:{},office:{}}}static{this.styles=[Eu,Au,zu]}languagesOf(e){return[this.#t(e)?.language]}renderFeed({feed:e,lang:t,messages:n}){let r=this.#t(e);if(!r)return this.#e(n.empty);if(!r.contacts.length)return{empty:n.noContact};let i=r.language??t,a={messages:sn(r.language,t),lang:i,level:this.headingLevel,actions:Ct(this,r)};return{content:v`<div class="cards" lang=${i} dir=${S(i)}>
        ${Mu(r.contacts,a)}
      </div>`}}#e(e){return this.office?bl(`office`,this.office):this.release?bl(`release`,this.release):{empty:e}}#t(e){if(!this.office)return Vu(Gn(e,this.release),e);let t=e.offices?.find(({id:e,name:t})=>e===this.office||t===this.office);return Vu(t,e)}};function Vu(e,t){if(!e)return;let n=`headline`in e;return{contacts:e.contacts??[],language:n?e.language:t.language,organization:(n?e.publisher:void 0)??t.publisher,id:e.id}}var{copies:Hu}=Pc();Hu.add(import.meta.url);var Uu=`any`in AbortSignal&&`canParse`in URL;function Wu(e,t){if(!Uu)return;let n=customElements.get(e);if(!n)customElements.define(e,t);else if(n!==t&&!Hu.isReported){Hu.isReported=!0,console.info(`<${e}> is on this page already: that one is used. Load one of ${[...Hu].join(`, `)}.`);for(let t of document.querySelectorAll(`${e}[debug]`))t.requestUpdate()}}Wu(`iom-contact-card`,Bu);var Gu=(e,t,n)=>(e[mu(t,n)]??e.other).replace(`#`,fu(t,n)),Ku=/* @__PURE__ */ te({countries:()=>Zu,countryCodes:()=>ed}),qu=`
015 DZA12 EGY818 ESH732EH* LBY434LY MAR504 SDN729 TUN788TN
014 ATF260TF* BDI108BI COM174KM DJI262 ERI232 ETH231 IOT86* KEN404 MDG450MG MOZ508MZ MUS480 MWI454 MYT175YT* REU638* RWA646 SOM706 SSD728 SYC690SC TZA834 UGA800 ZMB894 ZWE716
017 AGO24AO CAF140CF CMR120 COD180CD COG178CG GAB266 GNQ226GQ STP678 TCD148TD
018 BWA72 LSO426 NAM516 SWZ748SZ ZAF710
011 BEN204BJ BFA854 CIV384 CPV132CV GHA288 GIN324GN GMB270 GNB624GW LBR430LR MLI466 MRT478 NER562 NGA566 SEN686SN SHN654* SLE694 TGO768
029 ABW533AW* AIA660* ATG28AG BES535BQ* BHS44BS BLM652* BRB52BB CUB192 CUW531CW* CYM136KY* DMA212 DOM214 GLP312GP* GRD308GD HTI332 JAM388JM KNA659 LCA662 MAF663MF* MSR500* MTQ474MQ* PRI630* SXM534* TCA796* TTO780 VCT670 VGB92* VIR850*
013 BLZ84BZ CRI188 GTM320 HND340 MEX484MX NIC558 PAN591 SLV222SV
005 ARG32 BOL68 BRA76 BVT74* CHL152CL COL170 ECU218 FLK238FK* GUF254GF* GUY328GY PER604 PRY600PY SGS239GS* SUR740SR URY858UY VEN862
021 BMU60* CAN124 GRL304GL* SPM666PM* USA840
143 KAZ398KZ KGZ417 TJK762 TKM795TM UZB860
030 CHN156CN HKG344* JPN392 KOR410KR MAC446MO* MNG496 PRK408KP TWN158*
035 BRN96BN IDN360 KHM116 LAO418 MMR104 MYS458 PHL608 SGP702 THA764 TLS626 VNM704
034 AFG4 BGD50BD BTN64 IND356 IRN364 LKA144 MDV462MV NPL524 PAK586PK
145 ARE784AE ARM51AM AZE31 BHR48 CYP196 GEO268 IRQ368IQ ISR376IL JOR400 KWT414 LBN422 OMN512 PSE275 QAT634 SAU682 SYR760 TUR792TR YEM887
151 BGR100 BLR112BY CZE203 HUN348 MDA498 POL616PL ROU642 RUS643 SVK703SK UKR804UA
154 ALA248AX* DNK208DK EST233EE FIN246 FRO234FO* GBR826 GGY831* IMN833* IRL372IE ISL352 JEY832* LTU440 LVA428 NOR578 SJM744* SWE752SE
039 ALB8 AND20AD BIH70BA ESP724 GIB292* GRC300 HRV191 ITA380 MKD807 MLT470MT MNE499ME PRT620PT SMR674 SRB688RS SVN705SI VAT336
155 AUT40AT BEL56 CHE756 DEU276 FRA250 LIE438 LUX442 MCO492 NLD528
053 AUS36 CCK166* CXR162* HMD334* NFK574* NZL554
054 FJI242 NCL540* PNG598PG SLB90SB VUT548
057 FSM583FM GUM316* KIR296 MHL584 MNP580MP* NRU520 PLW585PW UMI581*
061 ASM16* COK184CK* NIU570NU* PCN612PN* PYF258PF* TKL772* TON776 TUV798TV WLF876WF* WSM882
001 ATA10AQ*`;function Ju(e,t){let n=!e.endsWith(`*`),r=e.slice(0,3),i=n?e.slice(3):e.slice(3,-1),a=String(parseInt(i));return{iso3:r,iso2:i.slice(a.length)||r.slice(0,2),m49:a.padStart(3,`0`),region:t,isState:n}}var Yu=()=>qu.trim().split(`
`).map(e=>e.split(` `)).flatMap(([e=``,...t])=>t.map(t=>Ju(t,e))),Xu,Zu=()=>Xu??=Yu(),Qu,$u=()=>new Map(Zu().flatMap(e=>[e.iso3,e.iso2,e.m49].map(t=>[t,e])));function ed(e){if(typeof e!=`string`&&typeof e!=`number`)return;let t=typeof e==`number`?String(e).padStart(3,`0`):e.trim().toUpperCase(),{iso3:n,m49:r}=(Qu??=$u()).get(t)??{};return n&&r?{iso3:n,m49:r}:void 0}function td(e){let t=/* @__PURE__ */ new Set,n=/* @__PURE__ */ new Map;for(let r of e){let e=nd(r),i=e.map(e=>n.get(e)).find(e=>e?.every(({language:e})=>e!==r.language))??[];i.push(r),t.add(i);for(let t of e)n.set(t,i)}return[...t]}var nd=e=>[e,...e.translations??[]].flatMap(({id:e,url:t})=>[e,t]).filter(e=>e!==void 0);function rd(e,{releases:t}){let n=td(t.filter(({status:e})=>e===`usable`)).find(t=>t.includes(e))??[e],r=[e,...n].flatMap(e=>e.language===void 0?[]:[{language:e.language,release:e}]),i=n.flatMap(({translations:e=[]})=>e.flatMap(({language:e,url:t})=>e!==void 0&&id(t)?[{language:e,url:t}]:[]));return[...new Map([...r,...i].reverse().map(e=>[e.language.toLowerCase(),e])).values()].sort(od)}var id=e=>/^https?:/.test(a(e)??``),ad=[`ar`,`zh`,`en`,`fr`,`ru`,`es`],od=({language:e},{language:t})=>sd(e)-sd(t)||e.localeCompare(t,`en`);function sd(e){let t=ad.indexOf(x(e));return t<0?ad.length:t}var cd=(e,t)=>t[kt(e,t.map(e=>e.language))],ld=(e,t)=>td(Un(e)).flatMap(e=>ud(t,e)??e[0]??[]),ud=(e,t)=>t[kt(e,t.map(({language:e})=>e))];function dd({releases:e},t,n){let r=Object.entries(t).filter(e=>!!e[1]);return ld(e.filter(e=>r.every(([t,n])=>fd[t](e,hd(n)))),n)}var fd={country:(e,t)=>(e.places??[]).some(e=>md([e.iso3,e.m49,e.name],t)),theme:(e,t)=>(e.themes??[]).some(e=>md([e.id,e.name],t)),partner:(e,t)=>[e.publisher,...e.partners??[]].some(e=>md([e?.shortName,e?.name],t)),kind:(e,t)=>md([e.kind],t),query:(e,t)=>{let n=hd(pd(e).join(` `));return t.split(/\s+/).every(e=>n.includes(e))}},pd=({headline:e,subheadline:t,summary:n,tags:r,themes:i,places:a})=>[e,t??``,n??``,...r??[],...(i??[]).map(({name:e})=>e),...(a??[]).map(({name:e})=>e)],md=(e,t)=>t.split(`,`).some(t=>e.some(e=>e!==void 0&&hd(e)===t.trim())),hd=e=>e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase().trim(),gd=h`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    padding: calc(4 * var(--space));
  }
`;Wu(`iom-feed`,class extends al{static{this.properties={src:{},format:{},data:{attribute:!1},refresh:{type:Number},filter:{state:!0},announcement:{state:!0}}}static{this.styles=[il,gd]}#e;#t;constructor(){super(),this.format=`auto`,this.announcement=``,this.#t=new gn(this,{context:_n,initialValue:{}}),this.#n=({detail:e})=>{this.#e=e.feed},this.#r=e=>{if(!(`place`in e.detail))return;let{place:t}=e.detail;queueMicrotask(()=>{e.defaultPrevented||this.#a(t)})},this.#i=e=>{e.key===`Escape`&&!e.defaultPrevented&&this.filter&&this.#a(void 0)},this.addEventListener(`iom-load`,this.#n),this.addEventListener(`iom-select`,this.#r),this.addEventListener(`keydown`,this.#i)}willUpdate(e){if(![`src`,`format`,`data`,`refresh`,`filter`].some(t=>e.has(t)))return;let{src:t,format:n,data:r,refresh:i,filter:a}=this;this.#t.setValue({src:t,format:n,data:r,refresh:i,filter:a})}render(){let e=w(this),t=v`<button type="button" part="button" @click=${()=>this.#a(void 0)}>
      ${C(e).showAll}
    </button>`;return v`<slot></slot>
      <div class="iom ${this.filter?`filter`:`hidden`}" part="filter" lang=${e} dir=${S(e)}>
        <span role="status">${this.announcement}</span>${this.filter?t:y}
      </div>`}#n;#r;#i;#a(e){this.filter=e?{place:e,country:[e,ed(e)?.m49].filter(Boolean).join()}:void 0,this.#o(this.filter)}async#o(e){let t=w(this),n=e=>e,[r]=await Promise.all([ln(t).catch(()=>n),rn([t])]);if(e!==this.filter)return;let i=C(t),a=this.#e?dd(this.#e,{country:e?.country},t).length:0,o=Gu(i.releases,a,i.lang);this.announcement=e?`${o}: ${r(e.place)}`:o}});var _d=()=>globalThis.location?.href.replace(/#.*/,``)??``,vd=class{#e=/* @__PURE__ */ new Map;constructor(e){this.host=e}in(e){return this.#e.has(e)||this.#t(e),this.#e.get(e)??[]}async#t(e){this.#e.set(e,[]),this.#e.set(e,await un(e).catch(()=>[])),this.host.requestUpdate()}},yd=32,bd=.98;function xd(e){try{return Cd(Sd(e))}catch{return`light`}}function Sd(e){let t=e.ownerDocument.createElement(`canvas`);t.width=yd,t.height=yd;let n=t.getContext(`2d`,{willReadFrequently:!0});return n?.drawImage(e,0,0,yd,yd),n?.getImageData(0,0,yd,yd).data??/* @__PURE__ */ new Uint8ClampedArray}function Cd(e){let t=[];for(let n=0;n<e.length;n+=4){let[r=0,i=0,a=0,o=0]=e.subarray(n,n+4);o>=128&&t.push(jl(r/255,i/255,a/255))}if(t.length>bd*e.length/4)return`both`;let n=e=>t.filter(e).length/t.length;return n(e=>e<.3)<.15?`dark`:n(e=>e>.13)<.85?`light`:`both`}var wd=class{constructor(e){this.host=e,this.known=/* @__PURE__ */ new Map,this.loaded=({url:e},t)=>{let n={width:t.naturalWidth||1,height:t.naturalHeight||1};this.#e(e,{size:n,surface:xd(t)})},this.failed=({url:e},{name:t})=>{console.warn(`<${this.host.localName}>: the logo of ${t} could not be loaded (${e}). Its name is shown.`),this.#e(e,null)}}#e(e,t){this.known.set(e,t),this.host.requestUpdate()}};function Td({start:e,end:t=e,timeZone:n,state:r},i){return r===`done`?`past`:e===void 0||t===void 0?`upcoming`:Dd(t,n)<=i?`past`:Ed(e,n)<=i?`ongoing`:`upcoming`}function Ed(t,n){return e(t)===`instant`||n===void 0?r(t):hr(n,i(t).toISOString().slice(0,19))}function Dd(e,t){if(e.length>10)return Ed(e,t);let n=i(e);return e.length===4?n.setUTCFullYear(n.getUTCFullYear()+1):e.length===7?n.setUTCMonth(n.getUTCMonth()+1):n.setUTCDate(n.getUTCDate()+1),Ed(n.toISOString().slice(0,10),t)}var Od=(t,n)=>n!==void 0&&e(t)===`instant`?fr(r(t),n):i(t);function Q(e,t,n){let r=a(e);return r?v`<a href=${r} rel="noopener" hreflang=${n??y}>${t}</a>`:v`${t}`}function kd({start:e,end:t,timeZone:n},r){let{lang:i}=r;if(e===void 0)return;let a=Od(e,n),o=t===void 0?a:Od(t,n),s=Pd(e,t);return s===`time`&&Md(a,o)?{date:su(a,i,`day`,`UTC`),hours:jd(a,o,r)}:{date:Ad(a,o,i,s)}}var Ad=(e,t,n,r)=>e.getTime()===t.getTime()||r===`day`&&Md(e,t)?su(e,n,r,`UTC`):eu(e,t,n,r);function jd(e,t,{messages:n,lang:r}){let[i=``,a=``]=[e,t].map(e=>su(e,r,`clock`,`UTC`));return i===a?i:J(n.range,{start:i,end:a})}var Md=(e,t)=>e.toISOString().slice(0,10)===t.toISOString().slice(0,10),Nd=[`year`,`month`,`day`,`time`];function Pd(t,n=t){let r=[t,n].map(t=>{let n=e(t);return Nd.indexOf(n===`local`||n===`instant`?`time`:n)});return Nd[Math.min(...r)]??`day`}function Fd({start:e,timeZone:t},n){if(e===void 0||e.length<=10)return;let r=t??Id(e.slice(19));return r&&tu(new Date(Ed(e,t)),r,n)}function Id(e){if(e===`Z`||e===`+00:00`)return`UTC`;let[,t,n]=/^([+-])(\d\d):00$/.exec(e)??[];return n===void 0?void 0:`Etc/GMT${t===`+`?`-`:`+`}${Number(n)}`}function Ld(e,t){let{messages:n}=t,{date:r,hours:i}=kd(e,t)??{},a=[e.place.name,r,i].filter(Boolean).join(n.comma);return J(n.labelled,{label:n.addToCalendar,value:a})}var Rd=h`
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
`,zd=6;function Bd(e,t){let{level:n,messages:r,entries:i,save:a}=t,o=Vd(e),s=i.length>1||i.some(({event:e})=>!qd(e));return v`<section class="series" part="series">
    ${Z(n,o===void 0?r.events:v`<bdi>${o}</bdi>`)}
    ${Hd(e,t).map(([e,i])=>[e?Z(n+1,r[e],`phase`):y,Ud(i,t,o)])}
    ${s?v`<button type="button" part="button" @click=${()=>a(i)}>${r.addAllToCalendar}</button>`:y}
  </section>`}function Vd(e){let t=e[0]?.title;return e.every(e=>e.title===t)?t:void 0}function Hd(e,{now:t}){let n=e.filter(e=>Td(e,t)===`past`),r=e.filter(e=>!n.includes(e));return e.length<=zd||!n.length||!r.length?[[void 0,e]]:[[`past`,n],[`upcoming`,r]]}var Ud=(e,t,n)=>v`<ol class="events" role="list" part="events">
    ${e.map(e=>Wd(e,t,n))}
  </ol>`;function Wd(e,t,n){let{place:r,title:i,url:a,state:o}=e,s=Td(e,t.now);return v`<li class="event ${o} ${s}" part="event">
    <span class="ring"></span>
    <p class="place" part="place">${Q(a,v`<bdi>${r.name}</bdi>`)}</p>
    ${i&&i!==n?v`<p part="title"><bdi>${i}</bdi></p>`:y}
    ${Gd(e,s,t)} ${Jd(e,t)}
  </li>`}function Gd(e,t,n){let{messages:r,lang:i}=n,{date:a,hours:o}=kd(e,n)??{},s=Fd(e,i),c=Kd(e,t,r);return v`${a?v`<p part="time"><time datetime=${e.start??y}>${a}</time></p>`:y}
  ${o?v`<p part="hours">
          <bdi class="hours">${o}</bdi> ${s?v`<bdi class="muted">${s}</bdi>`:y}
        </p>`:y}
  ${c?v`<p class="state" part="state">${c}</p>`:y}`}function Kd({state:e},t,n){return e===`planned`?t===`ongoing`?n.ongoing:t===`past`?void 0:n.states.planned:n.states[e]}var qd=({state:e})=>e===`planned`;function Jd(e,t){let n=t.entries.find(t=>t.event===e);return!n||!qd(e)?y:v`<button
    type="button"
    class="add"
    part="event-button"
    aria-label=${Ld(e,t)}
    @click=${()=>t.save([n])}
  >
    ${t.messages.addToCalendar}
  </button>`}var Yd={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Xd=e=>(...t)=>({_$litDirective$:e,values:t}),Zd=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:Qd}=it,$d=e=>e,ef=e=>e.strings===void 0,tf=()=>document.createComment(``),nf=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new Qd(r.insertBefore(tf(),i),r.insertBefore(tf(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=$d(e).nextSibling;$d(r).insertBefore(e,i),e=t}}}return n},rf=(e,t,n=e)=>(e._$AI(t,n),e),af={},of=(e,t=af)=>e._$AH=t,sf=e=>e._$AH,cf=e=>{e._$AR(),e._$AA.remove()},lf=Xd(class extends Zd{constructor(){super(...arguments),this.key=y}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(of(e),this.key=t),n}}),uf=h`
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
`,df=(e,t)=>e!==void 0&&t!==void 0?Math.round(e):y,ff=({target:e})=>{let t=e;t.classList.toggle(`loaded`,t.naturalWidth>0),t.classList.toggle(`narrow`,t.naturalWidth<t.clientWidth)},pf=({target:e})=>{e.hidden=!0};function mf({url:e,alt:t,width:n,height:r},i=`lazy`){let o=a(e,`load`);return o?v`${lf(o,v`<img
    @load=${ff}
    @error=${pf}
    referrerpolicy="no-referrer"
    loading=${i}
    decoding="async"
    alt=${t??``}
    width=${df(n,r)}
    height=${df(r,n)}
    src=${o}
  />`)}`:y}function hf(e,t,n=e.caption,r,i){let{credit:a,license:o}=e,s=[n,a&&v`<span part="credit">${ql(t.photo,{credit:v`<bdi>${a}</bdi>`})}</span>`,o&&v`<span part="license">${Q(o.url,v`<bdi>${o.name}</bdi>`)}</span>`,i].filter(Boolean);return v`<figure part="figure">
    ${mf(e,r)}
    ${s.length?v`<figcaption part="caption">${ku(s)}</figcaption>`:y}
  </figure>`}var gf=h`
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
  ${se([{background:`#e5243b`,text:`#000`},{background:`#dda63a`,text:`#000`},{background:`#4c9f38`,text:`#000`},{background:`#c5192d`,text:`#fff`},{background:`#ff3a21`,text:`#000`},{background:`#26bde2`,text:`#000`},{background:`#fcc30b`,text:`#000`},{background:`#a21942`,text:`#fff`},{background:`#fd6925`,text:`#000`},{background:`#dd1367`,text:`#fff`},{background:`#fd9d24`,text:`#000`},{background:`#bf8b2e`,text:`#000`},{background:`#3f7e44`,text:`#fff`},{background:`#0a97d9`,text:`#000`},{background:`#56c02b`,text:`#000`},{background:`#00689d`,text:`#fff`},{background:`#19486a`,text:`#fff`}].map(({background:e,text:t},n)=>`.goal-${n+1} { background: ${e}; color: ${t}; }`).join(`
`))}
`;function _f(e,t,{messages:n,lang:r},i=()=>void 0){return v`<ul class="goals" role="list" part="goals">
    ${[...new Set(e)].map(e=>{let a=fu(e,r);return v`<li class="goal-${e}" part="goal">
        <span class="goal-number" aria-hidden="true">${a}</span>
        <span>
          ${Q(i(e),v`<span class="hidden">${J(n.sdg,{number:a})}: </span>${t[e-1]}`)}
        </span>
      </li>`})}
  </ul>`}function vf(t,n){let r=e(t),a=r===`year`||r===`month`?r:`day`;return su(i(t),n,a,`UTC`)}var yf=(e,t)=>e?v`<time datetime=${e}>${vf(e,t)}</time>`:y,bf=1728e5,xf=(t,n)=>e(t)===`instant`&&Math.abs(n-r(t))<bf,Sf=(e,t,n=Date.now())=>e&&xf(e,n)?v`<time datetime=${e}
        >${su(i(e),t,`time`,`UTC`)} <bdi dir="ltr">${Cf(e)}</bdi></time
      >`:yf(e,t);function Cf(e){let[,t,n,r]=/([+-])(\d\d):(\d\d)$/.exec(e)??[];return t===void 0||n===`00`&&r===`00`?`UTC`:`UTC${t===`-`?`−`:`+`}${Number(n)}${r===`00`?``:`:${r}`}`}var wf=[4,6,8,10,13,17,22,30,48],Tf=h`
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
  ${se(wf.map(e=>`.figure-${e} { font-size: min(var(--figure-size), calc(100cqi / ${e*.64})); }`).join(`
`))}
  @media print {
    .figures > li {
      break-inside: avoid;
    }
  }
`;function Ef(e,t){let n={asOf:Df(e,`asOf`),source:Df(e,`source`)},r=jf(n,t);return v`<ul class="figures" role="list" part="figures">
      ${e.map(e=>Of(e,n,t))}
    </ul>
    ${r?v`<p class="figure-note" part="key-figure-note">${r}</p>`:y}`}function Df(e,t){let n=e[0]?.[t];return e.length>1&&e.every(e=>e[t]===n)?n:void 0}function Of(e,t,n){let{label:r,asOf:i,source:a}=e,o=e.unit===`%`&&typeof e.value==`number`?void 0:e.unit,s=kf(e,n.lang),c={asOf:t.asOf?void 0:i,source:t.source?void 0:a},l=jf(c,n),{comma:u}=n.messages,d=[[Af(s,n),o,r].filter(Boolean).join(` `),jf(c,n,u)].filter(Boolean).join(u);return v`<li class=${If(s,o)?`wide`:``} part="key-figure">
    <p class="hidden">${d}</p>
    <div aria-hidden="true">
      <p class="figure-value ${Ff(s,o)}" part="key-figure-value">
        ${Nf(s)}${o?v` <span class="figure-unit">${o}</span>`:y}
      </p>
      <p class="figure-label" part="key-figure-label">${r}</p>
      ${l?v`<p class="figure-note">${l}</p>`:y}
    </div>
  </li>`}function kf({value:e,unit:t},n){return typeof e==`string`?e:t===`%`?nu(e,n):fu(e,n)}function Af(e,{messages:t}){let[,n]=/^(\p{Nd}\S*)\+$/u.exec(e)??[];return n===void 0?e:J(t.moreThan,{value:n})}function jf({asOf:e,source:t},{messages:n,lang:r},i=` · `){return[t&&J(n.labelled,{label:n.source,value:t}),e&&J(n.figureAsOf,{date:vf(e,r)})].filter(Boolean).join(i)}var Mf=/(\S*\p{Nd}\S*(?:\s\p{Nd}\S*)*)/u,Nf=e=>e.split(Mf).map((e,t)=>t%2?v`<span class="number">${e}</span>`:e);function Pf(e,t=``){let n=e.split(Mf).filter((e,t)=>t%2),r=e.split(/\s/);return Math.max(...[...n,...r].map(({length:e})=>e),t.length/2)}var Ff=(e,t)=>`figure-${wf.find(n=>n>=Pf(e,t))??wf.at(-1)}`,If=(e,t)=>Pf(e,t)>13,Lf=(e,t,n)=>{let r=/* @__PURE__ */ new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},Rf=Xd(class extends Zd{constructor(e){if(super(e),e.type!==Yd.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let i=sf(e),{values:a,keys:o}=this.dt(t,n,r);if(!Array.isArray(i))return this.ut=o,a;let s=this.ut??=[],c=[],l,u,d=0,f=i.length-1,p=0,m=a.length-1;for(;d<=f&&p<=m;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(s[d]===o[p])c[p]=rf(i[d],a[p]),d++,p++;else if(s[f]===o[m])c[m]=rf(i[f],a[m]),f--,m--;else if(s[d]===o[m])c[m]=rf(i[d],a[m]),nf(e,c[m+1],i[d]),d++,m--;else if(s[f]===o[p])c[p]=rf(i[f],a[p]),nf(e,i[d],i[f]),f--,p++;else if(l===void 0&&(l=Lf(o,p,m),u=Lf(s,d,f)),l.has(s[d])){if(l.has(s[f])){let t=u.get(o[p]),n=t===void 0?null:i[t];if(n===null){let t=nf(e,i[d]);rf(t,a[p]),c[p]=t}else c[p]=rf(n,a[p]),nf(e,i[d],n),i[t]=null;p++}else cf(i[f]),f--}else cf(i[d]),d++;for(;p<=m;){let t=nf(e,c[m+1]);rf(t,a[p]),c[p++]=t}for(;d<=f;){let e=i[d++];e!==null&&cf(e)}return this.ut=o,of(e,c),We}}),zf=4096,Bf=24,Vf=64,Hf=160;function Uf({width:e,height:t}){let n=e/t,r=Math.min(Math.max(Math.sqrt(zf/n),Bf),Vf),i=Math.min(r,Hf/n);return{width:Math.round(i*n),height:Math.round(i)}}var Wf=6,Gf=h`
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
`;function Kf(e,t,n){return v`<ul
    class="lock-up ${e.length>Wf?`grid`:``}"
    role="list"
    part="partners"
    aria-label=${e.length>1?t:y}
  >
    ${Rf(e,({name:e,logo:t})=>`${e} ${t?.url}`,e=>v`<li part="partner">${Q(e.url,qf(e,n))}</li>`)}
  </ul>`}function qf(e,t){let{logo:n}=e,r=a(n?.url,`load`);return n&&r&&t.known.get(n.url)!==null?Jf(n,r,e,t):Qf(e)}function Jf(e,t,n,r){let i=r.known.get(e.url),a=Yf(e)??i?.size,o=a&&Uf(a);return v`<span class="logo ${Xf(e,i)}" part="logo"
    ><img
      @load=${({target:t})=>r.loaded(e,t)}
      @error=${()=>r.failed(e,n)}
      src=${t}
      alt=${e.alt}
      width=${o?.width??y}
      height=${o?.height??y}
      decoding="async"
      referrerpolicy="no-referrer"
  /></span>`}var Yf=({width:e,height:t})=>e!==void 0&&t!==void 0?{width:e,height:t}:void 0,Xf=({surface:e},t)=>`plate for-${e??t?.surface??`light`}`,Zf=24;function Qf({name:e,shortName:t}){let n=t&&t!==e?t:void 0,r=n??e;return v`<span class="name" part="name"
    ><strong class=${r.length>Zf?`long`:``}><bdi>${r}</bdi></strong>
    ${n?v`<span><bdi>${e}</bdi></span>`:y}</span
  >`}var $f=220,ep=h`
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
`;function tp(e,t){let{speaker:n}=e,r=np(e,t);return v`<figure class="quotation ${e.text.length>$f?``:`large`}" part="quote">
    <blockquote><p>${rp(e,t)}</p></blockquote>
    ${n??r?v`<figcaption part="attribution">
            ${n===void 0?y:v`<strong part="speaker"><bdi>${n}</bdi></strong>`}
            ${r?v`<span part="role"><bdi>${r}</bdi></span>`:y}
          </figcaption>`:y}
  </figure>`}var np=({role:e,organization:t},{messages:n})=>[e,t].filter(Boolean).join(n.comma);function rp({text:e},{messages:t}){return J(t.quoted,{text:/^\p{Ll}/u.test(e)?`… ${e}`:e})}var ip=(e,{kinds:t})=>e===void 0?void 0:Object.hasOwn(t,e)?t[e]:e;function ap({kind:e,published:t,dateline:n},{messages:r,lang:i},a=y){let o=ip(e,r),s=ku([Sf(t,i),n?v`<bdi>${n}</bdi>`:y,a]);return v`<p class="kicker" part="kicker">
    ${o?v`<strong part="kind">${o}</strong> `:y}<span class="muted">${s}</span>
  </p>`}var op=h`
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
`;function sp(e,{variant:t,lang:n,level:r,onSelect:i}){let a=e.language??n,o={messages:sn(e.language,n),lang:a,level:r};return v`<article
    class="item ${t}"
    part="release"
    lang=${a}
    dir=${S(a)}
    @click=${t=>{t.target.closest(`a`)&&i(e,t)}}
  >
    ${e.status===`canceled`?lp(e,o):cp(e,o,t)}
  </article>`}function cp(e,t,n){let{headline:r,url:i,image:a}=e,o=e.summary??e.subheadline;return v`
    ${n===`card`&&a?mf(a):y} ${ap(e,t)}
    ${Z(t.level,Q(i,v`<bdi>${r}</bdi>`),`headline`)}
    ${o&&n!==`headline`?v`<p class="summary" part="summary">${o}</p>`:y}
    ${e.expired?v`<p class="summary" part="expired">${t.messages.expired}</p>`:y}
  `}function lp(e,{messages:t,lang:n}){let{withdrawal:{date:r,text:i,headline:a}={},kind:o=`press-release`,published:s}=e;return nl(v`<strong>${a?ql(t.withdrawnRelease,{headline:v`<bdi>${a}</bdi>`}):t.withdrawn}</strong> ${yf(r,n)} ${i}
      ${s?v`<span class="muted">(${ip(o,t)}, ${yf(s,n)})</span>`:y}`,`withdrawal`)}var up=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),up(e,t);return!0},dp=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},fp=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),hp(t)}};function pp(e){this._$AN===void 0?this._$AM=e:(dp(this),this._$AM=e,fp(this))}function mp(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)up(r[e],!1),dp(r[e]);else r!=null&&(up(r,!1),dp(r))}else up(this,e)}}var hp=e=>{e.type==Yd.CHILD&&(e._$AP??=mp,e._$AQ??=pp)},gp=class extends Zd{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),fp(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(up(this,e),dp(this))}setValue(e){if(ef(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},_p=/* @__PURE__ */ new WeakMap,vp=Xd(class extends gp{render(e){return y}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),y}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=_p.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,_p.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?_p.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),yp=h`
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
`,bp=60,xp=/^[\p{Sc}\p{Sm}~()\s+\-–−]*\p{Nd}[\p{Nd}\s.,'’٬٫٪%‰/:+\-–−()*\p{Sc}]*$/u,Sp=({children:e})=>K(e).trim();function Cp({caption:e,rows:t},n){let r=(e?[e]:(t[0]??[]).map(({children:e})=>e)).map(K).join(`, `),i=Tp(t),a=Ep(t),o=t.map((e,t)=>v`<tr>
      ${e.map((e,r)=>wp(e,t<i,a.has(r),n))}
    </tr>`);return v`<div class="scroll" tabindex="0" role="group" aria-label=${r} @scroll=${Dp} ${vp(kp)}>
    <table>
      ${e?v`<caption>
              ${n(e)}
            </caption>`:y}
      ${i?v`<thead>
              ${o.slice(0,i)}
            </thead>`:y}
      <tbody>
        ${o.slice(i)}
      </tbody>
    </table>
  </div>`}function wp(e,t,n,r){let{header:i,colspan:a=y,rowspan:o=y,children:s}=e,c=Sp(e),l=xp.test(c)||i&&n?`number`:c.length>bp?`long`:y;return i?v`<th class=${l} scope=${t?`col`:`row`} colspan=${a} rowspan=${o}>
        ${r(s)}
      </th>`:v`<td class=${l} colspan=${a} rowspan=${o}>${r(s)}</td>`}function Tp(e){let t=e.findIndex(e=>!e.every(({header:e})=>e)),n=e.slice(0,t).every((e,n)=>e.every(({rowspan:e=1})=>n+e<=t));return t>0&&n?t:0}function Ep(e){let t=e.flatMap(e=>e.map((e,t)=>({cell:e,column:t})));if(t.some(({cell:{colspan:e=1,rowspan:t=1}})=>e>1||t>1))return/* @__PURE__ */ new Set;let n=t.filter(({cell:e})=>!e.header&&Sp(e).length>1),r=new Set(n.filter(({cell:e})=>!xp.test(Sp(e))).map(({column:e})=>e));return new Set(n.map(({column:e})=>e).filter(e=>!r.has(e)))}var Dp=({currentTarget:e})=>Ap(e),Op;function kp(e){Op??=new ResizeObserver(e=>{for(let{target:t}of e)Ap(t)}),e&&Op.observe(e)}function Ap(e){let t=Math.abs(e.scrollLeft),n=e.scrollWidth-e.clientWidth-t;e.classList.toggle(`more-before`,t>1),e.classList.toggle(`more-after`,n>1)}var jp=h`
  ${yp}
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
`;function Mp(e,t,n,r){let i=e.findIndex(({type:e})=>e===`paragraph`);return e.map((e,a)=>Np(e,t,n,a===i?r:void 0))}function Np(e,t,n,r){switch(e.type){case`paragraph`:return Pp(e,r);case`heading`:return Z(t+e.level-1,Fp(e));case`list`:return Ip(e,t,n);case`quotation`:return v`<blockquote>
        ${Mp(e.children,t,n)}${e.cite?v`<p><cite>${$(e.cite)}</cite></p>`:y}
      </blockquote>`;case`figure`:return hf(e.image,n,e.caption&&$(e.caption));case`table`:return Cp(e,$);case`break`:return v`<hr />`}}function Pp({lang:e,dir:t,children:n},r){let i=$(n);return e??t?v`<p lang=${e??y} dir=${t??y}>${r}${i}</p>`:r===void 0?v`<p>${i}</p>`:v`<p>${r}${i}</p>`}var Fp=({lang:e,dir:t,children:n})=>e??t?v`<span lang=${e??y} dir=${t??y}>${$(n)}</span>`:$(n);function Ip({ordered:e,start:t,numbering:n,reversed:r,items:i},a,o){let s=i.map(e=>{let{lang:t,dir:n}=Lp(e[0]);return v`<li lang=${t??y} dir=${n??y}>${Rp(e,a,o)}</li>`});return e?v`<ol start=${t??y} type=${n??y} ?reversed=${r}>
        ${s}
      </ol>`:v`<ul>
        ${s}
      </ul>`}var Lp=e=>e?.type===`paragraph`?e:{};function Rp(e,t,n){let[r,...i]=e;return r?.type===`paragraph`?[$(r.children),Mp(i,t,n)]:Mp(e,t,n)}var $=e=>e.length===1&&e[0]?zp(e[0]):e.map(zp);function zp(e){switch(e.type){case`text`:return e.text;case`strong`:return v`<strong>${$(e.children)}</strong>`;case`emphasis`:return v`<em>${$(e.children)}</em>`;case`superscript`:return v`<sup>${$(e.children)}</sup>`;case`subscript`:return v`<sub>${$(e.children)}</sub>`;case`deletion`:return v`<del>${$(e.children)}</del>`;case`insertion`:return v`<ins>${$(e.children)}</ins>`;case`quote`:return v`<q>${$(e.children)}</q>`;case`link`:return Q(e.url,$(e.children));case`line-break`:return v`<br />`}}var Bp=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#n(this.#e.described?.release)}hostUpdated(){this.#n(this.#e.described?.release)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#t=e,this.#r())}async#r(){let e=await import(`./chunks/news/json-ld-script-X_wS8zw4.js`).catch(()=>void 0),{described:t}=this.#e;t&&this.#t?e?.writeJsonLd(this.#e,t.release,t.feed):e?.removeJsonLd(this.#e)}},Vp=h`
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
`,Hp=100,Up=class{#e;#t;constructor(e){this.host=e}announce(e,t){let n=this.#e??=this.#n();n.lang=t,clearTimeout(this.#t),this.#t=setTimeout(()=>n.textContent=e,Hp)}#n(){let e=this.host.ownerDocument.createElement(`div`);return e.role=`status`,e.className=`hidden`,this.host.renderRoot.append(e),e}};async function Wp(e,t,n){let{calendar:r}=await import(`./chunks/news/calendar-CGFxJaRq.js`),i=t.length>1,a=r(t,{release:n,name:i?Vd(n.events??[])??n.headline:void 0,now:Date.now()});gt(i?`events.ics`:`event.ics`,`text/calendar;charset=utf-8`,a),e.dispatchEvent(new St({action:`calendar`,id:n.id}))}async function Gp(e){return navigator.clipboard?.writeText(e).then(()=>!0,()=>!1)??!1}var Kp=class{#e;constructor(e,t){this.choose=t,this.recordings=/* @__PURE__ */ new Map,this.#e=e,this.announcer=new Up(e)}reset(){this.result=void 0,this.recordings.clear()}for(e,t,n){let r=e.publisher??t.publisher,i={release:e,publisher:r,pageLang:n};return{...Ct(this.#e,{organization:r,id:e.id}),choose:this.choose,share:()=>void this.#t(i),copyText:()=>void this.#n(i),print:()=>this.#r(i),download:e=>void this.#a(e,i),copySection:e=>void this.#i(e,i),play:e=>void this.#o(e),playFailed:e=>this.#s(e,`failed`),saveEvents:t=>void Wp(this.#e,t,e)}}async#t(e){let{headline:t}=e.release,n=await(await import(`./chunks/news/share-BZzKZ3iP.js`).catch(()=>void 0))?.shareAddress(t,Jp(e.release))??`copyFailed`;n===`shared`?this.#l(`share`,e):n!==`cancelled`&&this.#c(n===`copied`,e)}async#n(e){let{release:t,publisher:n}=e,r=await import(`./chunks/news/release-text-BWMRVglM.js`).catch(()=>void 0),i=qp(e),a=t.language??e.pageLang,o=r?.releaseText(t,{messages:i,lang:a,publisher:n?.name,url:Jp(t)});this.#c(o!==void 0&&await Gp(o),e)}#r(e){this.#l(`print`,e),print()}async#i(e,t){if(Yp(e))return;e.preventDefault();let n=e.currentTarget;n.scrollIntoView({block:`start`}),this.#c(await Gp(n.href),t)}async#a(e,t){this.#l(`download`,t);let{href:n,origin:r,download:i}=e.currentTarget;Yp(e)||r===location.origin||(e.preventDefault(),await(await import(`./chunks/news/share-BZzKZ3iP.js`).catch(()=>void 0))?.savePicture(n,i)||open(n,`_blank`,`noopener,noreferrer`))}async#o(e){this.#s(e,`playing`),await this.#e.updateComplete,ol([...this.#e.renderRoot.querySelectorAll(`[part="player"]`)].find(({src:t})=>t===e))}#s(e,t){this.recordings.set(e,t),this.#e.requestUpdate()}#c(e,t){e&&this.#l(`copy`,t);let n=qp(t);this.result=e?n.copied:n.copyFailed,this.announcer.announce(this.result,n.lang),this.#e.requestUpdate()}#l(e,{release:t}){this.#e.dispatchEvent(new St({action:e,id:t.id}))}},qp=({release:e,pageLang:t})=>sn(e.language,t),Jp=({url:e})=>a(e)??location.href,Yp=e=>e instanceof MouseEvent&&(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey),Xp=`#iom-`,Zp=class{#e;#t=``;constructor(e){this.#e=e,e.addController(this)}hostConnected(){addEventListener(`hashchange`,this.#n),this.#n()}hostDisconnected(){removeEventListener(`hashchange`,this.#n)}hostUpdated(){this.#t&&this.#r()}#n=()=>{this.#t=location.hash.startsWith(Xp)?location.hash:``,this.#t&&this.#r()};#r(){let e=[...this.#e.shadowRoot?.querySelectorAll(`.section-link`)??[]].find(({hash:e})=>e===this.#t);e&&(this.#t=``,e.parentElement?.scrollIntoView({block:`start`}))}},Qp=[h`
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
`,h`
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
`,h`
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
`,h`
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
`],$p=3;function em(e,t){let n=t.flatMap((e,t)=>e.type===`paragraph`?[{index:t,text:K(e.children)}]:[]),r=/* @__PURE__ */ new Map,i=[],a=2;for(let t of e){let e=n.findIndex(({text:e},n)=>n>=a&&tm(e,t)),o=n[e];o===void 0?i.push(t):(r.set(o.index,t),a=e+$p)}return{placed:r,remaining:i}}function tm(e,{speaker:t}){let n=t?.split(/\s+/).at(-1)??``;return n.length>1&&e.includes(n)}function nm({id:e,version:t,modified:n,events:r=[]}){let i=im(t,n),a=/* @__PURE__ */ new Map;return r.flatMap(t=>{let n=(a.get(t.place.name)??0)+1;a.set(t.place.name,n);let r=t.uid??`${[e,t.place.name,String(n)].map(o).join(`/`)}@iom-widgets`;return rm(t)?[{event:t,uid:r,sequence:i}]:[]})}var rm=t=>t.start!==void 0&&![`year`,`month`].includes(e(t.start));function im(e,t){return e!==void 0&&/^\d{1,9}$/.test(e)?Number(e):t===void 0?0:Math.max(0,Math.floor(r(t)/6e4))}var am=/\.(mp4|m4v|webm|ogv|mov|mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i,om=({attachments:e=[]})=>e.filter(e=>!cm(e));function sm({media:e=[],attachments:t=[]}){let n=t.flatMap(e=>{let t=cm(e);return t?[{type:t,url:e.url,title:e.title,language:e.language,isFile:!0}]:[]}),r=({url:e})=>am.test(new URL(e).pathname);return[...e.map(e=>({...e,isFile:r(e)})),...n]}function cm({type:e=``}){return e.startsWith(`video/`)?`video`:e.startsWith(`audio/`)?`audio`:void 0}function lm(e){let{release:t,messages:n,level:r}=e,i=sm(t);if(!i.length)return y;let a=i.every(({type:e})=>e===`audio`)?n.audio:n.video;return v`<section part="media">${Z(r+1,a)} ${i.map(t=>um(t,e))}</section>`}function um(e,t){let{url:n,image:r,title:i}=e,a=t.options.recordings.get(n)===`playing`;return v`<figure class="recording" part="recording">
    ${a?mm(e,t):r?mf(r):y}
    <figcaption>
      ${i?v`<strong><bdi>${i}</bdi></strong>`:y}
      <span class="muted">${ku(dm(e,t))}</span>
      ${a?y:pm(e,t)}
    </figcaption>
  </figure>`}function dm({type:e,duration:t,language:n,credit:r},{messages:i,lang:a}){return[i[e],t&&v`<bdi dir="ltr">${fm(t)}</bdi>`,n&&vu(n,a),r&&v`<bdi>${r}</bdi>`]}function fm(e){let t=Math.round(e),[n,r]=[Math.floor(t/3600),Math.floor(t/60)%60],i=e=>String(e).padStart(2,`0`);return`${n?`${n}:${i(r)}`:r}:${i(t%60)}`}function pm({type:e,url:t,title:n,isFile:r},{messages:i,options:o}){let{host:s}=new URL(t);return!r||o.recordings.get(t)===`failed`||!a(t,`load`)?v`<span>${Q(t,J(e===`video`?i.watchOn:i.listenOn,{host:s}))}</span>`:v`<span class="play">
    <button type="button" part="button" aria-label=${J(i.labelled,{label:i.play,value:n??i[e]})} @click=${()=>o.actions.play(t)}>
      ${i.play}
    </button>
    <span class="muted">${J(i.playLoadsFrom,{host:s})}</span>
  </span>`}function mm({type:e,url:t,title:n},{messages:r,options:i}){let o=a(t,`load`)??y,s=n??r[e],c=()=>i.actions.playFailed(t);return e===`video`?v`<video part="player" controls autoplay playsinline aria-label=${s} src=${o} @error=${c}></video>`:v`<audio part="player" controls autoplay aria-label=${s} src=${o} @error=${c}></audio>`}function hm(e,t,n,r,i=`plain`){return r.length?v`<section part=${t}>
    ${Z(n+1,e)}
    <ul class=${i} role="list">
      ${r.map(e=>v`<li>${e}</li>`)}
    </ul>
  </section>`:y}function gm(e){let{release:t,messages:n,level:r}=e;return t.keyFigures?.length?v`<section part="key-figures">
    <div class="hidden">${Z(r+1,n.keyFigures)}</div>
    ${Ef(t.keyFigures,e)}
  </section>`:y}function _m({release:e,options:t,...n}){if(!e.events?.length)return y;let{now:r,actions:i}=t,a=nm(e);return Bd(e.events,{...n,level:n.level+1,now:r,entries:a,save:i.saveEvents})}var vm=e=>hm(e.messages.documents,`documents`,e.level,om(e.release).map(t=>ym(t,e)));function ym(e,{messages:t,lang:n}){let{url:r,title:i,type:a,size:o,pages:s,language:c}=e,l=[bm(r,a),o===void 0?void 0:hu(o,n),s===void 0?void 0:Gu(t.pages,s,t.lang),c===void 0?void 0:vu(c,n)];return[Q(r,v`<bdi>${i??xm(r)}</bdi>`),` `,v`<span class="muted small">${ku(l.map(e=>e?.replaceAll(` `,`\xA0`)))}</span>`]}var bm=(e,t=``)=>[t,new URL(e).pathname].flatMap(e=>/[/.]([a-z\d]{2,4})$/i.exec(e)?.[1]?.toUpperCase()??[])[0],xm=e=>Sm(new URL(e).pathname.split(`/`).pop()??``)||e;function Sm(e){try{return p(decodeURIComponent(e))}catch{return e}}var Cm=({release:e,messages:t,level:n,options:r})=>hm(t.themes,`themes`,n,(e.themes??[]).map(({name:e,id:t=e})=>Q(s(r.themeHref,t,r.baseUrl),v`<bdi>${e}</bdi>`)),`tags`);function wm({release:e,messages:t,level:n,options:r}){let i=[...new Map((e.places??[]).map(e=>[e.name,e])).values()].map(({name:e,iso3:t,m49:n})=>Q(s(r.countryHref,t??n??e,r.baseUrl),v`<bdi>${e}</bdi>`));return hm(t.countries,`places`,n,i,`tags`)}function Tm({release:e,options:t,...n}){let{messages:r,level:i}=n;if(!e.sdgs?.length)return y;let a=t.goalTitles(r.lang);return v`<section part="sdgs">
    ${Z(i+1,r.sdgs)} ${_f(e.sdgs,a,n,e=>s(t.sdgHref,e,t.baseUrl))}
  </section>`}function Em({release:e,messages:t,level:n}){let r=[...(e.translations??[]).filter(({language:e,url:t})=>e===void 0&&t),...e.related??[]].filter(({url:e,headline:t})=>e??t).map(e=>v`<span lang=${e.language??y}>${Dm(e)}</span>`);return hm(t.related,`related`,n,r)}var Dm=({url:e,headline:t,language:n})=>Q(e,v`<bdi>${t??e}</bdi>`,n);function Om({release:e,publisher:t,messages:n,options:r}){let{url:i,rights:a,authors:o}=e,s=o?.map(({name:e})=>e).join(n.comma),c=t&&Q(t.url,v`<bdi>${t.name}</bdi>`),l=ku([s&&v`<bdi>${s}</bdi>`,c&&ql(n.labelled,{label:n.source,value:c}),a]);if(!i&&!l.length)return y;let u=i&&v`<p part="original">${Q(i,J(n.original,{host:new URL(i).host||i}))}</p>`;return v`<div class="source small muted" part="source">
    ${l.length?v`<p>${l}</p>`:y} ${u}
    ${r.pageUrl?v`<p class="paper">${J(n.printedFrom,{url:r.pageUrl})}</p>`:y}
  </div>`}var km=3;function Am(e,t){let n=t.filter(e=>e.type===`heading`),r=/* @__PURE__ */ new Map,i=n.map(t=>{let n=[`iom`,e,K(t.children)].map(jm).join(`-`),i=(r.get(n)??0)+1;return r.set(n,i),[t,i>1?`${n}-${i}`:n]});return new Map(n.length<km?[]:i)}var jm=e=>e.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu,`-`).replaceAll(/^-+|-+$/g,``);function Mm(e,t,n){let{messages:r,level:i,options:a}=n,s=J(r.labelled,{label:r.sectionLink,value:K(e.children)}),{lang:c,dir:l}=e;return v`<div class="section" id=${t} lang=${c??y} dir=${l??y}>
    ${Z(i+e.level,$(e.children))}
    <a
      class="section-link"
      part="section-link"
      href="${a.pageUrl}#${o(t)}"
      aria-label=${s}
      @click=${a.actions.copySection}
      >#</a
    >
  </div>`}function Nm(e){let{release:t}=e,n=t.body?.length?t.body:Fo(t.summary??``),{placed:r,remaining:i}=em(t.quotes??[],n),a=n.findIndex(({type:e})=>e===`paragraph`),o=Im(t,n),s=Am(t.id,n);return[o&&a<0&&v`<p>${o}</p>`,...n.flatMap((t,n)=>[...Pm(t,s.get(t),e,n===a?o:void 0),n===Math.max(a,0)&&gm(e),Lm(r.get(n),e)]),!n.length&&gm(e),Rm(i,e)].filter(e=>e&&e!==y)}function Pm(e,t,n,r){return e.type===`heading`&&t!==void 0?[Mm(e,t,n)]:Mp([e],n.level+1,n.messages,r)}var Fm=(e,t)=>e.toLowerCase().startsWith(t.toLowerCase())||/^\(?\p{Lu}{3,}[^.!?–—]{0,60}?\s[–—-]{1,2}\s/u.test(e);function Im({dateline:e},t){let n=t.find(({type:e})=>e===`paragraph`),r=n?.type===`paragraph`?K(n.children):``;if(e!==void 0&&t.length&&!Fm(r.trimStart(),e))return v`<strong part="dateline"><bdi>${e}</bdi>${n&&`\xA0– `}</strong>`}var Lm=(e,t)=>e?tp(e,t):y;function Rm(e,t){let{messages:n,level:r}=t;return e.length?v`<section class="voices" part="quotes">
    ${Z(r+1,n.quotes)} ${e.map(e=>tp(e,t))}
  </section>`:y}function zm(e,t){let n=[...e.partners??[]].sort((e,t)=>(e.order??0)-(t.order??0)),r=[e.publisher??t,...n].filter(e=>e!==void 0);return[...new Map(r.map(e=>[e.name,e])).values()]}function Bm(e){let{editions:t}=e.options;return t.length<2?y:v`<ul class="editions" role="list" part="editions" aria-label=${e.messages.languageSwitch}>
    ${t.map(t=>v`<li>${Vm(t,e)}</li>`)}
  </ul>`}function Vm(e,{release:t,options:n}){let{language:r,url:i}=e,o=yu(r);return e.release?v`<button
        type="button"
        part="edition"
        lang=${r}
        dir=${S(r)}
        aria-current=${e.release.id===t.id?`true`:y}
        @click=${()=>n.actions.choose(e)}
      >
        ${o}
      </button>`:v`<a
        href=${a(i)??y}
        rel="noopener"
        part="edition"
        hreflang=${r}
        lang=${r}
        dir=${S(r)}
        >${o}</a
      >`}function Hm({release:e,options:t}){let{lang:n,editions:r,isChosen:i}=t,{language:a}=e;if(i||a===void 0||cd(n,r))return y;let o=C(n),[s,c]=[n,a].map(e=>vu(e,o.lang)),l=J(o.onlyIn,{wanted:s??n,shown:c??a});return v`<p class="language-note" part="language-note" lang=${o.lang} dir=${S(o.lang)}>
    ${l}
  </p>`}function Um({messages:e,options:t}){let{actions:n,canShare:r,result:i}=t,a=(e,t)=>v`<li><button type="button" part="action" @click=${t}>${e}</button></li>`;return v`<ul class="toolbar" role="list" part="toolbar">
    ${a(r?e.share:e.copyLink,n.share)}
    ${a(e.copyText,n.copyText)} ${a(e.print,n.print)}
    ${i?v`<li class="muted" part="result">${i}</li>`:y}
  </ul>`}function Wm(e){let{release:t,messages:n,level:r}=e;return v`<header>
    ${Hm(e)}
    <span class="mark"></span>
    ${ap(t,e,Jm(e))} ${Z(r,v`<bdi>${t.headline}</bdi>`,`headline`)}
    ${t.subheadline===void 0?y:v`<p class="deck" part="deck">${t.subheadline}</p>`}
    ${Gm(e)}
    <div class="tools">${Bm(e)} ${Um(e)}</div>
    ${t.expired?nl(n.expired,`expired`):y}
    ${t.corrections?.map(t=>Km(t,e))}
  </header>`}function Gm({release:e,publisher:t,messages:n,options:r}){let i=zm(e,t);return i.length?v`<div class="row">${Kf(i,n.inPartnership,r.logos)}</div>`:y}function Km({date:e,text:t},{messages:n,lang:r}){let i=v`<strong>${e?ql(n.correctedOn,{when:yf(e,r)}):n.corrected}</strong>`;return nl(v`${ql(n.labelled,{label:i,value:t})}`,`correction`)}var qm=36e5;function Jm({release:e,messages:t,lang:n,options:r}){let{published:i,modified:a}=e;return a===void 0||i!==void 0&&!Ym(i,a,n,r.now)?y:v`<span part="updated"
    >${ql(t.updated,{when:Sf(a,n,r.now)})}</span
  >`}function Ym(e,t,i,a){return n(e,t)?vf(e,i)!==vf(t,i)||xf(t,a)&&r(t)-r(e)>=qm:!1}var Xm=e=>e.release.image?Qm(e.release.image,e,`eager`):y;function Zm(e){let{release:t,messages:n,level:r}=e;return t.gallery?.length?v`<section part="gallery">
    ${Z(r+1,n.gallery)}
    <ul class="gallery" role="list">
      ${t.gallery.map(t=>v`<li>${Qm(t,e,`lazy`)}</li>`)}
    </ul>
  </section>`:y}function Qm(e,t,n){let{messages:r,options:i}=t,o=a(e.url,`load`),s=e.caption??e.alt,c=s?J(r.labelled,{label:r.downloadPicture,value:s}):y;return hf(e,r,void 0,n,o&&v`<a
      class="download"
      part="download"
      href=${o}
      download=${eh(e)}
      rel="noopener"
      referrerpolicy="no-referrer"
      target="_blank"
      aria-label=${c}
      @click=${i.actions.download}
      >${r.downloadPicture}</a
    >`)}var $m=80;function eh({url:e,credit:t}){let[,n=`picture`,r=``]=/([^/]*?)(\.\w{2,5})?$/.exec(th(new URL(e).pathname))??[],i=e=>e.replaceAll(/[\s\p{Cc}\p{Cf}\\/:*?"<>|]+/gu,` `).trim();return`${i([n||`picture`,t&&`(${i(t)})`].filter(Boolean).join(` `)).slice(0,$m)}${r}`}function th(e){try{return decodeURIComponent(e)}catch{return e}}function nh(e,t,n){let r=e.language??n.lang,i=sn(e.language,n.lang),a={release:e,publisher:e.publisher??t.publisher,messages:i,lang:r,level:n.level,options:n};return v`<article class="release" part="release" lang=${r} dir=${S(r)}>
    ${e.status===`canceled`?lp(e,a):rh(a,t)}
  </article>`}function rh(e,t){return v`
    ${Wm(e)}
    <div class="main">
      ${Xm(e)}
      <div class="text body" part="body">${Nm(e)}</div>
      ${lm(e)} ${Zm(e)} ${_m(e)}
    </div>
    <aside class="side">
      ${ih(e)} ${vm(e)} ${Cm(e)} ${wm(e)} ${Tm(e)}
    </aside>
    <footer class="foot">
      ${oh(e.messages.notes,e.release.notesToEditors,`notes`,e)}
      ${ah(e,t)} ${Em(e)} ${Om(e)}
    </footer>
  `}var ih=({release:e,options:t,...n})=>Mu(e.contacts??[],{...n,level:n.level+1,actions:t.actions});function ah(e,t){let{release:n,publisher:r,messages:i}=e,a=J(i.about,{name:r?.shortName??r?.name??``});return n.boilerplate?oh(a,n.boilerplate,`boilerplate`,e):oh(a,t.about?.boilerplate,`boilerplate`,e,t.language)}function oh(e,t,n,{messages:r,level:i,lang:a},o=a){return t?.length?v`<section part=${n}>
    ${Z(i+1,e)}
    <div class="text small" lang=${o} dir=${S(o)}>${Mp(t,i+2,r)}</div>
  </section>`:y}var sh=[`card`,`headline`];Wu(`iom-release`,class extends Du{static{this.properties={release:{},variant:{},themeHref:{attribute:`theme-href`},countryHref:{attribute:`country-href`},sdgHref:{attribute:`sdg-href`},jsonLd:{type:Boolean,attribute:`json-ld`},hideExpired:{type:Boolean,attribute:`hide-expired`}}}static{this.styles=[Eu,uf,Tf,jp,op,Gf,ep,Rd,gf,Au,Qp,Vp]}#e;#t;#n;#r;#i;#a;constructor(){super(),this.variant=`full`,this.hideExpired=!1,this.jsonLd=!1,this.#e=new wd(this),this.#t=new vd(this),this.#n=new Kp(this,e=>this.#c(e)),this.#i=!1,this.#u=(e,t)=>{this.dispatchEvent(new xt({release:e}))||t.preventDefault()},new Zp(this),new Bp(this)}languagesOf(e){return[this.#o(e,w(this))?.language]}willUpdate(e){e.has(`release`)&&(this.#r=void 0,this.#n.reset()),super.willUpdate(e)}renderFeed({feed:e,lang:t,messages:n}){let r=this.#o(e,t);return this.#a=r&&{release:r,feed:e},r?.expired&&this.hideExpired?{empty:n.expired}:r?{content:this.#s(r,e,t)}:this.release?bl(`release`,this.release):{empty:n.empty}}#o(e,t){let n=Gn(e,this.release,t),r=this.#r??(this.release?this.lang:t);return!n||!r||n.status!==`usable`?n:cd(r,rd(n,e))?.release??n}#s(e,t,n){let r=this.headingLevel,i=sh.find(e=>e===this.variant);return i?sp(e,{variant:i,lang:n,level:r,onSelect:this.#u}):nh(e,t,{lang:n,level:r,now:Date.now(),editions:rd(e,t),isChosen:this.#r!==void 0,pageUrl:_d(),baseUrl:this.baseURI,themeHref:this.themeHref,countryHref:this.countryHref,sdgHref:this.sdgHref,goalTitles:e=>this.#t.in(e),logos:this.#e,canShare:`navigator`in globalThis&&`share`in navigator,result:this.#n.result,recordings:this.#n.recordings,actions:this.#n.for(e,t,n)})}get described(){return this.jsonLd&&this.variant===`full`&&this.#a?.release.status===`usable`?this.#a:void 0}#c({language:e}){this.#r=e,this.#i=!0,this.#n.reset(),this.commitWhenReady()}updated(e){super.updated(e),this.#i&&this.#a&&this.#l(this.#a.release)}#l({language:e=``,headline:t}){this.#i=!1;let{labelled:n}=C(e);this.#n.announcer.announce(J(n,{label:yu(e),value:t}),e)}#u});var ch=h`
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .items > li {
    padding-block: calc(5 * var(--space));
    border-block-start: 1px solid var(--line);
  }
  .items > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .items > li:last-child {
    padding-block-end: 0;
  }
  .headlines > li {
    padding-block: calc(2.5 * var(--space));
  }
  .grid {
    gap: calc(8 * var(--space)) calc(6 * var(--space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  }
  .grid > li {
    container-type: inline-size;
    padding: 0;
    border: 0;
  }
  .more {
    padding-block-start: calc(5 * var(--space));
  }
  @media print {
    .grid {
      display: block;
    }
    .grid > li {
      container-type: normal;
      margin-block-end: 0.6cm;
    }
    .more {
      display: none;
    }
  }
`,lh={list:`list`,grid:`card`,headlines:`headline`},uh=10,dh=100,fh=[`country`,`theme`,`partner`,`kind`,`query`],ph=[`src`,`format`,`data`,`limit`,...fh],mh=(e,t)=>e.findIndex(({id:e})=>e===t);Wu(`iom-release-list`,class extends Du{constructor(...e){super(...e),this.limit=uh,this.layout=`list`,this.hideExpired=!1,this.expansions=0,this.#n=0,this.#r=!1,this.#i=new Up(this),this.#f=(e,t)=>{this.dispatchEvent(new xt({release:e}))||t.preventDefault()}}static{this.properties={limit:{type:Number},layout:{},country:{},theme:{},partner:{},kind:{},query:{},hideExpired:{type:Boolean,attribute:`hide-expired`},expansions:{state:!0}}}static{this.styles=[Eu,uf,op,ch]}#e;#t;#n;#r;#i;#a;willUpdate(e){ph.some(t=>e.has(t))&&(this.#e=void 0),this.hasUpdated&&fh.some(t=>e.has(t))&&(this.#r=!0),super.willUpdate(e)}update(e){let t=this.shadowRoot?.activeElement?.closest(`.more`),n=this.#s.length;if(super.update(e),t?.isConnected!==!1)return;let r=this.#s[n]??this.#s.at(-1);ol(r?.querySelector(`a`)??r)}updated(e){super.updated(e);let t=this.#o(C(w(this)));t&&this.#i.announce(t,w(this))}#o(e){let t=w(this),n=this.#s.length-(this.#t??1/0);if(n>0)return this.#t=void 0,Gu(e.moreShown,n,t);if(this.#r&&this.status!==`loading`)return this.#r=!1,this.status===`empty`?e.noMatch:Gu(e.releases,this.#n,t)}get#s(){return[...this.shadowRoot?.querySelectorAll(`li`)??[]]}renderFeed({feed:e,paging:t,lang:n,messages:r,filter:i}){let{theme:a,partner:o,kind:s,query:c}=this,l=dd(e,{country:this.#c(i),theme:a,partner:o,kind:s,query:c},n).filter(({expired:e})=>!(e&&this.hideExpired));if(this.#n=l.length,!l.length&&t===`end`)return{empty:e.releases.length?r.noMatch:r.empty};let u=Math.max(this.#l*(this.expansions+1),1+mh(l,this.#e)),d=l.slice(0,u);this.#e=d.at(-1)?.id;let f=d.length<l.length||t!==`end`,p=d.length===l.length,m=f?this.#d(r.showMore,t===`loading`,p):y;return{content:v`${this.#u(d,n)}${m}`}}#c(e){return e!==this.#a&&(this.#e=void 0),this.#a=e,e?.country??this.country}get#l(){return Math.min(Math.max(Math.trunc(this.limit)||uh,1),dh)}#u(e,t){let n=Object.hasOwn(lh,this.layout)?this.layout:`list`,r={variant:lh[n],lang:t,level:this.headingLevel,onSelect:this.#f};return v`<ul class="items ${n}" role="list">
      ${Rf(e,({id:e})=>e,e=>v`<li>${sp(e,r)}</li>`)}
    </ul>`}#d(e,t,n){return v`<div class="more">
      <button type="button" part="button" aria-disabled=${t} @click=${t?y:()=>{this.expansions++,this.#t=this.#s.length,n&&this.source.loadMore(),n&&this.source.loadMore()}}>${e}</button>
    </div>`}#f});export{v as $,L as A,Xn as B,hs as C,Po as D,K as E,hr as F,Tn as G,kn as H,D as I,Tt as J,w as K,pr as L,B as M,F as N,jo as O,Aa as P,ot as Q,fr as R,gs as S,Fo as T,On as U,In as V,T as W,ut as X,_t as Y,dt as Z,Js as _,hu as a,Ws as b,Al as c,_c as d,te as et,rc as f,Gs as g,Ys as h,ed as i,Ha as j,Ao as k,xl as l,$s as m,Gp as n,J as o,tc as p,x as q,vf as r,Ml as s,zm as t,Pc as u,qs as v,$o as w,Ns as x,Ks as y,or as z};