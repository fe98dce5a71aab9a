/** What a card tells the page around it: how high it is, in CSS pixels. */
export const heightMessage = 'personal-i-siffror:height'

/** Until the page around it listens, a card has this height in CSS pixels. */
const usualHeight = 640

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in the value of an attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

/** The search part of the address of a view's card, alone. */
export function embedLink(link: string): string {
  return `${link}${link.includes('?') ? '&' : '?'}embed=1`
}

/**
 * The HTML that puts a card on another site, without any script. `address` is the absolute address of the card and `title` says what
 * it shows, for a reader who doesn't see it. The frame says which site it stands on, and nothing else of where.
 */
export function embedCode(address: string, title: string): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="100%" height="${usualHeight}"`,
    'style="border: 0" loading="lazy" referrerpolicy="strict-origin"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

/**
 * The script that a site may have on its own page to let every card be as high as its content. It listens to the card's site only, and
 * gives the height to the frame that told it. `address` is the absolute address of a card.
 */
export function heightScript(address: string): string {
  return [
    '<script>',
    `  addEventListener('message', function (event) {`,
    `    if (event.origin !== '${new URL(address).origin}') return`,
    `    if (!event.data || event.data.type !== '${heightMessage}') return`,
    `    document.querySelectorAll('iframe').forEach(function (frame) {`,
    '      if (frame.contentWindow === event.source) frame.height = Math.min(5000, Number(event.data.height) || 640)',
    '    })',
    '  })',
    '</script>',
  ].join('\n')
}
