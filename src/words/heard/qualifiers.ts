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
/** Words that begin a phrase which narrows what a figure is of. */
export const narrowing = /^(inom|på|med|från|till|hos|som|i|bland|för|vid|av|under|utan|vars|över)$/u
/** Words that may follow a narrowing word and narrow nothing. */
export const harmless =
  /^(totalt|sammanlagt|det|den|de|jämfört|jämförelse|fördelat|fördelade|en|ett|föregående|förra|fjol|ordinarie|arbetstid|arbetstiden|tillsammans|helhet|snitt|genomsnitt|medelvärde|medel|hela|då|var|är|vilket|varav|har|hade)$/u
/** Phrases that give a cause. */
export const causes =
  /\b(vilket kan bero på|beror på|berodde på|på grund av|p\.g\.a\.|med anledning av|tack vare|till följd av|orsakas av|har påverkat|förklaras av|som en följd av)/giu
/** "Better" and "worse": opinions. */
export const opinions = /^(förbättrats|förbättrades|försämrats|försämrades)$/u
/** Names of places outside the organisation. */
export const elsewhere = /^(sverige|sveriges|riket|rikssnittet|landet|nationellt|nationella|länet|regionen|branschen|omvärlden|kommuner|skr|norrbotten)$/u
/** Words for a unit of the organisation, alone or as the end of a name. */
export const unitWords =
  /^(\p{L}*?)(avdelning|enhet|kontor|förvaltning|sektion|verksamhet)(en|et|ens|ets|er|erna|ar|arna|arnas|ers|ernas)?$/u
/** Several units at once. */
export const severalUnits = /(er|erna|ar|arna|arnas|ers|ernas)$/u
/** The whole organisation in a word. */
export const wholeWords = /^(kommunen|kommunens|organisationen|organisationens)$/u
/** Words that mean the unit that the text is about. */
export const ownWords = /^(staben|stabens|förvaltningen|förvaltningens|verksamheten|verksamhetens|vi|vår|våra)$/u
