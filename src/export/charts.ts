import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Block, Pen } from './picture/frame.ts'

/** What a picture shows of a chart, drawn from its data instead of from the page. */
export type DrawChart = (top: number, pen: Pen) => Block

/** A chart that stands on the page now and can be taken along: as it is drawn there, or drawn anew. */
export type Chart = { readonly id: string; readonly title: string; readonly source: HTMLElement | DrawChart }

type Charts = {
  /** In the order in which they came. */
  readonly charts: readonly Chart[]
  /** The one whose button was pressed; null for the verdict. */
  readonly wanted: string | null
}

const store = createStore<Charts>(() => ({ charts: [], wanted: null }))

export const useCharts = <T>(select: (state: Charts) => T): T => useStore(store, select)

/** Adds a chart to those that can be exported; returns a function that removes it. */
export function offerChart(chart: Chart): () => void {
  store.setState(({ charts }) => ({ charts: [...charts.filter(({ id }) => id !== chart.id), chart] }))
  return () => store.setState(({ charts }) => ({ charts: charts.filter(({ id }) => id !== chart.id) }))
}

export const wantChart = (wanted: string | null): void => store.setState({ wanted })
