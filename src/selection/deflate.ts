type Bytes = Uint8Array<ArrayBuffer>

/** Everything that comes out of a stream when bytes are put in; null where they are none of its kind, or are more than `most`. */
async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes, most: number): Promise<Bytes | null> {
  const writer = stream.writable.getWriter()
  // What is wrong with the bytes is heard where they are read.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > most) {
        await reader.cancel()
        return null
      }
      pieces.push(value)
    }
  } catch {
    return null
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** A stream of the browser's, null where it has none of the kind: older ones know other formats only. */
function made<Stream>(make: () => Stream): Stream | null {
  try {
    return make()
  } catch {
    return null
  }
}

/** Packs bytes by the browser's own means, `deflate-raw`; null where it has none. */
export async function deflate(bytes: Bytes): Promise<Bytes | null> {
  const stream = made(() => new CompressionStream('deflate-raw'))
  return stream === null ? null : through(stream, bytes, Number.POSITIVE_INFINITY)
}

/**
 * Unpacks what `deflate` packed; null for anything else, and as soon as more than `most` bytes have come out: a few bytes can be
 * packed from very many. `unable` where the browser has no means. Never rejects.
 */
export async function inflate(bytes: Bytes, most: number): Promise<Bytes | null | 'unable'> {
  const stream = made(() => new DecompressionStream('deflate-raw'))
  return stream === null ? 'unable' : through(stream, bytes, most)
}
