import { type MissingPolicy, type Outcome, type Route, RULE_SET_IDS, type RuleSetId } from '#core/engine/index.ts'
import { particle } from '../particle.ts'
import { readingWords } from '../readings.ts'
import type { TeamName } from '../segments.ts'

const READING = readingWords('name', 'ko')

const POLICY: Record<MissingPolicy, string> = {
  exclude: '벤치마크 제외',
  renormalise: '공개한 값만',
  zero: '0점',
  worst: '최저값',
  mean: '평균',
  additive: '추정',
}

const POLICIES = Object.keys(POLICY).length
const ROUTE: Record<Route, string> = { gate: '독자성', score: '점수', both: '점수와 독자성' }
const OUTCOME: Record<Outcome, string> = { safe: '생존', out: '탈락', undecided: '미정' }
const list = (teams: readonly TeamName[]) => teams.map((n) => n.text).join(', ')

/** Time goes by: what the scenario said on each day, and what happened. */
export const replay = {
  title: '날짜별 다시 보기',
  subtitle: '날짜를 옮기면 판정, 순위, 독자성 근거가 그날까지 공개된 것만으로 다시 계산됩니다.',
  scrub: {
    label: '사건의 날짜',
    value: (date: string, event: string, more: number) => `${date}, ${event}${more > 0 ? ` 외 ${more}건` : ''}`,
    between: (date: string, day: string, event: string) => `${date}, 직전 사건 ${day} ${event}`,
    previous: '이전 사건',
    next: '다음 사건',
    play: '재생',
    pause: '멈춤',
    place: (n: number, of: number) => `${of}일 가운데 ${n}번째`,
  },
  day: {
    title: (date: string) => `${date}에 있었던 일`,
    last: (date: string, asOf: string) => `${asOf}까지 마지막으로 있었던 일(${date})`,
    waiting: '다른 단계의 연표를 불러오는 중',
    eve: (stage: string) => `${stage} 결정 전날`,
    result: (stage: string, out: string) => `${stage} 결정. 탈락: ${out}`,
    nobody: '없음',
    scores: (team: TeamName, n: number) => `${team.text} 점수 ${n}개 공개`,
    scoresBetween: (from: string, to: string) => `${from}~${to} 사이에 공개된 값 포함`,
    polarity: { adverse: '제기', exonerating: '반론', neutral: '참고' },
    strength: { alleged: '주장', established: '확인', ruled: '당국 결정' },
    claim: (team: TeamName, parts: string, polarity: string, strength: string, by: string) =>
      `${team.text}, ${parts}: ${polarity}(${strength}), ${by}`,
    answered: (dates: readonly string[]) => `답변 ${dates.join(', ')}`,
    unanswered: '알려진 답변 없음',
    claimsNote: '주장의 내용과 답변은 ‘근거’에 나란히 있습니다.',
  },
  lanes: {
    title: '이 시나리오의 날짜별 결과',
    note: '가로 칸은 사건이 있던 날이고, 간격은 실제 시간에 비례하지 않습니다. 비중과 규칙은 지금 고른 그대로이고 날짜만 옮깁니다.',
    cell: (outcome: Outcome, route: Route | null) =>
      outcome === 'out' ? `탈락(${route === null ? '점수 또는 독자성' : ROUTE[route]})` : OUTCOME[outcome],
    legend: '무늬의 뜻',
    kinds: {
      safe: '생존',
      undecided: '미정',
      score: '점수로 탈락',
      gate: '독자성으로 탈락',
      both: '점수와 독자성으로 탈락',
      either: '탈락, 경로 미정',
    },
    actual: '실제 결정',
    happened: (route: Route | null) => (route === null ? '실제 통과' : `실제 탈락(${ROUTE[route]})`),
    band: (team: TeamName, runs: string) => `${team.text}: ${runs}`,
    run: (from: string, text: string) => `${from}부터 ${text}`,
    table: '표로 보기',
    date: '날짜',
    event: '있었던 일',
  },
  account: {
    title: (eve: string) => `전날(${eve}) 이 시나리오의 결과와 실제`,
    said: (eve: string) => `${eve}의 시나리오`,
    happened: (date: string) => `${date}의 실제`,
    out: (teams: readonly (TeamName & { readonly route: Route })[]) =>
      `탈락: ${teams.map((n) => `${n.text}(${ROUTE[n.route]})`).join(' · ')}`,
    verdict: '비교하면',
    newer: (date: string, eve: string) =>
      `지금 고른 ‘당국 기준’의 문구는 ${date}에 공개됐습니다. ${eve}에는 없던 문구이므로 결과가 맞더라도 예측으로 보지 않습니다.`,
    custom: '직접 정한 기준은 그때 공개된 문구가 아닙니다. 결과가 맞더라도 예측으로 보지 않습니다.',
    thenSaid: '그때도 쓸 수 있던 기준으로는 다음과 같았습니다.',
    reading: (reading: RuleSetId) => `${READING[reading]}:`,
    nothingKnown:
      '그날까지 이 단계에서 공개된 점수가 하나도 없어, 어떤 선택으로도 점수로는 탈락 팀을 가릴 수 없습니다.',
    known: '결과를 이미 알고 만든 시나리오입니다. 결과와 같다는 것이 그때 맞힐 수 있었다는 뜻은 아닙니다.',
    grid: '어떤 선택이 실제와 같고 어떤 선택이 달랐나',
    gridNote: (eve: string) =>
      `기준 ${RULE_SET_IDS.length}가지와 빈칸 처리 ${POLICIES}가지를 짝지은 ${RULE_SET_IDS.length * POLICIES}가지를 ${eve} 시점에서 본 것입니다. 나머지 선택은 지금 시나리오 그대로입니다.`,
    count: (same: number, of: number) =>
      same === 0
        ? `${of}가지 가운데 팀과 경로까지 실제와 같은 것은 없습니다.`
        : `${of}가지 가운데 ${same}가지가 팀과 경로까지 실제와 같습니다.`,
    common: (readings: readonly RuleSetId[], policies: readonly MissingPolicy[]) =>
      `같은 것은 ${readings.length === 1 ? '모두 ' : ''}${readings.map((r) => READING[r]).join('·')} 기준이고, 빈칸 처리는 ${
        policies.length === POLICIES
          ? '어느 것이든 됩니다'
          : `${policies.map((p) => POLICY[p]).join('·')} 가운데 하나입니다`
      }.`,
    hindsight: (n: number, of: number) =>
      `${n === of ? '이들은 모두' : `그 가운데 ${n}가지는`} 그날 아직 공개되지 않은 문구를 쓴 것이어서 뒤늦은 설명입니다.`,
    notMinistry:
      '결과와 맞는 선택이 과기정통부가 실제로 쓴 방식이라는 뜻은 아닙니다. 나열한 선택을 하나씩 계산했을 뿐입니다.',
    policy: '빈칸 처리',
    readings: READING,
    policies: POLICY,
    kind: { same: '같음', teamsOnly: '팀만 같음', partly: '일부만 같음', none: '다름' },
    names: (out: readonly TeamName[], undecided: readonly TeamName[]) =>
      [
        out.length > 0 ? `탈락 ${list(out)}` : '탈락 없음',
        ...(undecided.length > 0 ? [`미정 ${list(undecided)}`] : []),
      ].join('; '),
    notThen: '그때 없던 문구',
  },
  reversal: {
    title: (top: TeamName) => `독립 지수 1위 ${top.text}, 종합에서 탈락`,
    plainTitle: '2차 평가: 지수의 순서와 실제 결과',
    top: (team: TeamName, index: string, value: string) =>
      `${team.text}${particle(team, '은/는')} ${index}에서 ${value}점으로 가장 높았지만, 세 부문을 더한 종합에서 탈락했습니다.`,
    leader: (team: TeamName, leads: number, of: number, stage: string, value: string) =>
      `${team.text}${particle(team, '은/는')} ${stage}의 팀 자체 측정에서 ${of}개 가운데 가장 많은 ${leads}개에서 1위였지만, 이 지수에서는 ${value}점으로 가장 낮습니다. 그래도 통과했습니다.`,
    leaderOnly: (team: TeamName, leads: number, of: number, stage: string) =>
      `${stage}의 팀 자체 측정에서는 ${team.text}${particle(team, '이/가')} ${of}개 가운데 ${leads}개에서 1위였습니다.`,
    wayIn: (team: TeamName, date: string) => `${team.text}의 합류 경위(${date})`,
    wayOut: (team: TeamName, date: string) => `${team.text}의 탈락 경위(${date})`,
    check: (date: string) => `독자성 확인(${date})`,
    noneByGate: '자료에 적힌 2차 탈락은 점수에 따른 것뿐입니다.',
    caution: '두 단계는 모델도 벤치마크도 다릅니다. 1위 횟수와 지수를 같은 척도로 비교할 수 없습니다.',
    table: '두 단계의 순서',
    team: '팀',
    firsts: (stage: string, of: number) => `${stage} 자체 측정 1위 횟수(${of}개 중)`,
    before: (stage: string) => `${stage} 결과`,
    index: (name: string) => `${name} (순위)`,
    place: (value: string, rank: number) => `${value} (${rank}위)`,
    after: (stage: string) => `${stage} 결과`,
    absent: '참가하지 않음',
    passed: '통과',
    out: (route: Route) => `탈락(${ROUTE[route]})`,
    parts: '공표된 점수, 평균, 차이',
    part: '항목(만점)',
    points: '점수',
    mean: '평균',
    gap: '1위와 최하위의 차이',
    source: '출처',
    withheld: '비공개',
    waiting: '두 단계의 자료를 불러오는 중',
    missing: '다른 단계의 자료를 불러오지 못해 비교할 수 없습니다.',
  },
}
