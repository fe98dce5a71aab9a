import type { UnitId } from '../domain/unitTree.ts'

/** What lies over a slide. */
export type Layer = 'help' | 'details' | 'find'

/** Everything that the presenter has chosen, while the slides are shown. */
export interface PresenterState {
  readonly at: number
  readonly slides: number
  readonly layer: Layer | null
  /** What the search for a unit begins with. */
  readonly query: string
  readonly isBlack: boolean
  /** Whether the slide shows its table where it was pinned with its chart, and its chart where it was pinned with its table. */
  readonly isTurned: boolean
  /** The unit that all slides are shown of; null for each slide's own. */
  readonly unit: UnitId | null
  /** While scales are locked: the unit that was shown then. Null while they are not. */
  readonly lock: { readonly unit: UnitId | null } | null
}

/** What changes the state. `light` is the way back from black, `escape` closes what lies over the slide. */
export type PresenterAction =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'find'; readonly query: string }
  | { readonly kind: 'unit'; readonly unit: UnitId | null }
  | { readonly kind: 'help' | 'details' | 'black' | 'light' | 'table' | 'lock' | 'escape' }

/** What is asked for outside of the state: the end of the presentation, the window with notes, the whole screen. */
export interface PresenterErrand {
  readonly kind: 'close' | 'notes' | 'fullScreen'
}

/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** A presentation as it begins, at a slide of the deck or the nearest that there is. */
export function startPresenting(slides: number, at: number): PresenterState {
  const start = Math.max(0, Math.min(slides - 1, at))
  return { at: start, slides, layer: null, query: '', isBlack: false, isTurned: false, unit: null, lock: null }
}

/** Another slide begins as it was pinned. What is told in detail follows along; other layers give way. */
function goTo(state: PresenterState, to: number): PresenterState {
  const layer = state.layer === 'details' ? state.layer : null
  const at = Math.max(0, Math.min(state.slides - 1, to))
  return at === state.at ? { ...state, layer } : { ...state, at, layer, isTurned: false }
}

const toggled = (state: PresenterState, layer: Layer): PresenterState => ({
  ...state,
  layer: state.layer === layer ? null : layer,
})

/** The state after an action. */
export function nextState(state: PresenterState, action: PresenterAction): PresenterState {
  switch (action.kind) {
    case 'go':
      return action.to < state.slides ? goTo(state, action.to) : state
    case 'step':
      return goTo(state, state.at + action.by)
    case 'find':
      return { ...state, layer: 'find', query: action.query }
    case 'unit':
      return { ...state, unit: action.unit, layer: state.layer === 'find' ? null : state.layer }
    case 'help':
    case 'details':
      return toggled(state, action.kind)
    case 'black':
      return { ...state, isBlack: true, layer: null }
    case 'light':
      return { ...state, isBlack: false }
    case 'table':
      return { ...state, isTurned: !state.isTurned }
    case 'lock':
      return { ...state, lock: state.lock === null ? { unit: state.unit } : null }
    case 'escape':
      return { ...state, layer: null }
  }
}

type Asked = PresenterAction | PresenterErrand

const next = { kind: 'step', by: 1 } as const
const previous = { kind: 'step', by: -1 } as const

/** The keys that always mean the same. Remote controls send PageUp and PageDown, and `.` or `b` for black. */
const keys: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ['ArrowRight', next],
  ['ArrowDown', next],
  [' ', next],
  ['PageDown', next],
  ['ArrowLeft', previous],
  ['ArrowUp', previous],
  ['PageUp', previous],
  ['Home', { kind: 'go', to: 0 }],
  ['b', { kind: 'black' }],
  ['.', { kind: 'black' }],
  ['t', { kind: 'table' }],
  ['l', { kind: 'lock' }],
  ['d', { kind: 'details' }],
  ['n', { kind: 'notes' }],
  ['f', { kind: 'fullScreen' }],
  ['h', { kind: 'help' }],
  ['?', { kind: 'help' }],
  ['/', { kind: 'find', query: '' }],
  ['Backspace', { kind: 'unit', unit: null }],
])

const digit = /^[1-9]$/
/** Letters that are no command, which any is as a capital, begin the name of a unit. */
const letter = /^\p{L}$/u

/** What a key asks for in a state; null for keys that are left to the browser. */
export function askedBy({ key, ctrlKey, metaKey, altKey }: KeyPress, { slides, layer, isBlack }: PresenterState): Asked | null {
  if (ctrlKey || metaKey || altKey) return null
  if (isBlack) return { kind: 'light' }
  if (key === 'Escape') return { kind: layer === null ? 'close' : 'escape' }
  if (key === 'End') return { kind: 'go', to: slides - 1 }
  if (digit.test(key)) return { kind: 'go', to: Number(key) - 1 }
  return keys.get(key) ?? (letter.test(key) ? { kind: 'find', query: key } : null)
}

/** Whether what is asked for is an errand outside of the state. */
export function isErrand(asked: Asked): asked is PresenterErrand {
  return asked.kind === 'close' || asked.kind === 'notes' || asked.kind === 'fullScreen'
}
