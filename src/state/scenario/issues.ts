import type { LinkIssue } from './linkIssue.ts'
import type { ScenarioStore } from './store.ts'

/** More parts of the link that could not be read, found where they are used. */
export const addIssues = (store: ScenarioStore, issues: readonly LinkIssue[]): void => {
  if (issues.length > 0) store.setState({ issues: [...store.getState().issues, ...issues] })
}

export const dismissIssues = (store: ScenarioStore): void => store.setState({ issues: [] })
