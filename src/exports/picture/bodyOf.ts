import type { FullExhibit } from '../../exhibits/exhibit.ts'
import type { Body } from './body.ts'
import { compareBody } from './compareBody.ts'
import { driversBody } from './driversBody.ts'
import type { Room } from './room.ts'
import { seriesBody } from './seriesBody.ts'
import { situationBody } from './situationBody.ts'

/** The figures of an exhibit in a room. */
export function bodyOf(exhibit: FullExhibit, room: Room): Body {
  switch (exhibit.kind) {
    case 'series':
      return seriesBody(exhibit, room)
    case 'compare':
      return compareBody(exhibit, room)
    case 'drivers':
      return driversBody(exhibit, room)
    case 'situation':
      return situationBody(exhibit, room)
  }
}
