/** @module sonar.xml: SonarQube's generic test coverage, with paths relative to the top of the repository. */
import type { ChunkedFile } from '../../support/chunkedFile.js'
import { xmlAttribute } from '../../support/xmlText.js'
import type { FileView, MeasuredFile } from '../measuredFiles.js'

export function sonar(output: ChunkedFile): FileView {
  return {
    begin: () => output.append('<?xml version="1.0" encoding="UTF-8"?>\n<coverage version="1">\n'),
    add: (measured) => output.append(fileOf(measured)),
    end: async () => {
      await output.append('</coverage>\n')
      await output.end()
    },
  }
}

function fileOf({ path, lines: { lines, units, together } }: MeasuredFile): string {
  if (path === undefined || lines.length === 0) return ''
  let text = `<file path="${xmlAttribute(path)}">\n`
  for (let i = 0; i < lines.length; i++) {
    const [count, executed] = [units[i] ?? 0, together.executed[i] ?? 0]
    const branches = count > 1 ? ` branchesToCover="${count}" coveredBranches="${executed}"` : ''
    text += `<lineToCover lineNumber="${lines[i] ?? 0}" covered="${executed > 0}"${branches}/>\n`
  }
  return `${text}</file>\n`
}
