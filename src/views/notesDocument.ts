type Realm = Window & typeof globalThis

/** The rules of a style sheet as text, with whole addresses: another window has no place to read them from. */
function rulesOf({ cssRules, href }: CSSStyleSheet): string {
  const base = href ?? document.baseURI
  const whole = (text: string) => text.replaceAll(/url\("([^"]*)"\)/g, (_, url: string) => `url("${new URL(url, base).href}")`)
  return [...cssRules].map(({ cssText }) => whole(cssText)).join('\n')
}

/** The page's styles for another window, made from what is already here: nothing is fetched, so that it works without a network. */
function adoptStyles(target: Realm): void {
  // Where sheets can't be made, as links, which the browser most often has at hand.
  if (typeof target.CSSStyleSheet?.prototype.replaceSync !== 'function') {
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
    for (const { href } of links) {
      const link = target.document.createElement('link')
      Object.assign(link, { rel: 'stylesheet', href })
      target.document.head.append(link)
    }
    return
  }
  target.document.adoptedStyleSheets = [...document.styleSheets].map((sheet) => {
    const made = new target.CSSStyleSheet()
    made.replaceSync(rulesOf(sheet))
    return made
  })
}

/** Makes an empty window of this site one of the app's own, and gives the element to draw in. */
export function furnishWindow(target: Window, title: string): HTMLElement {
  const { document: page } = target
  page.title = title
  page.documentElement.lang = document.documentElement.lang
  adoptStyles(target as Realm)
  const root = page.createElement('div')
  page.body.replaceChildren(root)
  return root
}
