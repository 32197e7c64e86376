import { listKo, type Named, particle } from '../particle.ts'

const who = (teams: readonly Named[]): string => {
  const last = teams.at(-1)
  return last === undefined ? '아무도' : `${listKo(teams)}${particle(last, '이/가')}`
}

export const weights = {
  title: '무엇을 얼마나 볼까',
  subtitle: (n: number) => `${n}개 벤치마크의 비중. 합은 언제나 100%`,
  sum: (percent: string) => `합 ${percent}%`,
  sumZero: '비중이 모두 0입니다',
  slider: (name: string) => `${name} 비중`,
  field: (name: string) => `${name} 비중(%)`,
  group: (name: string) => `${name} 묶음 비중`,
  lock: (name: string) => `${name} 비중 고정`,
  unlock: (name: string) => `${name} 고정 풀기`,
  zero: (name: string) => `${name} 빼기`,
  restore: (name: string) => `${name} 기본 비중으로`,
  reset: '비중 초기화',
  presets: '빠른 설정',
  presetNames: {
    equal: '똑같이',
    official: '대회 기본',
    'korean-first': '한국어 먼저',
    'maths-and-code': '수학·코딩',
  },
  favour: (team: string) => `${team}에 가장 유리하게`,
  choosePreset: '고르기…',
  notInPlay: '아무도 공개하지 않음',
  excluded: '빈칸 때문에 제외됨',
  value: (percent: string) => `${percent}%`,
  strip: {
    key: '막대 아래 띠: 비중을 그 자리에 두면 점수로 탈락할 팀',
    keyNextSeat: '막대 아래 띠: 비중을 그 자리에 두면 다음 자리에서 점수로 탈락할 팀',
    nobody: '없음',
    picture: '비중을 옮기면 점수로 누가 탈락하나',
    pictureKey: '띠: 그 벤치마크의 비중을 그 자리에 두고 나머지를 비율대로 줄였을 때 점수로 탈락할 팀',
    pictureKeyNextSeat:
      '띠: 그 벤치마크의 비중을 그 자리에 두고 나머지를 비율대로 줄였을 때 다음 자리에서 점수로 탈락할 팀',
    dot: '지금 비중',
    caution: (filled: number, whatIf: number) =>
      `${[
        ...(filled === 0 ? [] : [`공개되지 않아 채운 값 ${filled}개`]),
        ...(whatIf === 0 ? [] : [`가정한 값 ${whatIf}개`]),
      ].join('와 ')}가 총점에 들어 있습니다.`,
    ask: '막대에 손을 올리면 어디서 결과가 바뀌는지 말해 줍니다.',
    always: (teams: readonly Named[]) => `이 비중을 어디에 두어도 점수로는 ${who(teams)} 탈락합니다.`,
    below: (percent: string, teams: readonly Named[]) => `${percent}% 아래에서는 ${who(teams)} 점수로 탈락합니다.`,
    above: (percent: string, teams: readonly Named[]) => `${percent}% 위에서는 ${who(teams)} 점수로 탈락합니다.`,
    between: (from: string, to: string, teams: readonly Named[]) =>
      `${from}%와 ${to}% 사이에서는 ${who(teams)} 점수로 탈락합니다.`,
  },
}
