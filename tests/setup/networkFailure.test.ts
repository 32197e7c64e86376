import { describe, expect, it } from 'vitest'
import { networkFailure } from '../../scripts/setup/networkFailure.cjs'

describe(networkFailure, () => {
  it('reads code and registry from an unknown host', () => {
    const output = [
      'npm error code ENOTFOUND',
      'npm error network request to https://registry.example.org/react failed, reason: getaddrinfo ENOTFOUND',
    ].join('\n')
    expect(networkFailure(output)).toEqual({ code: 'ENOTFOUND', address: 'https://registry.example.org' })
  })

  it('reads what older npm prints, and a refused connection without an address', () => {
    expect(networkFailure('npm ERR! code ECONNREFUSED\nnpm ERR! errno ECONNREFUSED')).toEqual({
      code: 'ECONNREFUSED',
      address: null,
    })
  })

  it('takes a gateway error for the network', () => {
    expect(networkFailure('npm error code E503')?.code).toBe('E503')
  })

  it.each([
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and lock file are in sync',
    'npm error code ENOSPC\nnpm error nospc no space left on device',
    'npm error code E404\nnpm error 404 Not Found - GET https://registry.example.org/nothing',
    'npm warn deprecated x@1: fails with ENOTFOUND sometimes',
    '',
  ])('does not blame the network for %j', (output) => {
    expect(networkFailure(output)).toBeNull()
  })
})
