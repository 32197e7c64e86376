/**
 * Who may import whom: the layers of `src/`, lowest first, each with those that it may use beside itself. `core` and
 * `state` stand for all of their folders. A test compares the table of `docs/ARCHITECTURE.md` with this one.
 */
const LAYERS = {
  'core/engine': [],
  'core/random': [],
  'core/published': ['core/engine', 'core/random'],
  'core/robustness': ['core/engine', 'core/random', 'core/published'],
  'core/flips': ['core/engine'],
  data: ['core'],
  offline: ['data'],
  'state/scenario': ['core'],
  'state/savedScenarios': ['core', 'state/scenario'],
  'state/navigation': ['state/scenario'],
  'state/comparison': ['core', 'state/scenario'],
  i18n: ['core', 'data'],
  ui: ['i18n'],
  analysis: ['core', 'data', 'offline', 'state', 'i18n'],
  provenance: ['core', 'state', 'i18n', 'ui', 'analysis'],
  export: ['core', 'data', 'state', 'i18n', 'ui', 'analysis', 'provenance'],
  features: ['core', 'data', 'offline', 'state', 'i18n', 'ui', 'analysis', 'provenance', 'export'],
  app: ['core', 'data', 'offline', 'state', 'i18n', 'ui', 'analysis', 'provenance', 'export', 'features'],
}

/** Features that put others together; nobody but the app imports them. All other features are strangers to one another. */
const COMPOSERS = ['dataSource', 'embed', 'find', 'help', 'present', 'report', 'share']

/**
 * How a folder of `src/` and its sub-folders may know each other: the files of these put their sub-folders together, which
 * know nothing of them. Elsewhere it is the other way round: sub-folders build on the files beside them.
 */
const HEADS = [
  'core/engine',
  'core/robustness',
  'export',
  'features/evidence',
  'features/find',
  'features/present',
  'features/time',
]

/** Here both ways are still in use. */
const BOTH_WAYS = ['analysis', 'data', 'data/own', 'i18n']

module.exports = { BOTH_WAYS, COMPOSERS, HEADS, LAYERS }
