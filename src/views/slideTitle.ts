import type { SlideDraft } from '../selection/deck.ts'
import { slideWords } from '../words/deck.ts'
import type { SlideState } from './slideState.ts'

/** What a slide's figures say; its topic where there are none, and its number until they are known. `at` is its place, from 0. */
function saidBy(state: SlideState, at: number): string {
  if (state.kind !== 'read') return slideWords.number(at)
  return state.exhibit.kind === 'empty' ? state.exhibit.topic : state.exhibit.heading
}

/** What a slide is called: its own name, or what its figures say. */
export function slideTitle({ name }: Pick<SlideDraft, 'name'>, state: SlideState, at: number): string {
  return name === '' ? saidBy(state, at) : name
}
