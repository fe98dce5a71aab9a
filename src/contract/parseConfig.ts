import { type Config, defaultConfig, type Template } from '../domain/config.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import type { Result } from '../domain/problem.ts'
import { checkShape } from './checkShape.ts'
import { configShape, type RawConfig } from './configShape.ts'
import { openLog, type Report, resultOf } from './problemLog.ts'
import { resolveHref } from './resolveHref.ts'

function readProtection({ protection }: RawConfig): ProtectionRule {
  const usual = defaultConfig.protection
  return {
    sickLeaveAtMost: protection?.sickLeave?.atMost ?? usual.sickLeaveAtMost,
    fewerThan: protection?.other?.fewerThan ?? usual.fewerThan,
  }
}

function readTemplate({ template }: RawConfig, address: string, report: Report): Template {
  const { colours, font, logo } = template ?? {}
  return {
    colours: { accent: colours?.accent ?? null, heading: colours?.heading ?? null },
    font: font ?? null,
    logo: typeof logo === 'string' ? resolveHref(logo, address, ['template', 'logo'], report) : null,
  }
}

/** Reads an organisation's settings, or tells everything that is wrong with them. `address` is their own. Never throws. */
export function parseConfig(json: unknown, file: string, address: string): Result<Config> {
  const log = openLog(file)
  const raw = checkShape(configShape, json, log.report)
  return resultOf(log, {
    protection: readProtection(raw),
    template: readTemplate(raw, address, log.report),
    embed: { origins: raw.embed?.origins ?? defaultConfig.embed.origins },
  })
}
