import{R as e,nn as t,nt as n}from"./core-BD4zCk7c.js";import{t as r}from"./shared-CuVSDSTg.js";function i(t,{messages:r,lang:i,publisher:o,url:s}){let{headline:c,subheadline:l,published:u,dateline:d,body:f=[],summary:p=``,corrections:m=[],rights:h}=t,g=(e,t)=>n(r.labelled,{label:e,value:t}),_=[d,u&&e(u,i)].filter(Boolean).join(r.comma),v=[o&&g(r.source,o),s,h].filter(Boolean).join(`
`);return[c,l,_,...f.length?f.flatMap(a):[p],...m.map(({text:e})=>g(r.corrected,e)),v].filter(Boolean).join(`

`)}function a(e){return e.type===`list`?[e.items.map(e=>`– ${r(e).join(` `)}`).join(`
`)]:e.type===`table`?[e.rows.map(e=>e.map(({children:e})=>t(e)).join(`	`)).join(`
`)]:r([e])}export{i as releaseText};