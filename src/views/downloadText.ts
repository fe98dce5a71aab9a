/** Long enough for every browser to have begun reading; some begin only after the click has been handled. */
const readBy = 10_000

/** Gives the reader a text as a file of JSON. Nothing leaves the browser: the file is made here. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), readBy)
}
