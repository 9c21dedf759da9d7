/** @module index.html: one document with everything in it, so that no request leaves it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { ownSources } from '../../support/ownSources.js'
import { shownName } from '../../support/plainText.js'
import { denseText } from './denseText.js'
import type { PageIndex } from './pageData.js'

/** The scripts and styles of the page, as the build made them. */
export interface PageAssets {
  readonly script: string
  readonly style: string
  /** The licences of the libraries in the script. */
  readonly licenses: string
}

/** @throws Error if the installation is incomplete */
export function pageAssets(): PageAssets {
  const directory = ownSources('page', 'page.js')
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8')
  return { script: read('page.js'), style: read('page.css'), licenses: read('licenses.txt') }
}

/** How the page gets its data: from its own blocks, or from the server that it came from. */
export type Delivery = 'embedded' | 'served'

/** The document up to the data of the files; `dataBlock` for each block of files and `DOCUMENT_END` follow. */
export function documentStart(index: PageIndex, assets: PageAssets, delivery: Delivery = 'embedded'): string {
  const { script, style, licenses } = assets
  return [
    '<!doctype html>',
    `<html lang="en" data-delivery="${delivery}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(assets, delivery)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(`${index.percent} · ${index.title}`)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<div id="page"><noscript><p>Coverage of ${escapeHtml(index.title)}: ${escapeHtml(index.percent)} of statements (${index.total.covered}/${index.total.total}). The rest of this report needs JavaScript.</p></noscript></div>`,
    `<script type="text/plain" id="d">${indexText(index)}</script>`,
    `<script type="text/plain" id="licenses">${escapeHtml(licenses)}</script>`,
    `<script>${script}</script>`,
    '',
  ].join('\n')
}

/** A data block. @param text compressed, as `denseText` makes it */
export function dataBlock(id: string, text: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<script type="text/plain" id="${id}">`),
    text,
    Buffer.from('</script>\n'),
  ])
}

export const DOCUMENT_END = '</body>\n</html>\n'

/** JSON, deflated. Browsers do not run or change it. */
function indexText(index: PageIndex): string {
  const json = JSON.stringify(index, (_, value: unknown) =>
    typeof value === 'string' ? shown(value) : value,
  )
  return denseText(deflateRawSync(json)).toString()
}

/** Names, and several lines of output, whose tabs stay. */
function shown(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n\t]+/g, shownName) : shownName(text)
}

function policy({ script, style }: PageAssets, delivery: Delivery): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `connect-src ${delivery === 'served' ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
