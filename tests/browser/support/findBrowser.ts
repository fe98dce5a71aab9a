import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { chromium } from '@playwright/test'

/** What decides where a browser may lie: environment variables, the operating system and the user's home. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

const variables = ['CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']

/** Where Chromium or a relative may lie, best first: what the user names, what the path has, the system's usual places. */
export function browserCandidates({ env, platform }: Machine): readonly string[] {
  const named = variables.flatMap((name) => env[name] || [])
  if (platform === 'win32') return [...named, ...windowsPlaces(env)]
  const onPath = (env['PATH'] ?? '')
    .split(':')
    .filter(Boolean)
    .flatMap((folder) => commands.map((name) => posix.join(folder, name)))
  return [...named, ...onPath, ...(platform === 'darwin' ? macPlaces(env) : linuxPlaces)]
}

const linuxPlaces = ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']

function macPlaces(env: Machine['env']): readonly string[] {
  const roots = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])]
  return roots.flatMap((root) => macApps.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`))
}

function windowsPlaces(env: Machine['env']): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] || [])
  return roots.flatMap((root) => windowsApps.map((app) => win32.join(root, app)))
}

/** The first browser that exists on the machine, or null. A browser named by the user that doesn't exist is an error. */
export function firstBrowser(machine: Machine, exists: (path: string) => boolean): string | null {
  for (const name of variables) {
    const path = machine.env[name]
    if (path && !exists(path)) throw new Error(`${name} names ${path}, which does not exist.`)
  }
  return browserCandidates(machine).find(exists) ?? null
}

/** The browser on this machine, or the one that Playwright has downloaded, or null. */
export function findBrowser(): string | null {
  const own = chromium.executablePath()
  return firstBrowser({ env: process.env, platform: process.platform }, existsSync) ?? (existsSync(own) ? own : null)
}
