/** A part of the app that did not arrive. Browsers remember a module that failed, so only a new page load can try again. */
export class PartError extends Error {
  override readonly name = 'PartError'
}

/** Waits for a part of the app that loads on demand. Rejects with `PartError` where it does not arrive. */
export async function arriving<T>(part: Promise<T>): Promise<T> {
  try {
    return await part
  } catch {
    throw new PartError()
  }
}
