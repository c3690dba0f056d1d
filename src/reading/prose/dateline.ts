import type { Block } from '../../model/blocks.js'
import { textOfParagraph } from './text.js'

const MAX_LENGTH = 100

const dash = '(?:(?<!\\.\\p{Lu})\\s*\\.\\s?[-–—]{1,2}|\\s[-–—]{1,2}|[-–](?=\\s)|—)\\s?'
// A place and perhaps a date, a dash set apart, and a sentence that begins: "Geneva – More than …".
const opening = new RegExp(`^(.{2,80}?)${dash}(?=[\\p{Lu}\\p{N}“"«‘'¿¡])`, 'u')

const month =
  '(?:jan|ene|f[eé]b|f[eé]v|mar|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|ao[uû]|ago|sep|oct|nov|d[eé]c|dic)\\p{L}*\\.?'
const year = '(?:,? (?:del? )?\\d{4})?'
const date = new RegExp(
  `[,.]? ?\\(?(?:(?:le |el )?\\d{1,2}(?:st|nd|rd|th|er|º)? (?:de |of )?${month}${year}|${month} \\d{1,2}(?:st|nd|rd|th)?${year}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\)?$`,
  'iu',
)
// "Geneva – 18 October 2016 – The …": the date has a dash of its own.
const dated = new RegExp(`^(.{2,60}?)${dash}(${date.source.slice(0, -1)})${dash}(?=[\\p{Lu}\\p{N}“"«‘'¿¡])`, 'iu')
const agency = /,? ?\((?:\p{Lu}{2,8}(?:[/ -]\p{Lu}{2,8})*|Reuters|Xinhua)\)$/u

// Names of places: capitalised words, small words of names between them, several joined by "/", "," or "and", each
// perhaps with its country in parentheses.
const word = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const small = '(?:de|del|la|las|los|el|le|les|du|des|da|do|dos|of|the|and|y|e|et|en|al|sur|di|es)'
const place = `${word}(?: (?:${small} ){0,2}${word}){0,4}(?: \\(\\p{Lu}[\\p{L}\\p{M}'’ -]*\\))?`
const places = new RegExp(`^${place}(?:(?: ?/ ?|, )${place}){0,3}$`, 'u')

// Words that stand before a dash and are no place: of headings, kinds of text, days and months, and what a press
// release most often speaks of.
const notPlace = new RegExp(
  `^(?:post|pre|ex|non|anti)-|(?<!\\p{L})(?:${[
    'iom oim un onu unhcr acnur unicef nations naciones mr mrs ms dr',
    'update actualización actualidad note nota photo foto vídeo? correction corrección embargo news noticias?',
    'press prensa presse statement declaración déclaration communiqué comunicado release report informe rapport',
    'agency agencia agence summary resumen résumé read watch contacto? background antecedentes context[eo]? figures',
    'cifras chiffres highlights quote facts? factbox opini[oó]n interview entrevista story media advisory immediate',
    'urgent breaking part chapter question day día journée world migrations? migración migrants migrantes refugees',
    'women mujeres femmes children niñ[oa]s enfants people personas government gobierno gouvernement minister',
    'president director chief project proyecto projet',
    'january february march april june july august september october november december',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'janvier février mars avril juin juillet août septembre octobre décembre',
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow hoy ayer mañana hier',
    'lunes martes miércoles jueves viernes sábado (?<!santo.)domingo lundi mardi mercredi jeudi vendredi samedi dimanche',
    "aujourd['’]hui",
    'climate change human trafficking smuggling shelter health food water dear colleagues friends',
    'ambassador professor prof sir lady pope colonel captain sheikh secretary',
    'emergency crisis humanitarian aid relief data funding donors? programme program training youth gender labou?r',
    'findings messages overview introduction conclusion objective results lessons next steps',
    'clima salud ayuda querid[oa]s embajadora? doctora? santé crise aide chers? ambassadeur',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
)

// English nouns of these endings, unlike names of places, stand for a subject: "Displacement – …".
const abstractNoun =
  /(?<!\p{L})(?!(?:Asunción|Concepción|Ascensión|Encarnación|Ascension|Annunciation)(?!\p{L}))\p{L}+(?:[tsc]ions?|ments?|ness|ships?|isms?|logy|ción|sión|ciones)(?!\p{L})/iu

// Two dashes in the first sentence enclose something: "Women – half of all – left".
const enclosing = /^[^-–—]*\s[-–—]{1,2}\s[^.!?–—]*\s[-–—]\s[^-–—]*$/u

// Arabic has no capital letters: one or two words, or more with a date, before a dash.
const arabicMonth =
  '(?:يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)'
const arabic = new RegExp(
  `^((?:[\\p{Script=Arabic}]{2,}[ /]?){1,2}?|(?:[\\p{Script=Arabic}]{2,}[ /]?){1,4}?(?=[،,] ?\\d))(?:[،,] ?\\d{1,2} ${arabicMonth}[^–—-]{0,20})?\\s[-–—]{1,2}\\s`,
  'u',
)
const notArabicPlace =
  /^(?:تحديث|بيان|تقرير|ملاحظة|عاجل|صورة|فيديو|خبر|أخبار|مقابلة|تصحيح|المنظمة|منظمة|الأمم|خلفية|اليوم|أمس|قصة|رأي)/u

/**
 * The place at the head of a body ("Guatemala - …", "La Unión, June 26, 2018.- …"), without its date; undefined unless
 * the first paragraph opens exactly so.
 */
export function datelineOf(body: readonly Block[]): string | undefined {
  const [first] = body.filter(({ type }) => type !== 'figure')
  const text = first?.type === 'paragraph' ? (textOfParagraph(first) ?? '') : ''
  const start = text.slice(0, MAX_LENGTH)
  return arabicPlace(start) ?? placeOf(dated.exec(start)?.[1]) ?? placeOf(undatedHead(text, start))
}

function undatedHead(text: string, start: string): string | undefined {
  const isEnclosing = enclosing.test(/^.*?(?:[.!?](?=\s)|$)/.exec(text)?.[0] ?? '')
  return isEnclosing ? undefined : opening.exec(start)?.[1]
}

function arabicPlace(start: string): string | undefined {
  const place = arabic.exec(start)?.[1]?.trim()
  return place === undefined || notArabicPlace.test(place) ? undefined : place
}

function placeOf(head: string | undefined): string | undefined {
  const bare = head?.trim().replace(/^[([]([^()[\]]+)[)\]]$/, '$1') ?? ''
  const name = bare
    .replace(agency, '')
    .replace(date, '')
    .replace(agency, '')
    .replace(/(?<!\.\p{Lu})[,.]$/u, '')
  return places.test(name) && !notPlace.test(name) && !abstractNoun.test(name) ? name : undefined
}
