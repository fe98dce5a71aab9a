import type { CompareExhibit, DriversExhibit, Exhibit, SeriesExhibit } from '../exhibits/exhibit.ts'
import { rowsOf } from '../series/compareSet.ts'
import { shownValueOf } from '../series/shownValue.ts'
import { numberedMark } from '../words/exhibit.ts'

/** What stands beside a slide's picture: the value first, then what it is and what is known of it. */
export interface SlideFacts {
  readonly value: string
  readonly what: string
  readonly lines: readonly string[]
  readonly verdict: string
}

const none: SlideFacts = { value: '', what: '', lines: [], verdict: '' }

function seriesFacts({ set, verdict, asides }: SeriesExhibit): SlideFacts {
  const shown = shownValueOf(set)
  if (shown === null) return none
  return {
    value: shown.value,
    what: shown.what,
    lines: [...(shown.change === '' ? [] : [shown.change]), ...asides],
    verdict: verdict?.text ?? '',
  }
}

function compareFacts({ set }: CompareExhibit): SlideFacts {
  const own = rowsOf(set).find(({ group }) => group === 'own')
  const lines = set.findings.slice(1)
  return own === undefined ? { ...none, lines } : { ...none, value: own.headline.text, what: `${own.label} ${set.period}`, lines }
}

function driversFacts({ set, heading, asides, verdict }: DriversExhibit): SlideFacts {
  const levels = set.splits.flatMap((split) => (split.kind === 'split' ? [split.levels] : []))
  return { ...none, lines: [...new Set([...levels, ...asides])].filter((line) => line !== heading), verdict: verdict?.text ?? '' }
}

/** The facts of a slide; empty where the picture says them itself. */
export function factsOf(exhibit: Exhibit): SlideFacts {
  if (exhibit.kind === 'series') return seriesFacts(exhibit)
  if (exhibit.kind === 'compare') return compareFacts(exhibit)
  return exhibit.kind === 'drivers' ? driversFacts(exhibit) : none
}

/** What the picture or the facts beside it already say. */
function saidBeside(exhibit: Exhibit): readonly string[] {
  if (exhibit.kind === 'series') {
    const { set, isDrawn, why } = exhibit
    const events = set.marks.map(({ number, label }) => (number === null ? '' : numberedMark(number, label)))
    return [...events, ...set.panels.map(({ axis }) => axis.stamp ?? ''), ...(isDrawn || why === null ? [] : [why])]
  }
  return exhibit.kind === 'compare' ? exhibit.set.findings : []
}

/** The footnotes that a slide must show besides its numbered events and the stamp in its picture, the most important first. */
export function slideNotes(exhibit: Exhibit): readonly string[] {
  if (exhibit.kind === 'empty') return []
  const said = saidBeside(exhibit)
  return exhibit.footnotes.filter((note) => !said.includes(note))
}
