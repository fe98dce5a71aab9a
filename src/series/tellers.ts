import { tellAsides } from './asides.ts'
import { judge } from './judge.ts'
import { describe } from '../words/description.ts'
import type { Tellers } from './sources.ts'

/** What judges changes, tells them in persons and puts a whole chart into words. */
export const tellers: Tellers = { judge, tellAsides, describe }
