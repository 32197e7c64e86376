import type { CDPSession } from '@playwright/test'

/** Heap, nodes and listeners of a page after a forced garbage collection. */
export type Held = { readonly megabytes: number; readonly nodes: number; readonly listeners: number }

export async function held(session: CDPSession): Promise<Held> {
  // Twice: what the first one frees can hold on to more.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { megabytes: usedSize / 2 ** 20, nodes, listeners: jsEventListeners }
}
