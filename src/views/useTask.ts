import { useState } from 'react'
import { takeWords } from '../words/takeAway.ts'

/** What is being made or has been: the sentence to tell, and whether it went wrong. */
export interface Told {
  readonly text: string
  readonly isFault: boolean
}

/** Runs one thing at a time for the reader, and tells what has become of it. */
export interface Task {
  readonly told: Told
  readonly isBusy: boolean
  /** `what` is what is made, as it stands in a sentence: "bilden". The work gives the sentence to tell when it is done. */
  readonly run: (what: string, work: () => Promise<string>) => void
  readonly tell: (text: string) => void
}

const quiet: Told = { text: '', isFault: false }

/** A place for things that are made on the reader's demand: files, pictures, what is copied. */
export function useTask(): Task {
  const [told, setTold] = useState<Told>(quiet)
  const [isBusy, setIsBusy] = useState(false)
  const run = (what: string, work: () => Promise<string>) => {
    if (isBusy) return
    setIsBusy(true)
    setTold({ text: takeWords.working(what), isFault: false })
    work()
      .then((text) => setTold({ text, isFault: false }))
      .catch((error: unknown) => {
        const why = error instanceof Error && error.message !== '' ? error.message : takeWords.tryAgain
        setTold({ text: takeWords.failed(what, why), isFault: true })
      })
      .finally(() => setIsBusy(false))
  }
  return { told, isBusy, run, tell: (text) => setTold({ text, isFault: false }) }
}
