import type { LoadError } from '#data/loadError.ts'
import { integer } from '../format.ts'
import type { Messages } from '../messages.ts'
import { shortened } from '../problemText.ts'

const mebibytes = (bytes: number) => `${Math.round((10 * bytes) / 1_048_576) / 10} MiB`

function why(problem: LoadError): string {
  switch (problem.kind) {
    case 'offline':
      return 'There is no network connection.'
    case 'unreachable':
      return 'The server does not answer: a wrong address, a server that is down, or one that lets no other site read it.'
    case 'timeout':
      return `It was not complete within ${problem.limitMs / 1000} seconds.`
    case 'redirect':
      return 'The server pointed to another address. For safety, redirects are not followed.'
    case 'http':
      return problem.status === 404
        ? 'There is no such file at this address (404).'
        : problem.status >= 500
          ? `The server has a problem of its own (${problem.status}).`
          : `The server refused the request (${problem.status}).`
    case 'too-large':
      return `The file is larger than the limit of ${mebibytes(problem.limitBytes)}; reading stopped there.`
    case 'not-json':
      switch (problem.reason) {
        case 'content-type':
          return problem.contentType === null
            ? 'It is not JSON data; the server does not say what it is.'
            : `It is not JSON data. The server calls it ${shortened(problem.contentType)}.`
        case 'encoding':
          return 'Its text is not UTF-8.'
        case 'syntax':
          return 'It does not follow the syntax of JSON.'
        default:
          return problem.reason satisfies never
      }
    case 'truncated':
      return problem.bytes === 0 ? 'The file is empty.' : `The file breaks off after ${integer(problem.bytes)} bytes.`
    case 'wrong-schema-version':
      return `The data is in a newer format than this page reads (data ${problem.found}, page up to ${problem.supported}).`
    case 'invalid':
      return problem.total > problem.issues.length
        ? `${problem.total} places do not fit the data format; the first ${problem.issues.length}:`
        : problem.total === 1
          ? '1 place does not fit the data format:'
          : `${problem.total} places do not fit the data format:`
    case 'unknown-competition':
      return `The stage “${shortened(problem.requested)}” is not in this data. Available: ${shortened(problem.available.join(', '))}`
    case 'unknown-version':
      return `The data version “${shortened(problem.requested)}” does not exist here. Available: ${shortened(problem.available.join(', '))}`
    case 'own-missing':
      return 'This evaluation was made from someone’s own data, and the file exists only in that person’s browser. A link does not carry data.'
    case 'own-version':
      return 'The data of this name in this browser has different numbers from when the link was made.'
    case 'own-blocked':
      return 'The browser does not allow storage: it may be a private window, or a setting that blocks site data.'
    case 'own-corrupt':
      return `The stored file does not fit the format in ${problem.total} ${problem.total === 1 ? 'place' : 'places'}.`
    default:
      return problem satisfies never
  }
}

const WHAT: Record<LoadError['kind'], string> = {
  offline: 'The data could not be loaded',
  unreachable: 'The data could not be loaded',
  timeout: 'The data could not be loaded',
  redirect: 'The data could not be loaded',
  http: 'The data could not be loaded',
  'too-large': 'The file received cannot be used',
  'not-json': 'The file received cannot be read',
  truncated: 'The file received is incomplete',
  'wrong-schema-version': 'The data is newer than this page',
  invalid: 'There are mistakes in the data',
  'unknown-competition': 'There is no such stage',
  'unknown-version': 'There is no such data version',
  'own-missing': 'This browser does not have that data',
  'own-version': 'Your data has different numbers from the link',
  'own-blocked': 'Your own data cannot be opened',
  'own-corrupt': 'Your stored data is damaged',
}

const ADVICE: Record<LoadError['kind'], string> = {
  offline: 'Check the connection and try again.',
  unreachable: 'Check the address and the server and try again.',
  timeout: 'If the connection is slow, wait a little and try again.',
  redirect: 'Enter the final address of the data instead.',
  http: 'Try again in a while; if it persists, check the address of the data.',
  'too-large': 'Check that this is the address of the data.',
  'not-json': 'Check that this is the address of the data and that the server delivers the JSON file as it is.',
  truncated: 'Try again; if it happens again, check the file on the server.',
  'wrong-schema-version': 'Reload the page to get the newer version.',
  invalid: 'Correct the data and try again; the data guide (docs/data-guide.md) describes the format.',
  'unknown-competition': 'Choose one of the stages that exist.',
  'unknown-version': 'Open it with the newest data; results may differ from when the link was made.',
  'own-missing':
    'Ask the sender for the file and open it with the button below; then the link opens as its author saw it.',
  'own-version': 'Open it with the data that is here, or ask the sender for the file of that time.',
  'own-blocked': 'Allow storage, or open the file again: it can be used as long as this tab is open.',
  'own-corrupt':
    'In the “Data” window you can save what is stored as a file, unchanged. If you have the original file, open it again.',
}

export const errors: Messages['errors'] = {
  describe: (problem) => ({
    what: WHAT[problem.kind],
    where: problem.url.startsWith('own:') ? `the storage of this browser, ${problem.url.slice(4)}` : problem.url,
    why: why(problem),
    places: problem.kind === 'invalid' || problem.kind === 'own-corrupt' ? problem.issues.map(place) : [],
    whatToDo: ADVICE[problem.kind],
  }),
  labels: { where: 'Where', why: 'Why', whatToDo: 'What to do' },
  unknown: {
    what: 'Something unexpected went wrong',
    why: 'This is a fault of the page, not of the data or the connection.',
    whatToDo: 'Try again; if it happens again, reload the page.',
  },
  lastGood: 'Below is the last data that was received without errors.',
  lastGoodStage: (stage) =>
    `Below is the last data that was received without errors: ${stage}. To change its choices, try again or return to that stage.`,
  goOnWith: (stage) => `Continue with ${stage}`,
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
  return `${shortened(path)}: found ${shortened(found)}, expected ${shortened(expected)}`
}
