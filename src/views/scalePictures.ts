const drawn = '.drawn-picture svg'

const pictures = (): readonly SVGSVGElement[] => [...document.querySelectorAll<SVGSVGElement>(drawn)]

/** Says how large the pictures are that are scaled on paper. */
function measure(): void {
  for (const picture of pictures()) {
    picture.setAttribute('viewBox', `0 0 ${picture.getAttribute('width')} ${picture.getAttribute('height')}`)
  }
}

/** On a screen they are as large as they were drawn, and change size without being told. */
function forget(): void {
  for (const picture of pictures()) picture.removeAttribute('viewBox')
}

/**
 * Lets the pictures that were drawn for the screen be scaled as a whole where the page itself is printed, so that paper narrower than
 * the screen cuts nothing off. Drawn anew they would be too late: a browser does not wait for what learns of its new width. Returns
 * what ends this.
 */
export function scalePictures(): () => void {
  addEventListener('beforeprint', measure)
  addEventListener('afterprint', forget)
  return () => {
    removeEventListener('beforeprint', measure)
    removeEventListener('afterprint', forget)
  }
}
