import type { NativeChart } from './chartSpec.ts'

/** A place on a slide, in inches from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A paragraph of plain text. Sizes in points. */
export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly tone: 'ink' | 'muted' | 'heading'
  readonly isBold: boolean
  /** An absolute address that the text leads to, null for none. */
  readonly href: string | null
  /** Whether it goes on in the line of the one before. */
  readonly isRun: boolean
}

/** A cell of a native table; small print stands on lines below its text. */
export interface TableCell {
  readonly text: string
  readonly notes: readonly string[]
  readonly kind: 'head' | 'label' | 'value' | 'gap'
}

/** What a slide is made of below its headline. */
export type Block =
  | { readonly kind: 'chart'; readonly box: Box; readonly spec: NativeChart }
  | { readonly kind: 'text'; readonly box: Box; readonly paragraphs: readonly Paragraph[]; readonly anchor: 'top' | 'bottom' }
  | {
      readonly kind: 'table'
      readonly box: Box
      /** What it is of: its alternative text. */
      readonly caption: string
      readonly widths: readonly number[]
      readonly heights: readonly number[]
      readonly rows: readonly (readonly TableCell[])[]
      readonly size: number
    }

/** What one slide has between its headline and its footer. */
export interface Body {
  readonly blocks: readonly Block[]
  /** What the notes of this slide say beside what all of the exhibit's do. */
  readonly notes: readonly string[]
}

/** A slide, all that it is written from. */
export interface SlidePage {
  readonly heading: string
  readonly headingSize: number
  readonly blocks: readonly Block[]
  readonly notes: string
}

/** A paragraph of its own. */
export function paragraph(text: string, size: number, more: Partial<Paragraph> = {}): Paragraph {
  return { text, size, tone: 'ink', isBold: false, href: null, isRun: false, ...more }
}
