/** What came of choosing a unit: how long it took in milliseconds, and the state that its chart ended in. */
export interface Choice {
  readonly time: number
  readonly state: string
}

/** What the probe leaves in the page. */
export interface ChoiceProbe {
  /** What came of the last choice, null while it is on its way. */
  choice: Choice | null
  readonly choose: (name: string) => void
}

/**
 * Runs in the page before its scripts. `choose` clicks the unit's row in the tree and notes when the page names the unit and
 * its chart has been drawn, or said that it can't be. No pointer has stood on the row: nothing has been fetched ahead.
 */
export function installChoiceProbe(): void {
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const rowOf = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].find(
      (row) => row.querySelector('.unit-name')?.textContent === name,
    )
  const stateFor = (name: string): string | null => {
    if (textOf('.unit-path [aria-current]') !== name) return null
    const state = document.querySelector<HTMLElement>('[data-chart]')?.dataset['chartState'] ?? 'loading'
    if (state === 'loading') return null
    return state !== 'ready' || textOf('.indicator-head .lead').includes(name) ? state : null
  }
  const probe: ChoiceProbe = {
    choice: null,
    choose(name) {
      const row = rowOf(name)
      if (row === undefined) throw new Error(`${name} is not in the tree`)
      probe.choice = null
      const start = performance.now()
      const observer = new MutationObserver(() => {
        const state = stateFor(name)
        if (state === null) return
        probe.choice = { time: performance.now() - start, state }
        observer.disconnect()
      })
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      row.click()
    },
  }
  Object.assign(window, { choiceProbe: probe })
}
