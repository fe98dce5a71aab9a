const width = 960
const height = 480

/** Calls back once when something is observed, as browsers do. Nothing changes size in a test. */
class StillResizeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback
  readonly #observed = new Set<Element>()
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback
  }
  observe(target: Element): void {
    const contentRect = target.getBoundingClientRect()
    this.#observed.add(target)
    queueMicrotask(() => {
      if (this.#observed.has(target)) this.#callback([{ target, contentRect } as ResizeObserverEntry], this)
    })
  }
  unobserve(target: Element): void {
    this.#observed.delete(target)
  }
  disconnect(): void {
    this.#observed.clear()
  }
}

/** Says at once that everything observed is in view: a test has no scroll position. */
class SeeingIntersectionObserver implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  readonly #callback: IntersectionObserverCallback
  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback
  }
  observe(target: Element): void {
    const entry = { target, isIntersecting: true, intersectionRatio: 1 } as unknown as IntersectionObserverEntry
    queueMicrotask(() => this.#callback([entry], this))
  }
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return []
  }
}

/** A wide screen in light colours, and a mouse. */
const matchWide = (media: string): MediaQueryList =>
  ({
    media,
    matches: media.startsWith('(min-width:'),
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList

/** A frame's callbacks one by one, as in browsers, where what one of them promises is done before the next. jsdom has them in one go. */
const frames = {
  // A page that is gone has no frames: what a library still waits for then is never called.
  requestAnimationFrame: (callback: FrameRequestCallback) =>
    window.setTimeout(() => 'requestAnimationFrame' in globalThis && callback(performance.now()), 16),
  cancelAnimationFrame: (handle: number) => window.clearTimeout(handle),
}

/**
 * Gives jsdom what it lacks because it lays nothing out: sizes, observers, frames, media queries, scrolling and a canvas that says
 * it has no context instead of complaining. Without a size ECharts warns and draws nothing.
 */
export function giveElementsSize(): void {
  for (const [key, size] of Object.entries({
    clientWidth: width,
    offsetWidth: width,
    clientHeight: height,
    offsetHeight: height,
  })) {
    Object.defineProperty(HTMLElement.prototype, key, { configurable: true, get: () => size })
  }
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
  HTMLCanvasElement.prototype.getContext = () => null
  Object.assign(window, {
    ResizeObserver: StillResizeObserver,
    IntersectionObserver: SeeingIntersectionObserver,
    matchMedia: matchWide,
    scrollTo: () => {},
    ...frames,
  })
  Element.prototype.scrollIntoView = () => {}
}
