import { listKo, type Named, particle } from '../particle.ts'

/** What happens on score at one place of a weight: who is out, and of whom it is open who is. */
const onScore = (out: readonly Named[], open: readonly Named[]): string => {
  const last = out.at(-1)
  const whoIsOpen = `${listKo(open)} 중 누가 탈락할지 정해지지 않습니다`
  if (last === undefined) return open.length === 0 ? '점수로 탈락하는 팀이 없습니다' : `점수로는 ${whoIsOpen}`
  const isOut = `점수로는 ${listKo(out)}${particle(last, '이/가')}`
  return open.length === 0 ? `${isOut} 탈락합니다` : `${isOut} 탈락하고, ${whoIsOpen}`
}

export const weights = {
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
    equal: '모두 같게',
    official: '단계 기본값',
    'korean-first': '한국어 먼저',
    'maths-and-code': '수학·코딩',
  },
  favour: (team: string) => `${team}에 가장 유리하게`,
  value: (percent: string) => `${percent}%`,
  strip: {
    nobody: '없음',
    picture: '비중을 옮기면 점수로 누가 탈락하나',
    pictureKey: '띠: 그 벤치마크의 비중을 그 자리에 두고 나머지를 비율대로 줄였을 때 점수로 탈락할 팀',
    pictureKeyNextSeat:
      '띠: 그 벤치마크의 비중을 그 자리에 두고 나머지를 비율대로 줄였을 때 점수순으로 다음 탈락 후보가 되는 팀',
    dot: '지금 비중',
    caution: (filled: number, whatIf: number) =>
      `총점에 반영한 값: ${[
        ...(filled === 0 ? [] : [`공개되지 않아 채운 값 ${filled}개`]),
        ...(whatIf === 0 ? [] : [`가정 값 ${whatIf}개`]),
      ].join(', ')}.`,
    always: (out: readonly Named[], open: readonly Named[]) => `이 비중을 어디에 두어도 ${onScore(out, open)}.`,
    below: (percent: string, out: readonly Named[], open: readonly Named[]) =>
      `${percent}% 아래에서 ${onScore(out, open)}.`,
    above: (percent: string, out: readonly Named[], open: readonly Named[]) =>
      `${percent}% 위에서 ${onScore(out, open)}.`,
    between: (from: string, to: string, out: readonly Named[], open: readonly Named[]) =>
      `${from}%와 ${to}% 사이에서 ${onScore(out, open)}.`,
  },
}
