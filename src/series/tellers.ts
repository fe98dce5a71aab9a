import { tellAsides } from './asides.ts'
import { judge } from './judge.ts'
import { describe } from '../words/description.ts'
import { findingOf } from '../words/finding.ts'
import { notesOf } from './setNotes.ts'
import type { Tellers } from './sources.ts'

/** What judges changes, tells them in persons, and puts the finding, the notes and a whole chart into words. */
export const tellers: Tellers = { judge, tellAsides, findingOf, notesOf, describe }
