const { BOTH_WAYS, COMPOSERS, HEADS, LAYERS } = require('./scripts/checks/layers.cjs')

/** Sub-folders that use the engine as the other layers do; its index alone names them. */
const ABOVE_THE_ENGINE = '^src/core/engine/(explain|strips)/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // Of folders that do not contain each other.
    { name: 'no-cycles-of-folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
    {
      name: 'heads-above-their-sub-folders',
      severity: 'error',
      from: { path: `^src/(${HEADS.join('|')})/.+/`, pathNot: ABOVE_THE_ENGINE },
      to: { path: '^src/$1/[^/]+$' },
    },
    {
      name: 'sub-folders-above-their-folder',
      severity: 'error',
      from: { path: '^src/(.+)/[^/]+$', pathNot: `^src/(core|${[...HEADS, ...BOTH_WAYS].join('|')})/[^/]+$` },
      to: { path: '^src/$1/[^/]+/' },
    },
    ...Object.entries(LAYERS).map(([layer, allowed]) => ({
      name: `${layer}-direction`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    {
      name: 'engine-knows-nothing-above-it',
      severity: 'error',
      from: { path: '^src/core/engine/', pathNot: ['/index\\.ts$', ABOVE_THE_ENGINE] },
      to: { path: ABOVE_THE_ENGINE },
    },
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
      name: 'used-outside-tests',
      severity: 'error',
      from: { path: '^(src|mocks|scripts)/' },
      module: {
        path: '^src/',
        // Where the page, the embedded page, its first script and the service worker start.
        pathNot:
          '^src/(app/main\\.tsx|app/embed/main\\.tsx|app/firstPicture/chooser\\.ts|offline/worker/serviceWorker\\.ts)$',
        numberOfDependentsLessThan: 1,
      },
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
