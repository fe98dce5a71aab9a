/** What the tests use of the package: a reader of XML that is not the browser's. */
declare module 'jsdom' {
  export class JSDOM {
    readonly window: { readonly DOMParser: typeof DOMParser }
  }
}
