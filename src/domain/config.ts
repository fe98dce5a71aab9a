import type { EmbedRule } from './embedding.ts'
import { defaultProtection, type ProtectionRule } from './protection/protectionRule.ts'

/** How an organisation's presentations look. What is null is the app's own. */
export interface Template {
  /** Colours as "#RRGGBB": the strip over a slide, and the headline. Both can be read on white. Series keep their own colours. */
  readonly colours: { readonly accent: string | null; readonly heading: string | null }
  /** The name of a font that the readers' computers have. */
  readonly font: string | null
  /** The absolute address of a picture on the app's own site. */
  readonly logo: string | null
}

/** What an organisation decides for its own copy of the app, in `config.json` beside the page. */
export interface Config {
  readonly protection: ProtectionRule
  readonly template: Template
  readonly embed: EmbedRule
}

/** The app's own looks, without any logo. */
export const defaultTemplate: Template = { colours: { accent: null, heading: null }, font: null, logo: null }

/** What holds where there is no such file, and for what is wrong in it: the app never goes without protection. */
export const defaultConfig: Config = {
  protection: defaultProtection,
  template: defaultTemplate,
  embed: { origins: [] },
}
