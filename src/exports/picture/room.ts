import type { PictureType } from './pictureType.ts'

/** What a part of a picture has to be laid out in. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly type: PictureType
  /** The receipt's code, for what has no place here. */
  readonly code: string
}
