import type {
  AssumedGate,
  Component,
  ComponentState,
  Consequence,
  GateResult,
  GateStatus,
  Proof,
  Reading,
  RuleSetId,
  UnknownPolicy,
} from '#core/engine/index.ts'
import { particle } from '../particle.ts'
import { readingWords } from '../readings.ts'
import type { TeamName } from '../segments.ts'

/** A preset, or the reader's own rules. */
export type ReadingId = RuleSetId | 'custom'

const PRESETS: Readonly<Record<ReadingId, string>> = { ...readingWords('name', 'ko'), custom: '직접 설정' }

const READING: Readonly<Record<ReadingId, string>> = {
  ...readingWords('reading', 'ko'),
  custom: '직접 정한 기준으로는',
}

const GATE: Record<GateStatus, string> = { pass: '통과', fail: '미달', unknown: '판단 보류' }

const AS: Record<AssumedGate, string> = { fail: '미달로', pass: '통과로' }

/** Words of the gate, used wherever a component, a state or a rule is named. */
export const rules = {
  reading: '독자성 기준',
  presets: PRESETS,
  presetHelp: {
    ...readingWords('help', 'ko'),
    custom: '구성 요소마다 결과와 입증 수준을 직접 고릅니다.',
  } as Readonly<Record<ReadingId, string>>,
  /** The same choices under another rule set, said at once under the switch. */
  compare: {
    off: '지금은 독자성 관문을 쓰지 않아 탈락에는 영향이 없습니다.',
    penalty: '지금은 미달이 탈락이 아니라 감점으로만 이어집니다.',
  },
  /** A team's status with its causes: `네이버클라우드는 당국 기준으로는 미달입니다.` */
  status: (team: TeamName, { status, assumed }: Pick<GateResult, 'status' | 'assumed'>, here: ReadingId) =>
    assumed === null
      ? `${team.text}${particle(team, '은/는')} ${READING[here]} ${GATE[status]}입니다.`
      : `가정: ${team.text}${particle(team, '은/는')} 독자성 기준 ${AS[assumed]} 봅니다.`,
  /** The reader's hypothesis about one team, in place of what the rules find. */
  assumed: { fail: `가정: 독자성 기준 ${AS.fail} 봄`, pass: `가정: 독자성 기준 ${AS.pass} 봄` } satisfies Record<
    AssumedGate,
    string
  >,
  gateAssumed: { fail: '미달(가정)', pass: '통과(가정)' } satisfies Record<AssumedGate, string>,
  /** A day, or the span in which it lies where only that is known. */
  when: (first: string, last: string) => (first === last ? first : `${first}~${last} 사이`),
  readingOf: (reading: ReadingId) => READING[reading],
  components: {
    'lm-weights': '언어모델 가중치',
    'vision-encoder': '비전 인코더',
    'audio-encoder': '오디오 인코더',
    architecture: '구조',
    'inference-code': '추론 코드',
    'training-code': '학습 코드',
    tokenizer: '토크나이저',
    data: '데이터',
    'licence-control': '라이선스·통제',
  } satisfies Record<Component, string>,
  overall: '전체',
  states: {
    clear: '문제 제기 없음',
    cleared: '해소',
    disputed: '다툼 있음',
    alleged: '의혹 제기',
    established: '확인',
    ruled: '당국 결정',
  } satisfies Record<ComponentState, string>,
  readings: {
    ignored: '보지 않음',
    noted: '참고',
    passes: '통과',
    unknown: '입증 부족',
    fails: '미달',
  } satisfies Record<Reading, string>,
  gate: GATE,
  consequence: { label: '결과', fail: '미달', note: '참고만', ignore: '보지 않음' } satisfies Record<
    Consequence | 'label',
    string
  >,
  proof: {
    label: '입증 수준',
    options: { alleged: '의혹만으로', established: '확인되면', ruled: '당국이 결정하면' } satisfies Record<
      Proof,
      string
    >,
  },
  unknown: {
    label: '입증이 부족할 때',
    options: { pass: '통과', fail: '미달', open: '보류(미정)' } satisfies Record<UnknownPolicy, string>,
    help: '문제가 제기됐으나 입증 수준에 못 미치는 구성 요소를 어떻게 볼지 정합니다.',
  },
}
