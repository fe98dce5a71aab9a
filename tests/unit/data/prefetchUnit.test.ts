import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import { type FilesFor, prefetchUnit } from '../../../src/data/prefetchUnit.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { filesForUnit } from '../../../src/views/neededFiles.ts'
import { serveBuiltIn } from './builtInFetch.ts'

const filesFor: FilesFor = (organiser, of, unit) => filesForUnit(organiser, of, unit, defaultSelection)
const catalog = 'http://127.0.0.1/feeds/index.json'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('prefetchUnit', () => {
  it('asks for the catalog and then for every file of the home unit, each once', async () => {
    const asked = serveBuiltIn()
    await prefetchUnit(makeQueryClient(0), catalog, null, filesFor)
    expect(asked[0]).toBe('index.json')
    expect([...asked].sort()).toEqual([
      'index.json',
      'kommunstaben/age.json',
      'kommunstaben/context.json',
      'kommunstaben/headcount.json',
      'kommunstaben/recruitment.json',
      'kommunstaben/sickLeave.json',
      'kommunstaben/turnover.json',
    ])
  })

  it('asks only for the files that cover the unit of the link', async () => {
    const asked = serveBuiltIn()
    await prefetchUnit(makeQueryClient(0), catalog, 'lulea', filesFor)
    expect([...asked].sort()).toEqual(['index.json', 'kommunstaben/context.json', 'kommunstaben/recruitment.json'])
  })

  it('goes on with the home unit where the link has an unknown one', async () => {
    const asked = serveBuiltIn()
    await prefetchUnit(makeQueryClient(0), catalog, 'finns-inte', filesFor)
    expect(asked).toContain('kommunstaben/headcount.json')
  })

  it('leaves a failure to those who use the figures', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    await expect(prefetchUnit(makeQueryClient(0), catalog, null, filesFor)).resolves.toBeUndefined()
  })
})
