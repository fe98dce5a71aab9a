import { styleOf } from '../../charts/look.ts'
import type { Tones } from './drawPage.ts'
import { bare } from './drawnSeries.ts'

/** The text is Swedish, so that it is checked and read aloud as such. */
const inSwedish = (xml: string): string => xml.replaceAll(' altLang="en-US"', '').replaceAll(' lang="en-US"', ' lang="sv-SE"')

/** A paragraph says once how it is set, before its text: the library says it again before every run of it. */
const setOnce = (xml: string): string => xml.replace(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/g, '$1')

/** No two things on a slide have the same number: the library gives tables the numbers of others. */
function numbered(xml: string): string {
  let last = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    last += 1
    return `<p:cNvPr id="${last}"`
  })
}

/** A table is described by its caption, and its first row is its head. */
function describedTables(xml: string): string {
  return xml
    .replace(
      /(<p:cNvPr id="\d+" name="([^"]*)")(\/><p:cNvGraphicFramePr><a:graphicFrameLocks)/g,
      (_, start: string, name: string, end: string) => `${start} descr="${name}"${end}`,
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
}

/** A slide, a layout or the master as they have to be. A background says of its effects that there are none. */
export function finishSlide(xml: string): string {
  const background = xml.replace(/(<p:bgPr>)(<a:solidFill>.*?<\/a:solidFill>)(<\/p:bgPr>)/g, '$1$2<a:effectLst/>$3')
  return describedTables(numbered(setOnce(inSwedish(background))))
}

const run = '<a:r><a:rPr lang="sv-SE" dirty="0"/><a:t>'

/** Each line of the notes as a paragraph of its own: the library writes them all into one. */
export function finishNotes(xml: string): string {
  return inSwedish(xml).replace(
    /<a:p><a:r><a:rPr lang="sv-SE" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="sv-SE" dirty="0"\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === '' ? '<a:p><a:endParaRPr lang="sv-SE" dirty="0"/></a:p>' : `<a:p>${run}${line}</a:t></a:r></a:p>`,
        )
        .join(''),
  )
}

/** The master of notes is named before the slides, as the schema has it. */
export function finishPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? ''
  return xml.replace(notes, '').replace('<p:sldIdLst>', () => `${notes}<p:sldIdLst>`)
}

/** The palette that PowerPoint offers who edits the presentation: the organisation's colour, then those that mean something here. */
export function finishTheme(xml: string, { accent, heading, ink }: Tones): string {
  const fill = (id: string) => bare(styleOf({ id, role: 'line' }, 'light').fill)
  const colours: Readonly<Record<string, string>> = {
    dk2: heading,
    accent1: accent,
    accent2: fill('women'),
    accent3: fill('men'),
    accent4: fill('longTerm'),
    accent5: fill('age30-49'),
    accent6: fill('fixedTerm'),
    hlink: ink,
    folHlink: ink,
  }
  return Object.entries(colours).reduce(
    (done, [name, colour]) =>
      done.replace(
        new RegExp(`<a:${name}><a:srgbClr val="\\w+"/></a:${name}>`),
        `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
      ),
    xml,
  )
}
