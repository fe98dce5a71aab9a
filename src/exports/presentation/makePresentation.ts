import JSZip from 'jszip'
import PptxGenJS from 'pptxgenjs'
import type { Template } from '../../domain/config.ts'
import type { SlideExhibit } from '../../exhibits/slideExhibit.ts'
import { words } from '../../words/presentation.ts'
import type { NativeChart } from './chartSpec.ts'
import { drawPage, type Tones } from './drawPage.ts'
import { finishPackage, presentationType } from './finishPackage.ts'
import { readLogo } from './logo.ts'
import { openPresentation, tonesOf } from './openPresentation.ts'
import { pagesOf } from './pagesOf.ts'
import type { SlidePage } from './slidePage.ts'
import { possible } from './xmlText.ts'

/** How a presentation is made. */
export interface PresentationOptions {
  readonly template: Template
  /** Ends the work: the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal
  /** Told after each view that has been made into slides. When all have, the file is written. */
  readonly onProgress: (done: number, all: number) => void
  /** Told where the organisation's logo did not arrive. The presentation is made without it. */
  readonly onLogoMissing?: () => void
}

/** Lets the page answer its reader between two slides. */
async function rest(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  signal.throwIfAborted()
}

const chartsOf = ({ blocks }: SlidePage): readonly NativeChart[] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block.spec] : []))

/** The presentation's own name: the only slide's finding, or whose figures they are. */
function titleOf(slides: readonly SlideExhibit[]): string {
  const [first] = slides
  if (first === undefined) return words.deck
  if (slides.length === 1 && first.exhibit.kind !== 'empty') return possible(first.exhibit.heading)
  return possible(`${words.deck}, ${first.exhibit.organisation}`)
}

async function drawSlides(
  pptx: PptxGenJS,
  slides: readonly SlideExhibit[],
  tones: Tones,
  hasLogo: boolean,
  { signal, onProgress }: PresentationOptions,
): Promise<readonly NativeChart[]> {
  const specs: NativeChart[] = []
  for (const [i, slide] of slides.entries()) {
    for (const page of pagesOf(slide, hasLogo)) {
      drawPage(pptx, page, tones, hasLogo)
      specs.push(...chartsOf(page))
    }
    onProgress(i + 1, slides.length)
    // One slide at a time, so that the page stays alive and the reader can stop it
    await rest(signal)
  }
  return specs
}

/**
 * Makes a PowerPoint presentation of views: native charts that can be edited, native text and tables, alternative texts, and notes
 * to speak from. Everything is made in the browser, from exhibits alone, so that a withheld number can be nowhere in it.
 */
export async function makePresentation(slides: readonly SlideExhibit[], options: PresentationOptions): Promise<Blob> {
  const { template, signal, onLogoMissing } = options
  signal.throwIfAborted()
  const logo = await readLogo(template.logo, signal)
  if (template.logo !== null && logo === null) onLogoMissing?.()
  const pptx = new PptxGenJS()
  const tones = tonesOf(template)
  openPresentation(pptx, template, logo, {
    title: titleOf(slides),
    author: possible(slides[0]?.exhibit.organisation ?? words.deck),
  })
  const specs = await drawSlides(pptx, slides, tones, logo !== null, options)
  const raw = await JSZip.loadAsync(await pptx.write({ outputType: 'arraybuffer' }))
  await rest(signal)
  const bytes = await finishPackage(raw, specs, { tones, signal })
  return new Blob([bytes as BlobPart], { type: presentationType })
}
