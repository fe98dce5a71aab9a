import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type Audit, auditFiles } from '../data/auditFiles.ts'
import type { Catalog } from '../domain/catalog.ts'

/** An audit of all files: not begun, under way or over, with how far it has come. */
export interface Auditing {
  readonly kind: 'idle' | 'running' | 'over'
  readonly audit: Audit | null
  readonly start: () => void
  readonly stop: () => void
}

/** Runs an audit of a catalog's files when asked to. It stops when the reader says so or leaves. */
export function useAudit(catalog: Catalog): Auditing {
  const [kind, setKind] = useState<Auditing['kind']>('idle')
  const [audit, setAudit] = useState<Audit | null>(null)
  const client = useQueryClient()
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const start = () => {
    const controller = new AbortController()
    running.current = controller
    setKind('running')
    // Only a stop rejects, and then what was found until then stays.
    auditFiles({ catalog, client, signal: controller.signal }, setAudit)
      .catch(() => undefined)
      .then(() => setKind('over'))
      .catch(() => undefined)
  }
  return { kind, audit, start, stop: () => running.current?.abort() }
}
