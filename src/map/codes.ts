/**
 * Sub-regions of the United Nations standard M49 with their countries and areas: name, M49 code, members.
 * A member is its ISO 3166-1 alpha-3 code, its M49 number and, unless alpha-3 begins with it, its alpha-2 code.
 * The generated geometry follows this order: after a change here, run `npm run map`.
 */
// prettier-ignore
export const subRegions: readonly (readonly [name: string, m49: string, members: string])[] = [
  ['northern-africa', '015', 'DZA12 EGY818 ESH732EH LBY434LY MAR504 SDN729 TUN788TN'],
  ['eastern-africa', '014', 'ATF260TF BDI108BI COM174KM DJI262 ERI232 ETH231 IOT86 KEN404 MDG450MG MOZ508MZ MUS480 MWI454 MYT175YT REU638 RWA646 SOM706 SSD728 SYC690SC TZA834 UGA800 ZMB894 ZWE716'],
  ['middle-africa', '017', 'AGO24AO CAF140CF CMR120 COD180CD COG178CG GAB266 GNQ226GQ STP678 TCD148TD'],
  ['southern-africa', '018', 'BWA72 LSO426 NAM516 SWZ748SZ ZAF710'],
  ['western-africa', '011', 'BEN204BJ BFA854 CIV384 CPV132CV GHA288 GIN324GN GMB270 GNB624GW LBR430LR MLI466 MRT478 NER562 NGA566 SEN686SN SHN654 SLE694 TGO768'],
  ['caribbean', '029', 'ABW533AW AIA660 ATG28AG BES535BQ BHS44BS BLM652 BRB52BB CUB192 CUW531CW CYM136KY DMA212 DOM214 GLP312GP GRD308GD HTI332 JAM388JM KNA659 LCA662 MAF663MF MSR500 MTQ474MQ PRI630 SXM534 TCA796 TTO780 VCT670 VGB92 VIR850'],
  ['central-america', '013', 'BLZ84BZ CRI188 GTM320 HND340 MEX484MX NIC558 PAN591 SLV222SV'],
  ['south-america', '005', 'ARG32 BOL68 BRA76 BVT74 CHL152CL COL170 ECU218 FLK238FK GUF254GF GUY328GY PER604 PRY600PY SGS239GS SUR740SR URY858UY VEN862'],
  ['northern-america', '021', 'BMU60 CAN124 GRL304GL SPM666PM USA840'],
  ['central-asia', '143', 'KAZ398KZ KGZ417 TJK762 TKM795TM UZB860'],
  ['eastern-asia', '030', 'CHN156CN HKG344 JPN392 KOR410KR MAC446MO MNG496 PRK408KP TWN158'],
  ['south-eastern-asia', '035', 'BRN96BN IDN360 KHM116 LAO418 MMR104 MYS458 PHL608 SGP702 THA764 TLS626 VNM704'],
  ['southern-asia', '034', 'AFG4 BGD50BD BTN64 IND356 IRN364 LKA144 MDV462MV NPL524 PAK586PK'],
  ['western-asia', '145', 'ARE784AE ARM51AM AZE31 BHR48 CYP196 GEO268 IRQ368IQ ISR376IL JOR400 KWT414 LBN422 OMN512 PSE275 QAT634 SAU682 SYR760 TUR792TR YEM887'],
  ['eastern-europe', '151', 'BGR100 BLR112BY CZE203 HUN348 MDA498 POL616PL ROU642 RUS643 SVK703SK UKR804UA'],
  ['northern-europe', '154', 'ALA248AX DNK208DK EST233EE FIN246 FRO234FO GBR826 GGY831 IMN833 IRL372IE ISL352 JEY832 LTU440 LVA428 NOR578 SJM744 SWE752SE'],
  ['southern-europe', '039', 'ALB8 AND20AD BIH70BA ESP724 GIB292 GRC300 HRV191 ITA380 MKD807 MLT470MT MNE499ME PRT620PT SMR674 SRB688RS SVN705SI VAT336'],
  ['western-europe', '155', 'AUT40AT BEL56 CHE756 DEU276 FRA250 LIE438 LUX442 MCO492 NLD528'],
  ['australia-and-new-zealand', '053', 'AUS36 CCK166 CXR162 HMD334 NFK574 NZL554'],
  ['melanesia', '054', 'FJI242 NCL540 PNG598PG SLB90SB VUT548'],
  ['micronesia', '057', 'FSM583FM GUM316 KIR296 MHL584 MNP580MP NRU520 PLW585PW UMI581'],
  ['polynesia', '061', 'ASM16 COK184CK NIU570NU PCN612PN PYF258PF TKL772 TON776 TUV798TV WLF876WF WSM882'],
]

/** Areas of undetermined status; these codes are the project's own. */
export const undetermined = ['XAB', 'XAC', 'XAP', 'XBT', 'XHT', 'XIT', 'XJK'] as const

/** Codes of one country or area in three standards. */
export interface CountryCodes {
  /** ISO 3166-1 alpha-3. */
  code: string
  /** ISO 3166-1 alpha-2. */
  alpha2: string
  /** M49, three digits. */
  m49: string
}

const parse = (member: string): CountryCodes => {
  const [, code = '', number = '', alpha2] = /^(...)(\d+)(..)?$/.exec(member) ?? []
  return { code, alpha2: alpha2 ?? code.slice(0, 2), m49: number.padStart(3, '0') }
}

/** Every country and area, in the order of the geometry. */
export const countries: readonly CountryCodes[] = subRegions.flatMap(([, , members]) => members.split(' ').map(parse))

export const codes: readonly string[] = countries.map(({ code }) => code)

const index = new Map(
  countries.flatMap((country) => [country.code, country.alpha2, country.m49].map((key) => [key, country] as const)),
)

/** The codes of a country named by alpha-3, alpha-2 or M49, in either case; undefined if there is none. */
export const countryCodes = (name: string): CountryCodes | undefined => index.get(name.trim().toUpperCase())

// Countries and areas that are neither a member nor an observer State of the United Nations.
const others = new Set(
  (
    'ESH ATF IOT MYT REU SHN ABW AIA BES BLM CUW CYM GLP MAF MSR MTQ PRI SXM TCA VGB VIR BVT FLK GUF SGS BMU GRL SPM HKG ' +
    'MAC TWN ALA FRO GGY IMN JEY SJM GIB CCK CXR HMD NFK NCL GUM MNP UMI ASM COK NIU PCN PYF TKL WLF'
  ).split(' '),
)

/** Whether an alpha-3 code names a member or an observer State of the United Nations. */
export const isState = (code: string): boolean => codes.includes(code) && !others.has(code)
