import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { printWords } from '../words/printReport.ts'
import '../styles/paper.css'

/** What is printed in place of the page. */
export interface Paper {
  readonly content: ReactNode
  /** What stands at the top of every page. */
  readonly line: string
}

/** A text as a string of a style sheet. */
const quoted = (text: string): string => JSON.stringify(text)

/** True while there is something else than the page to print. */
export function isPaperLaid(): boolean {
  return document.documentElement.dataset['paper'] !== undefined
}

/** Says the words of the page margins, and keeps the app as wide as it is: what does not change size is not drawn again. */
function dress(line: string): () => void {
  const { style, dataset } = document.documentElement
  const [page, of] = printWords.page
  const names = { '--paper-line': quoted(line), '--paper-page': quoted(page), '--paper-of': quoted(of) }
  for (const [name, value] of Object.entries(names)) style.setProperty(name, value)
  style.setProperty('--app-width', `${document.body.clientWidth}px`)
  dataset['paper'] = ''
  return () => {
    for (const name of [...Object.keys(names), '--app-width']) style.removeProperty(name)
    delete dataset['paper']
  }
}

/**
 * Lays a document of its own beside the app, out of sight on a screen and alone on paper. It is there in full, charts too, when this
 * returns: a browser that is about to print waits for nothing. The app stays as it is, focus and all. Returns what takes it away.
 */
export function layPaper({ content, line }: Paper): () => void {
  const place = document.createElement('div')
  place.className = 'paper'
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => root.render(content))
  const undress = dress(line)
  return () => {
    undress()
    root.unmount()
    place.remove()
  }
}

/** Prints a document in place of the page. */
export function printPaper(paper: Paper): void {
  const clear = layPaper(paper)
  // Not when `print` returns: some browsers only begin then.
  addEventListener('afterprint', clear, { once: true })
  print()
}
