import { useEffect, useState } from 'react'

/** Gives the focus back, when the component goes away, to what had it as the component came: a dialog that goes away as it closes can't. */
export function useFocusReturn(): void {
  const [from] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (from instanceof HTMLElement) from.focus()
    },
    [from],
  )
}
