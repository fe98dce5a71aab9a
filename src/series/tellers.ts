import { describe } from '../words/description.ts'
import { headingOf } from './heading.ts'
import { judge } from './judge.ts'
import { lastClearOf } from './lastClear.ts'
import { latestOf } from './latest.ts'
import { notesOf } from './setNotes.ts'
import type { Tellers } from './sources.ts'
import { withStandIn } from './standIn.ts'

/**
 * What judges changes, and puts the finding, the value with its change, the notes and a whole chart into words, and what stands in
 * for a withheld value.
 */
export const tellers: Tellers = { judge, headingOf, latestOf, lastClearOf, notesOf, describe, withStandIn }
