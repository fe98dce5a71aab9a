import { namespaces, xmlHead } from './namespaces.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const slides = `${office}.presentationml`

const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: `${office}.spreadsheetml.sheet`,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${slides}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+$/, `${slides}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${slides}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${slides}.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${slides}.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${slides}.notesMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${slides}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${slides}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${slides}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+$/, `${office}.theme+xml`],
  [/^ppt\/charts\/[^/]+$/, `${office}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
]

/** The list of what every part of a package is. The library's names parts that aren't there, which PowerPoint wants to repair. */
export function contentTypes(paths: readonly string[]): string {
  const endings = new Set(paths.map((path) => path.split('.').at(-1) ?? ''))
  const byEnding = Object.entries(defaults)
    .filter(([ending]) => endings.has(ending))
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
  const byPath = paths.flatMap((path) => {
    const type = kinds.find(([which]) => which.test(path))?.[1]
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`]
  })
  return `${xmlHead}<Types xmlns="${namespaces.contentTypes}">${byEnding.join('')}${byPath.join('')}</Types>`
}
