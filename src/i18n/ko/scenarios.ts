import { type Named, particle } from '../particle.ts'

type Expected =
  | { readonly code: 'json' | 'scenarios-file' | 'list' | 'object' | 'name' | 'link' }
  | { readonly code: 'version' | 'bytes' | 'entries' | 'characters'; readonly max: number }

const EXPECTED: Record<Expected['code'], (max: number) => string> = {
  json: () => '온전한 JSON',
  'scenarios-file': () => '이 화면이 내보낸 시나리오 파일(cutline-scenarios)',
  list: () => '시나리오 목록',
  object: () => '이름과 링크가 있는 시나리오',
  name: () => '비어 있지 않은 이름',
  link: () => '?로 시작하는 8,192자 이하의 링크',
  version: (max) => `버전 ${max} 이하`,
  bytes: (max) => `${max}바이트 이하`,
  entries: (max) => `${max}개 이하`,
  characters: (max) => `${max}자 이하`,
}

const subjectKo = (teams: readonly Named[]): string =>
  teams.map((team) => team.text).join('·') + (teams.length === 0 ? '' : particle(teams.at(-1) as Named, '이/가'))

const WHOLE_FILE = '파일 전체'

/** The list of the scenarios that the reader keeps. */
export const scenarios = {
  title: '내 시나리오',
  explain:
    '이름은 이 브라우저에만 남고 링크에는 담기지 않습니다. 다른 기기로 옮기려면 파일로 내보내세요. 시나리오이며 기업에 대한 판정이 아닙니다.',
  close: '닫기',
  name: '이름',
  nameOf: (name: string) => `${name} 이름`,
  keepTitle: '지금 화면 저장',
  keep: '저장',
  kept: (name: string) => `저장했습니다: ${name}`,
  already: (name: string) => `같은 선택이 이미 있습니다: ${name}`,
  suggested: (rules: string, date: string) => `${rules} · ${date}`,
  copyOf: (name: string) => `${name} (사본)`,
  none: '아직 저장한 시나리오가 없습니다. 지금 화면에 이름을 붙여 저장해 보세요.',
  list: '저장한 시나리오',
  more: (next: number, left: number) => `${next}개 더 보기 (남은 시나리오 ${left}개)`,
  open: '열기',
  openLabel: (name: string) => `${name} 열기`,
  replace: '지금 화면으로 바꾸기',
  replaceLabel: (name: string) => `${name}, 지금 화면으로 바꾸기`,
  replaced: (name: string) => `지금 화면으로 바꿨습니다: ${name}`,
  overtaken: '그사이 다른 창에서 바뀌어 그대로 두었습니다. 지금 보이는 것이 그 내용입니다.',
  tooLate: (name: string) => `다른 창에서 그 뒤에 바꿔 되돌리지 않았습니다: ${name}`,
  duplicate: '복제',
  duplicateLabel: (name: string) => `${name} 복제`,
  up: (name: string) => `${name} 위로`,
  down: (name: string) => `${name} 아래로`,
  remove: '지우기',
  removeLabel: (name: string) => `${name} 지우기`,
  removed: (name: string) => `지웠습니다: ${name}`,
  undo: '되돌리기',
  compare: '비교',
  compareLabel: (name: string) => `${name} 비교에 넣기`,
  compareNow: '지금 화면도 비교에 넣기',
  compareChosen: (n: number) => `고른 ${n}개 비교`,
  compareHelp: '둘에서 넷까지 고르면 나란히 비교할 수 있습니다.',
  waiting: '자료를 불러오는 중',
  noData: '이 시나리오의 자료를 불러오지 못했습니다.',
  unread: (n: number) => `이 화면이 읽지 못하는 선택 ${n}개`,
  guest: '저장해도 지금의 내 시나리오는 바뀌지 않습니다.',
  file: '파일',
  exportAll: '파일로 내보내기',
  importFile: '파일에서 가져오기',
  imported: (added: number, same: number) =>
    `${added}개를 더했습니다.${same === 0 ? '' : ` ${same}개는 이미 있어 그대로 두었습니다.`}`,
  nothingImported: '더한 것이 없습니다.',
  issue: {
    refused: (place: string, found: string, expected: Expected) =>
      `${place === '' ? WHOLE_FILE : place}: 현재 값 ‘${found}’, 필요한 값: ${EXPECTED[expected.code]('max' in expected ? expected.max : 0)}. 가져오지 않았습니다.`,
    shortened: (place: string, found: string, expected: Expected) =>
      `${place}: 현재 값 ‘${found}’, 필요한 값: ${EXPECTED[expected.code]('max' in expected ? expected.max : 0)}. 줄여서 가져왔습니다.`,
    link: (place: string, issue: string) => `${place}, ${issue}`,
    more: (found: string) => `그 밖에 ${found}곳이 더 있습니다.`,
  },
  trouble: {
    full: (n: number) =>
      `브라우저의 저장 공간이 가득 차 ${n}개는 이 창에만 있습니다. 창을 닫기 전에 파일로 내보내거나 다른 것을 지우세요.`,
    blocked: (n: number) =>
      n === 0
        ? '이 브라우저는 저장을 막아 두어, 저장한 시나리오는 이 창을 닫으면 사라집니다.'
        : `이 브라우저는 저장을 막아 두어, ${n}개는 이 창에만 있습니다. 창을 닫기 전에 파일로 내보내세요.`,
  },
  aside: (n: number) => `저장된 것 가운데 ${n}개를 읽지 못해 따로 두었습니다. 아무것도 지우지 않았습니다.`,
  saveAside: '그대로 파일로 받기',
  forgetAside: '따로 둔 것 지우기',
  newer: (n: number) =>
    `${n}개는 이 화면보다 새로운 버전이 저장한 것이라 건드리지 않았습니다. 새로 고치면 보일 수 있습니다.`,
  recent: '저장하지 않은 최근 시나리오',
  recentHelp: '다른 창이나 다른 시나리오에 밀려난 마지막 선택입니다.',
  received: {
    line: (what: string, effect: string) => `${what}: ${effect}`,
    instead: (teams: readonly Named[]) => `${subjectKo(teams)} 대신 탈락한다`,
    too: (teams: readonly Named[]) => `${teams.map((team) => team.text).join('·')}도 탈락한다`,
    noLonger: (teams: readonly Named[]) => `${subjectKo(teams)} 탈락하지 않는다`,
    same: (verdict: string) => `결과는 그대로다(${verdict})`,
    changes: (n: number) => `받은 시나리오에서 바꾼 것 ${n}가지`,
    room: '바꾼 것과 그 결과가 여기에 나옵니다.',
    send: '돌려보내기',
    copied: '바꾼 내용과 링크를 복사했습니다. 보낸 사람에게 붙여 넣으세요.',
    failed: '복사하지 못했습니다. 공유 창에서 링크를 고르세요.',
  },
  guestBar: {
    keep: '이름 붙여 저장…',
    changes: (n: number) => (n === 0 ? '이 단계의 기본값과 같습니다.' : `기본값에서 바꾼 것 ${n}가지`),
    moved: (pinned: string, newest: string) => `이 링크가 쓰는 자료(${pinned}) 뒤에 새 자료(${newest})가 나왔습니다.`,
    same: (verdict: string) => `최신 자료로도 결과는 같습니다: ${verdict}.`,
    differs: (before: string, after: string) => `링크의 자료로는 ${before}. 최신 자료로는 ${after}.`,
    corrected: '그사이 고친 내용',
    newest: '최신 자료로 보기',
  },
}
