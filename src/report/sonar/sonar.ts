/** @module sonar.xml: SonarQube's generic test coverage, with paths relative to the top of the repository. */
import type { ChunkedFile } from '../../support/chunkedFile.js'
import { xmlAttribute } from '../../support/xmlText.js'
import type { FileView, MeasuredFile } from '../measuredFiles.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<coverage version="1">\n'

export function sonar(output: ChunkedFile): FileView {
  let text = HEAD
  return {
    add: async (measured) => {
      text += fileOf(measured)
      await output.append(text)
      text = ''
    },
    end: async () => {
      await output.append(`${text}</coverage>\n`)
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
