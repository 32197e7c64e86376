import type { Proof, UnknownPolicy } from '#core/engine/index.ts'
import type { Chapter } from '../prose.ts'
import { readingTerms } from '../readings.ts'
import { rules } from './rules.ts'

const PROVEN: Record<Proof, string> = {
  alleged: 'on an allegation',
  established: 'when established',
  ruled: 'when ruled',
}
const SHORT: Record<UnknownPolicy, string> = { pass: 'passes', fail: 'fails', open: 'is left open' }

/** What is calculated, step by step. */
export const calculation: readonly Chapter[] = [
  {
    id: 'pick',
    title: 'Picking the value',
    body: [
      {
        text: 'For each team and benchmark one value is picked: of the model entered in that stage, in thinking mode (a value without a label is taken as thinking). A value marked as contradicted by another source is never used, one that was corrected later only while it was valid.',
      },
      {
        list: [
          'By default the team’s own report comes first, then a third party’s measurement; either can be used alone.',
          'All else equal, the exact benchmark comes before its variants, then the order of the data. Where a variant is used, the cell says so.',
          'A what-if value is treated like a published one, also when missing values are filled in, and is marked as hypothetical everywhere.',
        ],
      },
    ],
  },
  {
    id: 'dates',
    title: 'Dates',
    body: [
      {
        text: 'Every score and claim has a first and a last day on which it can have become public. A score is hidden only if its first day is later than the as-of date; where only a later copy was seen it is marked “may not have been public”, and a setting removes it.',
      },
      {
        text: 'An adverse claim counts from its last possible day, an exonerating one from its first: where a date is uncertain, the one that favours the team is used.',
      },
    ],
  },
  {
    id: 'points',
    title: 'Points',
    body: [
      { text: 'The value is converted from the benchmark’s own scale to 0–100. Where lower is better it is mirrored.' },
      { formula: 'points = 100 × (value − min) ÷ (max − min)' },
      { formula: 'lower is better: points = 100 − the above' },
    ],
  },
  {
    id: 'gaps',
    title: 'Missing values',
    body: [
      {
        text: 'Missing values are filled in first and normalised afterwards. Where the ways of filling in disagree on who is eliminated, the sentence at the top says so and names them.',
      },
      {
        glossary: [
          'missing-mean',
          'missing-worst',
          'missing-zero',
          'missing-additive',
          'missing-renormalise',
          'missing-exclude',
        ],
        usual: 'missing-mean',
      },
      {
        text: 'A benchmark not published by any team is dropped. A team without a single value, its own or a third party’s, has no total and no rank, except where missing values are taken as zero.',
      },
    ],
  },
  {
    id: 'normalise',
    title: 'Normalisation',
    body: [
      { text: 'For each benchmark, over all teams of the stage, whether they pass the gate or not.' },
      { glossary: ['norm-points', 'norm-minmax', 'norm-zscore', 'norm-rank', 'norm-best'], usual: 'norm-points' },
      { text: 'Where all teams are equal, min–max, standard score and rank points give 50.' },
    ],
  },
  {
    id: 'shares',
    title: 'Shares and benchmark score',
    body: [
      { formula: 'share s_j = weight w_j ÷ sum of the weights in play' },
      { formula: 'benchmark score B = Σ s_j × normalised u_j' },
      {
        text: 'Only the ratios of weights matter. When one slider moves, the unlocked others adjust in proportion. Without a usable weight, or with no benchmark left, there is no score and no rank.',
      },
    ],
  },
  {
    id: 'pillars',
    title: 'Parts of the evaluation',
    body: [
      {
        text: 'The total combines benchmarks, experts and users in the ratio set by the Ministry of Science and ICT, 40 · 35 · 25, which can be changed.',
      },
      { formula: 'total = Σ π_p × value_p × (100 ÷ max_p) ÷ Σ π_p' },
      {
        text: 'B, scaled to 100, stands in for the benchmark part; published scores such as 33.6 are shown beside it and not used. For experts and users: the published score, else your assumption, else what the published mean implies for the rest, never above the published top.',
      },
      { formula: 'value of the rest = (published mean × teams − sum of the known) ÷ number of the rest' },
      {
        text: 'A part of which nothing was public as of the chosen date is not counted, and the page says so. That is why, as of 2026-01-14, only the benchmarks count.',
      },
    ],
  },
  {
    id: 'ranks',
    title: 'Ranks',
    body: [
      {
        text: 'All teams are ranked by total, ties as 1-1-3. Totals chained within a billionth of a point are a tie and shown as one.',
      },
    ],
  },
  {
    id: 'gate',
    title: 'The independence gate',
    body: [
      {
        text: 'A claim has a direction (adverse, exonerating, neutral: on the page raised, answer, context) and a strength (alleged < established < ruled). The state of a component is the strongest adverse claim that still stands.',
      },
      { glossary: ['adverse', 'exonerating', 'neutral', 'alleged', 'established', 'ruled', 'disputed', 'cleared'] },
      {
        list: [
          'An exonerating claim that is established or ruled clears adverse ones that are not newer and not stronger than itself.',
          'One that is only said by the team makes an allegation “disputed”.',
          'Code relations in public libraries and published designs (MLA, MoE and the like) are neutral: context, not a breach.',
          'A claim about another model counts only if that model was part of the entry.',
        ],
      },
      {
        text: 'A rule set gives each component a consequence (fail, note, ignore), and sets a standard of proof and how evidence below it is treated (pass, fail, open). One failing component fails the team; otherwise one open component leaves it open. None of this enters the score, except as a penalty.',
      },
      {
        terms: readingTerms(
          'en',
          ({ proof, unknown }, failing) =>
            `${failing === 'all' ? 'every component' : failing.map((c) => rules.components[c].toLowerCase()).join(', ')}; fails ${PROVEN[proof]}; ${SHORT[unknown]} where proof falls short`,
        ),
      },
      {
        text: 'The rule sets are our interpretation of published texts and of the debate. “Official” is the release of 2026-01-15 put into rules, not the ministry’s judgement itself.',
      },
    ],
  },
  {
    id: 'seats',
    title: 'Who is eliminated',
    body: [
      { glossary: ['gate-adds', 'gate-fills', 'gate-penalty', 'gate-off'], usual: 'gate-adds' },
      {
        text: 'The number of teams eliminated on score, k, is a whole number from 0 to one less than the number of teams, 1 by default. Where all the remaining teams would be eliminated, the page says so.',
      },
    ],
  },
  {
    id: 'undecided',
    title: 'Undecided',
    body: [
      {
        text: 'Every combination is checked: pass and fail for each team that is left open, each order inside a tie, each place of an unscored team. Eliminated in all of them: out. In none: safe. Otherwise undecided. A route is given only where all agree on it.',
      },
    ],
  },
  {
    id: 'sure',
    title: 'How sure',
    body: [
      {
        text: 'All sources of uncertainty are varied together from one seed and the verdict is recalculated (SMAA-2 with gates). A share of draws is not the probability of what the ministry will decide.',
      },
      {
        glossary: ['doubt-weights', 'epsilon', 'doubt-measurement', 'doubt-missing', 'doubt-pillars', 'doubt-evidence'],
      },
      {
        text: 'Measurement error is taken as the difference when another lab measures the same questions; it can be taken as the difference with other questions of the kind instead.',
      },
      {
        text: 'A team none of whose outcomes reaches 90% of the draws is too close to call. In a drag 5,000 draws are counted anew at every step; at rest they go on to 50,000. The share with only the weights varied is drawn by scrambled Sobol’ points with one share integrated exactly.',
      },
    ],
  },
  {
    id: 'strips',
    title: 'Where one weight changes the outcome',
    body: [
      {
        text: 'When one weight moves, the others adjust in proportion, and a total is linear in its share (a quotient of linear ones where missing values stay empty). All crossings of two totals are solved for, and the verdict is calculated once for each stretch between them: the borders of the strips are exact.',
      },
    ],
  },
  {
    id: 'flips',
    title: 'What would change it',
    body: [
      {
        text: 'To survive, a team must be ahead of as many teams as are eliminated on score; to be eliminated, behind all but one fewer. The least change of weights, ½Σ|Δs|, is a fractional knapsack for one rival and a linear program for several: that it is the least, or that there is none, is proved.',
      },
      {
        list: [
          'It is rounded up to 0.1 percentage points, turned into weights as the page holds them, and shown only after the verdict was recalculated with them.',
          'With “own values only” totals are not linear: the best move between two weights is found, and not called the least.',
          'One score is searched in thousandths of its scale. Rules, claims, ways of calculating and dates are tried one by one.',
        ],
      },
    ],
  },
  {
    id: 'attribution',
    title: 'What made the difference',
    body: [
      {
        text: 'Between two scenarios of one stage, each group of choices that differ gets its Shapley value (L. S. Shapley, 1953): the mean of what it adds, over every order in which the changes can be made.',
      },
      { formula: 'φ(g) = Σ |S|!(m − |S| − 1)! ÷ m! × (v(S and g) − v(S))' },
      {
        text: 'v is a team’s outcome (safe 0, undecided ½, out 1) or its total. Every mixture of the two scenarios is evaluated, none is sampled. The contributions for a team sum to its whole change; a choice that changes nothing gets 0. Two different stages are not compared in this way.',
      },
    ],
  },
]
