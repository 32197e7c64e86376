import type { MissingPolicy, RuleSetId } from '#core/engine/index.ts'
import { integer } from '../format.ts'
import { listKo, type Named, particle } from '../particle.ts'
import { readingWords } from '../readings.ts'
import { gateOuts, joinNames, type Segment, sayable, type TeamName, type VerdictFacts } from '../segments.ts'

/** `A`, `A와 B`, `A·B·C`, `A·B·C 등 12팀` with each name marked: a comma stands between clauses only. */
function names(teams: readonly TeamName[], tone: NonNullable<Segment['tone']>): Segment[] {
  const { said, rest } = sayable(teams)
  const segments = joinNames(said, tone, (before) => (teams.length === 2 ? `${particle(before, '와/과')} ` : '·'))
  return rest === 0 ? segments : [...segments, { text: ` ${inAll(teams)}` }]
}

const inAll = (teams: readonly unknown[]) => `등 ${integer(teams.length)}팀`
const TEAM: Named = { text: '팀', reading: '팀' }

/** What the particle of a list follows. */
const lastOf = (teams: readonly Named[]): Named | undefined => (sayable(teams).rest > 0 ? TEAM : teams.at(-1))

/** `A가`, `A와 B가`, `A·B·C가`, `A·B·C 등 12팀이`. */
function subject(teams: readonly TeamName[], tone: NonNullable<Segment['tone']>): Segment[] {
  const last = lastOf(teams)
  return last === undefined ? [] : [...names(teams, tone), { text: particle(last, '이/가') }]
}

/** The way to treat missing values, as a clause that goes on with `면` (if), or `거나` (or) where another follows. */
export const POLICY_CLAUSES: Record<MissingPolicy, string> = {
  exclude: '빈칸이 있는 벤치마크를 모두 빼',
  renormalise: '각 팀이 공개한 값만으로 계산하',
  zero: '빈칸을 0점으로 보',
  worst: '빈칸을 공개된 최저값으로 채우',
  mean: '빈칸을 공개된 값의 평균으로 채우',
  additive: '빈칸을 팀·벤치마크 효과로 추정하',
}

const READING = readingWords('reading', 'ko')

function outcome(facts: VerdictFacts, isFewer = false): string {
  const out = [...facts.byScore, ...facts.byGate, ...facts.byBoth, ...facts.byEither]
  const list = (teams: readonly TeamName[]) => {
    const { said, rest } = sayable(teams)
    return `${said.map((n) => n.text).join('·')}${rest === 0 ? '' : ` ${inAll(teams)}`}`
  }
  if (out.length === 0 && facts.undecided.length > 0) return `${list(facts.undecided)} 중 누가 탈락할지 정해지지 않는다`
  if (out.length === 0) return '탈락하는 팀이 없다'
  const last = lastOf(out) as Named
  return `${list(out)}${isFewer ? '만' : particle(last, '이/가')} 탈락한다`
}

const UNSCORED: Record<NonNullable<VerdictFacts['unscored']>, string> = {
  'no-usable-weight': '비중이 모두 0이라 점수로는 탈락 팀을 가릴 수 없다.',
  'no-benchmark-left': '계산할 벤치마크가 남지 않아 점수로는 탈락 팀을 가릴 수 없다.',
  'no-pillar': '계산할 평가 부문이 없어 점수로는 탈락 팀을 가릴 수 없다.',
}

/** Without any score the gate is all there is to say; who would be last by score is nobody's guess. */
function gateOnly(facts: VerdictFacts): Segment[] {
  const out = gateOuts(facts)
  return out.length === 0 ? [] : [{ text: ' 독자성 기준으로는 ' }, ...subject(out, 'out'), { text: ' 탈락한다.' }]
}

export const verdict = {
  heading: '예측 탈락',
  sentence(facts: VerdictFacts): Segment[] {
    if (facts.unscored !== null) return [{ text: UNSCORED[facts.unscored] }, ...gateOnly(facts)]
    const clauses = [
      { names: facts.byScore, how: ' 점수로' },
      { names: facts.byGate, how: ' 독자성 기준 미달로' },
      { names: facts.byBoth, how: ' 점수와 독자성 기준 모두에서' },
      { names: facts.byEither, how: ' 점수나 독자성 기준 미달로' },
    ].filter((c) => c.names.length > 0)
    const segments: Segment[] = []
    clauses.forEach((clause, i) => {
      if (i > 0) segments.push({ text: ', ' })
      segments.push(...subject(clause.names, 'out'), { text: clause.how })
    })
    if (clauses.length > 0) segments.push({ text: ' 탈락한다.' })
    if (facts.undecided.length > 0) {
      if (clauses.length > 0) segments.push({ text: ' ' })
      segments.push(...names(facts.undecided, 'undecided'), { text: '의 탈락 여부는 정해지지 않는다.' })
    }
    if (segments.length === 0) segments.push({ text: '탈락하는 팀이 없다.' })
    return segments
  },
  /** The same verdict in a few words, for a message or a window title. */
  short: (facts: VerdictFacts) => outcome(facts),
  otherReading: (rules: RuleSetId, facts: VerdictFacts) => `${READING[rules]} ${outcome(facts)}.`,
  disagreement: (policies: readonly MissingPolicy[], facts: VerdictFacts, isFewer: boolean) =>
    `${policies.map((p) => POLICY_CLAUSES[p]).join('거나 ')}면 ${outcome(facts, isFewer)}.`,
  close: (lowest: TeamName, next: TeamName, points: string) =>
    `최하위 경쟁이 박빙이다: ${lowest.text}${particle(lowest, '와/과')} ${next.text}의 차이는 ${points}점.`,
  actual: (date: string, out: readonly { readonly name: TeamName; readonly route: 'gate' | 'score' | 'both' }[]) =>
    `실제 ${date}: ${out.map((o) => `${o.name.text}(${{ gate: '독자성', score: '점수', both: '점수와 독자성' }[o.route]})`).join(' · ')}`,
  agreement: {
    same: '이 시나리오와 같음',
    teamsOnly: '팀은 같고 경로가 다름',
    partly: (right: number, missed: number, wrong: number) =>
      `탈락 팀 ${right}곳 적중${missed > 0 ? `, ${missed}곳 놓침` : ''}${wrong > 0 ? `, ${wrong}곳 오답` : ''}`,
    none: '이 시나리오와 다름',
  },
  actualUnknown: '실제 결과는 아직 없음',
  /** What the reader assumes at the gate, whatever the rules say. */
  assumed: (fail: readonly Named[], pass: readonly Named[], isOff: boolean) => {
    const parts = [
      { teams: fail, as: '미달' },
      { teams: pass, as: '통과' },
    ].flatMap(({ teams, as }) => {
      const last = lastOf(teams)
      if (last === undefined) return []
      const { said, rest } = sayable(teams)
      return [`${listKo(said)}${rest === 0 ? '' : ` ${inAll(teams)}`}${particle(last, '은/는')} ${as}`]
    })
    const effect = isOff ? ' 독자성 기준을 적용하지 않아 결과에는 영향이 없다.' : ''
    return `가정: 독자성 기준에서 ${parts.join(', ')} 상태로 본다.${effect}`
  },
  disclaimer: '시나리오이며 기업에 대한 판정이 아닙니다. 어느 기업과도 관계가 없습니다.',
  /** What the draws cannot call: close on score, or hanging on evidence that is not settled. */
  tooClose: (close: readonly Named[], byEvidence: readonly Named[]) => {
    const about = (teams: readonly Named[]) => {
      const last = lastOf(teams)
      const { said, rest } = sayable(teams)
      return last === undefined
        ? null
        : `${listKo(said)}${rest === 0 ? '' : ` ${inAll(teams)}`}${particle(last, '은/는')}`
    }
    const [race, evidence] = [about(close), about(byEvidence)]
    if (evidence === null) return race === null ? '' : `${race} 접전이라 장담할 수 없다.`
    return `${race === null ? '' : `${race} 접전, `}${evidence} 증거에 달려 있어 장담할 수 없다.`
  },
  tiles: {
    label: '팀별 예측',
    outcome: { safe: '생존', out: '탈락', undecided: '미정' },
    route: { gate: '독자성', score: '점수', both: '점수와 독자성' },
  },
}
