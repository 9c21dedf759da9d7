/** @module Checks the binaries' files after the suite: rebuilt by the tests, without coverage, or by another Go version. */
import { isAbsolute } from 'node:path'
import type { Pod } from '../covdata/read/readPods.js'
import { SOURCES } from '../coverage/model.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { BuiltBinary } from '../go/build/binaries.js'
import type { GoCommand } from '../go/goCommand.js'
import type { BinaryInfo } from '../coverage/measuredBinaries.js'
import type { FindingCode } from '../findings/catalogue.js'
import { type FileMarks, fileState } from './fileMarks.js'
import { goVersionsOf } from './goVersions.js'
import { type Instrumentation, instrumentationOf } from './instrumentation.js'
import { plural } from '../support/plural.js'

export interface BinaryFiles {
  readonly go: GoCommand
  /** Ends the go command. */
  readonly stop: AbortSignal
  /** The version of the pinned Go, such as `1.26.8`. */
  readonly goVersion: string
  /** The binaries as we built them. */
  readonly built: readonly BuiltBinary[]
  readonly marks: FileMarks
  /** What the data says about them. */
  readonly binaries: readonly BinaryInfo[]
  readonly pods: readonly Pod[]
}

/** A binary of ours whose file has changed. */
interface Replaced {
  readonly binary: BuiltBinary
  readonly gone: boolean
  /** Undefined if the file is gone or cannot be read. */
  readonly instrumentation: Instrumentation | undefined
}

/** Finds binaries that were replaced or removed, and executables that another Go version built. */
export async function binaryFileFindings(files: BinaryFiles): Promise<readonly Finding[]> {
  const { go, goVersion, built, pods, stop } = files
  const replaced = await replacedBinaries(files)
  const there = replaced.filter(({ instrumentation }) => instrumentation !== undefined)
  const paths = [...there.map(({ binary }) => binary.path), ...otherBinaries(pods, built)]
  const versions = await goVersionsOf(go, paths, stop)
  const others = [...versions].filter(([, version]) => version.split(/[\s-]/)[0] !== goVersion)
  return [
    ...replacedFindings(replaced, versions),
    ...list(
      'other-go-version',
      'built with a Go version other than the pinned one',
      others.map(([path, version]) => `${path}: Go ${version}`),
    ),
  ]
}

/** A binary that is gone was cleaned up, and is only worth a finding if it never wrote anything. */
async function replacedBinaries({ built, marks, binaries }: BinaryFiles): Promise<readonly Replaced[]> {
  const silent = new Set(
    binaries.filter((binary) => binary.processes === 0).map((binary) => binary.importPath),
  )
  const found: Replaced[] = []
  for (const binary of built) {
    const state = await fileState(binary.path, marks)
    if (state === 'changed')
      found.push({ binary, gone: false, instrumentation: await instrumentationOf(binary.path) })
    if (state === 'gone' && silent.has(binary.importPath))
      found.push({ binary, gone: true, instrumentation: undefined })
  }
  return found
}

function replacedFindings(
  replaced: readonly Replaced[],
  versions: ReadonlyMap<string, string>,
): readonly Finding[] {
  const evidence = (wanted: readonly (Instrumentation | undefined)[], isGo: boolean): readonly string[] =>
    replaced
      .filter(
        ({ binary, instrumentation }) =>
          wanted.includes(instrumentation) && versions.has(binary.path) === isGo,
      )
      .map(
        (found) =>
          `${found.binary.name} (${found.binary.path}): ${stateText(found, versions.get(found.binary.path))}`,
      )
  return [
    ...list('program-not-instrumented', 'replaced by one without coverage', evidence(['none'], true)),
    ...list(
      'main-not-instrumented',
      'replaced by one whose main package is not instrumented',
      evidence(['no main'], true),
    ),
    ...list('binary-replaced', 'replaced during the suite', [
      ...evidence(['full'], true),
      ...evidence(['full', 'no main', 'none', undefined], false),
    ]),
  ]
}

function stateText({ gone, instrumentation }: Replaced, version: string | undefined): string {
  if (gone) return 'it was removed'
  if (instrumentation === undefined) return 'it can no longer be read'
  return version === undefined ? 'it is no longer a Go program' : `built with Go ${version}`
}

function list(code: FindingCode, what: string, evidence: readonly string[]): readonly Finding[] {
  const { length } = evidence
  const title = `${plural(length, 'binary')} ${length === 1 ? 'was' : 'were'} ${what}`
  return findingIfAny(code, title, evidence)
}

/** Absolute paths of executed binaries that we did not build; their files may be gone. */
function otherBinaries(pods: readonly Pod[], built: readonly BuiltBinary[]): readonly string[] {
  const own = new Set(built.map((binary) => binary.path))
  const started = pods.flatMap((pod) =>
    pod.processes
      .filter((process) => SOURCES[process.column] === 'binaries')
      .flatMap((process) => process.args[0] ?? []),
  )
  return [...new Set(started)].filter((path) => isAbsolute(path) && !own.has(path))
}
