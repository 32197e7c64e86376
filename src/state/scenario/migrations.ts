/** The version of the link grammar that `toSearch` writes. */
export const LINK_VERSION = 2

export type LinkParams = ReadonlyMap<string, string>

/**
 * One step per past version: `MIGRATIONS[i]` turns the parameters of version `i + 1` into those of
 * version `i + 2`. A change of the grammar raises `LINK_VERSION`, adds its step here, and stores a
 * link of the version it leaves in `tests/scenario/links`.
 */
export const MIGRATIONS: readonly ((params: LinkParams) => LinkParams)[] = [
  // Version 2 adds `assume`, `draws` and `end`; what version 1 could say means the same, drawn anew. `eps` takes the place
  // of `kappa`: without it weights were any. One that is given is converted later (`withoutKappa`).
  (params) => new Map([['eps', '1'], ...params]),
]

/** Parameters of any known version, as the present version has them. */
export const migrate = (params: LinkParams, version: number): LinkParams =>
  MIGRATIONS.slice(version - 1).reduce((now, step) => step(now), params)
