import type { Block } from './block.ts'

/** The figures of a picture as drawn in a room, never higher than it. */
export interface Body {
  readonly block: Block
  /** False where something had no room; then the block says what, and where it is. */
  readonly isWhole: boolean
}
