/** @module Examines a binary: whether it can write coverage data at all, of what, and here. */
import { plural } from '../../support/plural.js'
import type { Executable } from './executable.js'
import { type Examined, unknown, well, wrong } from './examined.js'

/** The system that binaries should run on, in Go's terms. */
export interface TargetSystem {
  readonly goos: string
  readonly goarch: string
}

/** Packages that are named. */
const MAX_NAMED = 10

export function examineBinary(executable: Executable, here: TargetSystem): readonly Examined[] {
  const { instrumentation } = executable
  return [
    instrumented(executable),
    ...(instrumentation === 'none' ? [] : [preserving(executable)]),
    system(executable, here),
  ]
}

function instrumented(executable: Executable): Examined {
  const { instrumentation, goVersion, buildId, packages, path } = executable
  const build = buildId === undefined ? [] : [`build ID ${buildId}`]
  const go = goVersion === undefined ? 'an unknown release of Go' : `Go ${goVersion}`
  if (instrumentation === 'full')
    return well('instrumented', `instrumented: ${plural(packages.length, 'package')}, built with ${go}`, [
      ...build,
      ...packageLines(executable),
    ])
  if (instrumentation === 'no main')
    return wrong('instrumented', 'main-not-instrumented', 'Its main package is not instrumented', {
      detail: 'Such a binary writes no data and prints no warning (golang/go#80307).',
      evidence: [`${path}: ${go}`, ...build, ...packageLines(executable)],
    })
  if (goVersion === undefined)
    return wrong('instrumented', 'program-not-instrumented', 'It is not an executable of Go 1.18 or later', {
      detail: 'Only a Go binary that is built with -cover writes coverage data.',
      fix: 'If it is a script or a wrapper, name the binary that it starts; if it is compressed (UPX), name the one before.',
      evidence: [path],
    })
  return wrong('instrumented', 'program-not-instrumented', 'It was built without -cover', {
    fix: 'Build it with go build -cover -covermode=atomic -coverpkg=./..., and make sure that the image or the test uses that binary.',
    evidence: [`${path}: ${go}`, ...build],
  })
}

function packageLines({ packages }: Executable): readonly string[] {
  const paths = packages
    .map(({ importPath, records }) => `${importPath}: ${plural(records.statements, 'statement')}`)
    .sort()
  const more = paths.length - MAX_NAMED
  return more > 0 ? [...paths.slice(0, MAX_NAMED), `and ${plural(more, 'more package')}`] : paths
}

function preserving({ preserves }: Executable): Examined {
  if (preserves) return well('preserving', 'its counters are kept however a process ends')
  const title = 'The counters of processes that do not exit normally are not kept'
  return wrong('preserving', 'not-preserved', title, {
    detail:
      'Go writes counters only when a process exits normally: one that is killed, or is still running, has none to read.',
    fix: 'Build it with this tool and preserve on (the default), or stop each process with a signal that it handles.',
  })
}

function system({ goos, goarch, path }: Executable, here: TargetSystem): Examined {
  if (goos === undefined || goarch === undefined)
    return unknown('system', 'it does not say for which system it was built')
  if (goos === here.goos && goarch === here.goarch)
    return well('system', `built for this machine (${goos}/${goarch})`)
  return wrong('system', 'binary-for-other-system', `It was built for ${goos}/${goarch}`, {
    evidence: [`${path}: ${goos}/${goarch}; this machine: ${here.goos}/${here.goarch}`],
  })
}
