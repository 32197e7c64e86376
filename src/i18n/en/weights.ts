import type { Messages } from '../messages.ts'
import type { Named } from '../particle.ts'

const who = (teams: readonly Named[]): string => {
  if (teams.length === 0) return 'nobody goes'
  return `${teams.map((t) => t.text).join(', ')} ${teams.length === 1 ? 'goes' : 'go'}`
}

export const weights: Messages['weights'] = {
  title: 'What counts, and how much',
  subtitle: (n) => `Shares of ${n} benchmarks. They always sum to 100%.`,
  sum: (percent) => `sum ${percent}%`,
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
  strip: {
    key: 'Strip under each slider: who would go out by score with the weight at that place',
    keyNextSeat: 'Strip under each slider: who would take the next seat by score with the weight at that place',
    nobody: 'nobody',
    picture: 'Who goes out by score as each weight moves',
    pictureKey:
      'Strip: who would go out by score with that weight at that place, the others giving way in their proportions',
    pictureKeyNextSeat:
      'Strip: who would take the next seat by score with that weight at that place, the others giving way in their proportions',
    dot: 'weight now',
    caution: (filled, whatIf) =>
      `The totals rest on ${[
        ...(filled === 0 ? [] : [`${filled} ${filled === 1 ? 'value' : 'values'} filled in, not published`]),
        ...(whatIf === 0 ? [] : [`${whatIf} what-if ${whatIf === 1 ? 'value' : 'values'}`]),
      ].join(' and ')}.`,
    ask: 'Point at a slider to read where the outcome changes.',
    always: (teams) => `Wherever this weight stands, ${who(teams)} out by score.`,
    below: (percent, teams) => `Below ${percent}%, ${who(teams)} out by score.`,
    above: (percent, teams) => `Above ${percent}%, ${who(teams)} out by score.`,
    between: (from, to, teams) => `Between ${from}% and ${to}%, ${who(teams)} out by score.`,
  },
  value: (percent) => `${percent}%`,
}
