type Names = Readonly<Record<string, string>>

const tables: Record<string, () => Promise<{ names: Names }>> = {
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
}

// Alpha-3 codes whose alpha-2 code is not their first two letters, each followed by its alpha-2 code.
const alpha2 = new Map(
  (
    'ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS BIHBA BLRBY BLZBZ BRBBB ' +
    'BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH ESTEE FLKFK FROFO FSMFM GINGN ' +
    'GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM KAZKZ KORKR LBRLR LBYLY MACMO MAFMF MDGMG ' +
    'MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT NIUNU PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PYFPF ' +
    'SENSN SGSGS SLBSB SLVSV SPMPM SRBRS SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV UKRUA ' +
    'URYUY WLFWF'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
)

// The other alpha-3 codes: their first two letters are the alpha-2 code.
const plain = new Set(
  (
    'AFG AIA ALB ARG ASM AUS AZE BEL BFA BGR BHR BLM BMU BOL BRA BTN BVT BWA CAN CCK CHE CIV CMR COL CRI CUB CXR CYP ' +
    'CZE DEU DJI DMA DOM DZA ECU EGY ERI ESP ETH FIN FJI FRA GAB GBR GEO GGY GHA GIB GMB GRC GTM GUM HKG HMD HND HRV ' +
    'HTI HUN IDN IMN IND IOT IRN ISL ITA JEY JOR JPN KEN KGZ KHM KIR KNA KWT LAO LBN LCA LIE LKA LSO LTU LUX LVA MAR ' +
    'MCO MDA MHL MKD MLI MMR MNG MRT MSR MUS MWI MYS NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NZL OMN PAN PER PHL PRI ' +
    'PSE QAT REU ROU RUS RWA SAU SDN SGP SHN SJM SLE SMR SOM SSD STP SXM SYR TCA TGO THA TJK TKL TLS TON TTO TWN TZA ' +
    'UGA UMI USA UZB VAT VCT VEN VGB VIR VNM VUT WSM YEM ZAF ZMB ZWE'
  ).split(' '),
)

function engineNames(lang: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' })
  } catch {
    return undefined
  }
}

/** The name of a country or area by its ISO 3166-1 alpha-3 code (or XKX); the code itself if it names none. */
export type CountryNames = (code: string) => string

function reader(names: Names, lang: string): CountryNames {
  const engine = engineNames(lang)
  return (code) => {
    const key = code.trim().toUpperCase()
    if (Object.hasOwn(names, key)) return names[key] ?? code
    const short = alpha2.get(key) ?? (plain.has(key) ? key.slice(0, 2) : undefined)
    return (short && engine?.of(short)) ?? code
  }
}

const loaded = new Map<string, Promise<CountryNames>>()

async function load(lang: string): Promise<CountryNames> {
  const language = lang.toLowerCase().split('-')[0] ?? ''
  const table = Object.hasOwn(tables, language) ? tables[language] : undefined
  const { names } = table ? await table() : { names: {} }
  return reader(names, lang)
}

/**
 * Names of countries in a language (BCP 47): the reviewed short names of the United Nations in its six languages, the
 * engine's names for the rest. Loads one table, once; rejects if it cannot be loaded, and tries again the next time.
 */
export function countryNames(lang: string): Promise<CountryNames> {
  const known = loaded.get(lang)
  if (known) return known
  const promise = load(lang)
  loaded.set(lang, promise)
  promise.catch(() => loaded.delete(lang))
  return promise
}

/** One name; for many, keep the function that `countryNames` gives. */
export const countryName = async (code: string, lang: string): Promise<string> => (await countryNames(lang))(code)
