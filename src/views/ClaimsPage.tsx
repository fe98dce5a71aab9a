import { useState } from 'react'
import { useStore } from 'zustand'
import type { Catalog } from '../domain/catalog.ts'
import type { Period } from '../domain/period.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { draftStore } from '../selection/draft.ts'
import type { Sources } from '../series/sources.ts'
import type { Ground } from '../claimCheck/ground.ts'
import { countsOf } from '../claimCheck/reviewAsText.ts'
import { summaryText, triedAgainst } from '../words/claimsPage.ts'
import { DraftField } from './DraftField.tsx'
import { makeMemory } from './memory.ts'
import { PrintedClaims } from './PrintedClaims.tsx'
import { ReviewResult } from './ReviewResult.tsx'
import { TrustNav } from './TrustNav.tsx'
import { useReview } from './useReview.ts'
import '../styles/claimsPage.css'

interface Props {
  readonly catalog: Catalog
  readonly unit: UnitId
  /** What each key figure's set is made of; those that have been read. */
  readonly sources: readonly Sources[]
  /** The last year that the reader has chosen, null for the latest. */
  readonly lastYear: Period | null
}

/** What sources are made of, flat: the same files give the same ground. */
const partsOf = (sources: readonly Sources[]): readonly unknown[] =>
  sources.flatMap(({ cube, history, context, comparisons }) => [
    cube,
    history,
    context,
    ...comparisons.map((other) => other.cube),
  ])

/** The ground for judging, the same object for as long as it is made of the same figures. */
function useGround({ catalog, unit, sources, lastYear }: Props): Ground {
  const [memory] = useState(() => makeMemory<Ground>())
  const { tree } = catalog
  return memory.recall('ground', [unit, tree, lastYear, ...partsOf(sources)], () => ({ unit, tree, sources, lastYear }))
}

/** What the source itself has written of the unit, as a text to try on. */
function exampleFor(sources: readonly Sources[], unit: UnitId): string {
  const comments = sources[0]?.context.comments ?? []
  return comments
    .filter((comment) => comment.unit === unit)
    .map(({ text }) => text)
    .join('\n\n')
}

/** Judges a text that the reader pastes, and the statements that the source's reports have printed. */
export function ClaimsPage(props: Props) {
  const { catalog, unit, sources, lastYear } = props
  const { text } = useStore(draftStore)
  const reviewed = useReview(text, useGround(props))
  const isShown = text.trim() !== '' && reviewed !== null
  const against = triedAgainst(catalog.tree.units.get(unit)?.label ?? unit, lastYear)
  return (
    <div className="claims-page">
      <TrustNav page="claims" />
      <DraftField example={exampleFor(sources, unit)} />
      <p role="status" className="visually-hidden">
        {isShown ? summaryText(countsOf(reviewed.review)) : ''}
      </p>
      {isShown && <ReviewResult reviewed={reviewed} against={against} />}
      <PrintedClaims sources={sources} />
    </div>
  )
}
