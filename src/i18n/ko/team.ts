/** Words of the page of one team. */
export const team = {
  name: '팀별로 보기',
  choose: '팀 고르기',
  subtitle: (models: string) => `출품 모델: ${models}. 말한 쪽과 날짜를 먼저, 제기된 것 옆에 답변을 둡니다.`,
  missing: (id: string) => `링크가 가리키는 팀 ${id}: 이 단계의 자료에 없습니다.`,
  verdict: '이 시나리오의 판정',
  score: '총점과 점수 순위',
  total: (points: string, rank: number) => `${points}점, ${rank}위`,
  chance: '탈락하는 표본의 비율',
  happened: (date: string) => `실제 ${date}`,
  components: (n: number, asOf: string) =>
    n === 0 ? `${asOf}까지 제기된 구성 요소가 없다` : `${asOf}까지 제기된 구성 요소 ${n}개`,
  component: '구성 요소',
  state: '상태',
  reading: '지금 기준에서',
  restsOn: '어떤 기록에서',
  clear: (components: readonly string[]) => `제기된 것 없음: ${components.join(', ')}.`,
  claims: (n: number, asOf: string) => (n === 0 ? '이 팀에 대한 기록' : `제기된 것 ${n}건과 답변, ${asOf} 시점`),
  noClaims: '이 팀에 대해 기록된 말이 없습니다.',
}
