// Writes README's tables of inputs and outputs from the action files; with --check it only reports whether they are up
// to date. Inputs that the runner fills in are left out.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const cell = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

function inputTable({ inputs }) {
  const rows = Object.entries(inputs).flatMap(([name, { description, default: value }]) => {
    if (!description) throw new Error(`the input ${name} has no description`)
    if (description.startsWith('Internal:')) return []
    const shown = value === undefined || value === '' ? '' : `\`${value}\``
    return [`| \`${name}\` | ${shown} | ${cell(description)} |`]
  })
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows]
}

function outputTable({ outputs }) {
  const rows = Object.entries(outputs).map(([name, { description }]) => {
    if (!description) throw new Error(`the output ${name} has no description`)
    return `| \`${name}\` | ${cell(description)} |`
  })
  return ['| output | meaning |', '| --- | --- |', ...rows]
}

const action = parse(readFileSync('action.yml', 'utf8'))
const report = parse(readFileSync('report/action.yml', 'utf8'))
const build = parse(readFileSync('build/action.yml', 'utf8'))
const collect = parse(readFileSync('collect/action.yml', 'utf8'))
const tables = {
  inputs: inputTable(action),
  outputs: outputTable(action),
  'build-inputs': inputTable(build),
  'build-outputs': outputTable(build),
  'collect-inputs': inputTable(collect),
  'report-inputs': inputTable(report),
  'report-outputs': outputTable(report),
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
  console.error('README.md does not match the action files: run npm run docs')
  process.exitCode = 1
}
