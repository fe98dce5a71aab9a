import type PptxGenJS from 'pptxgenjs'
import { inkOf } from '../../charts/look.ts'
import type { Template } from '../../domain/config.ts'
import { layoutName, type Tones } from './drawPage.ts'
import { bare } from './drawnSeries.ts'
import type { Logo } from './logo.ts'
import { boxes, headingWidth, slideSize } from './slideLayout.ts'
import { xmlText } from './xmlText.ts'

/**
 * Source Sans 3, which the app is set in, is not on people's computers, and PowerPoint would put something else in its place.
 * Arial is in every PowerPoint, and LibreOffice has Liberation Sans with the same widths, so that lines break alike everywhere.
 */
const usualFont = 'Arial'

/** The app's own dark blue. */
const usualAccent = '#1B3848'

/** The colours of slides by an organisation's template. */
export function tonesOf({ colours }: Template): Tones {
  const { ink, muted } = inkOf('light')
  const [heading, accent] = [colours.heading ?? ink, colours.accent ?? usualAccent]
  return { ink: bare(ink), muted: bare(muted), heading: bare(heading), accent: bare(accent) }
}

/** The logo within its box, as large as its shape lets it be, at the right. */
function placedLogo({ data, ratio }: Logo) {
  const { x, y, w, h } = boxes.logo
  const [width, height] = ratio > w / h ? [w, w / ratio] : [h * ratio, h]
  return { image: { data, x: x + w - width, y, w: width, h: height, altText: '' } }
}

/** Begins a presentation: its size, language, font and the layout that its slides stand on. */
export function openPresentation(
  pptx: PptxGenJS,
  template: Template,
  logo: Logo | null,
  about: { title: string; author: string },
): void {
  const tones = tonesOf(template)
  const font = template.font ?? usualFont
  pptx.defineLayout({ name: 'wide', width: slideSize.w, height: slideSize.h })
  pptx.layout = 'wide'
  pptx.theme = { headFontFace: font, bodyFontFace: font }
  pptx.title = about.title
  pptx.author = about.author
  pptx.subject = ''
  // The library writes the name of the company as it is.
  pptx.company = xmlText(about.author)
  pptx.defineSlideMaster({
    title: layoutName,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...boxes.strip, fill: { color: tones.accent }, line: { color: tones.accent, width: 0 } } },
      ...(logo === null ? [] : [placedLogo(logo)]),
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...boxes.heading,
            w: headingWidth(logo !== null),
            align: 'left',
            valign: 'bottom',
            margin: 0,
            bold: true,
            fontSize: 30,
            color: tones.heading,
          },
          text: '',
        },
      },
    ],
    slideNumber: { ...boxes.number, fontSize: 11, color: tones.muted, align: 'right' },
  })
}
