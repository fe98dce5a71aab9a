import type { Method } from './methods.ts'

/** How the rules of quality look through the figures. Its limits are written out: the rules themselves are no part of what shows it. */
export const qualityMethod: Method = {
  title: 'Så granskas siffrorna',
  texts: [
    'Siffrorna prövas mot varandra: delar mot totaler, filer mot filer och varje år mot åren bredvid.',
    'Siffror som utesluter varandra kallas motsägelser, och siffror som är osannolika kallas troliga fel.',
    'Gränserna är så vida att en uppgift som är rätt nästan aldrig får en anmärkning.',
  ],
  formula: [
    'Avrundning: varje tal får ligga en halv enhet fel i källans sista decimal, och en summa så mycket som talen i den tillsammans. Personer räknas helt, så deras summor ska stämma exakt.',
    'Hopp: förhållandet mellan två års antal eller arbetstid är större än 2, och skillnaden större än 50 personer eller heltidsår. För en del av personalen ska förhållandet vara större än 5.',
    'Nivå: förhållandet mellan två års sjukfrånvaro eller omsättning är större än 5, och skillnaden större än 7 respektive 5 standardavvikelser av slumpen i gruppen. Under 0,2 % är orimligt för minst 50 respektive 400 personer.',
    'Saknade månader: arbetstiden per anställd motsvarar elva månader eller färre, på 3 % när och för det senaste året på 1 %, för minst 300 anställda.',
    'Förväxlade kolumner: könens andelar är spegelvända, 10 standardavvikelser bort och högst 20 procentenheter. Åldrarna ligger minst 3 gånger närmare förra årets när de flyttas en rad, för minst 100 anställda. Ett helt år är en kopia av det förra.',
    'Prövade på simulerade kommuner utan fel: högst en av hundra får en anmärkning.',
  ],
  sources: [
    'SKR, Definition av nyckeltal',
    'ESV om vanliga fel i myndigheternas redovisning av sjukfrånvaro',
    'för hopp och nivåer appens egna gränser, satta efter verkliga redovisningar',
  ],
}
