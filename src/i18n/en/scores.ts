import type { Messages } from '../messages.ts'

export const scores: Messages['scores'] = {}
