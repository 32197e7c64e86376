import type { LoadError } from '#data/loadError.ts'
import { integer } from '../format.ts'
import { type ProblemText, shortened } from '../problemText.ts'

const mebibytes = (bytes: number) => `${Math.round((10 * bytes) / 1_048_576) / 10}MiB`

function why(problem: LoadError): string {
  switch (problem.kind) {
    case 'offline':
      return '인터넷에 연결되어 있지 않습니다.'
    case 'unreachable':
      return '서버가 응답하지 않습니다. 주소가 틀렸거나, 서버가 꺼졌거나, 다른 사이트에서 읽는 것을 서버가 막았을 수 있습니다.'
    case 'timeout':
      return `${problem.limitMs / 1000}초 안에 다 받지 못했습니다.`
    case 'redirect':
      return '서버가 다른 주소로 넘기려 했습니다. 안전을 위해 넘겨진 주소는 따라가지 않습니다.'
    case 'http':
      return problem.status === 404
        ? '그 주소에 파일이 없습니다(404).'
        : problem.status >= 500
          ? `서버에 문제가 생겼습니다(${problem.status}).`
          : `서버가 요청을 받아들이지 않았습니다(${problem.status}).`
    case 'too-large':
      return `파일이 한도 ${mebibytes(problem.limitBytes)}보다 커서 읽기를 멈췄습니다.`
    case 'not-json':
      switch (problem.reason) {
        case 'content-type':
          return problem.contentType === null
            ? 'JSON 자료가 아닙니다. 서버가 형식을 알리지 않았습니다.'
            : `JSON 자료가 아닙니다. 서버가 알린 형식: ${shortened(problem.contentType)}`
        case 'encoding':
          return '글자가 UTF-8로 되어 있지 않습니다.'
        case 'syntax':
          return 'JSON 문법에 맞지 않습니다.'
        default:
          return problem.reason satisfies never
      }
    case 'truncated':
      return problem.bytes === 0 ? '파일이 비어 있습니다.' : `${integer(problem.bytes)}바이트에서 파일이 끊겼습니다.`
    case 'wrong-schema-version':
      return `이 화면보다 새로운 형식으로 만든 자료입니다(자료 버전 ${problem.found}, 화면은 버전 ${problem.supported}까지).`
    case 'invalid':
      return problem.total > problem.issues.length
        ? `자료 형식에 맞지 않는 곳이 ${problem.total}군데 있습니다. 앞의 ${problem.issues.length}군데는 다음과 같습니다.`
        : `자료 형식에 맞지 않는 곳이 ${problem.total}군데 있습니다.`
    case 'unknown-competition':
      return `요청한 단계가 이 자료에 없습니다: ‘${shortened(problem.requested)}’. 있는 단계: ${shortened(problem.available.join(', '))}`
    case 'unknown-version':
      return `요청한 자료 버전이 없습니다: ‘${shortened(problem.requested)}’. 있는 버전: ${shortened(problem.available.join(', '))}`
    case 'own-missing':
      return '이 평가는 누군가 직접 가져온 자료로 만든 것이고, 그 파일은 만든 사람의 브라우저에만 있습니다. 링크에는 자료가 담기지 않습니다.'
    case 'own-version':
      return '이 브라우저에 있는 같은 이름의 자료는 링크를 만든 때와 숫자가 다릅니다.'
    case 'own-blocked':
      return '브라우저가 저장소를 열어 주지 않습니다. 사생활 보호 창이거나 사이트 데이터를 막아 둔 설정일 수 있습니다.'
    case 'own-corrupt':
      return `저장된 파일에 형식에 맞지 않는 곳이 ${problem.total}군데 있습니다.`
    default:
      return problem satisfies never
  }
}

const WHAT: Record<LoadError['kind'], string> = {
  offline: '자료를 불러오지 못했습니다',
  unreachable: '자료를 불러오지 못했습니다',
  timeout: '자료를 불러오지 못했습니다',
  redirect: '자료를 불러오지 못했습니다',
  http: '자료를 불러오지 못했습니다',
  'too-large': '받은 파일을 쓸 수 없습니다',
  'not-json': '받은 파일을 읽을 수 없습니다',
  truncated: '받은 파일이 온전하지 않습니다',
  'wrong-schema-version': '자료가 이 화면보다 새롭습니다',
  invalid: '자료에 잘못된 곳이 있습니다',
  'unknown-competition': '찾는 단계가 없습니다',
  'unknown-version': '찾는 자료 버전이 없습니다',
  'own-missing': '이 브라우저에는 그 자료가 없습니다',
  'own-version': '내 자료의 숫자가 링크와 다릅니다',
  'own-blocked': '내 자료를 열 수 없습니다',
  'own-corrupt': '저장해 둔 내 자료가 손상됐습니다',
}

const ADVICE: Record<LoadError['kind'], string> = {
  offline: '연결을 확인하고 다시 시도하세요.',
  unreachable: '주소와 서버를 확인하고 다시 시도하세요.',
  timeout: '연결이 느리면 잠시 뒤 다시 시도하세요.',
  redirect: '자료의 최종 주소를 직접 지정하세요.',
  http: '잠시 뒤 다시 시도하고, 계속되면 자료 주소를 확인하세요.',
  'too-large': '자료 주소가 맞는지 확인하세요.',
  'not-json': '자료 주소가 맞는지, 서버가 JSON 파일을 그대로 내주는지 확인하세요.',
  truncated: '다시 시도하세요. 되풀이되면 서버의 파일을 확인하세요.',
  'wrong-schema-version': '페이지를 새로 고쳐 새 버전을 받으세요.',
  invalid: '자료를 고친 뒤 다시 시도하세요. 자료 안내서(docs/data-guide.md)에 형식이 있습니다.',
  'unknown-competition': '있는 단계 가운데 하나를 고르세요.',
  'unknown-version': '최신 자료로 여세요. 링크를 만든 때와 결과가 다를 수 있습니다.',
  'own-missing': '보낸 사람에게 자료 파일을 받아 아래 버튼으로 여세요. 그러면 링크를 만든 사람이 본 대로 열립니다.',
  'own-version': '지금 있는 자료로 열거나, 보낸 사람에게 그때의 파일을 받아 여세요.',
  'own-blocked': '저장을 허용하거나 파일을 다시 여세요. 이 탭이 열려 있는 동안 쓸 수 있습니다.',
  'own-corrupt': '‘자료’ 창에서 저장된 그대로를 파일로 내려받을 수 있습니다. 원본 파일이 있으면 다시 여세요.',
}

export const errors = {
  /** The sentences for a failed load. */
  describe: (problem: LoadError): ProblemText => ({
    what: WHAT[problem.kind],
    where: problem.url.startsWith('own:') ? `이 브라우저의 저장소, ${problem.url.slice(4)}` : problem.url,
    why: why(problem),
    places: problem.kind === 'invalid' || problem.kind === 'own-corrupt' ? problem.issues.map(place) : [],
    whatToDo: ADVICE[problem.kind],
  }),
  labels: { where: '위치', why: '원인', whatToDo: '해결 방법' },
  /** A fault of the page itself. */
  unknown: {
    what: '예상하지 못한 문제가 생겼습니다',
    why: '이 화면의 잘못입니다. 자료나 연결의 문제가 아닙니다.',
    whatToDo: '다시 시도하고, 되풀이되면 페이지를 새로 고치세요.',
  },
  /** Said beside the error where older data is still on screen. */
  lastGood: '아래는 마지막으로 제대로 받은 자료입니다.',
  /** The same where it is the stage before that stays on screen. */
  lastGoodStage: (stage: string) =>
    `아래는 마지막으로 제대로 받은 ${stage}의 화면입니다. 조건을 바꾸려면 다시 시도하거나 그 단계로 돌아가세요.`,
  goOnWith: (stage: string) => `${stage} 계속 보기`,
}

function place({
  path,
  found,
  expected,
}: {
  readonly path: string
  readonly found: string
  readonly expected: string
}): string {
  return `${shortened(path)}: 현재 값 ${shortened(found)}, 필요한 값 ${shortened(expected)}`
}
