/** A clause of its own, by its first word or by its verb: it says nothing of what the one before is about. */
export const comments = /^(vilket|vilka|trots|eftersom|därför|tack|vari|varför|dvs|dock|så|vi|jag|man|ändå|här|nu)$/u
/** Verbs of being and of having, in the forms that a clause is built on. */
export const verbs = /^(är|var|har|hade|blir|blev|kan|kunde|gör|gjorde|finns|fanns|fick|får|ligger|låg|uppgår|uppgick)$/u
/** Verbs that a level is told by. */
export const levelVerbs =
  /^(är|var|har|hade|blir|blev|blivit|finns|fanns|ligger|låg|legat|uppgår|uppgick|landar|landade|landat|hamnar|hamnade|hamnat|stannar|stannade|utgör|utgjorde|motsvarar|motsvarade|når|nådde|nått|står|stod|räknar|omfattar|visar|visade|noterades|redovisades)$/u
/** Words that tie what stands beside them to a part of the staff or of the work. */
export const ties =
  /^(i|för|hos|bland|inom|vid|per|om|enligt|utifrån|åt|kring|av|på|från|till|med|utan|utom|förutom|exklusive|exkl|inklusive|inkl|räknat|mätt|beräknat|avser|gällande|avseende|ej|inte|endast|justerat|justerad|rensat|rensad|som|där|vars)$/u
/** Verbs that tell how large something is. */
export const amounts = /^(uppgår|uppgick|uppgått|uppskattas)$/u
/** "Minskningen": a change that is known. */
export const definite = /(ningen|gången|tappet|skottet|växten)$/u
/** Words for a part of a change, and for whose it is: "kvinnorna stod för hela ökningen". */
export const shares = /^(hela|halva|hälften|merparten|huvuddelen|lejonparten|huvudparten)$/u
/** Verbs before "för" and what is somebody's: "stod för". */
export const bearing = /^(stod|står|stått|svarade|svarar|svarat)$/u
/** Words for the same as was told just before. */
export const sameWords = /^(densamma|detsamma|desamma|samma)$/u
/** Verbs of losing: persons, or a part of the number. */
export const losing = /^(tappat|tappade|tappar|förlorat|förlorade|förlorar)$/u
/** Verbs of becoming: what is more or less then is so than before. */
export const becoming = /^(blev|blivit|blir|bli|fått|fick)$/u
/** Verbs of going up and down, over several years. */
export const waveringWords = /^(pendlat|pendlade|varierat|varierade|svängt|svängde|rört|rörde)$/u
/** Verbs of coming and going. */
export const flowVerbs =
  /^(kom|kommit|gjorts|gjordes|gjorde|fick|får|fått|tog|tagit|gick|anställde|anställdes|rekryterade|rekryterades|drog|hörde|lockade|inkom)$/u
/** Words whose year is the reader's own. */
export const deicticWords = /^(idag|nu|fjol|fjolåret|fjolårets|förra)$/u
