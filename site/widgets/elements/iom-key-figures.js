import{F as e,Ft as t,I as n,It as r,L as i,Nt as a,Z as o}from"../chunks/core-BD4zCk7c.js";import{s}from"../chunks/shared-CuVSDSTg.js";var c=t`
  .part {
    display: grid;
    gap: calc(3 * var(--space));
  }
  .h {
    font-size: 1.18em;
    line-height: 1.3;
  }
`,l=class extends s{static{this.styles=[o,i,c]}renderPart(t,r){let{keyFigures:i=[]}=t;return i.length?a`${e(r.level,r.messages.keyFigures)} ${n(i,r)}`:{empty:r.messages.noKeyFigures}}};r(`iom-key-figures`,l);