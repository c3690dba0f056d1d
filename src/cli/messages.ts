import { FeedError } from '../model/feed-error.js'
import { MAX_BYTES, REQUEST_TIMEOUT_MS } from '../source/limits.js'

/** Why a source could not be loaded, and what to do. */
export function loadMessage(error: unknown, source: string, seconds = REQUEST_TIMEOUT_MS / 1000): string {
  if (!(error instanceof FeedError)) return `${source} gave no whole answer within ${seconds} s. ${SLOW}`
  const { kind, status = 0, received, cause } = error
  if (kind === 'timeout') return `${source} gave no whole answer within ${seconds} s. ${SLOW}`
  if (kind === 'status') return `${source} answered with HTTP status ${status}.`
  if (kind === 'too-large') return `${source} holds more than ${MAX_BYTES / 1024 / 1024} MB. Serve fewer items a page.`
  if (kind === 'json') return `${source} holds ${contentOf(received)}.`
  return `${source} could not be reached: ${reasonOf(cause)}.`
}

const SLOW = 'Serve it from a cache, or allow more time with --timeout.'

function contentOf(received: string | undefined): string {
  if (received === undefined) return 'nothing'
  return received === '<' ? 'an HTML or XML page, not JSON or a feed' : 'text that is not valid JSON (perhaps cut off)'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host could not be looked up',
  ECONNREFUSED: 'its server refuses connections',
  ECONNRESET: 'its server closed the connection',
  UND_ERR_SOCKET: 'its server closed the connection',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate lacks the intermediate one',
}

/** The reason that Node gives for a failed request: the innermost cause. */
function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause !== undefined ? cause.cause : cause
  if (!(inner instanceof Error)) return String(inner)
  const { code = '', message }: NodeJS.ErrnoException = inner
  return REASONS[code] ?? message.replace(/[.\s]+$/, '')
}

const FILE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'it would exceed the limit of file size',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
}

const fileReason = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException
  return FILE_REASONS[code] ?? message
}

export const readMessage = (path: string, error: unknown): string => `${path} could not be read: ${fileReason(error)}.`
export const writeMessage = (path: string, error: unknown): string =>
  `${path} could not be written: ${fileReason(error)}. Nothing was changed.`
