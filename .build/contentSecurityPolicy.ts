import type { Plugin } from 'vite'

/** The strictest rule a static page can have: nothing inline, no eval, and no host but its own. */
export const contentSecurityPolicy = "default-src 'self'"

/** What a server says of every file: the policy, that an address is told to nobody, and that a file is what it is called. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/**
 * Writes the policy into the built page, so that it holds on any web server. The dev server is left out: its hot reload
 * needs inline scripts.
 */
export function withContentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
