/** Who may import whom. `docs/ARCHITECTURE.md` explains the layers. */
const mayImport = {
  engine: [],
  robustness: ['engine'],
  flips: ['engine'],
  published: ['engine', 'robustness'],
  i18n: ['engine'],
  ui: ['i18n'],
  data: ['engine'],
  scenario: ['engine', 'robustness', 'flips'],
  analysis: ['engine', 'robustness', 'flips', 'published', 'data', 'scenario'],
  evidence: ['engine', 'scenario', 'analysis', 'ui', 'i18n'],
  panels: ['engine', 'robustness', 'flips', 'published', 'data', 'scenario', 'analysis', 'evidence', 'ui', 'i18n'],
  app: [
    'engine',
    'robustness',
    'flips',
    'published',
    'data',
    'scenario',
    'analysis',
    'evidence',
    'panels',
    'ui',
    'i18n',
  ],
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(mayImport).map(([layer, allowed]) => ({
      name: `${layer}-direction`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    {
      name: 'engine-has-no-dependencies',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { pathNot: '^src/engine/' },
    },
    {
      name: 'engine-through-its-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engine/' },
      to: { path: '^src/engine/', pathNot: '^src/engine/index\\.ts$' },
    },
    {
      name: 'panels-are-strangers',
      severity: 'error',
      from: { path: '^src/panels/([^/]+)/' },
      to: { path: '^src/panels/', pathNot: '^src/panels/$1/' },
    },
    {
      name: 'mocks-and-tests-stay-out',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/main' },
      to: { path: '^(mocks|tests|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.app.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.json$' },
  },
}
