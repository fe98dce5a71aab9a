import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesOf, makeFeeds } from '../mocks/feeds.ts'
import { usualSeed } from '../mocks/seed.ts'
import { largeSize, type Size, sizeFor } from '../mocks/size.ts'

/** Every file of the made-up municipality, by address, as what is written in it. Made anew at each call. */
export function madeUpFiles(size: Size = largeSize): ReadonlyMap<string, unknown> {
  return new Map(filesOf(makeFeeds(usualSeed, size)))
}

/** Writes the made-up municipality as feeds into a folder, which is made if it isn't there. Tells what was written, in words. */
export function writeFeeds(folder: string, size: Size = largeSize): string {
  const start = performance.now()
  const texts = [...madeUpFiles(size)].map(([address, json]) => [join(folder, address), JSON.stringify(json)] as const)
  for (const parent of new Set(texts.map(([path]) => dirname(path)))) mkdirSync(parent, { recursive: true })
  for (const [path, text] of texts) writeFileSync(path, text)
  const bytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
  return `${texts.length} files, ${Math.round(bytes / 1e5) / 10} MB, in ${Math.round(performance.now() - start)} ms`
}

const usage = 'Usage: npm run mock:feeds -- <folder> [--units <number>]'

/** Writes feeds as the command line asks for, tells what was done or why not, and gives the exit code. */
export function runWriteFeeds(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { units: { type: 'string' } },
    })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) throw new Error('Exactly one folder is needed, to write the feeds into')
    const size = values.units === undefined ? largeSize : sizeFor(Number(values.units))
    process.stdout.write(`${folder}: ${writeFeeds(folder, size)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return 1
  }
}
