/** @module coverage.out: a text profile of all sources combined, for go tool cover and other tools that read it. */
import type { CoverageModel, FileCoverage } from '../../coverage/model.js'

/** Makes a profile: a line with the mode, then one line for each unit in Go's order. */
export function textProfile(model: CoverageModel): string {
  return [...textProfilePieces(model)].join('')
}

/** The same, file by file. */
export function* textProfilePieces({ mode, packages }: CoverageModel): Generator<string> {
  yield `mode: ${mode}\n`
  for (const { files } of packages) for (const file of files) yield linesOf(file)
}

function linesOf({ path, units }: FileCoverage): string {
  let text = ''
  for (const unit of units) {
    const range = `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`
    text += `${path}:${range} ${unit.statements} ${unit.count}\n`
  }
  return text
}
