import type { RuleCode } from '../domain/quality/qualityRules.ts'

/** What each rule looks for, as a name. */
export const ruleNames: Readonly<Record<RuleCode, string>> = {
  'total-outside-parts': 'Totalen ligger utanför sina delar',
  'whole-not-sum': 'Delarna summerar inte till totalen',
  'shares-not-hundred': 'Andelarna summerar inte till hundra procent',
  'ratio-not-parts': 'En angiven kvot är inte den som delarna ger',
  'whole-not-children': 'Enheterna under summerar inte till enheten',
  'implied-weight': 'Könens vikt i totalen skiljer sig från personalens sammansättning',
  'counts-as-percent': 'Antal står under en rubrik som säger procent',
  'long-share-of-time': 'Den långa sjukfrånvaron är delad med arbetstiden',
  'age-shares-of-leave': 'Åldersgruppernas tal är andelar av sjukfrånvaron',
  'unlikely-jump': 'Två år i följd skiljer sig osannolikt mycket',
  'silent-revision': 'En uppgift har ändrats utan att det står',
  'vanished-cell': 'En uppgift har försvunnit',
  'small-groups': 'Mycket små grupper syns',
  'small-groups-by-share': 'Mycket små grupper kan räknas fram ur andelar',
  'hidden-groups': 'Små grupper i filen, dolda här',
  'claim-differs': 'Ett påstående i en rapport stämmer inte med siffrorna',
  'told-revision': 'En uppgift har reviderats',
  'added-cell': 'En uppgift har kommit till för ett äldre år',
  gap: 'Uppgift saknas för enstaka år',
  'mixed-methods': 'Enheter räknar med olika metod eller definition',
}
