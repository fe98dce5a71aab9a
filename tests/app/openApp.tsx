import { render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { RequestHandler } from 'msw'
import { expect, onTestFinished } from 'vitest'
import { handlersFor } from '../../mocks/handlers.ts'
import type { ScenarioId } from '../../mocks/scenarios.ts'
import { server } from '../../mocks/server.ts'
import { App } from '../../src/App.tsx'
import { feedsAddress } from '../../src/data/feedsAddress.ts'
import { makeQueryClient } from '../../src/data/makeQueryClient.ts'
import { bindToAddress } from '../../src/selection/bindToAddress.ts'
import { hideFigures } from '../../src/selection/receiptAddress.ts'

/** The day of every test. The made-up municipality's next delivery lies after it, unless the scenario says otherwise. */
const today = '2026-11-23'
const firstRetryDelay = 1

/** Answers for the feeds as a scenario has it, from now on. */
export function serve(scenario: ScenarioId): void {
  server.resetHandlers(...handlersFor(scenario, new Date(today)))
}

/**
 * Opens the whole app on a made-up municipality, as `main.tsx` does, at the given search part of the address. Exceptions
 * answer before the scenario does.
 */
export function openApp(scenario: ScenarioId = 'normal', search = '', ...exceptions: readonly RequestHandler[]): UserEvent {
  serve(scenario)
  server.use(...exceptions)
  history.replaceState(null, '', `/${search}`)
  hideFigures(window)
  const client = makeQueryClient(firstRetryDelay)
  const unbind = bindToAddress(window)
  const feeds = feedsAddress(location.search, document.baseURI)
  const { unmount } = render(<App client={client} feeds={feeds} today={today} />)
  onTestFinished(() => {
    unmount()
    unbind()
    client.clear()
  })
  return userEvent.setup()
}

/** A key figure's card on the overview: the one that leads to its own page. */
export async function findCard(title: string): Promise<HTMLElement> {
  const cards = await screen.findAllByRole('article')
  const card = cards.find((each) => within(each).queryByRole('link', { name: `Mer om ${title.toLowerCase()}` }) !== null)
  if (card === undefined) throw new Error(`There is no card for ${title}`)
  return card
}

/** Waits until every card has left the loading state, charts included. */
export async function everythingLoaded(): Promise<void> {
  await screen.findAllByRole('article')
  const waiting = '[data-chart-state="loading"], .state-loading'
  await expect.poll(() => document.querySelectorAll(waiting).length, { timeout: 10_000 }).toBe(0)
}
