/** The words of the page about the figures. */
export const aboutPageLabels = {
  lead: 'Här står vad varje nyckeltal räknar, vad orden betyder och var siffrorna kommer ifrån.',
  definitions: 'Nyckeltalens definitioner',
  glossary: 'Ordlista',
  sources: 'Var siffrorna kommer ifrån',
  principles: 'Så visas siffrorna',
  protection: 'Så skyddas små grupper',
  updated: 'Uppgifter per',
} as const
