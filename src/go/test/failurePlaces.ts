/** @module Where tests failed: the file and line that their output names, for annotations. */
import { isAbsolute, join, relative } from 'node:path'
import type { SourcePlace } from '../../support/log.js'
import { plainLine } from '../../support/plainText.js'
import { hasLine } from '../../support/sourceLine.js'
import { type TestCase, type TestPackage, isFailure, leafTests } from './suiteResult.js'

export interface FailurePlace {
  readonly place: SourcePlace
  /** On one line. */
  readonly message: string
}

/** A runner keeps ten errors of a step: some are left for the findings. */
export const MAX_PLACES = 5
/** The last lines that are searched. */
const MAX_LINES = 2000

/** What t.Error prints, with the path only with -test.fullpath: `    server_test.go:17: no answer`. */
const LOGGED = /^\s+(\S.*?\.go):([1-9]\d{0,8}): ?([^\n]*)$/
/** What testify prints for each caller: `        	Error Trace:	/m/e2e/server_test.go:17`. */
const TRACED = /^\s+(?:Error Trace:)?\s+(\S.*?\.go):([1-9]\d{0,8})$/
/** A caller in the dump of a goroutine that panicked: `	/m/e2e/server_test.go:17 +0x1d`. */
const DUMPED = /^\t(\S.*?\.go):([1-9]\d{0,8})(?: \+0x[\da-f]+)?$/

/**
 * The places of the first tests that failed, each with what the test says there. Output is untrusted: only lines that exist
 * count, in files of the test's own package or below it.
 * @param directories absolute directories by import path
 */
export async function failurePlaces(
  packages: readonly TestPackage[],
  directories: ReadonlyMap<string, string>,
): Promise<readonly FailurePlace[]> {
  const found: FailurePlace[] = []
  for (const pkg of packages) {
    const directory = directories.get(pkg.importPath)
    if (directory === undefined) continue
    for (const test of leafTests(pkg).filter(isFailure)) {
      if (found.length === MAX_PLACES) return found
      const place = await placeOf(test, directory)
      if (place !== undefined) found.push(place)
    }
  }
  return found
}

interface Mention {
  readonly file: string
  readonly line: number
  readonly text: string
}

async function placeOf(test: TestCase, directory: string): Promise<FailurePlace | undefined> {
  for (const { file, line, text } of mentionsIn(test.output)) {
    const path = isAbsolute(file) ? file : join(directory, file)
    if (isBelow(directory, path) && (await hasLine(path, line)))
      return { place: { file: path, line }, message: plainLine(`${test.name} failed${text && `: ${text}`}`) }
  }
  return undefined
}

/** The most telling first: of what a test logs the last, of the callers in a dump the innermost. */
function mentionsIn(output: string): readonly Mention[] {
  const lines = output.split('\n').slice(-MAX_LINES)
  const logged = lines.flatMap((line, i) => mention(LOGGED.exec(line), reasonAfter(lines, i)))
  const dumped = lines.flatMap((line) => mention(DUMPED.exec(line), ''))
  const panic = lines.find((line) => line.startsWith('panic: '))?.replace(/ \[recovered[^\]]*\]$/, '')
  if (panic !== undefined)
    return [...dumped.map((caller) => ({ ...caller, text: panic })), ...logged.toReversed()]
  return [...logged.toReversed(), ...lines.flatMap((line) => mention(TRACED.exec(line), ''))]
}

function mention(match: RegExpExecArray | null, otherwise: string): readonly Mention[] {
  const [, file, line, own = ''] = match ?? []
  const text = own.trim() === '' ? otherwise : own.trim()
  return file === undefined ? [] : [{ file, line: Number(line), text }]
}

/** What testify says below the line: `        	Error:      	Not equal: …`. */
function reasonAfter(lines: readonly string[], index: number): string {
  const error = lines.slice(index + 1, index + 20).find((line) => /^\s+Error:\s+\S/.test(line))
  return error?.replace(/^\s+Error:\s+/, '').trim() ?? ''
}

function isBelow(directory: string, path: string): boolean {
  const inside = relative(directory, path)
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)
}
