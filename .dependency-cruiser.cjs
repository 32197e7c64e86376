const { COMPOSERS, LAYERS } = require('./scripts/checks/layers.cjs')

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(LAYERS).map(([layer, allowed]) => ({
      name: `${layer}-direction`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    {
      name: 'engine-has-no-dependencies',
      severity: 'error',
      from: { path: '^src/core/engine/' },
      to: { pathNot: '^src/core/engine/' },
    },
    {
      name: 'core-through-its-doors',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/' },
      to: { path: '^src/core/', pathNot: '^src/core/[^/]+/index\\.ts$' },
    },
    {
      name: 'core-through-its-doors-within',
      severity: 'error',
      from: { path: '^src/core/([^/]+)/' },
      to: { path: '^src/core/(engine|robustness|flips|published)/', pathNot: '^src/core/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: `^src/features/(${COMPOSERS.join('|')})/` },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'nobody-imports-a-composer',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: `^src/features/(${COMPOSERS.join('|')})/`, pathNot: '^src/features/$1/' },
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
