/**
 * `npm run test:faults`: the files of `dist/` in a browser, against a server that misbehaves. Needs `npm run build`.
 *
 * `npm run test:faults -- storage` only the test files whose path holds `storage`.
 */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dist } from './files.js'
import { counted, line, node, tsx } from './run.js'

if (!existsSync(join(dist, 'iom-widgets.js'))) throw new Error('dist/ is not built: run npm run build.')
const wanted = process.argv.slice(2)
const files = (await readdir('test/faults'))
  .filter((file) => file.endsWith('.faults.ts') && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .map((file) => join('test/faults', file))

const counts = files.length
  ? await counted((report) =>
      node(
        [
          '--import',
          tsx,
          '--test',
          '--test-timeout=300000',
          '--test-concurrency=2',
          '--test-reporter',
          './tools/node-reporter.js',
          ...files,
        ],
        {
          IOM_TEST_REPORT: report,
        },
      ),
    )
  : { passed: 0, failed: 1 }
console.log(line(counts))
process.exitCode = Number(counts.failed > 0)
