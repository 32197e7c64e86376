import { withUnit } from '../format.ts'
import type { Messages } from '../messages.ts'

export const scores: Messages['scores'] = {
  title: 'Scores and sources',
  field: { label: 'About this list of benchmarks', more: 'Show all evidence and open questions', less: 'Show less' },

  reports: {
    title: 'Known facts about the project',
    none: 'No facts are confirmed as of this date. They appear with a later date.',
    more: (n) => `Show more (${n})`,
    fewer: 'Show fewer',
    lowReliability: 'digest or repost',
  },

  models: {
    title: 'Models entered',
    columns: {
      team: 'Team',
      model: 'Model',
      parameters: 'Parameters',
      context: 'Context',
      licence: 'Licence',
      modalities: 'Modalities',
      released: 'Released',
      downloads: 'Downloads',
      sources: 'Sources',
    },
    parameters: (total, active) => (active === null ? `${total}B` : `${total}B (${active}B active)`),
    asOf: (date) => `as of ${date}`,
    later: 'later than the chosen date',
    notSeen: 'not confirmed',
  },

  official: {
    title: 'Points as the Ministry of Science and ICT published them',
    use: 'For comparison only: benchmark scores are computed from the table below, not from these figures.',
    later: (date) =>
      `All that was published by ${date} stands here; what came out after the date on screen carries its day.`,
    withheld: (n, of) =>
      `${n} of the ${of} team scores by part were not published. An empty cell means not published, not zero.`,
    columns: {
      part: 'Part',
      max: 'Points',
      published: 'Published scores',
      mean: 'Mean',
      gap: 'First to last',
      source: 'Source',
    },
    notPublished: 'not published',
    published: (day) => `out on ${day}`,
    certainty: { press: 'press', secondary: 'one text' },
    certaintyKey: {
      official: 'Points without a mark were read in the ministry’s own text.',
      press: 'press: an official figure known through the press or through a text that quotes it.',
      secondary: 'one text: the split into two items stands in one secondary text alone.',
    },
    outOf: (max) => max,
  },

  table: {
    title: 'Score table',
    unit: (unit) => unit,
  },

  cell: {
    kind: { self: 'own report', 'third-party': 'third party', official: 'ministry' },
    maybeLater: 'may not have been public by then',
    secondary: 'from a secondary source',
    filled: (value) => `filled in ${value}`,
    notFilled: 'not filled in',
    hypothetical: 'what-if',
    missing: {
      'not-reported': 'not reported',
      'not-seen': 'value not confirmed',
      withheld: 'withheld',
      later: 'public only later',
      'undated-hidden': 'left out: date uncertain',
      'source-policy': 'not from the chosen kind of source',
      'no-source': 'no source found',
    },
    name: (team, benchmark, content) => `${team} ${benchmark}: ${content}`,
  },

  detail: {
    title: (team, benchmark) => `${team} · ${benchmark}`,
    close: 'Close',
    value: 'Value',
    source: 'Source',
    noSource: 'no source information',
    locator: 'Place in the source',
    mode: 'Mode',
    modes: {
      thinking: 'thinking',
      'non-thinking': 'non-thinking',
      unlabelled: 'not labelled (taken as thinking)',
    },
    measuredBy: 'Measured by',
    measured: {
      self: (team) => `${team} itself`,
      'third-party': (publisher) => `a third party (${publisher})`,
      official: (publisher) => `the ministry’s evaluation (${publisher})`,
    },
    confidence: 'Confirmed in',
    confidences: {
      seen: 'the maker’s or the ministry’s own text',
      secondary: 'the press, an aggregator or a copy',
    },
    publicSince: 'Public since',
    window: (first, last) => (first === last ? first : `${first} at the earliest, ${last} at the latest`),
    stoodUntil: (date) => `valid until ${date}`,
    variant: 'Variant',
    model: 'Model',
    note: 'Note',
    reason: 'Why it is empty',
    formula: 'Points',
    formulaText: (value, min, max, points) => `100 × (${value} − ${min}) ÷ (${max} − ${min}) = ${points} points`,
    formulaMirrored: (value, min, max, points) =>
      `100 − 100 × (${value} − ${min}) ÷ (${max} − ${min}) = ${points} points (lower is better)`,
    contribution: (normalised, share, amount) => `normalised ${normalised} × share ${share}% = ${amount} points`,
    filledWith: 'Filled in with',
    about: 'This benchmark',
    others: 'Other scores, not used',
    noOthers: 'No other score of this team is known.',
    notUsed: {
      'what-if': 'replaced by your what-if value',
      superseded: 'corrected later',
      conflicting: 'sources contradict one another',
      'non-thinking': 'measured without thinking',
      'other-model': 'not the model entered',
      later: 'public only after the chosen date',
      'undated-hidden': 'date uncertain',
      'source-policy': 'not the chosen kind of source',
      'self-first': 'the team’s own report comes first',
      'variant-second': 'another variant comes first',
      'listed-later': 'a value listed earlier is used',
    },
  },

  whatIf: {
    label: 'What if it were',
    range: (min, max, unit) => withUnit(`${min}–${max}`, unit),
    apply: 'Apply',
    clear: 'Clear what-if',
    help: 'Treated like a published value and marked as hypothetical everywhere. Not a real score.',
    notANumber: (place, found, min, max) =>
      `${place}: “${found}” is not a number. Enter a number from ${min} to ${max}.`,
    empty: (place, min, max) => `${place}: nothing was entered. Enter a number from ${min} to ${max}.`,
    outside: (place, found, min, max) =>
      `${place}: ${found} is outside this benchmark’s scale. Enter a number from ${min} to ${max}.`,
  },

  also: {
    title: (n) =>
      n === 1 ? '1 more benchmark outside the calculation' : `${n} more benchmarks outside the calculation`,
    note: 'Cited, but too few teams can be compared on them: they are not used in the ranking.',
    columns: { benchmark: 'Benchmark', team: 'Team', model: 'Model', value: 'Value', kind: 'Kind', source: 'Source' },
  },
}
