import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread of Node begins with plain JavaScript.
register()
const { checkTable } = await import('./checkTable.ts')

parentPort.on('message', async (bytes) => {
  parentPort.postMessage(
    await checkTable(bytes).then(
      (fate) => ({ fate }),
      (error) => ({ wrong: error instanceof Error ? error.stack : String(error) }),
    ),
  )
})
parentPort.postMessage('ready')
