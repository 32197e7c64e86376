import type { Messages } from '../messages.ts'

export const provenance: Messages['provenance'] = {}
