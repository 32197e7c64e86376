import type { Messages } from '../messages.ts'

export const rules: Messages['rules'] = {
  title: 'How to read “from scratch”',
  presets: { strict: 'Strict', official: 'Official', lenient: 'Lenient', custom: 'Custom' },
  presetHelp: {
    strict: 'Every component must be the team’s own, and an unproven allegation counts as a failure.',
    official: 'Language model and encoder weights must be self-trained and free of licence constraints. Only what is established counts.',
    lenient: 'Only the language model weights must be self-trained. Encoders count as adapters.',
    custom: 'Choose consequence and standard of proof yourself.',
  },
  changed: {
    nothing: 'No team’s status changed.',
    toFail: (team, _, component, by, date) => `${team} now fails: ${component}, on the word of ${by} (${date}).`,
    toPass: (team) => `${team} now passes.`,
    toUnknown: (team, _, component) => `${team} is now open: ${component}.`,
  },
  differs: (from, teams) => `Different from ${from}: ${teams}`,
  same: (from) => `Same outcome as ${from}.`,
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
  },
  editor: 'Standard by component',
}
