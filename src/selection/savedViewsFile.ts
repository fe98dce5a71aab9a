import { type FileKind, type FileRefusal, readJsonFile, writeJsonFile } from './jsonFile.ts'
import { nameGiven } from './savedFields.ts'
import { mostViews, readDraft, type SavedView, type ViewDraft, type ViewField } from './savedView.ts'

/** The largest file that is read, in bytes. A file of as many views as can be kept is smaller. */
export const largestFile = 1_000_000

const file: FileKind = { kind: 'personal-i-siffror/saved-views', version: 1, largest: largestFile }

/** One thing that is wrong with a file. Lines, columns and views are counted from 1. */
export type FileProblem =
  | FileRefusal
  | { readonly kind: 'too-many' }
  | { readonly kind: 'view'; readonly at: number; readonly name: string; readonly field: ViewField }

/** What a file holds: the views that can be read, and all that is wrong with the rest. */
export interface ViewsFile {
  readonly views: readonly ViewDraft[]
  readonly problems: readonly FileProblem[]
}

/** The text of a file with the views, for people to read as well. `day` is ISO 8601. */
export function writeViewsFile(views: readonly SavedView[], day: string): string {
  const drafts = views.map(({ id: _, ...draft }) => draft)
  return writeJsonFile(file, day, { views: drafts })
}

/** The name of a file with saved views: "Sparade vyer 2026-11-24.json". */
export function nameOfViewsFile(day: string): string {
  return `Sparade vyer ${day}.json`
}

const refused = (problem: FileProblem): ViewsFile => ({ views: [], problems: [problem] })

function readList(list: readonly unknown[]): ViewsFile {
  const views: ViewDraft[] = []
  const problems: FileProblem[] = []
  for (const [i, raw] of list.entries()) {
    const read = readDraft(raw)
    if ('draft' in read) views.push(read.draft)
    else problems.push(...read.faults.map((field) => ({ kind: 'view', at: i + 1, name: nameGiven(raw), field }) as const))
  }
  return { views, problems }
}

/** Reads a file that anyone may have written: the views that can be read, and every problem. Never throws. */
export function readViewsFile(text: string): ViewsFile {
  const read = readJsonFile(text, file)
  if ('problem' in read) return refused(read.problem)
  const { views } = read.json
  if (!Array.isArray(views)) return refused({ kind: 'other-file' })
  return views.length > mostViews ? refused({ kind: 'too-many' }) : readList(views)
}
