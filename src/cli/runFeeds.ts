import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withRemedies } from '../contract/remedies.ts'
import type { Problem } from '../domain/problem.ts'
import { type FeedsReport, feedsFaults, feedsUsage, problemsText, reportText } from '../words/feedsCommand.ts'
import { catalogAddress, configAddress } from './delivery.ts'
import { areEntangled, mayReplace, openFolder, writeFolder } from './folder.ts'
import { openProgress } from './progress.ts'
import { protectFeeds } from './protectFeeds.ts'

/** What the command line asks for, all paths absolute. */
export interface Call {
  readonly from: string
  readonly out: string
  /** The settings, null where there are none. */
  readonly config: string | null
  readonly json: boolean
}

/** A fault of the call, not of the feeds. */
class CallFault extends Error {
  override readonly name = 'CallFault'
}

function refuse(fault: string): never {
  throw new CallFault(fault)
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const options = { out: { type: 'string' }, config: { type: 'string' }, json: { type: 'boolean' } } as const

function parse(args: readonly string[]) {
  const { positionals, tokens } = parseArgs({ args: [...args], allowPositionals: true, options, strict: false, tokens: true })
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!Object.hasOwn(options, name)) refuse(feedsFaults.noOption(rawName))
    if (name !== 'json' && value === undefined) refuse(feedsFaults.noValue(rawName))
    values.set(name, value ?? '')
  }
  return { positionals, out: values.get('out'), config: values.get('config'), json: values.has('json') }
}

/** Reads the command line, or refuses it. `at` is the folder that its paths are relative to. */
function readCall(args: readonly string[], at: string): Call {
  const { positionals, ...values } = parse(args)
  const [command = '', folder, ...more] = positionals
  if (command !== 'protect') refuse(feedsFaults.unknown(command))
  if (folder === undefined || more.length > 0) return refuse(feedsFaults.oneFolder)
  if (values.out === undefined || values.out === '') return refuse(feedsFaults.noOut)
  const [from, out] = [resolve(at, folder), resolve(at, values.out)]
  if (!isFolder(from)) refuse(feedsFaults.noFolder(folder))
  if (!existsSync(join(from, catalogAddress))) refuse(feedsFaults.noCatalog(folder))
  if (areEntangled(from, out)) refuse(feedsFaults.inside)
  const config = values.config === undefined ? join(from, configAddress) : resolve(at, values.config)
  if (values.config !== undefined && !existsSync(config)) refuse(feedsFaults.noConfig(values.config))
  return { from, out, config: existsSync(config) ? config : null, json: values.json }
}

/** The day that the clock shows here, ISO. */
function localToday(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

const writtenRule = ({ rule, ...report }: FeedsReport) => ({
  ...report,
  rule: { sickLeave: { atMost: rule.sickLeaveAtMost }, other: { fewerThan: rule.fewerThan } },
})

function sayProblems(problems: readonly Problem[], json: boolean): number {
  const remedied = withRemedies(problems)
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, problems: remedied })}\n`)
  else process.stderr.write(`${problemsText(remedied)}\n`)
  return 1
}

function write(out: string, files: Parameters<typeof writeFolder>[1]): void {
  try {
    writeFolder(out, files)
  } catch (error) {
    refuse(feedsFaults.unwritten(error instanceof Error ? error.message : String(error)))
  }
}

/** Protects a folder into another and says what was done. Gives the exit code. */
function protectFolder({ from, out, config, json }: Call): number {
  const start = performance.now()
  const progress = openProgress(json ? { write: () => {} } : process.stderr)
  const settings = config === null ? null : readFileSync(config)
  const result = protectFeeds(openFolder(from), { settings, today: localToday(), onProgress: progress.tell })
  if (!result.ok) {
    progress.end()
    return sayProblems(result.problems, json)
  }
  const { files, report } = result.value
  if (!mayReplace(out, files)) {
    progress.end()
    refuse(feedsFaults.taken(out))
  }
  write(out, files)
  progress.end()
  const told: FeedsReport = { ...report, seconds: Math.round(performance.now() - start) / 1000 }
  process.stdout.write(`${json ? JSON.stringify({ ok: true, out, ...writtenRule(told) }) : reportText(told, out)}\n`)
  return 0
}

/**
 * The command `npm run feeds`. Gives its exit code: 0 where all is done, 1 where the feeds break the contract, 2 where the call is
 * wrong or nothing can be written. `at` is the folder that relative paths are meant from.
 */
export function runFeeds(args: readonly string[], at: string): number {
  try {
    return protectFolder(readCall(args, at))
  } catch (error) {
    if (!(error instanceof CallFault)) throw error
    process.stderr.write(`${error.message}\n\n${feedsUsage}\n`)
    return 2
  }
}
