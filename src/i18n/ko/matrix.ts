import type { UnscoredReason } from '#core/engine/index.ts'
import { listKo, type Named, particle } from '../particle.ts'

/** What a value is, as short as a cell and its legend can bear. */
const KINDS = {
  self: '자체',
  'third-party': '제3자',
  official: '공식',
  filled: '채움',
  hypothetical: '가정',
  empty: '값 없음',
}

/** The board: heads, chances, gate, benchmarks and gaps in one table. */
export const matrix = {
  label: '판정표: 팀별 점수, 독자성, 비중',
  project: '독자 AI 파운데이션 모델 · 과학기술정보통신부',
  ownProject: '직접 넣은 표',
  deck: {
    /** What the agreement with the real outcome is worth. */
    rulesLater: (reading: string, day: string) => `다만 ${reading}의 문구는 ${day}에야 공개됐다.`,
    close: (gap: string) => `점수 최하위는 ${gap}점 차 접전이다.`,
    tie: '총점이 같아 점수로는 가릴 수 없다.',
    unscoredTeams: (teams: readonly Named[]) =>
      `${listKo(teams)}${particle(teams.at(-1) as Named, '이/가')} 점수 없이 남아 있어 최하위가 정해지지 않는다.`,
    /** The draws eliminate another team more often than the one of the verdict, and why. */
    overtaken: (out: Named, by: Named, isAnyWeights: boolean) =>
      isAnyWeights
        ? `탈락 비율은 어떤 비중이든 똑같이 가능하다고 보고 계산한 값이라 ${out.text}보다 ${by.text}${particle(by, '이/가')} 더 높다.`
        : `${out.text}${particle(out, '와/과')} ${by.text}의 순서는 불확실한 값에 달려 있어, 값을 바꿔 가며 계산하면 ${by.text}${particle(by, '이/가')} 더 자주 탈락한다.`,
    scenario: '시나리오이며 기업에 대한 판정이 아니다.',
  },
  conditions: {
    label: '계산 조건',
    missing: '빈칸',
    normalisation: '척도',
    source: '출처',
    undated: '날짜 불확실',
    seats: '점수로 탈락',
    seatsUnit: (n: number) => `${n}팀`,
    gate: '독자성 미달',
    penalty: '감점',
  },
  heads: {
    corner: '팀',
    safe: '생존',
    undecided: '미정',
    notScored: '점수 없음',
    next: '점수순 다음',
    nextOnCut: '다음 탈락 후보',
    cut: '점수 컷라인',
    cutNone: { 'no-places': '점수 탈락 없음', 'places-taken': '점수 탈락 없음', 'no-scores': '점수 없음' },
    cutOpen: '컷라인 미정',
    route: { gate: '독자성 탈락', score: '점수 탈락', both: '점수·독자성 탈락', open: '탈락' },
    openBy: { tie: '동점', 'unscored-team': '점수 없는 팀에 달림', gate: '독자성 판단에 달림' },
    unscored: {
      'no-own-value': '공개된 값 없음',
      'no-usable-weight': '비중 0',
      'no-benchmark-left': '남은 벤치마크 없음',
      'no-pillar': '계산할 부문 없음',
      'no-weight-on-own-values': '값 있는 벤치마크의 비중 0',
    } satisfies Record<UnscoredReason, string>,
    assumed: { fail: '가정: 미달', pass: '가정: 통과' },
    /** Spoken name of a head's button, which chooses the team for the gap column. */
    compare: (team: string) => `${team}: 점수 차 열에서 비교`,
    pin: (team: string) => `${team} 고정`,
    unpin: (team: string) => `${team} 고정 풀기`,
    penalty: (points: string) => `감점 −${points}`,
  },
  chances: {
    title: '탈락 비율',
    help: (draws: string, error: string, isAnyWeights: boolean) =>
      `${isAnyWeights ? '어떤 비중이든, ' : ''}값을 바꿔 가며 ${draws}번 계산, 오차 ±${error}%p`,
    failed: '탈락 비율을 계산하지 못했다.',
    waiting: '계산하는 중',
    undecided: (percent: string) => `미정 ${percent}%`,
    spoken: (percent: string, undecided: string | null) =>
      undecided === null ? `탈락 ${percent}%` : `탈락 ${percent}%, 미정 ${undecided}%`,
    noPlaces: '점수로 탈락시키는 자리가 없다.',
    tooMany: (most: string) => `팀이 ${most}개를 넘어 계산하지 않는다.`,
  },
  gate: {
    title: '프롬 스크래치',
    /** On the switch, below each reading: how many teams it eliminates. */
    eliminates: (n: number) => `${n}팀 탈락`,
    switch: '프롬 스크래치 기준',
    status: { pass: '통과', fail: '미달', unknown: '보류' },
    fold: '구성 요소 접기',
    unfold: (n: number) => `구성 요소 ${n}개 보기`,
    columnFor: (team: string) => `${team} 독자성`,
    assume: {
      title: (team: string) => `${team}: 독자성 가정`,
      fail: '미달로 가정',
      pass: '통과로 가정',
      none: '기준대로 판정',
      help: '기준과 날짜를 바꿔도 유지되는 가정입니다. 되돌리기 한 번이면 풀립니다.',
      off: '지금은 독자성을 보지 않아 가정이 결과에 영향을 주지 않습니다.',
    },
    /** Who said it and when, of the claim that decides. */
    saidBy: (by: string, day: string) => `${by}, ${day}`,
    more: (n: number) => `외 ${n}건`,
    proof: '입증 수준',
    unknown: '입증 부족이면',
    toTeam: '근거에서 이 팀 보기',
    open: (team: string, component: string, state: string) => `${team}, ${component}: ${state}. 근거 열기`,
  },
  scores: {
    title: '점수',
    weights: '비중',
    threshold: '이 위로는 탈락',
    above: (percent: string, teams: string) => ({ at: `${percent}%`, teams }),
    below: (percent: string, teams: string) => ({ at: `${percent}% 아래`, teams }),
    nobody: '탈락 없음',
    only: '이것만',
    onlyOf: (name: string) => `${name}만 계산`,
    onlyBack: '되돌리기',
    onlyBackOf: (name: string) => `${name}만 계산하기 전으로`,
    too: '이것도',
    tooOf: (name: string) => `${name}도 함께 계산`,
    outOfPlay: { excluded: '빈칸 때문에 제외', unpublished: '공개한 팀 없음' },
    stuck: '다른 비중이 모두 고정되었거나 남지 않아 움직일 수 없음',
    last: '마지막 남은 벤치마크라 뺄 수 없음',
    lowerIsBetter: '낮을수록 좋음',
    whole: '합',
    wholeZero: '비중이 모두 0이라 점수를 계산할 수 없다.',
    reset: '처음대로',
    resetAll: '비중 처음대로',
    fold: (name: string) => `${name} 접기`,
    unfold: (name: string) => `${name} 펼치기`,
    less: '0.5%p 낮추기',
    plus: '0.5%p 높이기',
    cell: (team: string, row: string, text: string) => `${team}, ${row}: ${text}`,
    maybeLater: '그날 공개되지 않았을 수 있음',
  },
  kinds: KINDS,
  kindCount: (kind: keyof typeof KINDS, n: number) => `${KINDS[kind]} ${n}`,
  legend: '값의 종류',
  pillars: {
    weight: (name: string) => `${name} 배점 비중`,
    origin: { computed: '계산', published: '공개', assumed: '가정', implied: '평균에서 추정' },
    assume: (note: string) => `${note}. 점수를 가정해 볼 수 있습니다`,
    notKnown: '이 시점에 공개되지 않아 계산에 넣지 않음',
    edit: (team: string, pillar: string) => `${team} ${pillar} 점수 가정`,
    help: (max: string) => `0~${max}점. 비우면 공개된 평균에서 추정합니다.`,
  },
  gaps: {
    title: '무엇이 최하위를 가르나',
    titlePair: '무엇이 점수 차를 만드나',
    minus: (of: Named, against: Named) => `${of.text}에서 ${against.text}${particle(against, '을/를')} 뺀 점수`,
    of: '이 팀에서',
    against: '이 팀을 뺀 점수',
    atCut: '컷라인의 두 팀으로',
    none: '총점이 있는 팀이 둘 이상이어야 비교할 수 있다.',
    filledRows: (n: number) => `${n}줄은 채운 값이 낀 차이`,
    penalty: '감점',
    margin: '총점 차',
    /** Beside a row's gap, for readers who cannot see the hatching. */
    restsOnFilled: '채운 값이 낀 차이',
  },
  detail: { close: '닫기', value: '칸의 출처와 계산', evidence: '칸의 근거' },
  sticky: { label: '지금의 판정' },
  crashed: '판정표를 그리지 못했습니다.',
}
