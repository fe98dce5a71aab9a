import { lazy } from 'react'
import { arriving } from './partError.ts'

/** Fetches the tab on what made up a change, so that it answers at once. */
export const loadDriversTab = () => arriving(import('./DriversTab.tsx').then(({ DriversTab }) => ({ default: DriversTab })))

/** Where a change is, on a key figure's page. */
export const DriversTab = lazy(loadDriversTab)
