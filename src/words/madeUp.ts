/** What is said of made-up figures wherever they are shown, and the ways there and back. */
export const madeUp = {
  title: 'Påhittade uppgifter',
  why: 'Kommunen finns inte. Siffrorna är gjorda för att prova med och får inte användas som fakta.',
  leave: 'Till de riktiga uppgifterna',
  tryIt: 'Prova med en påhittad kommun',
} as const
