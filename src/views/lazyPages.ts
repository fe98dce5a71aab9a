import { lazy } from 'react'
import { arriving } from './partError.ts'

const loadIndicatorPage = () => arriving(import('./IndicatorPage.tsx').then(({ IndicatorPage }) => ({ default: IndicatorPage })))
const loadDriversTab = () => arriving(import('./DriversTab.tsx').then(({ DriversTab }) => ({ default: DriversTab })))
const loadComparePage = () => arriving(import('./ComparePage.tsx').then(({ ComparePage }) => ({ default: ComparePage })))
const loadDataPage = () => arriving(import('./DataPage.tsx').then(({ DataPage }) => ({ default: DataPage })))
const loadClaimsPage = () => arriving(import('./ClaimsPage.tsx').then(({ ClaimsPage }) => ({ default: ClaimsPage })))
const loadDeckPage = () => arriving(import('./DeckPage.tsx').then(({ DeckPage }) => ({ default: DeckPage })))
const loadAboutPage = () => arriving(import('./AboutPage.tsx').then(({ AboutPage }) => ({ default: AboutPage })))
const loadStateNotice = () => arriving(import('./StateNotice.tsx').then(({ StateNotice }) => ({ default: StateNotice })))
const loadWithheldBox = () => arriving(import('./Withheld.tsx').then(({ WithheldBox }) => ({ default: WithheldBox })))
const loadWithheldRows = () => arriving(import('./Withheld.tsx').then(({ WithheldRows }) => ({ default: WithheldRows })))
const loadFilterControls = () =>
  arriving(import('./FilterControls.tsx').then(({ FilterControls }) => ({ default: FilterControls })))
const loadOrganisationChoice = () =>
  arriving(import('./FilterControls.tsx').then(({ OrganisationChoice }) => ({ default: OrganisationChoice })))
const loadUnitTree = () => arriving(import('./UnitTree.tsx').then(({ UnitTree }) => ({ default: UnitTree })))
const loadFindAnything = () => arriving(import('./FindAnything.tsx').then(({ FindAnything }) => ({ default: FindAnything })))
const loadSavedViews = () => arriving(import('./SavedViews.tsx').then(({ SavedViews }) => ({ default: SavedViews })))
const loadTakeAway = () => arriving(import('./TakeAway.tsx').then(({ TakeAway }) => ({ default: TakeAway })))
const loadPresenter = () => arriving(import('./Presenter.tsx').then(({ Presenter }) => ({ default: Presenter })))
const loadProblemList = () => arriving(import('./ProblemList.tsx').then(({ ProblemList }) => ({ default: ProblemList })))
const loadSettingsNotice = () =>
  arriving(import('./SettingsNotice.tsx').then(({ SettingsNotice }) => ({ default: SettingsNotice })))
const loadPagePrint = () => arriving(import('./PagePrint.tsx').then(({ PagePrint }) => ({ default: PagePrint })))
const loadReceiptBanner = () => arriving(import('./loadReceiptBanner.ts').then((part) => part.loadReceiptBanner()))
const loadLinkNotes = () => arriving(import('./LinkNotes.tsx').then(({ LinkNotes }) => ({ default: LinkNotes })))

/** Fetches what is made of figures. It is on its way while the catalog is, so that neither waits for the other. */
export const loadReaderView = () => arriving(import('./ReaderView.tsx').then(({ ReaderView }) => ({ default: ReaderView })))

/** Fetches what tells of a unit's beginning and end. Only an organisation with a history needs it. */
export const loadUnitLife = () => arriving(import('./UnitLife.tsx').then(({ UnitLife }) => ({ default: UnitLife })))

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
