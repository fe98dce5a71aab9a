import { loadTypeScript } from './loadTypeScript.mjs'

// npm runs a script in the project's own folder, and tells where it was called from.
const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env
const at = script === 'feeds' && calledFrom !== undefined ? calledFrom : process.cwd()

/** @type {typeof import('../src/cli/runFeeds.ts')} */
const { runFeeds } = await loadTypeScript('./src/cli/runFeeds.ts')
process.exitCode = runFeeds(process.argv.slice(2), at)
