import { jsonFaultAt } from './jsonFault.ts'
import { mostViews, readDraft, type SavedView, type ViewDraft, type ViewField } from './savedView.ts'
import { fittingName } from './viewName.ts'

/** The largest file that is read, in bytes. A file of as many views as can be kept is smaller. */
export const largestFile = 1_000_000

const kind = 'personal-i-siffror/saved-views'
/** The version of the file's own shape. Each view has the format of its link beside it. */
const version = 1

/** One thing that is wrong with a file. Lines, columns and views are counted from 1. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'empty' | 'other-file' | 'newer-file' | 'too-many' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'view'; readonly at: number; readonly name: string; readonly field: ViewField }

/** What a file holds: the views that can be read, and all that is wrong with the rest. */
export interface ViewsFile {
  readonly views: readonly ViewDraft[]
  readonly problems: readonly FileProblem[]
}

/** The text of a file with the views, for people to read as well. `day` is ISO 8601. */
export function writeViewsFile(views: readonly SavedView[], day: string): string {
  const drafts = views.map(({ id: _, ...draft }) => draft)
  return `${JSON.stringify({ kind, version, exported: day, views: drafts }, null, 2)}\n`
}

/** The name of a file with saved views: "Sparade vyer 2026-11-24.json". */
export function nameOfViewsFile(day: string): string {
  return `Sparade vyer ${day}.json`
}

const refused = (problem: FileProblem): ViewsFile => ({ views: [], problems: [problem] })

function parse(text: string): { readonly json: unknown } | { readonly problem: FileProblem } {
  try {
    return { json: JSON.parse(text) }
  } catch {
    const before = text.slice(0, jsonFaultAt(text) ?? 0).split('\n')
    return { problem: { kind: 'not-json', line: before.length, column: (before.at(-1) ?? '').length + 1 } }
  }
}

/** What a view is called in a list of problems; '' where it has no name. */
function nameIn(raw: unknown): string {
  const hasName = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'name')
  const name = hasName ? (raw as { readonly name: unknown }).name : ''
  return typeof name === 'string' ? fittingName(name.slice(0, 200)) : ''
}

function readList(list: readonly unknown[]): ViewsFile {
  const views: ViewDraft[] = []
  const problems: FileProblem[] = []
  for (const [i, raw] of list.entries()) {
    const read = readDraft(raw)
    if ('draft' in read) views.push(read.draft)
    else problems.push(...read.faults.map((field) => ({ kind: 'view', at: i + 1, name: nameIn(raw), field }) as const))
  }
  return { views, problems }
}

/** Reads a file that anyone may have written: the views that can be read, and every problem. Never throws. */
export function readViewsFile(text: string): ViewsFile {
  if (text.length > largestFile) return refused({ kind: 'too-large' })
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trim() === '') return refused({ kind: 'empty' })
  const parsed = parse(plain)
  if ('problem' in parsed) return refused(parsed.problem)
  const { json } = parsed
  if (typeof json !== 'object' || json === null || !('kind' in json) || json.kind !== kind) return refused({ kind: 'other-file' })
  if ('version' in json && typeof json.version === 'number' && json.version > version) return refused({ kind: 'newer-file' })
  if (!('views' in json) || !Array.isArray(json.views)) return refused({ kind: 'other-file' })
  return json.views.length > mostViews ? refused({ kind: 'too-many' }) : readList(json.views)
}
