import { lazy } from 'react'
import { arriving } from './partError.ts'

/** What fetches a file and gives the component in it that has a name. */
const part =
  <File extends object, Name extends keyof File>(load: () => Promise<File>, name: Name) =>
  (): Promise<{ readonly default: File[Name] }> =>
    arriving(load().then((file) => ({ default: file[name] })))

const loadIndicatorPage = part(() => import('./IndicatorPage.tsx'), 'IndicatorPage')
const loadDriversTab = part(() => import('./DriversTab.tsx'), 'DriversTab')
const loadComparePage = part(() => import('./ComparePage.tsx'), 'ComparePage')
const loadDataPage = part(() => import('./DataPage.tsx'), 'DataPage')
const loadClaimsPage = part(() => import('./ClaimsPage.tsx'), 'ClaimsPage')
const loadDeckPage = part(() => import('./DeckPage.tsx'), 'DeckPage')
const loadAboutPage = part(() => import('./AboutPage.tsx'), 'AboutPage')
const loadStateNotice = part(() => import('./StateNotice.tsx'), 'StateNotice')
const loadWithheldBox = part(() => import('./Withheld.tsx'), 'WithheldBox')
const loadWithheldRows = part(() => import('./Withheld.tsx'), 'WithheldRows')
const loadFilterControls = part(() => import('./FilterControls.tsx'), 'FilterControls')
const loadOrganisationChoice = part(() => import('./FilterControls.tsx'), 'OrganisationChoice')
const loadUnitTree = part(() => import('./UnitTree.tsx'), 'UnitTree')
const loadFindAnything = part(() => import('./FindAnything.tsx'), 'FindAnything')
const loadSavedViews = part(() => import('./SavedViews.tsx'), 'SavedViews')
const loadTakeAway = part(() => import('./TakeAway.tsx'), 'TakeAway')
const loadPresenter = part(() => import('./Presenter.tsx'), 'Presenter')
const loadProblemList = part(() => import('./ProblemList.tsx'), 'ProblemList')
const loadSettingsNotice = part(() => import('./SettingsNotice.tsx'), 'SettingsNotice')
const loadPagePrint = part(() => import('./PagePrint.tsx'), 'PagePrint')
const loadReceiptBanner = () => arriving(import('./loadReceiptBanner.ts').then((banner) => banner.loadReceiptBanner()))
const loadLinkNotes = part(() => import('./LinkNotes.tsx'), 'LinkNotes')

/** Fetches what is made of figures. It is on its way while the catalog is, so that neither waits for the other. */
export const loadReaderView = part(() => import('./ReaderView.tsx'), 'ReaderView')

/** Fetches what tells of a unit's beginning and end. Only an organisation with a history needs it. */
export const loadUnitLife = part(() => import('./UnitLife.tsx'), 'UnitLife')

/** Everything that is made of figures. */
export const ReaderView = lazy(loadReaderView)
/** The body of a key figure's page. Its head, with finding and value, is there before the rest. */
export const IndicatorPage = lazy(loadIndicatorPage)
/** Where a change is, on a key figure's page. */
export const DriversTab = lazy(loadDriversTab)
/** The body of the page that compares units. */
export const ComparePage = lazy(loadComparePage)
/** The body of the page about the quality of the figures. */
export const DataPage = lazy(loadDataPage)
/** The body of the page that judges statements. */
export const ClaimsPage = lazy(loadClaimsPage)
/** The body of the page with the reader's decks. */
export const DeckPage = lazy(loadDeckPage)
/** The body of the page about the figures. */
export const AboutPage = lazy(loadAboutPage)
/** What stands in the place of a chart that is not drawn. */
export const StateNotice = lazy(loadStateNotice)
/** What a page says of its withheld figures, at its top. */
export const WithheldBox = lazy(loadWithheldBox)
/** The key figures that have no chart because they are withheld. */
export const WithheldRows = lazy(loadWithheldRows)
/** The controls of the filters, under the sentence that they add up to. */
export const FilterControls = lazy(loadFilterControls)
/** The choice between the organisation of each year and that of now, from the same part of the app as the other controls. */
export const OrganisationChoice = lazy(loadOrganisationChoice)
/** How a unit began and ended. */
export const UnitLife = lazy(loadUnitLife)
/** The organisation as a tree. */
export const UnitTree = lazy(loadUnitTree)
/** The search over units, key figures and words. */
export const FindAnything = lazy(loadFindAnything)
/** The dialog of saved views. */
export const SavedViews = lazy(loadSavedViews)
/** The dialog that carries a view out of the app. */
export const TakeAway = lazy(loadTakeAway)
/** A deck on the whole screen. */
export const Presenter = lazy(loadPresenter)
/** The problems of a file that breaks the contract. */
export const ProblemList = lazy(loadProblemList)
/** What is wrong with the settings, for the page that says so. */
export const SettingsNotice = lazy(loadSettingsNotice)
/** What can be printed from a page. */
export const PagePrint = lazy(loadPagePrint)
/** What has become of the figures of a picture whose receipt is opened. */
export const ReceiptBanner = lazy(loadReceiptBanner)
/** What a link asked for that isn't here. */
export const LinkNotes = lazy(loadLinkNotes)

/** Fetches the pages that the reader may go to next, so that a link answers at once. */
export function loadPages(): void {
  // One that does not arrive now is asked for again when it is needed.
  for (const load of [
    loadFilterControls,
    loadIndicatorPage,
    loadDriversTab,
    loadComparePage,
    loadAboutPage,
    loadDataPage,
    loadClaimsPage,
    loadDeckPage,
    loadStateNotice,
    loadWithheldBox,
    loadFindAnything,
    loadSavedViews,
    loadTakeAway,
  ])
    load().catch(() => undefined)
}

/** Fetches what shows a deck on the whole screen. */
export function loadPresentation(): void {
  // Where it does not arrive now, it is asked for again when the presentation begins.
  loadPresenter().catch(() => undefined)
}
