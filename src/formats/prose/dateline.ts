import type { Block } from '../../model/blocks.js'
import { textOfParagraph } from './text.js'

const longest = 100

// A place and perhaps a date, a dash set apart, and a sentence that begins: "Geneva – More than …".
const opening = /^(.{2,80}?)(?:\s*\.\s?[-–—]{1,2}|\s[-–—]{1,2}|—)\s?(?=[\p{Lu}\p{N}“"«‘'¿¡])/u

const month =
  '(?:jan|ene|f[eé]b|f[eé]v|mar|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|ao[uû]|ago|sep|oct|nov|d[eé]c|dic)\\p{L}*\\.?'
const year = '(?:,? (?:del? )?\\d{4})?'
const date = new RegExp(
  `[,.]? ?\\(?(?:(?:le |el )?\\d{1,2}(?:st|nd|rd|th|er|º)? (?:de |of )?${month}${year}|${month} \\d{1,2}(?:st|nd|rd|th)?${year}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\)?$`,
  'iu',
)
const agency = /,? ?\((?:IOM|OIM|UN|ONU)\)$/

// Names of places: capitalised words, small words of names between them, several joined by "/" or ",".
const word = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const small = '(?:de|del|la|las|los|el|le|les|du|des|da|do|dos|of|the|and|y|e|et|en|al|sur|di)'
const place = `${word}(?: (?:${small} ){0,2}${word}){0,4}`
const places = new RegExp(`^${place}(?:(?: ?/ ?|, )${place}){0,3}$`, 'u')

// Words that stand before a dash and are no place.
const notPlace =
  /\b(?:IOM|OIM|UN|ONU|UNHCR|ACNUR|Note|Nota|Update|Photo|Foto|Video|Vídeo|Correction|Background|Embargo|News|Noticias|Press|Prensa|Presse|Statement|Communiqué|Comunicado|Report|Agency|Summary|Read|Watch|Contact|Mr|Mrs|Ms|Dr|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Yesterday)\b/i

/**
 * The place at the head of a body ("Guatemala - …", "La Unión, June 26, 2018.- …"), without its date; undefined unless
 * the first paragraph opens exactly so.
 */
export function datelineOf(body: readonly Block[]): string | undefined {
  const [first] = body.filter(({ type }) => type !== 'figure')
  const text = first?.type === 'paragraph' ? (textOfParagraph(first) ?? '') : ''
  const head = opening.exec(text.slice(0, longest))?.[1]?.trim()
  if (head === undefined) return undefined
  const name = head.replace(agency, '').replace(date, '').replace(agency, '').replace(/[,.]$/, '')
  return places.test(name) && !notPlace.test(name) ? name : undefined
}
