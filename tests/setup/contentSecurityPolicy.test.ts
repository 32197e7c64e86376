import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, headersFor, securityHeaders } from '../../scripts/build/contentSecurityPolicy.ts'

const parts = contentSecurityPolicy.split('; ')
const directive = (name: string) => parts.find((part) => part.startsWith(`${name} `))

describe('the policy of the built page', () => {
  it('lets no inline script run', () => {
    expect(directive('script-src')).toBe("script-src 'self'")
  })

  it('leaves open where data may come from, and nothing else: the page narrows it before its first fetch', () => {
    expect(directive('connect-src')).toBe("connect-src 'self' https: http:")
    const others = parts.filter((part) => !part.startsWith('connect-src '))
    expect(others.flatMap((part) => part.split(' '))).not.toContain('https:')
    expect(others.flatMap((part) => part.split(' '))).not.toContain('http:')
  })

  it('lets no text become script, and knows no policy that would', () => {
    expect(directive('require-trusted-types-for')).toBe("require-trusted-types-for 'script'")
    expect(directive('trusted-types')).toBe('trusted-types cutline-worker')
  })

  it.each(["'unsafe-inline'", "'unsafe-eval'", '*'])('allows %s nowhere but in style attributes', (source) => {
    const others = parts.filter((part) => !part.startsWith('style-src-attr '))
    expect(others.flatMap((part) => part.split(' '))).not.toContain(source)
  })

  it('says what may be loaded word for word, so that no change of it goes unseen', () => {
    expect(parts).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "worker-src 'self'",
      "connect-src 'self' https: http:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types cutline-worker',
    ])
  })

  it('closes what a page of figures never needs', () => {
    const { 'Content-Security-Policy': _, ...others } = securityHeaders
    expect(others).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    })
  })

  it('keeps other sites from framing the page, which only a header can say', () => {
    expect(contentSecurityPolicy).not.toContain('frame-ancestors')
    expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'self'")
  })

  it.each(['/', '/index.html', '/embed.html/', '/assets/embed.html', '/data/index.json', '/EMBED.html'])(
    'is the strict one at %s',
    (path) => {
      const isShared = /^\/(assets|data)\//.test(path)
      expect(headersFor(path)).toEqual(
        isShared ? { ...securityHeaders, 'Access-Control-Allow-Origin': '*' } : securityHeaders,
      )
    },
  )

  it('lets any page frame the embed, and is the same there in everything else', () => {
    const { 'Content-Security-Policy': policy, ...rest } = headersFor('/embed.html')
    expect(policy).toBe(`${contentSecurityPolicy}; frame-ancestors *`)
    const { 'Content-Security-Policy': _, ...strict } = securityHeaders
    expect(rest).toEqual(strict)
  })
})
