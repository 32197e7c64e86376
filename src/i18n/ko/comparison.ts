import type { Outcome } from '#engine/index.ts'
import { type Named, particle } from '../particle.ts'

const OUTCOME: Record<Outcome, string> = { safe: '안전', out: '탈락', undecided: '미정' }

/** Scenarios side by side, and what made the difference. */
export const comparison = {
  title: (teams: number, sides: number) =>
    teams === 0 ? `시나리오 ${sides}개의 결과가 같다` : `시나리오에 따라 ${teams}팀의 결과가 갈린다`,
  name: '견주기',
  subtitle: '시나리오이며 기업에 대한 판정이 아닙니다. 첫째 것을 기준으로 견줍니다.',
  empty: '견줄 시나리오를 둘에서 넷까지 고르세요.',
  add: '견줄 것 더하기',
  choose: '고르기…',
  now: '지금 화면',
  official: '기본값',
  reading: (name: string) => `지금 화면, ${name}`,
  letter: (letter: string) => `시나리오 ${letter}`,
  base: '기준',
  makeBase: '기준으로',
  makeBaseLabel: (name: string) => `${name} 기준으로 삼기`,
  drop: '빼기',
  dropLabel: (name: string) => `${name} 빼기`,
  openSide: '열기',
  openSideLabel: (name: string) => `${name} 열기`,
  clear: '견주기 비우기',
  verdicts: '결과',
  verdictTable: '시나리오별 팀의 결과와 순위',
  team: '팀',
  rank: (rank: string, total: string) => `${rank}위 ${total}점`,
  notScored: '점수 없음',
  notThere: '이 단계에 없음',
  marked: { hypothetical: (n: number) => `가정 ${n}`, filled: (own: number, of: number) => `공개 ${own}/${of}` },
  slope: '순위가 어떻게 바뀌나',
  slopeKey: { safe: '안전', undecided: '미정', score: '점수 탈락', gate: '독자성 탈락', both: '둘 다' },
  choices: '무엇을 달리 골랐나',
  against: (name: string, base: string) => `${name}: ${base}에서 바꾼 것`,
  attribution: '무엇이 결과를 갈랐나',
  attributionHelp:
    '바뀐 선택을 가능한 모든 순서로 하나씩 적용했을 때 각 선택이 더한 몫의 평균입니다(섀플리 값, 1953). 안전 0, 미정 50, 탈락 100으로 세고, 한 팀의 줄을 모두 더하면 전체 변화가 됩니다.',
  evaluations: (n: string) => `섞은 시나리오 ${n}개를 모두 계산한 정확한 값입니다.`,
  otherStage: '단계가 다르면 팀과 점수가 달라, 어떤 선택 때문인지 나눌 수 없습니다.',
  tooMany: (evaluations: string, teams: string) =>
    `${teams}팀에 대해 ${evaluations}가지를 모두 계산해야 해서 여기서는 나누지 않았습니다. 어림한 값을 대신 보여 주지 않습니다.`,
  nothing: '셈에 들어가는 선택이 같아 나눌 것이 없습니다.',
  working: '선택별 몫을 계산하는 중',
  outcomePart: '결과의 몫 (%p)',
  totalPart: '총점의 몫 (점)',
  groupColumn: '선택',
  sum: '합계',
  alone: '이것만 바꾸면',
  apply: '이것만 적용',
  applyLabel: (group: string) => `${group}만 적용`,
  applied: (group: string) => `적용했습니다: ${group}. 한 번의 실행 취소로 되돌아갑니다.`,
  undo: '되돌리기',
  notOnTheWay: '중간에 점수가 없어 나누지 못함',
  because: (team: Named, from: Outcome, to: Outcome, parts: readonly string[]) =>
    `${team.text}${particle(team, '이/가')} ${OUTCOME[from]}에서 ${OUTCOME[to]}으로: ${parts.join(', ')}`,
  part: (group: string, percent: string) => `${group} ${percent}%p`,
  link: '이 견주기의 링크',
  present: (n: number) => `슬라이드 ${n}장으로 발표`,
  presentLink: '바로 발표를 여는 링크 복사',
  tooLong: (n: number) => `링크가 ${n}자로 8,192자를 넘어 만들지 않았습니다. 시나리오를 줄이거나 파일로 내보내세요.`,
}
