import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { damage, damages, textDamages } from './damagedFile.ts'

const PUBLIC = new URL('../../public/data/', import.meta.url)
const KINDS = ['benchmarks', 'provenance'] as const
const STAGES = ['kr-sovereign-1', 'kr-sovereign-2'] as const

const texts = new Map(
  STAGES.flatMap((stage) =>
    KINDS.map((kind) => [`${stage}/${kind}`, readFileSync(new URL(`${stage}/${kind}.json`, PUBLIC), 'utf8')] as const),
  ),
)

export type DamagedStage = { readonly benchmarks: Uint8Array; readonly provenance: Uint8Array }

/** The two served files of a stage, one of them damaged as data, and now and then as text. */
export const damagedStage: fc.Arbitrary<DamagedStage> = fc
  .record({ stage: fc.constantFrom(...STAGES), hit: fc.constantFrom(...KINDS), all: damages, text: textDamages })
  .map(({ stage, hit, all, text }) => {
    const encoder = new TextEncoder()
    const bytesOf = (kind: (typeof KINDS)[number]): Uint8Array => {
      const whole = texts.get(`${stage}/${kind}`) as string
      if (kind !== hit) return encoder.encode(whole)
      const file = JSON.parse(whole) as object
      damage(file, all)
      const bytes = encoder.encode(JSON.stringify(file))
      if (text === null) return bytes
      const at = Math.floor(text.at * bytes.length)
      return Uint8Array.from([...bytes.subarray(0, at), ...text.put, ...bytes.subarray(at + text.cut)])
    }
    return { benchmarks: bytesOf('benchmarks'), provenance: bytesOf('provenance') }
  })
