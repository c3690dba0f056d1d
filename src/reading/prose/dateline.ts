import type { Block } from '../../model/blocks.js'
import { textOfParagraph } from './text.js'

const longest = 100

// A place and perhaps a date, a dash set apart, and a sentence that begins: "Geneva – More than …".
const opening = /^(.{2,80}?)(?:\s*\.\s?[-–—]{1,2}|\s[-–—]{1,2}|[-–](?=\s)|—)\s?(?=[\p{Lu}\p{N}“"«‘'¿¡])/u

const month =
  '(?:jan|ene|f[eé]b|f[eé]v|mar|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|ao[uû]|ago|sep|oct|nov|d[eé]c|dic)\\p{L}*\\.?'
const year = '(?:,? (?:del? )?\\d{4})?'
const date = new RegExp(
  `[,.]? ?\\(?(?:(?:le |el )?\\d{1,2}(?:st|nd|rd|th|er|º)? (?:de |of )?${month}${year}|${month} \\d{1,2}(?:st|nd|rd|th)?${year}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\)?$`,
  'iu',
)
const agency = /,? ?\((?:IOM|OIM|UN|ONU)\)$/

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
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
)

// Two dashes in the first sentence enclose something: "Women – half of all – left".
const enclosing = /^[^-–—]*\s[-–—]{1,2}\s[^.!?–—]*\s[-–—]\s[^-–—]*$/u

/**
 * The place at the head of a body ("Guatemala - …", "La Unión, June 26, 2018.- …"), without its date; undefined unless
 * the first paragraph opens exactly so.
 */
export function datelineOf(body: readonly Block[]): string | undefined {
  const [first] = body.filter(({ type }) => type !== 'figure')
  const text = first?.type === 'paragraph' ? (textOfParagraph(first) ?? '') : ''
  const head = opening.exec(text.slice(0, longest))?.[1]?.trim()
  if (head === undefined || enclosing.test(/^.*?(?:[.!?](?=\s)|$)/.exec(text)?.[0] ?? '')) return undefined
  const name = head.replace(agency, '').replace(date, '').replace(agency, '').replace(/[,.]$/, '')
  return places.test(name) && !notPlace.test(name) ? name : undefined
}
