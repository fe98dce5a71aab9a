import type { Exhibit, FullExhibit } from '../../exhibits/exhibit.ts'
import type { SlideExhibit } from '../../exhibits/slideExhibit.ts'
import { continued, words } from '../../words/presentation.ts'
import { comparePages } from './comparePages.ts'
import { driversPages } from './driversPages.ts'
import { notesText } from './notesText.ts'
import { seriesPages } from './seriesPages.ts'
import { situationPages } from './situationPages.ts'
import { boxes, headingSizeOf, lineSizeOf } from './slideLayout.ts'
import { type Block, type Body, paragraph, type Paragraph, type SlidePage } from './slidePage.ts'

/** The footer's size in points: readable in a handout. */
const footerSize = 11

function bodiesOf(exhibit: FullExhibit): readonly Body[] {
  if (exhibit.kind === 'series') return seriesPages(exhibit)
  if (exhibit.kind === 'compare') return comparePages(exhibit)
  return exhibit.kind === 'drivers' ? driversPages(exhibit) : situationPages(exhibit)
}

/** What holds for all figures, where no footnote says it, then source, day, filters and the receipt's code, which leads to the same view. */
function footerText(exhibit: FullExhibit, address: string, warnings: readonly string[]): readonly Paragraph[] {
  const { source, dataDate, filters, receipt } = exhibit
  const small = { tone: 'muted' } as const
  const said = [...warnings, source, ...(dataDate === null ? [] : [dataDate]), filters].filter((text) => text !== '').join(' · ')
  return [
    paragraph(`${said} · ${words.receipt} `, footerSize, small),
    paragraph(receipt.code, footerSize, { ...small, isRun: true, href: address === '' ? null : address }),
  ]
}

function framed(exhibit: FullExhibit, address: string, at: number): readonly Block[] {
  const { population, warnings } = exhibit
  const under = paragraph(population, lineSizeOf(population, 16, 12), { tone: 'muted' })
  return [
    ...(population === '' ? [] : [{ kind: 'text', box: boxes.population, paragraphs: [under], anchor: 'top' } as const]),
    { kind: 'text', box: boxes.footer, paragraphs: footerText(exhibit, address, at === 0 ? [] : warnings), anchor: 'bottom' },
  ]
}

function emptyPage(exhibit: Extract<Exhibit, { kind: 'empty' }>): Omit<SlidePage, 'headingSize' | 'notes'> {
  const said = [paragraph(exhibit.why, 24)]
  const footer = [paragraph(exhibit.filters, footerSize, { tone: 'muted' })]
  return {
    heading: exhibit.topic === '' ? words.emptyHeading : `${exhibit.topic}: ${words.emptyHeading.toLowerCase()}`,
    blocks: [
      { kind: 'text', box: boxes.body, paragraphs: said, anchor: 'top' },
      { kind: 'text', box: boxes.footer, paragraphs: footer, anchor: 'bottom' },
    ],
  }
}

/** The slides that a view needs, most often one: each with the finding as its headline, and the notes to speak from. */
export function pagesOf(slide: SlideExhibit, hasLogo: boolean): readonly SlidePage[] {
  const { exhibit, address } = slide
  if (exhibit.kind === 'empty') {
    const page = emptyPage(exhibit)
    return [{ ...page, headingSize: headingSizeOf(page.heading, hasLogo), notes: notesText(slide) }]
  }
  const bodies = bodiesOf(exhibit)
  return bodies.map(({ blocks, notes }, i) => {
    const heading = continued(exhibit.heading, i + 1, bodies.length)
    return {
      heading,
      headingSize: headingSizeOf(heading, hasLogo),
      blocks: [...framed(exhibit, address, i), ...blocks],
      notes: notesText(slide, notes),
    }
  })
}
