/**
 * Mutation tests of what runs in Node: `npm run test:mutation`. They take hours for all folders, so name a part:
 * `npm run test:mutation -- --mutate src/model/vcard.ts`. A later run tests only what has changed since.
 */
const folders = '{model,languages,reading,source}'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${folders}/**/*.ts`, '!src/languages/*/*.ts', '!src/model/descriptions/*.ts'],
  testRunner: 'tap',
  tap: {
    testFiles: [`test/${folders}/**/*.test.ts`],
    nodeArgs: ['--import', 'tsx', '--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
  },
  plugins: ['@stryker-mutator/tap-runner'],
  // Mutants that only run while a module loads need every test file.
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  tempDirName: 'node_modules/.cache/stryker/copy',
  ignorePatterns: ['dist', 'site', 'storybook-static'],
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
}
