/** As much of LineUp as the bench uses. The library is fetched for the bench alone: nobody else needs it. */
declare module 'lineupjs' {
  type ColumnBuilder = { label(text: string): ColumnBuilder }
  type RankingBuilder = {
    rank(): RankingBuilder
    column(name: string): RankingBuilder
    weightedSum(label: string, ...columnsAndWeights: readonly (string | number)[]): RankingBuilder
    sortBy(label: string, order: 'asc' | 'desc'): RankingBuilder
  }
  type DataBuilder = {
    sidePanel(isOn: boolean): DataBuilder
    animated(isOn: boolean): DataBuilder
    column(column: ColumnBuilder): DataBuilder
    ranking(ranking: RankingBuilder): DataBuilder
    build(place: HTMLElement): { readonly data: { getFirstRanking(): Ranking | null }; destroy(): void }
  }

  export function builder(rows: readonly object[]): DataBuilder
  export function buildRanking(): RankingBuilder
  export function buildStringColumn(name: string): ColumnBuilder
  export function buildNumberColumn(name: string, domain: readonly [number, number]): ColumnBuilder
  export class Ranking {
    static readonly EVENT_ORDER_CHANGED: string
    readonly flatColumns: readonly unknown[]
    on(event: string, listener: (() => void) | null): void
    getOrder(): readonly number[]
  }
  export class StackColumn {
    sortByMe(isAscending: boolean): void
    setWeights(weights: readonly number[]): void
  }
}

declare module 'lineupjs/build/LineUpJS.css'
