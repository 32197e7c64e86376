import { configuredBase, type DataBase } from '#data/base.ts'
import { withLinkedBase } from '#data/chosenBase.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { framedIn } from '#state/scenario/pageAddress.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

/**
 * The address of the full page with this scenario, data version and seed pinned, and the base if it is not the
 * build's.
 * @param page the address of the full page.
 */
export function shareLink(
  scenario: Scenario,
  dataVersion: string,
  base: DataBase,
  page = `${location.origin}${location.pathname}`,
): string {
  const search = toSearch(scenario, { share: { dataVersion } })
  const address = new URL(search, page).href
  return framedIn(withLinkedBase(address, base.url === configuredBase().url ? null : base))
}
