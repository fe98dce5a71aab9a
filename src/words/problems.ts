/** The words of one contract problem. */
export const problemWords = { at: 'Plats', expected: 'Väntat', found: 'Hittat', code: 'Kod', list: 'Alla fel i filen' } as const
