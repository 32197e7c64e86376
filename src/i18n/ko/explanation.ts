import type { ComponentState, Consequence, GateStatus, Proof, RuleSetId, UnknownPolicy } from '#core/engine/index.ts'
import { particle, written } from '../particle.ts'
import { readingWords } from '../readings.ts'
import { flips } from './flips.ts'

const object = (text: string) => `${text}${particle(written(text), '을/를')}`

const COUNTED: Record<ComponentState, string> = {
  clear: '제기된 문제가 없습니다',
  cleared: '제기된 문제가 해소됐습니다',
  disputed: '의혹과 반론이 맞서 있습니다',
  alleged: '제기된 의혹이 있습니다',
  established: '확인된 사실이 있습니다',
  ruled: '당국(과기정통부)의 결정이 있습니다',
}

const TURNS: Record<'pass' | 'fail', string> = { pass: '통과합니다', fail: '미달입니다' }
const THEN: Record<Consequence, string> = { fail: '미달 사유로 삼으면', note: '참고만 하면', ignore: '보지 않으면' }
const { proof: PROOF, unknown: UNKNOWN } = flips.if
const PRESET = readingWords('reading', 'ko')
const PRESET_NAME = readingWords('name', 'ko')
/** What was done when one of them was applied. */
const DONE = {
  consequence: { fail: '미달 사유로 삼음', note: '참고만 함', ignore: '보지 않음' } satisfies Record<
    Consequence,
    string
  >,
  unknown: { pass: '통과로 봄', fail: '미달로 봄', open: '판단을 보류함' } satisfies Record<UnknownPolicy, string>,
  proof: {
    alleged: '의혹만으로도 미달로 봄',
    established: '확인된 것만 미달로 봄',
    ruled: '당국이 결정한 것만 미달로 봄',
  } satisfies Record<Proof, string>,
}

/** Why each team passes or fails the gate, what would turn that, and the presets side by side. */
export const explanation = {
  name: '왜 통과·미달인가',
  title: (reading: string, pass: number, fail: number, unknown: number) =>
    [`${reading} 통과 ${pass}팀`, `미달 ${fail}팀`, ...(unknown > 0 ? [`판단 보류 ${unknown}팀`] : [])].join(', '),
  subtitle: (asOf: string) =>
    `${asOf}까지 나온 주장만 반영합니다. ‘통과’는 이 기준에서 미달로 볼 것이 없다는 뜻일 뿐, 스스로 만들었다는 보증이 아닙니다.`,
  because: { pass: '왜 통과인가', fail: '왜 미달인가', unknown: '왜 보류인가' } satisfies Record<GateStatus, string>,
  /** The status is the reader's hypothesis: no component is its reason. */
  isAssumed: '독자가 정한 가정입니다. 기준과 근거로 판단한 결과가 아니며, 시점이나 기준을 바꿔도 그대로입니다.',
  nothingRaised: '이 시점까지 어떤 구성 요소에도 제기된 문제가 없습니다.',
  /** One component: what stands about it. */
  ground: (component: string, state: ComponentState) => `${component}: ${COUNTED[state]}.`,
  /** What the active rules make of it, where that is not plain from the state. */
  so: {
    fails: '',
    passes: '',
    noted: '이 기준은 이 구성 요소를 참고만 합니다.',
    ignored: '이 기준은 이 구성 요소를 보지 않습니다.',
    unknown: {
      pass: '입증 수준에 못 미치고, 이 기준은 그런 것을 통과로 봅니다.',
      fail: '입증 수준에 못 미치지만, 이 기준은 그런 것도 미달로 봅니다.',
      open: '입증 수준에 못 미치고, 이 기준은 그런 것의 판단을 미룹니다.',
    } satisfies Record<UnknownPolicy, string>,
  },
  /** Who said it and when, before what was said. */
  said: (by: string, when: string) => `${by}, ${when}:`,
  alsoRaised: (n: number) => `같은 구성 요소에 대한 주장 ${n}건이 더 있습니다.`,
  answer: '답변·반론',
  noAnswer: '이 시점까지 알려진 답변·반론이 없습니다.',
  moreAnswers: (n: number) => `그 밖의 답변·반론 ${n}건`,
  ifs: { pass: '어떻게 보면 통과인가', fail: '어떻게 보면 미달인가' },
  if: {
    consequence: (component: string, consequence: Consequence, to: 'pass' | 'fail') =>
      `${object(component)} ${THEN[consequence]} ${TURNS[to]}.`,
    unknown: (unknown: UnknownPolicy, to: 'pass' | 'fail') => `${UNKNOWN[unknown]} ${TURNS[to]}.`,
    proof: (proof: Proof, to: 'pass' | 'fail') => `${PROOF[proof]} ${TURNS[to]}.`,
    claimsOff: (claims: readonly string[], to: 'pass' | 'fail') =>
      claims.length === 1
        ? `다음 주장을 반영하지 않으면 ${TURNS[to]}: ${claims.join('')}.`
        : `다음 주장 ${claims.length}건을 모두 반영하지 않으면 ${TURNS[to]}: ${claims.join('; ')}.`,
    claimOn: (claim: string, to: 'pass' | 'fail') => `빼 둔 다음 주장을 다시 반영하면 ${TURNS[to]}: ${claim}.`,
    preset: (preset: RuleSetId, to: 'pass' | 'fail') => `${PRESET[preset]} ${TURNS[to]}.`,
    assumeOff: (to: 'pass' | 'fail') => `가정을 거두면 ${TURNS[to]}.`,
    date: (asOf: string, to: 'pass' | 'fail') => `${asOf} 시점에서 보면 ${TURNS[to]}.`,
  },
  /** The same once it was applied: what was done, beside the team that it was done for. */
  done: (team: string, what: string) => `${team}: ${what}.`,
  did: {
    consequence: (component: string, consequence: Consequence) =>
      `${object(component)} ${DONE.consequence[consequence]}`,
    unknown: (unknown: UnknownPolicy) => `입증이 부족한 것은 ${DONE.unknown[unknown]}`,
    proof: (proof: Proof) => DONE.proof[proof],
    claimsOff: (claims: readonly string[]) =>
      claims.length === 1
        ? `다음 주장을 반영하지 않음: ${claims.join('')}`
        : `다음 주장 ${claims.length}건을 반영하지 않음: ${claims.join('; ')}`,
    claimOn: (claim: string) => `다음 주장을 다시 반영함: ${claim}`,
    preset: (preset: RuleSetId) =>
      `기준을 ‘${PRESET_NAME[preset]}’${particle(written(PRESET_NAME[preset]), '으로/로')} 바꿈`,
    assumeOff: () => '가정을 거둠',
    date: (asOf: string) => `시점을 ${asOf}${particle(written(asOf), '으로/로')} 바꿈`,
  },
  claim: (by: string, when: string, component: string) => `${by}, ${when}, ${component}`,
  noSingle: {
    pass: '선택 하나를 바꾸는 것으로는 통과가 되지 않습니다.',
    fail: '선택 하나를 바꾸는 것으로는 미달이 되지 않습니다.',
  },
  clears: '어떤 근거가 나오면 해소되나',
  clearing: (component: string, strength: 'established' | 'ruled', notBefore: string) =>
    strength === 'ruled'
      ? `${component}: ${notBefore} 이후에 당국이 문제없다고 결정하면.`
      : `${component}: ${notBefore} 이후에 반대 사실이 확인되거나 당국이 문제없다고 결정하면.`,
  clearingAll: '모두 나와야 통과합니다.',
  presets: {
    name: '‘프롬 스크래치’의 기준과 문구',
    summary: '엄격·당국·완화 기준 나란히 보기',
    table: '기준별 차이',
    row: '항목',
    proof: '입증 수준',
    unknown: '입증이 부족할 때',
    knownFrom: '공개된 날',
    known: (date: string) => `${date} 공개`,
    reading: '이 페이지의 해석(공개된 문구 아님)',
    basis: '근거',
    differs: '기준마다 다름',
    same: '모든 기준이 같음',
    worded: '과기정통부 문구',
    readFrom: '과기정통부 문구에서 추정',
    none: '문구 없음, 추정',
    refs: (numbers: readonly number[]) => numbers.map((n) => `[${n}]`).join(' '),
  },
}
