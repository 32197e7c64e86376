import type { Messages } from '../messages.ts'

export const offline: Messages['offline'] = {
  keptCopy: (day) => `a copy saved on ${day}, as there is no connection`,
  version: {
    waiting: 'A new version is available. What you see stays as it is; reload when you like.',
    'taken-over': 'Another tab has switched to a new version. Reload this one too, so that every part opens.',
    'given-up': 'This site no longer offers use without a connection. Reload to open it as it is now.',
  },
  reload: 'Reload',
  later: 'Later',
}
