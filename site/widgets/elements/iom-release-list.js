import{D as e,Ft as t,G as n,It as r,Nt as i,O as a,T as o,Tt as s,X as c,Z as l,jt as u,lt as d,t as f,u as p,ut as m,xt as h}from"../chunks/core-BD4zCk7c.js";import{n as g}from"../chunks/shared-CuVSDSTg.js";var _=t`
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
`,v={list:`list`,grid:`card`,headlines:`headline`},y=10,b=100,x=[`country`,`theme`,`partner`,`kind`,`query`],S=[`src`,`format`,`data`,`limit`,...x],C=(e,t)=>e.findIndex(({id:e})=>e===t),w=class extends c{constructor(...e){super(...e),this.limit=y,this.layout=`list`,this.hideExpired=!1,this.expansions=0,this.#n=0,this.#r=!1,this.#i=new f(this),this.#f=(e,t)=>{this.dispatchEvent(new d({release:e}))||t.preventDefault()}}static{this.properties={limit:{type:Number},layout:{},country:{},theme:{},partner:{},kind:{},query:{},hideExpired:{type:Boolean,attribute:`hide-expired`},expansions:{state:!0}}}static{this.styles=[l,n,e,_]}#e;#t;#n;#r;#i;#a;willUpdate(e){S.some(t=>e.has(t))&&(this.#e=void 0),this.hasUpdated&&x.some(t=>e.has(t))&&(this.#r=!0),super.willUpdate(e)}update(e){let t=this.shadowRoot?.activeElement?.closest(`.more`),n=this.#s.length;if(super.update(e),t?.isConnected!==!1)return;let r=this.#s[n]??this.#s.at(-1);m(r?.querySelector(`a`)??r)}updated(e){super.updated(e);let t=this.#o(s(h(this)));t&&this.#i.announce(t,h(this))}#o(e){let t=h(this),n=this.#s.length-(this.#t??1/0);if(n>0)return this.#t=void 0,p(e.moreShown,n,t);if(this.#r&&this.status!==`loading`)return this.#r=!1,this.status===`empty`?e.noMatch:p(e.releases,this.#n,t)}get#s(){return[...this.shadowRoot?.querySelectorAll(`li`)??[]]}renderFeed({feed:e,paging:t,lang:n,messages:r,filter:a}){let{theme:o,partner:s,kind:c,query:l}=this,d=this.#c(a),f=g(e,{country:d,theme:o,partner:s,kind:c,query:l},n).filter(({expired:e})=>!(e&&this.hideExpired));if(this.#n=f.length,!f.length&&t===`end`)return{empty:e.releases.length?r.noMatch:r.empty};let p=Math.max(this.#l*(this.expansions+1),1+C(f,this.#e)),m=f.slice(0,p);this.#e=m.at(-1)?.id;let h=m.length<f.length||t!==`end`,_=m.length===f.length,v=h?this.#d(r.showMore,t===`loading`,_):u;return{content:i`${this.#u(m,n)}${v}`}}#c(e){return e!==this.#a&&(this.#e=void 0),this.#a=e,e?.country??this.country}get#l(){return Math.min(Math.max(Math.trunc(this.limit)||y,1),b)}#u(e,t){let n=Object.hasOwn(v,this.layout)?this.layout:`list`,r={variant:v[n],lang:t,level:this.headingLevel,onSelect:this.#f};return i`<ul class="items ${n}" role="list">
      ${o(e,({id:e})=>e,e=>i`<li>${a(e,r)}</li>`)}
    </ul>`}#d(e,t,n){return i`<div class="more">
      <button type="button" part="button" aria-disabled=${t} @click=${t?u:()=>{this.expansions++,this.#t=this.#s.length,n&&this.source.loadMore(),n&&this.source.loadMore()}}>${e}</button>
    </div>`}#f};r(`iom-release-list`,w);