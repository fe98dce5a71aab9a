import { fromBase64Url, toBase64Url } from './base64Url.ts'
import { type DeckDraft, slideDraft } from './deck.ts'
import { deflate, inflate } from './deflate.ts'
import { type DeckFault, readDeckDraft } from './readDeck.ts'

/** Why nothing of a link's deck could be read. */
export interface LinkRefusal {
  readonly kind: 'too-long' | 'newer-link' | 'broken' | 'old-browser'
}

/** What a link holds: the deck with the slides that can be read, null for none, and all that is wrong with the rest. */
export interface DeckLink {
  readonly deck: DeckDraft | null
  readonly problems: readonly (LinkRefusal | DeckFault)[]
}

/** The version of what stands after the sign. Each slide has the format of its link beside it. */
const version = 1
/** The longest that is written or read, in characters: what browsers, e-mail and chats can be trusted to carry. */
const longest = 30_000
/** The largest text that is unpacked, in bytes: the largest deck there can be is smaller, and nothing larger is ever held. */
const largest = 3_000_000

const pattern = /^#deck=([zp])(\d{1,4})\.([\w-]*)/

/** True for an address's fragment that has a deck in it, whole or not. */
export function hasDeck(fragment: string): boolean {
  return fragment.startsWith('#deck=')
}

/**
 * The fragment of an address that holds all of a deck, packed where the browser can. A fragment is never sent to a server. Null where
 * it would be too long to be trusted: then a file is the way.
 */
export async function writeDeckLink({ name, savedAt, slides }: DeckDraft, withNotes: boolean): Promise<string | null> {
  const drafts = slides.map((slide) => slideDraft(withNotes ? slide : { ...slide, notes: '' }))
  const bytes = new TextEncoder().encode(JSON.stringify({ name, savedAt, slides: drafts }))
  const packed = await deflate(bytes)
  const link = `#deck=${packed === null ? 'p' : 'z'}${version}.${toBase64Url(packed ?? bytes)}`
  return link.length > longest ? null : link
}

const refused = (kind: LinkRefusal['kind']): DeckLink => ({ deck: null, problems: [{ kind }] })

function readText(bytes: Uint8Array): DeckLink {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return readDeckDraft(JSON.parse(text))
  } catch {
    return refused('broken')
  }
}

/** Reads the deck in an address's fragment, which anyone may have written. What a mail put after the link does no harm. Never rejects. */
export async function readDeckLink(fragment: string): Promise<DeckLink> {
  if (fragment.length > longest) return refused('too-long')
  const [, sign, number, data = ''] = pattern.exec(fragment) ?? []
  if (sign === undefined) return refused('broken')
  if (Number(number) > version) return refused('newer-link')
  const bytes = fromBase64Url(data)
  const unpacked = sign === 'p' || bytes === null ? bytes : await inflate(bytes, largest)
  if (unpacked === 'unable') return refused('old-browser')
  return unpacked === null ? refused('broken') : readText(unpacked)
}
