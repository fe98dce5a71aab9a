const drawn = '.drawn-picture svg'

/**
 * Lets the pictures that were drawn for the screen be scaled as a whole, so that a page narrower than the screen cuts nothing off.
 * Drawn anew they would be too late: a browser does not wait for what learns of its new width. Returns what ends this.
 */
export function scalePictures(): () => void {
  const pictures = [...document.querySelectorAll<SVGSVGElement>(drawn)].filter((picture) => !picture.hasAttribute('viewBox'))
  for (const picture of pictures) {
    const [width, height] = [picture.getAttribute('width'), picture.getAttribute('height')]
    picture.setAttribute('viewBox', `0 0 ${width} ${height}`)
  }
  return () => {
    for (const picture of pictures) picture.removeAttribute('viewBox')
  }
}
