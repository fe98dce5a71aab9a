/** Long enough for every browser to have begun reading; some begin only after the click has been handled. */
const readBy = 10_000

/** Gives the reader a file. Nothing leaves the browser: the file is made here. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), readBy)
}

/** Gives the reader a text as a file, of JSON unless another type is named. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadBlob(name, new Blob([text], { type }))
}
