import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { catalogQuery } from './data/catalogQuery.ts'
import { loadCubeReader } from './data/loadReaders.ts'
import { makeQueryClient } from './data/makeQueryClient.ts'
import { bindToAddress } from './selection/bindToAddress.ts'
import { loadCharts } from './views/loadCharts.ts'
import './styles/index.css'

async function start(): Promise<void> {
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('../mocks/start.ts')
    await startMocks()
  }
  const feeds = new URL('feeds/index.json', document.baseURI).href
  const client = makeQueryClient()
  void client.prefetchQuery(catalogQuery(feeds))
  void loadCubeReader().catch(() => undefined)
  void loadCharts().catch(() => undefined)
  const unread: string[] = []
  bindToAddress(window, (names) => unread.push(...names))
  const root = document.querySelector('#root')
  if (root === null) throw new Error('index.html has no #root')
  const today = new Date().toISOString().slice(0, 10)
  createRoot(root).render(
    <StrictMode>
      <App client={client} feeds={feeds} today={today} unread={unread} />
    </StrictMode>,
  )
}

void start()
