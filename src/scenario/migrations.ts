/** The version of the link grammar that `toSearch` writes. */
export const LINK_VERSION = 1

export type LinkParams = ReadonlyMap<string, string>

/**
 * One step per past version: `MIGRATIONS[i]` turns the parameters of version `i + 1` into those of
 * version `i + 2`. A change of the grammar raises `LINK_VERSION`, adds its step here, and stores a
 * link of the version it leaves in `tests/scenario/links`.
 */
export const MIGRATIONS: readonly ((params: LinkParams) => LinkParams)[] = []

/** Parameters of any known version, as the present version has them. */
export const migrate = (params: LinkParams, version: number): LinkParams =>
  MIGRATIONS.slice(version - 1).reduce((now, step) => step(now), params)
