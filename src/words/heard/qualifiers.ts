/** Words that make a sentence one about what is to come or is wished for. */
export const futureWords =
  /^(ska|skall|kommer|bör|skulle|planeras|prognos|prognosen|prognostiseras|förväntas|mål|målet|målvärde|målvärdet|målnivå|målnivån|målsättning|målsättningen|budget|budgeterat|väntas|beräknas|riktmärke|eftersträvas|vill|önskar|hoppas|räknar)$/u
/** Words that deny what follows. */
export const negations = /^(inte|ej|aldrig|varken|icke)$/u
/** Words that make a sentence hang on something. */
export const conditions = /^(om|ifall|huruvida|kanske|möjligen|troligen|sannolikt|tycks|verkar|torde)$/u
/** Words for parts of staff and of absence that the feeds don't tell apart: with one of these, a figure is another figure. */
export const otherPopulations =
  /^(korttidssjukfrånvaro\p{L}*|korttidsfrånvaro\p{L}*|frisknärvaro\p{L}*|frisktal\p{L}*|timanställ\p{L}*|timavlöna\p{L}*|intermittent\p{L}*|heltid\p{L}*|deltid\p{L}*|årsarbetar\p{L}*|nyanställ\p{L}*|pensionsavgång\p{L}*|pension\p{L}*|vikari\p{L}*|chef|chefer|cheferna|chefers|ledare|extern|externa|intern|interna|utlandsfödda|nöjda|sjuklön\p{L}*|övertid\p{L}*|median\p{L}*|rullande|ackumulerat|enkät\p{L}*|svarande|konsult\p{L}*|studentmedarbetar\p{L}*)$/u
/**
 * Words that say nothing of what a figure is of: verbs of being and of showing, prepositions that join a figure to what is named
 * beside them, articles and adverbs of no meaning of their own. No word of time, number, group, bound or relation is among them.
 */
export const glueWords: ReadonlySet<string> = new Set(
  [
    'är var blev blir blivit varit ligger låg legat uppgår uppgick uppgått utgör utgjorde utgjort utgörs utgjordes motsvarar motsvarade',
    'har hade haft finns fanns funnits ger gav får fick fått visar visade visat redovisar redovisade redovisats redovisades uppvisar',
    'både återfanns återfinns gick går jobbade jobbar arbetade arbetar arbetat består bestod omfattar omfattade uppmätt uppmättes noterades noterats noterar landade landat hamnade hamnat',
    'stannade stannat stod står stått räknar räknade räknades registrerades rapporterades svarar svarade tillhör tillhörde uppnådde uppvisade',
    'publicerade publicerades publicerats publicerat annonserade inkom inkommit inkomna kom kommit in gjordes gjorts tog emot sökte fick gör gjorde',
    'att en ett som så även också dock där här vilket vilken vilka alltså nämligen däremot emellertid istället ju väl just',
    'i för hos bland inom vid per om enligt utifrån åt kring hela ordinarie arbetstid arbetstiden tillgänglig',
    'sammanlagt sammantagna samlade idag dag nu redan ännu endast bara personalen personal organisationens',
    'vår vårt våra sin sitt sina dess deras därmed således siffror siffra resultatet utfallet utfall värdet värde nivå nivåer nyckeltal nyckeltalet statistik statistiken',
    'gällande avseende beträffande angående vad gäller gällde publicerad publicerat rekryteringar tabellen diagrammet',
    'överlag generellt exakt precis hela ut dvs d.v.s. ser såg låga höga hög låg lågt högt få så',
  ].flatMap((line) => line.split(' ')),
)
/** Phrases of several words that say nothing of what a figure is of. */
export const gluePhrases: readonly string[] = [
  'det vill säga',
  'det innebär att',
  'det betyder att',
  'i stort sett',
  'i form av',
  'vad gäller',
  'när det gäller',
  'i staben i stort',
  'till antalet',
  'för första gången',
  'en nivå på',
  'samtidigt som',
  'tack och lov',
  'tog emot',
  'vid samma tid',
  'vid samma tidpunkt',
  'sett över',
  'sett till',
  'räknat över',
  'i siffror',
  'i relation till',
]
/** What sick leave is a part of, where it is said. */
export const workingTimePhrases: readonly string[] = [
  'av ordinarie arbetstid',
  'av den ordinarie arbetstiden',
  'av arbetstiden',
  'av tillgänglig arbetstid',
  'av tillgänglig ordinarie arbetstid',
  'av den tillgängliga arbetstiden',
  'av den totala arbetstiden',
]
/** Phrases that give a cause. */
export const causes =
  /\b(vilket kan bero på|beror på|berodde på|på grund av|p\.g\.a\.|med anledning av|tack vare|till följd av|orsakas av|har påverkat|förklaras av|som en följd av)/giu
/** Names of places outside the organisation. */
export const elsewhere =
  /^(sverige|sveriges|riket|rikets|rikssnittet|riksgenomsnittet|landet|landets|nationellt|nationella|länet|länets|regionen|regionens|branschen|omvärlden|kommuner|kommunernas|skr|norrbotten|norrbottens|sektorn|kommunsektorn)$/u
/** Words for a unit of the organisation, alone or as the end of a name. */
export const unitWords =
  /^(\p{L}*?)(avdelning|enhet|kontor|förvaltning|sektion|verksamhet)(en|et|ens|ets|er|erna|ar|arna|arnas|ers|ernas)?$/u
/** Several units at once. */
export const severalUnits = /(er|erna|ar|arna|arnas|ers|ernas)$/u
/** The whole organisation in a word. */
export const wholeWords = /^(kommunen|kommunens|organisationen|organisationens)$/u
/** Words that mean the unit that the text is about. */
export const ownWords = /^(staben|stabens|förvaltningen|förvaltningens|verksamheten|verksamhetens|vi|vår|våra|oss)$/u
