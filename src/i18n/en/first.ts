/** The words of the first screen: every visitor waits for them. */

export { app } from './app.ts'
export { board } from './board.ts'
export { dataSource } from './dataSource.ts'
export { errors } from './errors.ts'
export { matrix } from './matrix.ts'
export { ranking } from './ranking.ts'
export { rules } from './rules.ts'
export { settings } from './settings.ts'
export { verdict } from './verdict.ts'
export { weights } from './weights.ts'
