import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { feedsAddress } from '../data/feedsAddress.ts'
import { makeQueryClient } from '../data/makeQueryClient.ts'
import { localDay } from '../selection/localDay.ts'

/** Starts the app as one card alone, for a page that stands on another site. Apart, so that the app's own start stays small. */
export async function startEmbedding(root: Element): Promise<void> {
  document.documentElement.classList.add('embedding')
  const { Embedding } = await import('./Embedding.tsx')
  const { search } = window.location
  const card = createElement(Embedding, {
    client: makeQueryClient(),
    feeds: feedsAddress(search, document.baseURI),
    search,
    today: localDay(),
    around: window,
  })
  createRoot(root).render(createElement(StrictMode, null, card))
}
