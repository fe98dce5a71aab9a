import { type FormEvent, useId, useState } from 'react'
import { linkFormat } from '../selection/linkFormat.ts'
import { toSearch } from '../selection/query.ts'
import { mostViews } from '../selection/savedView.ts'
import { saveView } from '../selection/savedViews.ts'
import type { Selection } from '../selection/selection.ts'
import { fittingName } from '../selection/viewName.ts'
import { savedViewNews, savedViewTroubles as troubles, savedViewWords as words } from '../words/savedViews.ts'
import { nameTrouble } from './nameTrouble.ts'

interface Props {
  readonly current: Selection
  readonly suggestedName: string
  readonly feeds: string | null
  readonly home: string
  readonly today: string
  readonly tell: (news: string) => void
}

/** Saves what is on the page under a name. The unit is written out: a link without one would show whichever was seen last. */
export function SaveView({ current, suggestedName, feeds, home, today, tell }: Props) {
  const id = useId()
  const [name, setName] = useState(fittingName(suggestedName))
  const [trouble, setTrouble] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const wrong = nameTrouble(name)
    const link = toSearch({ ...current, unit: current.unit ?? home })
    const saved = wrong === '' ? saveView({ name, link, format: linkFormat, savedAt: today, feeds }) : null
    if (saved === null) setTrouble(wrong)
    else if (saved === 'full') setTrouble(troubles.full(mostViews))
    else if (typeof saved === 'string') setTrouble(troubles.linkTooLong)
    else {
      setTrouble('')
      tell(savedViewNews.saved(saved.name))
    }
  }
  return (
    <form className="view-form" onSubmit={save} noValidate>
      <div className="field">
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          type="text"
          value={name}
          autoComplete="off"
          aria-invalid={trouble !== ''}
          aria-describedby={trouble === '' ? undefined : `${id}-trouble`}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <button type="submit">{words.save}</button>
      {trouble !== '' && (
        <p id={`${id}-trouble`} className="view-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  )
}
