import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { madeUpFiles, rawFiles, runWriteFeeds, writeFeeds } from '../../../.build/writeFeeds.ts'
import { sizeFor, smallSize } from '../../../mocks/size.ts'
import { checksumOf } from '../../../src/contract/checksum.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { defaultProtection } from '../../../src/domain/protection/protectionRule.ts'
import { stampFault } from '../../../src/domain/protection/stamp.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feeds-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

/** The small municipality's files, made once. */
const small = madeUpFiles(smallSize)

const read = (address: string): unknown => JSON.parse(readFileSync(join(folder, 'made', 'up', address), 'utf8'))
const filesIn = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

describe('writeFeeds', () => {
  it('writes every file at its address, in folders that it makes', () => {
    const said = writeFeeds(join(folder, 'made', 'up'), smallSize)
    const files = small
    for (const [address, text] of files) expect(read(address)).toEqual(JSON.parse(text))
    expect(files.has('index.json') && files.has('context.json')).toBe(true)
    expect(filesIn()).toBe(files.size)
    expect(said).toMatch(/^49 files, 0\.1 MB, in \d+ ms$/)
  })

  it('writes them protected, with a stamp that holds and is the same on any day', () => {
    const files = small
    const catalog = parseCatalog(JSON.parse(files.get('index.json') ?? ''), 'index.json', 'https://exempel.se/exempel/index.json')
    if (!catalog.ok) throw new Error(JSON.stringify(catalog.problems))
    const { stamp, items } = catalog.value
    expect(stampFault(stamp, defaultProtection, checksumOf)).toBeNull()
    for (const { href, sha256 } of items) expect(sha256).toBe(checksumOf(files.get(href.split('/exempel/')[1] ?? '') ?? ''))
    expect(madeUpFiles(smallSize)).toEqual(files)
  })

  it('writes them raw where that is asked for: nothing withheld and no stamp', () => {
    writeFeeds(join(folder, 'made', 'up'), smallSize, true)
    const files = rawFiles(smallSize)
    for (const [address, text] of files) expect(read(address)).toEqual(JSON.parse(text))
    const letters = [...files.values()].map((text) => JSON.stringify((JSON.parse(text) as { status?: unknown }).status ?? ''))
    expect(letters.filter((status) => status.includes('c'))).toEqual([])
    expect(files.get('index.json')).not.toContain('protection')
  })

  it('promises no next delivery, since a file on disk has no today', () => {
    expect(small.get('index.json')).not.toContain('nextDelivery')
  })
})

describe('runWriteFeeds', () => {
  const runWith = (sized: typeof sizeFor, ...args: readonly string[]) => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const code = runWriteFeeds(args, sized)
    return { code, said: said.mock.calls.join(), complained: complained.mock.calls.join() }
  }

  const run = (...args: readonly string[]) => runWith(sizeFor, ...args)

  it('writes them protected', () => {
    // Few units: to protect as many as it may be asked for takes most of a minute.
    const sized = vi.fn(() => smallSize)
    const { code, said } = runWith(sized, folder, '--units', '200')
    expect(code).toBe(0)
    expect(said).toContain(`${folder}: `)
    expect(sized).toHaveBeenCalledExactlyOnceWith(200)
    expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe(small.get('index.json'))
  })

  it('writes as many units as it is asked for, raw where it is asked to', () => {
    expect(run(folder, '--units', '200', '--raw').code).toBe(0)
    const files = rawFiles(sizeFor(200))
    expect(filesIn()).toBe(files.size)
    expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe(files.get('index.json'))
  })

  it.each([
    [[], 'Exactly one folder is needed'],
    [['one', 'two'], 'Exactly one folder is needed'],
    [['one', '--units', '12'], 'At least 177 units are needed'],
    [['one', '--units', 'many'], 'At least 177 units are needed'],
    [['one', '--size', '12'], 'Unknown option'],
  ])('tells what is wrong with %j, and how it is used, and writes nothing', (args, problem) => {
    const { code, complained } = run(...args)
    expect(code).toBe(1)
    expect(complained).toContain(problem)
    expect(complained).toContain('Usage: npm run mock:feeds -- <folder>')
    expect(existsSync('one')).toBe(false)
  })
})
