import { withUnit } from '../format.ts'
import type { Messages } from '../messages.ts'

export const scores: Messages['scores'] = {
  title: 'Scores and sources',
  subtitle: (date) =>
    `Only what was public by ${date}. Press a cell for its source and working, and to try another value.`,
  field: { label: 'About this list of benchmarks', more: 'Show all grounds and doubts', less: 'Show less' },

  reports: {
    title: 'Reported around the contest',
    none: 'Nothing on file up to this date. A later date brings it up.',
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
    later: 'later than the date seen from',
    notSeen: 'not seen',
  },

  official: {
    title: 'Points as the ministry published them',
    use: 'For comparison only: benchmark scores are computed from the table below, not from these figures.',
    later: (date) => `Published on ${date}: these points were not known at the date you are looking from.`,
    withheld: (n, of) =>
      `${n} of the ${of} team scores by part were not published. An empty place means not published, not zero.`,
    columns: {
      part: 'Part',
      max: 'Points',
      published: 'Published scores',
      mean: 'Mean',
      gap: 'First to last',
      source: 'Source',
    },
    notPublished: 'not published',
    outOf: (max) => max,
    whole: 'whole',
  },

  dots: {
    title: 'Points by benchmark, 0 to 100',
    leads: (team, count, of) => `${team.text} leads in ${count} of ${of}`,
    axis: 'points (each benchmark’s own scale brought to 0–100)',
    loading: 'Loading the picture',
    toTable: 'Show as table',
    jump: 'Go to the score table',
    key: {
      self: 'own report',
      'third-party': 'third party',
      filled: 'filled in',
      hypothetical: 'what-if',
    },
    bothSaid: 'Named in each row: the first and the last team.',
  },

  table: {
    title: 'Score table',
    caption: 'Scores by benchmark and team. Each cell holds the value and the kind of its source, or why it is empty.',
    benchmark: 'Benchmark',
    questions: (n) => `${n} questions`,
    questionsUnknown: 'number of questions unknown',
    scale: (min, max, unit) => withUnit(`${min}–${max}`, unit),
    lowerIsBetter: 'lower is better',
    unit: (unit) => unit,
    notInPlay: {
      excluded: 'left out because of a gap',
      unpublished: 'left out: published by nobody',
      unweighted: 'weight 0',
    },
    legend: 'How to read it',
    legendBest: 'Bold: the best published value of the row',
    legendFilled: 'Hatched italics: not published, filled in by rule',
    legendUncertain: 'Date uncertain: only a later copy was seen, so it may not have been public then',
    legendWhatIf: 'Dashed outline and pencil: a what-if value of yours',
  },

  cell: {
    kind: { self: 'own report', 'third-party': 'third party', official: 'ministry' },
    maybeLater: 'may not have been public',
    maybeLaterShort: 'date uncertain',
    secondary: 'from a secondary source',
    secondaryShort: 'secondary',
    filled: (value) => `filled ${value}`,
    notFilled: 'not filled in',
    hypothetical: 'what-if',
    instead: (value) => `in place of ${value}`,
    insteadOfGap: 'in place of a gap',
    undo: 'Undo',
    undoLabel: (team, benchmark) => `Undo the what-if value of ${team} on ${benchmark}`,
    missing: {
      'not-reported': 'not reported',
      'not-seen': 'value not seen',
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
    noSource: 'no source on file',
    locator: 'Where in it',
    mode: 'Mode',
    modes: {
      thinking: 'thinking',
      'non-thinking': 'non-thinking',
      unlabelled: 'not labelled (counted as thinking)',
    },
    measuredBy: 'Measured by',
    measured: {
      self: (team) => `${team} itself`,
      'third-party': (publisher) => `a third party (${publisher})`,
      official: (publisher) => `the ministry’s evaluation (${publisher})`,
    },
    confidence: 'How it was seen',
    confidences: {
      seen: 'in the maker’s or the ministry’s own text',
      secondary: 'in the press, an aggregator or a copy',
    },
    publicSince: 'Public since',
    window: (first, last) => (first === last ? first : `${first} at the earliest, ${last} at the latest`),
    stoodUntil: (date) => `stood until ${date}`,
    variant: 'Variant',
    model: 'Model',
    note: 'Note',
    reason: 'Why it is empty',
    formula: 'Points',
    formulaText: (value, min, max, points) => `100 × (${value} − ${min}) ÷ (${max} − ${min}) = ${points} points`,
    formulaMirrored: (value, min, max, points) =>
      `100 − 100 × (${value} − ${min}) ÷ (${max} − ${min}) = ${points} points (lower is better)`,
    contribution: (normalised, share, amount) => `normalised ${normalised} × share ${share}% = ${amount} points`,
    filledWith: 'Filled with',
    about: 'This benchmark',
    others: 'Other scores on file, not used',
    noOthers: 'No other score of this team is on file.',
    notUsed: {
      'what-if': 'replaced by your what-if value',
      superseded: 'corrected later',
      conflicting: 'sources contradict one another',
      'non-thinking': 'measured without thinking',
      'other-model': 'not the model entered',
      later: 'public only after the date seen from',
      'undated-hidden': 'date uncertain',
      'source-policy': 'not the chosen kind of source',
      'self-first': 'the team’s own report comes first',
      'variant-second': 'another variant comes first',
      'listed-later': 'a value listed earlier is used',
    },
  },

  whatIf: {
    label: 'What if it were',
    field: (team, benchmark) => `What if ${team} had on ${benchmark}`,
    range: (min, max, unit) => withUnit(`${min}–${max}`, unit),
    apply: 'Apply',
    clear: 'Clear what-if',
    help: 'Counts like a published value and is marked as hypothetical everywhere. Not a real score.',
    notANumber: (place, found, min, max) =>
      `${place}: “${found}” is not a number. Enter a number from ${min} to ${max}.`,
    empty: (place, min, max) => `${place}: nothing was entered. Enter a number from ${min} to ${max}.`,
    outside: (place, found, min, max) =>
      `${place}: ${found} is outside this benchmark’s scale. Enter a number from ${min} to ${max}.`,
  },

  also: {
    title: (n) =>
      n === 1 ? '1 more benchmark outside the calculation' : `${n} more benchmarks outside the calculation`,
    note: 'Cited, but too few teams can be compared on them: they play no part in the ranking.',
    columns: { benchmark: 'Benchmark', team: 'Team', model: 'Model', value: 'Value', kind: 'Kind', source: 'Source' },
  },
}
