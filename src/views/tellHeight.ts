import { heightMessage } from '../exports/embed/embedCode.ts'

/**
 * Tells the page around a card how high its content is, at once and whenever that changes, until the returned function is called. It is
 * the content that is measured, which is as high in any frame, so that a frame which follows never makes it change again. The message
 * goes to one site alone.
 */
export function tellHeight(content: HTMLElement, parent: Pick<Window, 'postMessage'>, origin: string): () => void {
  let told = 0
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height === told || height === 0) return
    told = height
    parent.postMessage({ type: heightMessage, height }, origin)
  }
  const observer = new ResizeObserver(tell)
  observer.observe(content)
  tell()
  return () => observer.disconnect()
}
