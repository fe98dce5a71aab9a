import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { contentSecurityPolicy } from '../../../.build/contentSecurityPolicy.ts'

/** A running web server and how to stop it. */
export interface Site {
  readonly url: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Hears of a request before it is answered, and may set headers. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void

/** Serves a folder as a plain web server would, compressed and under the strict policy or none, at a free port of the loopback. */
export async function serve(
  folder: string,
  port = 0,
  policy: string | null = contentSecurityPolicy,
  hear: Listener = () => {},
): Promise<Site> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    hear(request, response)
    void answer(root, policy, request, response)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => closed(server) }
}

async function answer(root: string, policy: string | null, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await fileFor(root, request.url ?? '/')
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
    return
  }
  const compress = isText(file) && String(request.headers['accept-encoding']).includes('gzip')
  response.writeHead(200, headersFor(file, compress, policy))
  if (compress) response.end(await compressed(file))
  // A browser that leaves a page cuts its downloads off: that is no error of the server's.
  else await pipeline(createReadStream(file), response).catch(() => response.destroy())
}

const zipped = new Map<string, Promise<Buffer>>()

/** A file as it is sent, compressed once and not for each of the tests that ask for it. */
async function compressed(file: string): Promise<Buffer> {
  const { mtimeMs, size } = await stat(file)
  const version = `${file} ${mtimeMs} ${size}`
  const made = zipped.get(version) ?? readFile(file).then((text) => promisify(gzip)(text))
  zipped.set(version, made)
  return made
}

/** The file that an address means, or null where there is none within the folder. */
export async function fileFor(root: string, url: string): Promise<string | null> {
  const path = decodedPath(url)
  if (path === null) return null
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path))
  if (!file.startsWith(root + sep)) return null
  return (await stat(file).catch(() => null))?.isFile() ? file : null
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*/, ''))
  } catch {
    return null
  }
}

function isText(file: string): boolean {
  return /\.(html|js|css|json|svg|webmanifest)$/.test(file)
}

function headersFor(file: string, compress: boolean, policy: string | null): Record<string, string> {
  return {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    ...(policy === null ? {} : { 'Content-Security-Policy': policy }),
    'X-Content-Type-Options': 'nosniff',
    // The build names its assets by their content.
    'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
    ...(compress ? { 'Content-Encoding': 'gzip' } : {}),
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error ? failed(error) : done()))
    server.closeAllConnections()
  })
}
