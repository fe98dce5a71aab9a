import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readExhibit } from '../../../../src/views/readExhibit.ts'
import { builtInReader, viewOf } from '../../exhibits/feedExhibits.ts'
import { slideOf } from './exhibits.ts'
import { type Opened, opened, presented } from './openedPresentation.ts'

interface Headcount {
  readonly value: readonly number[]
  readonly extension: { readonly public: boolean }
}

/** Makes numbers that are known again wherever they are written: of other staff in another way, so that no change is one of them. */
const grown = { permanent: 271, fixedTerm: 269 }

const published = JSON.parse(readFileSync('public/feeds/kommunstaben/headcount.json', 'utf8')) as Headcount

/** The fourth to sixth of each year's six cells are the fixed-term staff: women, men and all. */
const isSecret = (cell: number): boolean => cell % 6 > 2

const value = published.value.map((count, cell) => count * (isSecret(cell) ? grown.fixedTerm : grown.permanent))
const secrets = value.filter((_, cell) => isSecret(cell))

/** The built-in headcount as if each were some hundred persons, with rules that hide every group of fixed-term staff. */
function planted(path: string): unknown {
  if (path === 'config.json') return { contract: 1, protection: { other: { fewerThan: 4500 } } }
  if (!path.endsWith('headcount.json')) return undefined
  return { ...published, value, extension: { public: false } }
}

/** Everything that is written in a package, its workbooks too. */
function writtenIn(file: Opened): string {
  const workbooks = file.paths.filter((path) => path.endsWith('.xlsx')).map((path) => opened(file.bytes(path)))
  return [file, ...workbooks].flatMap((one) => one.paths.filter((path) => !path.endsWith('.xlsx')).map(one.text)).join('\n')
}

describe('a presentation of protected figures', () => {
  it('has them nowhere: not in charts, workbooks, tables, notes or descriptions', async () => {
    const reader = await builtInReader(planted)
    const views = [viewOf('headcount'), viewOf('headcount', { tab: 'table' }), viewOf('headcount', { employment: 'fixedTerm' })]
    const exhibits = await Promise.all(views.map((view) => readExhibit(reader, view)))
    const file = await presented(exhibits.map((exhibit) => slideOf(exhibit)))
    const written = writtenIn(file).replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)/g, '')
    expect(secrets.filter((secret) => new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(written))).toEqual([])
    expect(written).toContain('skyddat')
    expect(written).toContain(String(283 * grown.permanent + 16 * grown.fixedTerm))
  })
})
