import type { Messages } from '../messages.ts'
import type { Chapter } from '../prose.ts'
import { calculation } from './calculation.ts'

const limits: readonly Chapter[] = [
  {
    id: 'limits',
    title: 'What cannot be known',
    body: [
      {
        list: [
          'The 13 common benchmarks of stage 1 were never officially named. The list is inferred; the grounds stand under “Models entered and the list of benchmarks”.',
          'This is not the ministry’s computation. Its 40 points include unpublished questions and benchmarks of each team’s own; here they are modelled by the public benchmarks at hand.',
          'The same model on the same benchmark differs between labs: sets, prompts, repetitions and tools differ. A gap of one or two points may be no gap.',
          'Teams used different variants of HLE and LiveCodeBench, which stand in one row all the same; the cell names the variant.',
          'An absent value is not a low one. Naver Cloud’s own scores were not found in a form that this page could read, and how those gaps are treated changes the result.',
          'The user score of stage 1 is relative (the top is set to 25), that of stage 2 absolute. The stages are never compared.',
          'Claims are those found in public texts. Passing means that nothing was found, not that anything was certified.',
        ],
      },
    ],
  },
  {
    id: 'monotone',
    title: 'Can a higher value cost a rank?',
    body: [
      {
        text: 'With points as they are, raising a published value never worsens a team’s rank. With the standard score it can: a leader that pulls further ahead widens the standard deviation for all, so that differences on that benchmark count for less than those on the others.',
      },
      {
        text: 'Example: teams a, b, c and benchmarks x and y of equal share. With x = 60, 30, 0 and y = 0, 30, 60 all have 50 and share first place. Let a reach 100 on x: its mean becomes 43.33, its standard deviation 41.90, and',
      },
      { formula: 'a = (63.52 + 37.75) ÷ 2 = 50.64,  c = (39.66 + 62.25) ÷ 2 = 50.95' },
      { text: 'so that a, whose value rose, loses first place to c.' },
      {
        text: 'Filled-in values follow a raised value, too. So it can also happen, rarely, with rank points when filling in by the mean or by team and benchmark effects, and with min–max or % of the best when filling in by team and benchmark effects.',
      },
    ],
  },
  {
    id: 'published',
    title: 'What the published facts allow',
    body: [
      {
        text: 'In stage 1 the ministry published tops and means; in stage 2 tops, means and gaps by 2026-08-20 and every team’s points on 2026-08-27. Points not published by the as-of date are taken as unknowns, and the range that contradicts no published figure is found exactly, by linear programs. A mean or a gap may be anything that rounds to its print; a third-party index carries ± 0.5 until a team’s points are published. Distributions are drawn evenly within that range: that all that fits is equally likely is our assumption. All of it is inferred and none of it enters the score.',
      },
    ],
  },
]

const glossary: readonly Chapter[] = [
  {
    id: 'terms',
    title: 'Every term',
    body: [
      {
        text: 'All the terms with a dotted underline on the page, with what they mean. Choose a term to go to the chapter that deals with it.',
      },
      { everyTerm: true },
    ],
  },
]

const about: readonly Chapter[] = [
  {
    id: 'not',
    title: 'What this page is not',
    body: [
      {
        list: [
          'Not a verdict on any company: a scenario under the choices made.',
          'Not affiliated with the ministry, with any team, or with the makers of any benchmark.',
          'Not a certificate: it does not vouch for any team’s model being “from scratch”.',
          'Not a place where allegations become facts: who said it, when, and what the team answered are shown side by side.',
        ],
      },
    ],
  },
  {
    id: 'correct',
    title: 'Reporting an error in the data',
    body: [
      {
        text: 'Open an issue in the project’s repository with the file and the place in it (or the cell as the page shows it), what it says, what it should say, and a public source for that with the place in it. docs/data-guide.md describes the files. A company that finds itself misrepresented can do the same.',
      },
      {
        text: 'A correction is published as a new data version and named in the changelog. Old links keep the data they were made with.',
      },
    ],
  },
  {
    id: 'licence',
    title: 'Rights in data and code',
    body: [
      {
        text: 'The code is under the MIT licence. Texts, tables, models and benchmarks that are cited belong to their sources; this page holds only figures, facts in our own words, and links to the sources.',
      },
    ],
  },
]

export const method: Messages['method'] = {
  title: 'Method and limits',
  lead: 'What is calculated, in which order, and what cannot be known. The page and the command line use the same engine.',
  contents: 'Contents',
  usual: 'default',
  parts: [
    { id: 'computes', title: 'What is calculated, step by step', numbered: true, chapters: calculation },
    { id: 'bounds', title: 'Limits', numbered: false, chapters: limits },
    { id: 'glossary', title: 'Terms', numbered: false, chapters: glossary },
    { id: 'about', title: 'About this page', numbered: false, chapters: about },
  ],
}
