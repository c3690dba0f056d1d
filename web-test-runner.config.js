import { defaultReporter } from '@web/test-runner'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { faults } from './test/support/faults.js'
import { browserReporter } from './tools/closing-line.js'
import { engines } from './tools/engines.js'

/** Browser tests. `IOM_ENGINE`: `chromium` (the default), `firefox` or `webkit`. Needs `node --import tsx`. */
export default {
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // One page at a time: tests that ask for focus or a viewport would take them from each other.
  concurrency: 1,
  browsers: [await engines[process.env.IOM_ENGINE ?? 'chromium']()],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' })],
  middleware: [faults()],
  reporters: [defaultReporter({ reportTestProgress: false }), browserReporter],
  staticLogging: true,
  // Tests of failures make the tags warn.
  filterBrowserLogs: ({ args }) => !/^<iom-|Lit is in dev mode/.test(String(args[0])),
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  // A guard against tests that never end; a busy machine is no failure.
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
}
