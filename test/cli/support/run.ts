import { Readable, Writable } from 'node:stream'
import { runProgram } from '../../../src/cli/program.js'

/** What a command line wrote, and its exit code. */
export interface Run {
  code: number
  stdout: string
  stderr: string
}

/** Runs a command line in this process, without a terminal. @param input text on standard input */
export async function run(args: readonly string[], input = ''): Promise<Run> {
  const [stdout, stderr] = [new Collector(), new Collector()]
  const code = await runProgram(args, { stdin: Readable.from([input]), stdout, stderr })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

class Collector extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}
