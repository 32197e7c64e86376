import type { GateMode } from '#core/engine/index.ts'
import { listKo, type Named, particle } from '../particle.ts'

/** What can be worked out from the ministry's few figures: always said to be inferred. */
export const published = {
  name: '공표된 사실',
  title: {
    open: (teams: readonly Named[]) =>
      `공표된 사실만으로는 총점 최하위를 가릴 수 없다: 후보 ${teams.map((n) => n.text).join(', ')}`,
    settled: (team: Named) => `공표된 사실만으로도 총점 최하위가 정해진다: ${team.text}`,
  },
  subtitle: '과기정통부가 공표한 점수·평균·차이와, 그 숫자들과 모순되지 않는 점수가 어디까지인지를 보여 줍니다.',
  caution:
    '점은 공표된 점수이고 빗금은 추론입니다. 추론은 누가 몇 점을 받았는지 밝히지 않으며, 평가가 잘못됐다거나 어느 팀이 잘못했다는 뜻도 아닙니다.',
  waiting: '공표된 사실에서 범위를 계산하는 중',
  contradiction:
    '이 자료에 실린 공표 수치끼리 어긋나서 함께 맞는 점수가 하나도 없습니다. 그래서 범위를 그리지 않습니다.',
  nothing: '이 단계에는 공표된 점수나 평균이 없습니다.',
  when: {
    later: (asOf: string, day: string) =>
      `${asOf}에는 아직 아무것도 공표되지 않았습니다. 아래는 ${day}까지 공표된 수치이며 시나리오의 계산에는 들어가지 않습니다.`,
    partly: (asOf: string, next: string) => `${asOf}까지 공표된 것만 씁니다. ${next}에 더 공표됐습니다.`,
    go: (day: string) => `${day} 시점에서 보기`,
  },
  real: (date: string, teams: readonly Named[]) => `실제 ${date}: ${listKo(teams)} 점수로 탈락.`,
  realShare: (teams: readonly Named[], percent: string) => {
    const last = teams.at(-1)
    return last === undefined
      ? ''
      : `공표된 사실만으로 뽑은 표본 가운데 ${percent}%에서 ${listKo(teams)}${particle(last, '이/가')} 최하위입니다.`
  },
  outcome: {
    label: (date: string, teams: readonly Named[]) => `실제 결과도 사실에 포함: ${date}, 점수 최하위 ${listKo(teams)}`,
    early: (date: string) => `시점이 ${date}보다 이르면 결과를 미리 넣지 않습니다.`,
    on: (percent: string) => `결과와 맞지 않는 표본은 버렸습니다. 남은 것은 ${percent}%입니다.`,
  },
  figures: {
    title: '점수가 있을 수 있는 곳',
    explain:
      '가는 선은 사실과 모순되지 않는 전체 범위(선형계획으로 구한 정확한 값), 빗금은 그 안에서 고르게 뽑은 점수의 분포, 세로 눈금은 그 중앙값입니다. 분포의 높이는 줄마다 기준이 다릅니다.',
    key: {
      published: '공표된 점수',
      secondary: '2차 자료 한 곳에만 있는 값',
      inferred: '추론한 분포',
      range: '가능한 전체 범위',
      median: '분포의 중앙값',
      mean: '공표된 평균',
    },
    item: (label: string, max: string) => `${label} (${max}점 만점)`,
    total: '총점',
    mean: (value: string) => `평균 ${value}`,
    gap: (value: string) => `1위와 최하위의 차이 ${value}`,
    last: (teams: readonly Named[]) => `최하위일 수 있는 팀: ${teams.map((n) => n.text).join(', ')}`,
    only: (team: Named) => `최하위는 ${team.text}일 수밖에 없음`,
    narrow: (low: string, high: string) => `${low}–${high}`,
    columns: {
      item: '항목과 팀',
      published: '공표',
      range: '가능한 범위',
      ninety: '표본의 90%',
      mean: '표본의 평균',
    },
    inferred: '추론',
    notDrawn: '표본 없음',
    method: (samples: string, tried: string) =>
      `표본 ${samples}개(시드 고정). 사실에 맞지 않아 버린 것까지 ${tried}번 뽑았습니다. 추론한 점수의 확률은 ‘사실에 맞는 점수는 모두 똑같이 가능하다’는 가정에서 나온 것이고, 범위에는 그런 가정이 없습니다.`,
  },
  later: {
    title: (before: string, day: string) => `${before}의 범위와 ${day}에 공표된 점수`,
    explain: (before: string, day: string) =>
      `${before}까지의 사실만으로 계산한 범위를 ${day}에 공표된 점수와 나란히 놓았습니다. 방법을 시험해 볼 드문 기회일 뿐, 범위가 점수를 맞힌 것은 아닙니다.`,
    count: (within: number, of: number) => `새로 공표된 점수 ${of}개 가운데 ${within}개가 그 범위 안에 있습니다.`,
    open: (before: string, teams: readonly Named[]) =>
      `${before}에는 최하위가 정해지지 않았습니다: 후보 ${teams.map((n) => n.text).join(', ')}.`,
    out: (team: Named, value: string, low: string, high: string, place: string, filled: string, rank: number) =>
      `탈락한 ${team.text}의 총점 ${value}점은 범위 ${low}–${high}의 아래에서 ${place}% 지점입니다. 미공개 점수를 평균으로 채운 계산에서는 ${filled}점으로 ${rank}위였습니다. 범위는 그 안의 어디인지를 말해 주지 않습니다.`,
    columns: {
      item: '항목과 팀',
      range: '그때의 범위',
      value: '나중에 공표된 점수',
      within: '범위 안인가',
      source: '출처',
    },
    within: { yes: '예', no: '아니요' },
  },
  lowest: {
    title: '총점 최하위는 누구일 수 있나',
    explain:
      '부문의 비중을 달리하면 최하위인 표본의 비율이 어떻게 바뀌는지 보여 줍니다. 공식 비중이 아니면 가정입니다. 동점인 표본은 어느 팀에도 넣지 않습니다.',
    team: '팀',
    possible: '실제 결과를 모른다면 최하위일 수 있나',
    yes: '그렇다',
    no: '아니다',
    official: '공식 비중',
    equal: '부문 비중 같게',
    alone: (pillar: string) => `${pillar}만`,
  },
  checks: {
    title: '공표된 숫자끼리, 그리고 이 페이지의 모형과 비교',
    columns: { what: '항목', computed: '계산한 값', published: '공표된 값', fits: '맞는가', source: '출처' },
    fits: { yes: '맞음', no: '어긋남' },
    parts: (item: string, team: Named, parts: string) => `${item}, ${team.text}: 부분의 합 ${parts}`,
    means: (item: string, parts: string) => `${item}: 부분별 평균의 합 ${parts}`,
    field: (item: string, team: Named, n: number, mean: string, factor: string) =>
      `${item}, ${team.text}: 자체 발표 값 ${n}개의 평균 ${mean} × ${factor} (이 ${n}개가 쓰였다는 것은 추정)`,
    index: (item: string, team: Named, value: string, factor: string) =>
      `${item}, ${team.text}: 제3자 지수 ${value} × ${factor}`,
    indexMean: (item: string, parts: string) => `${item}: 팀별로 먼저 반올림한 ${parts}의 평균`,
    printed: (exact: string, printed: string) => `${exact} → ${printed}`,
  },
  choices: {
    title: '어떤 선택이 실제와 같은 결과를 내나',
    count: (same: number, of: number, percent: string, asOf: string) =>
      same === 0
        ? `${asOf} 시점의 조합 ${of}가지 가운데 팀과 경로까지 실제와 같은 것은 없습니다.`
        : `${asOf} 시점의 조합 ${of}가지 가운데 ${same}가지(${percent}%)가 팀과 경로까지 실제와 같습니다.`,
    common: (dimension: string, value: string) => `같은 조합은 모두 ${dimension}에서 ‘${value}’입니다.`,
    never: (dimension: string, values: readonly string[]) =>
      `${dimension}에서 ${values.map((v) => `‘${v}’`).join(', ')} 쪽에는 하나도 없습니다.`,
    none: '나열한 가중치와 규칙만 바꾸어서는 결과에 이르지 못합니다.',
    notMinistry:
      '실제와 같은 결과를 내는 선택이 과기정통부가 썼을 법한 선택이라는 뜻은 아닙니다. 나열한 조합을 하나씩 계산했을 뿐입니다.',
    dimension: { weights: '가중치', rules: '독자성 기준', missing: '빈칸 처리', gate: '독자성 관문' },
    choice: '선택',
    value: '값',
    same: '실제와 같은 조합',
    countOf: (same: number, of: number) => `${same} / ${of}`,
    gate: { adds: '점수 탈락에 더해 탈락', fills: '독자성 미달을 먼저 탈락시킴' } satisfies Partial<
      Record<GateMode, string>
    >,
  },
  facts: {
    title: '쓰인 사실과 출처',
    columns: { item: '항목', kind: '종류', value: '값', day: '공표일', source: '출처' },
    kind: {
      points: (team: Named, isTop: boolean) => `${team.text}의 점수${isTop ? '(1위)' : ''}`,
      mean: '전체 팀의 평균',
      gap: '1위와 최하위의 차이',
      index: (team: Named) => `${team.text}의 제3자 지수`,
    },
    index: (value: string, doubt: string) => `${value} ± ${doubt}`,
  },
}
