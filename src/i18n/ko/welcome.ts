/** Words for a first visit: three hints, and the tour that is taken on demand. */
export const welcome = {
  hints: {
    label: '처음 오셨다면',
    texts: {
      reading: '‘프롬 스크래치’를 읽는 기준을 바꾸면 누가 나가는지가 바로 달라집니다.',
      weights: '비중 막대를 밀어 보세요. 막대 아래 띠가 결과가 바뀌는 곳입니다.',
      help: '점선 밑줄이 있는 말을 누르면 풀이가 나옵니다. ‘/’는 찾기, ‘?’는 단축키입니다.',
    },
    close: (hint: string) => `닫기: ${hint}`,
    closeAll: '모두 닫기',
    tour: '2분 둘러보기',
  },
  tour: {
    step: (n: number, of: number) => `둘러보기 ${n}/${of}`,
    back: '이전',
    next: '다음',
    done: '마치기',
    skip: '그만 보기',
    steps: {
      verdict: {
        title: '누가 나가는가',
        text: '고른 조건이라면 누가 탈락하는지 한 문장으로 말합니다. 바로 아래에는 실제로 일어난 일이 있습니다. 시나리오일 뿐, 기업에 대한 판정이 아닙니다.',
      },
      reading: {
        title: '독자성을 어떻게 읽나',
        text: '엄격·당국 기준·완화를 바꾸면 어느 팀이 어떤 주장 때문에 달라지는지 그 아래에 나옵니다.',
      },
      weight: {
        title: '무엇을 얼마나 보나',
        text: '막대를 밀면 나머지가 비율대로 물러나고 합은 늘 100%입니다. 아래 띠의 색이 바뀌는 곳에서 탈락 팀이 바뀝니다.',
      },
      sure: {
        title: '얼마나 확실한가',
        text: '가중치, 측정, 빈칸, 미공개 점수, 열린 증거를 함께 흔들어 탈락 비율을 셉니다. 당국이 그렇게 할 확률은 아닙니다.',
      },
      change: {
        title: '무엇이 바꾸나',
        text: '팀마다 결과를 뒤집는 가장 작은 변화를 찾아 둡니다. ‘적용’을 누르면 그대로 해 볼 수 있고, 언제든 되돌립니다.',
      },
      share: {
        title: '보여 주고 나누기',
        text: '고른 조건은 모두 링크 하나에 담깁니다. 받은 사람도 같은 숫자를 봅니다.',
      },
    },
  },
}
