import { delay, http, HttpResponse } from 'msw'
import { smallGroup, smallStaff } from './rules.ts'
import { feedsFor, type ScenarioId, scenarios } from './scenarios.ts'

/** The address of a file relative to the feeds folder, wherever the app is served from. */
function addressIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/feeds/').at(-1) ?? '')
}

/** The settings beside the page, with the rules that the made-up figures are withheld by. */
const settings = { contract: 1, protection: { sickLeave: { atMost: smallGroup }, other: { fewerThan: smallStaff } } }

/** Answers every request under `feeds/` as a scenario has it. An address that the scenario lacks is not found. */
export function handlersFor(id: ScenarioId, today = new Date()) {
  const { delay: delayOf, fault } = scenarios[id]
  const { catalog, context, files } = feedsFor(id, today)
  return [
    http.get('*/config.json', () => HttpResponse.json(settings)),
    http.get('*/feeds/*', async ({ request }) => {
      const address = addressIn(request.url)
      if (address === 'index.json') return HttpResponse.json(catalog)
      if (address === 'context.json') return HttpResponse.json(context)
      const file = files.get(address)
      if (file === undefined) return new HttpResponse(null, { status: 404 })
      if (delayOf !== undefined) await delay(delayOf(address))
      const failure = fault?.(file.area) ?? null
      if (failure === 'network') return HttpResponse.error()
      return failure === 'server' ? new HttpResponse(null, { status: 500 }) : HttpResponse.json(file.json)
    }),
  ]
}
