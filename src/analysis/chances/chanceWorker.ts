import type { ChanceRequest } from './chanceMessages.ts'
import { chanceRunner } from './chanceRunner.ts'

const handle = chanceRunner((answer) => postMessage(answer), 40)

addEventListener('message', ({ data }: MessageEvent<ChanceRequest>) => handle(data))
