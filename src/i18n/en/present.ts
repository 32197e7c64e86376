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
      'One scenario, one slide. You present a copy: your scenario, undo, the address and your saved scenarios stay as they are.',
    story: 'The prepared story',
    storyHelp:
      'From the scores of the day before, through the strict and the lenient rules, to what happened and what would have saved each team',
    this: 'This scenario',
    thisHelp: 'What is chosen on the page, as one slide',
    compare: 'Compared scenarios',
    compareHelp: (n) =>
      n < 2 ? 'Compare two or more, and each becomes a slide' : `${n} slides, in the order of the comparison`,
    own: 'Saved scenarios',
    ownHelp: (n) =>
      n === 0 ? 'You have not saved a scenario yet' : `${n === 1 ? 'One slide' : `${n} slides`}, in your order`,
    link: 'The address that opens the story at once:',
  },
  ask: {
    title: 'Questions',
    search: 'Find a benchmark or a team',
    close: 'Close',
    nothing: 'Nothing found.',
    fail: 'Assume it fails',
    failLabel: (team) => `Assume ${team} fails on independence`,
    questions: {
      double: { name: 'Double', label: (name) => `${name} counts double` },
      half: { name: 'Half', label: (name) => `${name} counts half` },
      drop: { name: 'Drop', label: (name) => `Drop ${name}` },
    },
    if: (changed) => `What if: ${changed}`,
    doubled: (name) => `${name} counts double`,
    halved: (name) => `${name} counts half`,
    dropped: (name) => `${name} is left out`,
    times: (name, factor) => `${name} counts ${factor} times`,
    assumed: {
      fail: (team) => `${team.text} is assumed to fail on independence`,
      pass: (team) => `${team.text} is assumed to pass on independence`,
    },
    noEffect: (assumed) => `${assumed}, without effect here, where independence is not used`,
  },
  qr: { close: 'Back to the slide' },
  keys: {
    title: 'Keys and clicker',
    next: 'Next: →, ↓, Space, PageDown',
    previous: 'Back: ←, ↑, Shift+Space, PageUp',
    ends: 'First and last: Home, End',
    black: 'Black screen: B or full stop',
    notes: 'Speaker’s notes window: N',
    fullscreen: 'Full screen: F',
    unlock: 'Unlock the controls: L',
    ask: 'Questions: Q',
    code: 'The link as a large QR code: C',
    leave: 'Leave: Esc',
  },
  tools: {
    previous: 'Back',
    next: 'Next',
    ask: 'Questions',
    code: 'QR code',
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
      strict: 'The day before, under the strict rules',
      official: 'The day before, under the official rules',
      lenient: 'The day before, under the lenient rules',
    },
    happened: 'What really happened',
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
      .map(
        ({ names, how }, i) =>
          `${and(names)}${i === 0 ? (names.length === 1 ? ' was eliminated' : ' were eliminated') : ''} ${how}`,
      )
      .join(' and ')}.`,
  nobodyHappened: (date) => `On ${date}, no team was eliminated.`,
  agreement: {
    same: 'This scenario comes to the same result.',
    teamsOnly: 'This scenario eliminates the same teams by other routes.',
    partly: (right, missed, wrong) =>
      `This scenario gets ${right} eliminated ${right === 1 ? 'team' : 'teams'} right${missed > 0 ? `, ${missed} missed` : ''}${wrong > 0 ? `, ${wrong} wrong` : ''}.`,
    none: 'This scenario comes to another result.',
  },
  official: (sentence) => `Calculated under the official rules: ${sentence}`,
  looking: 'Looking for the smallest change',
  noWay: (team) => `No single change saves ${team.text}.`,
  after: (sentence) => `Then: ${sentence}`,
  against: (base, differences, more) =>
    differences.length === 0
      ? `No choices differ from ${base}.`
      : `Changed from ${base}: ${differences.join(' · ')}${more === 0 ? '' : ` and ${more} more`}`,
  otherWays: 'Details and other ways',
  controls: {
    unlock: 'Unlock',
    lock: 'Lock again',
    locked: 'Locked. Once unlocked, only this slide’s copy changes.',
    unlocked: 'Only this slide’s copy changes. The next slide locks it again.',
    changed: 'Changed from the slide’s own',
    restore: 'Put back',
  },
  notes: {
    title: 'Speaker’s notes',
    waiting: 'Waiting for the slides. Press N there, or start presenting.',
    over: 'The presentation is over. You may close this window.',
    unsupported: 'This browser cannot connect its windows, so notes cannot open in a separate window.',
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
