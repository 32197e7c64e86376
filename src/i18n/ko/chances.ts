import { listKo, type Named, particle } from '../particle.ts'
import { sayable } from '../segments.ts'

/** `isOpen`: undecided more often than out; `chance` is of the one that is more frequent, a text such as "69.5". */
type Close = Named & { readonly isOpen: boolean; readonly chance: string }

export const chances = {
  name: '얼마나 확실한가',
  waiting: '표본을 뽑는 중',
  failed: (message: string) =>
    `표본을 뽑지 못했습니다. 다른 화면은 그대로 쓸 수 있습니다. 브라우저가 남긴 말: ${message}`,
  title: {
    firm: '켜 둔 불확실성 안에서는 어느 팀의 결과도 90% 넘게 유지됩니다',
    close: (teams: readonly Close[]) => {
      const [first] = teams
      if (first === undefined || teams.length > 1) {
        const { said, rest } = sayable(teams)
        const list = said.map((t) => `${t.text} ${t.isOpen ? '미정' : '탈락'} ${t.chance}%`).join(', ')
        return `장담할 수 없습니다: ${list}${rest === 0 ? '' : ` 등 ${teams.length}팀`}`
      }
      return first.isOpen
        ? `장담할 수 없습니다: ${first.text}의 결과는 표본의 ${first.chance}%에서 가려지지 않음`
        : `장담할 수 없습니다: ${first.text}의 탈락은 표본의 ${first.chance}%`
    },
  },
  subtitle: (samples: string, seed: number) => `표본 ${samples}개, 시드 ${seed}. 같은 링크는 늘 같은 값을 냅니다.`,
  progress: (done: string, target: string) => `${target}개 가운데 ${done}개를 뽑았습니다`,
  meaning:
    '가중치, 측정, 빈칸, 미공개 점수, 열린 증거를 아래에 적힌 대로 함께 흔들어 다시 판정한 비율입니다. 당국이 어떻게 할지에 대한 확률이 아니며, 기업에 대한 판정도 아닙니다.',
  nothingVaries: '켜 둔 불확실성 가운데 여기서 무엇을 바꾸는 것이 없습니다. 모든 표본이 같습니다.',
  call: (teams: readonly Named[]) => {
    const last = teams.at(-1)
    if (last === undefined) return ''
    const { said, rest } = sayable(teams)
    const list = rest === 0 ? `${listKo(said)}${particle(last, '은/는')}` : `${listKo(said)} 등 ${teams.length}팀은`
    return `${list} 탈락도 생존도 표본의 90%에 이르지 못해 접전으로 봅니다.`
  },
  table: {
    caption: '팀별 결과 비율',
    team: '팀',
    out: '탈락',
    outByGate: '독자성으로',
    outByScore: '점수로',
    both: '두 경로에 모두 걸린 표본은 양쪽에 셉니다.',
    safe: '생존',
    undecided: '가리지 못함',
    error: '표준오차',
    tooClose: '접전',
    weightsAlone: '가중치만 열면 점수로',
    weightsAloneLong:
      '‘가중치만 열면’은 모든 비중을 같은 가능성으로 두고 다른 것은 지금 고른 대로 둔 값으로, 고를 때마다 바로 다시 계산합니다.',
  },
  routes: { score: '점수로만', both: '둘 다', gate: '독자성으로만', undecided: '가리지 못함' },
  ranks: {
    title: '점수 순위의 비율',
    explain: '독자성은 빼고 점수만으로 매긴 순위가 표본마다 몇 위였는지 셉니다(순위 수용도).',
    rank: (n: number) => `${n}위`,
  },
  central: {
    title: '어떤 가중치에서 점수로 떨어지는가',
    explain: '그 팀이 점수로 떨어진 표본들의 평균 비중입니다(중심 가중치). 그런 표본이 없으면 비어 있습니다.',
    none: '그런 표본 없음',
    benchmark: '벤치마크',
  },
  pairs: {
    title: '둘씩 비교',
    explain: '왼쪽 팀의 총점이 위쪽 팀보다 높았던 표본의 비율입니다.',
    above: (a: string, b: string, chance: string) => `${a}의 총점이 ${b}보다 높은 비율 ${chance}%`,
  },
  sources: {
    legend: '무엇이 불확실한가',
    weights: {
      label: '가중치',
      help: '모든 비중을 무작위로 뽑습니다. 0이면 어떤 비중이든 같은 가능성, 크면 지금 값에 가깝습니다.',
    },
    measurement: {
      label: '측정 오차',
      help: '공개된 점수를 다시 재면 나올 만큼 흔듭니다. 직접 넣은 가정 점수는 흔들지 않습니다.',
    },
    missing: {
      label: '빈칸',
      help: '공개되지 않은 점수를 공개된 최저와 최고 사이에서 뽑습니다. 빈칸을 채우는 방식에서만 움직입니다.',
    },
    pillars: { label: '미공개 평가 점수', help: '공개된 최고점과 평균이 허용하는 범위에서 고르게 뽑습니다.' },
    evidence: { label: '열린 증거', help: '입증 기준에 못 미친 증거가 받아들여질 가능성입니다.' },
  },
  strengths: {
    kappa: '지금 비중에 얼마나 가깝게 (0–1000)',
    reading: {
      label: '다시 잰다는 것은',
      options: { lab: '같은 문항, 다른 측정 기관', questions: '같은 종류의 다른 문항' },
    },
    noise: '오차의 배수 (0–3)',
    lift: '제3자 측정에 더할 점수 (0–5)',
    gapCorrelation: '한 팀의 빈칸들이 함께 움직이는 정도 (0–1)',
    pillarSpread: '허용 범위를 쓰는 정도 (0–1)',
    uphold: '받아들여질 가능성 (0–1)',
    seed: '난수 시드',
  },
}
