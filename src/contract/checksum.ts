import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. By a library and not by the browser, which has it only on encrypted
 * pages: many intranets are not.
 */
export function checksumOf(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
}
