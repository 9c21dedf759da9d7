/** The stages of the build and collect actions, around a binary that is run here in place of the user's own steps. */
import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import { NO_EXCLUSION_RULES } from '../../src/coverage/exclusionRules.js'
import { fourFigures } from '../../src/coverage/unitTests.js'
import { DEFAULT_FAIL_ON } from '../../src/findings/failOn.js'
import { isGreen } from '../../src/gates/verdict.js'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { parseBuildInputs } from '../../src/inputs/buildInputs.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import type { Report } from '../../src/report/report.js'
import { type BuiltForSteps, buildForSteps } from '../../src/stages/buildForSteps.js'
import { type CollectStepsRequest, collectSteps } from '../../src/stages/collectSteps.js'
import { judge } from '../../src/stages/judge.js'
import { makeRunDirectories } from '../../src/stages/runDirectories.js'
import type { RunHost } from '../../src/stages/runHost.js'
import { setUp } from '../../src/stages/setUp.js'
import { builderText, suiteText } from '../../src/report/words.js'
import { ROOT, figures } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'
import { quietLog } from '../helpers/quietLog.js'
import { realHost } from '../helpers/toolchains.js'

const STANDBY = 'package main\n\nfunc main() {\n\tprintln("ready")\n}\n'
const FIGURES = ['cmd/greet 6/9', 'greeting 2/4', 'total 8/13']

let root: string
let module: string
let host: RunHost
let done: BuiltForSteps
let before: Report

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'collect steps-')))
  module = join(root, 'module')
  await cp(join(ROOT, '__tests__', 'fixtures', 'prebuilt'), module, { recursive: true })
  await mkdir(join(module, 'cmd', 'standby'))
  await writeFile(join(module, 'cmd', 'standby', 'main.go'), STANDBY)
  const real = realHost()
  host = { ...real, env: { ...real.env, GOFLAGS: '' }, version: '0.0.0-test' }
  const { inputs } = parseBuildInputs((name) => (name === 'go-version' ? '1.26.8' : undefined), module)
  const directories = await makeRunDirectories(root)
  const ready = await setUp(inputs, directories, host)
  done = await buildForSteps(ready, { inputs, directories }, host)
  before = await collect({})
  const greet = done.built.binaries.find(({ name }) => name === 'greet')?.path ?? ''
  execFileSync(greet, ['you'], { env: { GOCOVERDIR: done.covdata } })
})

afterAll(async () => {
  await rm(root, { recursive: true, force: true })
})

async function collect(
  changes: Partial<CollectStepsRequest>,
  changedHost: Partial<RunHost> = {},
): Promise<Report> {
  const directories = await makeRunDirectories(root)
  const request: CollectStepsRequest = {
    paths: [done.covdata],
    base: root,
    state: done.state,
    stepFailed: false,
    unit: [],
    pathMap: [],
    exclude: NO_EXCLUSION_RULES,
    checkouts: [module],
    directories,
    outDirectory: join(directories.root, 'out'),
    ...changes,
  }
  const measurement = await collectSteps(request, { ...host, log: quietLog(), ...changedHost })
  return judge(measurement, NO_COMPARISON, { gates: [], failOn: DEFAULT_FAIL_ON })
}

function severities(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(report.findings.map(({ code, severity }) => [code, severity]))
}

describe('collecting what the steps after a build left', () => {
  it('fails if they left nothing: no figure is better than a zero that nobody measured', () => {
    expect(severities(before)['no-data']).toBe('error')
    expect(isGreen(before)).toBe(false)
  })

  it('knows what was built, what ran and what did not, and changes none of it', async () => {
    const files = await readdir(done.covdata)
    expect((await stat(done.covdata)).mode & 0o7777).toBe(0o777)
    const log = quietLog()
    const env = { ...host.env, GITHUB_ACTIONS: 'true', INPUT_PATHS: 'x', GOCOVERDIR: done.covdata }
    const report = await collect({}, { env, log })
    expect(log.lines.join('\n')).not.toMatch(/suite|INPUT|GOCOVERDIR/)
    expect(figures(report)).toEqual(FIGURES)
    expect(report.binaries.map(({ name, origin, processes }) => [name, origin, processes])).toEqual([
      ['greet', 'built', 1],
      ['standby', 'built', 0],
    ])
    expect(severities(report)).toEqual({ 'binary-never-ran': 'notice' })
    expect(suiteText(report)).toMatch(/^the job’s own steps, /)
    expect(report.coverage.notLinked).toEqual(['example.com/prebuilt/cmd/standby'])
    expect(report.coverage.unlinkedStatements.get('example.com/prebuilt/cmd/standby')).toBe(1)
    expect(isGreen(report)).toBe(true)
    expect(isGreen(await collect({ stepFailed: true }))).toBe(false)
    expect(await readdir(done.covdata)).toEqual(files)
  })

  it('counts everything once: a directory, a copy of it, an archive, and the files themselves', async () => {
    const copy = join(root, 'copies', 'deep', 'down')
    await cp(done.covdata, copy, { recursive: true })
    const archive = join(root, 'cov.tgz')
    execFileSync('tar', ['-czf', archive, '-C', dirname(done.covdata), 'binaries'])
    const files = (await readdir(done.covdata)).map((name) => join(copy, name))
    const report = await collect({ paths: [done.covdata, join(root, 'copies'), 'cov.tgz', ...files] })
    expect(figures(report)).toEqual(FIGURES)
    expect(report.processes).toHaveLength(1)
    expect(JSON.stringify(report.findings)).not.toContain('collected')
  })

  it('shows data of unit tests beside it, with and without the build action, and refuses a wrong path at once', async () => {
    const profile = join(root, 'unit.out')
    const file = 'example.com/prebuilt/greeting/greeting.go'
    await writeFile(profile, `mode: set\n${file}:8.16,10.3 1 1\n${file}:15.33,17.2 1 1\n`)
    for (const state of [done.state, undefined]) {
      const report = await collect({ unit: [profile], state })
      expect(figures(report)).toEqual(FIGURES)
      const greeting = report.coverage.packages.find(({ importPath }) => importPath.endsWith('/greeting'))
      expect(greeting && fourFigures(greeting.tallies)).toEqual({
        integrationOnly: 2,
        unitOnly: 2,
        both: 0,
        neither: 0,
      })
    }
    const wrong = collect({ unit: [join(root, 'nowhere.out')], paths: ['nowhere either'] })
    await expect(wrong).rejects.toThrow('nowhere.out')
  })

  it('needs no build action for the data alone, which may come from standard input', async () => {
    const archive = join(root, 'stdin.tar')
    execFileSync('tar', ['-cf', archive, '-C', done.covdata, '.'])
    const stdin = createReadStream(archive)
    const report = await collect({ paths: ['-'], stdin, state: undefined, stepFailed: undefined })
    expect(figures(report)).toEqual(FIGURES)
    expect(report.suite).toBeUndefined()
    const nested = await collect({ paths: [dirname(dirname(done.covdata))], state: undefined })
    expect(figures(nested)).toEqual(FIGURES)
    expect(severities(nested)).toEqual({})
    const nothing = await collect({ paths: [module], state: undefined })
    expect(severities(nothing)['no-data']).toBe('error')
  })

  it('is a leg for the report action without the build action, too, though its Go is not known', async () => {
    const { root: place } = await makeRunDirectories(root)
    const outDirectory = join(place, 'out')
    const alone = await collect({ state: undefined, outDirectory })
    const leg = { job: 'e2e', step: '', matrix: null, index: undefined, total: undefined }
    const manifest = manifestOf(alone, leg, jobContext())
    if (manifest === undefined) throw new Error('no manifest')
    await writeFile(join(outDirectory, 'covdata', 'manifest.json'), manifestJson(manifest))
    const directories = [join(outDirectory, 'covdata')]
    const merged = await mergedReport({ directories, outDirectory: undefined, version: '0' })
    expect(figures(merged)).toEqual(FIGURES)
    expect(merged.modules.map(({ path }) => path)).toEqual(['example.com/prebuilt'])
    expect(merged.legs).toMatchObject([{ name: 'e2e', state: 'merged', go: undefined, ownSteps: true }])
    expect(severities(merged)).toEqual({})
    const files = (await readdir(done.covdata)).filter((name) => name.startsWith('covcounters.'))
    expect(manifest.collected).toHaveLength(files.length)
  })

  it('reports the data, and fails, if a step has changed what the build action left', async () => {
    const state = JSON.parse(await readFile(done.state, 'utf8')) as object
    const [changed, link] = [join(root, 'changed.json'), join(root, 'link.json')]
    await symlink(done.state, link)
    for (const text of [
      'no JSON',
      '{}',
      JSON.stringify({ ...state, top: 'relative' }),
      JSON.stringify({ ...state, modules: [] }),
      ...['2026-99-99T99:99:99Z', '2026-01-31T24:00:01Z', '2026-00-01T00:00:00Z', 'now'].map((startedAt) =>
        JSON.stringify({ ...state, startedAt }),
      ),
      JSON.stringify({ ...state, top: `/${'x'.repeat(3000)}` }),
      JSON.stringify({ ...state, top: join(root, 'gone') }),
    ]) {
      await writeFile(changed, text)
      const report = await collect({ state: changed })
      expect(figures(report)).toEqual(FIGURES)
      expect(severities(report)['build-state-unreadable']).toBe('error')
      expect(report.binaries.map((binary) => builderText(report, binary))).toEqual([undefined])
    }
    expect(severities(await collect({ state: link }))['build-state-unreadable']).toBe('error')
  })

  it('fails, and says which, if an archive has files of data that cannot be read', async () => {
    const links = join(root, 'links')
    await mkdir(links)
    for (const name of await readdir(done.covdata)) await symlink(join(done.covdata, name), join(links, name))
    execFileSync('tar', ['-cf', join(root, 'links.tar'), '-C', root, 'links'])
    const report = await collect({ paths: [done.covdata, 'links.tar'] })
    expect(figures(report)).toEqual(FIGURES)
    const [unread] = report.findings.filter(({ code }) => code === 'archived-data-unread')
    expect(unread?.title).toBe('2 coverage data files in an archive could not be read: links.tar')
    expect(unread?.evidence).toHaveLength(2)
    expect(unread?.evidence.join()).toContain('links/covmeta.')
    expect(isGreen(report)).toBe(false)
  })

  it('refuses what is no data, and what is not there', async () => {
    const text = join(root, 'notes.txt')
    await writeFile(text, 'notes')
    await expect(collect({ paths: ['notes.txt'] })).rejects.toThrow('notes.txt is no coverage data')
    await expect(collect({ paths: ['nowhere'] })).rejects.toThrow('nowhere cannot be read: it does not exist')
    const cut = join(root, 'cut.tar')
    execFileSync('tar', ['-cf', cut, '-C', done.covdata, '.'])
    await writeFile(cut, (await readFile(cut)).subarray(0, 1100))
    await expect(collect({ paths: ['cut.tar'] })).rejects.toThrow('cut.tar: the archive ends too early')
  })
})
