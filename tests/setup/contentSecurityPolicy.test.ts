import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../scripts/build/contentSecurityPolicy.ts'

const directive = (policy: string, name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `))

describe(contentSecurityPolicy, () => {
  it('lets no inline script run', () => {
    expect(directive(contentSecurityPolicy(undefined), 'script-src')).toBe("script-src 'self'")
  })

  it('opens connections to the origin of the data base alone, not to its path', () => {
    const policy = contentSecurityPolicy('https://data.example.org/cutline/v1')
    expect(directive(policy, 'connect-src')).toBe("connect-src 'self' https://data.example.org")
  })

  it.each([undefined, '', './data', '/data'])('stays with its own origin for the base %j', (base) => {
    expect(directive(contentSecurityPolicy(base), 'connect-src')).toBe("connect-src 'self'")
  })

  it('lets no text become script, and knows no policy that would', () => {
    const policy = contentSecurityPolicy(undefined)
    expect(directive(policy, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'")
    expect(directive(policy, 'trusted-types')).toBe('trusted-types cutline-worker')
  })

  it.each(["'unsafe-inline'", "'unsafe-eval'", 'http:', '*'])('allows %s nowhere but in style attributes', (source) => {
    const others = contentSecurityPolicy(undefined)
      .split('; ')
      .filter((part) => !part.startsWith('style-src-attr '))
    expect(others.flatMap((part) => part.split(' '))).not.toContain(source)
  })

  it('keeps other sites from framing the page, which only a header can say', () => {
    expect(contentSecurityPolicy(undefined)).not.toContain('frame-ancestors')
    expect(securityHeaders(undefined)['Content-Security-Policy']).toContain("frame-ancestors 'self'")
  })
})
