import { esbuildPlugin } from '@web/dev-server-esbuild'
import { faults } from './test/support/faults.js'
import { launcher } from './tools/engine.js'
import { countReporter } from './tools/count-reporter.js'

/** Browser tests. `IOM_ENGINE` = `chromium` (the default), `firefox` or `webkit`. */
export default {
  files: process.env.IOM_TEST_FILES?.split('\n') ?? 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // One page at a time: tests that ask for focus or a viewport would take them from each other.
  concurrency: 1,
  browsers: [await launcher(process.env.IOM_ENGINE)],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' })],
  middleware: [faults()],
  reporters: [countReporter(process.env.IOM_TEST_REPORT)],
  staticLogging: true,
  browserLogs: true,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
}
