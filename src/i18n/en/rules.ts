import type { GateStatus } from '#core/engine/index.ts'
import type { ReadingId } from '../ko/rules.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'

const READING: Record<ReadingId, string> = {
  ...readingWords('reading', 'en'),
  custom: 'under your own rules',
}

const GATE: Record<GateStatus, string> = { pass: 'passes', fail: 'fails', unknown: 'is left open' }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const rules: Messages['rules'] = {
  reading: 'From-scratch rules',
  presets: { ...readingWords('name', 'en'), custom: 'Custom' },
  presetHelp: {
    ...readingWords('help', 'en'),
    custom: 'Choose consequence and standard of proof yourself.',
  },
  compare: {
    off: 'The independence gate is off now, so it eliminates no team.',
    penalty: 'A failure costs points now and eliminates no team by itself.',
  },
  status: (team, { status, assumed }, here) =>
    assumed === null
      ? `${capital(READING[here])}, ${team.text} ${GATE[status]}.`
      : `Hypothesis: ${team.text} is assumed to ${assumed} on independence.`,
  assumed: { fail: 'assumed to fail on independence', pass: 'assumed to pass on independence' },
  gateAssumed: { fail: 'fails (assumed)', pass: 'passes (assumed)' },
  when: (first, last) => (first === last ? first : `between ${first} and ${last}`),
  readingOf: (reading) => capital(READING[reading]),
  components: {
    'lm-weights': 'LLM weights',
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
  readings: { ignored: 'ignored', noted: 'noted', passes: 'passes', unknown: 'not established', fails: 'fails' },
  gate: { pass: 'passes', fail: 'fails', unknown: 'open' },
  consequence: { label: 'Consequence', fail: 'fails', note: 'noted', ignore: 'ignored' },
  proof: {
    label: 'Standard of proof',
    options: { alleged: 'an allegation is enough', established: 'established', ruled: 'ruled by the ministry' },
  },
  unknown: {
    label: 'Evidence below the standard',
    options: { pass: 'passes', fail: 'fails', open: 'is left open' },
    help: 'How a component is treated when something was raised about it but not proven to the standard.',
  },
}
