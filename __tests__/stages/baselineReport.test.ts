/** The baseline from the artifact of a report, which the report action makes of real coverage data: one for all jobs of a run. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { unpackArchive } from '../../src/artifact/archive/unpackArchive.js'
import type { TrendPoint } from '../../src/compare/baselineComparison.js'
import { legDataOf } from '../../src/legs/legData.js'
import { parseManifest } from '../../src/legs/readManifest.js'
import { writeReport } from '../../src/report/writeReport.js'
import { type ZipEntry, zipBytes } from '../artifact/archive/zipBytes.js'
import type { GitHub } from '../helpers/github/github.js'
import type { NewArtifact } from '../helpers/github/state.js'
import { mergedReport } from '../helpers/merged.js'
import { inTemporary } from '../helpers/temporary.js'
import { ALL, BASE, artifact, commit, found, loopback, pushed, requests } from './baselineRuns.js'

const NAME = 'coverage-report-publish'
const EARLIER: readonly TrendPoint[] = [1, 2].map((number) => ({
  commit: commit(number),
  at: `2026-01-0${number}T00:00:00.000Z`,
  tally: { covered: number, total: 100 },
}))

/** The artifacts of the jobs of a matrix. */
let legs: readonly NewArtifact[]
/** What the report action makes of them. */
let files: readonly ZipEntry[]

beforeAll(async () => {
  legs = await Promise.all(
    [0, 1].map(async (index) => ({
      ...(await artifact(1, BASE, {
        leg: { job: 'test', step: '', matrix: { os: `os ${index}` }, index, total: 2 },
        tests: [{ name: 'example.com/small TestAll', outcome: 'pass', seconds: 2 }],
      })),
      name: `covdata-test-${index}`,
    })),
  )
  files = await inTemporary(async (directory) => {
    const data = legs.map(async ({ bytes, name }) => {
      const [place, zip] = [join(directory, name), join(directory, `${name}.zip`)]
      await mkdir(place)
      await writeFile(zip, bytes)
      await unpackArchive(zip, place)
      return legDataOf(place, parseManifest(await readFile(join(place, 'manifest.json'), 'utf8')))
    })
    const out = join(directory, 'out')
    const merging = { directories: [], legs: await Promise.all(data), outDirectory: out, version: '1.0.0' }
    await writeReport({ ...(await mergedReport(merging)), history: EARLIER }, out)
    const names = await readdir(out, { recursive: true, withFileTypes: true })
    return Promise.all(
      names
        .filter((each) => each.isFile())
        .map(async ({ parentPath, name }) => {
          const path = join(parentPath, name)
          return { name: path.slice(out.length + 1).replaceAll('\\', '/'), data: await readFile(path) }
        }),
    )
  })
})

interface Json {
  readonly legs: readonly object[]
}

/** The artifact of the report. @param change of its report.json */
function reportOf(
  change: (json: Json) => object = (json) => json,
  more: readonly ZipEntry[] = [],
): NewArtifact {
  const changed = files.map((file) =>
    file.name === 'report.json'
      ? { ...file, data: Buffer.from(JSON.stringify(change(JSON.parse(String(file.data)) as Json))) }
      : file,
  )
  return archiveOf([...changed, ...more])
}

function archiveOf(entries: readonly ZipEntry[]): NewArtifact {
  return { name: NAME, bytes: zipBytes(entries), runId: 1 }
}

async function withRun(artifacts: readonly NewArtifact[]): Promise<GitHub> {
  const github = await loopback()
  github.setRun(pushed(1, BASE))
  for (const each of artifacts) github.addArtifact(each)
  return github
}

describe('the baseline of a report of all jobs', () => {
  it('is the report that a run uploaded, with the same figures, legs and tests as its jobs merged again, and their history', async () => {
    const merged = (await found(await withRun(legs), { wanted: ALL })).value
    const github = await withRun([...legs, reportOf()])
    const { value, reason } = await found(github, { wanted: ALL })
    expect(reason).toBeUndefined()
    expect(value?.side.coverage.tallies).toEqual(merged?.side.coverage.tallies)
    expect(value?.setUp).toEqual(merged?.setUp)
    expect(value?.setUp.legs).toEqual(['test (os 0)', 'test (os 1)'])
    expect(value?.tests).toEqual([{ name: 'example.com/small TestAll', outcome: 'pass', seconds: 4 }])
    expect(value).toMatchObject({ name: merged?.name, notes: merged?.notes, commit: BASE })
    const own = value?.side.coverage.tallies.together
    expect(merged?.history).toHaveLength(1)
    expect(value?.history).toEqual([...EARLIER, expect.objectContaining({ commit: BASE, tally: own })])
    expect(requests(github).filter((text) => text.includes('/artifacts'))).toEqual([
      'GET /actions/runs/1/artifacts',
      expect.stringMatching(/^GET \/actions\/artifacts\/\d+\/zip$/),
    ])
  })

  it('knows the files that its own exclude left out, from its report.json', async () => {
    const excluded = ['glob', 'comment'].map((by) => ({ path: `example.com/small/${by}.go`, by }))
    const github = await withRun([reportOf((json) => ({ ...json, excluded }))])
    const { value } = await found(github, { wanted: ALL })
    expect(value?.excluded).toEqual(new Set(['example.com/small/glob.go']))
  })

  it('leaves out what the report excludes that is compared with it', async () => {
    const github = await withRun([reportOf()])
    const whole = await found(github, { wanted: ALL })
    const less = await found(github, { wanted: ALL, exclude: '**/words.go' })
    const totals = [whole, less].map((each) => each.value?.side.coverage.tallies.together.total ?? 0)
    expect(totals[1]).toBeGreaterThan(0)
    expect(totals[1]).toBeLessThan(totals[0] ?? 0)
  })

  it('says which jobs failed or were missing there', async () => {
    const changes = [{ suitePassed: false }, { state: 'missing', suitePassed: null }]
    const lost = reportOf(({ legs: listed, ...json }) => ({
      ...json,
      legs: listed.map((leg, index) => ({ ...leg, ...changes[index] })),
    }))
    expect((await found(await withRun([lost]), { wanted: ALL })).value?.notes).toEqual([
      'The data of 1 job was missing there.',
      'The suite of test (os 0) failed there: what its failed tests cover may be missing.',
    ])
  })

  it('is known without any jobs for data that only a report has', async () => {
    const github = await withRun([reportOf()])
    const wanted = { kind: 'all', report: NAME, pattern: undefined } as const
    const { value } = await found(github, { wanted })
    expect(value?.commit).toBe(BASE)
    expect(value?.setUp.legs).toBeUndefined()
    const { reason } = await found(github, { wanted: { ...wanted, report: 'coverage-report-other' } })
    expect(reason).toBe('run 1 of main has no artifact coverage-report-other')
    const broken = await withRun([reportOf((json) => ({ ...json, total: 'all' }))])
    expect((await found(broken, { wanted })).reason).toMatch(
      /^the report of run 1 of main cannot be used: \S*report\.json cannot be used: [^:]*total[^:]*$/,
    )
  })
})

describe('the jobs of a run are merged again', () => {
  const foreign = { code: 'leg-foreign', severity: 'error', title: '', detail: '', fix: '', evidence: [] }
  const x = Buffer.from('x')

  it.each<[string, () => NewArtifact]>([
    ['has expired', () => ({ ...reportOf(), expired: true })],
    [
      'is that of another program',
      () => archiveOf([{ name: 'report.json', data: Buffer.from('{"total": 1}') }]),
    ],
    ['has a file that no report has', () => reportOf(undefined, [{ name: 'binaries/x', data: x }])],
    [
      'has a file that unpacks to far more than it is',
      () => reportOf(undefined, [{ name: 'covdata/unit/coverage.out', data: Buffer.alloc(4 << 20) }]),
    ],
    ['has merged data of another commit', () => reportOf((json) => ({ ...json, findings: [foreign] }))],
    ['is about another run', () => reportOf((json) => ({ ...json, reportedRun: { id: 9 } }))],
    [
      'has a history that is none',
      () => reportOf((json) => ({ ...json, history: [{ commit: 'x', at: 'now', covered: 1, total: 1 }] })),
    ],
    [
      'covers more statements in its history than there are',
      () =>
        reportOf((json) => ({
          ...json,
          history: EARLIER.map(({ commit: sha, at }) => ({ commit: sha, at, covered: 2, total: 1 })),
        })),
    ],
  ])('if their report %s', async (_, make) => {
    const { value, reason } = await found(await withRun([...legs, make()]), { wanted: ALL })
    expect(reason).toBeUndefined()
    expect(value?.setUp.legs).toEqual(['test (os 0)', 'test (os 1)'])
    expect(value?.history).toEqual([expect.objectContaining({ commit: BASE })])
  })

  it('if a job ran again after their report was made', async () => {
    const github = await withRun([...legs, reportOf()])
    github.setRun({ ...pushed(1, BASE), startedAt: '2999-01-01T00:00:00Z' })
    expect((await found(github, { wanted: ALL })).value?.history).toHaveLength(1)
  })

  it('but not if the token may not read artifacts', async () => {
    const github = await withRun([...legs, reportOf()])
    github.fail({
      path: /zip$/,
      with: { status: 403, body: { message: 'Resource not accessible by integration' } },
    })
    expect((await found(github, { wanted: ALL })).reason).toMatch(/it needs `actions: read`/)
    expect(requests(github).filter((text) => text.endsWith('/zip'))).toHaveLength(1)
  })
})
