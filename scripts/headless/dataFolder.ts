import { fileURLToPath } from 'node:url'

/** The data that comes with the project, wherever the command is run from. */
export const BUNDLED_DATA = fileURLToPath(new URL('../../public/data', import.meta.url))
