import { download } from './download.js'

/** A row of a table by column; undefined leaves a cell empty. */
export type Row = Readonly<Record<string, string | number | undefined>>

// A cell that begins with one of these would be read as a formula.
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)

const cell = (value: string | number | undefined): string => {
  const text = typeof value === 'string' ? asText(value) : `${value ?? ''}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as comma-separated values (RFC 4180). Columns without a value in any row are left out. */
export function toCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
    rows.some((row) => row[name] !== undefined),
  )
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('')
}

/** Saves a table as a file. The mark at its beginning makes spreadsheets read it as UTF-8. */
export const saveTable = (name: string, rows: readonly Row[]): void =>
  download(`${name}.csv`, 'text/csv;charset=utf-8', `\ufeff${toCsv(rows)}`)
