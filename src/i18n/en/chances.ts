import type { Messages } from '../messages.ts'
import { sayable } from '../segments.ts'

export const chances: Messages['chances'] = {
  name: 'How sure',
  waiting: 'Drawing samples',
  failed: (message) => `No samples could be drawn; the rest of the page works on. The browser said: ${message}`,
  title: {
    firm: 'Within the doubts that are switched on, every team’s outcome holds in 90% of the draws or more',
    close: (teams) => {
      const [first] = teams
      if (first === undefined || teams.length > 1) {
        const { said, rest } = sayable(teams)
        const list = said.map((t) => `${t.text} ${t.isOpen ? 'undecided' : 'out'} ${t.chance}%`).join(', ')
        return `Too close to call: ${list}${rest === 0 ? '' : ` and ${rest} others`}`
      }
      return first.isOpen
        ? `Too close to call: ${first.text} stays undecided in ${first.chance}% of the draws`
        : `Too close to call: ${first.text} goes out in ${first.chance}% of the draws`
    },
  },
  subtitle: (samples, seed) => `${samples} draws, seed ${seed}. The same link always gives the same figures.`,
  progress: (done, target) => `${done} of ${target} drawn`,
  meaning:
    'Shares of draws in which weights, measurements, gaps, unpublished points and open evidence were moved together as set below and the verdict was taken anew. Not a probability of what the ministry will do, and not a verdict on a company.',
  nothingVaries: 'None of the doubts that are switched on changes anything here: all draws are the same.',
  call: (teams) => {
    const { said, rest } = sayable(teams)
    const list = `${said.map((t) => t.text).join(', ')}${rest === 0 ? '' : ` and ${rest} others`}`
    return teams.length === 0
      ? ''
      : `For ${list} neither out nor safe reaches 90% of the draws, so this is called close.`
  },
  table: {
    caption: 'Share of each outcome by team',
    team: 'Team',
    out: 'Out',
    outByGate: 'by independence',
    outByScore: 'by score',
    both: 'A draw in which a team goes both ways counts in both.',
    safe: 'Safe',
    undecided: 'Undecided',
    error: 'Standard error',
    tooClose: 'close',
    weightsAlone: 'by score, weights alone',
    weightsAloneLong:
      '“Weights alone” takes every set of shares as equally likely and all else as chosen; it is worked out anew at every step of a drag.',
  },
  routes: { score: 'by score alone', both: 'both', gate: 'by independence alone', undecided: 'open' },
  ranks: {
    title: 'Share of each rank by score',
    explain: 'How often each team came at each rank by score alone, independence apart (rank acceptability).',
    rank: (n) => `Rank ${n}`,
  },
  central: {
    title: 'Under which weights a team goes by score',
    explain:
      'Mean shares in the draws in which the team goes by score (central weights). Empty where there is no such draw.',
    none: 'no such draw',
    benchmark: 'Benchmark',
  },
  pairs: {
    title: 'Two by two',
    explain: 'Share of the draws in which the total of the team on the left is above that of the team at the top.',
    above: (a, b, chance) => `${a} above ${b} in ${chance}% of the draws`,
  },
  sources: {
    legend: 'What is in doubt',
    weights: {
      label: 'Weights',
      help: 'All shares are drawn at random. 0: any shares are as likely as any other; large: close to those set.',
    },
    measurement: {
      label: 'Measurement',
      help: 'Published scores move as far as a second measurement might. Typed what-if scores do not move.',
    },
    missing: {
      label: 'Gaps',
      help: 'Unpublished scores are drawn between the lowest and the highest published. Moves only where gaps are filled.',
    },
    pillars: {
      label: 'Unpublished points',
      help: 'Drawn evenly from what the published tops and means allow.',
    },
    evidence: {
      label: 'Open evidence',
      help: 'The chance that evidence below the standard of proof is upheld.',
    },
  },
  strengths: {
    kappa: 'How close to the shares set (0–1000)',
    reading: {
      label: 'A second measurement means',
      options: { lab: 'the same questions, another lab', questions: 'other questions of the kind' },
    },
    noise: 'Factor on the error (0–3)',
    lift: 'Points added to third-party values (0–5)',
    gapCorrelation: 'How far one team’s gaps move together (0–1)',
    pillarSpread: 'How much of the range is used (0–1)',
    uphold: 'Chance of being upheld (0–1)',
    seed: 'Seed',
  },
}
