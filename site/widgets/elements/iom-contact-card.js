import{Et as e,Ft as t,It as n,Nt as r,X as i,Z as a,_t as o,g as s,h as c,kt as l,ot as u,v as d}from"../chunks/core-BD4zCk7c.js";var f=t`
  [part='contact-name'] {
    font-size: 1.05em;
  }
`,p=class extends i{static{this.properties={release:{},office:{}}}static{this.styles=[a,s,f]}languagesOf(e){return[this.#t(e)?.language]}renderFeed({feed:t,lang:n,messages:i}){let a=this.#t(t);if(!a)return this.#e(i.empty);if(!a.contacts.length)return{empty:i.noContact};let o=a.language??n,s={messages:e(a.language,n),lang:o,level:this.headingLevel,actions:d(this,a)};return{content:r`<div class="cards" lang=${o} dir=${l(o)}>
        ${c(a.contacts,s)}
      </div>`}}#e(e){return this.office?u(`office`,this.office):this.release?u(`release`,this.release):{empty:e}}#t(e){if(!this.office)return m(o(e,this.release),e);let t=e.offices?.find(({id:e,name:t})=>e===this.office||t===this.office);return m(t,e)}};function m(e,t){if(!e)return;let n=`headline`in e;return{contacts:e.contacts??[],language:n?e.language:t.language,organization:(n?e.publisher:void 0)??t.publisher,id:e.id}}n(`iom-contact-card`,p);