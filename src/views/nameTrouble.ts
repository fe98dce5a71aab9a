import { longestName, nameFault } from '../selection/viewName.ts'
import { savedViewTroubles as troubles } from '../words/savedViews.ts'

/** What is wrong with a name that the reader wrote; '' for nothing. */
export function nameTrouble(name: string): string {
  const fault = nameFault(name)
  if (fault === 'empty') return troubles.nameEmpty
  return fault === 'too-long' ? troubles.nameTooLong(longestName) : ''
}
