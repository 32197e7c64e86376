import { join, resolve } from 'node:path'
import process from 'node:process'
import { hostOf } from './preview/host.ts'
import { servePreviews } from './preview/serve.ts'

/** Serves the built folder with a title and a picture for each link: `npm run serve:previews -- [folder] [port]`. */
const [folder = join(import.meta.dirname, '../dist'), port = '8080'] = process.argv.slice(2)
const { address } = await servePreviews(resolve(folder), hostOf(resolve(folder)), Number(port))
process.stdout.write(`${address}\n`)
