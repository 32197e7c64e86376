import { shortened } from '../loadProblem.ts'
import type { Messages } from '../messages.ts'

const integer = (n: number) => n.toLocaleString('en-US')
const count = (n: number, one: string) => `${integer(n)} ${one}${n === 1 ? '' : 's'}`

export const ownData: Messages['ownData'] = {
  title: 'Bring your own data',
  explain:
    'Open a table of teams and benchmarks (CSV, TSV) or a JSON file. The first row must name the benchmarks, one column the teams. The file does not leave this browser.',
  limits: (mebibytes, teams, benchmarks) =>
    `Up to ${mebibytes} MiB, ${integer(teams)} teams and ${benchmarks} benchmarks.`,
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  dropHint: 'You can also drop a file anywhere on this page.',
  paste: 'Paste a table or JSON',
  usePasted: 'Read what is pasted',
  pastedName: 'Pasted table',
  reading: 'Reading the file',
  close: 'Close',

  refused: (name) => `${name}: cannot be used as it is`,
  issues: {
    title: { refused: 'To be mended', 'left-out': 'Left out', told: 'Good to know' },
    place: (line, column, name) =>
      [
        line === null ? null : `line ${integer(line)}`,
        column === null ? null : `column ${column}${name === null ? '' : ` (${shortened(name)})`}`,
      ]
        .filter((part) => part !== null)
        .join(', '),
    sentence: (place, found, expected) =>
      `${place === '' ? '' : `${place}: `}${found === null ? '' : `found “${shortened(found)}”, `}expected ${expected}`,
    more: (n) => `${integer(n)} more`,
  },
  expected: {
    bytes: (mebibytes) => `a file of at most ${mebibytes} MiB`,
    text: 'text in UTF-8, UTF-16 or EUC-KR',
    table: 'a table of two or more columns, set apart by commas, tabs, semicolons or bars',
    header: 'a first row that names the benchmarks',
    'closing-quote': 'a quotation mark that closes the one opened here',
    teams: (max) => `at most ${integer(max)} teams`,
    benchmarks: (max) => `at most ${max} benchmarks taken in`,
    'some-team': 'at least one row with a team’s name and values',
    'some-benchmark': 'at least one column of numbers for a benchmark',
    'team-name': 'a name (this row was left out)',
    cells: (n) => `${n} cells, as in the first row`,
    number: 'a number (this cell was left empty)',
    'number-without-percent': 'a number without a per cent sign, as others of the column (this cell was left empty)',
    'number-up-to': (max) => `a number of at most ${integer(max)} (this cell was left empty)`,
    within: (min, max) => `a value on the scale from ${min} to ${max} (left empty in a table)`,
    scale: 'an upper end above the lower end',
    'new-name': (line) =>
      line === null
        ? 'a name that did not stand before (it was given a number)'
        : `a name other than in line ${integer(line)} (it was given a number)`,
    'known-team': 'the name of a team in this file',
    'known-claim': 'the id of another claim in this file',
    day: 'a day that exists, YYYY-MM-DD',
    address: 'an http or https address',
    json: 'text that follows the syntax of JSON',
    'known-shape': 'JSON with teams and benchmarks, or the data contract’s benchmarks and provenance joined',
    version: (max) => `format ${max} or earlier, as this page reads it (try reloading the page)`,
  },

  preview: {
    title: (teams, benchmarks) => `${count(teams, 'team')} × ${count(benchmarks, 'benchmark')}`,
    name: 'Name of the competition',
    source: 'Source of the numbers',
    sourceHelp: 'Stands wherever the numbers do. Left empty, it says “source not stated”.',
    url: 'Address of the source (optional)',
    date: 'Date of the numbers',
    seats: 'Seats to cut',
    teamColumn: 'Column with the teams’ names',
    delimiter: 'Between two cells',
    delimiters: { ',': 'comma ,', '\t': 'tab', ';': 'semicolon ;', '|': 'bar |' },
    decimal: 'Decimals',
    decimals: { point: 'point (1.5)', comma: 'comma (1,5)' },
    decimalOpen:
      'Nothing in the file tells whether values such as 1,234 are thousands or decimals. They were read as thousands.',
    encoding: (name) => `Read as ${name}.`,
    columns: 'Columns',
    column: 'Name',
    isIn: 'Take in',
    include: (name) => `Take in ${name}`,
    range: 'Range of values',
    gaps: 'Gaps',
    scale: 'Scale',
    min: (name) => `Lower end of the scale of ${name}`,
    max: (name) => `Upper end of the scale of ${name}`,
    lower: 'Lower is better',
    lowerOf: (name) => `${name}: lower is better`,
    unnamed: (column) => `Column ${column}`,
    reason: {
      mean: 'the mean of the others: left out',
      sum: 'the sum of the others: left out',
      'win-rate': 'the mean win rate over the others: left out',
      named: 'a summary or rank by its name: left out',
      text: 'mostly words: cannot be a benchmark',
      empty: 'no values',
      unnamed: 'no name: left out',
    },
    import: 'Open with this data',
    content: (teams, benchmarks, claims) =>
      `${count(teams, 'team')} × ${count(benchmarks, 'benchmark')}${claims === 0 ? '' : `, ${count(claims, 'claim')}`}. The file says everything itself: there is nothing to decide.`,
  },
  exists: {
    text: (title) => `There is already data with the same teams and benchmarks: “${title}”.`,
    replace: 'Put the new data in its place',
    both: 'Keep both',
    copy: (title, n) => `${title} (${n})`,
  },
  saved: { full: 'The browser has no storage left.', blocked: 'The browser lets nothing be stored.' },
  unsaved:
    'The data can be used only as long as this tab is open. To keep it, save it as a file from the “Data” window.',

  list: {
    title: 'Your own data',
    none: 'None yet. What you open stays here, in this browser alone.',
    add: 'Bring your own data',
    size: (teams, benchmarks) => `${count(teams, 'team')} × ${count(benchmarks, 'benchmark')}`,
    unkept: 'not stored: in this tab only',
    damaged: 'damaged',
    open: (title) => `Open ${title}`,
    openShort: 'Open',
    rename: (title) => `Rename ${title}`,
    renameShort: 'Rename',
    newName: 'New name',
    save: 'Save',
    cancel: 'Cancel',
    remove: (title) => `Delete ${title}`,
    removeShort: 'Delete',
    removed: (title) => `“${title}” was deleted.`,
    undo: 'Undo',
    exportAs: 'As a file',
    exports: { short: 'File to send', csv: 'CSV', contract: 'Data contract JSON', stored: 'As it is stored' },
    exportOf: (title, what) => `${title}: save as ${what}`,
    tooLarge: (mebibytes) =>
      `This file is over ${mebibytes} MiB, so this page cannot open it again. To send the data, use the file to send or CSV.`,
    trouble: {
      full: 'The browser has no storage left. Delete data that you do not use, or save it as a file.',
      blocked:
        'The browser does not open its storage. You can still bring data, but it is gone when this tab is closed.',
    },
    failed: 'That did not work. Please try again.',
  },
}
