/** A country or area of the United Nations standard M49. */
export interface Country {
  /** Alpha-3 of ISO 3166-1: `GTM`. */
  iso3: string
  /** Alpha-2 of ISO 3166-1: `GT`. */
  iso2: string
  /** Three digits of M49, which ISO 3166-1 shares: `"320"`. */
  m49: string
  /** M49 code of its sub-region; of Antarctica, which is in none, that of the world. */
  region: string
  /** Whether it is a member or an observer State of the United Nations. */
  isState: boolean
}

/** The codes of a country in ISO 3166-1 and in M49. */
export type CountryCodes = Pick<Country, 'iso3' | 'm49'>

// A line is a sub-region and its members, each with its alpha-3 code, its number, its alpha-2 code unless alpha-3 begins
// with it, and an asterisk unless it is a State. The generated geometry follows this order: after a change, `npm run map`.
const table = `
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
001 ATA10AQ*`

function readMember(member: string, region: string): Country {
  const isState = !member.endsWith('*')
  const iso3 = member.slice(0, 3)
  const rest = isState ? member.slice(3) : member.slice(3, -1)
  const number = String(parseInt(rest))
  return { iso3, iso2: rest.slice(number.length) || iso3.slice(0, 2), m49: number.padStart(3, '0'), region, isState }
}

const readAll = (): Country[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([region = '', ...members]) => members.map((member) => readMember(member, region)))

let all: readonly Country[] | undefined

/** Every country and area, sub-region by sub-region. Read at the first call, since most pages never ask. */
export const countries = (): readonly Country[] => (all ??= readAll())

let index: ReadonlyMap<string, Country> | undefined

const indexed = (): ReadonlyMap<string, Country> =>
  new Map(countries().flatMap((country) => [country.iso3, country.iso2, country.m49].map((key) => [key, country])))

/** The codes of a country, found by any one of them: `gt`, `GTM`, `"320"`. Names are not looked up. */
export function countryCodes(code: unknown): CountryCodes | undefined {
  if (typeof code !== 'string' && typeof code !== 'number') return undefined
  const key = typeof code === 'number' ? String(code).padStart(3, '0') : code.trim().toUpperCase()
  const { iso3, m49 } = (index ??= indexed()).get(key) ?? {}
  return iso3 && m49 ? { iso3, m49 } : undefined
}
