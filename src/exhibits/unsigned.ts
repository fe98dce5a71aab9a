import type { FullExhibit } from './exhibit.ts'

/** An exhibit before it has a receipt. */
export type Unsigned<One extends FullExhibit = FullExhibit> = One extends FullExhibit ? Omit<One, 'receipt'> : never
