import { mostViews } from '../selection/savedView.ts'
import { addViews } from '../selection/savedViews.ts'
import { type FileProblem, largestFile, readViewsFile, type ViewsFile } from '../selection/savedViewsFile.ts'
import { savedViewNews, viewsFileFaults as words } from '../words/savedViews.ts'

/** What came of a file that the reader chose. */
export interface ImportReport {
  /** What was added; '' where nothing could be read. */
  readonly news: string
  /** What was wrong, under one sentence; null for nothing. */
  readonly faults: { readonly title: string; readonly sentences: readonly string[] } | null
}

function sentenceOf(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return words.tooLarge
    case 'empty':
      return words.empty
    case 'not-json':
      return words.notJson(problem.line, problem.column)
    case 'other-file':
      return words.otherFile
    case 'newer-file':
      return words.newerFile
    case 'too-many':
      return words.tooMany(mostViews)
    case 'view':
      return words.inView(problem.at, problem.name, words.fields[problem.field])
  }
}

const refused = (file: string, sentence: string): ImportReport => ({
  news: '',
  faults: { title: words.one(file), sentences: [sentence] },
})

function reportOn(file: string, { views, problems }: ViewsFile): ImportReport {
  const broken = new Set(problems.flatMap((problem) => (problem.kind === 'view' ? [problem.at] : [])))
  const [first] = problems
  if (first !== undefined && broken.size === 0) return refused(file, sentenceOf(first))
  const imported = addViews(views)
  if (imported === 'full') return { news: '', faults: { title: words.one(file), sentences: [words.full(mostViews)] } }
  return {
    news: savedViewNews.imported(imported.added, imported.already),
    faults: broken.size === 0 ? null : { title: words.some(file, broken.size), sentences: problems.map(sentenceOf) },
  }
}

/** Adds the views of a file to the reader's own, and tells what came of it. A file that is too large is not opened. Never rejects. */
export async function importViews(file: File): Promise<ImportReport> {
  if (file.size > largestFile) return refused(file.name, words.tooLarge)
  try {
    return reportOn(file.name, readViewsFile(await file.text()))
  } catch {
    return refused(file.name, words.unreadable)
  }
}
