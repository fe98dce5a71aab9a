import { namespaces, xmlHead } from './namespaces.ts'

const { relationships, office, drawing, presentation, properties } = namespaces

/** What leads from a chart to its workbook. */
export function workbookRelation(number: number): string {
  return `${xmlHead}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/package" Target="../embeddings/Microsoft_Excel_Sheet${number}.xlsx"/></Relationships>`
}

/** The properties that a file shows, without the library's list of fonts and slides that aren't so. */
export function appProperties(slides: number): string {
  return `${xmlHead}<Properties xmlns="${properties}"><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes><AppVersion>16.0000</AppVersion></Properties>`
}

const place = (x: number, y: number, w: number, h: number): string =>
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`

const text = (lines: string): string =>
  `<p:txBody><a:bodyPr/><a:lstStyle/><a:p>${lines}<a:endParaRPr lang="sv-SE"/></a:p></p:txBody>`

const shape = (id: number, name: string, lock: string, kind: string, rest: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${lock}/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>${rest}</p:sp>`

const shapes = [
  shape(2, 'Bild', ' noRot="1" noChangeAspect="1"', 'type="sldImg" idx="2"', place(685_800, 1_143_000, 5_486_400, 3_086_100)),
  shape(
    3,
    'Anteckningar',
    '',
    'type="body" sz="quarter" idx="3"',
    place(685_800, 4_400_550, 5_486_400, 3_600_450) + text('<a:r><a:rPr lang="sv-SE"/><a:t>Anteckningar</a:t></a:r>'),
  ),
].join('')

const tree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** The master of notes: the slide, and its notes below it. The library's has places that PowerPoint takes away as broken. */
export const notesMaster = `${xmlHead}<p:notesMaster xmlns:a="${drawing}" xmlns:r="${office}" xmlns:p="${presentation}"><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${tree}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`

/** A master may not share its theme with another. */
export const notesMasterRelations = `${xmlHead}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/theme" Target="../theme/theme2.xml"/></Relationships>`
