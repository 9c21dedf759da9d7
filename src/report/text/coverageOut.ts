/** @module coverage.out: Go's text profile of everything together, for go tool cover and every tool that reads it. */
import type { CoverageModel } from '../../coverage/model.js'

/** A line for the mode, then one for each unit in Go's order. */
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
