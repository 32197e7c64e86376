import type { ComponentState, Consequence, Polarity, Proof, Strength, UnknownPolicy } from '#core/engine/index.ts'

const STATE_WHY: Record<ComponentState, string> = {
  clear: '이 시점까지 이 구성 요소에 문제가 제기되지 않았습니다.',
  cleared: '문제가 제기됐으나, 그보다 약하지 않은 확인된 반론이나 당국 결정이 나와 해소됐습니다.',
  disputed: '의혹이 제기됐고 반론도 나왔으나 어느 쪽도 확인되지 않았습니다.',
  alleged: '의혹이 제기됐고, 그 뒤에 나온 반론이 없거나 의혹 전부에 답하지는 않았습니다.',
  established:
    '팀이 스스로 밝혔거나 공개 자료로 확인된 사실이 있습니다. 밝혔다는 것이 위반을 인정했다는 뜻은 아닙니다.',
  ruled: '당국(과기정통부)이 이 구성 요소를 들어 결정했습니다.',
}

/** Words of the state of a component, and of the claims behind it. */
export const provenance = {
  unknownTo: { pass: '통과로 봄', fail: '미달로 봄', open: '보류' } satisfies Record<UnknownPolicy, string>,
  overallColumn: '모델 전체에 대한 주장',
  close: '닫기',
  why: '왜 이 상태인가',
  whyState: STATE_WHY,
  whyContext: '아래 참고 사실은 위반이 아니므로 상태를 바꾸지 않습니다.',
  whyOff: (n: number) => `반영하지 않은 주장 ${n}건이 있어 원래 상태와 다를 수 있습니다.`,
  whyLater: (n: number) => `이 시점 이후에 나온 주장 ${n}건은 반영하지 않았습니다.`,
  clears: '어떤 근거가 나오면 해소되나',
  clearsState: {
    disputed: '반론이 주장에 그치지 않고 확인되거나 당국이 문제없다고 결정하면 해소됩니다.',
    alleged: '당사자가 반론을 내면 ‘다툼 있음’이 되고, 반론이 확인되거나 당국이 문제없다고 결정하면 해소됩니다.',
    established: '그 뒤에 이 구성 요소를 두고 반대 사실이 확인되거나 당국이 문제없다고 결정하면 해소됩니다.',
    ruled: '이 구성 요소를 두고 당국이 새로 결정해야 해소됩니다.',
  } satisfies Partial<Record<ComponentState, string>>,
  /** What the active rules make of this component, whatever its state. */
  rule: {
    fail: (proof: string, unknown: string) => `이 구성 요소는 ${proof} 미달. 입증이 부족하면 ${unknown}.`,
    note: '이 구성 요소는 참고만 하고 당락에 쓰지 않습니다.',
    ignore: '이 구성 요소는 보지 않습니다.',
  } satisfies Record<Consequence, unknown>,
  proofIs: { alleged: '의혹만으로도', established: '확인되면', ruled: '당국이 결정하면' } satisfies Record<
    Proof,
    string
  >,
  so: (reading: string) => `그래서 지금은 ${reading}.`,
  raised: '제기된 문제',
  answers: '답변과 반론',
  noAnswer: '따로 기록된 답변이 없습니다.',
  noAnswerYet: '이 시점까지는 답변이 없었고, 아래 답변은 그 뒤에 나왔습니다.',
  ownWords: '팀이 스스로 밝힌 내용입니다. 따로 알려진 답변은 없습니다.',
  others: '그 밖의 반론과 참고 사실',
  overallNote: '모델 전체에 대한 주장과 결정은 보여 주기만 하고 어느 칸의 상태에도 영향을 주지 않습니다.',
  empty: '이 칸에 대해 기록된 주장이 없습니다.',
  /** Who said it comes before what was said. */
  saidBy: (by: string) => `주장한 쪽: ${by}`,
  polarity: { adverse: '제기', exonerating: '반론', neutral: '참고' } satisfies Record<Polarity, string>,
  strength: {
    adverse: { alleged: '의혹 제기', established: '확인', ruled: '당국 결정' },
    exonerating: { alleged: '주장', established: '확인된 반론', ruled: '당국 결정' },
    neutral: { alleged: '설명', established: '확인된 사실', ruled: '당국 발표' },
  } satisfies Record<Polarity, Record<Strength, string>>,
  /** How it came to be known; a stance that is not listed says nothing more than the strength. */
  stance: {
    admitted: '사용을 스스로 밝힘(위반 인정은 아님)',
    verified: '공개 자료나 이름을 밝힌 분석에서 확인',
    withdrawn: '제기한 쪽이 철회',
    reported: '언론 보도',
    statement: '공식 입장',
    'self-claimed': '팀의 설명',
  } as Readonly<Record<string, string>>,
  tag: {
    later: '이 시점 이후',
    unsure: '이 시점에 나왔는지 불확실해 반영하지 않음',
    off: '반영하지 않음',
    'other-model': '출품하지 않은 모델이라 반영하지 않음',
    context: '참고 사실이라 반영하지 않음',
    elsewhere: '다른 구성 요소에 대한 주장이라 이 칸 상태에 영향 없음',
    overall: '모델 전체에 대한 주장이라 칸 상태에 영향 없음',
    counts: '',
    cleared: '해소됨',
  },
  aboutModel: (model: string) => `다른 모델에 대한 주장: ${model}`,
  aboutEntered: (model: string) => `함께 출품한 모델에 대한 주장: ${model}`,
  aboutComponents: (names: readonly string[]) => `다룬 구성 요소: ${names.join(', ')}`,
  takeOut: '반영하지 않기',
  offReason: {
    label: (claim: string) => `${claim} 반영하지 않는 이유`,
    options: {
      unstated: '밝히지 않음',
      trial: '빼면 어떻게 되는지 보려고',
      'weak-source': '출처를 믿기 어려움',
      contradicted: '다른 출처와 어긋남',
      answered: '답변이 충분함',
      beside: '독자성과 관계없음',
    },
  },
  offList: {
    title: (n: number) => `반영하지 않는 주장 ${n}건`,
    back: '다시 반영하기',
    backOf: (claim: string) => `${claim} 다시 반영하기`,
  },
  sources: '출처',
  lowReliability: '신뢰도 낮음',
  quotedBy: (by: string) => `(${by}에 인용된 것으로 확인)`,
  unknownSource: (id: string) => `출처 ${id}`,
  definitions: (n: number) => `‘프롬 스크래치’를 정의한 글 ${n}개`,
  definitionBy: { ministry: '당국', expert: '전문가', global: '해외', private: '민간', accuser: '의혹을 제기한 쪽' },
  conflicts: (n: number) => `출처가 서로 어긋나는 곳 ${n}개`,
}
