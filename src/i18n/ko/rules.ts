import type { Component, ComponentState, Consequence, Proof, Reading, RuleSetId, UnknownPolicy } from '#engine/index.ts'

/** Words of the gate, used wherever a component, a state or a rule is named. */
export const rules = {
  title: '프롬 스크래치를 어떻게 읽을까',
  presets: { strict: '엄격', official: '당국 기준', lenient: '완화', custom: '직접' } satisfies Record<RuleSetId | 'custom', string>,
  presetHelp: {
    strict: '모든 구성 요소를 스스로 만들어야 하고, 확인되지 않은 의혹도 미달로 봅니다.',
    official: '언어모델·인코더 가중치를 스스로 학습하고 라이선스 제약이 없어야 합니다. 확인된 것만 봅니다.',
    lenient: '언어모델 가중치만 스스로 학습하면 됩니다. 인코더는 어댑터로 봅니다.',
    custom: '구성 요소마다 결과와 증명 수준을 직접 고릅니다.',
  } satisfies Record<RuleSetId | 'custom', string>,
  /** Said at once under the switch: what the last change of reading did. */
  changed: {
    nothing: '판정이 달라진 팀은 없습니다.',
    toFail: (team: string, particle: string, component: string, by: string, date: string) =>
      `${team}${particle} 미달로 바뀌었습니다: ${component}, ${by} (${date}).`,
    toPass: (team: string, particle: string) => `${team}${particle} 통과로 바뀌었습니다.`,
    toUnknown: (team: string, particle: string, component: string) => `${team}${particle} 판단 보류로 바뀌었습니다: ${component}.`,
  },
  differs: (from: string, teams: string) => `${from}와 다른 팀: ${teams}`,
  same: (from: string) => `${from}와 결과가 같습니다.`,
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
    clear: '제기된 것 없음',
    cleared: '해소',
    disputed: '다툼',
    alleged: '의혹 제기',
    established: '확인',
    ruled: '당국 결정',
  } satisfies Record<ComponentState, string>,
  readings: { ignored: '보지 않음', noted: '참고', passes: '통과', unknown: '증명 부족', fails: '미달' } satisfies Record<Reading, string>,
  gate: { pass: '통과', fail: '미달', unknown: '판단 보류' },
  consequence: { label: '결과', fail: '미달', note: '참고만', ignore: '보지 않음' } satisfies Record<Consequence | 'label', string>,
  proof: {
    label: '증명 수준',
    options: { alleged: '의혹만으로', established: '확인되면', ruled: '당국이 결정하면' } satisfies Record<Proof, string>,
  },
  unknown: {
    label: '증명이 모자랄 때',
    options: { pass: '통과', fail: '미달', open: '보류(미정)' } satisfies Record<UnknownPolicy, string>,
  },
  editor: '구성 요소별 기준',
}
