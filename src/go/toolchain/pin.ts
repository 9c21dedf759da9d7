/** @module The pin: which Go is requested, and by what. */
import { readFile } from 'node:fs/promises'
import { basename, relative, resolve, sep } from 'node:path'
import { UserError, errorCode } from '../../support/errors.js'
import { type Finding, finding } from '../../findings/finding.js'
import { type Module, type GoLines, parseGoLines } from '../packages/module.js'
import type { Some } from '../packages/modules.js'
import { FIRST_WITH_COVERAGE, type GoVersion, compareVersions, parseGoVersion } from '../goVersion.js'
import { type VersionRequest, notBefore, parseVersionRequest } from './versionRequest.js'

/** The Go that a run needs. */
export interface WantedGo {
  readonly request: VersionRequest
  /** What asks for it: `go-version`, `the toolchain line of go.mod`. */
  readonly requestedBy: string
  /** The oldest Go that can build the modules. */
  readonly minimum?: MinimumGo
}

export interface MinimumGo {
  readonly version: GoVersion
  /** Absolute path of the go.mod file that requires it. */
  readonly file: string
}

export interface Pin extends WantedGo {
  readonly findings: readonly Finding[]
}

/** What may ask for a Go; at most one of `goVersion` and `goVersionFile` is set. */
export interface PinSources {
  readonly goVersion: string | undefined
  readonly goVersionFile: string | undefined
  /** Absolute directory that a relative `goVersionFile` is resolved against. */
  readonly base: string
  /** The modules with the main packages, whose files decide if nothing else does. */
  readonly groups: Some<PinGroup>
  /** The modules with the tests, as far as they are others. */
  readonly testModules?: readonly Module[]
}

/** Modules that one go command serves. */
export interface PinGroup {
  readonly modules: Some<Module>
  /** Its lines count for the go command in place of those of its modules. */
  readonly workspace?: NamedLines | undefined
}

interface NamedLines extends GoLines {
  /** Absolute. */
  readonly file: string
}

/**
 * Decides which Go is used. The first of these that is set counts: go-version, go-version-file, the toolchain line of
 * go.work, its go line, the toolchain line of go.mod, its go line. Of several files, the one that needs the newest Go.
 * @throws UserError for a version that does not parse or is older than Go 1.20 or a go.mod allows, and for a
 * go-version-file without a version
 */
export async function resolvePin(sources: PinSources): Promise<Pin> {
  const wanted = await wantedBy(sources)
  const minimum = minimumOf([
    ...sources.groups.flatMap(({ modules, workspace }) => [...modules, ...(workspace ? [workspace] : [])]),
    ...(sources.testModules ?? []),
  ])
  if (minimum === undefined) return wanted
  const request = notBefore(wanted.request, minimum.version)
  if (request === undefined) throw olderThanModule(wanted, wanted.request.text, minimum)
  return { ...wanted, request, minimum }
}

/** The error for a Go that a go.mod does not allow; Go's own would be less clear. */
export function olderThanModule(wanted: WantedGo, version: string, minimum: MinimumGo): UserError {
  return new UserError(
    `${minimum.file} needs Go ${minimum.version.name} or later, but ${wanted.requestedBy} asks for Go ${version}`,
    `Ask for Go ${minimum.version.name} or later, or lower the go line of that file.`,
  )
}

async function wantedBy(sources: PinSources): Promise<Pin> {
  const { goVersion, goVersionFile, base, groups } = sources
  if (goVersion !== undefined) return explicit(goVersion, 'go-version')
  if (goVersionFile !== undefined) return fromFile(resolve(base, goVersionFile), goVersionFile)
  return highest(groups, base) ?? newestInstead(groups[0].modules[0], 'go.mod')
}

/** What asks for the newest Go; undefined if no file asks for one that can be used. */
function highest(groups: PinSources['groups'], base: string): Pin | undefined {
  const isOnly = groups.length === 1 && groups[0].modules.length === 1
  const asked = (lines: NamedLines | undefined): readonly Pin[] => {
    if (lines === undefined) return []
    const name = isOnly ? basename(lines.file) : relative(base, lines.file).split(sep).join('/')
    const pin = fromGoLines(lines, name, lines.file)
    return pin === undefined ? [] : [pin]
  }
  const pins = groups.flatMap(({ workspace, modules }) => {
    const shared = asked(workspace)
    return shared.length > 0 ? shared : modules.flatMap(asked)
  })
  const [first, ...others] = pins.toSorted((one, other) => compareVersions(asking(other), asking(one)))
  if (first === undefined || others.length === 0) return first
  return { ...first, requestedBy: `${first.requestedBy} (the highest of ${pins.length})` }
}

/** The version that a go or toolchain line names. */
function asking({ request }: WantedGo): GoVersion {
  return parseGoVersion(request.text) ?? FIRST_WITH_COVERAGE
}

function explicit(text: string, requestedBy: string): Pin {
  return { request: parseVersionRequest(text, requestedBy), requestedBy, findings: [] }
}

/** A go line is only a minimum, so the newest Go is used if it names one before Go 1.20, or if there is none. */
function newestInstead(lines: GoLines & { readonly file: string }, name: string): Pin {
  const title =
    lines.go === undefined
      ? `${name} has no go line: the newest Go is used`
      : `${name} asks for Go ${lines.go}: the newest Go is used instead`
  return {
    request: parseVersionRequest('stable', name),
    requestedBy: 'the default',
    findings: [
      finding('go-version-default', title, {
        fix: `Set go-version, or raise the go line of ${name}, to pin the version.`,
        evidence: [lines.file],
      }),
    ],
  }
}

async function fromFile(file: string, shown: string): Promise<Pin> {
  const text = await readVersionFile(file, shown)
  const name = basename(file)
  const requestedBy = `go-version-file ${shown}`
  if (name === 'go.mod' || name === 'go.work') {
    const lines = { ...parseGoLines(text), file }
    const pin = fromGoLines(lines, shown, file)
    if (pin !== undefined) return pin
    if (lines.go !== undefined) return newestInstead(lines, shown)
  } else {
    const version = name === '.tool-versions' ? toolVersion(text) : firstLine(text)
    if (version !== undefined) return explicit(version, requestedBy)
  }
  throw new UserError(
    `go-version-file: ${shown} contains no Go version`,
    'It needs a go or toolchain line (go.mod, go.work), a line such as `golang 1.26.8` (.tool-versions), or just the version (.go-version).',
  )
}

/** Undefined if the lines ask for a Go before 1.20, or for none. */
function fromGoLines(lines: GoLines, name: string, file: string): Pin | undefined {
  const { go, toolchain } = lines
  if (toolchain !== undefined && toolchain !== 'default')
    return explicitToolchain(toolchain, `the toolchain line of ${name}`)
  if (go === undefined) return undefined
  const version = parseGoVersion(go)
  if (version === undefined || go.startsWith('go'))
    throw new UserError(`${file}: \`go ${go}\` is not a Go version`, 'Write it like `go 1.26.0`.')
  if (isBeforeCoverage(version)) return undefined
  return explicit(go, `the go line of ${name}`)
}

function explicitToolchain(toolchain: string, requestedBy: string): Pin {
  if (!toolchain.startsWith('go') || parseGoVersion(toolchain) === undefined)
    throw new UserError(
      `${requestedBy} asks for ${toolchain}, which is not a Go release`,
      'Write it like `toolchain go1.26.8`, or set go-version.',
    )
  return explicit(toolchain.slice('go'.length), requestedBy)
}

function minimumOf(files: readonly (GoLines & { readonly file: string })[]): MinimumGo | undefined {
  return files
    .flatMap(({ go, file }) => {
      const version = go === undefined ? undefined : parseGoVersion(go)
      return version === undefined || isBeforeCoverage(version) ? [] : [{ version, file }]
    })
    .toSorted((left, right) => compareVersions(left.version, right.version))
    .at(-1)
}

function isBeforeCoverage(version: GoVersion): boolean {
  return compareVersions(version, FIRST_WITH_COVERAGE) < 0
}

async function readVersionFile(file: string, shown: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const why =
      errorCode(cause) === 'ENOENT' ? 'does not exist' : `cannot be read (${errorCode(cause) ?? ''})`
    throw new UserError(`go-version-file: ${shown} ${why}`, `It was looked for at ${file}.`, { cause })
  }
}

/** The first version after `golang` (asdf) or `go` (mise). */
function toolVersion(text: string): string | undefined {
  return /^[ \t]*(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1]
}

function firstLine(text: string): string | undefined {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/#.*/, '').trim())
    .find((line) => line !== '')
}
