/** Which answer that is still open would move the chances most. */
export const informationValue = {
  title: '무엇을 알면 가장 많이 달라지나',
  explain:
    '빈칸인 점수와 입증 수준에 못 미친 주장에 하나씩 양쪽 답을 넣어 보고, 탈락 비율이 크게 달라지는 순서로 보여 줍니다. 가정일 뿐, 어느 답이 맞을 것이라는 뜻은 아닙니다.',
  open: '계산해서 보기',
  waiting: '빈칸과 주장마다 양쪽 답을 넣어 보는 중',
  nothing: '빈칸인 점수도, 입증 수준에 못 미친 주장도 없습니다.',
  columns: {
    question: '알려지지 않은 것',
    answers: '넣어 본 답',
    mover: '가장 크게 달라지는 팀',
    chances: '탈락 비율',
    moved: '차이',
  },
  score: (team: string, benchmark: string) => `${team}, ${benchmark} 점수`,
  claim: (team: string, parts: string, by: string) => `${team}, ${parts}에 대한 주장(${by})`,
  values: (low: string, high: string) => `${low} / ${high}`,
  verdicts: '제외 / 입증',
  fromTo: (from: string, to: string) => `${from} → ${to}%`,
  moved: (percent: string, error: string) => `${percent}%p (± ${error})`,
  method: (rest: number, samples: string) =>
    `점수는 그 벤치마크에서 공개된 최저와 최고(둘이 안 되면 척도의 양 끝)를, 주장은 제외와 입증을 넣습니다. 답마다 표본 ${samples}개를 같은 난수로 뽑으며 ±는 차이의 표준오차 상한입니다. 오차의 두 배를 넘지 못한 ${rest}건은 싣지 않았습니다.`,
}
