import type { Messages } from '../messages.ts'

export const welcome: Messages['welcome'] = {
  hints: {
    label: 'New here?',
    texts: {
      reading: 'Change how “from scratch” is read, and who goes out changes at once.',
      weights: 'Drag a weight. The strip under it shows where the outcome changes.',
      help: 'A word with a dotted underline explains itself. “/” finds anything, “?” lists the shortcuts.',
    },
    close: (hint) => `Close: ${hint}`,
    closeAll: 'Close all',
    tour: 'Two-minute tour',
  },
  tour: {
    step: (n, of) => `Tour, ${n} of ${of}`,
    back: 'Back',
    next: 'Next',
    done: 'Done',
    skip: 'Leave the tour',
    steps: {
      verdict: {
        title: 'Who goes out',
        text: 'One sentence says who goes under the choices made. Right under it stands what really happened. It is a scenario, not a verdict on a company.',
      },
      reading: {
        title: 'How “from scratch” is read',
        text: 'Switch between strict, official and lenient: below it stands which team that changes, and whose claim it rests on.',
      },
      weight: {
        title: 'What counts, and how much',
        text: 'Drag a weight and the others give way; the sum stays at 100%. Where the strip changes its colour, another team goes out.',
      },
      sure: {
        title: 'How sure it is',
        text: 'Weights, measurements, gaps, unpublished points and open evidence are moved together and counted. Not the odds of what the ministry does.',
      },
      change: {
        title: 'What would change it',
        text: 'For each team, the smallest change that turns its outcome. “Apply” does it, and undo takes it back.',
      },
      share: {
        title: 'Show it and pass it on',
        text: 'All the choices fit in one link. Whoever opens it sees the same figures.',
      },
    },
  },
}
