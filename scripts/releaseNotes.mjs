// Prints the notes of the release that a tag names, from CHANGELOG.md. Fails if the tag does not match the version in
// package.json, or if CHANGELOG.md lacks that version. Needs nothing installed.
import { readFileSync } from 'node:fs'

const REF = /^refs\/tags\/v(\d+\.\d+\.\d+)$/

function releaseNotes(ref) {
  const version = REF.exec(ref)?.[1]
  if (version === undefined)
    throw new Error(`${ref} is not the ref of a tag such as v1.2.3: run this for a tag`)
  const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (packaged !== version) throw new Error(`package.json has version ${packaged}, and the tag v${version}`)
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
  const section = sections.find((text) => text.startsWith(`[${version}] - `))
  if (section === undefined) throw new Error(`CHANGELOG.md has no heading "## [${version}] - " with a date`)
  const notes = section.slice(section.indexOf('\n')).trim()
  if (notes === '') throw new Error(`CHANGELOG.md says nothing about ${version}`)
  return notes
}

try {
  console.log(releaseNotes(process.argv[2] ?? ''))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
