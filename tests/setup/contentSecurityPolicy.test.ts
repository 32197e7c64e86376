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

  it('keeps other sites from framing the page, which only a header can say', () => {
    expect(contentSecurityPolicy(undefined)).not.toContain('frame-ancestors')
    expect(securityHeaders(undefined)['Content-Security-Policy']).toContain("frame-ancestors 'self'")
  })
})
