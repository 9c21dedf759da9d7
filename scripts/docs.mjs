// Writes README's tables of inputs and outputs from action.yml; with --check it only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const action = parse(readFileSync('action.yml', 'utf8'))
const cell = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

function rows(kind) {
  return Object.entries(action[kind]).map(([name, { description, default: value }]) => {
    if (!description) throw new Error(`${kind}: ${name} has no description`)
    const shown = value === undefined || value === '' ? '' : `\`${value}\``
    return kind === 'inputs'
      ? `| \`${name}\` | ${shown} | ${cell(description)} |`
      : `| \`${name}\` | ${cell(description)} |`
  })
}

const tables = {
  inputs: ['| input | default | meaning |', '| --- | --- | --- |', ...rows('inputs')],
  outputs: ['| output | meaning |', '| --- | --- |', ...rows('outputs')],
}

const before = readFileSync('README.md', 'utf8')
let after = before
for (const [kind, lines] of Object.entries(tables)) {
  const markers = new RegExp(`(<!-- ${kind}:start -->\n)[^]*?(<!-- ${kind}:end -->)`)
  if (!markers.test(after)) throw new Error(`README.md has no markers for ${kind}`)
  after = after.replace(
    markers,
    (_, start, end) =>
      `${start}\n<!-- prettier-ignore-start -->\n\n${lines.join('\n')}\n\n<!-- prettier-ignore-end -->\n\n${end}`,
  )
}

if (!process.argv.includes('--check')) writeFileSync('README.md', after)
else if (after !== before) {
  console.error('README.md does not say what action.yml says: npm run docs')
  process.exitCode = 1
}
