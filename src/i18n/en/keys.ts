import type { Messages } from '../messages.ts'

export const keys: Messages['keys'] = {
  title: 'Shortcuts',
  help: 'They rest while text is being typed.',
  close: 'Close',
  or: 'or',
  names: {
    shift: 'Shift',
    ctrl: 'Ctrl',
    enter: 'Enter',
    escape: 'Esc',
    home: 'Home',
    end: 'End',
    pageUp: 'PgUp',
    pageDown: 'PgDn',
    tab: 'Tab',
    space: 'Space',
  },
  groups: {
    page: 'Anywhere',
    slider: 'On a weight slider',
    tabs: 'On the tabs',
    terms: 'On a word with a dotted underline',
    find: 'In the search',
  },
  does: {
    step: 'Move by 1 percentage point',
    bigStep: 'Move by 10 percentage points',
    ends: 'To 0%, to 100%',
    nextTab: 'Open the tab beside',
    endTabs: 'Open the first tab, the last tab',
    explain: 'Open and close the explanation',
    close: 'Close',
    choose: 'Choose',
    open: 'Open what is chosen',
  },
}
