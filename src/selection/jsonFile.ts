import { jsonFaultAt } from './jsonFault.ts'

/** A kind of file that the app writes and reads: JSON with the kind's name in it. */
export interface FileKind {
  readonly kind: string
  /** The version of the file's own shape. */
  readonly version: number
  /** The largest that is read, in bytes. */
  readonly largest: number
}

/** Why a file is not read at all. Lines and columns are counted from 1. */
export type FileRefusal =
  | { readonly kind: 'too-large' | 'empty' | 'other-file' | 'newer-file' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }

/** What a file holds, or why it is not read. */
export type ReadFile = { readonly json: Readonly<Record<string, unknown>> } | { readonly problem: FileRefusal }

/** The text of a file, for people to read as well. `day` is ISO 8601. */
export function writeJsonFile({ kind, version }: FileKind, day: string, content: object): string {
  return `${JSON.stringify({ kind, version, exported: day, ...content }, null, 2)}\n`
}

const refused = (kind: Exclude<FileRefusal['kind'], 'not-json'>): ReadFile => ({ problem: { kind } })

function parse(text: string): { readonly json: unknown } | { readonly problem: FileRefusal } {
  try {
    return { json: JSON.parse(text) }
  } catch {
    const before = text.slice(0, jsonFaultAt(text) ?? 0).split('\n')
    return { problem: { kind: 'not-json', line: before.length, column: (before.at(-1) ?? '').length + 1 } }
  }
}

/** Reads a file that anyone may have written, as far as to its kind and version. Never throws. */
export function readJsonFile(text: string, { kind, version, largest }: FileKind): ReadFile {
  if (text.length > largest) return refused('too-large')
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trim() === '') return refused('empty')
  const parsed = parse(plain)
  if ('problem' in parsed) return parsed
  const { json } = parsed
  if (typeof json !== 'object' || json === null || !('kind' in json) || json.kind !== kind) return refused('other-file')
  if ('version' in json && typeof json.version === 'number' && json.version > version) return refused('newer-file')
  return { json: { ...json } }
}
