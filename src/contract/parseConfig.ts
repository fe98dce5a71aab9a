import { type InferOutput, type ObjectEntries, type ObjectSchema, safeParse } from 'valibot'
import { type Config, defaultConfig, type Template } from '../domain/config.ts'
import type { Problem } from '../domain/problem.ts'
import type { ProtectionRule } from '../domain/protection/protectionRule.ts'
import { checkShape } from './checkShape.ts'
import { configShape, otherLimit, type RawConfig, sickLeaveLimit } from './configShape.ts'
import { openLog, type Report } from './problemLog.ts'
import { resolveHref } from './resolveHref.ts'

/** An organisation's settings, and everything that is wrong with them. What is wrong is as usual in `config`. */
export interface ParsedConfig {
  readonly config: Config
  readonly problems: readonly Problem[]
}

const memberOf = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[key] : undefined

/** What is well-formed by itself, null for anything else. */
function wellFormed<S extends ObjectSchema<ObjectEntries, undefined>>(shape: S, json: unknown): InferOutput<S> | null {
  const { success, output } = safeParse(shape, json)
  return success ? output : null
}

/** The organisation's own limits, each read by itself; null where there is none that can be read. */
function ownLimits(json: unknown): { readonly [limit in keyof ProtectionRule]: number | null } {
  const protection = memberOf(json, 'protection')
  return {
    sickLeaveAtMost: wellFormed(sickLeaveLimit, memberOf(protection, 'sickLeave'))?.atMost ?? null,
    fewerThan: wellFormed(otherLimit, memberOf(protection, 'other'))?.fewerThan ?? null,
  }
}

/**
 * The limits in force: the organisation's own, and the usual where it has none. Where anything is wrong in the file it may not
 * say what was meant, and the stricter of both holds.
 */
function readProtection(json: unknown, isWhole: boolean): ProtectionRule {
  const [own, usual] = [ownLimits(json), defaultConfig.protection]
  const inForce = (limit: keyof ProtectionRule) =>
    isWhole ? (own[limit] ?? usual[limit]) : Math.max(own[limit] ?? 0, usual[limit])
  return { sickLeaveAtMost: inForce('sickLeaveAtMost'), fewerThan: inForce('fewerThan') }
}

function readTemplate({ template }: RawConfig, address: string, report: Report): Template {
  const { colours, font, logo } = template ?? {}
  return {
    colours: { accent: colours?.accent ?? null, heading: colours?.heading ?? null },
    font: font ?? null,
    logo: typeof logo === 'string' ? resolveHref(logo, address, ['template', 'logo'], report) : null,
  }
}

/** True where the file is of this version of the contract and nothing is wrong in one of its parts. */
function isSound(problems: readonly Problem[], part: 'template' | 'embed'): boolean {
  return problems.every(({ path }) => path !== '$' && ![`$.contract`, `$.${part}`].some((start) => path.startsWith(start)))
}

/**
 * Reads an organisation's settings, each part by itself: a wrong colour must not loosen a protection that is stricter than the
 * usual. `address` is their own. Never throws.
 */
export function parseConfig(json: unknown, file: string, address: string): ParsedConfig {
  const { problems, report } = openLog(file)
  const raw = checkShape(configShape, json, report)
  const template = readTemplate(raw, address, report)
  return {
    config: {
      protection: readProtection(json, problems.length === 0),
      template: isSound(problems, 'template') ? template : defaultConfig.template,
      embed: isSound(problems, 'embed') ? { origins: raw.embed?.origins ?? defaultConfig.embed.origins } : defaultConfig.embed,
    },
    problems,
  }
}
