import { leastPersons, leastTimes as timesOfCounts } from '../domain/quality/unlikelyJump.ts'
import { deviations, largeEnough, leastTimes, lowest } from '../domain/quality/unlikelyRate.ts'
import type { Method } from './methods.ts'
import { formatNumber, formatPlain } from './number.ts'

/** How the rules of quality look through the figures. */
export const qualityMethod: Method = {
  title: 'Så granskas siffrorna',
  texts: [
    'Siffrorna prövas mot varandra: delar mot totaler, filer mot filer och varje år mot åren bredvid.',
    'Siffror som utesluter varandra kallas motsägelser, och siffror som är osannolika kallas troliga fel.',
    'Gränserna är så vida att en uppgift som är rätt nästan aldrig får en anmärkning.',
  ],
  formula: [
    'Avrundning: varje tal får ligga en halv enhet fel i källans sista decimal, och en summa så mycket som talen i den tillsammans. Personer räknas helt, så deras summor ska stämma exakt.',
    `Hopp: förhållandet mellan två års antal eller arbetstid är större än ${formatPlain(timesOfCounts.whole, 0)}, och skillnaden större än ${formatPlain(leastPersons, 0)} personer eller heltidsår. För en del av personalen ska förhållandet vara större än ${formatPlain(timesOfCounts.part, 0)}.`,
    `Nivå: förhållandet mellan två års sjukfrånvaro eller omsättning är större än ${formatPlain(leastTimes, 0)}, och skillnaden större än ${formatPlain(deviations.sickLeave, 0)} respektive ${formatPlain(deviations.turnover, 0)} standardavvikelser av slumpen i gruppen. Under ${formatNumber(lowest, 'percent', 1)} är orimligt för minst ${formatPlain(largeEnough.sickLeave, 0)} respektive ${formatPlain(largeEnough.turnover, 0)} personer.`,
    'Prövade på simulerade kommuner utan fel: högst en av hundra får en anmärkning.',
  ],
  sources: [
    'SKR, Definition av nyckeltal',
    'ESV om vanliga fel i myndigheternas redovisning av sjukfrånvaro',
    'för hopp och nivåer appens egna gränser, satta efter verkliga redovisningar',
  ],
}
