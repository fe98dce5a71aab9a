/** Loads what makes pictures, which carries what paints on a canvas. */
export async function loadMakePicture() {
  return (await import('../exports/picture/makePicture.ts')).makePicture
}
