import type { FirstMessages } from '../messages.ts'
import { app } from './app.ts'
import { board } from './board.ts'
import { dataSource } from './dataSource.ts'
import { errors } from './errors.ts'
import { matrix } from './matrix.ts'
import { ranking } from './ranking.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'
import { verdict } from './verdict.ts'
import { weights } from './weights.ts'

/** The words of the first screen: every visitor waits for them. */
export const first: FirstMessages = {
  app,
  board,
  dataSource,
  errors,
  matrix,
  ranking,
  rules,
  settings,
  verdict,
  weights,
}
