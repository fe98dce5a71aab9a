import type JSZip from 'jszip'

/** The day that every part of a file is said to be from: the same figures give the same bytes. The earliest that ZIP can say. */
const partDate = new Date(Date.UTC(1980, 0, 1))

/** Puts parts, by path, into an empty archive and packs it. */
export async function zipBytes(zip: JSZip, parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  for (const [path, content] of Object.entries(parts)) zip.file(path, content, { date: partDate, createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
