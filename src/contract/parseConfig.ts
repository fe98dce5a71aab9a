import { type Config, defaultConfig } from '../domain/config.ts'
import type { Result } from '../domain/problem.ts'
import { checkShape } from './checkShape.ts'
import { configShape, type RawConfig } from './configShape.ts'
import { openLog, resultOf } from './problemLog.ts'

function readConfig({ protection, embed }: RawConfig): Config {
  const usual = defaultConfig.protection
  return {
    protection: {
      sickLeaveAtMost: protection?.sickLeave?.atMost ?? usual.sickLeaveAtMost,
      fewerThan: protection?.other?.fewerThan ?? usual.fewerThan,
    },
    embed: { origins: embed?.origins ?? defaultConfig.embed.origins },
  }
}

/** Reads an organisation's settings, or tells everything that is wrong with them. Never throws. */
export function parseConfig(json: unknown, file: string): Result<Config> {
  const log = openLog(file)
  const raw = checkShape(configShape, json, log.report)
  return resultOf(log, readConfig(raw))
}
