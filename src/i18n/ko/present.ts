import { listKo, type Named, particle } from '../particle.ts'
import type { TeamName } from '../segments.ts'

type Happened = {
  readonly byScore: readonly TeamName[]
  readonly byGate: readonly TeamName[]
  readonly byBoth: readonly TeamName[]
}

const subject = (names: readonly Named[]) => {
  const last = names.at(-1)
  return last === undefined ? '' : `${listKo(names)}${particle(last, '이/가')}`
}

/** Words of the slides, of what the presenter does with them, and of the notes window. */
export const present = {
  name: '발표',
  choose: {
    title: '무엇을 발표할까요',
    explain:
      '시나리오마다 한 장입니다. 발표는 사본으로 하므로 내 시나리오, 되돌리기, 주소, 저장한 시나리오는 바뀌지 않습니다.',
    story: '준비된 이야기',
    storyHelp: '전날의 점수에서 시작해 엄격한 기준, 완화한 기준, 실제 결과, 그리고 무엇이 팀을 살렸을지까지',
    this: '지금 시나리오',
    thisHelp: '페이지에서 고른 조건 그대로 한 장',
    compare: '비교하는 시나리오',
    compareHelp: (n: number) => (n < 2 ? '비교에 둘 이상 넣으면 한 장씩 이어집니다' : `비교에 넣은 순서대로 ${n}장`),
    own: '저장한 시나리오',
    ownHelp: (n: number) => (n === 0 ? '저장한 시나리오가 아직 없습니다' : `저장한 순서대로 ${n}장`),
    link: '이야기를 바로 여는 주소:',
  },
  ask: {
    title: '질문 받기',
    search: '벤치마크나 팀 찾기',
    close: '닫기',
    nothing: '찾은 것이 없습니다.',
    fail: '독자성 미달로 가정',
    failLabel: (team: string) => `${team}, 독자성 기준 미달로 가정`,
    questions: {
      double: { name: '2배', label: (name: string) => `${name} 비중 2배로` },
      half: { name: '절반', label: (name: string) => `${name} 비중 절반으로` },
      drop: { name: '빼기', label: (name: string) => `${name} 빼기` },
    },
    if: (changed: string) => `바꿔 보면: ${changed}`,
    doubled: (name: string) => `${name} 비중 2배`,
    halved: (name: string) => `${name} 비중 절반`,
    dropped: (name: string) => `${name} 제외`,
    times: (name: string, factor: string) => `${name} 비중 ${factor}배`,
    assumed: {
      fail: (team: Named) => `${team.text}${particle(team, '이/가')} 독자성 기준 미달이라고 가정`,
      pass: (team: Named) => `${team.text}${particle(team, '이/가')} 독자성 기준을 통과한다고 가정`,
    },
    /** Where the gate is off. */
    noEffect: (assumed: string) => `${assumed}(독자성 기준을 적용하지 않아 결과에는 영향이 없음)`,
  },
  qr: { close: '슬라이드로 돌아가기' },
  keys: {
    title: '키와 리모컨',
    next: '다음: →, ↓, Space, PageDown',
    previous: '이전: ←, ↑, Shift+Space, PageUp',
    ends: '처음과 끝: Home, End',
    black: '화면 끄기: B 또는 마침표',
    notes: '발표자 노트 창: N',
    fullscreen: '전체 화면: F',
    unlock: '조작 잠금 풀기: L',
    ask: '질문 받기: Q',
    code: '링크를 QR 코드로 크게: C',
    leave: '마치기: Esc',
  },
  tools: {
    previous: '이전',
    next: '다음',
    ask: '질문',
    code: 'QR 코드',
    black: '화면 끄기',
    notes: '노트 창',
    fullscreen: '전체 화면',
    leave: '발표 마치기',
    bar: '발표 조작',
  },
  place: (at: number, count: number) => `${at} / ${count}`,
  announce: (at: number, count: number, title: string, sentence: string) =>
    `${count}장 가운데 ${at}장. ${title}. ${sentence}`,
  black: '화면을 껐습니다. B나 마침표를 누르면 다시 켜집니다.',
  noFullscreen: '이 브라우저가 전체 화면을 허락하지 않았습니다. F11을 눌러 보세요.',
  topic: {
    eve: '결정 전날, 점수만 보면',
    eveUndecided: '점수만 보면',
    reading: {
      strict: '전날, 엄격한 기준으로 보면',
      official: '전날, 당국 기준으로 보면',
      lenient: '전날, 완화한 기준으로 보면',
    },
    happened: '실제로 일어난 일',
    saved: (team: Named) => `무엇이 ${team.text}${particle(team, '을/를')} 살렸을까`,
    current: '지금 시나리오',
  },
  happened: (date: string, { byScore, byGate, byBoth }: Happened) =>
    `${date}, ${[
      ...(byScore.length > 0 ? [`${subject(byScore)} 점수로`] : []),
      ...(byGate.length > 0 ? [`${subject(byGate)} 독자성 기준 미달로`] : []),
      ...(byBoth.length > 0 ? [`${subject(byBoth)} 점수와 독자성 기준 모두에서`] : []),
    ].join(', ')} 탈락했다.`,
  nobodyHappened: (date: string) => `${date}, 탈락한 팀이 없었다.`,
  /** How far the slide agrees with what its headline says happened. */
  agreement: {
    same: '이 시나리오의 결과와 같다.',
    teamsOnly: '이 시나리오에서도 같은 팀이 탈락하지만 경로가 다르다.',
    partly: (right: number, missed: number, wrong: number) =>
      `이 시나리오는 탈락 팀 ${right}곳을 맞혔다${missed > 0 ? `. ${missed}곳은 놓쳤다` : ''}${wrong > 0 ? `. ${wrong}곳은 틀렸다` : ''}.`,
    none: '이 시나리오의 결과와 다르다.',
  },
  official: (sentence: string) => `당국 기준으로 계산하면: ${sentence}`,
  looking: '가장 작은 변화를 찾는 중',
  noWay: (team: Named) => `변화 하나로는 ${subject([team])} 살아남지 않는다.`,
  after: (sentence: string) => `그러면 ${sentence}`,
  against: (base: string, differences: readonly string[], more: number) =>
    differences.length === 0
      ? `${base}에서 바꾼 것이 없습니다.`
      : `${base}에서 바꾼 것: ${differences.join(' · ')}${more === 0 ? '' : ` 외 ${more}가지`}`,
  otherWays: '자세한 내용과 다른 방법',
  controls: {
    unlock: '잠금 풀기',
    lock: '다시 잠그기',
    locked: '잠겨 있습니다. 풀어도 이 장의 사본만 바뀝니다.',
    unlocked: '이 장의 사본만 바뀝니다. 다음 장으로 가면 다시 잠깁니다.',
    changed: '바꿔 본 값입니다',
    restore: '원래대로',
  },
  notes: {
    title: '발표자 노트',
    waiting: '발표 창을 기다리는 중입니다. 발표 창에서 N을 누르거나 발표를 시작하세요.',
    over: '발표가 끝났습니다. 이 창을 닫아도 됩니다.',
    unsupported: '이 브라우저는 창끼리 연결하지 못해 노트를 따로 띄울 수 없습니다.',
    none: '이 장에는 노트가 없습니다.',
    next: (title: string) => `다음: ${title}`,
    last: '마지막 장입니다',
    elapsed: '지난 시간',
    restart: '시간 다시 재기',
    black: '화면이 꺼져 있습니다',
    blocked: '브라우저가 새 창을 막았습니다. 이 사이트의 팝업을 허용하거나, 아래 주소를 새 창에서 여세요.',
    open: '노트를 새 탭에서 열기',
    dismiss: '닫기',
    changed: (changes: string) => `앞 장과 달라진 것: ${changes}.`,
    change: (team: string, from: string, to: string) => `${team} ${from} → ${to}`,
    team: (team: string, reasons: string) => `${team}: ${reasons}`,
  },
}
