/** @module Manifests for tests, as runs write them. */
import fc from 'fast-check'
import type { GoInfo } from '../../src/go/goInfo.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { SOURCES } from '../../src/coverage/model.js'
import { hostileText } from '../helpers/hostileText.js'

export const SAMPLE_GO: GoInfo = {
  requested: '1.26.x',
  requestedBy: 'go-version input',
  version: '1.26.8',
  origin: 'go.dev',
  goos: 'linux',
  goarch: 'amd64',
}

export function sampleManifest(overrides: Partial<Manifest> = {}): Manifest {
  return {
    schemaVersion: 1,
    toolVersion: '1.2.3',
    leg: { job: 'test', step: '', matrix: { go: '1.26' }, index: 0, total: 2 },
    repository: 'octocat/project',
    commit: '0123456789abcdef0123456789abcdef01234567',
    runId: 1000001,
    runAttempt: 1,
    startedAt: '2026-11-23T01:02:03.456Z',
    seconds: 12.5,
    module: { path: 'example.com/project', dir: '/home/runner/work/project/project' },
    go: SAMPLE_GO,
    sources: ['binaries', 'tests'],
    binaries: [
      {
        name: 'server',
        importPath: 'example.com/project/cmd/server',
        origin: 'built',
        processes: 2,
        tally: { covered: 3, total: 4 },
      },
    ],
    processes: [{ source: 'binaries', command: 'server -addr', pid: 4711 }],
    suite: {
      kind: 'go test',
      passed: false,
      exitCode: 1,
      timedOut: false,
      seconds: 10,
      tests: { pass: 5, fail: 1, skip: 0, unfinished: 0 },
      failed: ['example.com/project/e2e TestServer/create'],
    },
    tests: [{ name: 'example.com/project/e2e TestServer/create', outcome: 'fail', seconds: 0.5 }],
    history: [{ commit: 'b'.repeat(40), at: '2026-11-22T01:02:03.456Z', covered: 3, total: 4 }],
    findings: [
      {
        code: 'binary-never-ran',
        severity: 'warning',
        title: 'migrate never ran',
        detail: '',
        fix: '',
        evidence: ['cmd/migrate'],
      },
    ],
    gates: [{ rule: 'total: 80', state: 'passed', passed: true, text: 'total: 80 passed' }],
    packages: ['example.com/project/cmd/server'],
    notLinked: ['example.com/project/internal/old'],
    files: [
      {
        path: 'example.com/project/cmd/server/main.go',
        file: 'cmd/server/main.go',
        blob: 'ce013625030ba8dba906f756967f9e9ca394464a',
        marked: 'comments',
      },
    ],
    moduleFile: { file: 'go.mod', line: 1, blob: 'd00491fd7e5bb6fa28c517a0bb32b8b506539d4d' },
    ...overrides,
  }
}

const text = hostileText.filter((value) => value.length < 1000)
const texts = fc.array(text, { maxLength: 5 })
const count = fc.maxSafeNat()
const seconds = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })
const tally = fc.record({ covered: count, total: count })
const hexadecimal = (length: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: length,
    maxLength: length,
  })
const pathPart = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ0.-_ ü世😀')), minLength: 1, maxLength: 8 })
  .filter((part) => part !== '.' && part !== '..')
const filePath = fc.array(pathPart, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))

export const anyManifest: fc.Arbitrary<Manifest> = fc.record({
  schemaVersion: fc.constant(1 as const),
  toolVersion: text,
  leg: fc.record({
    job: text,
    step: text,
    matrix: fc.option(
      fc
        .dictionary(text, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 })
        .map((matrix) => JSON.parse(JSON.stringify(matrix)) as Readonly<Record<string, unknown>>),
    ),
    index: fc.option(fc.nat(), { nil: undefined }),
    total: fc.option(fc.nat(500), { nil: undefined }),
  }),
  repository: fc.constantFrom('octocat/project', 'a-b/c.d_e'),
  commit: fc.oneof(hexadecimal(40), hexadecimal(64)),
  runId: count,
  runAttempt: count,
  startedAt: fc
    .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  seconds,
  module: fc.record({ path: text, dir: text }),
  go: fc.option(
    fc.record({
      requested: text,
      requestedBy: text,
      version: text,
      origin: fc.constantFrom('tool cache', 'PATH', 'go.dev', 'module proxy'),
      goos: text,
      goarch: text,
    }),
    { nil: undefined },
  ),
  sources: fc.subarray([...SOURCES]),
  binaries: fc.array(
    fc.record({
      name: text,
      importPath: text,
      origin: fc.constantFrom('built', 'found'),
      processes: count,
      tally,
    }),
    { maxLength: 3 },
  ),
  processes: fc.array(fc.record({ source: fc.constantFrom(...SOURCES), command: text, pid: count }), {
    maxLength: 3,
  }),
  suite: fc.record({
    kind: fc.constantFrom('go test', 'command'),
    passed: fc.boolean(),
    exitCode: fc.integer({ min: -1, max: 0xffffffff }),
    timedOut: fc.boolean(),
    seconds,
    tests: fc.record({ pass: count, fail: count, skip: count, unfinished: count }),
    failed: texts,
  }),
  tests: fc.array(
    fc.record({ name: text, outcome: fc.constantFrom('pass', 'fail', 'skip', 'unfinished'), seconds }),
    { maxLength: 3 },
  ),
  history: fc.array(
    fc.record({
      commit: hexadecimal(40),
      at: fc.constant('2026-01-31T12:00:00Z'),
      covered: count,
      total: count,
    }),
    { maxLength: 3 },
  ),
  findings: fc.array(
    fc.record({
      code: text,
      severity: fc.constantFrom('error', 'warning', 'notice'),
      title: text,
      detail: text,
      fix: text,
      evidence: texts,
    }),
    { maxLength: 3 },
  ),
  packages: texts,
  notLinked: texts,
  unlinked: fc.array(fc.record({ importPath: text, statements: fc.nat() }), { maxLength: 3 }),
  filesLeftOut: texts,
  directedFiles: texts,
  moduleFile: fc.option(
    fc.record({
      file: filePath,
      line: fc.integer({ min: 1 }),
      blob: hexadecimal(40),
      textBlob: hexadecimal(40),
      uncommitted: fc.boolean(),
    }),
    { nil: undefined },
  ),
  files: fc.array(
    fc.record({
      path: text,
      file: filePath,
      lines: fc.nat(),
      blob: hexadecimal(40),
    }),
    { maxLength: 3 },
  ),
})
