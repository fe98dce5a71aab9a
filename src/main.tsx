import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { catalogQuery } from './data/catalogQuery.ts'
import { configQuery } from './data/configQuery.ts'
import { feedsAddress } from './data/feedsAddress.ts'
import { makeQueryClient } from './data/makeQueryClient.ts'
import { prefetchUnit } from './data/prefetchUnit.ts'
import { hasHistory } from './domain/plainOrganiser.ts'
import { bindToAddress } from './selection/bindToAddress.ts'
import { mostCompared } from './selection/selection.ts'
import { localDay } from './selection/localDay.ts'
import { selectionStore } from './selection/store.ts'
import { leaveUnknownUnit, rememberChoices, restoreUnit } from './selection/unitMemory.ts'
import { loadTellers } from './views/tellersQuery.ts'
import { loadReaderView, loadUnitLife } from './views/lazyPages.ts'
import { loadCharts } from './views/loadCharts.ts'
import { filesForUnit } from './views/neededFiles.ts'
import './styles/index.css'

async function start(): Promise<void> {
  // Only a link to a receipt has figures in it, and few visitors come by one.
  if (location.search.includes('receipt=')) {
    const { hideFigures } = await import('./selection/receiptAddress.ts')
    hideFigures(window)
  }
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('../mocks/start.ts')
    await startMocks()
  }
  const root = document.querySelector('#root')
  if (root === null) throw new Error('index.html has no #root')
  if (/[?&]embed=1(&|$)/.test(location.search)) {
    const { startEmbedding } = await import('./views/startEmbedding.ts')
    return startEmbedding(root)
  }
  const feeds = feedsAddress(location.search, document.baseURI)
  // The page has asked for the built-in catalog already, and what nobody takes is a warning in the console.
  if (feeds.href !== feeds.builtIn) void fetch(feeds.builtIn).catch(() => undefined)
  const client = makeQueryClient()
  const restored = restoreUnit(window, feeds.href)
  bindToAddress(window)
  rememberChoices(feeds.href)
  const selection = selectionStore.getState()
  const asked = { ...selection, compareWith: selection.compareWith.slice(0, mostCompared) }
  void prefetchUnit(client, feeds.href, asked.unit, (organiser, catalog, unit) => filesForUnit(organiser, catalog, unit, asked))
  // The catalog that has just been asked for: what it says is heard here before anything is drawn from it.
  const catalog = client.fetchQuery(catalogQuery(feeds.href))
  void catalog.then(({ tree }) => leaveUnknownUnit(restored, tree.units)).catch(() => undefined)
  void catalog.then(({ tree }) => (hasHistory(tree) ? loadUnitLife() : null)).catch(() => undefined)
  void client.prefetchQuery(configQuery)
  void loadTellers().catch(() => undefined)
  void loadReaderView().catch(() => undefined)
  void loadCharts().catch(() => undefined)
  const today = localDay()
  createRoot(root).render(
    <StrictMode>
      <App client={client} feeds={feeds} today={today} />
    </StrictMode>,
  )
}

void start()
