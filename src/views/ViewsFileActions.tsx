import { type ChangeEvent, useId } from 'react'
import type { SavedView } from '../selection/savedView.ts'
import { nameOfViewsFile, writeViewsFile } from '../selection/savedViewsFile.ts'
import { savedViewNews, savedViewWords as words } from '../words/savedViews.ts'
import { downloadText } from './downloadText.ts'
import type { ImportReport } from './importViews.ts'
import '../styles/fileButton.css'

interface Props {
  readonly views: readonly SavedView[]
  readonly today: string
  readonly faults: ImportReport['faults']
  readonly onFile: (file: File) => void
  readonly tell: (news: string) => void
}

/** The ways to a file and back, and what was wrong with the last one. */
export function ViewsFileActions({ views, today, faults, onFile, tell }: Props) {
  const id = useId()
  const exportAll = () => {
    const name = nameOfViewsFile(today)
    downloadText(name, writeViewsFile(views, today))
    tell(savedViewNews.exported(name))
  }
  const importChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file !== undefined) onFile(file)
    // So that the same file can be chosen again once it has been mended.
    target.value = ''
  }
  return (
    <div className="view-files">
      <div className="view-file-actions">
        {views.length > 0 && (
          <button type="button" onClick={exportAll}>
            {words.exportAll}
          </button>
        )}
        <label htmlFor={id} className="file-button">
          <input id={id} type="file" accept=".json,application/json" className="visually-hidden" onChange={importChosen} />
          <span>{words.importFile}</span>
        </label>
        <span className="view-note">{words.drop}</span>
      </div>
      {faults !== null && (
        <div className="view-faults" role="alert">
          <p>{faults.title}</p>
          <ul tabIndex={faults.sentences.length > 4 ? 0 : undefined} aria-label={faults.title}>
            {faults.sentences.map((sentence, i) => (
              <li key={`${i} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
