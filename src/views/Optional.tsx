import { type ReactNode, Suspense } from 'react'
import { Boundary } from './Boundary.tsx'

const nothing = () => null

/** Something that the page does without until it has been loaded, and for good where it does not arrive. */
export function Optional({ children }: { readonly children: ReactNode }) {
  return (
    <Boundary renderFallback={nothing}>
      <Suspense>{children}</Suspense>
    </Boundary>
  )
}
