/**
 * A short fingerprint of texts, of small letters and digits (53 bits; the mixing is that of MurmurHash3).
 * It distinguishes texts that differ by accident; it does not withstand somebody who wants a collision.
 */
export class Fingerprint {
  private a = 0xdeadbeef
  private b = 0x41c6ce57

  add(text: string): void {
    let { a, b } = this
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      a = Math.imul(a ^ code, 2654435761)
      b = Math.imul(b ^ code, 1597334677)
    }
    // The end counts too: `ab` and `c` are not `a` and `bc`.
    this.a = Math.imul(a ^ 0x10000, 2654435761)
    this.b = Math.imul(b ^ 0x10000, 1597334677)
  }

  text(): string {
    const { a, b } = this
    const high = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
    const low = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
  }
}

export function fingerprint(text: string): string {
  const print = new Fingerprint()
  print.add(text)
  return print.text()
}
