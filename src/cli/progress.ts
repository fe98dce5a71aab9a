import { type FeedsStage, progressText } from '../words/feedsCommand.ts'

/** Where progress is told: a terminal, in one line that changes, or a log, in a few lines. */
export interface Teller {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

/** In a log each stage is told at its beginning and at every quarter. */
const steps = 4

/** Tells how far the work has come, no more often than anyone can read. `end` leaves the line to what comes after. */
export function openProgress(teller: Teller): {
  readonly tell: (stage: FeedsStage, done: number) => void
  readonly end: () => void
} {
  const isLive = teller.isTTY === true
  let last = ''
  const tell = (stage: FeedsStage, done: number) => {
    const text = progressText(stage, isLive ? done : Math.floor(done * steps) / steps)
    if (text === last) return
    last = text
    teller.write(isLive ? `\r\u001b[K${text}` : `${text}\n`)
  }
  return { tell, end: () => void (isLive && last !== '' && teller.write('\r\u001b[K')) }
}
