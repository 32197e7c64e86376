import { integer } from '../format.ts'
import type { Messages } from '../messages.ts'
import { shortened } from '../problemText.ts'

const count = (n: number, one: string) => `${integer(n)} ${one}${n === 1 ? '' : 's'}`

export const ownData: Messages['ownData'] = {
  title: 'Import your own data',
  explain:
    'Open a table of teams and scores: Excel (.xlsx), CSV, TSV, JSON, Parquet, or a table in Markdown or from a web page. You first see how it was read and can correct anything. The file does not leave this browser.',
  limits: (mebibytes, teams, benchmarks) =>
    `Up to ${mebibytes} MiB, ${integer(teams)} teams and ${benchmarks} benchmarks.`,
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  dropHint: 'You can also drop a file anywhere on this page.',
  paste: 'Paste a table or JSON (cells copied from a spreadsheet or a web page will do)',
  usePasted: 'Read what is pasted',
  pastedName: 'Pasted table',
  reading: 'Reading the file',
  close: 'Close',

  address: {
    title: 'From an address',
    label: 'Address of a table (CSV, JSON, XLSX, Parquet)',
    willAsk: (origin) =>
      `This one file is asked of ${origin}. Its server will know of the visit. No cookies and no login are sent.`,
    willReload:
      'As it lies on another origin, the page is loaded anew and fetches it then. The scenario and what is pasted below stay as they are.',
    fetch: 'Fetch',
    problem: {
      'not-an-address': 'This is not a valid address. Write it like https://example.org/board.csv.',
      'not-http': 'Only addresses that begin with http or https can be used.',
      credentials: 'An address must not hold a user name or password.',
      mixed:
        'This page was opened over https, so the browser lets it fetch nothing over http. Use an https address, or save the file and drop it here.',
    },
    cannotKeep:
      'The browser does not let the address be remembered, so nothing can be fetched from another origin. Save the file and drop it here.',
    unkept: 'Some data is in this tab only and would be lost. Save it as a file from the “Data” window first.',
    failed: (url) => `${url}: could not be fetched`,
    whatElse:
      'Where a server does not allow other sites to read from it (CORS), the browser stands in the way. Open the address in a new tab, save the file and drop it here. For Google Sheets use File → Share → Publish to web, choose CSV, and give the final address that opens.',
    again: 'Read again from its address',
    againOf: (title) => `${title}: read again from its address`,
    from: (url, day) => `Fetched from ${url} on ${day}.`,
    changed: {
      title: 'What has changed since',
      none: 'Nothing has changed.',
      teamsAdded: (names) => `New teams: ${names}`,
      teamsGone: (names) => `Teams that are gone: ${names}`,
      benchmarksAdded: (names) => `New benchmarks: ${names}`,
      benchmarksGone: (names) => `Benchmarks that are gone: ${names}`,
      values: (n) => `${count(n, 'value')} changed`,
      value: (team, benchmark, from, to) => `${team} · ${benchmark}: ${from} → ${to}`,
      nothing: 'none',
    },
  },
  gate: {
    title: 'Pass or fail (optional)',
    explain: (components) =>
      `A requirement that stands apart from the scores goes in as a second table: teams in the first column, a column for each component, and pass, fail or unknown in the cells; or one row for each team, component and result. A failure counts as a ruling, an unknown as an allegation. Components: ${components.join(', ')}.`,
    paste: 'Paste the table',
    file: 'File of the table',
    read: (n) => `Failures and open questions read: ${integer(n)}.`,
  },
  files: {
    title: 'There are several files',
    explain: 'They are opened one at a time. Choose the first; the others stay in this list.',
    open: (name) => `Open ${name}`,
    next: (n) => `Choose the next file (${integer(n)} left)`,
  },
  refused: (name) => `${name}: cannot be used as it is`,
  issues: {
    title: { refused: 'To be corrected', 'left-out': 'Left out', noted: 'Good to know' },
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
  idle: {
    title: (n) => `Answers without effect on what they answer (${integer(n)})`,
    explain:
      'Whatever stands in “answers”, the independence gate goes by days and strengths alone. An answer that is older or weaker than the claim it names, or that is about another team or component, neither clears nor disputes it. It is still shown beside it.',
    line: (claim, answered) => `${claim} answers ${answered}`,
  },
  expected: {
    bytes: (mebibytes) => `a file of at most ${mebibytes} MiB`,
    text: 'a table as text (CSV, TSV, JSON, Markdown, HTML), an Excel (.xlsx) or a Parquet file',
    table: 'a table of two or more columns, set apart by commas, tabs, semicolons or bars',
    header: 'a row that names the columns (choose it under “How it is read”, or choose “none”)',
    'closing-quote': 'a quotation mark that closes the one opened here',
    teams: (max) => `at most ${integer(max)} teams`,
    benchmarks: (max) => `at most ${max} benchmarks included`,
    'some-team': 'at least one row with a team’s name and values',
    'some-benchmark': 'at least one column of numbers for a benchmark',
    'team-name': 'a name (this row was left out)',
    cells: (n) => `${n} cells, as in the first row`,
    number: 'a number (this cell was left empty)',
    'one-number': 'a single value (a limit or a range alone: this cell was left empty)',
    'number-without-percent':
      'a number without a per cent sign, like the others in the column (this cell was left empty)',
    'number-up-to': (max) => `a number of at most ${integer(max)} (this cell was left empty)`,
    within: (min, max) => `a value on the scale from ${min} to ${max} (left empty in a table)`,
    scale: 'an upper end above the lower end',
    'number-with-percent': 'a number with a per cent sign, as others of the column (this cell was left empty)',
    unit: (unit) =>
      `the unit of the other values of the column${unit === '' ? '' : ` (${shortened(unit)})`} (this cell was left empty)`,
    missing: (n) =>
      `scores (${count(n, 'cell')} taken for “no value” and left empty; this can be changed under Columns)`,
    'bare-number': (n) => `numbers alone (in ${count(n, 'cell')} the number was read and the rest set aside)`,
    'one-unit': (unit, n) => `one unit (${count(n, 'cell')} converted to ${unit})`,
    row: {
      summary: 'a team (left out as a summary of the other rows)',
      'no-values': 'a row with values (left out: a name alone)',
      comment: 'a team (left out as a comment)',
      note: 'a team (left out as a note to the table)',
      repeat: 'a team (left out: the column names once more)',
      unit: 'a team (read as the units of the columns)',
      scale: 'a team (read as full marks: used for scales and weights)',
      weights: 'a team (read as weights)',
    },
    'row-above': 'the names of the columns (it stands above them and is no part of the table)',
    'row-by-reader': 'a team (left out by you)',
    'one-value': 'one value for each team and benchmark (the first was used, this one was left out)',
    merged: 'a name in every row (taken for merged cells: the empty cells below got the same name)',
    'long-column': 'columns of team, benchmark and value (this one was not used)',
    quotes:
      'quotation marks in pairs (one was read as a sign like any other, or a cell holds several rows: check the table)',
    reader: 'the part of the page that reads such files (it could not be fetched: check the connection and try again)',
    seconds: (max) =>
      `a file that can be read within ${count(max, 'second')} (reading was stopped: the file is damaged, or too large for this device. Save it again or as CSV, or keep only the rows you need)`,
    'web-page':
      'a file with a table (this is a web page without one: check that the address is that of the file itself)',
    'foot-day': 'a day as YYYY-MM-DD (not read; set the date below)',
    'foot-number': 'a number (not read)',
    'foot-address': 'an http or https address (not read)',
    'file-kind': {
      xls: 'a file other than Excel 97–2003 (.xls). In Excel use “Save as” and choose Excel workbook (.xlsx) or CSV',
      xlsb: 'a file other than an Excel binary workbook (.xlsb). Save it as .xlsx or CSV in Excel',
      numbers: 'a file other than a Numbers document. In Numbers use File → Export To → Excel or CSV',
      ods: 'a file other than OpenDocument (.ods). Save it as .xlsx or CSV in LibreOffice',
      hwp: 'a file other than a Hangul document (.hwp, .hwpx). Copy the table and paste it below, or save it as CSV',
      docx: 'a file other than a Word document. Copy the table and paste it below',
      pdf: 'a file other than a PDF. Copy the table and paste it below, or open the table that it was made from',
      picture: 'a file other than a picture: the numbers must stand in it as text',
      archive: 'a table that is not in an archive. Unpack it and open the file in it',
      gzip: 'a table that is not compressed (.gz). Unpack it first',
      locked: 'an Excel file without a password. Remove the password in Excel and save it again',
    },
    codec: (codec) =>
      `a Parquet file that is packed otherwise than with ${codec}: with Snappy, GZIP, ZSTD, LZ4 or Brotli, or not at all. Save it so, or as CSV`,
    damaged: {
      xlsx: 'an .xlsx file that is not damaged. Save it again in Excel, or as CSV',
      parquet: 'a Parquet file that is not damaged. Fetch it again, or save it as CSV',
    },
    'new-name': (line) =>
      line === null
        ? 'a name that has not appeared before (a number was added)'
        : `a name other than in line ${integer(line)} (a number was added)`,
    'known-team': 'the name of a team in this file',
    'known-component': 'the name of a component (as listed under “Pass or fail”)',
    'gate-result': 'pass, fail or unknown (this cell was not used)',
    'known-claim': 'the id of another claim in this file',
    day: 'a day that exists, YYYY-MM-DD',
    address: 'an http or https address',
    json: 'text that follows the syntax of JSON',
    'known-shape': 'JSON with teams and benchmarks, or the data contract’s benchmarks and provenance joined',
    version: (max) => `format ${max} or earlier, as this page reads it (try reloading the page)`,
  },

  preview: {
    title: (teams, benchmarks) => `${count(teams, 'team')} × ${count(benchmarks, 'benchmark')}`,
    name: 'Name of the evaluation',
    source: 'Source of the numbers',
    sourceHelp: 'Shown wherever the numbers are. Left empty, it says “source not stated”.',
    url: 'Address of the source (optional)',
    date: 'Date of the numbers',
    seats: 'Teams to eliminate on score',
    verdict: 'Opened like this:',
    questions: 'Please check',
    ask: {
      scale: (name, min, max) =>
        `${name}: taken to run from ${min} to ${max}. The values alone do not say: check that this is right.`,
      direction: (name, isLower) =>
        `${name}: ${isLower ? 'lower' : 'higher'} is taken to be better. Check that this is right.`,
      missing: (name, marks, n) =>
        `${name}: ${marks} (${count(n, 'cell')}) was taken for “no value”. If it is a score, remove it under “No value”.`,
      swap: 'The first column names benchmarks, so rows and columns were swapped.',
      encoding: (name) => `The text was taken to be in ${name}. If names look garbled, choose another encoding.`,
      decimal:
        'Nothing in the file tells whether values such as 1,234 or 1.234 are thousands or decimals. They were read as thousands.',
      long: (team, benchmark, value) =>
        `Read as one value a row: teams in “${team}”, benchmarks in “${benchmark}”, values in “${value}”.`,
      weights: {
        shares: (list) => `The shares in the column names were taken for weights: ${list}. Check them.`,
        marks: (list) => `The full marks were taken for weights: ${list}. Check them.`,
        row: (list) => `The weights in the table were taken: ${list}. Check them.`,
        total: (list) =>
          `The total of the table is the sum of its columns: weights were set so that they rank as that sum does: ${list}.`,
      },
      tables: (n) => `There are ${integer(n)} tables in the file. Choose one below.`,
    },
    asRead: 'The table as read',
    asReadMore: (n) => `${count(n, 'row')} more below`,
    notIn: 'not taken in',
    aside: (n) => `${count(n, 'row')} left out`,
    asideHelp: 'Tick a row to take it in as a team.',
    takeRow: (name) => `Take in the row ${name} as a team`,
    howRead: 'How it is read',
    teamColumn: 'Column with the teams’ names',
    table: 'Table',
    tableName: (n, name) => (name === null ? `Table ${n}` : name),
    encodingLabel: 'Text encoding',
    delimiter: 'Between two cells',
    delimiters: { ',': 'comma ,', '\t': 'tab', ';': 'semicolon ;', '|': 'bar |' },
    decimal: 'Decimal sign',
    decimals: { point: 'point (1.5)', comma: 'comma (1,5)' },
    header: 'Row with the column names',
    headerNone: 'none (values from the first row on)',
    row: (line, text) => `Line ${integer(line)}: ${text}`,
    headerRows: 'Rows that the names take',
    headerRowsOf: { '1': 'one', '2': 'two (the upper one names groups)' },
    firstRow: 'First row of values',
    swap: 'Swap rows and columns',
    long: 'One value a row',
    columns: 'Columns',
    column: 'Name',
    isIn: 'Include',
    include: (name) => `Include ${name}`,
    range: 'Range of values',
    gaps: 'Missing values',
    scale: 'Scale',
    min: (name) => `Lower end of the scale of ${name}`,
    max: (name) => `Upper end of the scale of ${name}`,
    missing: 'No value',
    missingOf: (name) => `${name}: numbers that stand for “no value”, set apart by spaces`,
    lower: 'Lower is better',
    lowerOf: (name) => `${name}: lower is better`,
    weight: 'Weight',
    weightOf: (name) => `Weight of ${name}`,
    unnamed: (column) => `Column ${column}`,
    reason: {
      mean: 'the mean of the others: left out',
      sum: 'the sum of the others: left out',
      'win-rate': 'the mean win rate over the others: left out',
      named: 'a summary by its name: left out',
      rank: 'a rank: left out',
      identifier: 'a number or identifier: left out',
      metadata: 'a size, count or date rather than a score: left out',
      spread: 'an error or interval of another column: left out',
      'pass-fail': 'says pass or fail: not used as a score',
      text: 'mostly words: cannot be a benchmark',
      empty: 'no values',
      unnamed: 'no name: left out',
    },
    changes: 'What you changed (kept with the data)',
    change: (what, of, to) => `${what}${of === null ? '' : ` – ${of}`}: ${to}`,
    changedRow: 'Row',
    yes: 'yes',
    no: 'no',
    import: 'Open with this data',
    content: (teams, benchmarks, claims) =>
      `${count(teams, 'team')} × ${count(benchmarks, 'benchmark')}${claims === 0 ? '' : `, ${count(claims, 'claim')}`}. The file contains everything needed: there is nothing to decide.`,
  },
  exists: {
    text: (title) => `There is already data with the same teams and benchmarks: “${title}”.`,
    replace: 'Replace with the new data',
    both: 'Keep both',
    copy: (title, n) => `${title} (${n})`,
  },
  saved: { full: 'The browser has no storage left.', blocked: 'The browser does not allow storage.' },
  unsaved:
    'The data can be used only as long as this tab is open. To keep it, save it as a file from the “Data” window.',

  list: {
    title: 'Your own data',
    none: 'None yet. What you open stays here, in this browser only.',
    add: 'Import your own data',
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
      blocked: 'The browser does not allow storage. You can still import data, but it is gone when this tab is closed.',
    },
    failed: 'That did not work. Please try again.',
  },
}
