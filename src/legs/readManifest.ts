/** @module Reading a manifest, which is untrusted: anybody who can upload an artifact can write one. */
import { SOURCES } from '../coverage/model.js'
import { MANIFEST_VERSION, type Manifest } from './manifest.js'
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

/**
 * Limit for the size of a manifest in bytes, and for its length in characters. One for a module with 1,000 files and 10,000 processes
 * has about 1.1 million.
 */
export const MAX_MANIFEST_LENGTH = 32 * 1024 * 1024
/** For lists that grow with the module or the suite. */
const MAX_ITEMS = 200_000

const word = text({ max: 1000 })
const path = text({ max: 4096 })
/** Titles, test names and lines of evidence. */
const prose = text({ max: 65_536 })
const sourcePath = text({
  max: 4096,
  // No empty element, `.` or `..`, no drive letter, control character or backslash.
  pattern: /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u,
  expected: 'a path in the repository, with slashes and without ..',
})
const hash = text({ max: 40, pattern: /^[0-9a-f]{40}$/, expected: '40 hexadecimal digits' })
const commit = text({
  max: 64,
  pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  expected: 'the 40 or 64 hexadecimal digits of a commit',
})
const repository = text({ max: 300, pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'owner/name' })
const time = text({
  max: 40,
  pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  expected: 'a time such as 2026-01-31T12:00:00Z',
})
const tally = object({ covered: integer(), total: integer() })
const importPaths = list(path, MAX_ITEMS)

const manifestShape: Shape<Manifest> = object({
  schemaVersion: oneOf<typeof MANIFEST_VERSION>([MANIFEST_VERSION]),
  toolVersion: word,
  leg: object({
    job: word,
    step: word,
    matrix: nullable(tree({ depth: 20, values: 10_000, text: 4096 })),
    index: undefinedable(integer()),
    total: undefinedable(integer(0, MAX_ITEMS)),
  }),
  repository,
  commit,
  runId: integer(),
  runAttempt: integer(),
  startedAt: time,
  seconds: number(0),
  module: object({ path, dir: path }),
  go: object({
    requested: word,
    requestedBy: word,
    version: word,
    origin: oneOf(['tool cache', 'PATH', 'go.dev', 'module proxy']),
    goos: word,
    goarch: word,
  }),
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
    object({ source: oneOf(SOURCES), command: prose, pid: integer(), ending: undefinedable(prose) }),
    MAX_ITEMS,
  ),
  suite: object({
    kind: oneOf(['go test', 'command']),
    passed: flag,
    // Windows has exit codes of 32 bits.
    exitCode: integer(-(2 ** 31), 2 ** 32 - 1),
    timedOut: flag,
    seconds: number(0),
    tests: object({ pass: integer(), fail: integer(), skip: integer(), unfinished: integer() }),
    failed: list(prose, 100),
  }),
  findings: list(
    object({
      code: word,
      severity: oneOf(['error', 'warning', 'notice']),
      title: prose,
      detail: prose,
      fix: prose,
      evidence: list(prose, MAX_ITEMS),
    }),
    1000,
  ),
  packages: importPaths,
  notLinked: importPaths,
  files: list(object({ path, file: sourcePath, blob: hash, textBlob: undefinedable(hash) }), MAX_ITEMS),
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
  const value = parseJson(json)
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

function parseJson(json: string): unknown {
  if (json.length > MAX_MANIFEST_LENGTH)
    throw new ManifestError(`it has ${json.length} characters, expected at most ${MAX_MANIFEST_LENGTH}`)
  try {
    return JSON.parse(json)
  } catch {
    // The parser's own message would quote the text.
    throw new ManifestError('it is not JSON')
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
