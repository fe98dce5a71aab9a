import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Sjukfrånvarotid i procent av ordinarie arbetstid under året. För varje grupp räknas gruppens egen tid, så grupperna summerar inte till totalen.',
  included: 'Alla anställda med en ordinarie arbetstid, månads- och timanställda. Avtal AB, BEA och PAN.',
  notIncluded: 'Intermittent anställda (”springvik”), förtroendevalda och uppdragstagare. Vård av barn är inte sjukfrånvaro.',
  cautions: [
    'Små grupper varierar mycket mellan åren: en enda lång sjukskrivning syns tydligt.',
    'Timmar från en och samma person hör ihop. Därför bedöms en förändring inte som om varje timme vore en egen händelse.',
    'Åldersgrupperna bestäms av lagen om sjukfrånvaroredovisning och är andra än i åldersfördelningen.',
  ],
} satisfies Help
