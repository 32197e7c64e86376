import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)

let ready: Promise<readonly Uint8Array[]> | null = null

/** The drawing program and the letters of the page, fetched once. */
const letters = (): Promise<readonly Uint8Array[]> => {
  ready ??= (async () => {
    await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
    return Promise.all(
      ['Regular', 'Bold', 'ExtraBold'].map((weight) =>
        readFile(resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`)),
      ),
    )
  })()
  return ready
}

/** An SVG document as a PNG picture, `width` pixels wide. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const fontBuffers = [...(await letters())]
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Pretendard' },
  })
  try {
    return resvg.render().asPng()
  } finally {
    resvg.free()
  }
}
