var{n:e,r:t}=(()=>{var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},l=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},u=(n,r,o)=>(o=n==null?{}:e(i(n)),l(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),d=(e=>typeof require<`u`?require:typeof Proxy<`u`?new Proxy(e,{get:(e,t)=>(typeof require<`u`?require:e)[t]}):e)(function(e){if(typeof require<`u`)return require.apply(this,arguments);throw Error('Calling `require` for "'+e+"\" in an environment that doesn't expose the `require` function. See https://rolldown.rs/in-depth/bundling-cjs#require-external-modules for more details.")});return{a:u,i:d,n:o,r:c,t:s}})();var n=t({countries:()=>c,countryCodes:()=>i});function r(e,t){let n=!e.endsWith(`*`),r=e.slice(0,3),i=n?e.slice(3):e.slice(3,-1),a=String(parseInt(i));return{iso3:r,iso2:i.slice(a.length)||r.slice(0,2),m49:a.padStart(3,`0`),region:t,isState:n}}function i(e){if(typeof e!=`string`&&typeof e!=`number`)return;let t=typeof e==`number`?String(e).padStart(3,`0`):e.trim().toUpperCase(),{iso3:n,m49:r}=(l??=u()).get(t)??{};return n&&r?{iso3:n,m49:r}:void 0}var a,o,s,c,l,u;function d(){return(d=e((()=>{a=`
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
001 ATA10AQ*`,o=()=>a.trim().split(`
`).map(e=>e.split(` `)).flatMap(([e=``,...t])=>t.map(t=>r(t,e))),c=()=>s??=o(),u=()=>new Map(c().flatMap(e=>[e.iso3,e.iso2,e.m49].map(t=>[t,e])))})))()}export{d as i,n,i as r,c as t};