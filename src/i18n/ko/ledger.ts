import type { Strength } from '#core/engine/index.ts'

/** Words of the ledger of claims, and of the list of corrections at its end. */
export const ledger = {
  name: '증거 목록',
  title: (counting: number, all: number, asOf: string) =>
    `기록된 주장 ${all}건 가운데 ${asOf} 시점에 반영하는 것은 ${counting}건이다`,
  subtitle:
    '누가 언제 무엇을 주장했는지 모두 모았습니다. 제기된 문제 옆에는 늘 알려진 답변이 있고, 의혹은 의혹으로만 적습니다. ‘신뢰도 낮음’은 기계 요약이나 재게시, 논평에서 확인했다는 뜻입니다.',
  list: '기록된 주장',
  filters: '추려 보기',
  all: '모두',
  component: '구성 요소',
  polarity: '성격',
  strength: '무게',
  strengths: {
    alleged: '주장된 것',
    established: '확인된 것',
    ruled: '당국이 결정·발표한 것',
  } satisfies Record<Strength, string>,
  search: '찾기',
  searchHelp: '내용, 주장한 쪽, 매체에서 두 언어로 찾습니다.',
  countsNow: '지금 반영하는 것만',
  more: (n: number) => `나머지 ${n}건 더 보기`,
  found: (n: number, all: number) => `${all}건 가운데 ${n}건`,
  empty: '조건에 맞는 주장이 없습니다.',
  clear: '조건 모두 지우기',
  noneHere: '이 단계에는 기록된 주장이 없습니다.',
  missing: (id: string) => `링크가 가리키는 주장 ${id}: 이 단계의 자료에 없습니다.`,
  linkTo: (id: string) => `주장 ${id} 링크`,
  copy: '링크 복사',
  copyOf: (id: string) => `${id} 링크 복사`,
  copied: '복사했습니다',
  copyFailed: '복사하지 못했습니다. 번호에 걸린 링크를 복사하세요.',
  sourcesAt: (id: string) => `출처는 ${id}에서`,
  answersTo: '무엇에 대한 답변인가',
  conflict: '출처가 서로 어긋남',
  bearsOn: '관련 주장',
  onlyWeak: '신뢰도가 낮은 출처에서만 확인한 내용입니다.',
  corrections: {
    title: '고친 기록',
    none: '아직 고친 것이 없습니다.',
    failed: '고친 기록을 불러오지 못했습니다.',
    because: (reason: string) => `이유: ${reason}`,
    how: '틀린 곳을 알리려면 이 페이지의 저장소에 이슈를 열고, 주장 번호나 칸, 지금 적힌 내용, 바른 내용, 누구나 볼 수 있는 출처를 적어 주세요. 잘못 적혔다고 여기는 기업의 요청도 똑같이 받습니다. 고친 내용은 새 자료 버전으로 나오고 여기에 날짜와 이유가 남습니다.',
  },
}
