import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../../src/domain/problem.ts'
import { ContractError, FetchError } from '../../../src/data/feedErrors.ts'
import { fileName, readFeed } from '../../../src/data/readFeed.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { tree } from '../series/fromFeeds.ts'
import { stubFeeds } from './feedStub.ts'

afterEach(() => void vi.unstubAllGlobals())

const href = 'https://example.test/feeds/kommunstaben/turnover.json?v=2'
const accept = (json: unknown): Result<unknown> => ({ ok: true, value: json })
const read = (parse: (json: unknown, file: string) => Result<unknown> = accept, signal = new AbortController().signal) =>
  readFeed(href, signal, parse)

async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}

describe('reading a feed', () => {
  it('gives what the contract made of the JSON, and the file as a person names it', async () => {
    stubFeeds(() => ({ text: '{"a":1}' }))
    const seen: unknown[] = []
    const value = await read((json, file) => {
      seen.push(json, file)
      return { ok: true, value: 'read' }
    })
    expect(value).toBe('read')
    expect(seen).toEqual([{ a: 1 }, 'kommunstaben/turnover.json'])
  })

  it.each([404, 403, 500, 503])('rejects with the status where the server answers %i', async (status) => {
    stubFeeds(() => ({ status, text: '<h1>Fel</h1>' }))
    const error = await errorOf(read())
    expect(error).toBeInstanceOf(FetchError)
    expect(error).toMatchObject({ status, file: 'kommunstaben/turnover.json' })
  })

  it('rejects without a status where the network fails', async () => {
    stubFeeds(() => 'offline')
    const error = await errorOf(read())
    expect(error).toBeInstanceOf(FetchError)
    expect(error).toMatchObject({ status: null, file: 'kommunstaben/turnover.json' })
  })

  it('rejects without a status where the answer breaks off', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, text: () => Promise.reject(new TypeError('terminated')) }))
    expect(await errorOf(read())).toMatchObject({ name: 'FetchError', status: null })
  })

  it('passes an abort through as it is, since nothing failed', async () => {
    stubFeeds(() => ({ text: '{}' }))
    const error = await errorOf(read(accept, AbortSignal.abort()))
    expect(error).not.toBeInstanceOf(FetchError)
    expect(error.name).toBe('AbortError')
  })

  it('gives up on a server that never answers', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')))
      })
    })
    const error = errorOf(read(accept))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await error).toBeInstanceOf(FetchError)
    expect(await error).toMatchObject({ file: 'kommunstaben/turnover.json', status: null })
    vi.useRealTimers()
  })

  it.each(['<!doctype html>', '\n <html>', '\uFEFF<?xml version="1.0"?>'])(
    'rejects as a file that did not arrive where a web page came in its place: %j',
    async (text) => {
      stubFeeds(() => ({ text }))
      const parse = vi.fn(accept)
      expect(await errorOf(read(parse))).toMatchObject({
        name: 'FetchError',
        file: 'kommunstaben/turnover.json',
        status: 200,
        isPage: true,
      })
      expect(parse).not.toHaveBeenCalled()
    },
  )

  it.each(['{"version": "2.0", "cla', ''])(
    'rejects with a contract error where the text is no JSON, and never hands it on: %j',
    async (text) => {
      stubFeeds(() => ({ text }))
      const parse = vi.fn(accept)
      const error = await errorOf(read(parse))
      expect(error).toBeInstanceOf(ContractError)
      expect((error as ContractError).problems).toHaveLength(1)
      expect((error as ContractError).problems[0]).toMatchObject({ file: 'kommunstaben/turnover.json' })
      expect(parse).not.toHaveBeenCalled()
    },
  )

  it('rejects a file in Windows-1252 with what to do, and shows nothing of it', async () => {
    const bytes = Buffer.from('{"label": "Östersunds kommun"}', 'latin1')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes)))
    const parse = vi.fn(accept)
    const error = await errorOf(read(parse))
    expect(error).toBeInstanceOf(ContractError)
    expect((error as ContractError).problems).toMatchObject([{ code: 'encoding-wrong', expected: 'UTF-8' }])
    expect((error as ContractError).problems[0]?.remedy).toContain('UTF-8')
    expect(parse).not.toHaveBeenCalled()
  })

  it('rejects with every problem at once where the file breaks the contract', async () => {
    const broken = {
      version: '2.0',
      class: 'dataset',
      id: ['unit', 'time', 'measure'],
      size: [1, 2, 2],
      dimension: {
        unit: { category: { index: ['nowhere'] } },
        time: { category: { index: ['2022', 'tjugotre'] } },
        measure: { category: { index: ['leavers', 'employees'] } },
      },
      value: [1, -2, 3, 'fyra'],
    }
    stubFeeds(() => ({ text: JSON.stringify(broken) }))
    const error = await errorOf(read((json, file) => parseDataset(json, file, { area: 'turnover', tree })))
    if (!(error instanceof ContractError)) throw error
    expect(error.problems.length).toBeGreaterThan(1)
    for (const { file } of error.problems) expect(file).toBe('kommunstaben/turnover.json')
    expect(error.message).toContain(`${error.problems.length} contract problems`)
  })

  it('lets a bug in the parser out as what it is', async () => {
    stubFeeds(() => ({ text: '{}' }))
    const bug = new RangeError('bug')
    const error = await errorOf(
      read(() => {
        throw bug
      }),
    )
    expect(error).toBe(bug)
  })
})

describe('the name of a file', () => {
  it.each([
    ['https://example.test/feeds/kommunstaben/age.json', 'kommunstaben/age.json'],
    ['https://example.test/feeds/index.json#x', 'feeds/index.json'],
    ['https://example.test/feeds/index.json?a=/b/c', 'feeds/index.json'],
    ['index.json', 'index.json'],
  ])('of %s is %s', (address, name) => {
    expect(fileName(address)).toBe(name)
  })
})
