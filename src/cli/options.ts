import { InvalidArgumentError } from '@commander-js/extra-typings'
import { REQUEST_TIMEOUT_MS } from '../source/limits.js'
import { webAddress } from './input.js'

/** Seconds until an answer must be complete, where `--timeout` says nothing. */
export const MAX_SECONDS = REQUEST_TIMEOUT_MS / 1000

/** Descriptions of options that several commands have. */
export const HELP = {
  json: 'write the result as JSON',
  format: 'dialect of the source',
  timeout: `seconds until an answer must be complete, at most ${MAX_SECONDS}`,
  base: 'address that relative addresses of a file belong to',
  output: 'file to write to instead of standard output',
} as const

/** Parses `--timeout`. */
export function parseSeconds(text: string): number {
  const seconds = Number(text)
  if (seconds > 0 && seconds <= MAX_SECONDS) return seconds
  throw new InvalidArgumentError(`Write a number of seconds above 0, at most ${MAX_SECONDS}.`)
}

/** Parses an option whose value is an address of http or https. */
export function parseAddress(text: string): string {
  try {
    return webAddress(text)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}
