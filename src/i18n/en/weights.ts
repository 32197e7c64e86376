import type { Messages } from '../messages.ts'

export const weights: Messages['weights'] = {
  title: 'What counts, and how much',
  subtitle: (n) => `Shares of ${n} benchmarks. They always sum to 100 %.`,
  sum: (percent) => `sum ${percent} %`,
  sumZero: 'every weight is zero',
  slider: (name) => `Weight of ${name}`,
  field: (name) => `Weight of ${name} in per cent`,
  group: (name) => `Weight of the group ${name}`,
  lock: (name) => `Lock ${name}`,
  unlock: (name) => `Unlock ${name}`,
  zero: (name) => `Leave out ${name}`,
  restore: (name) => `Default weight for ${name}`,
  reset: 'Reset weights',
  presets: 'Presets',
  presetNames: {
    equal: 'Equal',
    official: 'Contest default',
    'korean-first': 'Korean first',
    'maths-and-code': 'Maths and code',
  },
  favour: (team) => `Best case for ${team}`,
  choosePreset: 'Choose…',
  notInPlay: 'published by nobody',
  excluded: 'dropped for its gaps',
  value: (percent) => `${percent} %`,
}
