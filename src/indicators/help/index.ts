import type { Help, IndicatorId } from '../../domain/indicator.ts'

const modules = import.meta.glob<Help>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' })

/**
 * What a key figure is, in words: the file in this folder with its id. Apart from the definition, so that the overview's first
 * load does not carry texts that only the key figure's own page shows. Throws where the file is not there.
 */
export function helpOf(id: IndicatorId): Help {
  const help = modules[`./${id}.ts`]
  if (help === undefined) throw new Error(`src/indicators/help/${id}.ts is missing`)
  return help
}
