import type { Indicator } from '../domain/indicator.ts'

const modules = import.meta.glob<Indicator>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' })

/** Every key figure, in the order of the overview and the menu. A new file in this folder is a new key figure. */
export const indicators: readonly Indicator[] = Object.values(modules).sort((a, b) => a.order - b.order)
