import { listKo, type Named, particle, written } from '../particle.ts'
import { sayable } from '../segments.ts'

/** `isOpen`: undecided more often than out; `chance` is of the one that is more frequent, a text such as "69.5". */
type Close = Named & { readonly isOpen: boolean; readonly chance: string }

export const chances = {
  name: '얼마나 확실한가',
  waiting: '표본을 뽑는 중',
  failed: (message: string) =>
    `표본을 뽑지 못했습니다. 다른 화면은 그대로 쓸 수 있습니다. 브라우저가 알린 내용: ${message}`,
  title: {
    firm: '켜 둔 불확실성 안에서는 모든 팀의 결과가 표본의 90% 이상에서 같다',
    close: (teams: readonly Close[]) => {
      const [first] = teams
      if (first === undefined || teams.length > 1) {
        const { said, rest } = sayable(teams)
        const list = said.map((t) => `${t.text} ${t.isOpen ? '미정' : '탈락'} ${t.chance}%`).join(', ')
        return `결과를 장담할 수 없다: ${list}${rest === 0 ? '' : ` 등 ${teams.length}팀`}`
      }
      return first.isOpen
        ? `결과를 장담할 수 없다: ${first.text}의 결과는 표본의 ${first.chance}%에서 미정`
        : `결과를 장담할 수 없다: ${first.text}의 탈락은 표본의 ${first.chance}%`
    },
  },
  subtitle: (samples: string, seed: number) => `표본 ${samples}개, 시드 ${seed}. 같은 링크는 늘 같은 값을 냅니다.`,
  progress: (done: string, target: string) => `${target}개 가운데 ${done}개를 뽑았습니다`,
  drawMany: '표본 1,000,000개까지 뽑기',
  meaning: (has: { readonly parts: boolean; readonly claims: boolean; readonly isOwn: boolean }) => {
    const varied = ['가중치', '측정 오차', '빈칸', has.parts && '미공개 점수', has.claims && '결론이 나지 않은 증거']
      .filter(Boolean)
      .join(', ')
    const not = has.isOwn
      ? '실제로 그렇게 될 확률이 아니며, 표에 있는 팀에 대한 판정도 아닙니다.'
      : '과기정통부가 어떻게 결정할지에 대한 확률이 아니며, 기업에 대한 판정도 아닙니다.'
    return `${varied}${particle(written(varied), '을/를')} 아래에 적힌 대로 한꺼번에 바꿔 가며 다시 판정한 비율입니다. ${not}`
  },
  nothingVaries: '켜 둔 불확실성 가운데 여기서 결과를 바꾸는 것이 없습니다. 모든 표본이 같습니다.',
  call: (teams: readonly Named[]) => {
    const last = teams.at(-1)
    if (last === undefined) return ''
    const { said, rest } = sayable(teams)
    const list = rest === 0 ? `${listKo(said)}${particle(last, '은/는')}` : `${listKo(said)} 등 ${teams.length}팀은`
    return `${list} 탈락도 생존도 표본의 90%에 이르지 못해 접전으로 봅니다.`
  },
  ignoredFacts: {
    'gaps-and-parts':
      '가정 점수와 공개된 수치를 모두 만족하는 표본이 없습니다. 미공개 점수는 부문별 점수·최고점·평균만 지켜 뽑았고, 공개된 점수 차와 세부 항목, 총점은 반영하지 않았습니다.',
    all: '가정 점수와 공개된 점수·최고점·평균을 모두 만족하는 표본이 없어 미공개 점수는 바꾸지 않았습니다.',
  },
  table: {
    caption: '팀별 결과 비율',
    team: '팀',
    out: '탈락',
    outByGate: '독자성으로',
    outByScore: '점수로',
    both: '두 경로로 모두 탈락한 표본은 양쪽에 포함합니다.',
    outRouteOpen: '경로 미정',
    safe: '생존',
    undecided: '미정',
    error: '표준오차',
    tooClose: '접전',
    weightsAlone: '가중치만 바꾸면 점수로',
    weightsAloneLong:
      '‘가중치만 바꾸면’은 가중치만 정한 폭 안에서 바꾸고 나머지는 지금 고른 대로 둔 값으로, 고를 때마다 바로 다시 계산합니다.',
  },
  ranks: {
    title: '점수 순위의 비율',
    explain: '독자성은 빼고 점수만으로 매긴 순위가 표본 가운데 얼마나 자주 나왔는지입니다(순위 수용도).',
    rank: (n: number) => `${n}위`,
  },
  central: {
    title: '어떤 가중치에서 점수로 탈락하는가',
    explain:
      '그 팀이 점수로 탈락한 표본들의 평균 비중입니다(중심 가중치). 마지막 줄은 가중치를 이 비중으로 두고 다른 불확실한 값만 바꿨을 때 점수로 탈락한 비율입니다(신뢰 계수). 그런 표본이 없으면 비어 있습니다.',
    confidence: '이 가중치에서 탈락한 비율',
    none: '그런 표본 없음',
    benchmark: '벤치마크',
  },
  pairs: {
    title: '두 팀씩 비교',
    explain: '왼쪽 팀의 총점이 위쪽 팀보다 높았던 표본의 비율입니다.',
    above: (a: string, b: string, chance: string) => `${a}의 총점이 ${b}보다 높은 비율 ${chance}%`,
  },
  sources: {
    legend: '무엇이 불확실한가',
    weights: {
      label: '가중치',
      help: '정한 비중에 무작위로 뽑은 비중을 섞습니다. 0으로 둔 비중은 0으로 남습니다.',
    },
    measurement: {
      label: '측정 오차',
      help: '공개된 점수를 다시 측정했을 때 나올 만한 차이를 더합니다. 직접 넣은 가정 값에는 더하지 않습니다.',
    },
    missing: {
      label: '빈칸',
      help: '공개되지 않은 점수를 공개된 최저와 최고 사이에서 뽑습니다. 빈칸을 채우는 방식에서만 바뀝니다.',
    },
    pillars: {
      label: '미공개 평가 점수',
      help: '공개된 점수와 최고점, 평균, 점수 차, 세부 항목이 허용하는 범위에서 고르게 뽑습니다.',
    },
    evidence: { label: '결론이 나지 않은 증거', help: '입증 기준에 못 미친 증거가 받아들여질 가능성입니다.' },
  },
  strengths: {
    epsilon: '비중을 바꾸는 폭',
    reading: {
      label: '다시 측정한다는 것은',
      options: { lab: '같은 문항, 다른 측정 기관', questions: '같은 종류의 다른 문항' },
    },
    noise: '오차의 배수 (0–3)',
    lift: '제3자 측정에 더할 점수 (0–5)',
    gapCorrelation: '한 팀의 빈칸들이 함께 움직이는 정도 (0–1)',
    pillarSpread: '허용 범위를 쓰는 정도 (0–1)',
    uphold: '받아들여질 가능성 (0–1)',
    seed: '난수 시드',
  },
  /** The two ends of the control for the weights, and what lies between them. */
  epsilon: {
    least: '정한 그대로',
    most: '어떤 비중이든',
    value: (percent: string) =>
      percent === '0' ? '정한 그대로' : percent === '100' ? '어떤 비중이든' : `${percent}%까지 바꿈`,
  },
}
