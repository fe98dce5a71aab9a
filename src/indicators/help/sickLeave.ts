import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Sjukfrånvarotid i procent av ordinarie arbetstid under året. För varje grupp räknas gruppens egen tid, så grupperna summerar inte till totalen.',
  included: 'Alla anställda med en ordinarie arbetstid, månads- och timanställda. Avtal AB, BEA och PAN.',
  notIncluded: 'Intermittent anställda (”springvik”), förtroendevalda och uppdragstagare. Vård av barn är inte sjukfrånvaro.',
  cautions: [
    'Små grupper varierar mycket mellan åren: en enda lång sjukskrivning syns tydligt.',
    'Timmar från en och samma person hör ihop. Därför går det inte att avgöra med ett enkelt intervall om en förändring är större än slumpen.',
    'Åldersgrupperna bestäms av lagen om sjukfrånvaroredovisning och är andra än i åldersfördelningen.',
  ],
} satisfies Help
