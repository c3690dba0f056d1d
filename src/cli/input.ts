import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { FeedError } from '../model/feed-error.js'
import { fetchJson, requestInit, type EarlyRequest } from '../source/fetch-json.js'
import { MAX_BYTES } from '../source/limits.js'
import { CliError, ExitCode, usageError } from './exit-code.js'
import { loadMessage, readMessage } from './messages.js'
import type { Terminal } from './terminal.js'

/** A document that was read from a file, an address or standard input. */
export interface Document {
  /** Parsed JSON, or the text of an RSS or Atom feed. */
  json: unknown
  /** Absolute URL of the answer, after redirects; undefined for files. */
  url: string | undefined
  headers: Headers
}

/** How the argument `source` is explained in the help of commands. */
export const SOURCE = 'path of a file, address (http, https), or - for standard input'

export const isAddress = (source: string): boolean =>
  /^[a-z][a-z\d+.-]+:/i.test(source) && !/^[a-z]:[\\/]/i.test(source)

/**
 * Reads JSON, RSS or Atom as the tags do: the same limits of size and time.
 * @param seconds until an answer must be complete
 * @throws CliError
 */
export async function loadDocument(source: string, terminal: Terminal, seconds: number): Promise<Document> {
  if (isAddress(source)) return loadAddress(webAddress(source), seconds)
  const bytes = await readInput(source, terminal)
  const { json, headers } = await parse(bytes, source)
  return { json, url: undefined, headers }
}

/** The text of a file, of standard input or at an address, whatever it is. @throws CliError */
export async function loadText(
  source: string,
  terminal: Terminal,
  seconds: number,
): Promise<{ text: string; url: string | undefined }> {
  const isRemote = isAddress(source)
  const response = isRemote
    ? await request(webAddress(source), seconds)
    : new Response(await readInput(source, terminal))
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.byteLength > MAX_BYTES)
    throw new CliError(ExitCode.unreadable, `${source} holds more than ${MAX_BYTES / 1024 / 1024} MB.`)
  return {
    text: decodeHtml(bytes, response.headers.get('content-type') ?? ''),
    url: isRemote ? response.url : undefined,
  }
}

async function request(url: string, seconds: number): Promise<Response> {
  try {
    const response = await fetch(url, { ...requestInit, signal: AbortSignal.timeout(seconds * 1000) })
    if (response.ok) return new Response(await response.arrayBuffer(), response)
    throw new FeedError('status', '', { url, status: response.status })
  } catch (error) {
    const failure =
      isTimeout(error) || error instanceof FeedError ? error : new FeedError('network', '', { url, cause: error })
    throw new CliError(ExitCode.unreadable, loadMessage(failure, url, seconds), { cause: error })
  }
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError'

// The header names the encoding, else a `meta` element at the beginning of the page, else it is UTF-8.
function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const [, label = 'utf-8'] =
    /charset=["']?([\w-]+)/i.exec(contentType) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start) ?? []
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/**
 * An address that may be loaded.
 * @throws CliError for any scheme but http and https, and for credentials
 */
export function webAddress(source: string): string {
  const url = URL.canParse(source) ? new URL(source) : undefined
  if (url?.protocol === 'file:') throw usageError('Write the path of the file instead of a file: address.')
  if (!url || !/^https?:$/.test(url.protocol))
    throw usageError(`${source} is no address that can be loaded. Use http or https.`)
  if (url.username || url.password) throw usageError('Addresses with a user name or password are not loaded.')
  return url.href
}

/** The bytes of a file or of standard input (`-`). @throws CliError */
export async function readInput(source: string, { stdin }: Terminal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (source === '-') return await readAll(stdin)
    if ((await stat(source)).isDirectory())
      throw new CliError(ExitCode.unreadable, `${source} is a folder. Name a file.`)
    return await readAll(createReadStream(source))
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(ExitCode.unreadable, readMessage(source, error), { cause: error })
  }
}

// One byte more than the limit: what is larger is then refused by its size.
async function readAll(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.byteLength
    if (size > MAX_BYTES) break
  }
  return new Uint8Array(Buffer.concat(chunks))
}

async function loadAddress(url: string, seconds: number): Promise<Document> {
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    return await fetchJson(url, signal, 'no-store')
  } catch (error) {
    throw new CliError(ExitCode.unreadable, loadMessage(error, url, seconds), { cause: error })
  }
}

// Read as an answer of a server: decoding, limits and faults are the same.
async function parse(bytes: Uint8Array<ArrayBuffer>, source: string): Promise<Pick<Document, 'json' | 'headers'>> {
  const response = Promise.resolve(new Response(bytes))
  const early: EarlyRequest = { response, abort: () => undefined, sentAt: Date.now() }
  try {
    return await fetchJson(pathToFileURL(source).href, new AbortController().signal, 'default', early)
  } catch (error) {
    const name = source === '-' ? 'Standard input' : source
    throw new CliError(ExitCode.unreadable, error instanceof FeedError ? loadMessage(error, name) : String(error))
  }
}
