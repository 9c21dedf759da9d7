/** @module What index.html has of each measured file, read as the page reads it. */
import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { blockFiles } from '../../src/page/blockFiles.js'
import { denseBytes } from '../../src/page/denseBytes.js'
import { pageFile } from '../../src/page/pageFile.js'
import type { PageFile, PageIndex } from '../../src/report/html/pageData.js'

const BLOCK = /<script type="text\/plain" id="(?<id>d|b\d+)">(?<text>[^<]*)<\/script>/g

/** @returns the files by their base names */
export async function pageFiles(path: string): Promise<ReadonlyMap<string, PageFile>> {
  const html = await readFile(path, 'utf8')
  const blocks = new Map<string, string>()
  for (const { groups } of html.matchAll(BLOCK)) blocks.set(groups?.id ?? '', inflated(groups?.text ?? ''))
  const index = JSON.parse(blocks.get('d') ?? '') as PageIndex
  const files = index.blocks.flatMap((_, number) => blockFiles(blocks.get(`b${number}`) ?? ''))
  return new Map(files.map((file, number) => [index.files.name[number] ?? '', pageFile(file)]))
}

/** The text of each file, or why there is none. */
export async function pageTexts(path: string): Promise<Readonly<Record<string, string>>> {
  const files = await pageFiles(path)
  return Object.fromEntries([...files].map(([name, { text, reason }]) => [name, text ?? `(${reason ?? ''})`]))
}

function inflated(text: string): string {
  return inflateRawSync(denseBytes(text)).toString('utf8')
}
