var{t:e}=(()=>{var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r};return{t}})();import{Et as t,Nt as n,Ot as r,X as i,_t as a,k as o,kt as s,l as c,nn as l,ot as u,vt as d,xt as f}from"./core-BD4zCk7c.js";var p=class extends i{static{this.properties={release:{}}}languagesOf(e){return[this.findRelease(e,f(this))?.language]}findRelease(e,t){return a(e,this.release,t)}renderFeed({feed:e,lang:r,messages:i}){let a=this.findRelease(e,r);if(!a)return this.release?u(`release`,this.release):{empty:i.empty};let c=a.language??r,l={messages:t(a.language,r),lang:c,level:this.headingLevel},d=a.status===`canceled`?o(a,l):this.renderPart(a,l,e);return`strings`in d?{content:n`<div class="part" lang=${c} dir=${s(c)}>${d}</div>`}:d}},m=/* @__PURE__ */ e({countries:()=>y,countryCodes:()=>S}),h=`
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
001 ATA10AQ*`;function g(e,t){let n=!e.endsWith(`*`),r=e.slice(0,3),i=n?e.slice(3):e.slice(3,-1),a=String(parseInt(i));return{iso3:r,iso2:i.slice(a.length)||r.slice(0,2),m49:a.padStart(3,`0`),region:t,isState:n}}var _=()=>h.trim().split(`
`).map(e=>e.split(` `)).flatMap(([e=``,...t])=>t.map(t=>g(t,e))),v,y=()=>v??=_(),b,x=()=>new Map(y().flatMap(e=>[e.iso3,e.iso2,e.m49].map(t=>[t,e])));function S(e){if(typeof e!=`string`&&typeof e!=`number`)return;let t=typeof e==`number`?String(e).padStart(3,`0`):e.trim().toUpperCase(),{iso3:n,m49:r}=(b??=x()).get(t)??{};return n&&r?{iso3:n,m49:r}:void 0}var C=(e,t)=>c(d(e)).flatMap(e=>w(t,e)??e[0]??[]),w=(e,t)=>t[r(e,t.map(({language:e})=>e))];function T({releases:e},t,n){let r=Object.entries(t).filter(e=>!!e[1]);return C(e.filter(e=>r.every(([t,n])=>E[t](e,k(n)))),n)}var E={country:(e,t)=>(e.places??[]).some(e=>O([e.iso3,e.m49,e.name],t)),theme:(e,t)=>(e.themes??[]).some(e=>O([e.id,e.name],t)),partner:(e,t)=>[e.publisher,...e.partners??[]].some(e=>O([e?.shortName,e?.name],t)),kind:(e,t)=>O([e.kind],t),query:(e,t)=>{let n=k(D(e).join(` `));return t.split(/\s+/).every(e=>n.includes(e))}},D=({headline:e,subheadline:t,summary:n,tags:r,themes:i,places:a})=>[e,t??``,n??``,...r??[],...(i??[]).map(({name:e})=>e),...(a??[]).map(({name:e})=>e)],O=(e,t)=>t.split(`,`).some(t=>e.some(e=>e!==void 0&&k(e)===t.trim())),k=e=>e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase().trim();function A(e){return e.flatMap(e=>{switch(e.type){case`paragraph`:case`heading`:return[l(e.children)];case`list`:return e.items.flatMap(A);case`quotation`:return[...A(e.children),l(e.cite??[])];case`figure`:return[l(e.caption??[])];case`table`:return[e.caption??[],...e.rows.flat().map(({children:e})=>e)].map(l);case`break`:return[]}})}export{m as a,y as i,T as n,S as o,C as r,p as s,A as t};