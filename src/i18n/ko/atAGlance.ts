/** The two columns beside and under the ranking, where there is room for them on the first screen. */
export const atAGlance = {
  sure: {
    explain: '탈락한 표본의 비율, 경로별',
    switches: '함께 흔드는 것',
    more: '얼마나 확실한지 자세히',
  },
  flips: {
    explain: '하나만 바꿔도 결과가 뒤집히는 것. 적용하면 실행 취소로 되돌릴 수 있습니다.',
    nothing: '하나만 바꿔서 뒤집히는 것을 찾지 못했습니다.',
    applied: '적용했습니다.',
    more: '무엇이 바꾸는지 모두 보기',
  },
}
