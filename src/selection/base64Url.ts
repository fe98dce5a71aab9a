/** Bytes as text that an address can hold as it is: base64 with `-` and `_`, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes that `toBase64Url` wrote; null for any other text. Never throws. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)
  } catch {
    return null
  }
}
