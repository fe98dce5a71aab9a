import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rawFiles } from '../../../.build/writeFeeds.ts'
import { smallSize } from '../../../mocks/size.ts'
import type { Folder } from '../../../src/cli/delivery.ts'
import type { Files } from '../../../src/cli/protectFeeds.ts'
import { isNumber, smallGroup } from '../../../src/domain/figure.ts'
import type { protectDelivery } from '../../../src/domain/protection/protectDelivery.ts'

const encoder = new TextEncoder()

/** A small made-up municipality before anything is protected. */
export const raw: ReadonlyMap<string, string> = rawFiles(smallSize)

/** Files as a folder in memory. */
export function folderOf(files: Files): Folder {
  const read = (address: string) => {
    const content = files.get(address) ?? ''
    return typeof content === 'string' ? encoder.encode(content) : content
  }
  return { addresses: [...files.keys()], read }
}

/** What a published file says. */
export function textIn(files: Files, address: string): string {
  const content = files.get(address) ?? ''
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** A folder in the folder for temporary files, with files in it. */
export function writtenFolder(files: Files, name = 'delivery'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'feeds-')), name)
  mkdirSync(folder)
  for (const [address, content] of files) {
    mkdirSync(dirname(join(folder, address)), { recursive: true })
    writeFileSync(join(folder, address), content)
  }
  return folder
}

/** A rule of its own, so that what is around it can be told from what it decides: it hides all numbers below the limit. */
export const hideSmall: typeof protectDelivery = (cubes, { rule, onProgress }) => {
  let hidden = 0
  const protectedCubes = cubes.map((cube) => {
    if (cube.area === 'recruitment' || cube.isPublic === true) return cube
    const cells = cube.cells.map((cell) => {
      if (!isNumber(cell.figure) || cell.figure >= rule.fewerThan) return cell
      hidden += 1
      return { ...cell, figure: smallGroup }
    })
    return { ...cube, cells }
  })
  onProgress?.(1)
  return {
    cubes: protectedCubes,
    report: {
      areas: { headcount: { numbers: 1000, hidden: { 'small-group': hidden, complementary: 3 } } },
      proved: hidden,
      unproved: 0,
      aggregates: 0,
      dropped: 0,
    },
    unjudged: false,
  }
}
