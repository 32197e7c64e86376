import { particle, written } from '../particle.ts'

type NumberLimits = { readonly min: number; readonly max: number; readonly decimals: number }

/** What could not be used of a link or of a scenario: place, what was found, what was expected. */
export const links = {
  issue: {
    unreadable: (param: string, found: string, expected: string) =>
      `${param}: 읽지 못해 건너뛰었습니다(‘${found}’). 필요한 값: ${expected}`,
    'unknown-reason': (param: string, found: string, expected: string) =>
      `${param}: ‘${found}’에서 주장은 제외하되, 이유는 읽지 못했습니다. 아는 이유: ${expected}`,
    repeated: (param: string, found: string, _expected: string) =>
      `${param}: 두 번 이상 나와 처음 것만 썼습니다. 쓰지 않은 값 ‘${found}’`,
    'unknown-parameter': (param: string, found: string, _expected: string) =>
      `${param}: 모르는 항목이라 건너뛰었습니다(‘${found}’).`,
    'newer-version': (_param: string, found: string, expected: string) =>
      `이 링크는 더 새로운 판(${found})에서 만들어졌습니다. 이 페이지가 아는 판: ${expected}. 읽을 수 있는 것만 썼습니다.`,
    incomplete: (_param: string, _found: string, expected: string) =>
      `링크의 끝(${expected})이 잘려 나갔습니다. 남은 부분만 읽었으므로 보낸 사람의 시나리오와 다를 수 있습니다.`,
    'draws-anew': (_param: string, found: string, _expected: string) =>
      `이 링크의 탈락 비율은 예전 방식(${found}판)으로 뽑은 것이라 다시 뽑았습니다. 보낸 사람이 본 값과 다를 수 있습니다.`,
    'newer-draws': (_param: string, found: string, expected: string) =>
      `이 링크의 탈락 비율은 더 새로운 방식(${found}판)으로 뽑은 것입니다. 이 페이지는 ${expected}판으로 다시 뽑으므로 보낸 사람이 본 값과 다를 수 있습니다.`,
    'too-long': (_param: string, found: string, expected: string) =>
      `링크가 너무 길어(${found}) 읽지 않았습니다. ${expected}`,
    more: (_param: string, found: string, _expected: string) => `그 밖에 ${found}곳을 더 건너뛰었습니다.`,
  },
  expected: {
    number: ({ min, max, decimals }: NumberLimits) => `${min}~${max}, 소수점 아래 ${decimals}자리까지`,
    date: '실제로 있는 날짜(YYYY-MM-DD)',
    id: '영문 소문자·숫자로 된 이름',
    'one-of': (values: string) => `${values} 가운데 하나`,
    items: (form: string) => `${form} 꼴을 _로 이은 것`,
    once: '한 번만',
    'known-parameter': '아는 항목',
    version: (max: number) => `${max} 이하`,
    bytes: (max: number) => `${max}바이트까지 읽습니다.`,
    end: 'end=1',
    side: '항목.값 꼴을 +로 이은 것, 또는 now',
    sides: (max: number) => `시나리오 ${max}개까지`,
  },
  notice: {
    'unknown-benchmark': (id: string) => `이 자료에 없는 벤치마크입니다: ${id}`,
    'unknown-team': (id: string) => `이 단계에 없는 팀입니다: ${id}`,
    'unknown-pillar': (id: string) => `이 단계에 없는 평가 부문입니다: ${id}`,
    'unknown-claim': (id: string) => `이 자료에 없는 주장입니다: ${id}`,
    'pillar-is-computed': (id: string) => `${id} 부문은 벤치마크로 계산하므로 가정할 수 없습니다.`,
    'pillar-count': (found: number, expected: number) =>
      `평가 부문 비중이 ${found}개입니다. ${expected}개가 있어야 해서 기본값을 썼습니다.`,
    'seats-clamped': (found: number, used: number) =>
      `탈락 팀 수 ${found}곳은 이 단계에 맞지 않아 ${used}곳으로 계산했습니다.`,
    'cell-off-scale': (place: string, value: string, min: string, max: string) =>
      `가정 값 ${place} ${value}${particle(written(value), '은/는')} 척도 ${min}~${max} 밖이라 쓰지 않았습니다.`,
    'points-off-scale': (place: string, value: string, max: string) =>
      `부문 가정 점수 ${place} ${value}${particle(written(value), '은/는')} 0~${max} 밖이라 쓰지 않았습니다.`,
  },
}
