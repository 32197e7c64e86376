import type { Messages } from '../messages.ts'

export const method: Messages['method'] = {}
