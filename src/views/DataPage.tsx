import type { Catalog } from '../domain/catalog.ts'
import type { Sources } from '../series/sources.ts'
import { RuleNotice } from './RuleNotice.tsx'

interface Props {
  readonly catalog: Catalog
  readonly unit: string
  /** What each key figure's set is made of; those that have been read. */
  readonly sources: readonly Sources[]
}

/** How good the figures are: every finding of the quality rules, for the unit and for all feeds. */
export function DataPage({ unit }: Props) {
  return (
    <>
      <RuleNotice />
      <p>{unit}</p>
    </>
  )
}
