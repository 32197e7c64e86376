import { app } from './app.ts'
import { chances } from './chances.ts'
import { dataSource } from './dataSource.ts'
import { errors } from './errors.ts'
import { explanation } from './explanation.ts'
import { flips } from './flips.ts'
import { informationValue } from './informationValue.ts'
import { ledger } from './ledger.ts'
import { links } from './links.ts'
import { method } from './method.ts'
import { provenance } from './provenance.ts'
import { published } from './published.ts'
import { ranking } from './ranking.ts'
import { replay } from './replay.ts'
import { rules } from './rules.ts'
import { scores } from './scores.ts'
import { settings } from './settings.ts'
import { team } from './team.ts'
import { verdict } from './verdict.ts'
import { weights } from './weights.ts'

export const ko = {
  app,
  chances,
  dataSource,
  errors,
  explanation,
  flips,
  informationValue,
  ledger,
  links,
  method,
  provenance,
  published,
  ranking,
  replay,
  rules,
  scores,
  settings,
  team,
  verdict,
  weights,
}
