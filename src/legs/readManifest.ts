/** @module Reading a manifest, which is untrusted: anybody who can upload an artifact can write one. */
import { SOURCES } from '../coverage/model.js'
import { nullable, undefinedable } from 'valibot'
import {
  type Shape,
  ShapeError,
  flag,
  integer,
  list,
  number,
  object,
  oneOf,
  parseShape,
  text,
  tree,
} from '../support/jsonShape.js'
import { MARKS } from '../coverage/sourceFiles.js'
import { describeError } from '../support/errors.js'
import { parseJson } from '../support/jsonText.js'
import { isRecord } from '../support/records.js'
import type { ShardRecord } from '../go/test/shard.js'
import { MANIFEST_VERSION, type Manifest } from './manifest.js'
import {
  MATRIX_LIMITS,
  MAX_COLLECTED,
  MAX_FAILED_TESTS,
  MAX_FINDINGS,
  MAX_GATES,
  MAX_ITEMS,
  MAX_MANIFEST_LENGTH,
  MAX_PATH,
  MAX_TESTS,
  REPOSITORY,
  SOURCE_PATH,
} from './manifestLimits.js'
import {
  commit,
  countsShape,
  findingShape,
  gateShape,
  goShape,
  historyShape,
  prose,
  impactShape,
  shardFields,
  testShape,
  time,
  unstableShape,
  withinTotal,
  word,
} from './manifestShapes.js'

const path = text({ max: MAX_PATH })
const sourcePath = text({
  max: MAX_PATH,
  pattern: SOURCE_PATH,
  expected: 'a path in the repository, with slashes and without ..',
})
const hash = text({
  max: 64,
  pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  expected: '40 or 64 hexadecimal digits',
})
const repository = text({ max: 300, pattern: REPOSITORY, expected: 'owner/name' })
const hashes = { blob: hash, textBlob: undefinedable(hash), uncommitted: undefinedable(flag) }
const moduleFile = object({ file: sourcePath, line: integer(1), ...hashes })
const tally = object({ covered: integer(), total: integer() })
const importPaths = list(path, MAX_ITEMS)

const shardShape: Shape<ShardRecord> = withinTotal(
  object({ ...shardFields, tests: undefinedable(list(prose, MAX_TESTS)) }),
)

const manifestShape: Shape<Manifest> = object({
  schemaVersion: oneOf<typeof MANIFEST_VERSION>([MANIFEST_VERSION]),
  toolVersion: word,
  leg: object({
    job: word,
    step: word,
    matrix: nullable(tree(MATRIX_LIMITS)),
    index: undefinedable(integer()),
    total: undefinedable(integer(0, MAX_ITEMS)),
    id: undefinedable(word),
    workflow: undefinedable(word),
  }),
  repository,
  commit,
  runId: integer(),
  runAttempt: integer(),
  startedAt: time,
  seconds: number(0),
  module: object({ path, dir: path }),
  modules: undefinedable(list(object({ path, dir: path, file: undefinedable(moduleFile) }), MAX_ITEMS)),
  go: undefinedable(goShape),
  sources: list(oneOf(SOURCES), SOURCES.length),
  binaries: list(
    object({
      name: path,
      importPath: path,
      origin: oneOf(['built', 'found']),
      processes: integer(),
      tally,
    }),
    MAX_ITEMS,
  ),
  processes: list(
    object({
      source: oneOf(SOURCES),
      command: prose,
      pid: integer(),
      ending: undefinedable(prose),
      others: undefinedable(integer()),
    }),
    MAX_ITEMS,
  ),
  suite: object({
    kind: oneOf(['go test', 'command', 'steps']),
    passed: flag,
    // Windows has exit codes of 32 bits.
    exitCode: integer(-(2 ** 31), 2 ** 32 - 1),
    timedOut: flag,
    seconds: number(0),
    tests: countsShape,
    failed: list(prose, MAX_FAILED_TESTS),
    unstable: undefinedable(unstableShape(prose, MAX_FAILED_TESTS)),
  }),
  tests: undefinedable(list(testShape(prose), MAX_TESTS)),
  shard: undefinedable(shardShape),
  impact: undefinedable(impactShape(prose, MAX_TESTS)),
  history: undefinedable(historyShape),
  collected: undefinedable(list(text({ max: 16 }), MAX_COLLECTED)),
  findings: list(findingShape(prose, MAX_ITEMS), MAX_FINDINGS),
  gates: undefinedable(list(gateShape(path), MAX_GATES)),
  packages: importPaths,
  notLinked: importPaths,
  unlinked: undefinedable(list(object({ importPath: path, statements: integer() }), MAX_ITEMS)),
  files: list(
    object({
      path,
      file: sourcePath,
      lines: undefinedable(integer()),
      marked: undefinedable(oneOf(MARKS)),
      ...hashes,
    }),
    MAX_ITEMS,
  ),
  moduleFile: undefinedable(moduleFile),
  filesLeftOut: undefinedable(importPaths),
  excludedFiles: undefinedable(importPaths),
  directedFiles: undefinedable(importPaths),
})

/** Thrown for a manifest that cannot be used. The message names the wrong property and what was expected. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError'
}

/**
 * Parses and checks a manifest. Unknown properties are ignored.
 * @throws ManifestError, and nothing else whatever the text is
 */
export function parseManifest(json: string): Manifest {
  const value = valueOf(json)
  const version = versionOf(value)
  if (version > MANIFEST_VERSION)
    throw new ManifestError(
      `schemaVersion is ${version}, written by a newer version of this action; this one reads ${MANIFEST_VERSION}: use the same version in all jobs`,
    )
  try {
    return parseShape(manifestShape, value)
  } catch (error) {
    if (error instanceof ShapeError) throw new ManifestError(error.message)
    throw error
  }
}

/** Whether a text seems to be a manifest, of whatever version. Other programs have files of that name, too. */
export function isManifest(json: string): boolean {
  try {
    const value = parseJson(json)
    return (
      isRecord(value) && ['schemaVersion', 'toolVersion', 'leg'].every((name) => Object.hasOwn(value, name))
    )
  } catch {
    return false
  }
}

function valueOf(json: string): unknown {
  if (json.length > MAX_MANIFEST_LENGTH)
    throw new ManifestError(`it has ${json.length} characters, expected at most ${MAX_MANIFEST_LENGTH}`)
  try {
    return parseJson(json)
  } catch (error) {
    throw new ManifestError(describeError(error))
  }
}

/** 0 if there is none: then the shape reports what is wrong. */
function versionOf(value: unknown): number {
  return typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    typeof value.schemaVersion === 'number'
    ? value.schemaVersion
    : 0
}
