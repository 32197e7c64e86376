import type { GateMode, MissingPolicy, Normalisation, SourcePolicy } from '#core/engine/index.ts'
import { normalisations, pillarOrigins } from './figures.ts'

export const settings = {
  missing: {
    label: '빈칸 처리',
    options: {
      exclude: '빈칸 있는 벤치마크 제외',
      renormalise: '각 팀 공개 값만으로',
      zero: '0점',
      worst: '공개된 최저값',
      mean: '공개된 값의 평균',
      additive: '팀·벤치마크 효과로 추정',
    } satisfies Record<MissingPolicy, string>,
    help: {
      exclude: '한 팀이라도 값이 없는 벤치마크는 모두에게서 뺍니다.',
      renormalise: '팀마다 값이 있는 벤치마크의 비중만 다시 100%로 맞춥니다.',
      zero: '값이 없으면 0점으로 계산합니다. 값이 하나도 없는 팀도 이때는 점수가 나옵니다.',
      worst: '그 벤치마크에서 공개된 가장 낮은 값으로 채웁니다.',
      mean: '그 벤치마크에서 공개된 값들의 평균으로 채웁니다.',
      additive: '팀의 전반 수준과 벤치마크의 난이도를 더해 최소제곱으로 추정합니다.',
    } satisfies Record<MissingPolicy, string>,
  },
  normalisation: {
    label: '점수 환산 방식',
    options: normalisations,
    help: {
      points: '벤치마크 자체 척도를 0~100으로 옮긴 점수를 그대로 씁니다. 채운 값 말고는 다른 팀에 좌우되지 않습니다.',
      minmax: '벤치마크마다 최하위를 0, 1위를 100으로 환산합니다.',
      zscore: '50 + 10z. 평균에서 떨어진 정도를 표준편차로 잽니다.',
      rank: '자기보다 점수가 낮은 팀의 비율입니다. 동점은 반으로 칩니다.',
      best: '1위 점수에 대한 비율입니다.',
    } satisfies Record<Normalisation, string>,
  },
  source: {
    label: '점수 출처',
    options: { best: '자체 발표, 없으면 제3자', self: '자체 발표만', 'third-party': '제3자 측정만' } satisfies Record<
      SourcePolicy,
      string
    >,
  },
  undated: {
    label: '그날 공개됐는지 불확실한 점수',
    options: { show: '쓰고 표시', hide: '빼기' },
  },
  gate: {
    label: '독자성 관문',
    options: {
      adds: '점수 탈락에 더해 탈락',
      fills: '독자성 미달을 먼저 탈락시킴',
      penalty: '탈락 대신 감점',
      off: '쓰지 않음',
    } satisfies Record<GateMode, string>,
    help: {
      adds: '모든 팀 가운데 점수가 낮은 순으로 자리 수만큼 탈락하고, 독자성 미달 팀은 그와 별도로 탈락합니다. 1차 결과와 들어맞는 방식입니다(이 페이지의 해석).',
      fills:
        '독자성 미달 팀이 먼저 탈락 자리를 차지하고, 남은 자리만 점수로 정합니다. 미달 팀은 탈락 자리보다 많아도 모두 탈락합니다.',
      penalty: '독자성으로 탈락하는 팀은 없지만 미달 구성 요소마다 총점을 깎습니다. 보류는 깎지 않습니다.',
      off: '독자성을 보지 않고 점수만 봅니다.',
    } satisfies Record<GateMode, string>,
  },
  penalty: '구성 요소당 감점',
  seats: '점수로 탈락시킬 팀 수',
  pillars: {
    ...pillarOrigins,
    title: '평가 부문',
  },
}
