import type { DepthMessages } from '../messages.ts'

type Issue = DepthMessages['scenarios']['issue']
type Expected = Parameters<Issue['refused']>[2]

const EXPECTED: Record<Expected['code'], (max: number) => string> = {
  json: () => 'whole JSON',
  'scenarios-file': () => 'a file of scenarios exported here (cutline-scenarios)',
  list: () => 'a list of scenarios',
  object: () => 'a scenario with a name and a link',
  name: () => 'a name that is not blank',
  link: () => 'a link of up to 8,192 characters that begins with ?',
  version: (max) => `version ${max} or earlier`,
  bytes: (max) => `up to ${max} bytes`,
  entries: (max) => `up to ${max} entries`,
  characters: (max) => `up to ${max} characters`,
}

const expectedText = (expected: Expected) => EXPECTED[expected.code]('max' in expected ? expected.max : 0)

export const scenarios: DepthMessages['scenarios'] = {
  title: 'My scenarios',
  explain:
    'Names stay in this browser and never get into a link. To move them to another device, export a file. A scenario, not a verdict on any company.',
  close: 'Close',
  name: 'Name',
  nameOf: (name) => `Name of ${name}`,
  keepTitle: 'Keep what is on screen',
  keep: 'Keep',
  kept: (name) => `Kept: ${name}`,
  already: (name) => `The same choices are kept already: ${name}`,
  suggested: (rules, date) => `${rules} · ${date}`,
  copyOf: (name) => `${name} (copy)`,
  none: 'No scenario is kept yet. Give what is on screen a name and keep it.',
  list: 'Kept scenarios',
  open: 'Open',
  openLabel: (name) => `Open ${name}`,
  replace: 'Update to what is on screen',
  replaceLabel: (name) => `${name}: Update to what is on screen`,
  replaced: (name) => `Updated to what is on screen: ${name}`,
  overtaken: 'Another window has changed it meanwhile, so it was left alone. What you see now is that change.',
  tooLate: (name) => `Not undone, since another window has changed it after that: ${name}`,
  duplicate: 'Duplicate',
  duplicateLabel: (name) => `Duplicate ${name}`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  remove: 'Delete',
  removeLabel: (name) => `Delete ${name}`,
  removed: (name) => `Deleted: ${name}`,
  undo: 'Undo',
  compare: 'Compare',
  compareLabel: (name) => `Compare ${name}`,
  compareNow: 'Compare what is on screen, too',
  compareChosen: (n) => `Compare the ${n} chosen`,
  compareHelp: 'Choose two to four to see them side by side.',
  waiting: 'Loading data',
  noData: 'The data of this scenario could not be loaded.',
  unread: (n) => (n === 1 ? 'one choice that this page cannot read' : `${n} choices that this page cannot read`),
  guest: 'Keeping it leaves your own present scenario as it is.',
  file: 'File',
  exportAll: 'Export to a file',
  importFile: 'Import from a file',
  imported: (added, same) => `${added} added.${same === 0 ? '' : ` ${same} were here already and stay as they are.`}`,
  nothingImported: 'Nothing was added.',
  issue: {
    refused: (place, found, expected) =>
      `${place === '' ? 'The whole file' : place}: found “${found}”, expected ${expectedText(expected)}. Not imported.`,
    shortened: (place, found, expected) =>
      `${place}: “${found}”, expected ${expectedText(expected)}. Imported, shortened.`,
    link: (place, issue) => `${place}, ${issue}`,
    more: (found) => `${found} more places.`,
  },
  trouble: {
    full: (n) =>
      `The browser’s storage is full: ${n === 1 ? 'one scenario is' : `${n} scenarios are`} in this window alone. Export a file or delete others before you close it.`,
    blocked: (n) =>
      n === 0
        ? 'This browser lets nothing be stored: what you keep is gone when this window closes.'
        : `This browser lets nothing be stored: ${n === 1 ? 'one scenario is' : `${n} scenarios are`} in this window alone. Export a file before you close it.`,
  },
  aside: (n) =>
    `${n === 1 ? 'One stored text' : `${n} stored texts`} could not be read and ${n === 1 ? 'was' : 'were'} put aside. Nothing was deleted.`,
  saveAside: 'Save as they are',
  forgetAside: 'Delete what was put aside',
  newer: (n) =>
    `${n === 1 ? 'One scenario was' : `${n} scenarios were`} kept by a newer version of this page and left alone. Reload to see more.`,
  recent: 'Recent, not kept',
  recentHelp: 'Last choices that another window or another scenario took the place of.',
  guestBar: {
    keep: 'Keep with a name…',
    changes: (n) =>
      n === 0
        ? 'As the default of this stage.'
        : `${n === 1 ? 'One choice differs' : `${n} choices differ`} from the default`,
    moved: (pinned, newest) => `The data has moved on since this link: from ${pinned} to ${newest}.`,
    same: (verdict) => `On the newest data the verdict is the same: ${verdict}.`,
    differs: (before, after) => `On the link’s data: ${before}. On the newest data: ${after}.`,
    corrected: 'Corrected since',
    newest: 'See it on the newest data',
  },
}
