import type { Messages } from '../messages.ts'

export const welcome: Messages['welcome'] = {
  tour: {
    step: (n, of) => `Tour, ${n} of ${of}`,
    back: 'Back',
    next: 'Next',
    done: 'Done',
    skip: 'Leave the tour',
    steps: {
      verdict: {
        title: 'Who is eliminated',
        text: 'One sentence says who is eliminated under the choices made. Right under it is what really happened. It is a scenario, not a verdict on any company.',
      },
      reading: {
        title: 'Which “from scratch” rules apply',
        text: 'Switch between strict, official and lenient: below, you see which teams that changes, and whose claims it is based on.',
      },
      weight: {
        title: 'What counts, and how much',
        text: 'Drag a weight and the others adjust; the sum stays at 100%. Where the strip changes colour, another team is eliminated.',
      },
      sure: {
        title: 'How sure it is',
        text: 'Weights, measurements, missing values, unpublished points and open evidence are varied together, many times over. This is not the probability of what the ministry will decide.',
      },
      change: {
        title: 'What would change it',
        text: 'For each team, the smallest change that reverses its outcome. “Apply” makes it, and undo takes it back.',
      },
      share: {
        title: 'Show it and share it',
        text: 'All the choices fit in one link. Whoever opens it sees the same figures.',
      },
    },
  },
}
