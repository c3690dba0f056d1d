import { plainTexts } from '../../model/plain-text.js'
import type { ReleaseDocument } from '../../model/release.js'
import { join, type Report } from '../finding.js'

const MAX_HEADLINE = 140
const PLACEHOLDER =
  /lorem ipsum|\b(?:TBC|TBD|TODO|XX+)\b|\?\?\?|\[(?:insert|name|date|place|quote|link|number|tbc|tbd|xx*|nombre|fecha|nom|lieu)\b[^\]]*\]/i
/** Field labels that mission sites print with the text of a release that they repeat. */
const LEAKED_FIELDS = /\bLanguage [A-Z]\w+ Posted:|\bRegion-Country:|\bPress Release Type:/

/** Names wording that an editor would not let pass. */
export function checkWording(release: ReleaseDocument, path: string, report: Report): void {
  checkHeadline(release, path, report)
  const texts = textsOf(release)
  for (const [name, text] of texts) {
    const [found] = PLACEHOLDER.exec(text) ?? []
    if (found !== undefined)
      report('error', join(path, name), `The text still holds the placeholder "${found}".`, 'Write what belongs there.')
    if (LEAKED_FIELDS.test(text))
      report('warning', join(path, name), 'The text holds labels of a content system.', 'Remove the list of fields.')
  }
}

function checkHeadline(
  { headline, subheadline, summary, body = [] }: ReleaseDocument,
  path: string,
  report: Report,
): void {
  const place = join(path, 'headline')
  const letters = headline.match(/\p{L}/gu) ?? []
  if (letters.length > 9 && headline === headline.toUpperCase() && headline !== headline.toLowerCase())
    report('warning', place, 'The headline is in capitals, which are hard to read.', 'Write it in lower case.')
  if (/[^.]\.$/.test(headline.trim()) && !/\b\p{Lu}\.$/u.test(headline))
    report('hint', place, 'The headline ends with a full stop.', 'Remove it.')
  if (headline.length > MAX_HEADLINE)
    report('hint', place, `The headline has more than ${MAX_HEADLINE} characters.`, 'Shorten it: lists cut it off.')
  const [opening = ''] = plainTexts(body)
  for (const [name, text] of [
    ['subheadline', subheadline],
    ['summary', summary],
    ['body', opening],
  ] as const)
    if (isSame(text, headline)) report('hint', join(path, name), 'It repeats the headline.', 'Remove it.')
  if (body.length && isSame(summary, plainTexts(body).join(' ')))
    report('hint', join(path, 'summary'), 'The summary repeats the whole text.', 'Shorten it to one or two sentences.')
}

const isSame = (text: string | undefined, other: string): boolean =>
  text?.trim().toLowerCase() === other.trim().toLowerCase()

function textsOf({
  headline,
  subheadline,
  summary,
  dateline,
  body = [],
  quotes = [],
  boilerplate = [],
  notesToEditors = [],
  contacts = [],
}: ReleaseDocument): [name: string, text: string][] {
  const members: [string, string | undefined][] = [
    ['headline', headline],
    ['subheadline', subheadline],
    ['summary', summary],
    ['dateline', dateline],
    ['body', plainTexts(body).join('\n')],
    ['notesToEditors', plainTexts(notesToEditors).join('\n')],
    ['boilerplate', plainTexts(boilerplate).join('\n')],
    ...quotes.map(({ text, speaker }, i): [string, string] => [`quotes.${i}`, `${text} ${speaker ?? ''}`]),
    ...contacts.map(({ name }, i): [string, string | undefined] => [`contacts.${i}.name`, name]),
  ]
  return members.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))
}
