/** @module The changes to Go's runtime and coverage package: edited lines, and code that is appended. */

import { type Edit, type GoSource, UnknownSource, added, edited } from './edits.js'

/** The package that writes coverage data, which depends on the Go release. */
export type CoveragePackage = 'runtime/coverage' | 'internal/coverage/cfile'

/** The texts of our files in preserve/, which are appended to files of Go. */
export interface OwnSources {
  readonly proc: string
  readonly osLinux: string
  readonly hooks: string
}

export interface PatchRequest {
  readonly coveragePackage: CoveragePackage
  readonly go: GoSource
  readonly own: OwnSources
  /** Absolute: where binaries without GOCOVERDIR write, if it exists when they start. */
  readonly fixedDirectory: string | undefined
  /** Whether counters are mapped on systems that can do it; false: snapshots are written everywhere. */
  readonly mapped: boolean
}

/** Places where the runtime ends a process without running its exit hooks, in all releases since Go 1.20. */
const ENDS: Readonly<Record<string, readonly Edit[]>> = {
  'runtime/signal_unix.go': [
    [
      'func dieFromSignal(sig uint32) {\n\tunblocksig(sig)\n',
      'func dieFromSignal(sig uint32) {\n\tcovliveEnd(covliveSignal, sig); unblocksig(sig)\n',
    ],
    ['\tmp.caughtsig.set(gp)\n', '\tcovliveEnd(covliveSignal, sig); mp.caughtsig.set(gp)\n'],
    ['func crash() {\n', 'func crash() { covliveDump()\n'],
  ],
  'runtime/panic.go': [
    [
      '\tsystemstack(func() {\n\t\tif isSecureMode() {\n',
      '\tsystemstack(func() {\n\t\tcovliveEnd(covliveFatal, 0); if isSecureMode() {\n',
    ],
    [
      '\t\tif startpanic_m() && msgs != nil {\n',
      '\t\tcovliveEnd(covlivePanic, 0); if startpanic_m() && msgs != nil {\n',
    ],
  ],
  'runtime/runtime.go': [
    [
      'func syscall_Exit(code int) {\n\texit(int32(code))\n',
      'func syscall_Exit(code int) {\n\tcovliveEnd(covliveSyscallExit, 0); exit(int32(code))\n',
    ],
  ],
}

const REGISTERS: readonly Edit[] = [
  [' cmode uint8, cgran uint8) uint32 {\n', ' cmode uint8, cgran uint8) uint32 { covliveRegister(hash)\n'],
]

const EXITS: readonly Edit[] = [
  ['\tif isarchive || islibrary {\n', '\tcovliveInitialised(); if isarchive || islibrary {\n'],
  [
    'func os_beforeExit(exitCode int) {\n',
    'func os_beforeExit(exitCode int) { covliveEnd(covliveOsExit, 0)\n',
  ],
  [
    'func syscall_runtime_BeforeExec() {\n',
    'func syscall_runtime_BeforeExec() { covliveEnd(covliveExec, 0)\n',
  ],
  [
    'func syscall_runtime_AfterExec() {\n\texecLock.unlock()\n',
    'func syscall_runtime_AfterExec() {\n\tcovliveGoesOn(); execLock.unlock()\n',
  ],
]

function said(text: string): string {
  return `fmt.Fprintf(os.Stderr, "${text}`
}

const EMITS: readonly Edit[] = [
  ['os.Rename(s.cftmp, s.cfname)', 'covliveRename(s.cftmp, s.cfname)'],
  ['goCoverDir = os.Getenv("GOCOVERDIR")', 'goCoverDir = covliveDirectory()'],
  ['cfw.Write(finalHash, capturedOsArgs, s)', 'cfw.Write(finalHash, covliveArguments(), s)'],
  // Test binaries say nothing about coverage data, as they would not without coverage.
  [
    said('program not built with -cover\\n")'),
    'fmt.Fprint(covliveMessages(), "program not built with -cover\\n")',
  ],
  [
    said('warning: GOCOVERDIR not set, no coverage data emitted\\n")'),
    'fmt.Fprint(covliveMessages(), covliveUnset())',
  ],
  ...['error: coverage meta-data emit failed', 'error: coverage counter data emit failed'].map(
    (text): Edit => [
      said(`${text}: %v\\n", err)`),
      `fmt.Fprintf(covliveMessages(), "${text}: %v\\n", covliveWhy(err))`,
    ],
  ),
]

/** `go test -cover` reads the data back and prints a percentage, which the tests' own output would not have. */
const PRINTS: readonly Edit[] = [
  [
    '\tpodlist, err := pods.CollectPods(',
    '\tif cfile == "" { return nil }; podlist, err := pods.CollectPods(',
  ],
]

/** A test binary that was not started by go test has no directory for its data: it writes where programs write. */
const REPORTS: readonly Edit[] = [
  [
    '\tif errmsg, err := cover',
    '\tif *gocoverdir == "" && *coverProfile == "" { return }; if errmsg, err := cover',
  ],
]

const CLEARS: readonly Edit[] = [
  [
    'func ClearCounters() error {\n',
    'func ClearCounters() (coverr error) { covliveClearing(); defer covliveCleared(&coverr)\n',
  ],
  [
    'func WriteCountersDir(dir string) error {\n',
    'func WriteCountersDir(dir string) error { covliveGives(dir)\n',
  ],
  ['func WriteCounters(w io.Writer) error {\n', 'func WriteCounters(w io.Writer) error { covliveGives("")\n'],
]

/**
 * The changed files of the release, by their paths relative to GOROOT/src. No file is added, because some tools read
 * these packages without the overlay (go vet of Go 1.20, cmd/cover). Existing lines keep their numbers, which appear in
 * stack traces.
 * @throws UnknownSource if the text to change does not occur exactly once in this release
 */
export async function patchedFiles(request: PatchRequest): Promise<ReadonlyMap<string, string>> {
  const { coveragePackage, go, own, mapped } = request
  const files = new Map<string, string>()
  const edits = { ...ENDS, 'runtime/covermeta.go': REGISTERS }
  for (const [path, changes] of Object.entries(edits)) files.set(path, edited(await go(path), changes))
  files.set('runtime/proc.go', procFile(await go('runtime/proc.go'), request))
  if (mapped) files.set('runtime/os_linux.go', osLinuxFile(await go('runtime/os_linux.go'), own.osLinux))
  files.set(`${coveragePackage}/hooks.go`, hooksFile(await go(`${coveragePackage}/hooks.go`), request))
  files.set(`${coveragePackage}/emit.go`, edited(await go(`${coveragePackage}/emit.go`), EMITS))
  const support = `${coveragePackage}/testsupport.go`
  files.set(support, edited(await go(support), PRINTS))
  files.set('testing/newcover.go', edited(await go('testing/newcover.go'), REPORTS))
  files.set(`${coveragePackage}/apis.go`, edited(await go(`${coveragePackage}/apis.go`), CLEARS))
  return files
}

/** Go 1.20 has another name for the reason, shown in traces, why a goroutine waits. */
function procFile(text: string, { coveragePackage, own }: PatchRequest): string {
  const more = added(own.proc).replaceAll('internal/coverage/cfile.', `${coveragePackage}.`)
  const reason = 'traceBlockSystemGoroutine'
  const exits = edited(text, EXITS).replace(/\brunExitHooks\((?:0|exitCode)\)/g, '$&; covliveHooksRan()')
  return exits + (text.includes(reason) ? more : more.replace(reason, 'traceEvGoBlock'))
}

/** Starts when the environment is read, before any code of the user runs. The system call package has moved twice. */
function osLinuxFile(text: string, own: string): string {
  const [, path] = /"((?:internal\/runtime|runtime\/internal)\/syscall(?:\/linux)?)"/.exec(text) ?? []
  if (path === undefined) throw new UnknownSource('runtime/os_linux.go imports no package for system calls')
  const imports = `\nimport (covarch "internal/goarch"; covsys "${path}"\n`
  const edits: readonly Edit[] = [
    ['\n\tgoenvs_unix()\n', '\n\tgoenvs_unix(); covliveStart()\n'],
    ['\nimport (\n', imports],
  ]
  return edited(text, edits) + added(own)
}

/** Our exit hook replaces Go's; exit hooks run last in, first out. */
function hooksFile(text: string, { coveragePackage, own, fixedDirectory }: PatchRequest): string {
  const hook = text.includes('F: emitCounterData,') ? 'F: emitCounterData,' : 'addExitHook(emitCounterData,'
  const isFirst = coveragePackage === 'runtime/coverage'
  const name = isFirst ? 'coverage' : 'cfile'
  const imports = [
    '"io"',
    '"os"',
    'covruntime "runtime"',
    'covsync "sync"',
    'covatomic "sync/atomic"',
    '"time"',
    'covunsafe "unsafe"',
  ]
  if (!isFirst) imports.push('"internal/coverage/rtcov"')
  const edits: readonly Edit[] = [
    [hook, hook.replace('emitCounterData', 'covliveExit')],
    ['\t\temitMetaData()\n\t}\n}', '\t\temitMetaData()\n\t}; covliveInit(istest)\n}'],
    [`\npackage ${name}\n`, `\npackage ${name}; import (${imports.join('; ')})\n`],
  ]
  const more = withFixed(added(own.hooks), fixedDirectory)
  const lists = more
    .replaceAll('rtcov.Meta.PkgMap', 'getCovPkgMap()')
    .replaceAll('rtcov.Meta.List', 'getCovMetaList()')
  return edited(text, edits) + (isFirst ? lists : more)
}

function withFixed(text: string, directory: string | undefined): string {
  const declared = /^\/\/go:linkname covliveFixed .*\nvar covliveFixed = .*$/m
  // JSON.stringify writes strings as Go does: it uses no escape that Go lacks.
  return directory === undefined
    ? text.replace(declared, 'const covliveFixed = ""')
    : text.replace('"@FIXED@"', () => JSON.stringify(directory))
}
