/** Long enough for every browser to have begun reading; some begin only after the click has been handled. */
const readBy = 10_000

/** Gives the reader a text as a file, of JSON where nothing else is said. Nothing leaves the browser: the file is made here. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), readBy)
}
