import { checksumOf } from '../contract/checksum.ts'
import { writeCatalog } from '../contract/writeCatalog.ts'
import { writeDataset } from '../contract/writeDataset.ts'
import type { Result } from '../domain/problem.ts'
import { type ProtectionReport, protectDelivery } from '../domain/protection/protectDelivery.ts'
import { hasListedBytes, stampFault } from '../domain/protection/stamp.ts'
import type { FeedsReport, FeedsStage } from '../words/feedsCommand.ts'
import { catalogAddress, configAddress, type Delivery, type Folder, readDelivery } from './delivery.ts'

/** How a delivery is to be protected. */
export interface Order {
  /** The bytes of the organisation's `config.json`, null where it has none. */
  readonly settings: Uint8Array | null
  /** The day of the stamp, ISO. */
  readonly today: string
  readonly onProgress?: (stage: FeedsStage, done: number) => void
  /** What decides what is hidden; the rules of the app where it is left out. */
  readonly protect?: typeof protectDelivery
}

/** The files of a folder to publish, by address. */
export type Files = ReadonlyMap<string, Uint8Array | string>

/** A protected delivery, and what was done to it. */
export interface ProtectedFeeds {
  readonly files: Files
  readonly report: Omit<FeedsReport, 'seconds'>
}

const decoder = new TextDecoder()

/** True where the catalog's own stamp holds for every file, by the same rule or a stricter one: then there is nothing to decide. */
function isStamped({ catalog, files, links, rule }: Delivery): boolean {
  if (stampFault(catalog.stamp, rule, checksumOf) !== null) return false
  const sums = new Map(files.map(({ address, bytes }) => [address, checksumOf(bytes)]))
  return links.every(({ item, address }) => hasListedBytes(item.sha256, sums.get(address) ?? ''))
}

const nothingDone: ProtectionReport = { areas: {}, proved: 0, unproved: 0, aggregates: 0, dropped: 0 }

function hide({ files, catalog: { tree }, rule }: Delivery, { protect = protectDelivery, onProgress = () => {} }: Order) {
  const cubes = files.map(({ cube }) => cube)
  const hidden = protect(cubes, { rule, tree, onProgress: (done) => onProgress('protect', done) })
  const datasets = files.map(({ address, bytes, cube, item: { area } }, i) => {
    onProgress('write', i / files.length)
    const json: unknown = JSON.parse(decoder.decode(bytes))
    const written = writeDataset(json, hidden.cubes[i] ?? cube, cube, { area, tree })
    return [address, written === null ? bytes : JSON.stringify(written)] as const
  })
  return { datasets: new Map(datasets), report: hidden.report }
}

/** Pictures, for a logo. Anything else that the catalog does not name may hold figures that nobody has protected. */
const isPicture = (address: string): boolean => /\.(?:svg|png|jpe?g|webp|ico)$/i.test(address)

/** The files that go along as they are, and those that may not: nobody has protected what is in them. */
function besideDatasets({ addresses }: Folder, { files, context, previous }: Delivery) {
  const datasets = new Set([catalogAddress, ...files.map(({ address }) => address)])
  const open = previous.flatMap(({ address, isOpen }) => (isOpen ? [address] : []))
  const named = new Set([configAddress, ...(context === null ? [] : [context]), ...open])
  const others = addresses.filter((address) => !datasets.has(address))
  const goesAlong = (address: string) => named.has(address) || isPicture(address)
  return { along: others.filter(goesAlong), leftOut: others.filter((address) => !goesAlong(address)) }
}

/** The rule and the day of the stamp: those that it has where it holds already. */
function stampOf({ catalog: { stamp }, rule }: Delivery, today: string, isReady: boolean) {
  return isReady && stamp !== undefined ? { rule: stamp.rule, date: stamp.date } : { rule, date: today }
}

/**
 * Protects all files of a folder together, or tells everything in them that breaks the contract. A folder whose stamp holds already
 * is given back as it is, so that whoever protects twice hides nothing more. Versions before and files that the catalog does not
 * name are left out, since nobody has protected them. Nothing is written.
 */
export function protectFeeds(folder: Folder, order: Order): Result<ProtectedFeeds> {
  const { settings, today, onProgress = () => {} } = order
  const read = readDelivery(folder, settings, (done) => onProgress('read', done))
  if (!read.ok) return read
  const delivery = read.value
  const isReady = isStamped(delivery)
  const { datasets, report } = isReady
    ? { datasets: new Map(delivery.files.map(({ address, bytes }) => [address, bytes])), report: nothingDone }
    : hide(delivery, order)
  const { rule, date } = stampOf(delivery, today, isReady)
  const { links, previous, json } = delivery
  const sums = new Map(links.map(({ link, address }) => [link, checksumOf(datasets.get(address) ?? '')]))
  const withoutPrevious = new Set(previous.flatMap(({ link, isOpen }) => (isOpen ? [] : [link])))
  const catalog = JSON.stringify(writeCatalog(json, { rule, date, tree: delivery.catalog.tree, sums, withoutPrevious }))
  const { along, leftOut } = besideDatasets(folder, delivery)
  const copied = along.map((address) => [address, folder.read(address)] as const)
  return {
    ok: true,
    value: {
      files: new Map<string, Uint8Array | string>([[catalogAddress, catalog], ...copied, ...datasets]),
      report: { ...report, rule, date, isReady, files: datasets.size, leftOut },
    },
  }
}
