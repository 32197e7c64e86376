import type { Messages } from '../messages.ts'
import { chances } from './chances.ts'
import { settings } from './settings.ts'

const { missing, normalisation, gate } = settings
const { sources } = chances

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const terms: Messages['terms'] = {
  scenario: {
    name: 'Scenario',
    line: 'All the choices that were made. It shows what would follow from them and is not a verdict on any company.',
  },
  'as-of': { name: 'As of', line: 'Only scores and claims public by this date count.' },
  'maybe-later': {
    name: 'May not have been public',
    line: 'Only a later copy of this score was seen, so it may not have been public as of the chosen date.',
  },

  'source-policy': {
    name: settings.source.label,
    line: 'Whether a team’s own report or a third party’s measurement is used.',
  },
  self: { name: 'Own report', line: 'A value that the team measured and published itself.' },
  'third-party': { name: 'Third party', line: 'A value for the same model, measured by a party other than the team.' },
  variant: {
    name: 'Variant',
    line: 'Another version of the same benchmark, used only where the exact benchmark has no value; the cell says so.',
  },
  'own-values': { name: 'Own values', line: 'How many values were published or measured, and not filled in.' },
  hypothetical: {
    name: 'What-if value',
    line: 'A value you typed: it is treated like a published one and marked as hypothetical everywhere.',
  },
  points: { name: 'Points', line: 'A benchmark’s own scale moved to 0–100; higher is better.' },

  gap: { name: missing.label, line: 'How a score that a team has not published is treated.' },
  filled: { name: 'Filled-in value', line: 'A value filled in by rule because none was published; always hatched.' },
  'missing-mean': { name: capital(missing.options.mean), line: missing.help.mean },
  'missing-worst': { name: capital(missing.options.worst), line: missing.help.worst },
  'missing-zero': { name: capital(missing.options.zero), line: missing.help.zero },
  'missing-additive': {
    name: capital(missing.options.additive),
    line: missing.help.additive,
    formula: 'points ≈ team effect + benchmark effect, kept within 0–100',
  },
  'missing-renormalise': { name: capital(missing.options.renormalise), line: missing.help.renormalise },
  'missing-exclude': { name: capital(missing.options.exclude), line: missing.help.exclude },

  normalisation: {
    name: normalisation.label,
    line: 'How benchmarks with wider and narrower spreads of scores are made comparable.',
  },
  'norm-points': { name: capital(normalisation.options.points), line: normalisation.help.points },
  'norm-minmax': {
    name: capital(normalisation.options.minmax),
    line: normalisation.help.minmax,
    formula: '100 × (points − lowest) ÷ (highest − lowest)',
  },
  'norm-zscore': {
    name: capital(normalisation.options.zscore),
    line: normalisation.help.zscore,
    formula: '50 + 10 × (points − mean) ÷ population standard deviation',
  },
  'norm-rank': {
    name: capital(normalisation.options.rank),
    line: normalisation.help.rank,
    formula: '100 × teams below ÷ other teams',
  },
  'norm-best': {
    name: normalisation.options.best,
    line: normalisation.help.best,
    formula: '100 × points ÷ best; 0 where the best is not above 0',
  },

  weight: { name: 'Weight', line: 'How much a benchmark counts. Only the ratios between weights matter.' },
  share: {
    name: 'Share',
    line: 'A weight as a part of 100%. Move one, and the others adjust in proportion.',
  },
  lock: { name: 'Lock', line: 'A locked share stays as it is while others move.' },
  'benchmark-score': { name: 'Benchmark score', line: 'Each normalised score times its share, all added up.' },
  strip: {
    name: 'Strip under the slider',
    line: 'Its colours show who is eliminated on score with the weight at that place; the borders are exact.',
  },

  pillar: {
    name: settings.pillars.title,
    line: 'What the evaluation is made of: benchmarks, experts and users.',
  },
  total: {
    name: 'Total',
    line: 'The parts of the evaluation combined by their weights, as 0–100 points.',
  },
  assumed: {
    name: capital(settings.pillars.assumed),
    line: 'Points you typed where a part was not published; always marked as assumed.',
  },
  implied: {
    name: 'Calculated from the mean',
    line: 'What a published mean implies for teams whose points are not published, never above the published top.',
  },
  tie: {
    name: 'Tie',
    line: 'Totals chained within a billionth of a point; every order among them is considered possible.',
  },

  'from-scratch': {
    name: 'From scratch',
    line: 'Built from the start without another’s model. What exactly that covers is disputed.',
  },
  gate: {
    name: settings.gate.label,
    line: 'A threshold apart from the score: whether the model is the team’s own. Failing it can eliminate a team.',
  },
  reading: {
    name: 'From-scratch rules',
    line: 'One standard for “from scratch”: which components fail, and on what proof.',
  },
  component: {
    name: 'Component',
    line: 'A part of the model, looked at by itself: weights, encoders, code, tokenizer and so on.',
  },
  consequence: {
    name: 'Consequence',
    line: 'Whether a problem with a component fails the team, is only noted, or is ignored.',
  },
  proof: {
    name: 'Standard of proof',
    line: 'Whether an allegation is enough, or it must be established, or ruled by the ministry.',
  },
  unknown: {
    name: 'Evidence below the standard',
    line: 'How a component is treated when something was raised about it but not proven to the standard.',
  },
  claim: {
    name: 'Claim',
    line: 'Who said what about which component, and when, with sources and the team’s answer.',
  },
  adverse: {
    name: 'Raised',
    line: 'A claim that speaks against the team having built it itself; it counts from its last possible day.',
  },
  exonerating: {
    name: 'Answer',
    line: 'A reply to something raised, or a fact against it; it counts from its first possible day.',
  },
  neutral: {
    name: 'Context',
    line: 'A fact such as shared library code or a published design: context, not a breach.',
  },
  strength: { name: 'Strength of a claim', line: 'Alleged is weaker than established, established weaker than ruled.' },
  alleged: { name: 'Alleged', line: 'Said by somebody and not established. That does not make it a fact.' },
  established: {
    name: 'Established',
    line: 'Stated by the team itself or verified in something public. Stating it is not admitting a breach.',
  },
  ruled: { name: 'Ruled', line: 'The Ministry of Science and ICT named this component in a decision or a release.' },
  disputed: { name: 'Disputed', line: 'Alleged and answered by the team, with neither side established.' },
  cleared: {
    name: 'Cleared',
    line: 'Raised, and then settled by an established answer or a ruling that is no weaker.',
  },

  seat: { name: settings.seats, line: 'How many teams are eliminated, from the lowest score up.' },
  cutline: {
    name: 'Cut line',
    line: 'The line between the teams that survive on score and those that are eliminated.',
  },
  route: { name: 'Route', line: 'Whether a team is eliminated on score, on independence, or on both.' },
  'gate-adds': { name: capital(gate.options.adds), line: gate.help.adds },
  'gate-fills': { name: capital(gate.options.fills), line: gate.help.fills },
  'gate-penalty': { name: capital(gate.options.penalty), line: gate.help.penalty },
  'gate-off': { name: capital(gate.options.off), line: gate.help.off },
  undecided: {
    name: 'Undecided',
    line: 'Survives or is eliminated depending on how a tie is broken or on evidence that was left open.',
  },

  chance: {
    name: 'Elimination share',
    line: 'How often a team is eliminated when all uncertain values are varied together. This is not the probability of what the ministry will decide.',
  },
  draw: { name: 'Draw', line: 'One run: a value for everything uncertain, and the verdict recalculated with it.' },
  seed: { name: 'Seed', line: 'The number that the draws start from: the same seed gives everybody the same figures.' },
  'standard-error': {
    name: chances.table.error,
    line: 'How far a share might change if the draws were made again; smaller with more draws.',
    formula: '√(p(1−p) ÷ draws)',
  },
  'too-close': { name: 'Too close to call', line: 'Neither elimination nor survival reaches 90% of the draws.' },
  'weights-alone': {
    name: 'Weights alone',
    line: 'How often a team is eliminated on score if the weights alone vary, as far as set, and everything else stays as chosen.',
  },
  'rank-acceptability': { name: 'Rank acceptability', line: chances.ranks.explain },
  'central-weights': { name: 'Central weights', line: chances.central.explain },
  pairwise: { name: chances.pairs.title, line: chances.pairs.explain },
  'information-value': {
    name: 'Value of information',
    line: 'How far the elimination shares would change if one unknown became known.',
  },
  'doubt-weights': {
    name: `Uncertainty of ${sources.weights.label.toLowerCase()}`,
    line: sources.weights.help,
    formula: '(1 − ε)·shares set + ε·random shares',
  },
  epsilon: {
    name: 'How far weights vary (ε)',
    line: 'How far the shares may move away from those set. At 0 they stay exactly as set, at 1 any shares are equally likely; weights at zero stay there.',
  },
  'doubt-measurement': {
    name: sources.measurement.label,
    line: sources.measurement.help,
    formula:
      'variance 0.7 + 0.23·p(1−p)·10⁴ ÷ questions; a standard deviation of 1.4 points where their number is unknown',
  },
  'doubt-missing': {
    name: `Uncertainty of ${sources.missing.label.toLowerCase()}`,
    line: sources.missing.help,
    formula: 'one quantile for all missing values of a team',
  },
  'doubt-pillars': { name: sources.pillars.label, line: sources.pillars.help },
  'doubt-evidence': { name: sources.evidence.label, line: sources.evidence.help },

  flip: {
    name: 'What would change it',
    line: 'The smallest change that reverses an outcome. Only changes that were applied and recalculated are shown.',
  },
  'percentage-points': {
    name: 'Change of weights (percentage points)',
    line: 'All the shares that grew, added up and rounded up to 0.1 percentage points.',
    formula: '½Σ|Δshare|',
  },
  proved: { name: 'Proved', line: 'It is proved that no smaller change does it, or that there is none at all.' },
  'best-found': {
    name: 'Best found',
    line: 'The smallest found; it is not proved that none is smaller.',
  },
  'on-published': {
    name: 'On published values alone',
    line: 'Like for like: only the weights of benchmarks without filled-in values move.',
  },

  'common-field': {
    name: 'Common benchmarks',
    line: 'The 13 of stage 1 were never officially named; the list is inferred from what was published.',
  },
  inferred: {
    name: 'Inferred',
    line: 'The range that contradicts no published point, mean or gap. It never enters the score.',
  },
}
