import type { Messages } from '../messages.ts'
import type { Named } from '../particle.ts'

const onScore = (out: readonly Named[], open: readonly Named[]): string => {
  const list = (teams: readonly Named[]) => teams.map((t) => t.text).join(', ')
  const whoIsOpen = `it is open which of ${list(open)} is eliminated on score`
  if (out.length === 0) return open.length === 0 ? 'no team is eliminated on score' : whoIsOpen
  const isOut = `${list(out)} ${out.length === 1 ? 'is' : 'are'} eliminated on score`
  return open.length === 0 ? isOut : `${isOut}, and ${whoIsOpen}`
}

export const weights: Messages['weights'] = {
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
    official: 'Stage default',
    'korean-first': 'Korean first',
    'maths-and-code': 'Maths and code',
  },
  favour: (team) => `Best case for ${team}`,
  strip: {
    nobody: 'none',
    picture: 'Who is eliminated on score as each weight moves',
    pictureKey: 'Strip: the team eliminated on score with that weight at that place, the others adjusted in proportion',
    pictureKeyNextSeat:
      'Strip: the next team on score with that weight at that place, the others adjusted in proportion',
    dot: 'weight now',
    caution: (filled, whatIf) =>
      `The totals depend on ${[
        ...(filled === 0 ? [] : [`${filled} filled-in ${filled === 1 ? 'value' : 'values'}`]),
        ...(whatIf === 0 ? [] : [`${whatIf} what-if ${whatIf === 1 ? 'value' : 'values'}`]),
      ].join(' and ')}.`,
    always: (out, open) => `Wherever this weight is set, ${onScore(out, open)}.`,
    below: (percent, out, open) => `Below ${percent}%, ${onScore(out, open)}.`,
    above: (percent, out, open) => `Above ${percent}%, ${onScore(out, open)}.`,
    between: (from, to, out, open) => `Between ${from}% and ${to}%, ${onScore(out, open)}.`,
  },
  value: (percent) => `${percent}%`,
}
