import type { Plugin } from 'vite'

/**
 * Lets the browser fetch the built-in catalog while it still reads the page: every figure waits for it. Only in what is built
 * for visitors, since made-up feeds are answered by a worker that is not there yet so early.
 */
export function preloadCatalog(): Plugin {
  return {
    name: 'preload-catalog',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'mock',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'preload', href: './feeds/index.json', as: 'fetch', crossorigin: true }, injectTo: 'head' },
    ],
  }
}
