import type { Messages } from '../messages.ts'

export const dataSource: Messages['dataSource'] = {
  title: 'Data',
  now: 'Read from:',
  again: 'Fetch again',
  back: (name) => `Use ${name}`,
  other: 'Data at another address',
  explain:
    'Type the address of a server that gives data of the same form. The page opens again, tells the browser to allow connections to that origin alone, and remembers the address in this browser.',
  address: 'Address',
  origin: 'Origin',
  willAsk: (url) => `First asks for ${url}`,
  use: 'Use this address',
  problem: {
    'not-an-address': 'This is no address. Write it like https://example.org/data/.',
    'not-http': 'Only addresses that begin with http or https can be used.',
    credentials: 'An address with a user name or password cannot be used.',
    query: 'An address with a part after ? or # cannot be used. Write the address of the folder alone.',
  },
  ask: {
    title: 'This link wants to use data from elsewhere',
    explain:
      'Nothing has been asked for yet. If you allow it, this tab alone counts with that data. Its figures and texts can differ from those of this page, and that server learns of your visit.',
    allow: (origin) => `Use the data of ${origin}`,
    refuse: (name) => `Open with ${name} instead`,
  },
  refused: { title: 'The data address in the link cannot be used' },
  own: {
    group: 'Your own data',
    drop: 'Drop to open as your own data',
    add: 'Bring your own data',
    here: 'Your own data: it lies only in this browser.',
    link: 'This link leads to a competition of your own. A link does not carry data: save the file from the “Data” window and send it along. Whoever does not have the file is told so.',
  },
}
