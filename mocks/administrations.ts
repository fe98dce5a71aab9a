import { type AdministrationPlan, department, from } from './departmentPlan.ts'
import { care, office, preschool, rescue, school, sized, technical } from './profile.ts'
import { workplaceNames } from './workplaceNames.ts'

const bureau = sized(office, 7, 19)
const large = sized(office, 14, 30)
const schools = sized(school, 34, 88)
const nursing = sized(care, 38, 92)
const homes = sized(care, 13, 27)
const crews = sized(technical, 12, 30)
const leisure = sized(school, 9, 24)

/** The administrations of the large made-up municipality, with what the reorganisation did to each. */
export const administrations: readonly AdministrationPlan[] = [
  {
    label: 'Kommunledningsförvaltningen',
    departments: [
      department('Ekonomiavdelningen', large, ['Redovisningsenheten', 'Budgetenheten', 'Inköpsenheten', 'Finansenheten'], 1),
      department('HR-avdelningen', large, ['Rekryteringsenheten', 'Arbetsmiljöenheten', 'Förhandlingsenheten'], 1, {
        changes: [{ before: ['Löneenheten', 'Pensionsenheten'], after: ['Löne- och pensionsenheten'] }],
      }),
      department('Kansliavdelningen', bureau, ['Kommunkansliet', 'Juridiska enheten', 'Arkivet', 'Säkerhetsenheten'], 1, {
        changes: [{ before: ['Växeln'], after: ['Kontaktcenter'] }],
      }),
      department('IT-avdelningen', large, ['Driftenheten', 'Nätenheten', 'Servicedesk', 'Systemförvaltningen'], 1, {
        changes: [{ before: [], after: ['Enheten för digitalisering'] }],
      }),
      department('Kommunikationsavdelningen', bureau, ['Redaktionen', 'Pressenheten', 'Grafiska enheten'], 1),
    ],
  },
  {
    label: 'Förskoleförvaltningen',
    departments: [
      department('Förskoleområde Centrum', preschool, workplaceNames.preschools, 5),
      department('Förskoleområde Norr', preschool, workplaceNames.preschools, 5, {
        changes: [{ before: ['Dagbarnvårdarna'], after: [] }],
      }),
      department('Förskoleområde Öster', preschool, workplaceNames.preschools, 5),
      department('Förskoleområde Söder', preschool, workplaceNames.preschools, 5),
      department('Förskoleområde Väster', preschool, workplaceNames.preschools, 5),
    ],
  },
  {
    label: 'Grundskoleförvaltningen',
    departments: [
      department('Skolområde Centrum', schools, workplaceNames.schools, 3, { hasFiles: false }),
      department('Skolområde Norr', schools, workplaceNames.schools, 3),
      department('Skolområde Öster', schools, workplaceNames.schools, 3, {
        changes: [{ before: ['Storängsskolan'], after: ['Storängsskolan F–5', 'Storängsskolan 6–9'] }],
      }),
      department('Skolområde Söder', schools, workplaceNames.schools, 3),
      department('Skolområde Väster', schools, workplaceNames.schools, 3),
      department('Elevhälsan', large, ['Skolhälsovården', 'Skolpsykologerna', 'Logopederna', 'Skolkuratorerna'], 1),
    ],
  },
  {
    label: 'Gymnasieförvaltningen',
    departments: [
      department('Högskoleförberedande program', schools, workplaceNames.upperSchools, 2),
      department('Yrkesprogram', schools, workplaceNames.upperSchools, 2),
      department(
        'Introduktionsprogram',
        sized(school, 14, 36),
        ['Språkintroduktion', 'Individuellt alternativ', 'Yrkesspåret'],
        1,
      ),
    ],
  },
  {
    label: 'Äldreförvaltningen',
    departments: [
      department('Särskilt boende Norr', nursing, workplaceNames.nursingHomes, 4),
      department('Särskilt boende Söder', nursing, workplaceNames.nursingHomes, 4),
      department('Hemtjänst Norr', sized(care, 24, 52), workplaceNames.homeCare, 4),
      department('Hemtjänst Söder', sized(care, 24, 52), workplaceNames.homeCare, 4, { hasFiles: false }),
      department('Kommunal hälso- och sjukvård', sized(care, 18, 40), workplaceNames.nursing, 2),
      department('Biståndshandläggning', large, ['Mottagningen', 'Utredningsenheten', 'Uppföljningsenheten'], 1),
    ],
  },
  {
    label: 'Förvaltningen för funktionsstöd',
    departments: [
      department('Bostad med särskild service', homes, workplaceNames.groupHomes, 7),
      department('Daglig verksamhet', homes, workplaceNames.dayCentres, 3),
      department('Personlig assistans', sized(care, 22, 48), workplaceNames.assistance, 3),
      department('LSS-handläggning', bureau, ['Barnenheten', 'Vuxenenheten', 'Avgiftsenheten'], 1),
    ],
  },
  {
    label: 'Arbetsmarknads- och socialförvaltningen',
    departments: [
      department('Avdelningen för ekonomiskt bistånd', large, workplaceNames.benefits, 2),
      department('Barn och unga', large, ['Mottagningsgruppen', 'Utredningsgruppen', 'Familjehemsgruppen', 'Öppenvården'], 2),
      department('Missbruk och beroende', large, ['Vuxengruppen', 'Behandlingsgruppen', 'Boendestödet', 'Härbärget'], 2),
      department('Vuxenutbildningen', sized(school, 18, 42), ['Grundläggande vuxenutbildning', 'Svenska för invandrare'], 1, {
        ...from('Gymnasieförvaltningen', 'Vuxenutbildningen'),
      }),
      department('Arbetsmarknadsinsatser', large, ['Jobbspåret', 'Ungdomstorget', 'Återbruket'], 1),
    ],
  },
  {
    label: 'Kultur- och fritidsförvaltningen',
    departments: [
      department('Bibliotek', leisure, workplaceNames.libraries, 3, from('Kulturförvaltningen', 'Bibliotek')),
      department('Kulturskolan', leisure, ['Musik', 'Dans och teater', 'Bild och form'], 1, {
        ...from('Kulturförvaltningen', 'Kulturskolan'),
      }),
      department('Idrott och anläggningar', crews, workplaceNames.sportsGrounds, 3, {
        ...from('Fritidsförvaltningen', 'Idrott och anläggningar'),
      }),
      department('Unga och mötesplatser', leisure, workplaceNames.youthCentres, 3, {
        ...from('Fritidsförvaltningen', 'Unga och mötesplatser'),
      }),
    ],
  },
  {
    label: 'Stadsbyggnadsförvaltningen',
    departments: [
      department('Planavdelningen', bureau, ['Detaljplaneenheten', 'Översiktsplaneenheten', 'Trafikplaneenheten'], 1),
      department('Bygglovsavdelningen', bureau, ['Bygglovsenheten', 'Tillsynsenheten', 'Byggserviceenheten'], 1),
      department('Kart- och mätavdelningen', bureau, ['Kartenheten', 'Mätenheten', 'Fastighetsbildningen'], 1),
    ],
  },
  {
    label: 'Tekniska förvaltningen',
    departments: [
      department('Gata och park', crews, workplaceNames.streetCrews, 3),
      department('Vatten och avlopp', crews, ['Vattenverket', 'Reningsverket', 'Ledningsnätet', 'Jourgruppen'], 2),
      department('Avfall och återvinning', crews, ['Återvinningscentralen', 'Hämtningen', 'Slamgruppen', 'Kundtjänsten'], 1),
      department('Driftavdelningen', crews, ['Fordonsverkstaden', 'Förrådet', 'Belysningsgruppen'], 1, {
        ...from('Tekniska förvaltningen', 'Avdelningen för drift och fastighet'),
      }),
    ],
  },
  {
    label: 'Serviceförvaltningen',
    departments: [
      department('Måltidsavdelningen', sized(technical, 12, 28), workplaceNames.kitchens, 5, { hasFiles: false }),
      department('Lokalvårdsavdelningen', sized(technical, 14, 36), workplaceNames.cleaning, 4),
      department('Fastighetsavdelningen', crews, workplaceNames.buildings, 2, {
        ...from('Tekniska förvaltningen', 'Avdelningen för drift och fastighet'),
      }),
    ],
  },
  {
    label: 'Miljö- och hälsoskyddsförvaltningen',
    departments: [
      department('Livsmedelskontrollen', bureau, ['Restauranggruppen', 'Butiksgruppen', 'Skolköksgruppen'], 1),
      department('Miljötillsynen', bureau, ['Miljöskyddsgruppen', 'Hälsoskyddsgruppen', 'Naturvårdsgruppen'], 1),
    ],
  },
  {
    label: 'Räddningstjänsten',
    departments: [
      department('Operativa avdelningen', rescue, workplaceNames.fireStations, 2),
      department(
        'Förebyggande avdelningen',
        sized(rescue, 9, 18),
        ['Tillsynsgruppen', 'Övningsgruppen', 'Utbildningsgruppen'],
        1,
      ),
    ],
  },
  {
    label: 'Överförmyndarförvaltningen',
    departments: [
      department('Tillsynsavdelningen', sized(office, 5, 9), ['Granskningsgruppen', 'Inspektionsgruppen'], 1),
      department('Rekrytering och stöd', sized(office, 5, 9), ['Rekryteringsgruppen', 'Stödgruppen'], 1),
    ],
  },
]
