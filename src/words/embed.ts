/** The words of a card that stands on another site, and of the way to put it there. */
export const embedWords = {
  open: 'Öppna i Personal i siffror',
  receipt: 'Bildkvitto',
  loading: 'Hämtar uppgifter',
  refused: 'Siffrorna visas inte här, eftersom den här webbplatsen inte har lov att visa dem.',
  nothing: 'Det går att bädda in ett nyckeltal eller en jämförelse. Vyn som bäddas in är ingetdera.',
  failed: 'Siffrorna kunde inte hämtas.',
  title: 'Bädda in på en annan webbplats',
  code: 'Klistra in koden där kortet ska stå',
  height: 'Låt höjden följa innehållet (skript på den egna sidan)',
  origins: 'Webbplatsen ska stå i config.json, under embed.origins.',
} as const
