import{Et as e,F as t,Ft as n,G as r,H as i,I as a,It as o,J as s,L as c,N as l,Nt as u,P as d,U as f,X as p,Y as m,Z as h,jt as g,kt as _,nt as v}from"../chunks/core-BD4zCk7c.js";var y=n`
  .about {
    display: grid;
    gap: calc(6 * var(--space));
  }
  .about > .h {
    font-size: 1.45em;
    line-height: 1.25;
  }
  .about section {
    display: grid;
    gap: calc(3 * var(--space));
    align-content: start;
  }
  .about section > .h {
    font-size: 1em;
    line-height: 1.4;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    gap: calc(6 * var(--space)) calc(8 * var(--space));
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(5 * var(--space));
  }
  .groups section {
    gap: var(--space);
  }
  .groups ul {
    font-size: 0.92em;
    line-height: 1.4;
  }
  .groups a {
    display: inline-block;
    padding-block: var(--space);
    min-block-size: 24px;
  }
  @container (min-width: 860px) {
    .about:has([part='boilerplate']):has(.figures) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: calc(14 * var(--space));
    }
    .about > * {
      grid-column: 1 / -1;
    }
    .about:has(.figures) > [part='boilerplate'] {
      grid-column: 1;
    }
    .about:has([part='boilerplate']) > .about-figures {
      grid-column: 2;
    }
    .about:has([part='boilerplate']) .figures {
      grid-template-columns: 1fr;
    }
  }
`;function b(e,n){let{boilerplate:r=[],figures:i=[],sdgs:o=[],links:s=[]}=e,{level:c,messages:d}=n;return u`<section class="about" part="about">
    ${t(c,u`<bdi>${e.title??n.title}</bdi>`)}
    ${r.length?u`<div class="text" part="boilerplate">${l(r,c+1,d)}</div>`:g}
    ${i.length?u`<div class="about-figures">${a(i,n)}</div>`:g}
    ${o.length?x(o,n):g} ${s.length?C(s,n):g}
  </section>`}var x=(e,n)=>u`<section part="goals-section">
    ${t(n.level+1,n.messages.sdgs,`subheading`)} ${i(e,n.goalTitles,n)}
  </section>`,S={"who-we-are":({whoWeAre:e})=>e,"our-work":({ourWork:e})=>e,"where-we-work":({whereWeWork:e})=>e,"take-action":({takeAction:e})=>e,"data-and-research":({dataAndResearch:e})=>e,"2030-agenda":({agenda2030:e})=>e},C=(e,{level:n,messages:r})=>u`<div class="groups" part="links">
    ${e.filter(({links:e})=>e.length).map(({title:e,kind:i,links:a})=>{let o=e??(i&&S[i](r));return u`<section part="link-group">
          ${o===void 0?g:t(n+1,u`<bdi>${o}</bdi>`,`subheading`)}
          <ul role="list">
            ${a.map(e=>u`<li>${s(e.url,u`<bdi>${e.title}</bdi>`)}</li>`)}
          </ul>
        </section>`})}
  </div>`,w=class extends p{static{this.styles=[h,r,d,c,f,y]}#e=new m(this);languagesOf({language:e}){return[e]}renderFeed({feed:t,lang:n,messages:r}){let{about:i,publisher:a,language:o}=t;if(!i||!T(i))return{empty:r.noAbout};let s=o??n,c=e(o,n),l=a?.shortName??a?.name,d={messages:c,lang:s,level:this.headingLevel,title:l===void 0?c.whoWeAre:v(c.about,{name:l}),goalTitles:i.sdgs?.length?this.#e.in(c.lang):[]};return{content:u`<div lang=${s} dir=${_(s)}>${b(i,d)}</div>`}}},T=({boilerplate:e,figures:t,sdgs:n,links:r})=>[e,t,n,r].some(e=>e?.length);o(`iom-about`,w);