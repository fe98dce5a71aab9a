import type { MouseEvent, ReactNode } from 'react'
import { linkTo } from '../selection/linkTo.ts'
import type { Selection } from '../selection/selection.ts'
import { choose } from '../selection/store.ts'
import { isForBrowser } from './isForBrowser.ts'
import { useSelection } from './useSelection.ts'

interface Props {
  readonly to: Partial<Selection>
  readonly className?: string
  readonly current?: boolean
  readonly rel?: string
  /** Called when the reader points at the link or focuses it, so that what it leads to can be on its way. */
  readonly onIntend?: () => void
  readonly children: ReactNode
}

/** A real link to another selection: it can be opened in a new tab and copied, and changes the page in place when clicked. */
export function SelectionLink({ to, className, current = false, rel, onIntend, children }: Props) {
  const selection = useSelection()
  const follow = (event: MouseEvent) => {
    if (isForBrowser(event)) return
    event.preventDefault()
    choose(to)
  }
  return (
    <a
      href={linkTo(selection, to, window.location.search)}
      onClick={follow}
      className={className}
      aria-current={current ? 'page' : undefined}
      rel={rel}
      onPointerEnter={onIntend}
      onFocus={onIntend}
    >
      {children}
    </a>
  )
}
