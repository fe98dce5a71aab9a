/** Lines of text. Joined they are the whole text with its spaces, so that it can be found and copied as a sentence. */
export interface TextItem {
  readonly kind: 'text'
  /** Where the first line stands: its left end, middle or right end, on the line that letters stand on. */
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly size: number
  /** From one line to the next. */
  readonly leading: number
  readonly weight: 400 | 600
  readonly colour: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** Where the text leads, null for plain text. */
  readonly href: string | null
}

/** A filled rectangle, with a rim where it is drawn hollow. */
export interface BarItem {
  readonly kind: 'bar'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly rim: string | null
}

/** A line through points, round at its ends and corners: one point is a dot as wide as the line. */
export interface StrokeItem {
  readonly kind: 'stroke'
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly colour: string
  readonly width: number
}

/** What ECharts draws: an option in its own pixels, which are `zoom` of the picture's each. */
export interface ChartItem {
  readonly kind: 'chart'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly option: Readonly<Record<string, unknown>>
}

/** Anything that a picture is made of. The same items become an SVG and a PNG. */
export type Item = TextItem | BarItem | StrokeItem | ChartItem

/** Items with the room that they take, from its upper left corner. */
export interface Block {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}

/** Nothing, which takes no room. */
export const emptyBlock: Block = { width: 0, height: 0, items: [] }

function movedItem(item: Item, right: number, down: number): Item {
  if (item.kind !== 'stroke') return { ...item, x: item.x + right, y: item.y + down }
  return { ...item, points: item.points.map(({ x, y }) => ({ x: x + right, y: y + down })) }
}

/** The items of a block with its upper left corner somewhere else. */
export function moved({ items }: Block, right: number, down: number): readonly Item[] {
  return items.map((item) => movedItem(item, right, down))
}

/** Blocks under each other. Those without height take no gap either. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  return blocks
    .filter(({ height }) => height > 0)
    .reduce<Block>((above, block) => {
      const top = above.height === 0 ? 0 : above.height + gap
      return {
        width: Math.max(above.width, block.width),
        height: top + block.height,
        items: [...above.items, ...moved(block, 0, top)],
      }
    }, emptyBlock)
}

/** Blocks beside each other, each in a column of the same width. */
export function beside(blocks: readonly Block[], column: number, gap: number): Block {
  return {
    width: blocks.length * column + Math.max(0, blocks.length - 1) * gap,
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    items: blocks.flatMap((block, i) => moved(block, i * (column + gap), 0)),
  }
}
