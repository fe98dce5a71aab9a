import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileFor, type Site, serve } from '../../browser/support/serve.ts'

let folder: string
let site: Site

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
  await writeFile(join(folder, 'index.html'), '<title>Å</title>')
  await writeFile(join(folder, 'å b.json'), '{}')
  site = await serve(folder)
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

describe('serve', () => {
  it('serves the start page under the strict policy, with any query string', async () => {
    const response = await fetch(`${site.url}?enhet=a`)
    expect(await response.text()).toBe('<title>Å</title>')
    expect(response.headers.get('Content-Security-Policy')).toBe("default-src 'self'")
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  })

  it('finds files with names outside ASCII', async () => {
    expect((await fetch(`${site.url}å b.json`)).status).toBe(200)
  })

  it('answers 404 for what does not exist', async () => {
    expect((await fetch(`${site.url}nothing.js`)).status).toBe(404)
  })

  it.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%E0%A4%A', '/%00'])(
    'gives nothing outside its folder: %s',
    async (url) => {
      expect(await fileFor(folder, url)).toBeNull()
    },
  )
})
