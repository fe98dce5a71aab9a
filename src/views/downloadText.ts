import { downloadBlob } from './downloadBlob.ts'

/** Gives the reader a text as a file, of JSON unless another type is named. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadBlob(name, new Blob([text], { type }))
}
