/** How many sizes of type the sheet has, from its own to the smallest that is read with ease. */
const steps = 4

/** The least height of a chart in pixels that its lines can still be followed in. */
const leastHeight = 132

/** Heights are told in whole pixels. */
const rounding = 1

const isHighEnough = ({ clientHeight }: Element): boolean => clientHeight >= leastHeight

/** Makes the type of a sheet smaller until all of it is on the page and its charts are high enough, or there is no smaller. */
export function fitSheet(page: HTMLElement): void {
  const places = [...page.querySelectorAll('[data-sheet-chart]')]
  for (let step = 0; step < steps; step++) {
    page.dataset['fit'] = String(step)
    if (page.scrollHeight <= page.clientHeight + rounding && places.every(isHighEnough)) return
  }
}
