import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Sources } from './violationsIn.ts'

/** Every source file of `src` and `mocks` as it stands, tracked or not. */
export function readSources(): Sources {
  const paths = ['src', 'mocks'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/')),
  )
  return new Map(paths.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path, 'utf8')]))
}

/** The paths that git tracks, and their sizes in bytes where they still exist. */
export function trackedFiles(): ReadonlyMap<string, number> {
  const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  return new Map(paths.map((path) => [path, statSync(path, { throwIfNoEntry: false })?.size ?? 0]))
}
