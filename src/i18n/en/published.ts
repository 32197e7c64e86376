import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'

const and = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const published: Messages['published'] = {
  name: 'Published facts',
  title: {
    open: (teams) =>
      `The published facts alone do not settle who is last: candidates ${teams.map((n) => n.text).join(', ')}`,
    settled: (team) => `The published facts alone already put ${team.text} last in total`,
  },
  subtitle:
    'The ministry published tops, means and some gaps. Here is how far the points can lie without contradicting them.',
  caution:
    'A dot is a published score, hatching is inferred. What is inferred does not reveal what anyone scored, and does not say that the evaluation or any team did anything wrong.',
  waiting: 'Working out ranges from the published facts',
  contradiction:
    'Published figures in this data contradict one another, so that no points fit them all: no ranges are drawn.',
  nothing: 'No points or means were published of this stage.',
  when: {
    later: (asOf, day) =>
      `Nothing had been published on ${asOf}. These are the figures published by ${day}; they do not enter the scenario.`,
    partly: (asOf, next) => `Only what was published by ${asOf} is used. More was published on ${next}.`,
    go: (day) => `See it from ${day}`,
  },
  real: (date, teams) => `In reality, ${date}: ${and(teams.map((n) => n.text))} out by score.`,
  realShare: (teams, percent) =>
    `Drawn from the facts alone, ${and(teams.map((n) => n.text))} came last in ${percent}% of the draws.`,
  outcome: {
    label: (date, teams) =>
      `Take the real outcome as a fact too: ${date}, lowest by score ${and(teams.map((n) => n.text))}`,
    early: (date) => `Seen from before ${date}, the outcome is not let in.`,
    on: (percent) => `Draws that do not fit the outcome were dropped; ${percent}% are left.`,
  },
  figures: {
    title: 'Where the points can lie',
    explain:
      'The thin line is the whole range that the facts allow (exact, by linear programs), the hatching the distribution of points drawn evenly within it, its tick the median. Each row’s hatching has a height of its own.',
    key: {
      published: 'published points',
      inferred: 'inferred distribution',
      range: 'whole possible range',
      median: 'its median',
      mean: 'published mean',
    },
    item: (label, max) => `${label} (of ${max})`,
    total: 'Total',
    mean: (value) => `mean ${value}`,
    gap: (value) => `gap between first and last ${value}`,
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
      `${samples} draws (fixed seed), out of ${tried} tried: the rest broke a fact. The shares rest on the assumption that all points that fit are equally likely; the ranges do not.`,
  },
  lowest: {
    title: 'Who can be last in total',
    explain:
      'How the share of draws in which a team is last moves with the weights of the pillars. All weights but the official ones are hypothetical. A draw with a tie counts for nobody.',
    team: 'Team',
    possible: 'Can be last (outcome aside)',
    yes: 'yes',
    no: 'no',
    official: 'Official weights',
    equal: 'Pillars alike',
    alone: (pillar) => `${pillar} alone`,
  },
  checks: {
    title: 'Held against one another, and against the model of this page',
    columns: { what: 'What', computed: 'Worked out', published: 'Published', fits: 'Fits', source: 'Source' },
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
        ? `Seen from ${asOf}, none of ${of} combinations gives the real teams and routes.`
        : `Seen from ${asOf}, ${same} of ${of} combinations (${percent}%) give the real teams and routes.`,
    common: (dimension, value) => `All of them have “${value}” for ${dimension}.`,
    never: (dimension, values) => `For ${dimension}, none of them has ${values.map((v) => `“${v}”`).join(' or ')}.`,
    none: 'With unpublished points filled by means the table cannot tell who is last: no change of weights or rules alone leads to the outcome.',
    notMinistry:
      'That a choice reproduces the outcome does not make it what the ministry probably used: listed combinations are counted, each once.',
    dimension: { weights: 'weights', rules: 'reading of from-scratch', missing: 'gaps', gate: 'gate' },
    choice: 'Choice',
    value: 'Value',
    same: 'Combinations as in reality',
    countOf: (same, of) => `${same} of ${of}`,
    rules: readingWords('name', 'en'),
    missing: {
      exclude: 'drop the benchmark',
      renormalise: 'own values only',
      zero: 'zero',
      worst: 'lowest published',
      mean: 'mean',
      additive: 'estimate',
    },
    gate: { adds: 'on top of those out by score', fills: 'first, using up seats' },
  },
  facts: {
    title: 'The facts used, with their sources',
    columns: { item: 'Item', kind: 'Kind', value: 'Value', day: 'Published', source: 'Source' },
    kind: {
      points: (team) => `points of ${team.text} (the top)`,
      mean: 'mean of all teams',
      gap: 'gap between first and last',
      index: (team) => `third-party index of ${team.text}`,
    },
    index: (value, doubt) => `${value} ± ${doubt}`,
  },
}
