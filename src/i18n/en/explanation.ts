import type { ComponentState, Consequence, Proof, UnknownPolicy } from '#engine/index.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const COUNTED: Record<ComponentState, string> = {
  clear: 'nothing was raised',
  cleared: 'what was raised has been cleared',
  disputed: 'an allegation is disputed',
  alleged: 'there is an allegation',
  established: 'something is established',
  ruled: 'the ministry has ruled',
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
  open: 'evidence below the standard stayed open',
}
const NAME = readingWords('name', 'en')

export const explanation: Messages['explanation'] = {
  name: 'Why pass or fail',
  title: (reading, pass, fail, unknown) =>
    [`${reading}, ${pass} pass`, `${fail} fail`, ...(unknown > 0 ? [`${unknown} open`] : [])].join(', '),
  subtitle: (asOf) =>
    `Only what was said by ${asOf} counts. “Passes” means that nothing fails the team under this reading; it is no certificate.`,
  because: { pass: 'Why it passes', fail: 'Why it fails', unknown: 'Why it stays open' },
  nothingRaised: 'Nothing had been raised about any component by then.',
  ground: (component, state) => `${component}: ${COUNTED[state]}.`,
  so: {
    fails: '',
    passes: '',
    noted: 'This reading only notes this component.',
    ignored: 'This reading ignores this component.',
    unknown: {
      pass: 'That is below the standard of proof, and this reading lets it pass.',
      fail: 'That is below the standard of proof, but this reading fails it all the same.',
      open: 'That is below the standard of proof, and this reading leaves it open.',
    },
  },
  said: (by, when) => `${by}, ${when}:`,
  alsoRaised: (n) => `${n === 1 ? 'One more statement' : `${n} more statements`} on the same component.`,
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
        ? `${TURNS[to]} if this statement were set aside: ${claims.join('')}.`
        : `${TURNS[to]} if these ${claims.length} statements were all set aside: ${claims.join('; ')}.`,
    claimOn: (claim, to) => `${TURNS[to]} if this statement counted again: ${claim}.`,
    preset: (preset, to) => `${TURNS[to]} if the rules were ${lower(NAME[preset])}.`,
    date: (asOf, to) => `${TURNS[to]} as seen on ${asOf}.`,
  },
  claim: (by, when, component) => `${by}, ${when}, ${lower(component)}`,
  noSingle: {
    pass: 'No single change of the choices would make it pass.',
    fail: 'No single change of the choices would make it fail.',
  },
  apply: 'Apply',
  applyLabel: (sentence) => `Apply: ${sentence}`,
  clears: 'What evidence would clear it',
  clearing: (component, strength, notBefore) =>
    strength === 'ruled'
      ? `${component}: a ruling by the ministry in its favour, not before ${notBefore}.`
      : `${component}: the contrary established, or a ruling in its favour, not before ${notBefore}.`,
  clearingAll: 'All of these together would be needed.',
  presets: {
    summary: 'Strict, official and lenient side by side',
    table: 'How the three readings differ',
    row: 'Item',
    proof: 'Standard of proof',
    unknown: 'Evidence below the standard',
    knownFrom: 'Known since',
    known: (date) => `public on ${date}`,
    reading: 'a reading, not a published text',
    basis: 'Basis',
    differs: 'differs',
    same: 'same in all three',
    worded: 'ministry’s wording',
    readFrom: 'inferred from the ministry’s wording',
    none: 'no wording, inferred',
    refs: (numbers) => numbers.map((n) => `[${n}]`).join(' '),
    texts: 'The ministry’s wording, in short',
  },
}
