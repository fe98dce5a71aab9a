import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { single, type Tally } from './tally.ts'

/** How a step went: its tally, and what it said, which is shown when it failed. */
export interface Outcome {
  readonly tally: Tally
  readonly output: string
}

/** One line of the test command. `needs` names a step without which this one says nothing. */
export interface Step {
  readonly name: string
  readonly needs?: string
  readonly run: () => Promise<Outcome>
}

interface Finished {
  readonly succeeded: boolean
  readonly output: string
}

/** A step that is a command of an installed package: its exit code is its one check. */
export async function commandOutcome(command: string, args: readonly string[]): Promise<Outcome> {
  const { succeeded, output } = await finished(command, args, {})
  return { tally: single(succeeded), output }
}

/** A step that is a test runner, which writes its counts as JSON to `report`. */
export async function runnerOutcome(
  command: string,
  args: readonly string[],
  report: string,
  tallyOf: (report: unknown, succeeded: boolean) => Tally,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  await rm(report, { force: true })
  const { succeeded, output } = await finished(command, args, env)
  const counts: unknown = await readFile(report, 'utf8').then(
    (text) => JSON.parse(text) as unknown,
    () => null,
  )
  return { tally: tallyOf(counts, succeeded), output }
}

function finished(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Finished> {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { env: { ...process.env, NO_COLOR: '1', ...env }, shell })
    const parts: string[] = []
    child.stdout.on('data', (data: Buffer) => parts.push(data.toString()))
    child.stderr.on('data', (data: Buffer) => parts.push(data.toString()))
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }))
    child.on('close', (code) => resolve({ succeeded: code === 0, output: parts.join('') }))
  })
}
