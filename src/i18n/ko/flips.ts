import type {
  Consequence,
  GateMode,
  MissingPolicy,
  Outcome,
  Proof,
  RuleSetId,
  Undated,
  UnknownPolicy,
} from '#core/engine/index.ts'
import { type Named, particle, written } from '../particle.ts'
import { readingWords } from '../readings.ts'
import { POLICY_CLAUSES } from './verdict.ts'

type Goal = 'safe' | 'out'
type Why = 'gate' | 'no-seat' | 'not-scored' | 'proved' | 'not-found' | 'too-many'

const HAPPENS: Record<Goal, string> = { safe: '살아남습니다', out: '탈락합니다' }
const NOT: Record<Goal, string> = { safe: '살아남지 않습니다', out: '탈락하지 않습니다' }
const topic = (name: Named) => `${name.text}${particle(name, '은/는')}`
const subject = (name: Named) => `${name.text}${particle(name, '이/가')}`
const object = (text: string) => `${text}${particle(written(text), '을/를')}`
const list = (names: readonly Named[]) => names.map((n) => n.text).join('·')

const READING = readingWords('reading', 'ko')
const THEN: Record<Consequence, string> = { fail: '미달 사유로 삼으면', note: '참고만 하면', ignore: '보지 않으면' }

/** The smallest changes that turn the answer, one team at a time. */
export const flips = {
  name: '무엇이 결과를 바꾸나',
  title: (team: Named, amount: string) => `비중을 ${amount}%p만 옮기면 ${subject(team)} 살아남는다`,
  subtitle:
    '팀마다 결과를 뒤집는 가장 작은 변화를 하나씩 찾습니다. 찾은 것은 모두 실제로 적용해 다시 판정해 본 것입니다.',
  waiting: '가장 작은 변화를 찾는 중',
  nextSeat: '독자성 미달 팀이 탈락 자리를 모두 채워, 비중과 점수의 변화는 점수순 다음 탈락 후보를 두고 찾습니다.',
  meaning:
    '비중의 변화는 늘어난 비중의 합(½Σ|Δ비중|)이며 0.1%p 단위로 올림합니다. 잠근 비중은 움직이지 않습니다. 시나리오이며 기업에 대한 판정이 아닙니다.',
  heading: (team: Named, goal: Goal, outcome: Outcome) =>
    outcome === 'undecided'
      ? `미정인 ${subject(team)} ${goal === 'safe' ? '살아남으려면' : '탈락하려면'}`
      : `${subject(team)} ${goal === 'safe' ? '살아남으려면' : '탈락하려면'}`,
  kinds: {
    weights: '비중 전체',
    onPublished: '공개된 값만으로',
    oneWeight: '비중 하나만',
    score: '점수 하나',
    missingScore: '빠진 점수 하나',
    rule: '독자성 기준',
    claim: '주장 하나',
    policy: '계산 방식',
    date: '시점',
  },
  move: (benchmark: string, from: string, to: string) => `${benchmark} ${from}→${to}%`,
  weights: (team: Named, goal: Goal, amount: string, moves: readonly string[], against: readonly Named[]) => {
    const last = against.at(-1)
    const passing =
      last === undefined
        ? ''
        : goal === 'safe'
          ? ` ${list(against)}${particle(last, '을/를')} 앞서`
          : ` ${list(against)}보다 뒤져`
    return `비중을 모두 ${amount}%p 옮기면 ${subject(team)}${passing} ${HAPPENS[goal]}: ${moves.join(', ')}.`
  },
  proved: '이보다 작은 변화는 없습니다(증명됨).',
  bestFound: '찾은 것 가운데 가장 작습니다. 더 작은 것이 없다고 증명되지는 않았습니다.',
  leansOn: (cells: readonly { readonly team: Named; readonly benchmarks: readonly string[] }[]) =>
    `공개되지 않아 채운 값에 좌우됩니다: ${cells.map(({ team, benchmarks }) => `${team.text} ${benchmarks.join('·')}`).join(', ')}.`,
  onPublished: {
    impossible: (why: Why): string =>
      why === 'proved'
        ? '채운 값이 없는 벤치마크의 비중만 옮겨서는 결과가 바뀌지 않습니다(증명됨).'
        : '채운 값이 없는 벤치마크의 비중만 옮겨 결과를 바꾸는 방법은 찾지 못했습니다.',
  },
  impossible: (team: Named, goal: Goal, why: Why) =>
    ({
      gate:
        goal === 'safe'
          ? `${topic(team)} 독자성 기준 미달로 탈락하므로 비중으로는 살릴 수 없습니다.`
          : `${topic(team)} 점수로는 탈락 여부가 정해지지 않습니다.`,
      'no-seat': '점수로 정하는 탈락 자리가 없습니다.',
      'not-scored': `${topic(team)} 점수가 매겨지지 않아 비중으로 바꿀 수 없습니다.`,
      proved: `어떤 비중으로도 ${subject(team)} ${NOT[goal]}(증명됨).`,
      'not-found': `${subject(team)} ${goal === 'safe' ? '살아남는' : '탈락하는'} 비중을 찾지 못했습니다. 없다고 증명되지는 않았습니다.`,
      'too-many': '팀의 조합이 너무 많아 계산하지 않았습니다.',
    })[why],
  already: (team: Named) => `${topic(team)} 지금 비중에서 이미 그렇습니다. 옮길 비중이 없습니다.`,
  noOneWeight: (team: Named, goal: Goal) => `비중 하나만 움직여서는 ${subject(team)} ${NOT[goal]}.`,
  oneWeight: (team: Named, goal: Goal, benchmark: string, from: string, to: string, isUp: boolean) =>
    `${benchmark} 비중만 ${from}%에서 ${to}%로 ${isUp ? '올리면' : '내리면'} ${subject(team)} ${HAPPENS[goal]}.`,
  noScore: (team: Named, goal: Goal) => `점수 하나가 척도의 끝까지 달라져도 ${subject(team)} ${NOT[goal]}.`,
  scoreNotFound: (team: Named, goal: Goal) =>
    `${subject(team)} ${goal === 'safe' ? '살아남는' : '탈락하는'} 점수 하나를 찾지 못했습니다. 없다고 증명되지는 않았습니다.`,
  scoreAt: (team: Named, goal: Goal, benchmark: string, from: string, to: string) =>
    `${benchmark} 점수가 ${from} 대신 ${to} 정도였다면 ${subject(team)} ${HAPPENS[goal]}. 더 달라지면 그렇지 않을 수 있습니다.`,
  score: (team: Named, goal: Goal, benchmark: string, from: string, to: string, isUp: boolean) =>
    `${benchmark} 점수가 ${from} 대신 ${to} ${isUp ? '이상' : '이하'}이었다면 ${subject(team)} ${HAPPENS[goal]}.`,
  missing: {
    notFound: (team: Named, goal: Goal) =>
      `${subject(team)} ${goal === 'safe' ? '살아남는' : '탈락하는'} 빠진 점수 하나를 찾지 못했습니다. 없다고 증명되지는 않았습니다.`,
    at: (team: Named, goal: Goal, benchmark: string, to: string) =>
      `공개하지 않은 ${benchmark} 값이 ${to} 정도였다면 ${subject(team)} ${HAPPENS[goal]}. 더 달라지면 그렇지 않을 수 있습니다.`,
    never: (team: Named, goal: Goal) => `빠진 점수 하나가 무엇이었든 ${subject(team)} ${NOT[goal]}.`,
    any: (team: Named, goal: Goal, benchmark: string) =>
      `${benchmark} 값이 공개됐다면 무엇이든 ${subject(team)} ${HAPPENS[goal]}.`,
    needed: (team: Named, goal: Goal, benchmark: string, to: string, isUp: boolean) =>
      `공개하지 않은 ${benchmark} 값이 ${to} ${isUp ? '이상' : '이하'}이었다면 ${subject(team)} ${HAPPENS[goal]}.`,
    note: (facts: {
      readonly goal: Goal
      readonly filled: string | null
      readonly record: string | null
      readonly isBeyond: boolean
      readonly possible: number
      readonly gaps: number
    }) =>
      [
        ...(facts.filled === null
          ? []
          : [`지금은 빈칸을 ${facts.filled}${particle(written(facts.filled), '으로/로')} 채워 계산합니다.`]),
        ...(facts.record === null
          ? []
          : [
              `팀들이 공개한 ${facts.goal === 'safe' ? '최고' : '최저'} 값은 ${facts.record}, ${facts.isBeyond ? '그 범위를 벗어나야 합니다' : '그 범위 안에서 가능합니다'}.`,
            ]),
        `빈칸 ${facts.gaps}개 가운데 ${facts.possible}개에서 가능합니다.`,
      ].join(' '),
  },
  effect: (clause: string, team: Named, goal: Goal) => `${clause} ${subject(team)} ${HAPPENS[goal]}.`,
  noChoice: {
    rule: (team: Named, goal: Goal) => `기준 하나를 바꾸는 것으로는 ${subject(team)} ${NOT[goal]}.`,
    claim: (team: Named, goal: Goal) => `주장 하나를 빼거나 다시 반영하는 것으로는 ${subject(team)} ${NOT[goal]}.`,
    policy: (team: Named, goal: Goal) => `계산 방식 하나를 바꾸는 것으로는 ${subject(team)} ${NOT[goal]}.`,
    date: (team: Named, goal: Goal) => `시점을 다른 날로 옮겨도 ${subject(team)} ${NOT[goal]}.`,
  },
  more: (n: number) => `그 밖에 ${n}가지`,
  if: {
    consequence: (component: string, consequence: Consequence) => `${object(component)} ${THEN[consequence]}`,
    unknown: {
      pass: '입증이 부족한 것을 통과로 보면',
      fail: '입증이 부족한 것을 미달로 보면',
      open: '입증이 부족한 것을 보류하면',
    } satisfies Record<UnknownPolicy, string>,
    proof: {
      alleged: '의혹만으로도 미달로 보면',
      established: '확인된 것만 미달로 보면',
      ruled: '당국이 결정한 것만 미달로 보면',
    } satisfies Record<Proof, string>,
    preset: (preset: RuleSetId) => READING[preset],
    claimOff: (claims: string) => `이 주장(${claims})을 반영하지 않으면`,
    assumeOff: (team: string) => `독자성 가정(${team})을 거두면`,
    claimOn: (claim: string) => `빼 둔 주장(${claim})을 다시 반영하면`,
    missing: (policy: MissingPolicy) => `${POLICY_CLAUSES[policy]}면`,
    normalisation: (option: string) => `점수 환산 방식을 ‘${option}’${particle(written(option), '으로/로')} 하면`,
    source: (option: string) => `점수 출처를 ‘${option}’${particle(written(option), '으로/로')} 하면`,
    undated: {
      show: '그날 공개됐는지 불확실한 점수를 쓰면',
      hide: '그날 공개됐는지 불확실한 점수를 빼면',
    } satisfies Record<Undated, string>,
    gate: {
      adds: '독자성 미달을 점수 탈락에 더하면',
      fills: '독자성 미달을 먼저 탈락시키면',
      penalty: '독자성 미달을 감점으로만 하면',
      off: '독자성 관문을 쓰지 않으면',
    } satisfies Record<GateMode, string>,
    seats: (n: number) => `탈락 팀 수를 ${n}곳으로 하면`,
    date: (asOf: string) => `${asOf} 시점에서 보면`,
  },
  pictures: {
    benchmark: '움직여 볼 비중',
    team: '살펴볼 팀',
    nothing: '움직일 수 있는 비중이 없거나 점수가 없습니다.',
    noLead: '이 팀은 점수로 탈락 여부가 정해지지 않거나, 점수로 정하는 탈락 자리가 없습니다.',
    oneWay: {
      title: (benchmark: string, turns: number) =>
        turns === 0
          ? `${benchmark} 비중은 어디에 두어도 점수 탈락이 바뀌지 않는다`
          : `${benchmark} 비중을 움직이면 점수 탈락이 ${turns}번 바뀐다`,
      explain:
        '나머지 비중은 비율대로 조정됩니다. 점은 두 팀의 총점이 같아지는 곳이고, 채운 점에서는 점수로 탈락하는 팀이 바뀝니다. 세로 점선이 지금입니다.',
      now: '지금',
      table: '비중에 따른 총점과 총점이 같아지는 곳',
      share: (benchmark: string) => `${benchmark} 비중`,
      meeting: '총점이 같은 팀',
      meet: (a: Named, b: Named, turns: boolean) =>
        `${a.text}${particle(a, '와/과')} ${b.text}${turns ? ' (점수 탈락이 바뀜)' : ''}`,
    },
    map: {
      title: (benchmark: string, outcomes: number) =>
        `독자성 기준과 ${benchmark} 비중을 함께 바꾸면 결과는 ${outcomes}가지다`,
      explain: (benchmark: string) =>
        `가로는 ${benchmark} 비중, 세로는 독자성 기준입니다. 띠가 나뉘는 곳은 정확한 값이고 세로 점선이 지금입니다.`,
      table: '기준과 비중에 따른 탈락 팀',
      reading: '기준',
      share: (benchmark: string) => `${benchmark} 비중`,
      out: '탈락',
      cell: (
        byScore: readonly string[],
        byGate: readonly string[],
        byBoth: readonly string[],
        undecided: readonly string[],
      ) =>
        [
          ...(byScore.length > 0 ? [`점수 ${byScore.join('·')}`] : []),
          ...(byGate.length > 0 ? [`독자성 ${byGate.join('·')}`] : []),
          ...(byBoth.length > 0 ? [`점수와 독자성 ${byBoth.join('·')}`] : []),
          ...(undecided.length > 0 ? [`미정 ${undecided.join('·')}`] : []),
        ].join(', ') || '없음',
    },
    tornado: {
      title: (team: Named, turning: number) =>
        turning === 0
          ? `비중 하나를 없애거나 두 배로 해도 ${team.text}의 결과는 그대로다`
          : `${team.text}의 결과를 뒤집는 비중은 ${turning}개다`,
      explain: (lead: string) =>
        `컷라인을 얼마나 앞서는지(점)입니다. 지금은 ${lead}점이고, 0보다 크면 점수로는 살아남습니다. 비중 하나만 없애거나 두 배로 한 값입니다.`,
      none: '비중을 없앨 때',
      twice: '비중을 두 배로 할 때',
      twiceShare: '두 배 비중',
      benchmark: '벤치마크',
      cut: '컷라인',
    },
  },
  apply: '적용',
  applyLabel: (sentence: string) => `적용: ${sentence}`,
  applied: (sentence: string) => `적용했습니다. ${sentence}`,
  undo: '되돌리기',
}
