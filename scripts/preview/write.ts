import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { BUNDLED_DATA } from '../headless/dataFolder.ts'
import { readDataset } from '../headless/readDataset.ts'
import { icoOf } from './icons.ts'
import { pngOf } from './png.ts'
import { previewOf } from './previewOf.ts'
import { PREVIEW, previewSvg } from './previewSvg.ts'

/** Draws into the built folder what chats, networks and home screens show of the page: the default verdict, and the icon in its sizes. */
const [folder = 'dist'] = process.argv.slice(2)
const { dataset } = readDataset(BUNDLED_DATA, DEFAULT_SCENARIO.competition, null)
const svg = previewSvg(await previewOf(DEFAULT_SCENARIO, dataset, 'ko'))
await writeFile(join(folder, 'preview.png'), await pngOf(svg, PREVIEW.width))

const icon = await readFile(join(import.meta.dirname, '../../public/favicon.svg'), 'utf8')
// A home screen rounds corners itself: the ground reaches into them.
const square = icon.replace(/ rx="\d+"/, '')
await writeFile(join(folder, 'apple-touch-icon.png'), await pngOf(square, 180))
for (const side of [192, 512]) await writeFile(join(folder, `icon-${side}.png`), await pngOf(square, side))
await writeFile(join(folder, 'favicon.ico'), icoOf(await pngOf(icon, 32), 32))
