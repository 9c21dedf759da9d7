/**
 * Real tests of several modules of a workspace, whose packages `go test -p 2` runs at the same time: what is executed for whom
 * is attributed truly, also across the processes of different packages.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { capture } from '../../src/process/exec.js'
import { type GoVersionName, goEnv, goToolchain } from '../helpers/toolchains.js'
import { FIXTURE, type TestProcess, builtTruth, faultsOf } from './groundTruth.js'

const RUNS = Number(process.env.TRUTH_RUNS ?? 4)
/** Two packages of two modules each, beside the module that all of them use. */
const PACKAGES = ['one/first', 'one/second', 'two/first', 'two/second']
const MAX_MS = 300_000

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'truth-workspace-'))
  await cp(FIXTURE, join(work, 'truth'), { recursive: true })
  await writeFile(join(work, 'go.work'), 'go 1.20\n\nuse (\n\t./truth\n\t./one\n\t./two\n)\n')
  const tests = await readFile(join(FIXTURE, 'suite/suite_test.go'), 'utf8')
  for (const path of PACKAGES) {
    const [module = '', name = ''] = path.split('/')
    await mkdir(join(work, path), { recursive: true })
    await writeFile(join(work, module, 'go.mod'), `module example.com/${module}\n\ngo 1.20\n`)
    // The names of tests tell the packages apart.
    const own = tests
      .replace('package suite', `package ${name}`)
      .replace(/func Test([A-H])\(/g, `func Test$1${module}${name}(`)
    await writeFile(join(work, path, 'suite_test.go'), own)
  }
})
afterAll(async () => rm(work, { recursive: true, force: true }))

/** What runs the tests of all packages, two at a time. */
async function goTest(
  version: GoVersionName,
): Promise<Pick<TestProcess, 'suite' | 'script' | 'maxMs' | 'env'>> {
  const { goroot } = await goToolchain(version)
  const overlay = join(work, `overlay-${version}`, 'overlay.json')
  await mkdir(join(work, `overlay-${version}`), { recursive: true })
  const request = { goroot, toolCacheDir: work, attributing: true }
  await writeOverlays(request, [{ file: overlay, own: undefined }])
  const all = ['example.com/truth/...', 'example.com/one/...', 'example.com/two/...']
  const env = await goEnv(version, { GOWORK: join(work, 'go.work') })
  const args = ['-count=1', '-cover', '-covermode=atomic', `-coverpkg=${all.join()}`, `-overlay=${overlay}`]
  const packages = PACKAGES.map((path) => `example.com/${path}`)
  const go = join(goroot, 'bin/go')
  // What does not change from run to run is compiled once.
  const warm = await capture(
    go,
    ['test', '-run=^$', '-c', ...args, '-o', join(work, 'warm'), ...packages.slice(0, 1)],
    {
      cwd: work,
      env,
    },
  )
  if (warm.exitCode !== 0) throw new Error(warm.stderr)
  const variables = Object.fromEntries(Object.entries(env).filter(([name]) => /^(GO|HOME|CGO)/.test(name)))
  return {
    suite: 'suite',
    script: `cd '${work}' && exec '${go}' test -p 2 -exec "env GOCOVERDIR=$GOCOVERDIR" ${args.join(' ')} ${packages.join(' ')} -args "$@"`,
    env: { ...variables, PATH: `${join(goroot, 'bin')}:/usr/bin:/bin` },
    maxMs: MAX_MS,
  }
}

describe.each(['1.22.12', '1.27.0'] as const)('with Go %s', (version) => {
  it(`attributes everything truly in ${RUNS} runs of go test -p 2`, async () => {
    const built = await builtTruth(version)
    const { env, ...how } = await goTest(version)
    for (let seed = 0; seed < RUNS; seed++) {
      const isExact = seed % 4 === 3
      const variables = { SEED: `workspace ${seed}`, ...(seed % 2 === 1 && { PARALLEL: '1' }) }
      const { faults, exact } = await faultsOf(built, isExact, [[{ ...how, env: { ...env, ...variables } }]])
      expect({ seed, faults }).toEqual({ seed, faults: [] })
      // Tests of all packages have executed something that only they can have.
      for (const path of PACKAGES)
        expect(exact.filter((each) => each.includes(path.replace('/', ''))).length).toBeGreaterThan(0)
    }
  }, 1_200_000)
})
