import type { Help } from '../../domain/indicator.ts'

export default {
  what: 'Den del av sjukfrånvaron som varat 60 dagar eller mer i följd, i procent av ordinarie arbetstid. Lagens mått, långtidsandelen, är samma tid i procent av all sjukfrånvaro.',
  included: 'Alla anställda med en ordinarie arbetstid, månads- och timanställda. Avtal AB, BEA och PAN.',
  notIncluded: 'Intermittent anställda (”springvik”), förtroendevalda och uppdragstagare.',
  cautions: [
    'Långtidsandelen är en andel av en andel. Den kan öka fast ingen fler är långtidssjuk, bara för att den korta frånvaron minskar.',
    '”Mer än 59 dagar”, som vissa källor skriver, är samma gräns som lagens ”60 dagar eller mer”.',
    'Där timmarna saknas i källan räknas delarna ur dess två procenttal: sjukfrånvaro × långtidsandel.',
  ],
} satisfies Help
