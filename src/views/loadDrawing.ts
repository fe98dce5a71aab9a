import { arriving } from './partError.ts'

/** What draws charts as still pictures. */
export type Drawing = Pick<typeof import('./DrawnChart.tsx'), 'drawSet' | 'drawStill'>

/** Loads what draws still pictures, from the same part of the app that draws the charts on the screen. */
export function loadDrawing(): Promise<Drawing> {
  return arriving(import('./DrawnChart.tsx'))
}
