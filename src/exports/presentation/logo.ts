/** A picture for slides, as PNG or JPEG, and its shape. */
export interface Logo {
  /** "image/png;base64,…". */
  readonly data: string
  /** Width for each unit of height. */
  readonly ratio: number
}

/** Width that a drawing is turned into pixels at: sharp on a slide. */
const drawnWidth = 900

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const parts = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, i) =>
    String.fromCharCode(...bytes.subarray(i * 8192, (i + 1) * 8192)),
  )
  return `${blob.type};base64,${btoa(parts.join(''))}`
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

/** A drawing as pixels: PowerPoint before 2016 can't show SVG. It is loaded from its own address, since no other is allowed. */
async function drawn(image: HTMLImageElement): Promise<Blob> {
  const ratio = image.naturalWidth / image.naturalHeight
  const canvas = document.createElement('canvas')
  canvas.width = drawnWidth
  canvas.height = Math.round(drawnWidth / ratio)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png')
  })
}

async function fetched(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const bytes = await response.arrayBuffer()
  return new Blob([bytes], { type: /\.png$/i.test(address) ? 'image/png' : 'image/jpeg' })
}

/** Reads an organisation's logo from the app's own site. Null where it doesn't arrive or can't be read: no presentation waits for it. */
export async function readLogo(address: string | null, signal: AbortSignal): Promise<Logo | null> {
  if (address === null) return null
  try {
    const image = await loaded(address)
    const blob = /\.svg$/i.test(address) ? await drawn(image) : await fetched(address, signal)
    return { data: await base64Of(blob), ratio: image.naturalWidth / image.naturalHeight }
  } catch (error) {
    if (signal.aborted) throw error
    return null
  }
}
