/** Words that make a sentence one about what is to come or is wished for. */
export const futureWords =
  /^(ska|skall|kommer|bör|skulle|planeras|prognos|prognosen|prognostiseras|förväntas|mål|målet|målvärde|målvärdet|budget|budgeterat|väntas|beräknas|riktmärke|eftersträvas|vill|önskar)$/u
/** Words that deny what follows. */
export const negations = /^(inte|ej|aldrig|ingen|inga|inget|varken)$/u
/** Words that make a sentence hang on something. */
export const conditions = /^(om|ifall|huruvida|kanske|möjligen|troligen|sannolikt)$/u
/** Words for parts of staff and of absence that the feeds don't tell apart: with one of these, a figure is another figure. */
export const otherPopulations =
  /^(korttidssjukfrånvaro\p{L}*|korttidsfrånvaro\p{L}*|frisknärvaro\p{L}*|frisktal\p{L}*|timanställ\p{L}*|timavlöna\p{L}*|intermittent\p{L}*|heltid\p{L}*|deltid\p{L}*|årsarbetar\p{L}*|nyanställ\p{L}*|pensionsavgång\p{L}*|pension\p{L}*|vikari\p{L}*|chef|chefer|cheferna|chefers|ledare|extern|externa|intern|interna|utlandsfödda|nöjda|sjuklön\p{L}*|övertid\p{L}*|median\p{L}*|rullande|ackumulerat|enkät\p{L}*|svarande|konsult\p{L}*|studentmedarbetar\p{L}*)$/u
/**
 * Words that change nothing of what a figure is of. Where any other stands beside a figure, as "lärare" in "45 annonser för lärare" or
 * "utbildade" in "vi utbildade 299 anställda", the figure may be of something else than the source's.
 */
export const neutralWords: ReadonlySet<string> = new Set(
  [
    'är var blev blir varit ligger låg legat uppgår uppgick uppgått utgör utgjorde utgörs motsvarar motsvarade omfattar omfattade',
    'har hade haft finns fanns funnits ger gav får fick visar visade redovisar redovisade uppvisar arbetade arbetar består bestod',
    'publicerade publicerades publicerats publicerat annonserade inkom inkommit kom kommit in gjordes gjorts tog emot sökte',
    'och samt men medan respektive eller att det den de detta denna dessa en ett som då när så även också dock där här',
    'i på av för med från till hos bland inom under vid över mellan per mot gentemot än om enligt sedan efter före utifrån',
    'totalt total totala sammanlagt sammantaget samlade hela alla samtliga varav därav antal antalet antalets andel andelen nivå nivån',
    'jämfört jämförelse jämförbart motsvarande samma lika övriga andra ännu redan nu idag dag sist utgången slutet början',
    'snitt genomsnitt genomsnittligt genomsnittliga genomsnittlig medelvärde medeltal medelvärdet siffran talet resultatet tabellen diagrammet',
    'ordinarie arbetstid arbetstiden d.v.s. dvs alltså vilket vilka kategori kategorin gruppen åldersgrupp åldersgruppen',
    'personer person personerna medarbetare anställda st stycken procent procentenheter',
    'eller mer längre år året årets åren helår perioden tid tidpunkt period föregående förra innan tidigare fjol årsskiftet organisationen',
    'vi vår vårt våra personalen personal månad flest störst störste cirka ca omkring ungefär drygt knappt nästan runt',
    'mest minst högst lägst endast bara ungefärligen respektive nämligen tillsammans fler färre publicerad publicerad kön ålder',
  ].flatMap((line) => line.split(' ')),
)
/** Phrases that give a cause. */
export const causes =
  /\b(vilket kan bero på|beror på|berodde på|på grund av|p\.g\.a\.|med anledning av|tack vare|till följd av|orsakas av|har påverkat|förklaras av|som en följd av)/giu
/** "Better" and "worse": opinions. */
export const opinions = /^(förbättrats|förbättrades|försämrats|försämrades)$/u
/** Names of places outside the organisation. */
export const elsewhere =
  /^(sverige|sveriges|riket|rikssnittet|landet|nationellt|nationella|länet|regionen|branschen|omvärlden|kommuner|skr|norrbotten)$/u
/** Words for a unit of the organisation, alone or as the end of a name. */
export const unitWords =
  /^(\p{L}*?)(avdelning|enhet|kontor|förvaltning|sektion|verksamhet)(en|et|ens|ets|er|erna|ar|arna|arnas|ers|ernas)?$/u
/** Several units at once. */
export const severalUnits = /(er|erna|ar|arna|arnas|ers|ernas)$/u
/** The whole organisation in a word. */
export const wholeWords = /^(kommunen|kommunens|organisationen|organisationens)$/u
/** Words that mean the unit that the text is about. */
export const ownWords = /^(staben|stabens|förvaltningen|förvaltningens|verksamheten|verksamhetens|vi|vår|våra)$/u
