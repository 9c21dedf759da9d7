/**
 * @module Fits a manifest to the rules of its reader: whatever a run has seen, its data is not refused. Long texts are
 * shortened, files with names that no annotation can have are left out, and long lists are cut.
 */
import { createHash } from 'node:crypto'
import type { Finding } from '../findings/finding.js'
import { finding } from '../findings/finding.js'
import { isRecord } from '../support/records.js'
import type { LegGate } from '../gates/legGate.js'
import type { GoInfo } from '../go/goInfo.js'
import type { Leg } from './leg.js'
import type { Manifest } from './manifest.js'
import { manifestJson } from './manifestJson.js'
import {
  MATRIX_LIMITS,
  MAX_FAILED_TESTS,
  MAX_FINDINGS,
  MAX_GATES,
  MAX_ITEMS,
  MAX_MANIFEST_LENGTH,
  MAX_PATH,
  MAX_PROSE,
  MAX_TESTS,
  MAX_WORD,
  SOURCE_PATH,
} from './manifestLimits.js'

const HASH_LENGTH = 8

/** The manifest as its reader accepts it. If anything but texts was cut, a finding says so. */
export function fitManifest(manifest: Manifest): Manifest {
  const fitted = withFittedTexts(manifest)
  for (let max = MAX_ITEMS; ; max = Math.floor(max / 2)) {
    const cut = withFittedLists(fitted, max)
    // In UTF-8, which the reader limits, a character has up to three bytes for each code unit.
    if (Buffer.byteLength(manifestJson(cut)) <= MAX_MANIFEST_LENGTH || max === 0) return cut
  }
}

/** A text of at most `max` UTF-16 code units. Different long texts stay different. */
function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)
  return `${text.slice(0, max - HASH_LENGTH - 1)}…${hash}`
}

const word = (text: string): string => clip(text, MAX_WORD)
const path = (text: string): string => clip(text, MAX_PATH)
const prose = (text: string): string => clip(text, MAX_PROSE)

/** A clock that was set back, and process ids of 64 bits, give numbers that JSON or its reader does not have. */
function count(number: number): number {
  return Math.min(Math.max(0, Math.trunc(number) || 0), Number.MAX_SAFE_INTEGER)
}

function seconds(number: number): number {
  return Number.isFinite(number) ? Math.max(0, number) : 0
}

function withFittedTexts(manifest: Manifest): Manifest {
  const { leg, module, go, suite } = manifest
  return {
    ...manifest,
    toolVersion: word(manifest.toolVersion),
    leg: fitLeg(leg),
    runId: count(manifest.runId),
    runAttempt: count(manifest.runAttempt),
    seconds: seconds(manifest.seconds),
    module: { path: path(module.path), dir: path(module.dir) },
    go: go && fitGo(go),
    binaries: manifest.binaries.map((binary) => ({
      ...binary,
      name: path(binary.name),
      importPath: path(binary.importPath),
    })),
    processes: manifest.processes.map(({ command, pid, ending, ...process }) => ({
      ...process,
      command: prose(command),
      pid: count(pid),
      ...(ending === undefined ? {} : { ending: prose(ending) }),
    })),
    suite: {
      ...suite,
      exitCode: Math.min(Math.max(-(2 ** 31), Math.trunc(suite.exitCode) || 0), 2 ** 32 - 1),
      seconds: seconds(suite.seconds),
      failed: names(suite.failed),
      unstable: suite.unstable && {
        ...suite.unstable,
        flakyTests: names(suite.unstable.flakyTests),
        quarantinedTests: names(suite.unstable.quarantinedTests),
      },
    },
    ...fitTests(manifest.tests),
    ...fitShard(manifest.shard),
    findings: manifest.findings.map(fitFinding),
    gates: manifest.gates?.map(fitGate),
    packages: manifest.packages.map(path),
    notLinked: manifest.notLinked.map(path),
    unlinked: manifest.unlinked?.map((pkg) => ({ ...pkg, importPath: path(pkg.importPath) })),
    files: manifest.files
      .filter(({ file }) => isSourcePath(file))
      .map((file) => ({ ...file, path: path(file.path) })),
    ...fitModules(manifest.modules),
    moduleFile: isSourcePath(manifest.moduleFile?.file) ? manifest.moduleFile : undefined,
    ...fitOptional('filesLeftOut', manifest.filesLeftOut),
    excludedFiles: manifest.excludedFiles?.map(path),
    ...fitOptional('directedFiles', manifest.directedFiles),
  }
}

function fitGo(go: GoInfo): GoInfo {
  return {
    ...go,
    requested: word(go.requested),
    requestedBy: word(go.requestedBy),
    version: word(go.version),
    goos: word(go.goos),
    goarch: word(go.goarch),
  }
}

function fitModules(modules: Manifest['modules']): Pick<Manifest, 'modules'> {
  if (modules === undefined) return {}
  return {
    modules: modules.slice(0, MAX_ITEMS).map((module) => ({
      path: path(module.path),
      dir: path(module.dir),
      file: isSourcePath(module.file?.file) ? module.file : undefined,
    })),
  }
}

function names(tests: readonly string[]): readonly string[] {
  return tests.slice(0, MAX_FAILED_TESTS).map(prose)
}

function isSourcePath(file = ''): boolean {
  return file.length <= MAX_PATH && SOURCE_PATH.test(file)
}

function fitOptional<N extends 'filesLeftOut' | 'directedFiles'>(
  name: N,
  paths: readonly string[] | undefined,
): Partial<Record<N, readonly string[]>> {
  const fitted: Partial<Record<N, readonly string[]>> = {}
  if (paths !== undefined) fitted[name] = paths.slice(0, MAX_ITEMS).map(path)
  return fitted
}

function fitTests(tests: Manifest['tests']): Pick<Manifest, 'tests'> {
  return tests === undefined
    ? {}
    : { tests: tests.map((test) => ({ ...test, name: prose(test.name), seconds: seconds(test.seconds) })) }
}

function fitShard(shard: Manifest['shard']): Pick<Manifest, 'shard'> {
  if (shard === undefined) return {}
  const { tests, ...rest } = shard
  return { shard: tests === undefined ? rest : { ...rest, tests: tests.map(prose) } }
}

function fitFinding({ code, title, detail, fix, evidence, severity }: Finding): Finding {
  return {
    code: word(code),
    severity,
    title: prose(title),
    detail: prose(detail),
    fix: prose(fix),
    evidence: evidence.map(prose),
  }
}

function fitGate({ rule, text, ...result }: LegGate): LegGate {
  return { ...result, rule: path(rule), text: path(text) }
}

function fitLeg({ job, step, matrix, index, total, id, workflow }: Leg): Leg {
  return {
    job: word(job),
    step: word(step),
    matrix: matrix === null ? null : fitMatrix(matrix),
    index: index === undefined ? undefined : count(index),
    // More would not be believed.
    total: total === undefined || total > MAX_ITEMS ? undefined : count(total),
    ...(id === undefined ? {} : { id: word(id) }),
    ...(workflow === undefined ? {} : { workflow: word(workflow) }),
  }
}

/** Cuts what is too deep or too much, and keeps the matrices of two jobs different. */
function fitMatrix(matrix: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let left = MATRIX_LIMITS.values - 1
  const fit = (value: unknown, depth: number): unknown => {
    left -= 1
    if (typeof value === 'string') return clip(value, MATRIX_LIMITS.text)
    if (!isRecord(value)) return value
    if (depth >= MATRIX_LIMITS.depth || Object.keys(value).length > left)
      return clip(JSON.stringify(value), MATRIX_LIMITS.text)
    if (Array.isArray(value)) return value.map((item) => fit(item, depth + 1))
    return fitProperties(value, depth)
  }
  const fitProperties = (value: Readonly<Record<string, unknown>>, depth: number) =>
    Object.fromEntries(
      Object.entries(value).map(([name, item]) => [clip(name, MATRIX_LIMITS.text), fit(item, depth + 1)]),
    )
  return Object.keys(matrix).length > left
    ? { matrix: clip(JSON.stringify(matrix), MATRIX_LIMITS.text) }
    : fitProperties(matrix, 0)
}

function failedFirst(gates: readonly LegGate[]): readonly LegGate[] {
  return gates.toSorted((one, other) => Number(one.passed) - Number(other.passed))
}

/** @param max the number of items in lists that grow with the module or the suite */
function withFittedLists(manifest: Manifest, max: number): Manifest {
  const { processes, findings, files, gates } = manifest
  const evidence = findings.reduce((sum, item) => sum + Math.max(0, item.evidence.length - max), 0)
  const cut = [
    [processes.length - max, 'processes'],
    [files.length - max, 'files'],
    [evidence, 'lines of evidence'],
    [findings.length - (MAX_FINDINGS - 1), 'findings'],
    [(gates?.length ?? 0) - MAX_GATES, 'gates'],
  ] as const
  const lines = cut.filter(([more]) => more > 0).map(([more, what]) => `${more} ${what}`)
  const { tests, shard, ...others } = manifest
  const isShort = (list: readonly unknown[]): boolean => list.length <= Math.min(max, MAX_TESTS)
  const shortened = {
    ...others,
    ...(tests !== undefined && isShort(tests) ? { tests } : {}),
    ...(shard === undefined
      ? {}
      : { shard: isShort(shard.tests ?? []) ? shard : { ...shard, tests: undefined } }),
    binaries: manifest.binaries.slice(0, MAX_ITEMS),
    processes: processes.slice(0, max),
    packages: manifest.packages.slice(0, MAX_ITEMS),
    notLinked: manifest.notLinked.slice(0, MAX_ITEMS),
    unlinked: manifest.unlinked?.slice(0, MAX_ITEMS),
    // A file that is missing in the list would seem to have counted.
    excludedFiles: isShort(manifest.excludedFiles ?? []) ? manifest.excludedFiles : undefined,
    files: files.slice(0, max),
    // Those that failed decide the verdict.
    gates: gates === undefined || gates.length <= MAX_GATES ? gates : failedFirst(gates).slice(0, MAX_GATES),
    // The most severe come first.
    findings: findings
      .slice(0, MAX_FINDINGS - 1)
      .map((item) => ({ ...item, evidence: item.evidence.slice(0, max) })),
  }
  if (lines.length === 0) return shortened
  const said = finding('manifest-shortened', 'The manifest of a job had no room for everything', {
    evidence: lines,
  })
  return { ...shortened, findings: [...shortened.findings, said] }
}
