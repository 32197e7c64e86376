import type { Messages } from '../messages.ts'

const and = (names: readonly { readonly text: string }[]) =>
  names
    .map((n) => n.text)
    .reduce((all, name, i) => (i === 0 ? name : `${all}${i === names.length - 1 ? ' and ' : ', '}${name}`), '')

export const present: Messages['present'] = {
  name: 'Present',
  choose: {
    title: 'What would you like to present?',
    explain:
      'One scenario, one slide. You present on a copy: your scenario, undo, the address and what you have kept stay as they are.',
    story: 'The story',
    storyHelp:
      'From the scores of the day before, read strictly, read leniently, to what happened and what would have saved each team',
    this: 'This scenario',
    thisHelp: 'What is chosen on the page, as one slide',
    compare: 'Compared scenarios',
    compareHelp: (n) =>
      n < 2 ? 'Compare two or more, and each becomes a slide' : `${n} slides, in the order of the comparison`,
    own: 'Kept scenarios',
    ownHelp: (n) =>
      n === 0 ? 'You have kept no scenario yet' : `${n === 1 ? 'One slide' : `${n} slides`}, in your order`,
    link: 'The address that opens the story at once:',
  },
  keys: {
    title: 'Keys and clicker',
    next: 'Next: →, ↓, Space, PageDown',
    previous: 'Back: ←, ↑, Shift+Space, PageUp',
    ends: 'First and last: Home, End',
    black: 'Black screen: B or full stop',
    notes: 'Speaker’s notes window: N',
    fullscreen: 'Full screen: F',
    unlock: 'Unlock the controls: L',
    leave: 'Leave: Esc',
  },
  tools: {
    previous: 'Back',
    next: 'Next',
    black: 'Black screen',
    notes: 'Notes window',
    fullscreen: 'Full screen',
    leave: 'Leave the presentation',
    bar: 'Presentation',
  },
  place: (at, count) => `${at} / ${count}`,
  announce: (at, count, title, sentence) => `Slide ${at} of ${count}. ${title}. ${sentence}`,
  black: 'The screen is black. Press B or full stop to bring it back.',
  noFullscreen: 'This browser did not allow full screen. Try F11.',
  topic: {
    eve: 'The day before, on scores alone',
    eveUndecided: 'On scores alone',
    reading: {
      strict: 'The day before, read strictly',
      official: 'The day before, read officially',
      lenient: 'The day before, read leniently',
    },
    happened: 'As it happened',
    saved: (team) => `What would have saved ${team.text}?`,
    current: 'This scenario',
  },
  happened: (date, { byScore, byGate, byBoth }) =>
    `On ${date}, ${[
      { names: byScore, how: 'on score' },
      { names: byGate, how: 'on independence' },
      { names: byBoth, how: 'on both score and independence' },
    ]
      .filter(({ names }) => names.length > 0)
      .map(({ names, how }, i) => `${and(names)}${i === 0 ? ' went out' : ''} ${how}`)
      .join(' and ')}.`,
  nobodyHappened: (date) => `On ${date}, nobody went out.`,
  official: (sentence) => `Counted by the official rules: ${sentence}`,
  looking: 'Looking for the smallest change',
  noWay: (team) => `No single change keeps ${team.text} in.`,
  after: (sentence) => `Then: ${sentence}`,
  against: (base, differences, more) =>
    differences.length === 0
      ? `Nothing is chosen otherwise than in ${base}.`
      : `Otherwise than in ${base}: ${differences.join(' · ')}${more === 0 ? '' : ` and ${more} more`}`,
  otherWays: 'In detail, and other ways',
  choices: {
    title: 'What this slide assumes',
    date: 'Seen from',
    reading: 'Reading',
    weights: 'Weights',
    gaps: 'Gaps',
    seats: 'Seats',
    whatIf: 'What-if values',
    aside: 'Claims set aside',
    equal: (n) => `${n} benchmarks alike`,
    own: (n) => (n === 1 ? 'one benchmark' : `${n} benchmarks, as the contest has them`),
    changed: (n) => `${n} changed`,
    seat: (n) => (n === 1 ? 'one team by score' : `${n} teams by score`),
    cells: (n) => `${n}`,
    claims: (n) => `${n}`,
  },
  controls: {
    title: 'Try it',
    unlock: 'Unlock',
    lock: 'Lock again',
    locked: 'Locked. Once unlocked, only this slide’s copy changes.',
    unlocked: 'Only this slide’s copy changes. The next slide locks it again.',
    changed: 'Changed from the slide’s own',
    restore: 'Put back',
  },
  legend: { filled: 'hatched: not published, filled in', assumed: 'dashed outline: assumed' },
  notes: {
    title: 'Speaker’s notes',
    waiting: 'Waiting for the slides. Press N there, or start presenting.',
    over: 'The presentation is over. You may close this window.',
    unsupported: 'This browser cannot connect its windows, so notes cannot stand apart.',
    none: 'No notes for this slide.',
    next: (title) => `Next: ${title}`,
    last: 'This is the last slide',
    elapsed: 'Elapsed',
    restart: 'Start the clock again',
    black: 'The screen is black',
    blocked: 'The browser blocked the new window. Allow pop-ups for this site, or open this address in another window.',
    open: 'Open the notes in a new tab',
    dismiss: 'Close',
    changed: (changes) => `Different from the slide before: ${changes}.`,
    change: (team, from, to) => `${team} ${from.toLowerCase()} → ${to.toLowerCase()}`,
    team: (team, reasons) => `${team}: ${reasons}`,
  },
}
