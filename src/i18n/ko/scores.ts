import type { Confidence, MissingReason, ScoreKind, ScoreMode } from '#core/engine/index.ts'
import { withUnit } from '../format.ts'

const UNITS: Readonly<Record<string, string>> = { index: '지수', points: '점' }

export const scores = {
  title: '출품 모델과 벤치마크 목록',
  field: { label: '이 벤치마크 목록에 대하여', more: '근거와 의문 모두 보기', less: '접기' },

  reports: {
    title: '이 사업에 대해 알려진 사실',
    none: '이 시점까지 확인된 사실이 없습니다. 시점을 뒤로 옮기면 나타납니다.',
    more: (n: number) => `더 보기 (${n})`,
    fewer: '접기',
    lowReliability: '2차·요약 자료',
  },

  models: {
    title: '출품 모델',
    columns: {
      team: '팀',
      model: '모델',
      parameters: '파라미터',
      context: '문맥 길이',
      licence: '라이선스',
      modalities: '다루는 형식',
      released: '공개',
      downloads: '다운로드 수',
      sources: '출처',
    },
    parameters: (total: string, active: string | null) =>
      active === null ? `${total}B` : `${total}B (활성 ${active}B)`,
    asOf: (date: string) => `${date} 기준`,
    later: '고른 시점보다 뒤',
    notSeen: '확인하지 못함',
  },

  official: {
    title: '과기정통부가 발표한 배점과 점수',
    use: '비교용으로만 보여 줍니다. 벤치마크 점수는 이 숫자가 아니라 아래 점수 표의 값으로 계산합니다.',
    later: (date: string) => `${date}까지 발표된 것을 모두 싣고, 지금 보는 시점 뒤에 나온 점수에는 날짜를 적습니다.`,
    withheld: (n: number, of: number) =>
      `부문별 팀 점수 ${of}개 가운데 ${n}개는 발표되지 않았습니다. 빈 곳은 0점이 아니라 미공개입니다.`,
    columns: {
      part: '부문',
      max: '배점',
      published: '발표된 점수',
      mean: '평균',
      gap: '1위와 최하위 차',
      source: '출처',
    },
    notPublished: '미공개',
    published: (day: string) => `${day} 발표`,
    certainty: { press: '언론', secondary: '한 자료' },
    certaintyKey: {
      official: '표시가 없는 점수는 과기정통부의 글에서 읽었습니다.',
      press: '언론: 공식 점수를 언론 보도나 그 보도를 인용한 글로 확인했습니다.',
      secondary: '한 자료: 두 항목으로 나뉜 값이 2차 자료 한 곳에만 있습니다.',
    },
    outOf: (max: string) => `${max}점`,
  },

  table: {
    title: '점수 표',
    unit: (unit: string) => UNITS[unit] ?? unit,
  },

  cell: {
    kind: { self: '자체 발표', 'third-party': '제3자', official: '과기정통부 발표' } satisfies Record<
      ScoreKind,
      string
    >,
    maybeLater: '그날 공개됐는지 불확실',
    secondary: '2차 자료에서 확인',
    filled: (value: string) => `채움 ${value}`,
    notFilled: '채우지 않음',
    hypothetical: '가정',
    missing: {
      'not-reported': '공개하지 않음',
      'not-seen': '값을 확인하지 못함',
      withheld: '발표하지 않음',
      later: '이 시점 뒤에 공개됨',
      'undated-hidden': '공개일이 불확실해 뺌',
      'source-policy': '고른 출처에 없음',
      'no-source': '출처를 찾지 못함',
    } satisfies Record<MissingReason, string>,
    /** The whole cell as one name for a button. */
    name: (team: string, benchmark: string, content: string) => `${team} ${benchmark}: ${content}`,
  },

  detail: {
    title: (team: string, benchmark: string) => `${team} · ${benchmark}`,
    close: '닫기',
    value: '값',
    source: '출처',
    noSource: '출처 정보 없음',
    locator: '위치',
    mode: '측정 방식',
    modes: {
      thinking: '사고(추론) 모드',
      'non-thinking': '비사고 모드',
      unlabelled: '모드 표시 없음(사고 모드로 간주)',
    } satisfies Record<ScoreMode, string>,
    measuredBy: '측정 주체',
    measured: {
      self: (team: string) => `${team} 자체 발표`,
      'third-party': (publisher: string) => `제3자 (${publisher})`,
      official: (publisher: string) => `과기정통부 평가 (${publisher})`,
    },
    confidence: '확인 정도',
    confidences: {
      seen: '만든 쪽이나 과기정통부의 글에서 직접 확인',
      secondary: '언론·집계·사본에서 확인',
    } satisfies Record<Confidence, string>,
    publicSince: '공개된 날',
    window: (first: string, last: string) => (first === last ? first : `빠르면 ${first}, 늦어도 ${last}`),
    stoodUntil: (date: string) => `${date}까지 유효했던 값`,
    variant: '변형',
    model: '모델',
    note: '참고',
    reason: '빈칸인 이유',
    formula: '점수 계산',
    formulaText: (value: string, min: string, max: string, points: string) =>
      `100 × (${value} − ${min}) ÷ (${max} − ${min}) = ${points}점`,
    formulaMirrored: (value: string, min: string, max: string, points: string) =>
      `100 − 100 × (${value} − ${min}) ÷ (${max} − ${min}) = ${points}점 (낮을수록 좋음)`,
    contribution: (normalised: string, share: string, amount: string) =>
      `환산 점수 ${normalised} × 비중 ${share}% = ${amount}점`,
    filledWith: '채운 값',
    about: '이 벤치마크',
    others: '쓰지 않은 다른 점수',
    noOthers: '이 팀의 다른 점수는 확인된 것이 없습니다.',
    notUsed: {
      'what-if': '가정 값을 대신 씀',
      superseded: '나중에 고쳐진 값',
      conflicting: '출처끼리 어긋남',
      'non-thinking': '비사고 모드로 측정한 값',
      'other-model': '출품 모델이 아님',
      later: '고른 시점 뒤에 공개됨',
      'undated-hidden': '공개일이 불확실함',
      'source-policy': '고른 출처 종류가 아님',
      'self-first': '자체 발표 값을 먼저 씀',
      'variant-second': '다른 변형을 먼저 씀',
      'listed-later': '먼저 실린 값을 씀',
    },
  },

  whatIf: {
    label: '만약 이 값이라면',
    range: (min: string, max: string, unit: string) => withUnit(`${min}~${max}`, unit),
    apply: '적용',
    clear: '가정 지우기',
    help: '공개된 값처럼 계산하고 어디서나 가정으로 표시합니다. 실제 점수가 아닙니다.',
    /** Place, what was found, what was expected. */
    notANumber: (place: string, found: string, min: string, max: string) =>
      `${place}: 숫자가 아닙니다(‘${found}’). ${min}부터 ${max}까지의 숫자를 넣으세요.`,
    empty: (place: string, min: string, max: string) =>
      `${place}: 비어 있습니다. ${min}부터 ${max}까지의 숫자를 넣으세요.`,
    outside: (place: string, found: string, min: string, max: string) =>
      `${place}: 이 벤치마크의 범위를 벗어납니다(${found}). ${min}부터 ${max}까지의 숫자를 넣으세요.`,
  },

  also: {
    title: (n: number) => `계산에 반영하지 않은 다른 벤치마크 ${n}개`,
    note: '출처는 있지만 비교할 팀이 모자라 순위 계산에는 쓰지 않습니다.',
    columns: { benchmark: '벤치마크', team: '팀', model: '모델', value: '값', kind: '종류', source: '출처' },
  },
}
