import { isPaperLaid, layPaper, type Paper } from './layPaper.ts'

/**
 * Has a document printed in place of the page whenever the reader prints it. It is asked for as the browser is about to print, and must
 * be there without any waiting: promises that are kept already are, since what follows on them runs before the browser goes on. What
 * comes later is left, and the page prints as it is. Returns what ends this.
 */
export function printAtHand(make: () => Promise<Paper | null>): () => void {
  let clear: (() => void) | null = null
  let isPrinting = false
  const prepare = () => {
    if (isPaperLaid()) return
    isPrinting = true
    const lay = (paper: Paper | null) => {
      if (isPrinting && paper !== null && !isPaperLaid()) clear = layPaper(paper)
    }
    make().then(lay, () => undefined)
  }
  const end = () => {
    isPrinting = false
    clear?.()
    clear = null
  }
  addEventListener('beforeprint', prepare)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', prepare)
    removeEventListener('afterprint', end)
    end()
  }
}
