import { readFileSync } from 'node:fs'
import { QueryObserver } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { catalogQuery } from '../../../src/data/catalogQuery.ts'
import { ContractError, FetchError } from '../../../src/data/feedErrors.ts'
import { makeQueryClient } from '../../../src/data/makeQueryClient.ts'
import { type Answer, stubFeeds } from './feedStub.ts'

afterEach(() => void vi.unstubAllGlobals())

const href = 'https://example.test/feeds/index.json'
const whole = readFileSync('public/feeds/index.json', 'utf8')

/** Watches a query as a page does until it has settled, tries included. */
async function settled(queryFn?: () => Promise<never>) {
  const client = makeQueryClient(0)
  const options = catalogQuery(href)
  const observer = new QueryObserver(client, queryFn === undefined ? options : { ...options, queryFn })
  return new Promise<{ readonly error: Error | null; readonly isSuccess: boolean }>((resolve) => {
    const stop = observer.subscribe(({ error, isSuccess, fetchStatus, status }) => {
      if (status === 'pending' || fetchStatus !== 'idle') return
      queueMicrotask(() => stop())
      resolve({ error, isSuccess })
    })
  })
}

describe('trying again', () => {
  it.each<[string, Answer]>([
    ['the network fails', 'offline'],
    ...[408, 425, 429, 500, 503].map((status): [string, Answer] => [`the server answers ${status}`, { status, text: '' }]),
  ])('is done twice where %s, and then no more', async (_, answer) => {
    const asked = stubFeeds(() => answer)
    const { error } = await settled()
    expect(asked).toHaveLength(3)
    expect(error).toBeInstanceOf(FetchError)
  })

  it.each<[string, Answer]>([
    ...[400, 401, 403, 404, 410].map((status): [string, Answer] => [`is refused with ${status}`, { status, text: '' }]),
    ['is a web page', { text: '<!doctype html><title>Logga in</title>' }],
  ])('is never done with a file that %s: it stays so until somebody acts', async (_, answer) => {
    const asked = stubFeeds(() => answer)
    const { error } = await settled()
    expect(asked).toHaveLength(1)
    expect(error).toBeInstanceOf(FetchError)
  })

  it('heals what heals', async () => {
    const asked = stubFeeds((_, attempt) => (attempt < 3 ? 'offline' : { text: whole }))
    const { isSuccess, error } = await settled()
    expect([isSuccess, error]).toEqual([true, null])
    expect(asked).toHaveLength(3)
  })

  it('is never done with a file that breaks the contract', async () => {
    const asked = stubFeeds(() => ({ text: '{}' }))
    const { error } = await settled()
    expect(asked).toHaveLength(1)
    expect(error).toBeInstanceOf(ContractError)
  })

  it('is never done with a bug', async () => {
    const queryFn = vi.fn(() => Promise.reject(new RangeError('bug')))
    const { error } = await settled(queryFn)
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(error).toBeInstanceOf(RangeError)
  })

  it('waits longer the second time', () => {
    const { retryDelay } = makeQueryClient(300).getDefaultOptions().queries ?? {}
    if (typeof retryDelay !== 'function') throw new Error('no delay')
    const error = new FetchError('a.json', null)
    expect([retryDelay(0, error), retryDelay(1, error)]).toEqual([300, 600])
  })
})
