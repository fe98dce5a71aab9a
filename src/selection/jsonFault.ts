const text = String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"`
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`
const token = new RegExp(String.raw`[\t\n\r ]*(?:([{}[\],:])|(${text})|(${number}|true|false|null))`, 'y')

/** What may come next, of `{ [ } ] , :`, a text (`"`) and any other value (`v`), after what came last within what is open. */
function follow(last: string, open: string | undefined): string {
  const after = open === '{' ? ',}' : ',]'
  if (last === '{') return '"}'
  if (last === '[') return '{["v]'
  if (last === ':') return '{["v'
  if (last === ',') return open === '{' ? '"' : '{["v'
  return open === undefined ? '' : after
}

/**
 * Where a text stops being JSON, as a position in it; null for JSON. Browsers tell it in words of their own, if at all. Follows every
 * token, so it is for texts that are already known to be broken.
 */
export function jsonFaultAt(json: string): number | null {
  const open: string[] = []
  let next = '{["v'
  let at = 0
  for (;;) {
    token.lastIndex = at
    const match = token.exec(json)
    if (match === null) break
    const [, sign, string] = match
    const kind = sign ?? (string === undefined ? 'v' : '"')
    if (!next.includes(kind)) break
    const isKey = kind === '"' && open.at(-1) === '{' && next.startsWith('"')
    if (kind === '{' || kind === '[') open.push(kind)
    if (kind === '}' || kind === ']') open.pop()
    next = isKey ? ':' : follow(kind, open.at(-1))
    at = token.lastIndex
  }
  const rest = json.slice(at).replace(/^[\t\n\r ]+/, '')
  return rest === '' && open.length === 0 && next === '' ? null : json.length - rest.length
}
