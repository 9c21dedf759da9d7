/** @module Where the page gets its data from: the document itself, or the server of `watch`. */
import { blockFiles } from './blockFiles.js'
import { denseBytes } from './denseBytes.js'
import type { PageFile, PageIndex } from '../report/html/pageData.js'
import type { PageTests } from '../report/html/pageTests.js'
import { type BlockFile, pageFile } from './pageFile.js'
import { TestCatalog } from './tests/testCatalog.js'
import { TestLinks } from './tests/testLinks.js'

export interface PageSource {
  index(): Promise<PageIndex>
  /** @param file its number in the index */
  file(file: number): Promise<PageFile>
  /** Only asked for if the index has them. */
  tests(): Promise<TestCatalog>
  /** What each test executed; undefined if the page does not have that. */
  links(): Promise<TestLinks | undefined>
}

const NO_TESTS = 'it is not known which test covers what while programs are watched'

/** Asks the server that the page came from; a new one for each revision, so that views read their files again. */
export function servedSource(): PageSource & { revision(): Promise<number> } {
  return {
    index: async () => (await fetchJson<{ readonly index: PageIndex }>('index.json')).index,
    file: async (file) => {
      const [found] = blockFiles(await (await answerOf(`file/${file}`)).text())
      if (found === undefined) throw new Error(`the data of file ${file} is missing`)
      return pageFile(found)
    },
    tests: () => Promise.reject(new Error(NO_TESTS)),
    links: () => Promise.reject(new Error(NO_TESTS)),
    revision: async () => (await fetchJson<{ readonly revision: number }>('revision.json')).revision,
  }
}

async function fetchJson<T>(path: string): Promise<T> {
  return (await (await answerOf(path)).json()) as T
}

async function answerOf(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response
}

/** Blocks that are kept after they were read. */
const MAX_KEPT = 8

/**
 * Reads the data blocks of the document, each when it is needed: deflated JSON and texts, `d` for the index, `b<number>` for
 * files and `t` for tests, and deflated numbers in `r`.
 */
export function embeddedSource(document: Document): PageSource {
  const index = read(document, 'd').then((text) => JSON.parse(text) as PageIndex)
  const kept = new Map<number, Promise<readonly BlockFile[]>>()
  let tests: Promise<TestCatalog> | undefined
  let links: Promise<TestLinks | undefined> | undefined
  const readTests = (): Promise<TestCatalog> =>
    (tests ??= read(document, 't').then((text) => new TestCatalog(JSON.parse(text) as PageTests)))
  return {
    index: () => index,
    file: async (file) => {
      const { blocks } = await index
      const block = blocks.findLastIndex((first) => first <= file)
      const files = kept.get(block) ?? read(document, `b${block}`).then(blockFiles)
      kept.set(block, files)
      const [oldest] = kept.keys()
      if (oldest !== undefined && kept.size > MAX_KEPT) kept.delete(oldest)
      const found = (await files)[file - (blocks[block] ?? 0)]
      if (found === undefined) throw new Error(`the data of file ${file} is missing`)
      return pageFile(found)
    },
    tests: readTests,
    links: () =>
      (links ??= readTests().then(async ({ data: { hasLinks } }) =>
        hasLinks
          ? new TestLinks(new Uint8Array(await (await inflated(document, 'r')).arrayBuffer()))
          : undefined,
      )),
  }
}

async function read(document: Document, id: string): Promise<string> {
  return (await inflated(document, id)).text()
}

async function inflated(document: Document, id: string): Promise<Response> {
  const block = document.getElementById(id) ?? (await afterLoading(document, id))
  const bytes = new Blob([denseBytes(block.textContent)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(bytes)
}

/** The data of files comes last in the document, so that the page is drawn before all of it is there. */
async function afterLoading(document: Document, id: string): Promise<HTMLElement> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true })
    })
  const block = document.getElementById(id)
  if (block === null) throw new Error(`the data block ${id} is missing: the file is not complete`)
  return block
}
