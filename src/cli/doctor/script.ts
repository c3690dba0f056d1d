import { createHash } from 'node:crypto'
import { error, ok, type Diagnosis } from './diagnosis.js'
import type { PageScript } from './page.js'
import { checkTransport } from './transport.js'
import type { Visit } from './visit.js'

/** Examines a script of the library as a page of `origin` loads it. */
export function checkScript({ url, integrity }: PageScript, visit: Visit, origin: string): Diagnosis[] {
  const isForeign = new URL(url).origin !== origin
  const transport = checkTransport(visit, origin).filter(
    ({ topic, severity }) => severity !== 'ok' && (isForeign || topic !== 'CORS'),
  )
  return [...transport, ...checkType(visit), ...checkIntegrity(integrity, visit)].map((one) => ({
    ...one,
    topic: `Script: ${one.topic}`,
  }))
}

function checkType({ last }: Visit): Diagnosis[] {
  const type = last.headers.get('content-type') ?? ''
  if (last.status !== 200 || /^(text|application)\/(javascript|ecmascript|x-javascript)\b/i.test(type)) return []
  return [error('Type', `The type is "${type}": browsers refuse the module.`, 'Send Content-Type: text/javascript.')]
}

function checkIntegrity(integrity: string | undefined, { last, bytes }: Visit): Diagnosis[] {
  const wanted = integrity?.trim().split(/\s+/) ?? []
  if (!wanted.length || last.status !== 200) return []
  const isSame = wanted.some((hash) => {
    const [algorithm = '', value = ''] = hash.split('-')
    return (
      /^sha(256|384|512)$/.test(algorithm) &&
      createHash(algorithm).update(bytes).digest('base64') === value.split('?')[0]
    )
  })
  return isSame
    ? [ok('Integrity', 'The hash fits.')]
    : [
        error(
          'Integrity',
          'The file has another hash: browsers refuse it.',
          'Copy the hash from integrity.json of the same version.',
        ),
      ]
}
