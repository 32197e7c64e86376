import { grouped, refused } from '#data/own/ownIssue.ts'
import { ownReader } from './ownReader.ts'
import type { OwnFile, ReaderAnswer, ReaderAsk } from './readerMessages.ts'

const post = (answer: ReaderAnswer) => postMessage(answer)
let reader: ReturnType<typeof ownReader> | null = null

// The file comes first, then one question after the other.
addEventListener('message', ({ data }: MessageEvent<OwnFile | ReaderAsk>) => {
  if ('bytes' in data) reader = ownReader(data, () => post({ kind: 'begun' }))
  // A fault of our own over a file is no silence.
  else reader?.(data).then(post, () => post({ kind: 'refused', issues: grouped([refused({ code: 'reader' }, '')]) }))
})
