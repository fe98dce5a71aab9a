import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { protectDelivery, type ProtectedDelivery } from '../../../src/domain/protection/protectDelivery.ts'
import { defaultProtection as rule } from '../../../src/domain/protection/protectionRule.ts'
import type { RawFeeds } from './rawFeeds.ts'

/** What it takes to protect a delivery that lies in memory already. */
export interface Run {
  readonly delivery: ProtectedDelivery
  readonly seconds: number
  /** The most memory of the whole process meanwhile, and so much of it before. */
  readonly megabytes: number
  readonly megabytesBefore: number
}

const megabyte = 2 ** 20

/** Gives back what nobody needs, so that what came before is not counted. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

/** Protects a delivery, and measures it. The files themselves are made before. */
export function measureRun({ tree, cubes }: RawFeeds): Run {
  collectGarbage()
  const memory = (): number => process.memoryUsage().rss / megabyte
  const megabytesBefore = memory()
  let megabytes = megabytesBefore
  const onProgress = (): void => {
    megabytes = Math.max(megabytes, memory())
  }
  const start = performance.now()
  const delivery = protectDelivery(cubes, { rule, tree, onProgress })
  const seconds = (performance.now() - start) / 1000
  onProgress()
  return { delivery, seconds, megabytes, megabytesBefore }
}
