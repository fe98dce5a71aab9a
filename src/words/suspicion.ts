import { dimensions } from '../domain/dimension.ts'
import type { Finding } from '../domain/finding.ts'
import type { Contradiction } from './contradiction.ts'
import { inBrackets } from './foundPlace.ts'
import { joinWords } from './joinWords.ts'
import { lowerFirst } from './lowerFirst.ts'
import { formatPlain } from './number.ts'

/** What is probably wrong, or worth knowing: all that is no contradiction. */
export type Suspicion = Exclude<Finding, Contradiction>

const percent = (value: number, decimals: number): string => `${formatPlain(value, decimals)}\u00a0%`
const cellCount = (count: number): string => `${formatPlain(count, 0)} ${count === 1 ? 'uppgift' : 'uppgifter'}`

/** The rest of the cells of a finding whose first is told in full. */
function more({ cells }: Suspicion): string {
  return cells.length < 2 ? '' : ` Det gäller även ${cellCount(cells.length - 1)} till.`
}

/** What sets small groups apart in a feed that anyone may read from one that should have been protected. */
function smallGroups({ code, cells, fewerThan, isPublic }: Extract<Suspicion, { fewerThan: number }>): string {
  const few = `färre än ${fewerThan} personer`
  const rates = cells.some(({ measure }) => measure === 'rate') ? ' eller sjukfrånvaro för mycket små grupper' : ''
  const shows = code === 'small-groups' ? `visar ${few}${rates}` : `med andelar kan räknas om till ${few}`
  const known = code === 'small-groups' ? '' : ', eftersom gruppens storlek är känd'
  const status = isPublic ? 'Uppgifterna är redan offentliga.' : 'Flödet är inte skyddat.'
  return `${cellCount(cells.length)} ${shows}${known}. Enskilda personer går att urskilja. ${status}`
}

const { labels: staffNames, whole: everyone } = dimensions.employment

/** Staff of an employment in running text. */
const staffText = (employment: string): string => lowerFirst(staffNames[employment] ?? employment)

/** Two files that count the same staff, and what the other number really counts where that is known. */
function disagreement({ period, employment, here, there, sameAs }: Extract<Suspicion, { code: 'files-disagree' }>): string {
  const [own, other] = [here, there].map((value) => formatPlain(value, 0))
  const apart = `${staffText(employment)} är ${own} här, men ${other} i filen över månadsanställda.`
  if (sameAs === null) return apart
  return `${apart} ${own} är antalet för ${sameAs.period === period ? staffText(everyone) : sameAs.period}.`
}

/** What an impossible rate looks like. */
const rateLooks = {
  nothing: 'Det ser ut som en nolla i stället för en uppgift som saknas.',
  fraction: 'Det ser ut som att talet har delats med hundra.',
  thousands: 'Det ser ut som att en del av timmarna anges i tusental.',
} as const

/** So low rates need so many decimals to be seen. */
const fineDecimals = 3

function unlikelyRate({ rate, looksLike, decimals }: Extract<Suspicion, { code: 'unlikely-rate' }>): string {
  const told = percent(rate, rate > 0 && rate < 1 ? Math.max(decimals, fineDecimals) : decimals)
  const apart = rate > 100 ? 'Det är mer än all tid.' : 'Så låga värden är osannolika i en så stor grupp.'
  return `värdet är ${told}. ${apart}${looksLike === null ? '' : ` ${rateLooks[looksLike]}`}`
}

function swappedSexes({ measure, women, usual, beside }: Extract<Suspicion, { code: 'swapped-sexes' }>): string {
  const [now, before] = [percent(women, 0), percent(usual, 0)]
  return measure === 'persons'
    ? `${now} av de anställda är kvinnor, men ${beside} var det ${before}.`
    : `kvinnor står för ${now} av arbetstiden, men ${beside} var det ${before}.`
}

/** A suspicion in a plain sentence. Probable mistakes are told as such, never as facts. */
export function suspicion(finding: Suspicion): string {
  const { period, decimals, at } = finding
  const head = `${period}${inBrackets(at)}:`
  const plain = (value: number) => formatPlain(value, decimals)
  switch (finding.code) {
    case 'implied-weight':
      return `${head} talen för kvinnor, män och totalt innebär att kvinnorna står för ${percent(finding.implied, 0)} av arbetstiden, men de är ${percent(finding.women, 0)} av de anställda.`
    case 'counts-as-percent':
      return finding.cells.length === 0
        ? `Källan kallar uppgifterna ”${finding.heading}”, men värdena är antal, som mest ${plain(finding.most)}.`
        : `Värdena ska vara procent, men är heltal över hundra, som mest ${plain(finding.most)}. Det ser ut som antal.`
    case 'long-share-of-time':
      return `${head} den långa sjukfrånvaron anges till ${percent(finding.share, decimals)} av sjukfrånvaron. Det ser ut som en andel av arbetstiden.`
    case 'age-shares-of-leave':
      return `${head} åldersgruppernas sjukfrånvaro summerar till ${percent(finding.sum, decimals)}. Det ser ut som andelar av sjukfrånvaron, inte av gruppernas egen arbetstid.`
    case 'unlikely-jump':
      return `${head} värdet går från ${plain(finding.before)} till ${plain(finding.after)} på ett år. Så stora skillnader är ovanliga.`
    case 'unlikely-rate':
      return `${head} ${unlikelyRate(finding)}`
    case 'missing-months':
      return `${head} arbetstiden per anställd är som ${formatPlain(12 - finding.months, 0)} av tolv månader ${finding.beside}. Det ser ut som att ${finding.months === 1 ? 'en månad' : `${formatPlain(finding.months, 0)} månader`} saknas.`
    case 'copied-year':
      return `${head} alla ${cellCount(finding.cells.length)} är desamma som ${finding.from}. Det ser ut som att ${finding.from} har kopierats.`
    case 'swapped-sexes':
      return `${head} ${swappedSexes(finding)} Det ser ut som att kvinnor och män har bytt plats.`
    case 'shifted-ages':
      return `${head} åldersfördelningen blir rimlig först om talen flyttas en rad ${finding.by === 1 ? 'uppåt' : 'nedåt'}. Det ser ut som att de står på fel rad.`
    case 'files-disagree':
      return `${period}: ${disagreement(finding)}`
    case 'counted-twice':
      return `${period}: ${finding.label} är mer än enheterna under den, och skillnaden är precis det som ${finding.twice} har. Det ser ut som att ${finding.twice} räknas två gånger.`
    case 'gap':
      return `Uppgift saknas för ${joinWords(finding.years)}, fast åren före och efter finns.`
    case 'small-groups':
    case 'small-groups-by-share':
      return smallGroups(finding)
    case 'hidden-groups':
      return 'Filen innehåller uppgifter om små grupper, eller sådant som de kan räknas fram ur. De visas inte här, men den som kan hämta filen kan läsa dem.'
    case 'mixed-methods':
      return `${joinWords(finding.others)} räknar på ett annat sätt eller med en annan definition. Uppgifterna läggs aldrig ihop.`
    case 'silent-revision':
      return `${head} ${plain(finding.before)} har blivit ${plain(finding.after)} utan att det står att uppgiften är reviderad.${more(finding)}`
    case 'told-revision':
      return `${head} ${plain(finding.before)} har blivit ${plain(finding.after)}, och källan säger att uppgiften är reviderad.${more(finding)}`
    case 'vanished-cell':
      return `${head} uppgiften fanns i den tidigare versionen men saknas nu.${more(finding)}`
    case 'added-cell':
      return `${head} uppgiften saknades i den tidigare versionen men finns nu.${more(finding)}`
  }
}
