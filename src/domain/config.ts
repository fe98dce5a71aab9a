import type { EmbedRule } from './embedding.ts'
import { defaultProtection, type ProtectionRule } from './protection/protectionRule.ts'

/** What an organisation decides for its own copy of the app, in `config.json` beside the page. */
export interface Config {
  readonly protection: ProtectionRule
  readonly embed: EmbedRule
}

/** What holds where there is no such file, or none that can be read: the app never goes without protection. */
export const defaultConfig: Config = { protection: defaultProtection, embed: { origins: [] } }
