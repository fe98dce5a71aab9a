const after = (before: string, names: readonly string[]): readonly string[] => names.map((name) => `${before} ${name}`)
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const schools = words(`
  Björkängsskolan Ekdungeskolan Solbergaskolan Åsenskolan Ängslyckeskolan Sjöbackaskolan Västervångsskolan Österlidsskolan
  Hagaskolan Kvarnbackaskolan Tallbackaskolan Rönnbyskolan Lillåskolan Fågelsångsskolan Granbackaskolan Norrängsskolan
  Mariaskolan Slottsskolan Kullaskolan Stenbäcksskolan Åkervallsskolan Bruksskolan Hamnskolan Lövängsskolan Vallaskolan
  Parkskolan Strömsskolan Mosippeskolan Höjdenskolan Dalgångsskolan Centralskolan Lundbyskolan Vikskolan Backaskolan
  Möllebäcksskolan Trädgårdsskolan`)

const districts = words(`
  Kvarnby Hagaby Solbacka Tallåsen Granliden Rönnäng Lövsta Åkerby Ängsholm Östanå Västanvik Norrbacka Söderäng Strandvik
  Klockarbo Prästängen Bruksgärdet Slottsvången Fågelsång Kyrkbyn Hamnen Mölnbo Nybygget Vårdö Björkhagen Ekängen Sjövik
  Lillån Storhagen Gärdet`)

const streets = words(`
  Åvägen Björkstigen Källgatan Ringvägen Ängsvägen Skolgatan Kvarngatan Slåttervägen Tallvägen Åkerstigen Fågelvägen
  Hantverksgatan Järnvägsgatan Lindvägen Parkgatan Rörläggargatan Smedjegatan Sågverksgatan Torggatan Trädgårdsgatan
  Vattugatan Vävargatan Överstegatan Körsbärsvägen Dammgatan Plommonvägen Klövervägen Rågvägen Havrevägen Repslagargatan`)

/** Names for the smallest units of each kind of work. A list is dealt out: no two departments get the same name. */
export const workplaceNames = {
  preschools: after(
    'Förskolan',
    words(`
      Björken Eken Granen Rönnen Linden Almen Hasseln Sälgen Ängen Åkern Blåklockan Smultronet Vitsippan Tussilagon
      Gullvivan Blåsippan Näckrosen Solrosen Maskrosen Prästkragen Humlan Nyckelpigan Myran Fjärilen Trollsländan
      Igelkotten Ekorren Räven Älgen Haren Lärkan Svalan Domherren Koltrasten Ugglan Regnbågen Solstrålen Stjärnan Månen
      Kometen Snäckan Fyren Båten Ankaret Åbrinken Skogsgläntan Trollet Pärlan Karusellen Ärlan Örnen Lönnen Boken
      Kantarellen Blåbäret Lingonet Hjortronet Åskan Vinden Virveln`),
  ),
  schools,
  upperSchools: after(
    'Gymnasiet',
    words('Ekbacken Ängen Åsen Tornet Porten Fyren Bron Kvarnen Svanen Linden Örnen Smedjan Ateljén Väven'),
  ),
  nursingHomes: after(
    'Äldreboendet',
    words(`
      Solgården Björkgården Ekgården Åsgården Änggården Lindgården Rosengården Fyrgården Sjögården Bäckgården Hagagården
      Tallgården Vallgården Strandgården Lönngården Syréngården Almgården Nygården Torngården Bergsgården Åkergården
      Skogsgården Mellangården Kullagården Östergården Västergården Norrgården Södergården`),
  ),
  homeCare: after('Hemtjänsten', districts),
  nursing: after('Sjuksköterskor', districts),
  groupHomes: after('Gruppbostaden', streets),
  dayCentres: after(
    'Dagliga verksamheten',
    words('Ateljén Caféet Växthuset Snickeriet Tryckeriet Återbruket Trädgården Skogslaget Musikhuset Vävstugan Bageriet Köket'),
  ),
  assistance: after('Personlig assistans, team', districts),
  libraries: after('Biblioteket', districts),
  sportsGrounds: after(
    'Idrottsplatsen',
    words('Åvallen Ekvallen Björkvallen Strandvallen Hagavallen Ängsvallen Tallvallen Sjövallen Norrvallen Södervallen'),
  ),
  youthCentres: after('Fritidsgården', words('Ankaret Kåken Oasen Träffen Lyktan Stationen Ladan Tornet Hörnan Ön Bryggan')),
  kitchens: after('Köket på', schools),
  cleaning: after('Lokalvården', districts),
  fireStations: after('Brandstationen', districts),
  streetCrews: after('Gatulaget', districts),
  buildings: after('Fastighetsteknik', districts),
  benefits: ['Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet'].flatMap((name) =>
    Array.from({ length: 60 }, (_, i) => `${name} ${i + 1}`),
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>
