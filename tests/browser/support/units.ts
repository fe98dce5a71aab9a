import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

/** The address part that opens the made-up municipality. */
export const madeUpFeeds = 'feeds=exempel/index.json'

/** A unit in the tree. */
export function unitRow(page: Page, name: string): Locator {
  return page.getByRole('tree', { name: 'Enheter' }).getByRole('treeitem', { name, exact: true })
}

/** Counts the files under `exempel/` that are asked for from now on, by their path within it. */
export function watchMadeUpFiles(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, file] = /\/exempel\/(.+\.json)$/.exec(new URL(request.url()).pathname) ?? []
    if (file !== undefined) asked.push(file)
  })
  return asked
}

/** A made-up unit's headcount in a year, everyone together, as its file has it. */
export async function headcountIn(unit: string, year: string): Promise<number> {
  const { id, size, dimension, value } = JSON.parse(await readFile(`dist/exempel/${unit}/headcount.json`, 'utf8')) as {
    id: string[]
    size: number[]
    dimension: Record<string, { category: { index: string[] | Record<string, number> } }>
    value: number[]
  }
  const place = id.reduce((at, name, i) => {
    const { index } = dimension[name]?.category ?? { index: [] }
    const ids = Array.isArray(index) ? index : Object.keys(index)
    const sought = name === 'time' ? year : ids.includes('total') ? 'total' : (ids[0] ?? '')
    return at * (size[i] ?? 1) + ids.indexOf(sought)
  }, 0)
  return value[place] ?? Number.NaN
}
