import type { HtmlTagDescriptor, Plugin } from 'vite'

const preload = (href: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', href, crossorigin: true, ...attrs },
  injectTo: 'head',
})

/**
 * Lets the browser fetch the built-in catalog and the settings, which every figure waits for, and the typeface, which text would
 * move for, while it still reads the page. Only in what is built for visitors, since made-up feeds are answered by a worker that is not there
 * yet so early.
 */
export function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'mock',
    transformIndexHtml: (_html, { bundle = {} }) => [
      preload('./feeds/index.json', { as: 'fetch' }),
      preload('./config.json', { as: 'fetch' }),
      ...Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => preload(`./${file}`, { as: 'font', type: 'font/woff2' })),
    ],
  }
}
