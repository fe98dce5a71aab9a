import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesOf, makeFeeds } from '../mocks/feeds.ts'
import { usualSeed } from '../mocks/seed.ts'
import { largeSize, type Size, sizeFor } from '../mocks/size.ts'
import { protectFeeds } from '../src/cli/protectFeeds.ts'

/** The day of the made-up stamp: the same figures give the same bytes on any day. */
const stampDay = '2025-02-01'

/** Every file of the made-up municipality before anything is protected, by address, as text. Made anew at each call. */
export function rawFiles(size: Size = largeSize): ReadonlyMap<string, string> {
  const files = [...filesOf(makeFeeds(usualSeed, size, 'raw'))]
  return new Map(files.map(([address, json]) => [address, JSON.stringify(json)]))
}

/** Every file of the made-up municipality, by address, as text, protected by what `npm run feeds -- protect` protects with. */
export function madeUpFiles(size: Size = largeSize): ReadonlyMap<string, string> {
  const [raw, encoder, decoder] = [rawFiles(size), new TextEncoder(), new TextDecoder()]
  const folder = { addresses: [...raw.keys()], read: (address: string) => encoder.encode(raw.get(address) ?? '') }
  const result = protectFeeds(folder, { settings: null, today: stampDay })
  if (!result.ok) throw new Error(`the made-up feeds break the contract: ${JSON.stringify(result.problems.slice(0, 9))}`)
  const { files } = result.value
  return new Map([...files].map(([address, text]) => [address, typeof text === 'string' ? text : decoder.decode(text)]))
}

/**
 * Writes the made-up municipality as feeds into a folder, which is made if it isn't there, protected or raw. Tells what was written,
 * in words.
 */
export function writeFeeds(folder: string, size: Size = largeSize, isRaw = false): string {
  const start = performance.now()
  const texts = [...(isRaw ? rawFiles(size) : madeUpFiles(size))].map(([address, text]) => [join(folder, address), text] as const)
  for (const parent of new Set(texts.map(([path]) => dirname(path)))) mkdirSync(parent, { recursive: true })
  for (const [path, text] of texts) writeFileSync(path, text)
  const bytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
  return `${texts.length} files, ${Math.round(bytes / 1e5) / 10} MB, in ${Math.round(performance.now() - start)} ms`
}

const usage = 'Usage: npm run mock:feeds -- <folder> [--units <number>] [--raw]'

/** Writes feeds as the command line asks for, tells what was done or why not, and gives the exit code. `sized` plants the units. */
export function runWriteFeeds(args: readonly string[], sized: (units: number) => Size = sizeFor): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { units: { type: 'string' }, raw: { type: 'boolean' } },
    })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) throw new Error('Exactly one folder is needed, to write the feeds into')
    const size = values.units === undefined ? largeSize : sized(Number(values.units))
    process.stdout.write(`${folder}: ${writeFeeds(folder, size, values.raw === true)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return 1
  }
}
