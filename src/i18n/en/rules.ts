import type { GateStatus } from '#engine/index.ts'
import type { ReadingId } from '../ko/rules.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'

const READING: Record<ReadingId, string> = {
  ...readingWords('reading', 'en'),
  custom: 'under your own rules',
}

const GATE: Record<GateStatus, string> = { pass: 'passes', fail: 'fails', unknown: 'stays open' }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const rules: Messages['rules'] = {
  title: 'How to read “from scratch”',
  presets: { ...readingWords('name', 'en'), custom: 'Custom' },
  presetHelp: {
    ...readingWords('help', 'en'),
    custom: 'Choose consequence and standard of proof yourself.',
  },
  compare: {
    with: 'Compare with',
    same: (other) => `${capital(READING[other])}, no team differs.`,
    count: (other, n) => `${capital(READING[other])}, ${n === 1 ? 'one team differs' : `${n} teams differ`}.`,
    sentence: (team, now, here, then, other) =>
      `${capital(READING[here])}, ${team.text} ${GATE[now]}; ${READING[other]}, it ${GATE[then]}.`,
    both: (teams) => `Failing in both: ${teams.map((n) => n.text).join(', ')}`,
    off: 'The from-scratch gate is off now, so this puts nobody out.',
    penalty: 'A failure costs points now and puts nobody out by itself.',
  },
  status: (team, status, here) => `${capital(READING[here])}, ${team.text} ${GATE[status]}.`,
  ground: (component, state, by) => `${component}: ${state}, ${by}, `,
  moreGrounds: (components) => `also ${components.map((c) => c.toLowerCase()).join(', ')}`,
  when: (first, last) => (first === last ? first : `between ${first} and ${last}`),
  readingOf: (reading) => capital(READING[reading]),
  components: {
    'lm-weights': 'Language model weights',
    'vision-encoder': 'Vision encoder',
    'audio-encoder': 'Audio encoder',
    architecture: 'Architecture',
    'inference-code': 'Inference code',
    'training-code': 'Training code',
    tokenizer: 'Tokenizer',
    data: 'Data',
    'licence-control': 'Licence and control',
  },
  overall: 'Overall',
  states: {
    clear: 'nothing raised',
    cleared: 'cleared',
    disputed: 'disputed',
    alleged: 'alleged',
    established: 'established',
    ruled: 'ruled',
  },
  readings: { ignored: 'not looked at', noted: 'noted', passes: 'passes', unknown: 'not proven', fails: 'fails' },
  gate: { pass: 'passes', fail: 'fails', unknown: 'open' },
  consequence: { label: 'Consequence', fail: 'fails', note: 'noted only', ignore: 'ignored' },
  proof: {
    label: 'Standard of proof',
    options: { alleged: 'an allegation is enough', established: 'established', ruled: 'ruled by the ministry' },
  },
  unknown: {
    label: 'Evidence below the standard',
    options: { pass: 'passes', fail: 'fails', open: 'stays open' },
    help: 'What becomes of a component where something was raised but not proven to the standard.',
  },
  editor: 'Standard by component',
  editorHelp: 'Starts from the reading that was active. Each change counts at once.',
  inSight: {
    answered: 'Answered by',
    own: 'The team’s own words; no separate answer is known',
    none: 'No answer known by this date',
  },
}
