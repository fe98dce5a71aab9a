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
    'publicerade publicerades publicerats publicerat annonserade inkom inkommit inkomna kom kommit in gjordes gjorts tog emot fick gör gjorde',
    'att en ett som så även också dock där här vilket vilken vilka alltså nämligen däremot emellertid istället ju väl just',
    'i för hos bland inom vid per om enligt utifrån åt kring hela ordinarie arbetstid arbetstiden tillgänglig',
    'sammanlagt sammantagna samlade idag dag nu redan ännu endast bara personalen personal organisationens',
    'vår vårt våra sin sitt sina dess därmed således siffror siffra resultatet utfallet utfall värdet värde nivå nivåer nyckeltal nyckeltalet statistik statistiken',
    'gällande avseende beträffande angående vad gäller gällde publicerad publicerat rekryteringar tabellen diagrammet',
    'överlag generellt exakt precis hela ut dvs d.v.s. ser såg låga höga hög låg lågt högt få så',
    'nådde nått når hörde hör hört ingick ingår ingått lockade lockat lockar avslutades avslutade avslutar summerades summerade summerar summering',
    'speglar speglade avsåg avser avsett höll håller hållit hålls utgjordes stämde konstateras konstaterade konstaterar noteras notera noterar mättes mätt',
    'framgår framgick syns syntes synas kan kunde kunnat kunna bjöd bjuder sysselsatte sysselsätter rymmer rymde innehöll räknas inräknat inräknade tillkommit',
    'genererade genererat attraherade attraherat inneburit innebar betytt betyder medförde medfört',
    'parkerade placerade placerat placerar bokfördes bokförde kvarstår kvarstod rörde rör handlar handlade blivit bli berör berörde utföll ligger',
    'fortfarande alltjämt faktiskt därmed numera dessutom vidare förvisso visserligen givetvis naturligtvis självklart tyvärr glädjande nog',
    'positivt intressant anmärkningsvärt anmärkningsvärd noterbart noterbar noterbara värt tydligen egentligen sammanfattningsvis konkret uttryckt därtill härtill följaktligen bland',
    'ute din ditt dina min mitt mina du mig dig tjena hälsningar mvh vänligen kort min lista listan tabell tabellform siffermässigt huvuden personligen',
    'ändå dessvärre lyckligtvis turligt nog oroande oroväckande riktigt typisk typiskt klar kommunal kommunala egentlig egna egen svensk',
    'omfattades omfattade berördes fördelad fördelat fördelade fördelades fördelar uppdelat uppdelad delat starkt starkare svagt långsamt snabbt jämn jämnt försiktig',
    'märks märktes säger skriver skrev menar berättar uppger uppgav pekar understryker betonar framhåller meddelar rapporterar svarar svaret frågan fråga svarade tycker',
    'hr-avdelningen',
    'budgetmötet presentation presentationen årsredovisning årsredovisningen rapport rapporten verksamhetsberättelse verksamhetsberättelsen personalbokslut personalbokslutet avstämning uppföljning uppföljningen sammanställning sammanställningen',
    'påminnelse insändarsidan tidningen artikeln mejlet mötet protokollet pressmeddelande pressmeddelandet sammanfattning sammanfattningen inledning inledningen bakgrund jämställdhetsläget',
    'positiv positiva negativ negativa glädjande gläds nöjd nöjda stolt stolta roligt kul tråkigt synd bra jobbat allihop heja populär populärt välkommet välkommen',
    'rekrytering rekryteringen rekryteringsarbete rekryteringsläget söktryck söktrycket konkurrens konkurrensen bemanning bemanningen arbetsmarknad arbetsmarknaden intresse intresset',
    'orosmoln utmaning utmaningen utmaningar ljusglimt ljuspunkt framgång trendbrott könsbalansen könsbalans jämställdhet jämställdheten åldersstruktur åldersstrukturen personalsammansättning personalsammansättningen',
    'förlorad förlorade bort borta enbart blott huvudsak huvudsakligen framför framförallt fortsättningsvis exempelvis bland annat särskilt noga räkna räknar därtill samlad samlade sammantagen',
    'serien serie mätserien tidsserien diagram kurva graf grafen raden kolumnen rad totalsiffran totalsumman slutsiffran landar hamnar stannar ligger befinner återfinner sig',
    'gått tillsammans såväl hemma hör intensiv intensivt avrundat avrundad förändras förändrades avspeglas avspeglades personalstatistiken lönestatistiken topp toppen skedde skett',
    'redovisas sägas sägs anges angavs bedöma bedömer intervallet intervall spannet karaktär ynka facit reservation påminner tackar',
    'pendlat pendlade varierat varierade svängt åter tillbaka försvann korthet nyckeltalen stämmer känns låter anger extra decembersiffran personalvolymen sparsamt flitigt tvärtom',
    'allra igen rört rörde konstatera sammanfattas beskrivas nämnas påpekas framhållas understrykas skriva noteringar utannonserade konkurrerade bestämt personalåret nedslag rader mellanår trefaldigt',
    'samtidigt varningstecken medräknad medräknade perspektiv annonsstatistiken jämställdhetsredovisningen sammantaget summerat',
    'generationsväxlingen årsberättelse genomfördes bekymra aktivt utgångsläget varat visats väntat mönstret föryngras jobben jobb insatser larmen lades lade måste nämna bra populärare kräver tjatat talas talar tar stressen satsningen rehabprocess pandemin arbete arbeta aning ha hand hållet följs fångar bidrog behövde beaktande bokslutstillfället tidpunkten undantag stängde legat ligga glädjeämnena lediga behöver',
    'jag hej ni er som vet veta tittar tittade kollade kollar sammanfattar redogör bifogar kolleger redovisning översikt bokslut bokslutet årsbokslut årsbokslutet',
    'siffrorna uppgiften uppgifterna uppgift fakta underlaget underlag noteringen notering mätning mätningen mätpunkten bilden läget utvecklingen trenden kurvan',
    'arbetsplatsen arbetsplats befattningar anställning anställningar anställningen förhållande sida sidan',
    'kort kortfattat sagt all allt lönelistan lönelistor glädje oro kvar',
  ].flatMap((line) => line.split(' ')),
)
/** Persons and bodies that speak or are spoken to: nothing where they are, but "i ledningsgruppen" is a part of the staff. */
export const bodyWords =
  /^(nämnden|nämndens|nämndordföranden|fullmäktige|kommunstyrelsen|ledningsgruppen|ledningen|styrelsen|revisorerna|facket|fackklubben|medlemmarna|hr|hr-chef|hr-chefen|hr-chefens|hr-avdelningen|arbetsgivare|arbetsgivaren|ledamöter|budgetberedningen|kollektivet|gänget|gäng)$/u
/** Prepositions that make a part of the staff of such a word. */
export const partPrepositions = /^(i|inom|bland|hos|på|för|av|från|vid)$/u
/** Phrases of several words that say nothing of what a figure is of. */
export const gluePhrases: readonly string[] = [
  'inklusive visstid',
  'inklusive visstidsanställda',
  'visstid inräknad',
  'visstid inräknat',
  'visstidsanställda inräknade',
  'i korthet',
  'i alla fall',
  'hela gruppen',
  'ser man till',
  'räknar man in',
  'räknar man med',
  'tittar man på',
  'en relativ',
  'den relativa',
  'som helhet',
  'i sin helhet',
  'mätt i',
  'i huvuden räknat',
  'räknat i huvuden',
  'räknat i personer',
  'i antal',
  'gick förlorad',
  'gick förlorade',
  'gick bort',
  'fördelat på kön',
  'uppdelat på kön',
  'från och med',
  'för att vara exakt',
  'i runda tal',
  'i runda slängar',
  'på det hela taget',
  'om man ska tro',
  'vill göra',
  'om jag räknar rätt',
  'om än',
  'bör känna till',
  'bör veta',
  'vill jag nämna',
  'vill vi nämna',
  'vill lyfta',
  'vill jag lyfta',
  'uppe i',
  'uppe på',
  'nere på',
  'nere i',
  'kommit upp i',
  'kommit upp till',
  'kommit ner till',
  'gått upp till',
  'dem som',
  'de som',
  'den som',
  'på ett helt år',
  'till sist',
  'in på',
  'avrundat till en decimal',
  'avrundat till två decimaler',
  'avrundat till hela procent',
  'avrundat till heltal',
  'avrundat uppåt',
  'avrundat nedåt',
  'relativt sett',
  'i relativa termer',
  'i princip',
  'i praktiken',
  'i det närmaste',
  'om man ser till',
  'om man tittar på',
  'om vi ser till',
  'om vi tittar på',
  'om vi jämför',
  'om man jämför',
  'när man jämför',
  'sett till antalet',
  'på vår arbetsplats',
  'gav en',
  'tog slut',
  'gick mot sitt slut',
  'fram till',
  'till och med',
  'av sig',
  'var och en',
  'i sin tur',
  'det kan konstateras att',
  'det är värt att notera att',
  'som tidigare nämnts',
  'i sammanhanget',
  'på papperet',
  'på pappret',
  'på en och samma',
  'på plats',
  'på gott och ont',
  'för vår del',
  'för egen del',
  'hos oss',
  'i vår organisation',
  'i stället',
  'i gengäld',
  'å andra sidan',
  'å ena sidan',
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
/** Words before a cause or a circumstance, which says nothing of what a figure is of. */
export const causePhrases: readonly string[] = [
  'trots',
  'trots att',
  'tack vare',
  'på grund av',
  'p.g.a.',
  'till följd av',
  'som en följd av',
  'som följd av',
  'som ett resultat av',
  'med anledning av',
  'beror på',
  'beror främst på',
  'berodde på',
  'eftersom',
  'därför att',
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
