/** @module coverage.out: a text profile of all sources combined, for go tool cover and other tools that read it. */
import type { CoverageModel } from '../../coverage/model.js'

/** Makes a profile: a line with the mode, then one line for each unit in Go's order. */
export function textProfile(model: CoverageModel): string {
  const lines = model.packages.flatMap((pkg) =>
    pkg.files.flatMap((file) =>
      file.units.map((unit) => {
        const range = `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`
        return `${file.path}:${range} ${unit.statements} ${unit.count}\n`
      }),
    ),
  )
  return `mode: ${model.mode}\n${lines.join('')}`
}
