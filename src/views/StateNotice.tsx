import { showAllYears } from '../selection/store.ts'
import { labels } from '../words/labels.ts'
import { missingNext, stateTitles } from '../words/states.ts'
import { withheldWords } from '../words/withheld.ts'
import type { NoticedState } from './cardState.ts'
import { NoticeTable } from './NoticeTable.tsx'
import { SelectionLink } from './SelectionLink.tsx'

interface Props {
  readonly state: NoticedState
  readonly indicator: string
}

/** What stands in a chart's place when there is none to draw: what it is, why, and what to do next. Each state has its own look. */
export function StateNotice({ state, indicator }: Props) {
  const readDefinition = (
    <SelectionLink to={{ page: 'indicator', indicator, tab: 'about' }} className="state-action">
      {labels.readDefinition}
    </SelectionLink>
  )
  switch (state.kind) {
    case 'empty':
      return (
        <div className="state state-empty">
          <p className="state-title">{stateTitles.empty}</p>
          <p>{state.why}</p>
          <button type="button" onClick={showAllYears}>
            {labels.allYears}
          </button>
        </div>
      )
    case 'protected':
      return (
        <div className="state state-protected">
          <p className="state-title">{stateTitles.protected}</p>
          <p>{withheldWords.notDrawn}</p>
          {readDefinition}
        </div>
      )
    case 'missing':
      return (
        <div className="state state-missing">
          <p className="state-title">{stateTitles.missing}</p>
          <p>{state.why}</p>
          <p>{missingNext}</p>
          {readDefinition}
        </div>
      )
    case 'few':
      return <NoticeTable set={state.set} />
  }
}
