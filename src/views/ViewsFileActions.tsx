import type { SavedView } from '../selection/savedView.ts'
import { nameOfViewsFile, writeViewsFile } from '../selection/savedViewsFile.ts'
import { savedViewNews, savedViewWords as words } from '../words/savedViews.ts'
import { downloadText } from './download.ts'
import { FileButton } from './FileButton.tsx'
import { FileFaults } from './FileFaults.tsx'
import type { ImportReport } from './importViews.ts'

interface Props {
  readonly views: readonly SavedView[]
  readonly today: string
  readonly faults: ImportReport['faults']
  readonly onFile: (file: File) => void
  readonly tell: (news: string) => void
}

/** The ways to a file and back, and what was wrong with the last one. */
export function ViewsFileActions({ views, today, faults, onFile, tell }: Props) {
  const exportAll = () => {
    const name = nameOfViewsFile(today)
    downloadText(name, writeViewsFile(views, today))
    tell(savedViewNews.exported(name))
  }
  return (
    <div className="view-files">
      <div className="view-file-actions">
        {views.length > 0 && (
          <button type="button" onClick={exportAll}>
            {words.exportAll}
          </button>
        )}
        <FileButton label={words.importFile} onFile={onFile} />
        <span className="view-note">{words.drop}</span>
      </div>
      {faults !== null && <FileFaults {...faults} />}
    </div>
  )
}
