/** The same suite under plain `go test` and under a run: same verdicts, same output of nested go commands, same files. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { type Chain, type ChainRun, treeOf } from '../helpers/chain.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

/** What one suite did: its record, and how each test ended. */
export interface SuiteTrace {
  readonly record: string
  readonly tests: readonly string[]
  readonly files: readonly string[]
}

interface Event {
  readonly Action: string
  readonly Package?: string
  readonly Test?: string
}

/** Runs the commands of the suite plainly, with the environment that a run has too. */
export async function runPlainly(module: string, goVersion: string): Promise<SuiteTrace> {
  const record = join(dirname(module), 'plain.txt')
  const go = join(await goRoot(goVersion), 'bin', 'go')
  const { stdout } = await capture(go, ['test', '-json', '-tags=integration', '-count=1', './e2e'], {
    cwd: module,
    env: await goEnv(goVersion, {
      GOWORK: undefined,
      GOTOOLCHAIN: undefined,
      GOCOVERDIR: dirname(module),
      DIFFERENTIAL_RECORD: record,
    }),
  })
  const events = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Event)
  const tests = events.flatMap(({ Action, Test }) =>
    Test !== undefined && /^(?:pass|fail|skip)$/.test(Action) ? [`${Action} ${Test}`] : [],
  )
  return { record: await readFile(record, 'utf8'), tests: tests.sort(), files: await filesOf(module) }
}

/** Runs the same commands under a run. */
export async function runMeasured(
  chain: Chain,
  module: string,
  goVersion: string,
): Promise<SuiteTrace & { readonly run: ChainRun }> {
  const record = join(dirname(module), 'measured.txt')
  const run = await chain.run(module, {
    inputs: { 'go-version': goVersion, 'test-packages': './e2e', packages: './cmd/...' },
    env: { DIFFERENTIAL_RECORD: record },
  })
  const tests = (run.report.suite?.packages ?? []).flatMap((pkg) =>
    pkg.tests.map((test) => `${test.outcome} ${test.name}`),
  )
  return {
    record: await readFile(record, 'utf8'),
    tests: tests.sort(),
    files: await filesOf(module),
    run,
  }
}

async function filesOf(module: string): Promise<readonly string[]> {
  return Object.entries(await treeOf(module)).map((pair) => pair.join(' '))
}

/** Compares command by command, so that a difference names its command. */
export function expectSame(measured: SuiteTrace, plain: SuiteTrace): void {
  const parts = (trace: SuiteTrace): Readonly<Record<string, string>> =>
    Object.fromEntries(
      trace.record
        .split(/^--- /m)
        .slice(1)
        .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
    )
  expect(parts(measured)).toEqual(parts(plain))
  expect(measured.tests).toEqual(plain.tests)
  expect(measured.files).toEqual(plain.files)
}

/** The evidence of the findings with that code. */
export function evidenceOf({ report }: ChainRun, code: string): readonly string[] {
  return report.findings.filter((finding) => finding.code === code).flatMap(({ evidence }) => evidence)
}
