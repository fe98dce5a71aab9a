import { tellAsides } from './asides.ts'
import { judge } from './judge.ts'
import type { Tellers } from './sources.ts'

/** What judges changes and tells them in persons. */
export const tellers: Tellers = { judge, tellAsides }
