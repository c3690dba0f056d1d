import type { Inline } from '../../model/blocks.js'
import type { Run } from './tree.js'

/** The paragraphs of runs: an empty line (two `<br>`) is what an editor takes for a new one. None is blank. */
export function paragraphsOf(runs: readonly Run[]): Inline[][] {
  const paragraphs: Run[][] = []
  let open: Run[] | undefined
  let line: Run[] = []
  let lineBreak: Run | undefined
  const endLine = (end?: Run): void => {
    if (isBlank(line)) open = undefined
    else if (open) open.push(...(lineBreak ? [lineBreak] : []), ...tidy(line))
    else paragraphs.push((open = tidy(line)))
    line = []
    lineBreak = end
  }
  for (const run of runs) {
    if (run.text === '\n') endLine(run)
    else line.push(run)
  }
  endLine()
  return paragraphs.map((paragraph) => nest(paragraph))
}

const isBlank = (runs: readonly Run[]): boolean => runs.every((run) => !run.text.trim())

/** One line with its white space folded across the runs, none at its ends. */
function tidy(line: readonly Run[]): Run[] {
  const runs: Run[] = []
  let spaced = true
  for (const run of line) {
    const text: string = spaced ? run.text.replace(/^ /, '') : run.text
    if (text) runs.push({ ...run, text })
    spaced = text ? text.endsWith(' ') : spaced
  }
  const last = runs[runs.length - 1]
  if (last?.text === ' ') runs.pop()
  else if (last) last.text = last.text.replace(/ $/, '')
  return runs
}

type Layer = readonly [key: (run: Run) => unknown, wrap: (run: Run, children: Inline[]) => Inline]

const layers: readonly Layer[] = [
  [(run) => run.link, ({ link }, children) => ({ type: 'link', url: link?.url, children })],
  [(run) => run.strong > 0, (_, children) => ({ type: 'strong', children })],
  [(run) => run.emphasis > 0 || run.cite > 0, (_, children) => ({ type: 'emphasis', children })],
]

/** Runs as nested markup: links outermost, then strong, then emphasis, each over as many runs as share it. */
function nest(runs: readonly Run[], depth = 0): Inline[] {
  const layer = layers[depth]
  if (!layer) return leaves(runs)
  const [key, wrap] = layer
  return grouped(runs, key).flatMap((group) => {
    const children = nest(group, depth + 1)
    const [first] = group
    return first && key(first) && !isBlank(group) ? [wrap(first, children)] : children
  })
}

function grouped(runs: readonly Run[], key: (run: Run) => unknown): Run[][] {
  const groups: Run[][] = []
  let last: unknown
  for (const run of runs) {
    const group = groups[groups.length - 1]
    if (group && key(run) === last) group.push(run)
    else groups.push([run])
    last = key(run)
  }
  return groups
}

const leaves = (runs: readonly Run[]): Inline[] =>
  grouped(runs, (run) => run.text === '\n').flatMap((group): Inline[] =>
    group[0]?.text === '\n'
      ? group.map(() => ({ type: 'line-break' }))
      : [{ type: 'text', text: group.map((run) => run.text).join('') }],
  )
