import type { Messages } from '../messages.ts'

export const links: Messages['links'] = {
  issue: {
    unreadable: (param, found, expected) =>
      `${param}: “${found}” could not be read and was skipped. Expected: ${expected}`,
    repeated: (param, found) => `${param}: appears more than once; only the first is used. Not used: “${found}”`,
    'unknown-reason': (param, found, expected) =>
      `${param}: of “${found}” the claim was set aside, its reason could not be read. Known reasons: ${expected}`,
    'unknown-parameter': (param, found) => `${param}: not a parameter of this page, skipped (“${found}”).`,
    'newer-version': (_, found, expected) =>
      `This link was made by a newer version (${found}); this page knows ${expected}. What could be read was used.`,
    incomplete: (_param, _found, expected) =>
      `This link is incomplete: its end (${expected}) is missing. What is left was used, and may differ from the scenario that was sent.`,
    'draws-anew': (_, found) =>
      `This link was made with version ${found} of the random draws. Its elimination shares are drawn anew and may differ from those that were sent.`,
    'newer-draws': (_, found, expected) =>
      `This link was made with a newer version (${found}) of the random draws; this page draws versions ${expected}. Its elimination shares may differ from those that were sent.`,
    'too-long': (_, found, expected) => `The link is too long (${found}) and was not read. ${expected}`,
    more: (_, found) => `${found} more parts were skipped.`,
  },
  expected: {
    number: ({ min, max, decimals }) => `${min} to ${max}, up to ${decimals} decimals`,
    date: 'a real date (YYYY-MM-DD)',
    id: 'a name of lower-case letters and digits',
    'one-of': (values) => `one of ${values}`,
    items: (form) => `items like ${form}, joined by _`,
    once: 'only once',
    'known-parameter': 'a known parameter',
    version: (max) => `up to ${max}`,
    bytes: (max) => `Up to ${max} bytes are read.`,
    end: 'end=1',
    side: 'items like parameter.value joined by +, or now',
    sides: (max) => `up to ${max} scenarios`,
  },
  notice: {
    'unknown-benchmark': (id) => `Not a benchmark in this data: ${id}`,
    'unknown-team': (id) => `Not a team in this stage: ${id}`,
    'unknown-pillar': (id) => `Not a part of this stage’s evaluation: ${id}`,
    'unknown-claim': (id) => `Not a claim in this data: ${id}`,
    'pillar-is-computed': (id) => `${id} is computed from the benchmarks and cannot be assumed.`,
    'pillar-count': (found, expected) =>
      `${found} weights for the parts of the evaluation, ${expected} needed; the defaults were used.`,
    'seats-clamped': (found, used) => `${found} eliminated teams do not fit this stage; ${used} used instead.`,
    'cell-off-scale': (place, value, min, max) =>
      `The what-if value ${place} ${value} is outside its scale ${min} to ${max} and was not used.`,
    'points-off-scale': (place, value, max) =>
      `The assumed points ${place} ${value} are outside 0 to ${max} and were not used.`,
  },
}
