import type PptxGenJS from 'pptxgenjs'
import { inkOf } from '../../charts/look.ts'
import { bare } from './drawnSeries.ts'
import { boxes, headingWidth, paragraphAir } from './slideLayout.ts'
import type { Block, Paragraph, SlidePage, TableCell } from './slidePage.ts'
import { smallPrint } from './tableBlocks.ts'
import { possible } from './xmlText.ts'

type Slide = PptxGenJS.Slide
type TableBlock = Extract<Block, { kind: 'table' }>
type TextBlock = Extract<Block, { kind: 'text' }>

/** The colours of a presentation, "RRGGBB". */
export interface Tones {
  readonly ink: string
  readonly muted: string
  readonly heading: string
  readonly accent: string
}

const grid = bare(inkOf('light').grid)
const headFill = 'EEF2F5'

/** A chart of the library's own with nothing in it: its parts are written over when the package is finished. */
const nothing = [{ name: '', labels: [''], values: [0] }]

function runOf({ text, size, tone, isBold, href, isRun }: Paragraph, i: number, tones: Tones): PptxGenJS.TextProps {
  const link = href === null ? {} : { hyperlink: { url: possible(href) } }
  const start = i > 0 && !isRun ? { breakLine: false } : {}
  return { text: possible(text), options: { fontSize: size, bold: isBold, color: tones[tone], lang: 'sv-SE', ...start, ...link } }
}

/** Paragraphs as the library wants them: each but the last ends its own line. */
function runsOf(paragraphs: readonly Paragraph[], tones: Tones): PptxGenJS.TextProps[] {
  return paragraphs.map((one, i) => {
    const run = runOf(one, i, tones)
    const endsLine = i + 1 < paragraphs.length && paragraphs[i + 1]?.isRun === false
    return { ...run, options: { ...run.options, breakLine: endsLine, paraSpaceAfter: paragraphAir } }
  })
}

function drawText(slide: Slide, { box, paragraphs, anchor }: TextBlock, tones: Tones): void {
  slide.addText(runsOf(paragraphs, tones), { ...box, margin: 0, valign: anchor, wrap: true, isTextBox: true })
}

const sides = (kind: TableCell['kind']) => {
  const none = { type: 'none' as const }
  const rule = { type: 'solid' as const, pt: kind === 'head' ? 1.5 : 0.75, color: grid }
  return [none, none, rule, none] as [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps]
}

function cellOf({ text, notes, kind }: TableCell, column: number, size: number, tones: Tones): PptxGenJS.TableCell {
  const look = { fontSize: size, color: tones[kind === 'gap' ? 'muted' : 'ink'], bold: kind === 'head', lang: 'sv-SE' }
  const small = notes.map((note) => ({
    text: possible(note),
    options: { ...look, fontSize: smallPrint(size), color: tones.muted, breakLine: true },
  }))
  const main = { text: possible(text), options: { ...look, breakLine: notes.length > 0 } }
  return {
    text: [main, ...small],
    options: {
      align: column === 0 ? 'left' : 'right',
      valign: 'middle',
      border: sides(kind),
      ...(kind === 'head' ? { fill: { color: headFill } } : {}),
    },
  }
}

function drawTable(slide: Slide, { box, caption, widths, heights, rows, size }: TableBlock, tones: Tones): void {
  const cells = rows.map((row) => row.map((cell, column) => cellOf(cell, column, size, tones)))
  slide.addTable(cells, {
    x: box.x,
    y: box.y,
    colW: [...widths],
    rowH: [...heights],
    objectName: possible(caption),
    autoPage: false,
  })
}

function drawBlock(pptx: PptxGenJS, slide: Slide, block: Block, tones: Tones): void {
  if (block.kind === 'text') return drawText(slide, block, tones)
  if (block.kind === 'table') return drawTable(slide, block, tones)
  const { box, spec } = block
  slide.addChart(
    pptx.ChartType.bar,
    nothing.map((one) => ({ ...one })),
    { ...box, altText: possible(spec.alt), objectName: spec.title || 'Diagram' },
  )
}

/** The name of the only layout that slides are made on. */
export const layoutName = 'Figur'

/** Writes a slide: the headline in the layout's own place for it, so that outlines and screen readers find it. */
export function drawPage(pptx: PptxGenJS, page: SlidePage, tones: Tones, hasLogo: boolean): void {
  const slide = pptx.addSlide({ masterName: layoutName })
  const look = { fontSize: page.headingSize, bold: true, color: tones.heading, lang: 'sv-SE' }
  // The size is the run's own: the layout's would be written over one that is given for the whole text.
  slide.addText([{ text: possible(page.heading), options: look }], {
    ...boxes.heading,
    w: headingWidth(hasLogo),
    placeholder: 'title',
    margin: 0,
    valign: 'bottom',
    fit: 'shrink',
  })
  for (const block of page.blocks) drawBlock(pptx, slide, block, tones)
  slide.addNotes(possible(page.notes))
}
