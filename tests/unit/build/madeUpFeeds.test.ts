import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { madeUpFeeds } from '../../../.build/madeUpFeeds.ts'
import { smallSize } from '../../../mocks/size.ts'

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'made-up-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}
const quiet = { configFile: false, logLevel: 'silent', plugins: [madeUpFeeds(smallSize)] } as const satisfies InlineConfig
const entry = { lib: { entry: 'mocks/nameAt.ts', formats: ['es'] as ['es'] } }
const catalogIn = (text: string) =>
  JSON.parse(text) as {
    extension: { madeUp?: boolean; nextDelivery?: string; protection?: { date: string } }
    link: { item: { href: string }[] }
  }

describe('madeUpFeeds', () => {
  it('writes an organisation beside what is built', async () => {
    const outDir = folder()
    await build({ ...quiet, build: { ...entry, outDir, emptyOutDir: true } })
    const { extension, link } = catalogIn(readFileSync(join(outDir, 'exempel/index.json'), 'utf8'))
    expect(extension.madeUp).toBe(true)
    expect(extension.nextDelivery).toBeUndefined()
    expect(extension.protection?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(link.item).toHaveLength(47)
    for (const { href } of link.item) expect(existsSync(join(outDir, 'exempel', href))).toBe(true)
  })

  it('stays out of a build with mocks, which has its own feeds', async () => {
    const outDir = folder()
    await build({ ...quiet, mode: 'mock', build: { ...entry, outDir, emptyOutDir: true } })
    expect(existsSync(join(outDir, 'exempel'))).toBe(false)
  })

  it('serves the same in development, and finds nothing else there', async () => {
    const server = await createServer({ ...quiet, server: { port: 0, host: '127.0.0.1' } })
    onTestFinished(() => server.close())
    await server.listen()
    const ask = (address: string) => fetch(new URL(`exempel/${address}`, server.resolvedUrls?.local[0]))
    const answer = await ask('index.json?v=1')
    expect(answer.headers.get('Content-Type')).toBe('application/json')
    const { link } = catalogIn(await answer.text())
    expect((await ask(link.item[7]?.href ?? '')).status).toBe(200)
    expect((await ask('not-there.json')).status).toBe(404)
  })
})
