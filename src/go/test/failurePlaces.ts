/** @module Where tests failed: the file and line that their output names. */
import { isAbsolute, join } from 'node:path'
import type { SourcePlace } from '../../support/log.js'
import { pathBelow } from '../../support/pathsWithin.js'
import { plainLine, plainText } from '../../support/plainText.js'
import { hasLine, lineCheck } from '../../support/sourceLine.js'
import { compileErrors } from '../build/compileErrors.js'
import { type SpecFailure, ginkgoFailures } from './ginkgoFailures.js'
import { saidBelow } from './saidBelow.js'
import {
  type TestAttempt,
  type TestCase,
  type TestPackage,
  failedOutside,
  failsSuite,
  isFailure,
  leafTests,
} from './suiteResult.js'

/** A place as the output names it. */
export interface NamedPlace {
  readonly place: SourcePlace
  /** What is said about it, on one line; may be empty. */
  readonly text: string
}

export interface FailurePlace extends NamedPlace {
  /** The test, or how it failed before it was run again. */
  readonly failure: TestCase | TestAttempt
  /** Whether it fails the suite. */
  readonly counts: boolean
  /** The test and the text, on one line. */
  readonly message: string
}

/** A runner keeps ten errors of a step: some are left for the findings. */
export const MAX_PLACES = 5
/** The last lines that are searched. */
const MAX_LINES = 2000

/** What t.Error prints, with the path only with -test.fullpath: `    server_test.go:17: no answer`. */
const LOGGED = /^\s+(\S.*?\.go):([1-9]\d{0,8}): ?([^\n]*)$/
/** The same behind what the test printed without a newline: `loading    server_test.go:17: no answer`. */
const GLUED = /\S {4}([^\s:]+\.go):([1-9]\d{0,8}): ([^\n]*)$/
/** What testify prints for each caller: `        	Error Trace:	/m/e2e/server_test.go:17`. */
const TRACED = /^\s+(?:Error Trace:)?\s+(\S.*?\.go):([1-9]\d{0,8})$/
/** What testscript says of the line of a script: `        FAIL: testdata/script/sell.txtar:13: unexpected command failure`. */
const SCRIPTED = /^\s+(?:\S+\.go:\d+: )?FAIL: (\S.*?):([1-9]\d{0,8}): ([^\n]*)$/
/** A caller in the dump of a goroutine that panicked: `	/m/e2e/server_test.go:17 +0x1d`. */
const DUMPED = /^\t(\S.*?\.go):([1-9]\d{0,8})(?: \+0x[\da-f]+)?$/

/**
 * The places of the first tests that failed, each with what the test says there. Output is untrusted: only lines that exist
 * count, in files of the test's own package or below it.
 * @param directories absolute directories by import path
 * @param max how many places are looked for
 */
export async function failurePlaces(
  packages: readonly TestPackage[],
  directories: ReadonlyMap<string, string>,
  max = MAX_PLACES,
): Promise<readonly FailurePlace[]> {
  const found: FailurePlace[] = []
  const exists = lineCheck()
  for (const pkg of packages) {
    const directory = directories.get(pkg.importPath)
    if (directory === undefined) continue
    for (const { name, failure, counts } of failuresOf(pkg)) {
      if (found.length === max) return found
      const named = await firstPlace(mentionsIn(failure.output), directory, exists)
      if (named === undefined) continue
      const message = plainLine(`${name} failed${named.text && `: ${named.text}`}`)
      found.push({ failure, counts, place: named.place, text: plainLine(named.text), message })
    }
  }
  return found
}

interface NamedFailure extends Pick<FailurePlace, 'failure' | 'counts'> {
  readonly name: string
}

/**
 * Parents of failed tests come after those: what they say themselves is rarely the reason. Failures of earlier attempts come
 * last.
 */
function failuresOf(pkg: TestPackage): readonly NamedFailure[] {
  const tests = [...new Set([...leafTests(pkg), ...pkg.tests])].filter(isFailure)
  const earlier = pkg.tests.flatMap(({ name, attempts = [] }) =>
    attempts.filter(isFailure).map((failure) => ({ name, failure, counts: false })),
  )
  return [...tests.map((test) => ({ name: test.name, failure: test, counts: failsSuite(test) })), ...earlier]
}

/**
 * The place where a package failed outside its tests: its first compile error, or what TestMain or a panic names.
 * @param directory absolute: where the package is
 * @param cwd absolute: where go test ran
 */
export async function outsidePlace(
  pkg: TestPackage,
  directory: string,
  cwd: string,
): Promise<NamedPlace | undefined> {
  if (!failedOutside(pkg)) return undefined
  if (pkg.outcome === 'fail') {
    const named = await firstPlace(mentionsIn(pkg.output), directory, hasLine)
    return named && { ...named, text: plainLine(named.text) }
  }
  const [first] = compileErrors(pkg.output, cwd)
  if (first?.place === undefined || !(await hasLine(first.place.file, first.place.line))) return undefined
  return { place: first.place, text: plainLine(first.message) }
}

/** Where the reason is on the line of the place; one that ends with a colon, such as `diff (-want +got):`, goes on below. */
const NO_MORE = { text: '', isCheck: false }

type Mention = SpecFailure

async function firstPlace(
  mentions: readonly Mention[],
  directory: string,
  exists: typeof hasLine,
): Promise<NamedPlace | undefined> {
  for (const { file, line, text } of mentions) {
    const path = isAbsolute(file) ? file : join(directory, file)
    if (pathBelow(directory, path) !== undefined && (await exists(path, line)))
      return { place: { file: path, line }, text }
  }
  return undefined
}

/**
 * The most telling first: of what a test logs the last, but before that the checks of assertion libraries and the first line
 * of a script that failed, as nothing tells t.Log from t.Error; of the callers in a dump the innermost.
 */
function mentionsIn(output: string): readonly Mention[] {
  const lines = output.split('\n').slice(-MAX_LINES)
  const specs = ginkgoFailures(lines.map(plainText))
  if (specs.length > 0) return specs
  const [checked, logged]: [Mention[], Mention[]] = [[], []]
  for (const [index, line] of lines.entries()) {
    const named = LOGGED.exec(line) ?? GLUED.exec(line)
    if (named === null) continue
    const own = named[3]?.trim() ?? ''
    const { text, isCheck } = /^$|:$/.test(own) ? saidBelow(lines, index) : NO_MORE
    const mentions = isCheck ? checked : logged
    mentions.push(...mention(named, `${own} ${text}`))
  }
  const dumped = lines.flatMap((line) => mention(DUMPED.exec(line)))
  const panic = lines.find((line) => line.startsWith('panic: '))?.replace(/ \[recovered[^\]]*\]$/, '')
  const scripted = lines.flatMap((line) => mention(SCRIPTED.exec(line)))
  const said = [...checked.toReversed(), ...scripted, ...logged.toReversed()]
  if (panic !== undefined) return [...dumped.map((caller) => ({ ...caller, text: panic })), ...said]
  return [...said, ...lines.flatMap((line) => mention(TRACED.exec(line)))]
}

/** @param said instead of what the match has of it */
function mention(match: RegExpExecArray | null, said?: string): readonly Mention[] {
  const [, file, line, own = ''] = match ?? []
  return file === undefined ? [] : [{ file, line: Number(line), text: (said ?? own).trim() }]
}
