/** Moments of one page load in milliseconds from its start, null until they have come. */
export interface Moments {
  firstFigures: number | null
  allCharts: number | null
  filterChange: number | null
}

/** What the probe leaves in the page. */
export interface Probe {
  readonly moments: Moments
  readonly changeFilter: () => void
}

/**
 * Runs in the page before its scripts. It notes when the first figure stands on a tile and when all charts say `ready`.
 * `changeFilter` picks the second year as the first one shown, and notes how long it takes until the last trace of drawing,
 * after which nothing has moved for a while of frames.
 */
export function installProbe(charts: number): void {
  const moments: Moments = { firstFigures: null, allCharts: null, filterChange: null }
  let lastDrawing = 0
  const hasFigures = () =>
    [...document.querySelectorAll('[data-tile-value]')].some(({ textContent }) => /\d/.test(textContent ?? ''))
  const isReady = () => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-chart]')]
    return all.length >= charts && all.every(({ dataset }) => dataset['chartState'] === 'ready')
  }
  const look = () => {
    lastDrawing = performance.now()
    if (moments.firstFigures === null && hasFigures()) moments.firstFigures = lastDrawing
    if (moments.allCharts === null && isReady()) moments.allCharts = lastDrawing
  }
  const everything = { subtree: true, childList: true, characterData: true, attributes: true }
  new MutationObserver(look).observe(document, everything)
  const changeFilter = () => {
    const select = [...document.querySelectorAll('select')].find(({ options }) => /^20\d\d$/.test(options[1]?.value ?? ''))
    if (select === undefined) throw new Error('the page has no choice of years')
    const start = performance.now()
    select.value = select.options[1]?.value ?? ''
    select.dispatchEvent(new Event('change', { bubbles: true }))
    let quietFrames = 0
    const settle = () => {
      quietFrames = performance.now() - lastDrawing > 100 && isReady() ? quietFrames + 1 : 0
      if (quietFrames < 10) requestAnimationFrame(settle)
      else if (lastDrawing > start) moments.filterChange = lastDrawing - start
    }
    requestAnimationFrame(settle)
  }
  Object.assign(window, { probe: { moments, changeFilter } satisfies Probe })
}
