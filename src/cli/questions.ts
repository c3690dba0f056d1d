import { createInterface } from 'node:readline/promises'
import { CliError, ExitCode } from './exit-code.js'
import type { Terminal } from './terminal.js'

/** One question of a dialogue. */
export interface Question {
  text: string
  /** The answer of an empty line. */
  fallback?: string | undefined
  /** What is wrong with an answer; undefined where it is good. */
  check?: ((answer: string) => string | undefined) | undefined
}

/**
 * Asks questions on stderr, so that stdout holds nothing but the result.
 * @throws CliError where the input ends
 */
export async function ask(terminal: Terminal, questions: readonly Question[]): Promise<string[]> {
  const dialogue = createInterface({ input: terminal.stdin, output: terminal.stderr })
  const lines = dialogue[Symbol.asyncIterator]()
  const answers: string[] = []
  try {
    for (const question of questions) answers.push(await answerTo(question, terminal, lines))
    return answers
  } finally {
    dialogue.close()
  }
}

async function answerTo(question: Question, { stderr }: Terminal, lines: AsyncIterator<string>): Promise<string> {
  const { text, fallback, check } = question
  for (;;) {
    stderr.write(`${text}${fallback === undefined ? '' : ` (${fallback})`}: `)
    const line = await lines.next()
    if (line.done) throw new CliError(ExitCode.usage, 'The input ended before the last question. Nothing was written.')
    const answer = line.value.trim() || (fallback ?? '')
    const fault = answer ? check?.(answer) : 'An answer is needed.'
    if (fault === undefined) return answer
    stderr.write(`${fault}\n`)
  }
}
