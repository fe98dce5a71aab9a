import JSZip from 'jszip'
import type { NativeChart } from './chartSpec.ts'
import { chartWorkbook } from './chartWorkbook.ts'
import { chartXml } from './chartXml.ts'
import { contentTypes } from './contentTypes.ts'
import type { Tones } from './drawPage.ts'
import { appProperties, notesMaster, notesMasterRelations, workbookRelation } from './ownParts.ts'
import { scatterXml } from './scatterXml.ts'
import { finishNotes, finishPresentation, finishSlide, finishTheme } from './finishParts.ts'
import { zipBytes } from './zipBytes.ts'

/** The media type of a presentation. */
export const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

type Parts = Record<string, string | Uint8Array>

const isText = (path: string): boolean => /\.(xml|rels)$/.test(path)

async function partsOf(raw: JSZip): Promise<Parts> {
  const files = Object.values(raw.files).filter(({ dir }) => !dir)
  const read = files.map(async (file) => [file.name, await file.async(isText(file.name) ? 'string' : 'uint8array')] as const)
  return Object.fromEntries(await Promise.all(read))
}

const numberIn = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0)

/** The library goes on counting charts from one presentation to the next: here they are numbered from one, as they were added. */
function renumbering(parts: Parts): ReadonlyMap<string, number> {
  const charts = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
  const inOrder = charts.sort((a, b) => numberIn(a) - numberIn(b))
  return new Map(inOrder.map((path, i) => [path, i + 1]))
}

/** Charts and their workbooks, in place of the library's: it writes zero as nothing, and a gap as an empty number. */
async function chartParts(specs: readonly NativeChart[], signal: AbortSignal): Promise<Parts> {
  const parts: Parts = {}
  for (const [i, spec] of specs.entries()) {
    signal.throwIfAborted()
    parts[`ppt/charts/chart${i + 1}.xml`] = spec.kind === 'scatter' ? scatterXml(spec) : chartXml(spec)
    parts[`ppt/charts/_rels/chart${i + 1}.xml.rels`] = workbookRelation(i + 1)
    // One at a time, so that the reader can stop it
    parts[`ppt/embeddings/Microsoft_Excel_Sheet${i + 1}.xlsx`] = await chartWorkbook(spec, new JSZip())
  }
  return parts
}

function renamed(text: string, numbers: ReadonlyMap<string, number>): string {
  return text.replace(/\/(ppt\/charts\/)chart\d+\.xml/g, (found, folder: string) => {
    const number = numbers.get(found.slice(1))
    return number === undefined ? found : `/${folder}chart${number}.xml`
  })
}

/** A part of the library's as it has to be, null for those that are replaced. */
function finished(path: string, content: string | Uint8Array, numbers: ReadonlyMap<string, number>, tones: Tones) {
  if (/^ppt\/(charts|embeddings)\//.test(path)) return null
  if (typeof content !== 'string') return content
  if (path.startsWith('ppt/slides/_rels/')) return renamed(content, numbers)
  if (/^ppt\/(slides|slideLayouts|slideMasters)\/\w+\.xml$/.test(path)) return finishSlide(content)
  if (/^ppt\/notesSlides\/\w+\.xml$/.test(path)) return finishNotes(content)
  if (path === 'ppt/presentation.xml') return finishPresentation(content)
  return path === 'ppt/theme/theme1.xml' ? finishTheme(content, tones) : content
}

/**
 * Turns what the library has made into a file that PowerPoint opens without repair, and that says the same whenever it is made:
 * its faults are mended part by part, and its charts are ours.
 */
export async function finishPackage(
  raw: JSZip,
  specs: readonly NativeChart[],
  { tones, signal }: { tones: Tones; signal: AbortSignal },
): Promise<Uint8Array> {
  const made = await partsOf(raw)
  const numbers = renumbering(made)
  if (numbers.size !== specs.length) throw new Error(`${numbers.size} charts for ${specs.length}`)
  const kept = Object.entries(made).flatMap(([path, content]) => {
    const part = finished(path, content, numbers, tones)
    return part === null ? [] : [[path, part] as const]
  })
  const slides = kept.filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  const parts: Parts = {
    ...Object.fromEntries(kept),
    ...(await chartParts(specs, signal)),
    'docProps/app.xml': appProperties(slides),
    'ppt/notesMasters/notesMaster1.xml': notesMaster,
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': notesMasterRelations,
  }
  const theme = parts['ppt/theme/theme1.xml']
  if (theme !== undefined) parts['ppt/theme/theme2.xml'] = theme
  signal.throwIfAborted()
  const { '[Content_Types].xml': _, ...rest } = parts
  return zipBytes(new JSZip(), { '[Content_Types].xml': contentTypes(Object.keys(rest)), ...rest })
}
