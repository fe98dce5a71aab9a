import { copyFaults } from '../words/sheets.ts'

/** What is to be copied: text, the same as a table or the like for programs that take it, or a picture that may still be in the making. */
export interface Copied {
  readonly text?: string
  readonly html?: string
  readonly picture?: Promise<Blob>
}

const blobOf = (type: string, text: string | undefined): Readonly<Record<string, Blob>> =>
  text === undefined ? {} : { [type]: new Blob([text], { type }) }

function itemOf({ text, html, picture }: Copied): ClipboardItem {
  const pictures = picture === undefined ? {} : { 'image/png': picture }
  return new ClipboardItem({ ...blobOf('text/plain', text), ...blobOf('text/html', html), ...pictures })
}

/** Writes at once, in the reader's own click: Safari refuses what waits first, so a picture is handed over as a promise. */
function isWritten(copied: Copied): Promise<boolean> {
  // Without a safe connection the browser has no clipboard.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) return Promise.resolve(false)
  const isItem = typeof ClipboardItem === 'function'
  if (!isItem && copied.text === undefined) return Promise.resolve(false)
  const writing = isItem ? clipboard.write([itemOf(copied)]) : clipboard.writeText(copied.text ?? '')
  return writing.then(
    () => true,
    () => false,
  )
}

/** The document is asked to copy, and told what: so it works also in older browsers and without a safe connection. Not for pictures. */
function isCopiedByDocument({ text = '', html }: Copied): boolean {
  let isTold = false
  const tell = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    isTold = true
  }
  document.addEventListener('copy', tell)
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', tell)
  return isDone && isTold
}

/**
 * Copies to the reader's clipboard; to be called in a click, before anything is waited for. Gives null when it is done, else why not
 * and what to do instead. A picture that could not be made throws what its maker threw.
 */
export async function copyToClipboard(copied: Copied): Promise<string | null> {
  // Tables by the document first: Chromium holds those that are written to the clipboard against the page's policy, style by style.
  if (copied.html !== undefined && isCopiedByDocument(copied)) return null
  if (await isWritten(copied)) return null
  if (copied.picture !== undefined) {
    await copied.picture
    return copyFaults.noPictures
  }
  return copied.html === undefined && isCopiedByDocument(copied) ? null : copyFaults.refused
}
