import { arriving } from './partError.ts'

/** Loads the charts' part of the app. Called early so that it arrives with the figures, but never part of the first load. */
export function loadCharts() {
  return arriving(import('./DrawnChart.tsx').then(({ DrawnChart }) => ({ default: DrawnChart })))
}

/** Loads what draws any option, from the same part of the app. */
export function loadPicture() {
  return arriving(import('./DrawnChart.tsx').then(({ DrawnPicture }) => ({ default: DrawnPicture })))
}
