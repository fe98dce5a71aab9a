import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyToClipboard } from '../../../src/views/copyToClipboard.ts'
import { copyFaults } from '../../../src/words/sheets.ts'

type Parts = Readonly<Record<string, Blob | Promise<Blob>>>

class Item {
  readonly parts: Parts
  constructor(parts: Parts) {
    this.parts = parts
  }
}

const yes = () => Promise.resolve()
const no = () => Promise.reject(new Error('NotAllowedError'))

/** A browser with this clipboard; `copies` is whether its documents copy when asked to. */
function browserWith(clipboard: object | undefined, copies = false) {
  const given = new Map<string, string>()
  let tell: ((event: object) => void) | null = null
  vi.stubGlobal('navigator', { clipboard })
  vi.stubGlobal('document', {
    addEventListener: (_: string, listener: (event: object) => void) => (tell = listener),
    removeEventListener: () => (tell = null),
    execCommand: () => {
      if (copies)
        tell?.({
          preventDefault: () => undefined,
          clipboardData: { setData: (type: string, text: string) => given.set(type, text) },
        })
      return copies
    },
  })
  return given
}

beforeEach(() => vi.stubGlobal('ClipboardItem', Item))
afterEach(() => vi.unstubAllGlobals())

describe('copying', () => {
  it('writes a table in both its forms, as one item, where the document does not copy', async () => {
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>(yes)
    browserWith({ write })
    expect(await copyToClipboard({ text: 'a\tb', html: '<table></table>' })).toBeNull()
    const parts = write.mock.calls[0]?.[0][0]?.parts ?? {}
    const [plain, html] = [await parts['text/plain'], await parts['text/html']]
    expect([await plain?.text(), await html?.text()]).toEqual(['a\tb', '<table></table>'])
    expect([plain?.type, html?.type]).toEqual(['text/plain', 'text/html'])
  })

  it('hands over a picture before it is made: Safari asks to be called in the click itself', () => {
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>(yes)
    browserWith({ write })
    void copyToClipboard({ picture: new Promise(() => undefined) })
    expect(write).toHaveBeenCalledOnce()
    expect(write.mock.calls[0]?.[0][0]?.parts['image/png']).toBeInstanceOf(Promise)
  })

  it('writes the text where the browser knows no items', async () => {
    vi.stubGlobal('ClipboardItem', undefined)
    const writeText = vi.fn(yes)
    browserWith({ writeText })
    expect(await copyToClipboard({ text: 'En mening.' })).toBeNull()
    expect(writeText).toHaveBeenCalledWith('En mening.')
  })

  it('lets the document copy a table, so that Chromium finds no fault in its styles', async () => {
    const write = vi.fn(yes)
    const given = browserWith({ write }, true)
    expect(await copyToClipboard({ text: 'a', html: '<table></table>' })).toBeNull()
    expect([...given]).toEqual([
      ['text/plain', 'a'],
      ['text/html', '<table></table>'],
    ])
    expect(write).not.toHaveBeenCalled()
  })

  it.each([
    ['has no clipboard', undefined],
    ['refuses', { write: no }],
  ])('lets the document copy a text where the browser %s', async (_, clipboard) => {
    const given = browserWith(clipboard, true)
    expect(await copyToClipboard({ text: 'a' })).toBeNull()
    expect([...given]).toEqual([['text/plain', 'a']])
  })

  it('says why, and what to do instead, where nothing helps', async () => {
    browserWith({ write: no })
    expect(await copyToClipboard({ text: 'a' })).toBe(copyFaults.refused)
    expect(await copyToClipboard({ text: 'a', html: '<p>a</p>' })).toBe(copyFaults.refused)
    expect(await copyToClipboard({ picture: Promise.resolve(new Blob()) })).toBe(copyFaults.noPictures)
  })

  it('throws what the maker of a picture threw', async () => {
    const failed = new Error('inget att rita')
    browserWith({ write: ([item]: readonly Item[]) => item?.parts['image/png'] })
    await expect(copyToClipboard({ picture: Promise.reject(failed) })).rejects.toBe(failed)
  })
})
