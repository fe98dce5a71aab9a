import { type ReactNode, useRef, useState } from 'react'
import type { IndicatorId } from '../domain/indicator.ts'
import { indicators } from '../indicators/index.ts'
import type { PageId } from '../selection/selection.ts'
import { labels } from '../words/labels.ts'
import { madeUp } from '../words/madeUp.ts'
import { MadeUpBanner } from './MadeUpBanner.tsx'
import { SelectionLink } from './SelectionLink.tsx'
import { UnitPanel, type UnitPanelProps } from './UnitPanel.tsx'
import { useWide } from './useWide.ts'

interface Props {
  readonly organisation: string
  readonly page: PageId
  readonly indicator: IndicatorId | null
  /** The figures are made up, which every page must say; null where that may be and is not known yet. */
  readonly isMadeUp: boolean | null
  /** The organisation's units, null until they are known. A choice among them closes what a narrow screen has opened. */
  readonly units: Omit<UnitPanelProps, 'onChosen'> | null
  /** What can be opened from every page. */
  readonly tools: ReactNode
  readonly children: ReactNode
}

/** What a narrow screen has opened above the page. */
type Opened = 'pages' | 'units' | null

/** The made-up municipality that every build has beside the real figures. */
const madeUpAddress = '?feeds=exempel/index.json'

function Navigation({ page, indicator, isMadeUp }: Pick<Props, 'page' | 'indicator' | 'isMadeUp'>) {
  const places = [
    [{ page: 'overview' }, labels.overview],
    [{ page: 'compare', indicator: indicator ?? indicators[0]?.id ?? null }, labels.compareUnits],
    [{ page: 'deck' }, labels.deck],
  ] as const
  return (
    <nav className="nav" aria-label={labels.nav}>
      <ul>
        {places.map(([to, label]) => (
          <li key={to.page}>
            <SelectionLink to={to} current={page === to.page}>
              {label}
            </SelectionLink>
          </li>
        ))}
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
          <SelectionLink to={{ page: 'data' }} current={page === 'data' || page === 'claims'}>
            {labels.data}
          </SelectionLink>
        </li>
        <li>
          <SelectionLink to={{ page: 'about' }} current={page === 'about'}>
            {labels.about}
          </SelectionLink>
        </li>
        {isMadeUp === false && (
          <li>
            <a href={madeUpAddress}>{madeUp.tryIt}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Units({ children }: { readonly children: ReactNode }) {
  return (
    <section className="units" aria-labelledby="units">
      <h2 id="units" className="nav-heading">
        {labels.units}
      </h2>
      {children}
    </section>
  )
}

/** The frame of every page: the product's name, whose figures these are, the units and the way to each key figure. */
export function Shell({ organisation, page, indicator, isMadeUp, units, tools, children }: Props) {
  const isWide = useWide()
  const [opened, setOpened] = useState<Opened>(null)
  const unitsButton = useRef<HTMLButtonElement>(null)
  const pagesButton = useRef<HTMLButtonElement>(null)
  /** Closes what a narrow screen has opened, and gives the focus to the button that opened it. */
  const close = () => {
    if (isWide) return
    const button = opened === 'units' ? unitsButton : pagesButton
    setOpened(null)
    button.current?.focus()
  }
  const toggle = (part: 'pages' | 'units', label: string) => (
    <button
      ref={part === 'units' ? unitsButton : pagesButton}
      type="button"
      className="quiet narrow-only"
      aria-expanded={opened === part}
      aria-controls="side"
      onClick={() => setOpened(opened === part ? null : part)}
    >
      {label}
    </button>
  )
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
          <div className="tools">
            {tools}
            {toggle('units', labels.units)}
            {toggle('pages', labels.menu)}
          </div>
        </div>
      </header>
      {isMadeUp !== false && <MadeUpBanner isExpected={isMadeUp === null} />}
      <div className="frame">
        {/* A choice closes what a narrow screen has opened, as Escape does: it lies over the page. */}
        <div id="side" className="side" onKeyDown={(event) => event.key === 'Escape' && close()} role="presentation">
          {(isWide || opened === 'pages') && (
            <div onClick={() => setOpened(null)} role="presentation">
              <Navigation page={page} indicator={indicator} isMadeUp={isMadeUp} />
            </div>
          )}
          {(isWide || opened === 'units') && <Units>{units !== null && <UnitPanel {...units} onChosen={close} />}</Units>}
        </div>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}
