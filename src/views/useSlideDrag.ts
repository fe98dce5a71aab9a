import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { placeAfterDrop } from './placeAfterDrop.ts'

/** Puts a slide, that has a title, at a place from 0. */
export type SlideDrop = (id: string, title: string, to: number) => void

/** A slide that can be dragged, and that others can be dropped on. */
interface Dragged {
  readonly deck: string
  readonly id: string
  /** Its place, from 0. */
  readonly at: number
  readonly title: string
  /** Called when a slide has been dropped beside this one, with its title and the place that it gets. */
  readonly onDrop: SlideDrop
}

/** What is to be dragged by the pointer, and how the row looks meanwhile. */
export interface SlideDrag {
  readonly row: RefObject<HTMLLIElement | null>
  readonly grip: RefObject<HTMLSpanElement | null>
  readonly isDragged: boolean
  /** Where the dragged slide would go: before or after this one. Null while none is over it. */
  readonly edge: 'before' | 'after' | null
}

/** Lets a slide be put elsewhere in its deck by pointer: the grip is what is held, the row is what is seen to move. */
export function useSlideDrag({ deck, id, at, title, onDrop }: Dragged): SlideDrag {
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLSpanElement>(null)
  const [isDragged, setIsDragged] = useState(false)
  const [edge, setEdge] = useState<SlideDrag['edge']>(null)
  const drop = useEffectEvent(onDrop)
  useEffect(() => {
    const [element, handle] = [row.current, grip.current]
    if (element === null || handle === null) return
    const isLower = (y: number) => {
      const { top, height } = element.getBoundingClientRect()
      return y > top + height / 2
    }
    return combine(
      draggable({
        element: handle,
        getInitialData: () => ({ deck, id, at, title }),
        onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(element, 24, 24),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['deck'] === deck,
        onDrag: ({ source, location }) =>
          setEdge(source.data['id'] === id ? null : isLower(location.current.input.clientY) ? 'after' : 'before'),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null)
          const to = placeAfterDrop(Number(source.data['at']), at, isLower(location.current.input.clientY))
          if (source.data['id'] !== id) drop(String(source.data['id']), String(source.data['title']), to)
        },
      }),
    )
  }, [deck, id, at, title])
  return { row, grip, isDragged, edge }
}
