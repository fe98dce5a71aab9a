import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { handlersFor } from '../../../mocks/handlers.ts'
import { type ScenarioId, scenarios } from '../../../mocks/scenarios.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const feeds = 'https://exempel.se/app/feeds/'
const ask = (id: ScenarioId, address: string) => {
  server.use(...handlersFor(id))
  return fetch(feeds + address)
}

describe('handlersFor', () => {
  it('serves the catalog, the context and every file of the catalog, wherever the app lies', async () => {
    const catalog = (await (await ask('normal', 'index.json')).json()) as { link: { item: { href: string }[] } }
    const addresses = ['context.json', ...catalog.link.item.map(({ href }) => href)]
    const answers = await Promise.all(addresses.map((address) => fetch(feeds + address)))
    expect(answers.filter(({ ok }) => !ok).map(({ url }) => url)).toEqual([])
    expect(answers).toHaveLength(48)
  })

  it('does not find a file that the scenario lacks', async () => {
    expect((await ask('empty', 'exempel/headcount.json')).status).toBe(404)
  })

  it('breaks sick leave alone in broken', async () => {
    expect((await ask('broken', 'exempel/sickLeave.json')).status).toBe(500)
    expect((await ask('broken', 'exempel/turnover.json')).status).toBe(200)
  })

  it('loses the network for datasets, not for the catalog, in offline', async () => {
    await expect(ask('offline', 'exempel/turnover.json')).rejects.toThrow(TypeError)
    expect((await ask('offline', 'index.json')).status).toBe(200)
  })

  it('lets each file wait two to four seconds in slow, the same every time', () => {
    const waits = ['exempel/headcount.json', 'exempel/age.json', 'exempel/turnover.json'].map(
      (address) => scenarios.slow.delay?.(address) ?? 0,
    )
    for (const wait of waits) expect(wait >= 2000 && wait <= 4000).toBe(true)
    expect(new Set(waits).size).toBe(3)
    expect(scenarios.slow.delay?.('exempel/headcount.json')).toBe(waits[0])
  })
})
