import { type ReactNode, useState } from 'react'
import type { IndicatorId } from '../domain/indicator.ts'
import { indicators } from '../indicators/index.ts'
import type { PageId } from '../selection/selection.ts'
import { labels } from '../words/labels.ts'
import { MadeUpBanner } from './MadeUpBanner.tsx'
import { SelectionLink } from './SelectionLink.tsx'

interface Props {
  readonly organisation: string
  readonly page: PageId
  readonly indicator: IndicatorId | null
  /** The figures are made up, which every page must say. */
  readonly isMadeUp: boolean
  readonly children: ReactNode
}

function Navigation({ page, indicator, open }: Pick<Props, 'page' | 'indicator'> & { readonly open: boolean }) {
  return (
    <nav id="pages" className={open ? 'nav nav-open' : 'nav'} aria-label={labels.nav}>
      <ul>
        <li>
          <SelectionLink to={{ page: 'overview' }} current={page === 'overview'}>
            {labels.overview}
          </SelectionLink>
        </li>
      </ul>
      <p id="nav-indicators" className="nav-heading">
        {labels.indicators}
      </p>
      <ul aria-labelledby="nav-indicators">
        {indicators.map(({ id, title }) => (
          <li key={id}>
            <SelectionLink to={{ page: 'indicator', indicator: id }} current={page === 'indicator' && indicator === id}>
              {title}
            </SelectionLink>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <SelectionLink to={{ page: 'about' }} current={page === 'about'}>
            {labels.about}
          </SelectionLink>
        </li>
      </ul>
    </nav>
  )
}

/** The frame of every page: the product's name, whose figures these are, and the way to each key figure. */
export function Shell({ organisation, page, indicator, isMadeUp, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <a href="#main" className="skip">
        {labels.skip}
      </a>
      <header className="top">
        <div className="top-inner">
          <SelectionLink to={{ page: 'overview' }} className="product">
            {labels.product}
          </SelectionLink>
          <span className="organisation">{organisation}</span>
          <button type="button" className="menu quiet" aria-expanded={open} aria-controls="pages" onClick={() => setOpen(!open)}>
            {labels.menu}
          </button>
        </div>
      </header>
      {isMadeUp && <MadeUpBanner />}
      <div className="frame">
        {/* A choice in the menu closes it, as Escape does: on a phone it covers the page. */}
        <div
          className="nav-column"
          onClick={() => setOpen(false)}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
          role="presentation"
        >
          <Navigation page={page} indicator={indicator} open={open} />
        </div>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}
