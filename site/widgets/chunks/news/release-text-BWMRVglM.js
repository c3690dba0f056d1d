import{E as e,o as t,r as n}from"../../iom-news.js";function r(t){return t.flatMap(t=>{switch(t.type){case`paragraph`:case`heading`:return[e(t.children)];case`list`:return t.items.flatMap(r);case`quotation`:return[...r(t.children),e(t.cite??[])];case`figure`:return[e(t.caption??[])];case`table`:return[t.caption??[],...t.rows.flat().map(({children:e})=>e)].map(e);case`break`:return[]}})}function i(e,{messages:r,lang:i,publisher:o,url:s}){let{headline:c,subheadline:l,published:u,dateline:d,body:f=[],summary:p=``,corrections:m=[],rights:h}=e,g=(e,n)=>t(r.labelled,{label:e,value:n}),_=[d,u&&n(u,i)].filter(Boolean).join(r.comma),v=[o&&g(r.source,o),s,h].filter(Boolean).join(`
`);return[c,l,_,...f.length?f.flatMap(a):[p],...m.map(({text:e})=>g(r.corrected,e)),v].filter(Boolean).join(`

`)}function a(t){return t.type===`list`?[t.items.map(e=>`– ${r(e).join(` `)}`).join(`
`)]:t.type===`table`?[t.rows.map(t=>t.map(({children:t})=>e(t)).join(`	`)).join(`
`)]:r([t])}export{i as releaseText};