/** A word and what it means here. */
export interface Term {
  readonly term: string
  readonly meaning: string
}

/** Words that a reader meets, in alphabetical order, explained as they are used here. */
export const glossary: readonly Term[] = [
  { term: 'Annons', meaning: 'En publicerad ledig befattning. En annons kan gälla flera tjänster.' },
  {
    term: 'Brott i serien',
    meaning: 'En plats i tiden där värdena före och efter inte kan jämföras, till exempel för att definitionen har ändrats.',
  },
  { term: 'Heltidsår', meaning: 'Den tid som en person på heltid har på ett år: här 1 980 timmar, tolv månader om 165.' },
  {
    term: 'För litet underlag',
    meaning: 'Andelen gäller så få personer att en enda av dem kan vara hela förändringen. Den bedöms inte.',
  },
  {
    term: 'Intermittent anställd',
    meaning: 'Timavlönad som rings in vid behov, utan fastställt schema (”springvik”). Ingår inte i sjukfrånvaron.',
  },
  {
    term: 'Intervall',
    meaning: 'De värden som är förenliga med det uppmätta, om slumpen får råda. Här 95 procent, och 99 där månader jämförs.',
  },
  {
    term: 'Kan inte bedömas',
    meaning: 'Källans uppgifter räcker inte för att skilja en förändring från slumpen. Under Varför står vad som saknas.',
  },
  { term: 'Kan vara slump', meaning: 'Förändringen är inte större än vad slumpen och vanlig variation mellan åren brukar ge.' },
  {
    term: 'Långtidsandel',
    meaning: 'Sjukfrånvaro på 60 dagar eller mer i procent av all sjukfrånvaro, inte av arbetstiden: en andel av en andel.',
  },
  { term: 'Långtidssjukfrånvaro', meaning: 'Sjukfrånvaro som varat 60 dagar eller mer i följd.' },
  { term: 'Månadsanställd', meaning: 'Anställd med månadslön, tillsvidare eller på viss tid.' },
  { term: 'Nyckeltal', meaning: 'Ett mått som räknas på samma sätt varje år, så att år och enheter kan jämföras.' },
  {
    term: 'Ordinarie arbetstid',
    meaning: 'Den tid som de anställda skulle ha arbetat enligt schema. Sjukfrånvaron räknas i procent av den.',
  },
  { term: 'Personekvivalent', meaning: 'En förändring av ett procenttal sagd i personer eller heltidsår.' },
  { term: 'Preliminärt', meaning: 'Ett värde som källan kan komma att ändra.' },
  { term: 'Procentenheter', meaning: 'Skillnaden mellan två procenttal: från 3,0 % till 2,8 % är 0,2 procentenheter.' },
  { term: 'Saknas', meaning: 'Uppgiften finns inte i källan. Det är inte samma sak som noll.' },
  {
    term: 'Skyddat',
    meaning:
      'Uppgiften finns men visas inte, eftersom den handlar om en liten grupp eller kan användas för att räkna fram en. Vilket av dem det är sägs inte.',
  },
  { term: 'Tillsvidareanställd', meaning: 'Fast anställd, utan slutdatum.' },
  { term: 'Tydlig skillnad', meaning: 'Förändringen är större än vad slumpen brukar ge. Varför den har skett säger talen inte.' },
  { term: 'Visstidsanställd', meaning: 'Anställd med månadslön till ett bestämt datum.' },
  {
    term: 'Ändrad sammansättning',
    meaning: 'Den del av en förändring som motsvarar att gruppernas andelar är andra, inte deras nivåer.',
  },
]

/** How small groups are protected: the rules, where they come from and what is done. */
export const protectionPrinciples: readonly string[] = [
  'Sjukfrånvaro visas inte för grupper på högst tio personer. Regeln infördes i lagen om kommunal redovisning (SFS 2002:1065). Kommunen kan sätta en högre gräns, aldrig en lägre.',
  'Andra uppgifter om personer visas inte för grupper på färre än fem, om kommunen inte har satt en annan gräns. En grupp utan någon i visas som noll.',
  'En grupp som är liten något år visas inte för något år, eftersom åren intill annars säger hur stor den var.',
  'Det som en liten grupp kan räknas fram ur visas inte heller: det andra könet, övriga åldrar, den andra anställningsformen, enheterna bredvid och under, och procenttal av ett känt antal.',
  'Skyddet bestäms en gång för varje fil, innan något visas. Därför är samma uppgift skyddad överallt: i diagram, tabell, text och länk.',
  'Har varje enhet en egen fil går filerna inte att skydda mot varandra här. Då måste den som publicerar dem skydda dem tillsammans. Skyddet här ersätter inte det: en fil på en webbplats kan läsas av alla.',
  'Siffror ur en rapport som redan är offentlig visas som de är publicerade.',
]

/** How figures are shown here, whatever the key figure. */
export const principles: readonly string[] = [
  'Siffrorna visas som de är publicerade. Ett tal som motsägs av källan markeras men ändras aldrig.',
  'Procenttal räknas på täljare och nämnare. Medelvärden av procenttal finns inte.',
  'Ett år utan uppgift är en lucka i diagrammet, aldrig noll och aldrig en linje.',
  'Staplar börjar alltid vid noll. Linjer i diagram börjar vid noll om du inte själv zoomar, och då står det i diagrammet.',
  'De små kurvorna överst i översikten visar bara formen, utan skala.',
  'En utveckling ritas först när det finns minst tre år.',
  'Antal är som de är. Om förändringen av ett procenttal är större än slumpen sägs bara när uppgifterna räcker för att räkna ut det, och hur det är gjort står under Varför.',
  'Ett procenttal har en riktning i orden bara när skillnaden är tydlig.',
  'Alla uppgifter stannar i din webbläsare.',
]
