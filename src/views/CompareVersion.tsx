import { useQueryClient } from '@tanstack/react-query'
import { type ChangeEvent, useId, useState } from 'react'
import { compareWithEarlier } from '../data/compareWithEarlier.ts'
import type { Catalog } from '../domain/catalog.ts'
import { inOrder, type ListedFinding, listedFinding } from '../series/listedFinding.ts'
import { dataPageWords as words, versionResult } from '../words/dataPage.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { FindingList } from './FindingList.tsx'
import '../styles/fileButton.css'

/** A file larger than this, in bytes, is not opened: no feed is. */
const largest = 50_000_000

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly file: string; readonly error: Error }
  | { readonly kind: 'compared'; readonly file: string; readonly findings: readonly ListedFinding[] }

function Result({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.kind === 'none') return null
  if (outcome.kind === 'too-large') return <p role="alert">{words.tooLarge}</p>
  if (outcome.kind === 'failed') return <ErrorNotice error={outcome.error} retry={null} title={outcome.file} />
  return (
    <>
      <p role="status">{versionResult(outcome.file, outcome.findings.length)}</p>
      <FindingList findings={outcome.findings} level="h3" />
    </>
  )
}

/** Compares an earlier version of a file, which the reader chooses, with what is shown now. Nothing leaves the browser. */
export function CompareVersion({ catalog }: { readonly catalog: Catalog }) {
  const id = useId()
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const compare = async (file: File): Promise<Outcome> => {
    if (file.size > largest) return { kind: 'too-large' }
    try {
      const { findings } = await compareWithEarlier(client, catalog, file)
      const listed = findings.map(({ area, finding }) => listedFinding(area, finding))
      return { kind: 'compared', file: file.name, findings: inOrder(listed) }
    } catch (error) {
      return { kind: 'failed', file: file.name, error: error instanceof Error ? error : new Error(String(error)) }
    }
  }
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file !== undefined) void compare(file).then(setOutcome)
    // So that the same file can be chosen again once it has been mended.
    target.value = ''
  }
  return (
    <section className="card card-page" aria-labelledby="data-compare">
      <h2 id="data-compare">{words.compare}</h2>
      <p>{words.compareLead}</p>
      <div className="data-actions">
        <label htmlFor={id} className="file-button">
          <input id={id} type="file" accept=".json,application/json" className="visually-hidden" onChange={choose} />
          <span>{words.chooseFile}</span>
        </label>
      </div>
      <Result outcome={outcome} />
    </section>
  )
}
