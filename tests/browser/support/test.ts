import { test as base, expect, type Page } from '@playwright/test'
import { type Site, serve } from './serve.ts'

/**
 * Playwright's `test` against the built app on a server of its own. A test fails on anything that a user's browser would
 * complain of: console errors and warnings, uncaught errors, breaches of the content policy, requests that fail or that go
 * to another host. A test that provokes such a thing describes it in `expectedFaults`.
 */
export const test = base.extend<{ expectedFaults: RegExp | null; faults: string[] }, { site: Site }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await serve('dist')
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  // A window that the tests of a worker share (`reuseContext`) is emptied between them of all but this.
  context: async ({ context }, use) => {
    await use(context)
    await context.setOffline(false)
    await context.clearPermissions()
  },
  expectedFaults: [null, { option: true }],
  faults: [
    async ({ page, site, expectedFaults }, use) => {
      const faults: string[] = []
      await watch(page, site.url, (fault) => faults.push(fault))
      await use(faults)
      expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

async function watch(page: Page, home: string, report: (fault: string) => void): Promise<void> {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      report(`console ${message.type()}: ${message.text()} ${message.location().url}`.trim())
  })
  page.on('pageerror', (error) => report(`uncaught: ${error.message}`))
  page.on('requestfailed', (request) => {
    // A page that is left cuts its downloads off, which is as it should be.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') report(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) report(`status ${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(blob|data):/.test(request.url())) report(`foreign request: ${request.url()}`)
  })
  await page.exposeBinding('reportPolicyBreach', (_, breach: string) => report(`policy breach: ${breach}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportPolicyBreach } = window as unknown as { reportPolicyBreach: (breach: string) => void }
      reportPolicyBreach(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
    })
  })
}
