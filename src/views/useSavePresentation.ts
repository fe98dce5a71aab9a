import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { configQuery } from '../data/configQuery.ts'
import type { SlideExhibit } from '../exhibits/slideExhibit.ts'
import { fileName } from '../words/fileName.ts'
import { savePresentationWords as words } from '../words/savePresentation.ts'
import { downloadBlob } from './download.ts'

/** Reads what the slides show. Rejects where it can't be read, or once the signal is aborted. */
export type ReadSlides = (signal: AbortSignal) => Promise<readonly SlideExhibit[]>

/** Saves views as a presentation: what there is to tell of it, and how to begin and end it. */
export function useSavePresentation(name: string, slides: ReadSlides) {
  const client = useQueryClient()
  const running = useRef<AbortController | null>(null)
  const [isRunning, setRunning] = useState(false)
  const [news, setNews] = useState('')
  useEffect(() => () => running.current?.abort(), [])

  async function make(signal: AbortSignal): Promise<string> {
    const [{ makePresentation }, { config }, read] = await Promise.all([
      import('../exports/presentation/makePresentation.ts'),
      client.query(configQuery),
      slides(signal),
    ])
    if (read.length === 0) return words.none
    let isWithoutLogo = false
    const blob = await makePresentation(read, {
      template: config.template,
      signal,
      onProgress: (done, all) => setNews(done === all ? words.writing : words.progress(done, all)),
      onLogoMissing: () => {
        isWithoutLogo = true
      },
    })
    const file = fileName([name], 'pptx')
    downloadBlob(file, blob)
    return [words.saved(file), ...(isWithoutLogo ? [words.noLogo] : [])].join(' ')
  }

  async function start() {
    const controller = new AbortController()
    running.current = controller
    setRunning(true)
    setNews(words.reading)
    const told = await make(controller.signal).catch(() => (controller.signal.aborted ? words.cancelled : words.failed))
    setRunning(false)
    setNews(told)
  }

  return { news, isRunning, start: () => void start(), stop: () => running.current?.abort() }
}
