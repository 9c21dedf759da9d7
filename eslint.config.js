import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** The rooms of src, lowest first: a file imports from its own room and from those before it, never from one behind. */
export const ROOMS = [
  'support',
  'process',
  'git',
  ...[
    'bytes',
    'format',
    'counters',
    'live',
    'journal',
    'read',
    'units',
    'write',
    'compaction',
    'text',
    'sets',
  ].map((room) => `covdata/${room}`),
  'findings',
  'go',
  'preserve',
  'gates',
  'coverage',
  'attribution',
  'checks',
  'legs',
  'diff',
  'compare',
  'impact',
  'report',
  'page',
  'github',
  'artifact',
  'cache',
  'inputs',
  'stages',
  'cli',
  'actions',
  'index.ts',
]

/** What runs in the browser takes nothing else from the other rooms: formats, and what the page finds out of an opened file. */
const PAGE_MAY_IMPORT = [
  'page',
  ...['figureColumns', 'lineColumns', 'pageComparison', 'pageData', 'pageFigures', 'pageTests'].map(
    (file) => `report/html/${file}.ts`,
  ),
  ...['carriedReach', 'codeEnd', 'functions', 'lines', 'model', 'sourceCode', 'tallies', 'uncovered'].map(
    (file) => `coverage/${file}.ts`,
  ),
  ...['attribution', 'lastBranch', 'testsOfUnits', 'unitsOfLines'].map((file) => `attribution/${file}.ts`),
  'covdata/text/percentFormat.ts',
  ...['arrays', 'capital', 'lineRange', 'plural'].map((file) => `support/${file}.ts`),
]

const zones = ROOMS.slice(0, -1).map((room, floor) => ({
  target: `./src/${room}`,
  from: ROOMS.slice(floor + 1).map((above) => `./src/${above}`),
  message: `${room} is below it: see ROOMS in eslint.config.js.`,
}))

const pageZone = {
  target: './src/page',
  from: './src',
  except: PAGE_MAY_IMPORT.map((path) => `./${path}`),
  message: 'The page runs in a browser: see PAGE_MAY_IMPORT in eslint.config.js.',
}

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'page/', 'examples/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, pageZone] }],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/process/system.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['env', 'platform', 'arch', 'cwd'].map((property) => ({
          object: 'process',
          property,
          message: 'Take it as a value: src/process/system.ts reads it once.',
        })),
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
