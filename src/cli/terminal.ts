import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'

/** Where a command reads from and writes to. Results go to `stdout`, messages and progress to `stderr`. */
export interface Terminal {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean }
}

type Style = Parameters<typeof styleText>[0]

/** A text in colour where `stream` is a terminal that shows colours (it respects `NO_COLOR` and `FORCE_COLOR`). */
export const styled = (stream: Writable, style: Style, text: string): string => styleText(style, text, { stream })

/** Writes a line of the result. */
export const printLine = ({ stdout }: Terminal, line = ''): unknown => stdout.write(`${line}\n`)

/** Writes a value as JSON, for other programs. */
export const printJson = (terminal: Terminal, value: unknown): unknown =>
  printLine(terminal, JSON.stringify(value, null, 2))

/** Writes a message that is no part of the result. */
export const printNote = ({ stderr }: Terminal, line: string): unknown => stderr.write(`${line}\n`)

/** Says on a terminal what a long step does. Silent elsewhere, so that logs stay short. */
export function printProgress({ stderr }: Terminal, line: string): void {
  if (stderr.isTTY) stderr.write(`${styled(stderr, 'dim', line)}\n`)
}

/** Text of a feed on one line, without the control characters that a terminal would obey. */
export const plainLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()

/** Rows in columns as wide as their widest cell. The last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A number with its noun: `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
