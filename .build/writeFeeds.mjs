import { loadTypeScript } from './loadTypeScript.mjs'

/** @type {typeof import('./writeFeeds.ts')} */
const { runWriteFeeds } = await loadTypeScript('./.build/writeFeeds.ts')
process.exitCode = runWriteFeeds(process.argv.slice(2))
