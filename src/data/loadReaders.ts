import { FetchError } from './feedErrors.ts'

/** A part of the app that did not arrive is told as a file that did not: it may heal, and nothing else has failed. */
async function arrive<T>(part: Promise<T>, name: string): Promise<T> {
  try {
    return await part
  } catch {
    throw new FetchError(name, null)
  }
}

/** The reader of figures. Fetched beside the catalog, so that neither waits for the other. */
export function loadCubeReader() {
  return arrive(import('./readCube.ts'), 'readCube.js')
}

/** What hides small groups. Only a delivery that was not protected before it was published needs it. */
export function loadProtection() {
  return arrive(import('../domain/protection/protectCube.ts'), 'protectCube.js')
}

/** What makes a unit's figures of several files. Only an organisation with a history needs it. */
export async function loadOrganiser() {
  return (await arrive(import('../domain/organiser.ts'), 'organiser.js')).organiser
}

/** The reader of comments, targets, events and claims. */
export function loadContextReader() {
  return arrive(import('../contract/parseContext.ts'), 'parseContext.js')
}
