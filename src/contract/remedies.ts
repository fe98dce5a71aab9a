import type { Problem, RemediedProblem } from '../domain/problem.ts'
import { isProblemCode } from './problemCodes.ts'

/** Every way to break the contract: a stable code, and what to do about it. The list is the index of the contract's rules. */
export const remedies = {
  'json-broken': 'Kontrollera att adressen leder till rätt fil och att filen är hel JSON, till exempel med kommandot jq.',
  'encoding-wrong':
    'Spara filen som UTF-8. I Anteckningar väljs kodning när filen sparas. I R anges fileEncoding = "UTF-8", i Python encoding="utf-8".',
  'key-missing': 'Lägg till nyckeln. Strukturen beskrivs av JSON-schemat under schema/.',
  'type-wrong': 'Byt till den typ som väntas. Strukturen beskrivs av JSON-schemat under schema/.',
  'contract-version': 'Skapa filen efter version 1 av flödesavtalet, eller byt till en version av appen som läser den här.',
  'jsonstat-version': 'Spara filen som JSON-stat 2.0.',
  'jsonstat-class': 'Ange rätt class: collection för katalogen, dataset för ett dataset.',
  'text-empty': 'Skriv en text.',
  'text-long': 'Korta texten. Ett namn eller en kod får ha högst 200 tecken och en annan text högst 5 000.',
  'text-unseen':
    'Ingenting i appen påverkas: tecknen syns inte och har tagits bort. Ta bort dem i källan också. De följer ofta med när text klistras in.',
  'code-reserved': 'Byt kod. Namnet har en egen betydelse i webbläsaren och kan inte vara en kod.',
  'date-wrong': 'Skriv en dag som finns, som ÅÅÅÅ-MM-DD.',
  'time-code': 'Skriv tid som PxWeb gör: 2023 för ett år, 2023M05 för en månad.',
  'period-order': 'Byt plats på från och till, eller rätta den som är fel.',
  'checksum-wrong': 'Ange SHA-256 som 64 hexadecimala tecken, eller ta bort nyckeln.',
  'decimals-wrong': 'Ange antalet decimaler som ett heltal från 0 till 6.',
  'rolling-wrong': 'Ange antalet månader som varje värde omfattar som ett heltal, eller ta bort nyckeln.',
  'decimals-missing': 'Ange unit.decimals för måttet i dimensionen measure.',
  'href-invalid': 'Rätta adressen. Den ska vara relativ till katalogen.',
  'href-other-origin': 'Lägg filen på samma webbplats som katalogen och ange en relativ adress.',
  'tree-cycle': 'Bryt kretsen: en enhet får inte ligga under sig själv.',
  'tree-orphan': 'Lägg till enheten i category.index, eller ta bort den ur category.child.',
  'unit-repeated': 'Låt varje enhet ha en enda kod och en enda plats i trädet.',
  'unit-outside-tree': 'Lägg till enheten i katalogens träd, eller rätta koden.',
  'item-repeated': 'Låt en enda fil täcka varje enhet inom ett område.',
  'area-unknown': 'Använd ett område som avtalet känner.',
  'code-unknown': 'Använd en kod som avtalet har för området.',
  'dimension-missing': 'Lägg till dimensionen. Den ska finnas även när den har en enda kod.',
  'dimension-unknown': 'Ta bort dimensionen, eller summera över den innan filen skapas.',
  'dimension-repeated': 'Ange varje dimension en gång.',
  'dimension-empty': 'Ange minst en kod i dimensionen.',
  'category-repeated': 'Ange varje kod en gång i dimensionen.',
  'category-positions': 'Ge koderna platserna 0, 1, 2 och så vidare, var och en en gång.',
  'category-index-missing': 'Lägg till category.index. Den får bara utelämnas när dimensionen har en enda kod.',
  'size-mismatch': 'Rätta size eller antalet värden: antalet celler är produkten av dimensionernas storlekar.',
  'dataset-too-large': 'Dela upp filen, till exempel i en fil för varje enhet.',
  'cell-outside': 'Rätta cellens nummer: cellerna räknas från 0 i radvis ordning.',
  'value-not-finite': 'Skriv ett tal med decimalpunkt och utan citattecken, eller null där värde saknas.',
  'value-too-large': 'Rätta värdet. Inget mått kan vara så stort.',
  'count-negative': 'Rätta värdet, eller skriv null där värde saknas. Ett antal kan inte vara mindre än noll.',
  'count-not-whole':
    'Ange antal som hela tal. Är talet ett medeltal eller omräknat till heltid, ange då hur många decimaler det har i unit.decimals.',
  'share-outside': 'Rätta värdet. En andel skrivs i procent, från 0 till 100.',
  'protected-with-value': 'Ta bort talet ur filen: skriv null där status är c. Ett skyddat värde får inte finnas i filen alls.',
  'missing-with-value': 'Ta bort talet, eller ta bort statusbokstaven z eller m.',
  'status-unknown':
    'Använd bokstäverna c, p, r, b, e, z och m, eller tecknen .. för saknas, . för inte tillämplig och : för skyddad. Andra tecken förklaras i extension.status.label.',
  'aggregate-outside': 'Använd bara enheter, tider och mått som filen själv har.',
  'aggregate-measure': 'Ange ett antal eller timmar. Andelar och kvoter får inte summeras.',
  'aggregate-overlap': 'Ange koder som inte räknar samma personer två gånger.',
  'aggregate-single': 'Skriv en uppgift om en enda cell i value. En summa omfattar flera koder.',
  'aggregate-repeated': 'Ange varje summa en enda gång.',
  'stamp-limit': 'Ange skyddets gränser som hela tal, eller skydda filerna på nytt med npm run feeds -- protect.',
  'file-missing': 'Lägg filen i mappen, eller ta bort den ur katalogen.',
  'href-outside-folder': 'Lägg filen i katalogens mapp eller under den, och ange adressen relativt katalogen.',
  'target-bounds': 'Ange min, max eller båda, med min som högst lika med max.',
  'threshold-low':
    'Höj gränsen. För sjukfrånvaro får den inte vara lägre än tio, som lagen säger, och för övriga uppgifter inte lägre än tre.',
  'colour-wrong': 'Skriv färgen som # följt av sex hexadecimala tecken.',
  'colour-light': 'Välj en mörkare färg: text i den ska gå att läsa på vit botten.',
  'font-wrong': 'Skriv typsnittets namn med bokstäver, siffror, mellanslag, punkt och bindestreck.',
  'logo-kind': 'Spara logotypen som PNG, JPEG eller SVG.',
  'origin-wrong':
    'Skriv varje webbplats för sig, med https:// och utan sökväg eller snedstreck sist. * tas inte emot: då kunde vem som helst visa siffrorna som sina.',
  'claim-shape': 'Ange antingen figure eller direction.',
} as const

/** The problems with what to do about each. Apart from the readers, since a visitor whose feeds are whole never needs it. */
export function withRemedies(problems: readonly Problem[]): readonly RemediedProblem[] {
  return problems.map((problem) => ({ ...problem, remedy: isProblemCode(problem.code) ? remedies[problem.code] : '' }))
}
