import { type BaseIssue, type BaseSchema, type LazySchema, lazy } from 'valibot'

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>

/** A schema that is one of several, chosen by a look at the input. `options` are all of them, for the JSON Schema. */
export type OneOf<S extends Schema> = LazySchema<S> & { readonly options: readonly S[] }

/**
 * Chooses one of several schemas before reading, where a union would try each: a fault then gets the path of its own place
 * rather than of the whole.
 */
export function oneOf<S extends Schema>(options: readonly S[], choose: (input: unknown) => S): OneOf<S> {
  return { ...lazy<S>(choose), options }
}

/** A list or else an object, the two forms in which JSON-stat writes codes. */
export function listOrObject<L extends Schema, O extends Schema>(list: L, object: O): OneOf<L | O> {
  return oneOf<L | O>([list, object], (input) => (Array.isArray(input) ? list : object))
}
