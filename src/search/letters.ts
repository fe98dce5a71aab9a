const foreign = /[^\p{ASCII}åäö]/u

/** Text in lower case with the letters of Swedish: å, ä and ö stay, other accents fall away (é is e). */
export function ownLetters(text: string): string {
  const lower = text.toLowerCase()
  if (!foreign.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replaceAll(new RegExp(foreign, 'gu'), (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
}

/** Text in lower case without any accents, as it is typed on a keyboard that lacks å, ä and ö. */
export function plainLetters(text: string): string {
  return ownLetters(text).replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o')
}

/** The words of a text as they are looked for. A number with a point in it, as in "Enhet 2.2", is one word. */
export function wordsOf(text: string): readonly string[] {
  return ownLetters(text).match(/[\p{L}\p{N}]+(?:[.:]\p{N}+)*/gu) ?? []
}
