// Times the HTML reader on inputs that are meant to be slow: `node --import tsx tools/bench/html-reader.ts`.
// Each in one cold and two warm runs; the limit of the project is 100 ms a body.
import { htmlToText, readHtml } from '../../src/reading/html/index.js'

const million = 1_000_000
const inputs: Record<string, string> = {
  '100,000 nested <div>': '<div>'.repeat(100_000),
  '100,000 nested <b>': '<b>'.repeat(100_000),
  '100,000 nested lists': '<ul><li>'.repeat(100_000),
  '100,000 nested tables': '<table><td>'.repeat(100_000),
  '100,000 mis-nested <b><i>': '<b><i>x</b>'.repeat(100_000),
  'a million <': '<'.repeat(million),
  'a million &amp;': '&amp;'.repeat(million),
  'a million <!--': '<!--'.repeat(million),
  'a million comments': '<!---->'.repeat(million),
  'a million unclosed quotes': '<a b="'.repeat(million),
  'a million attributes': `<a ${'b '.repeat(million)}>`,
  'a million <br>': '<br>x'.repeat(million),
  'a million cells': `<table><tr>${'<td>x'.repeat(million)}`,
  'a million <script>': '<script>'.repeat(million),
  'a million [caption': '[caption '.repeat(million),
  'a million stray </p>': `${'<div>'.repeat(60)}${'</p>'.repeat(million)}`,
  '5 MB of text': 'lorem ipsum '.repeat((5 * million) / 12),
  '5 MB of &': '&'.repeat(5 * million),
  'a million captions': '[caption x]'.repeat(million / 5),
  'a million <![CDATA[': '<![CDATA['.repeat(million),
  '5 MB of lines': `<pre>${'a\n\n'.repeat(million)}`,
  '5 MB of names': `&${'a'.repeat(31)}`.repeat((5 * million) / 32),
  '5 MB of [': '['.repeat(5 * million),
  '5 MB of spaces in a tag': `<a${' '.repeat(5 * million)}`,
  '5 MB of digits in a reference': `&#${'1'.repeat(5 * million)}`,
  'a well-formed body of 1,000 paragraphs':
    '<p>Some <strong>words</strong> of <a href="https://example.org/">prose</a>.</p>'.repeat(1000),
}

const time = (work: () => unknown): string => {
  const start = performance.now()
  work()
  return (performance.now() - start).toFixed(1).padStart(7)
}

console.log(`${'ms'.padEnd(44)}  cold   warm   warm   text`)
for (const [name, html] of Object.entries(inputs)) {
  const runs = [1, 2, 3].map(() => time(() => readHtml(html)))
  console.log(
    name.padEnd(40),
    ...runs,
    time(() => htmlToText(html)),
  )
}
