import type { Feature } from 'write-excel-file/universal'
import { escapeMarkup } from './escapeMarkup.ts'
import type { SheetLink, SheetPage } from './sheetPage.ts'
import { sheetWords } from '../../words/sheets.ts'

/** Longer addresses make Excel call the file broken. */
const longestAddress = 2000

const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

const opens = ({ address }: SheetLink): boolean => /^https?:/.test(address) && address.length <= longestAddress

const linksOf = (page: SheetPage | undefined): readonly SheetLink[] => (page?.links ?? []).filter(opens)

/** "B3". No sheet here has links past its first columns. */
const cellName = ({ row, column }: SheetLink): string => `${String.fromCodePoint(65 + column)}${row + 1}`

/** An address and its fragment, which Excel keeps apart and takes for a part of a file's name where it is not. */
function partsOf({ address }: SheetLink): readonly [address: string, fragment: string] {
  const [page = '', ...fragment] = address.split('#')
  return [page, fragment.join('#')]
}

function hyperlink(link: SheetLink, i: number): string {
  const [, fragment] = partsOf(link)
  return `<hyperlink ref="${cellName(link)}" r:id="link${i + 1}"${fragment === '' ? '' : ` location="${escapeMarkup(fragment)}"`}/>`
}

const hyperlinks = (links: readonly SheetLink[]): string =>
  links.length === 0 ? '' : `<hyperlinks>${links.map(hyperlink).join('')}</hyperlinks>`

const relations = (links: readonly SheetLink[]): string =>
  links
    .map(
      (link, i) =>
        `<Relationship Id="link${i + 1}" Type="${linkType}" Target="${escapeMarkup(partsOf(link)[0])}" TargetMode="External"/>`,
    )
    .join('')

/** Years as the names of columns are text on purpose, so that charts take them as names: Excel need not warn of each. */
const yearsAreText = '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'

/** The library names the corner pane as the active one also where only rows or only columns stay; Excel wants the pane that there is. */
function activePane(pane: string): string {
  if (pane.includes('ySplit="0"')) return pane.replace(' ySplit="0"', '').replace('bottomRight', 'topRight')
  return pane.includes('xSplit="0"') ? pane.replace(' xSplit="0"', '').replace('bottomRight', 'bottomLeft') : pane
}

/** Puts links, one page in width, page numbers and the silence about years into a sheet's markup, in the order that Excel demands. */
function completed(markup: string, links: readonly SheetLink[]): string {
  return markup
    .replace(/<worksheet [^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pane [^>]*>/, activePane)
    .replace(/<pageMargins/, (start) => `${hyperlinks(links)}${start}`)
    .replace(/<pageSetup [^>]*>/, (setup) => {
      const footer = `<headerFooter><oddFooter>&amp;C${escapeMarkup(sheetWords.page)}</oddFooter></headerFooter>`
      return `${setup.replace('<pageSetup', '<pageSetup fitToWidth="1" fitToHeight="0"')}${footer}${yearsAreText}`
    })
}

/** What the library has no option for: links, and how the sheets are printed. */
export function sheetMarkup(pages: readonly SheetPage[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (markup, _, { sheetIndex }) => completed(markup, linksOf(pages[sheetIndex])),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => relations(linksOf(pages[sheetIndex])),
        },
      },
    },
  }
}
