import { lazy } from 'react'
import { arriving } from './partError.ts'

/** What shows slides on the whole screen. It loads when a presentation begins. */
export const Presenter = lazy(() => arriving(import('./Presenter.tsx').then(({ Presenter: all }) => ({ default: all }))))
