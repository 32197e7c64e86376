import { integer } from '../format.ts'

/** What is said of a board with many teams. */
export const board = {
  room: (teams: number, most: number) =>
    `이 부분은 팀이 ${integer(most)}개 이하일 때만 계산합니다. 지금은 ${integer(teams)}개입니다. 순위와 비중은 그대로 쓸 수 있습니다.`,
  pairs: (most: number) => `순위별 비율과 두 팀씩 비교는 팀이 ${most}개 이하일 때만 그립니다.`,
  rows: (n: number) => `${integer(n)}팀`,
  toTop: '맨 위로',
  toCut: '컷라인으로',
  columns: { pin: '고정', rank: '순위', team: '팀', bar: '점수의 구성', total: '총점' },
  scores: {
    team: '팀',
    note: '팀은 표에 적힌 순서입니다. 칸을 누르면 아래에 출처와 계산이 나옵니다.',
  },
}
