import { checkFeed } from '../../checks/index.js'
import { readFeed } from '../../formats/read.js'
import type { FeedDocument } from '../../model/feed.js'
import { plainTexts } from '../../model/plain-text.js'
import { embargoEnd } from '../../model/visibility.js'
import { parse } from '../../source/fetch-json.js'
import { counted } from '../terminal.js'
import { error, hint, ok, warning, type Diagnosis } from './diagnosis.js'
import { checkTransport } from './transport.js'
import type { Visit } from './visit.js'

/** What was found of a feed. */
export interface FeedReport {
  diagnoses: Diagnosis[]
  /** The feed, where it can be read. */
  document?: FeedDocument | undefined
}

/** Examines a feed as a browser on a page of `origin` meets it. */
export async function examineFeed(visit: Visit, origin: string, format: string, now: number): Promise<FeedReport> {
  const { last, bytes } = visit
  const text = new TextDecoder().decode(bytes)
  const transport = [...checkTransport(visit, origin), ...checkType(visit.last.headers, text)]
  if (last.status !== 200) return { diagnoses: transport }
  try {
    const json = parse(text, last.url)
    const document = await readFeed(json, format, { url: last.url, headers: last.headers })
    const faults = (await checkFeed(parse(text, last.url), { format, url: last.url, now })).filter(
      ({ severity }) => severity !== 'hint',
    )
    const content = faults.length
      ? warning('Content', `The feed has ${counted(faults.length, 'fault')}.`, `Run iom-widgets check ${last.url}`)
      : ok('Content', `${counted(document.releases.length, 'release')}.`)
    return { document, diagnoses: [...transport, content, ...checkSecrets(document, now)] }
  } catch {
    return {
      diagnoses: [
        ...transport,
        error('Content', 'It is no feed that the tags read.', `Run iom-widgets check ${last.url}`),
      ],
    }
  }
}

function checkType(headers: Headers, text: string): Diagnosis[] {
  const type = headers.get('content-type') ?? ''
  const isXml = text.trimStart().startsWith('<')
  const expected = isXml ? 'application/rss+xml' : 'application/json'
  if (/\bjson\b/i.test(type) || (isXml && /xml/i.test(type))) return [ok('Type', type)]
  if (!type) return [hint('Type', 'The answer does not say its type.', `Send Content-Type: ${expected}.`)]
  return [hint('Type', `The type is ${type}.`, `Send Content-Type: ${expected}.`)]
}

/** What everybody who opens the file can read, although no tag shows it. */
function checkSecrets({ releases }: FeedDocument, now: number): Diagnosis[] {
  const embargoed = releases.filter(
    ({ embargoedUntil }) => embargoedUntil !== undefined && (embargoEnd(embargoedUntil) ?? Infinity) > now,
  )
  const withheld = releases.filter(({ status }) => status === 'withheld')
  const withdrawn = releases.filter(
    ({ status, body }) =>
      status === 'canceled' &&
      plainTexts(body ?? [])
        .join('')
        .trim() !== '',
  )
  return [
    ...leak(
      embargoed.length,
      'under embargo',
      'Publish them when the embargo ends: snapshot writes a feed without them.',
    ),
    ...leak(withheld.length, 'withheld', 'Remove them from the public file.'),
    ...leak(withdrawn.length, 'withdrawn, with the text', 'Leave only "id", "status" and "withdrawal".'),
  ]
}

const leak = (count: number, what: string, fix: string): Diagnosis[] =>
  count ? [error('Embargo', `Everybody who opens the address can read ${counted(count, 'release')} ${what}.`, fix)] : []
