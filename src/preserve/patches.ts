/** @module The lines of Go's runtime and coverage package that are changed, and the files that are added to them. */

/** A file of a Go release cannot be changed as its neighbours can: the release is not known. */
export class UnknownSource extends Error {
  override readonly name = 'UnknownSource'
}

/** Where a Go release keeps the package that writes coverage data. */
export type CoveragePackage = 'runtime/coverage' | 'internal/coverage/cfile'

/** Texts of a GOROOT by their paths below src. */
export interface GoSources {
  readonly coveragePackage: CoveragePackage
  readonly proc: string
  readonly osLinux: string
  readonly hooks: string
  readonly emit: string
}

/** What is put behind files of Go: ours, as they lie in preserve/. */
export interface OwnSources {
  readonly proc: string
  readonly osLinux: string
  readonly hooks: string
}

/** Behind it stands, in our files, what is put behind a file of Go. */
const LINE = '\n// ---\n'

/**
 * The files that replace those of the release, by their paths below src. None is added: other tools than the compiler read
 * the packages without the overlay (go vet of Go 1.20, cmd/cover). Lines keep their numbers, which are shown in stacks.
 * @throws UnknownSource for a release in which a line that is changed is not there exactly once
 */
export function patchedFiles(go: GoSources, own: OwnSources): ReadonlyMap<string, string> {
  const { coveragePackage } = go
  return new Map([
    ['runtime/proc.go', go.proc + added(own.proc).replace('internal/coverage/cfile.', `${coveragePackage}.`)],
    ['runtime/os_linux.go', osLinuxFile(go.osLinux, own.osLinux)],
    [`${coveragePackage}/hooks.go`, hooksFile(go, own.hooks)],
    [
      `${coveragePackage}/emit.go`,
      replaceOnce(go.emit, 'os.Rename(s.cftmp, s.cfname)', 'covliveRename(s.cftmp, s.cfname)'),
    ],
  ])
}

function added(text: string): string {
  return `\n${text.slice(text.indexOf(LINE) + LINE.length)}`
}

/** Where the environment is read, nothing of the user's has run. The package for system calls has moved twice. */
function osLinuxFile(text: string, own: string): string {
  const [, path] = /"((?:internal\/runtime|runtime\/internal)\/syscall(?:\/linux)?)"/.exec(text) ?? []
  if (path === undefined) throw new UnknownSource('runtime/os_linux.go imports no package for system calls')
  const called = replaceOnce(text, '\n\tgoenvs_unix()\n', '\n\tgoenvs_unix(); covliveStart()\n')
  const imports = `\nimport (covarch "internal/goarch"; covsys "${path}"\n`
  return replaceOnce(called, '\nimport (\n', imports) + added(own)
}

/** Exit hooks run last in, first out; ours takes the place of Go's. */
function hooksFile({ hooks, coveragePackage }: GoSources, own: string): string {
  const hook = hooks.includes('F: emitCounterData,') ? 'F: emitCounterData,' : 'addExitHook(emitCounterData,'
  const exit = replaceOnce(hooks, hook, hook.replace('emitCounterData', 'covliveExit'))
  const called = replaceOnce(
    exit,
    '\t\temitMetaData()\n\t}\n}',
    '\t\temitMetaData()\n\t}; covliveInit(istest)\n}',
  )
  const isFirst = coveragePackage === 'runtime/coverage'
  const name = isFirst ? 'coverage' : 'cfile'
  const imports = ['"os"', 'covatomic "sync/atomic"', '"time"', 'covunsafe "unsafe"']
  if (!isFirst) imports.push('"internal/coverage/rtcov"')
  const more = added(own).replace('rtcov.Meta.PkgMap', isFirst ? 'getCovPkgMap()' : 'rtcov.Meta.PkgMap')
  return (
    replaceOnce(called, `\npackage ${name}\n`, `\npackage ${name}; import (${imports.join('; ')})\n`) + more
  )
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2)
    throw new UnknownSource(
      `${JSON.stringify(from.trim())} stands ${parts.length - 1} times where it should stand once`,
    )
  return parts.join(to)
}
