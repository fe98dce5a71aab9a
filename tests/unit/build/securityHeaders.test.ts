import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../../.build/contentSecurityPolicy.ts'
import config from '../../../vite.config.ts'

describe('the headers of a server', () => {
  it('are given by the one that `npm start` starts', () => {
    expect(config.preview?.headers).toEqual(securityHeaders)
    expect(securityHeaders['Referrer-Policy']).toBe('no-referrer')
  })

  it('are all advised, and the policy no weaker', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
    for (const [name, value] of Object.entries(securityHeaders)) expect(readme).toContain(`\n${name}: ${value}`)
  })
})
