import type { Messages } from '../messages.ts'
import { sayable } from '../segments.ts'
import { and } from './and.ts'

export const chances: Messages['chances'] = {
  name: 'How sure',
  waiting: 'Making the draws',
  failed: (message) => `No draws could be made; the rest of the page still works. The browser said: ${message}`,
  title: {
    firm: 'Within the uncertainties that are switched on, every team’s outcome holds in at least 90% of the draws',
    close: (teams) => {
      const [first] = teams
      if (first === undefined || teams.length > 1) {
        const { said, rest } = sayable(teams)
        const list = said.map((t) => `${t.text} ${t.isOpen ? 'undecided' : 'eliminated'} ${t.chance}%`).join(', ')
        return `Too close to call: ${list}${rest === 0 ? '' : ` and ${rest} others`}`
      }
      return first.isOpen
        ? `Too close to call: ${first.text} is undecided in ${first.chance}% of the draws`
        : `Too close to call: ${first.text} is eliminated in ${first.chance}% of the draws`
    },
  },
  subtitle: (samples, seed) => `${samples} draws, seed ${seed}. The same link always gives the same figures.`,
  progress: (done, target) => `${done} of ${target} drawn`,
  drawMany: 'Go on to 1,000,000 draws',
  meaning: ({ parts, claims, isOwn }) => {
    const varied = [
      'weights',
      'measurements',
      'missing values',
      parts && 'unpublished points',
      claims && 'open evidence',
    ].filter((source) => source !== false)
    const not = isOwn
      ? 'This is not the probability of what will happen, and not a verdict on any team of the table.'
      : 'This is not the probability of what the Ministry of Science and ICT will decide, and not a verdict on any company.'
    return `Shares of draws, that is, of runs in which ${and(varied)} were all varied together as set below and the verdict was recalculated. ${not}`
  },
  nothingVaries: 'None of the uncertainties that are switched on changes anything here: all draws are the same.',
  call: (teams) => {
    const { said, rest } = sayable(teams)
    const list = `${said.map((t) => t.text).join(', ')}${rest === 0 ? '' : ` and ${rest} others`}`
    return teams.length === 0
      ? ''
      : `For ${list} neither elimination nor survival reaches 90% of the draws, so it is too close to call.`
  },
  ignoredFacts: {
    'gaps-and-parts':
      'No draw of unpublished points fits the what-if points and all published figures. The draws keep to the points, tops and means of each part of the evaluation and leave published gaps, subitems and totals aside.',
    all: 'No draw of unpublished points fits the what-if points and the published points, tops and means. Unpublished points are not varied.',
  },
  table: {
    caption: 'Share of each outcome by team',
    team: 'Team',
    out: 'Out',
    outByGate: 'on independence',
    outByScore: 'on score',
    both: 'A draw in which a team is eliminated on both is counted in both.',
    outRouteOpen: 'route open',
    safe: 'Safe',
    undecided: 'Undecided',
    error: 'Standard error',
    tooClose: 'too close to call',
    weightsAlone: 'on score, weights alone',
    weightsAloneLong:
      '“Weights alone” varies the weights as far as set and leaves everything else as chosen; it is recalculated at every step of a drag.',
  },
  ranks: {
    title: 'Share of each rank by score',
    explain: 'How often each team takes each rank by score alone, independence apart (rank acceptability).',
    rank: (n) => `Rank ${n}`,
  },
  central: {
    title: 'Under which weights a team is eliminated on score',
    explain:
      'Mean weights of the draws that eliminate the team on score. Last row: how often exactly these weights do so (confidence factor). Empty: no such draw.',
    confidence: 'Eliminated with these weights',
    none: 'no such draw',
    benchmark: 'Benchmark',
  },
  pairs: {
    title: 'Two teams at a time',
    explain: 'Share of the draws in which the total of the team on the left is above that of the team at the top.',
    above: (a, b, chance) => `${a} above ${b} in ${chance}% of the draws`,
  },
  sources: {
    legend: 'What is uncertain',
    weights: {
      label: 'Weights',
      help: 'Shares drawn at random are mixed into those set. Weights at zero stay there.',
    },
    measurement: {
      label: 'Measurement error',
      help: 'Published scores vary as far as a second measurement might. What-if values do not vary.',
    },
    missing: {
      label: 'Missing values',
      help: 'Unpublished scores are drawn between the lowest and the highest published. Only where missing values are filled in.',
    },
    pillars: {
      label: 'Unpublished points',
      help: 'Drawn evenly from what the published points, tops, means, gaps and parts allow.',
    },
    evidence: {
      label: 'Open evidence',
      help: 'The probability that evidence below the standard of proof is upheld.',
    },
  },
  strengths: {
    epsilon: 'How far weights vary',
    reading: {
      label: 'A second measurement means',
      options: { lab: 'the same questions, another lab', questions: 'other questions of the kind' },
    },
    noise: 'Multiple of the error (0–3)',
    lift: 'Points added to third-party values (0–5)',
    gapCorrelation: 'How far one team’s missing values vary together (0–1)',
    pillarSpread: 'How much of the range is used (0–1)',
    uphold: 'Probability of being upheld (0–1)',
    seed: 'Seed',
  },
  epsilon: {
    least: 'exactly as set',
    most: 'any weights',
    value: (percent) =>
      percent === '0' ? 'exactly as set' : percent === '100' ? 'any weights' : `up to ${percent}% moved`,
  },
}
