import { array, check, integer, minValue, nullish, number, object, pipe, regex, string } from 'valibot'
import type { Readable } from './checkShape.ts'
import { isReadableOnWhite } from './contrast.ts'
import { contractVersion } from './plainShapes.ts'
import { told } from './problemCodes.ts'

/** The act hides groups of at most ten: an organisation may hide larger ones too, never fewer. */
const sickLeaveFloor = 10
/** With a threshold of two only single persons would be hidden, and either of two would know the other. */
const otherFloor = 3

const tooLow = told('threshold-low', 'ett heltal som är minst så högt som skyddet kräver')
const threshold = (floor: number) => pipe(number(), integer(tooLow), minValue(floor, tooLow))

const colourCode = /^#[\dA-Fa-f]{6}$/
/** A colour that isn't one is not told a second time as too light. */
const isReadable = (code: string): boolean => !colourCode.test(code) || isReadableOnWhite(code)
const colour = pipe(
  string(),
  regex(colourCode, told('colour-wrong', 'en färg som #1B3848')),
  check(isReadable, told('colour-light', 'en färg med kontrasten 4,5:1 eller mer mot vitt')),
)
/** Letters, digits and what parts them: the name is written into the files of presentations. */
const font = pipe(string(), regex(/^\p{L}[\p{L}\d ._-]{0,59}$/u, told('font-wrong', 'namnet på ett typsnitt, högst 60 tecken')))
/** The kinds of picture that every browser and PowerPoint can show. */
const logo = pipe(string(), regex(/\.(png|jpe?g|svg)$/i, told('logo-kind', 'en fil som slutar på .png, .jpg eller .svg')))
/** An origin as browsers write it: no path, no port that goes without saying, and unprotected only on the own computer. */
const origin = /^(?:https:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::(?!443$)[1-9]\d{0,4})?|http:\/\/localhost(?::(?!80$)[1-9]\d{0,4})?)$/

/** The limit for sick leave, which can be read by itself whatever stands around it. */
export const sickLeaveLimit = object({ atMost: threshold(sickLeaveFloor) })
/** The limit for all other counts of persons, likewise. */
export const otherLimit = object({ fewerThan: threshold(otherFloor) })

/** The organisation's own settings. A rule that is left out is the usual one. */
export const configShape = object({
  contract: contractVersion,
  protection: nullish(object({ sickLeave: nullish(sickLeaveLimit), other: nullish(otherLimit) })),
  template: nullish(
    object({
      colours: nullish(object({ accent: nullish(colour), heading: nullish(colour) })),
      font: nullish(font),
      logo: nullish(logo),
    }),
  ),
  embed: nullish(
    object({
      origins: nullish(array(pipe(string(), regex(origin, told('origin-wrong', 'en webbplats med https:// och utan sökväg'))))),
    }),
  ),
})

/** What could be read of the settings. */
export type RawConfig = Readable<typeof configShape>
