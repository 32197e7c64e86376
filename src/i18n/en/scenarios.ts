import type { DepthMessages } from '../messages.ts'

type Issue = DepthMessages['scenarios']['issue']
type Expected = Parameters<Issue['refused']>[2]

const EXPECTED: Record<Expected['code'], (max: number) => string> = {
  json: () => 'complete JSON',
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

const list = (teams: readonly { readonly text: string }[]): string =>
  new Intl.ListFormat('en').format(teams.map(({ text }) => text))

const expectedText = (expected: Expected) => EXPECTED[expected.code]('max' in expected ? expected.max : 0)

export const scenarios: DepthMessages['scenarios'] = {
  title: 'My scenarios',
  explain:
    'Names stay in this browser and never get into a link. To move them to another device, export a file. A scenario, not a verdict on any company.',
  close: 'Close',
  name: 'Name',
  nameOf: (name) => `Name of ${name}`,
  keepTitle: 'Save what is on screen',
  keep: 'Save',
  kept: (name) => `Saved: ${name}`,
  already: (name) => `The same choices are already saved: ${name}`,
  suggested: (rules, date) => `${rules} · ${date}`,
  copyOf: (name) => `${name} (copy)`,
  none: 'No scenario is saved yet. Give what is on screen a name and save it.',
  list: 'Saved scenarios',
  more: (next: number, left: number) => `Show ${next} more (${left} left)`,
  open: 'Open',
  openLabel: (name) => `Open ${name}`,
  replace: 'Update to what is on screen',
  replaceLabel: (name) => `${name}: Update to what is on screen`,
  replaced: (name) => `Updated to what is on screen: ${name}`,
  overtaken: 'It was changed in another window in the meantime, so it was left as it is. You now see that change.',
  tooLate: (name) => `Not undone, since it was changed in another window after that: ${name}`,
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
  compareNow: 'Also compare what is on screen',
  compareChosen: (n) => `Compare the ${n} chosen`,
  compareHelp: 'Choose two to four to see them side by side.',
  waiting: 'Loading data',
  noData: 'The data of this scenario could not be loaded.',
  unread: (n) => (n === 1 ? 'one choice that this page cannot read' : `${n} choices that this page cannot read`),
  guest: 'Saving it leaves your own current scenario as it is.',
  file: 'File',
  exportAll: 'Export to a file',
  importFile: 'Import from a file',
  imported: (added, same) =>
    `${added} added.${same === 0 ? '' : ` ${same} ${same === 1 ? 'was' : 'were'} here already and left unchanged.`}`,
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
      `The browser’s storage is full: ${n === 1 ? 'one scenario is' : `${n} scenarios are`} only in this window. Export a file or delete others before you close it.`,
    blocked: (n) =>
      n === 0
        ? 'This browser does not allow storage: saved scenarios are gone when this window closes.'
        : `This browser does not allow storage: ${n === 1 ? 'one scenario is' : `${n} scenarios are`} only in this window. Export a file before you close it.`,
  },
  aside: (n) =>
    `${n === 1 ? 'One stored text' : `${n} stored texts`} could not be read and ${n === 1 ? 'was' : 'were'} put aside. Nothing was deleted.`,
  saveAside: 'Save as they are',
  forgetAside: 'Delete what was put aside',
  newer: (n) =>
    `${n === 1 ? 'One scenario was' : `${n} scenarios were`} saved by a newer version of this page and left unchanged. Reload to see more.`,
  recent: 'Recent, not saved',
  recentHelp: 'Your last choices before another window or another scenario replaced them.',
  received: {
    line: (what, effect) => `${what}: ${effect}`,
    instead: (teams) => `${list(teams)} eliminated instead`,
    too: (teams) => `${list(teams)} eliminated too`,
    noLonger: (teams) => `${list(teams)} no longer eliminated`,
    same: (verdict) => `the outcome stays the same (${verdict})`,
    changes: (n) => `${n === 1 ? 'One choice differs' : `${n} choices differ`} from the scenario that you received`,
    room: 'Your changes, and what they do to the outcome, appear here.',
    send: 'Send back',
    copied: 'Changes and link are copied. Paste them to the sender.',
    failed: 'Could not be copied. Take the link from the share dialog.',
  },
  guestBar: {
    keep: 'Save with a name…',
    changes: (n) =>
      n === 0
        ? 'Same as this stage’s default.'
        : `${n === 1 ? 'One choice differs' : `${n} choices differ`} from the default`,
    moved: (pinned, newest) => `There is newer data than this link uses: ${pinned}, now ${newest}.`,
    same: (verdict) => `With the newest data the verdict is the same: ${verdict}.`,
    differs: (before, after) => `With the link’s data: ${before}. With the newest data: ${after}.`,
    corrected: 'Corrected since',
    newest: 'View with the newest data',
  },
}
