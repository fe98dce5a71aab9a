import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser.ts'

/** What to do where no browser is found and none may be installed. */
export const noBrowser = [
  'The browser tests could not run: there is no Chrome, Chromium or Edge on this machine.',
  'Install one (on Debian and Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright install chromium),',
  'or name one in the environment variable CHROMIUM, and run the tests again.',
].join('\n')

/** The machine's browser; where there is none and Debian's packages may be installed, Debian's. Throws `noBrowser` otherwise. */
export function findOrInstallBrowser(): string {
  const browser = findBrowser() ?? (installed() ? findBrowser() : null)
  if (browser === null) throw new Error(noBrowser)
  return browser
}

function installed(): boolean {
  const prefix = rootPrefix()
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || prefix === null) return false
  return succeeds([...prefix, 'apt-get', 'update']) && succeeds([...prefix, 'apt-get', 'install', '--yes', 'chromium'])
}

function rootPrefix(): readonly string[] | null {
  if (process.getuid?.() === 0) return []
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', env, timeout: 300_000 }).status === 0
}
