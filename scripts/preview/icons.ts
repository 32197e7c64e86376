/** An `.ico` file that holds one PNG picture of this many pixels a side. */
export function icoOf(png: Uint8Array, side: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22))
  head.setUint16(2, 1, true)
  head.setUint16(4, 1, true)
  head.setUint8(6, side % 256)
  head.setUint8(7, side % 256)
  head.setUint16(10, 1, true)
  head.setUint16(12, 32, true)
  head.setUint32(14, png.length, true)
  head.setUint32(18, 22, true)
  return Buffer.concat([new Uint8Array(head.buffer), png])
}
