/**
 * What the folders of `src/` may import besides themselves. ARCHITECTURE.md draws the same order. Types and dynamic
 * imports count like any other import.
 */
const order = {
  model: [],
  reading: ['model'],
  formats: ['model', 'reading', 'generated/dialects'],
  checks: ['model', 'reading', 'formats'],
  source: ['model', 'formats'],
  languages: ['model', 'generated/languages'],
  geography: ['model'],
  templates: ['model', 'languages'],
  element: [
    'model',
    'checks',
    'source',
    'languages',
    'templates',
    'generated/languages',
    'generated/rooms',
    'generated/version',
  ],
  writing: ['model'],
  cli: ['model', 'reading', 'formats', 'checks', 'source', 'writing', 'prerender', 'generated/attributes'],
  tags: ['model', 'formats', 'source', 'languages', 'geography', 'templates', 'element'],
  prerender: ['model', 'formats', 'languages', 'templates', 'element', 'generated/elements'],
}

const orderOfFolders = Object.entries(order).map(([folder, allowed]) => ({
  name: `order-of-folders-${folder}`,
  comment: `src/${folder}/ may import only: ${allowed.join(', ') || 'itself'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})[/.]` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Move what both modules need to a third one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dom',
      comment: 'These folders run without a DOM.',
      severity: 'error',
      from: { path: '^src/(model|reading|formats|checks|writing|languages|geography)/' },
      to: { path: 'node_modules/(lit|lit-html|@lit)/' },
    },
    ...orderOfFolders,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Counts imports of types too.
    tsPreCompilationDeps: true,
  },
}
