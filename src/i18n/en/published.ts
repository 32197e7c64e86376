import type { Messages } from '../messages.ts'
import { and } from './and.ts'

export const published: Messages['published'] = {
  name: 'Published facts',
  title: {
    open: (teams) =>
      `The published facts alone do not settle who is last: candidates ${teams.map((n) => n.text).join(', ')}`,
    settled: (team) => `The published facts alone already put ${team.text} last in total`,
  },
  subtitle:
    'The points, means and gaps that the ministry published, and how far what it left out can lie without contradicting them.',
  caution:
    'A dot is a published score, hatching is inferred. What is inferred does not reveal what anyone scored, and does not say that the evaluation or any team did anything wrong.',
  waiting: 'Calculating ranges from the published facts',
  contradiction:
    'Published figures in this data contradict one another, so that no points fit them all: no ranges are drawn.',
  nothing: 'No points or means were published of this stage.',
  when: {
    later: (asOf, day) =>
      `Nothing had been published on ${asOf}. These are the figures published by ${day}; they do not enter the scenario.`,
    partly: (asOf, next) => `Only what was published by ${asOf} is used. More was published on ${next}.`,
    go: (day) => `View as of ${day}`,
  },
  real: (date, teams) =>
    `In reality, ${date}: ${and(teams.map((n) => n.text))} ${teams.length === 1 ? 'was' : 'were'} eliminated on score.`,
  realShare: (teams, percent) =>
    `From the facts alone, ${and(teams.map((n) => n.text))} came last in ${percent}% of the draws.`,
  outcome: {
    label: (date, teams) =>
      `Include the real outcome as a fact: ${date}, lowest by score ${and(teams.map((n) => n.text))}`,
    early: (date) => `As of a date before ${date}, the outcome is not included.`,
    on: (percent) => `Draws that do not fit the outcome were dropped; ${percent}% are left.`,
  },
  figures: {
    title: 'Where the points can be',
    explain:
      'The thin line is the whole range that the facts allow (exact, by linear programs), the hatching the distribution of points drawn evenly within it, its tick the median. The height of the hatching is set for each row separately.',
    key: {
      published: 'published points',
      secondary: 'known from one secondary text alone',
      inferred: 'inferred distribution',
      range: 'whole possible range',
      median: 'its median',
      mean: 'published mean',
    },
    item: (label, max) => `${label} (of ${max})`,
    total: 'Total',
    mean: (value) => `mean ${value}`,
    gap: (value) => `difference between first and last ${value}`,
    last: (teams) => `can be last: ${teams.map((n) => n.text).join(', ')}`,
    only: (team) => `only ${team.text} can be last`,
    narrow: (low, high) => `${low}–${high}`,
    columns: {
      item: 'Item and team',
      published: 'Published',
      range: 'Possible range',
      ninety: '90% of the draws',
      mean: 'Mean of the draws',
    },
    inferred: 'inferred',
    notDrawn: 'no draws',
    method: (samples, tried) =>
      `${samples} draws (fixed seed), out of ${tried} tried: the rest contradicted a fact. The shares depend on the assumption that all points that fit are equally likely; the ranges do not.`,
  },
  later: {
    title: (before, day) => `The ranges of ${before} beside the points published on ${day}`,
    explain: (before, day) =>
      `Ranges calculated from the facts up to ${before} alone, beside the points published on ${day}: a rare chance to test the method. It did not foretell the points.`,
    count: (within, of) =>
      `Of the ${of} points that were new, ${within} ${within === 1 ? 'lies' : 'lie'} within ${within === 1 ? 'its range' : 'their ranges'}.`,
    open: (before, teams) =>
      `As of ${before} the lowest place was open: candidates ${teams.map((n) => n.text).join(', ')}.`,
    out: (team, value, low, high, place, filled, rank) =>
      `The total of ${team.text}, who was eliminated, is ${value}: ${place}% of the way up its range of ${low}–${high}. With unpublished points filled by means it stood at ${filled}, rank ${rank}. A range does not say where within it a score lies.`,
    columns: {
      item: 'Item and team',
      range: 'Range then',
      value: 'Published later',
      within: 'Within',
      source: 'Source',
    },
    within: { yes: 'yes', no: 'no' },
  },
  lowest: {
    title: 'Who can be last in total',
    explain:
      'How the share of draws in which a team is last changes with the weights of the parts of the evaluation. All weights but the official ones are hypothetical. A draw with a tie counts for no team.',
    team: 'Team',
    possible: 'Can be last (leaving the real outcome aside)',
    yes: 'yes',
    no: 'no',
    official: 'Official weights',
    equal: 'Equal weights',
    alone: (pillar) => `${pillar} alone`,
  },
  checks: {
    title: 'Published figures compared with one another and with this page’s model',
    columns: { what: 'Item', computed: 'Calculated', published: 'Published', fits: 'Fits', source: 'Source' },
    fits: { yes: 'fits', no: 'does not fit' },
    parts: (item, team, parts) => `${item}, ${team.text}: sum of the parts ${parts}`,
    means: (item, parts) => `${item}: sum of the means of the parts ${parts}`,
    field: (item, team, n, mean, factor) =>
      `${item}, ${team.text}: mean ${mean} of its own ${n} values × ${factor} (that these ${n} were used is inferred)`,
    index: (item, team, value, factor) => `${item}, ${team.text}: third-party index ${value} × ${factor}`,
    indexMean: (item, parts) => `${item}: mean of ${parts}, each team rounded first`,
    printed: (exact, printed) => `${exact} → ${printed}`,
  },
  choices: {
    title: 'Which of the listed choices reproduce the outcome',
    count: (same, of, percent, asOf) =>
      same === 0
        ? `As of ${asOf}, none of ${of} combinations gives the real teams and routes.`
        : `As of ${asOf}, ${same} of ${of} combinations (${percent}%) give the real teams and routes.`,
    common: (dimension, value) => `All of them have “${value}” for ${dimension}.`,
    never: (dimension, values) => `For ${dimension}, none of them has ${values.map((v) => `“${v}”`).join(' or ')}.`,
    none: 'No listed change of weights or rules alone leads to the outcome.',
    notMinistry:
      'A choice that reproduces the outcome is not necessarily one the ministry used. The listed combinations are simply counted, each once.',
    dimension: {
      weights: 'weights',
      rules: 'from-scratch rules',
      missing: 'missing values',
      gate: 'independence gate',
    },
    choice: 'Choice',
    value: 'Value',
    same: 'Combinations as in reality',
    countOf: (same, of) => `${same} of ${of}`,
    gate: { adds: 'in addition to elimination on score', fills: 'first, using up elimination places' },
  },
  facts: {
    title: 'The facts used, with their sources',
    columns: { item: 'Item', kind: 'Kind', value: 'Value', day: 'Published', source: 'Source' },
    kind: {
      points: (team, isTop) => `points of ${team.text}${isTop ? ' (the top)' : ''}`,
      mean: 'mean of all teams',
      gap: 'difference between first and last',
      index: (team) => `third-party index of ${team.text}`,
    },
    index: (value, doubt) => `${value} ± ${doubt}`,
  },
}
