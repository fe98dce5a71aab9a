import type { BarItem, Item, StrokeItem, TextItem } from './block.ts'
import type { Picture } from './composePicture.ts'
import { withChartCanvas } from './pictureCharts.ts'
import { canvasFamily } from './pictureFont.ts'
import { pictureInk } from './pictureType.ts'

type Paper = CanvasRenderingContext2D

/** Dots to each pixel that the picture is shown in. */
const sharpness = 2

function paintText(paper: Paper, { x, y, lines, size, leading, weight, colour, anchor }: TextItem): void {
  paper.font = `${weight} ${size}px ${canvasFamily}`
  paper.fillStyle = colour
  paper.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left'
  lines.forEach((line, i) => paper.fillText(line.trimEnd(), x, y + i * leading))
}

function paintBar(paper: Paper, { x, y, width, height, fill, rim }: BarItem): void {
  paper.fillStyle = rim ?? fill
  paper.fillRect(x, y, width, height)
  if (rim === null) return
  paper.fillStyle = fill
  paper.fillRect(x + 2, y + 2, Math.max(0, width - 4), height - 4)
}

/** A canvas draws no line from a point to itself. */
function paintDot(paper: Paper, x: number, y: number, { colour, width }: StrokeItem): void {
  paper.fillStyle = colour
  paper.beginPath()
  paper.arc(x, y, width / 2, 0, 2 * Math.PI)
  paper.fill()
}

function paintStroke(paper: Paper, stroke: StrokeItem): void {
  const [first, ...rest] = stroke.points
  if (first === undefined) return
  if (rest.length === 0) return paintDot(paper, first.x, first.y, stroke)
  paper.strokeStyle = stroke.colour
  paper.lineWidth = stroke.width
  paper.lineJoin = 'round'
  paper.lineCap = 'round'
  paper.beginPath()
  paper.moveTo(first.x, first.y)
  rest.forEach(({ x, y }) => paper.lineTo(x, y))
  paper.stroke()
}

function paintItem(paper: Paper, item: Item, ratio: number): void {
  switch (item.kind) {
    case 'text':
      return paintText(paper, item)
    case 'bar':
      return paintBar(paper, item)
    case 'stroke':
      return paintStroke(paper, item)
    case 'chart':
      return withChartCanvas(item, ratio * item.zoom, (canvas) =>
        paper.drawImage(canvas, item.x, item.y, item.width * item.zoom, item.height * item.zoom),
      )
  }
}

function paperOf({ size }: Picture): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = sharpness * size.shown.width
  canvas.height = sharpness * size.shown.height
  return canvas
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be written')) : resolve(blob)), 'image/png')
  })
}

/**
 * Paints a picture as PNG, twice as many dots as it is shown in. Painted item by item: a policy that lets in the page's own files
 * only has no room for an SVG put on a canvas.
 */
export function paintPicture(picture: Picture): Promise<Blob> {
  const canvas = paperOf(picture)
  const paper = canvas.getContext('2d')
  if (paper === null) return Promise.reject(new Error('the browser has no canvas to paint on'))
  const ratio = canvas.width / picture.size.width
  paper.scale(ratio, ratio)
  paper.fillStyle = pictureInk.background
  paper.fillRect(0, 0, picture.size.width, picture.size.height + 1)
  picture.items.forEach((item) => paintItem(paper, item, ratio))
  return pngOf(canvas)
}
