import { listKo, type Named, particle } from '../particle.ts'

export const ranking = {
  subtitle: (n: number, normalisation: string) =>
    `${n}개 벤치마크 가중 평균, 점(${normalisation}). 빗금은 채운 값, 점선 테두리는 가정 값`,
  subtitlePillars: '벤치마크·전문가·사용자 부문을 합한 점수. 빗금은 계산해 채운 값',
  chart: '순위와 기여도',
  reason: {
    lowest: (gap: string, next: Named) => `점수 최하위. ${next.text}${particle(next, '와/과')} ${gap}점 차`,
    lowestAlone: '점수 최하위',
    tie: (teams: readonly Named[]) => `${listKo(teams)} 동점`,
    unscored: {
      'no-own-value': '공개된 값이 하나도 없음',
      'no-usable-weight': '비중이 모두 0',
      'no-benchmark-left': '남은 벤치마크가 없음',
      'no-pillar': '점수를 낼 부문이 없음',
      'no-weight-on-own-values': '값이 있는 벤치마크의 비중이 0',
    },
    gateFails: (components: string) => `독자성 미달: ${components}`,
    gateOpen: (components: string) => `판단 보류: ${components}`,
    /** `answered`: who answered by then; empty where nobody did, null for the team's own words. */
    component: (component: string, state: string, by: string, date: string, answered: readonly string[] | null) => {
      const answer =
        answered === null ? '' : answered.length === 0 ? '; 알려진 답변 없음' : `; 답변 ${answered.join('·')}`
      return `${component}(${state}: ${by}, ${date}${answer})`
    },
    penalty: (points: string) => `독자성 감점 ${points}점`,
  },
  notices: {
    'all-eligible-go': '이 조건에서는 모든 팀이 탈락합니다.',
    'seats-taken-by-gate': (teams: string) =>
      `독자성 미달 팀이 탈락 자리를 모두 채웠습니다. 점수순 다음 탈락 후보: ${teams}.`,
    'assumed-gate-off': (teams: string) =>
      `독자성 기준을 적용하지 않아 다음 팀에 대한 가정은 결과에 영향이 없습니다: ${teams}`,
    'no-benchmark-left': '이 조건에 남는 벤치마크가 없어 점수를 낼 수 없습니다.',
    'no-usable-weight': '비중이 모두 0이라 점수를 낼 수 없습니다.',
    'no-pillar': '점수를 낼 평가 부문이 없습니다.',
    'benchmarks-excluded': (n: number, names: string) => `빈칸이 있어 ${n}개를 뺐습니다: ${names}`,
    'benchmarks-unpublished': (n: number, names: string) => `공개한 팀이 없어 ${n}개를 뺐습니다: ${names}`,
    'pillar-not-known': (names: string) => `이 시점에 공개되지 않은 부문은 반영하지 않습니다: ${names}`,
  },
  fix: { weights: '비중 되돌리기', missing: '빈칸을 평균으로 채우기', pillars: '부문 비중 되돌리기' },
}
