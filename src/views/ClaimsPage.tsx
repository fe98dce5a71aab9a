import type { Catalog } from '../domain/catalog.ts'
import type { Sources } from '../series/sources.ts'

interface Props {
  readonly catalog: Catalog
  readonly unit: string
  /** What each key figure's set is made of; those that have been read. */
  readonly sources: readonly Sources[]
}

/** Judges the printed statements of the reports, and a text that the reader pastes. */
export function ClaimsPage({ unit }: Props) {
  return <p>{unit}</p>
}
