import type { ComponentState, Consequence, Proof, UnknownPolicy } from '#core/engine/index.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const COUNTED: Record<ComponentState, string> = {
  clear: 'nothing was raised',
  cleared: 'what was raised has been cleared',
  disputed: 'an allegation is disputed',
  alleged: 'there is an allegation',
  established: 'something is established',
  ruled: 'the Ministry of Science and ICT has ruled',
}

const TURNS: Record<'pass' | 'fail', string> = { pass: 'It would pass', fail: 'It would fail' }
const THEN: Record<Consequence, string> = {
  fail: 'counted as a ground for failing',
  note: 'were only noted',
  ignore: 'were ignored',
}
const PROOF: Record<Proof, string> = {
  alleged: 'an allegation were enough',
  established: 'only what is established counted',
  ruled: 'only what the ministry ruled counted',
}
const UNKNOWN: Record<UnknownPolicy, string> = {
  pass: 'evidence below the standard passed',
  fail: 'evidence below the standard failed',
  open: 'evidence below the standard were left open',
}
const NAME = readingWords('name', 'en')
const DONE = {
  consequence: { fail: 'set to fail', note: 'set to be only noted', ignore: 'set to be ignored' },
  unknown: { pass: 'set to pass', fail: 'set to fail', open: 'set to be left open' },
  proof: {
    alleged: 'an allegation set to be enough',
    established: 'only what is established set to count',
    ruled: 'only what the ministry ruled set to count',
  },
}

export const explanation: Messages['explanation'] = {
  name: 'Why pass or fail',
  title: (reading, pass, fail, unknown) =>
    [
      `${reading}, ${pass} ${pass === 1 ? 'team passes' : 'teams pass'}`,
      `${fail} ${fail === 1 ? 'fails' : 'fail'}`,
      ...(unknown > 0 ? [`${unknown} ${unknown === 1 ? 'is' : 'are'} left open`] : []),
    ].join(', '),
  subtitle: (asOf) =>
    `Only claims made by ${asOf} count. “Passes” means that nothing fails the team under these rules; it is not a certificate.`,
  because: { pass: 'Why it passes', fail: 'Why it fails', unknown: 'Why it is left open' },
  isAssumed:
    'A hypothesis of the reader. It does not follow from rules or evidence, and holds whatever date or reading is chosen.',
  nothingRaised: 'Nothing had been raised about any component by then.',
  ground: (component, state) => `${component}: ${COUNTED[state]}.`,
  so: {
    fails: '',
    passes: '',
    noted: 'These rules only note this component.',
    ignored: 'These rules ignore this component.',
    unknown: {
      pass: 'That is below the standard of proof, and these rules let it pass.',
      fail: 'That is below the standard of proof, but these rules fail it all the same.',
      open: 'That is below the standard of proof, and these rules leave it open.',
    },
  },
  said: (by, when) => `${by}, ${when}:`,
  alsoRaised: (n) => `${n === 1 ? 'One more claim' : `${n} more claims`} on the same component.`,
  answer: 'Answer',
  noAnswer: 'No answer was known by then.',
  moreAnswers: (n) => (n === 1 ? 'One more answer' : `${n} more answers`),
  ifs: { pass: 'How it would pass', fail: 'How it would fail' },
  if: {
    consequence: (component, consequence, to) => `${TURNS[to]} if its ${lower(component)} ${THEN[consequence]}.`,
    unknown: (unknown, to) => `${TURNS[to]} if ${UNKNOWN[unknown]}.`,
    proof: (proof, to) => `${TURNS[to]} if ${PROOF[proof]}.`,
    claimsOff: (claims, to) =>
      claims.length === 1
        ? `${TURNS[to]} if this claim were set aside: ${claims.join('')}.`
        : `${TURNS[to]} if these ${claims.length} claims were all set aside: ${claims.join('; ')}.`,
    claimOn: (claim, to) => `${TURNS[to]} if this claim counted again: ${claim}.`,
    preset: (preset, to) => `${TURNS[to]} if the rules were ${lower(NAME[preset])}.`,
    assumeOff: (to) => `${TURNS[to]} if the hypothesis were taken back.`,
    date: (asOf, to) => `${TURNS[to]} as of ${asOf}.`,
  },
  done: (team, what) => `${team}: ${what}.`,
  did: {
    consequence: (component, consequence) => `its ${lower(component)} ${DONE.consequence[consequence]}`,
    unknown: (unknown) => `evidence below the standard ${DONE.unknown[unknown]}`,
    proof: (proof) => DONE.proof[proof],
    claimsOff: (claims) =>
      claims.length === 1
        ? `claim set aside: ${claims.join('')}`
        : `${claims.length} claims set aside: ${claims.join('; ')}`,
    claimOn: (claim) => `claim counted again: ${claim}`,
    preset: (preset) => `rules set to ${lower(NAME[preset])}`,
    assumeOff: () => 'hypothesis taken back',
    date: (asOf) => `date set to ${asOf}`,
  },
  claim: (by, when, component) => `${by}, ${when}, ${lower(component)}`,
  noSingle: {
    pass: 'No single change of the choices would make it pass.',
    fail: 'No single change of the choices would make it fail.',
  },
  clears: 'What evidence would clear it',
  clearing: (component, strength, notBefore) =>
    strength === 'ruled'
      ? `${component}: a ruling by the ministry in its favour, not before ${notBefore}.`
      : `${component}: the contrary established, or a ruling in its favour, not before ${notBefore}.`,
  clearingAll: 'All of these together would be needed.',
  presets: {
    name: 'Rule sets and the wording behind them',
    summary: 'Strict, official and lenient side by side',
    table: 'How the rule sets differ',
    row: 'Item',
    proof: 'Standard of proof',
    unknown: 'Evidence below the standard',
    knownFrom: 'Public since',
    known: (date) => `public on ${date}`,
    reading: 'our interpretation, not a published text',
    basis: 'Basis',
    differs: 'differs',
    same: 'same in all',
    worded: 'ministry’s wording',
    readFrom: 'inferred from the ministry’s wording',
    none: 'no wording, inferred',
    refs: (numbers) => numbers.map((n) => `[${n}]`).join(' '),
  },
}
