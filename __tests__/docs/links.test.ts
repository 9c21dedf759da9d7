/** Every link between the documents leads to a file and a heading that exist. */
import { readFile, readdir, stat } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { ROOT } from '../helpers/chain.js'

interface Link {
  /** The document's path from the top of the repository. */
  readonly from: string
  readonly target: string
}

const documents = new Map<string, string>()

beforeAll(async () => {
  const top = (await readdir(ROOT)).filter((name) => name.endsWith('.md'))
  const docs = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md'))
  for (const path of [...top, ...docs.map((name) => join('docs', name))])
    documents.set(path, (await readFile(join(ROOT, path), 'utf8')).replaceAll('\r\n', '\n'))
})

/** Relative links, and links to a heading of the same document. */
function links(): readonly Link[] {
  return [...documents].flatMap(([from, text]) =>
    [...text.matchAll(/\]\(([^()\s]+)\)/g)]
      .map(([, target = '']) => ({ from, target }))
      .filter(({ target }) => !/^[a-z]+:/.test(target)),
  )
}

/** The anchors that GitHub generates for the headings of a document. */
function anchorsOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[^]*?^```/gm, '')
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

async function isBroken({ from, target }: Link): Promise<boolean> {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : normalize(join(dirname(from), path))
  const isThere = await stat(join(ROOT, file)).then(
    () => true,
    () => false,
  )
  if (!isThere) return true
  return anchor !== undefined && !anchorsOf(documents.get(file) ?? '').includes(anchor)
}

it('links between the documents lead to files and headings that exist', async () => {
  const all = links()
  expect(all.length).toBeGreaterThan(30)
  const broken: string[] = []
  for (const link of all) if (await isBroken(link)) broken.push(`${link.from}: ${link.target}`)
  expect(broken).toEqual([])
})

it('the index of docs leads to every page', () => {
  const index = join('docs', 'README.md')
  const reached = links().flatMap(({ from, target }) =>
    from === index ? [normalize(join('docs', target))] : [],
  )
  const pages = [...documents.keys()].filter((path) => dirname(path) === 'docs' && path !== index)
  expect(pages.filter((path) => !reached.includes(path))).toEqual([])
})
