import {
  DialogBackdrop,
  DialogCloseTrigger,
  DialogContent,
  DialogPositioner,
  DialogRoot,
  DialogTitle,
} from '@ark-ui/react/dialog'
import { Portal } from '@ark-ui/react/portal'
import { type DragEventHandler, type ReactNode, useRef } from 'react'
import { useFocusReturn } from './useFocusReturn.ts'
import '../styles/dialog.css'

interface Props {
  readonly title: string
  /** What the button says that closes it. */
  readonly close: string
  readonly onClose: () => void
  /** What takes the focus as the dialog opens; its title where nothing is named. */
  readonly initialFocus?: () => HTMLElement | null
  readonly onEscape?: (event: KeyboardEvent) => void
  readonly className?: string
  readonly onDragOver?: DragEventHandler
  readonly onDrop?: DragEventHandler
  readonly children: ReactNode
}

/** A dialog over the page, with a title and a way to close it. It is open for as long as it is there, and gives the focus back. */
export function DialogCard({ title, close, onClose, initialFocus, onEscape, className = '', children, ...drag }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusReturn()
  return (
    <DialogRoot
      open
      onOpenChange={({ open }) => open || onClose()}
      initialFocusEl={initialFocus ?? (() => heading.current)}
      {...(onEscape === undefined ? {} : { onEscapeKeyDown: onEscape })}
    >
      <Portal>
        <DialogBackdrop className="dialog-backdrop" />
        <DialogPositioner className="dialog-place">
          <DialogContent className={`dialog ${className}`.trim()} {...drag}>
            <div className="dialog-head">
              <DialogTitle ref={heading} tabIndex={-1}>
                {title}
              </DialogTitle>
              <DialogCloseTrigger className="quiet">{close}</DialogCloseTrigger>
            </div>
            {children}
          </DialogContent>
        </DialogPositioner>
      </Portal>
    </DialogRoot>
  )
}
