/**
 * @module What the build action tells the collect action of the same job: a JSON file beside the data. The steps between
 * them can write to it, so it is untrusted when it is read.
 */
import { isAbsolute, join } from 'node:path'
import { undefinedable } from 'valibot'
import type { FileMarks } from '../checks/fileMarks.js'
import type { Finding } from '../findings/finding.js'
import type { BuiltBinary } from '../go/build/binaries.js'
import type { GoInfo } from '../go/goInfo.js'
import type { GoPackage } from '../go/packages/packages.js'
import type { MainModule } from '../go/packages/selection.js'
import { MAX_FINDINGS, MAX_ITEMS, MAX_MANIFEST_LENGTH, MAX_PATH } from '../legs/manifestLimits.js'
import { findingShape, goShape, prose, time, word } from '../legs/manifestShapes.js'
import { UserError, describeError } from '../support/errors.js'
import { type Shape, ShapeError, flag, list, object, oneOf, parseShape, text } from '../support/jsonShape.js'
import { replaceFile } from '../support/newFiles.js'
import { readRegularFile } from '../support/regularFile.js'

const STATE_VERSION = 1

/** The environment variable that leads to the file. */
export const STATE_VARIABLE = 'GO_INTEGRATION_COVERAGE_BUILD'

const FILE_NAME = 'build.json'

/** What was built, and what should therefore have run. */
export interface BuildState {
  readonly schemaVersion: typeof STATE_VERSION
  /** The version of this tool that wrote it. */
  readonly toolVersion: string
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly go: GoInfo
  /** The measured modules, at least one. */
  readonly modules: readonly MainModule[]
  /** Absolute: the directory of the only module, or one that contains all of them. */
  readonly top: string
  /** Absolute: the GOCOVERDIR that was exported. */
  readonly covdata: string
  readonly binaries: readonly BuiltBinary[]
  /** The binaries' files as they were built: paths and marks. */
  readonly marks: readonly FileMark[]
  /** Whether the user named what is built, and so wants it to run. */
  readonly named: boolean
  /** The packages that should be measured and have code. */
  readonly selected: readonly GoPackage[]
  /** Import paths of all packages that count. Undefined: all packages of the module. */
  readonly counted?: readonly string[] | undefined
  readonly findings: readonly Finding[]
}

interface FileMark {
  readonly path: string
  readonly mark: string
}

const place = text({ max: MAX_PATH, pattern: /^[^\0\r\n]+$/, expected: 'a path' })
const importPath = text({ max: MAX_PATH })

const stateShape: Shape<BuildState> = object({
  schemaVersion: oneOf<typeof STATE_VERSION>([STATE_VERSION]),
  toolVersion: word,
  startedAt: time,
  go: goShape,
  modules: list(object({ path: importPath, dir: place }), MAX_ITEMS),
  top: place,
  covdata: place,
  binaries: list(object({ name: place, importPath, path: place }), MAX_ITEMS),
  marks: list(object({ path: place, mark: word }), MAX_ITEMS),
  named: flag,
  selected: list(
    object({
      importPath,
      name: word,
      dir: place,
      modulePath: importPath,
      hasCode: flag,
      files: list(place, MAX_ITEMS),
      testFiles: list(place, MAX_ITEMS),
    }),
    MAX_ITEMS,
  ),
  counted: undefinedable(list(importPath, MAX_ITEMS)),
  findings: list(findingShape(prose, MAX_ITEMS), MAX_FINDINGS),
})

/**
 * Writes the state into a directory.
 * @returns the path of the file
 */
export async function writeBuildState(
  directory: string,
  state: Omit<BuildState, 'schemaVersion'>,
): Promise<string> {
  const path = join(directory, FILE_NAME)
  const whole: BuildState = { schemaVersion: STATE_VERSION, ...state }
  await replaceFile(path, JSON.stringify(whole))
  return path
}

/**
 * Reads what the build action left.
 * @throws UserError if it cannot be used: without it nobody knows what should have run
 */
export async function readBuildState(path: string): Promise<BuildState> {
  try {
    const bytes = await readRegularFile(path, MAX_MANIFEST_LENGTH)
    const state = parseShape(stateShape, JSON.parse(bytes.toString('utf8')))
    refuseUnusable(state)
    return state
  } catch (error) {
    // The parser's own message would quote the text.
    const why = error instanceof SyntaxError ? 'it is not JSON' : describeError(error)
    throw new UserError(
      `what the build action left cannot be read: ${path}: ${why}`,
      `Use one version of both actions, and leave ${STATE_VARIABLE} and the files below RUNNER_TEMP as they are.`,
      { cause: error },
    )
  }
}

function refuseUnusable({ modules, top, covdata, binaries, selected }: BuildState): void {
  if (modules.length === 0) throw new ShapeError('modules is empty')
  const files = binaries.map(({ path }) => path)
  const places = [top, covdata, ...files, ...[...modules, ...selected].map(({ dir }) => dir)]
  const relative = places.find((path) => !isAbsolute(path))
  if (relative !== undefined) throw new ShapeError(`${JSON.stringify(relative)} is not an absolute path`)
}

export function marksOf({ marks }: Pick<BuildState, 'marks'>): FileMarks {
  return new Map(marks.map(({ path, mark }) => [path, mark]))
}
