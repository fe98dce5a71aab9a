/** The text that the browser keeps under a key; null where there is none, and where the reader lets nothing be kept. Never throws. */
export function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text in the browser. False where it was not kept: the place is full, or the reader lets nothing be kept. Never throws. */
export function storeText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
