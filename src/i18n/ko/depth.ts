import { chances } from './chances.ts'
import { choices } from './choices.ts'
import { comparison } from './comparison.ts'
import { explanation } from './explanation.ts'
import { exported } from './exported.ts'
import { finding } from './finding.ts'
import { flips } from './flips.ts'
import { informationValue } from './informationValue.ts'
import { keys } from './keys.ts'
import { ledger } from './ledger.ts'
import { links } from './links.ts'
import { method } from './method.ts'
import { offline } from './offline.ts'
import { ownData } from './ownData.ts'
import { present } from './present.ts'
import { provenance } from './provenance.ts'
import { published } from './published.ts'
import { replay } from './replay.ts'
import { scenarios } from './scenarios.ts'
import { scores } from './scores.ts'
import { team } from './team.ts'
import { terms } from './terms.ts'
import { welcome } from './welcome.ts'

/** The words of everything that is fetched when it is opened. */
export const depth = {
  chances,
  choices,
  comparison,
  explanation,
  finding,
  flips,
  informationValue,
  keys,
  ledger,
  links,
  method,
  offline,
  ownData,
  present,
  provenance,
  published,
  replay,
  scenarios,
  scores,
  exported,
  team,
  terms,
  welcome,
}
