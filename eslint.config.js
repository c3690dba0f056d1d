import js from '@eslint/js'
import { configs as lit } from 'eslint-plugin-lit'
import { configs as wc } from 'eslint-plugin-wc'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const banned = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Render with a template: strings of a feed never become markup.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Render with a template: strings of a feed never become markup.',
  },
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Old host libraries replace Array.from: spread instead.',
  },
  { selector: 'ForInStatement', message: 'Old host libraries extend Array.prototype: use for…of over Object.keys.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
]

const bannedImports = [
  'lit/directives/unsafe-html.js',
  'lit/directives/unsafe-svg.js',
  'lit/directives/style-map.js',
].map((name) => ({
  name,
  message: 'Unsafe with strings of a feed, or blocked by a strict Content-Security-Policy.',
}))

export default defineConfig(
  globalIgnores(['dist/', 'site/', 'release/', 'storybook-static/', '/site/', 'src/geography/generated/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit['flat/all'] ?? lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...banned],
      'no-restricted-imports': ['error', { paths: bannedImports }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // Fields are assigned, not defined (tsconfig: useDefineForClassFields), so they do not shadow the accessors.
      'lit/no-classfield-shadowing': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A query for an element of a given kind says the kind once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A plugin of chai says that `equal` returns a promise; it does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            'Equal',
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'before', 'after'] },
          ],
        },
      ],
      'no-restricted-syntax': 'off',
    },
  },
  {
    // Static templates name tags; the rules know only plain ones.
    files: ['stories/support/render.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        URLSearchParams: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        Response: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        window: 'readonly',
        customElements: 'readonly',
        getComputedStyle: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        Node: 'readonly',
        SVGElement: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
)
