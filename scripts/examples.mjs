// Extracts the YAML of README.md and docs into a folder: blocks of ```yaml are whole workflows and go to workflows/,
// blocks of ```yml are parts of one and go to parts/. A file is named after the position of its block and keeps the
// block's line numbers, so that a linter's complaint leads to the right place.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = { yaml: 'workflows', yml: 'parts' }
/** A fence may be indented, as in a list; its closing fence has the same indentation. */
const BLOCK = /^( *)```(yaml|yml)\n([^]*?)^\1```$/gm

const [, , out] = process.argv
if (out === undefined) throw new Error('usage: node scripts/examples.mjs FOLDER')
for (const folder of Object.values(FOLDERS)) mkdirSync(join(out, folder), { recursive: true })

const documents = readdirSync('docs').filter((name) => name.endsWith('.md'))
for (const path of ['README.md', ...documents.map((name) => join('docs', name))]) {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const blocks = [...text.matchAll(BLOCK)]
  const opened = text.match(/^ *```ya?ml/gm)?.length ?? 0
  if (blocks.length !== opened)
    throw new Error(`${path}: ${opened} YAML blocks begin, and ${blocks.length} of them end as they should`)
  for (const { index, 1: indent, 2: language, 3: body } of blocks) {
    const fence = text.slice(0, index).split('\n').length
    const lines = body.split('\n').map((line) => line.slice(indent.length))
    const name = `${path.replaceAll(/[/\\]/g, '-')}-${fence + 1}.yml`
    writeFileSync(join(out, FOLDERS[language], name), '\n'.repeat(fence) + lines.join('\n'))
  }
}
