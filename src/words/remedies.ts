import type { RuleCode } from '../domain/quality/qualityRules.ts'

/** What to do about what a rule found, for the one who publishes the figures. */
export const remedies: Readonly<Record<RuleCode, string>> = {
  'total-outside-parts': 'Kontrollera totalen och grupperna i källan. En total ligger alltid mellan sina delar.',
  'whole-not-sum': 'Kontrollera totalen och delarna i källan, och om någon del saknas eller räknas två gånger.',
  'shares-not-hundred': 'Kontrollera andelarna i källan, och att alla delar är med en gång var.',
  'ratio-not-parts': 'Kontrollera kvoten i källan: att den räknas på samma täljare och nämnare, och hur den har avrundats.',
  'whole-not-children': 'Kontrollera i källan om någon enhet saknas, räknas två gånger eller inte redovisas för sig.',
  'counted-twice': 'Kontrollera i källan om enheten räknas två gånger i enheten ovanför.',
  'files-disagree':
    'Kontrollera i källan vilket antal som gäller 31 december, och rätta den fil som är fel. Båda ska räkna samma personal.',
  'implied-weight': 'Kontrollera talen för kvinnor, män och totalt i källan, till exempel om könen har bytt plats.',
  'counts-as-percent': 'Kontrollera rubriken och måttets enhet i källan, och ange vad värdena är.',
  'long-share-of-time':
    'Kontrollera nämnaren i källan: den långa sjukfrånvaron ska delas med hela sjukfrånvaron, inte med arbetstiden.',
  'age-shares-of-leave': 'Kontrollera nämnaren i källan: varje åldersgrupp ska delas med sin egen ordinarie arbetstid.',
  'unlikely-rate': 'Kontrollera talet och dess enhet i källan. Utelämna en uppgift som saknas: skriv ingen nolla.',
  'missing-months': 'Kontrollera i källan att årets alla tolv månader är med i timmarna.',
  'copied-year': 'Kontrollera i källan att året har fått sina egna uppgifter.',
  'swapped-sexes': 'Kontrollera raderna för kvinnor och män i källan.',
  'shifted-ages': 'Kontrollera i källan att varje åldersgrupp står på sin egen rad.',
  'unlikely-jump':
    'Kontrollera båda åren i källan. Ange status b om serien bryts eller om enheten har gjorts om. Utelämna en uppgift som saknas: skriv ingen nolla.',
  'silent-revision': 'Kontrollera vilket värde som gäller i källan, och ange status r på det som har ändrats.',
  'vanished-cell': 'Kontrollera i källan varför uppgiften har tagits bort. Ange status c om den ska skyddas.',
  'small-groups': 'Skydda grupperna innan filen publiceras: ta bort talen och ange status c.',
  'small-groups-by-share': 'Skydda andelarna innan filen publiceras, eller redovisa större grupper.',
  'hidden-groups': 'Skydda grupperna innan filen publiceras: ta bort talen och ange status c.',
  'claim-differs': 'Kontrollera påståendet mot källan, och rätta den text eller den uppgift som är fel.',
  'told-revision': 'Ingenting behöver göras. Tidigare utdrag kan visa det gamla värdet.',
  'added-cell': 'Ingenting behöver göras. Tidigare utdrag saknar uppgiften.',
  gap: 'Kontrollera om uppgiften finns i källan. Ange status z om måttet inte är tillämpligt.',
  'mixed-methods': 'Kontrollera method och definition i filerna. De ska vara lika där uppgifterna ska jämföras.',
}

/** What to do about small groups where the report is public already. */
export const publicRemedy = 'Ta ställning till om uppgifterna ska skyddas nästa gång de publiceras.'
/** What to do about what stands under none of a unit's children. */
export const remainderRemedy =
  'Ingenting behöver göras om enheten har personal som inte redovisas på någon av enheterna under den.'
