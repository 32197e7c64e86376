import type { Messages } from '../messages.ts'

export const dataSource: Messages['dataSource'] = {
  title: 'Data',
  now: 'In use:',
  again: 'Fetch again',
  back: (name) => `Use ${name}`,
  other: 'Data at another address',
  explain:
    'Type the address of a server that provides data in the same format. The page reloads, tells the browser to allow connections to that origin only, and stores the address in this browser.',
  address: 'Address',
  origin: 'Origin',
  willAsk: (url) => `First requests ${url}`,
  use: 'Use this address',
  problem: {
    'not-an-address': 'This is not a valid address. Write it like https://example.org/data/.',
    'not-http': 'Only addresses that begin with http or https can be used.',
    credentials: 'An address with a user name or password cannot be used.',
    query: 'An address with a part after ? or # cannot be used. Write the address of the folder only.',
  },
  ask: {
    title: 'This link wants to use data from elsewhere',
    explain:
      'Nothing has been requested yet. If you allow it, that data is used in this tab only. Its figures and texts can differ from those of this page, and that server learns of your visit.',
    allow: (origin) => `Use the data of ${origin}`,
    refuse: (name) => `Open with ${name} instead`,
  },
  refused: { title: 'The data address in the link cannot be used' },
  own: {
    noSource: 'source not stated',
    group: 'Your own data',
    drop: 'Drop to open as your own data',
    add: 'Import your own data',
    here: 'Your own data: only in this browser.',
    link: 'This link leads to an evaluation made from your own data. A link does not carry data: save the file from the “Data” window and send it along. Anyone without the file sees a message saying so.',
  },
}
