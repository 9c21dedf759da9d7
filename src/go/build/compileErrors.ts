/** @module Compile errors in the output of the go command. */
import { isAbsolute, join } from 'node:path'
import type { SourcePlace } from '../../support/log.js'
import { hasLine } from '../../support/sourceLine.js'

export interface CompileError {
  /** Undefined if there is no such line, as after a `//line` directive. */
  readonly place: SourcePlace | undefined
  readonly message: string
}

const ERROR = /^(?:vet: )?(\S.*?\.go):(\d+)(?::(\d+))?: (.+)$/
/** What has a position but is no error: what the compiler prints after ten, and the warnings and notes of C compilers. */
const NO_ERROR = /^(?:too many errors$|(?:warning|note): )/
/** What the cover tool puts before an error of the parser. */
const COVER_TOOL = /^\d{4}(?:\/\d\d){2} \d\d(?::\d\d){2} cover: .+?: /
/** How the go command shows the folder of its temporary files: C compilers see copies of the user's files in it. */
const TEMPORARY = '$WORK/'

/** The compile errors, each with its place if that exists. */
export async function placedErrors(text: string, cwd: string): Promise<readonly CompileError[]> {
  return Promise.all(
    compileErrors(text, cwd).map(async ({ place, message }) => {
      const exists = place !== undefined && (await hasLine(place.file, place.line))
      return { message, place: exists ? place : undefined }
    }),
  )
}

/**
 * The compile errors in order, each once.
 * @param cwd absolute directory that relative file names are resolved against
 */
export function compileErrors(text: string, cwd: string): readonly CompileError[] {
  const errors = new Map<string, CompileError>()
  for (const printed of text.split(/\r?\n/)) {
    const line = printed.replace(COVER_TOOL, '')
    const match = ERROR.exec(line)
    if (match === null) continue
    const [, file = '', row, column, message = ''] = match
    if (NO_ERROR.test(message) || file.startsWith(TEMPORARY)) continue
    const place = {
      file: isAbsolute(file) ? file : join(cwd, file),
      line: Number(row),
      ...(column === undefined ? {} : { column: Number(column) }),
    }
    errors.set(line, { place, message })
  }
  return [...errors.values()]
}

/** Import paths of the packages that did not compile: the go command puts a line with one before their errors. */
export function failedPackages(lines: readonly string[]): readonly string[] {
  // Go 1.20 writes `# cover PACKAGE` for the cover tool, later releases add a line with its arguments in brackets.
  return [...new Set(lines.flatMap((line) => /^# (?:cover )?([^\s[]\S*)/.exec(line)?.[1] ?? []))]
}
