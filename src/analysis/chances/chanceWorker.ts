import type { ChanceRequest } from './chanceMessages.ts'
import { chanceRunner } from './chanceRunner.ts'

const handle = chanceRunner((answer, given) => postMessage(answer, { transfer: given }), 40)

addEventListener('message', ({ data }: MessageEvent<ChanceRequest>) => handle(data))
