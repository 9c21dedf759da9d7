/**
 * Go's own tests have the same results with a journal as without one. TESTS_OF_GO chooses others: `TESTS_OF_GO='1.22.12 os runtime'`.
 */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { type Environment, capture } from '../../src/process/exec.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../helpers/toolchains.js'

const [RELEASE = QUICK_RELEASE, ...PACKAGES] = (process.env.TESTS_OF_GO ?? '').split(' ').filter(Boolean)
const TESTED = PACKAGES.length > 0 ? PACKAGES : ['testing/...', 'os/exec', 'os/signal']

/** It expects a size of the struct to which we add a field. */
const EXPECTED: readonly string[] = ['runtime', 'runtime TestSizeof']

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tests-of-go-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

async function results(args: readonly string[], env: Environment): Promise<ReadonlyMap<string, string>> {
  const { goroot } = await goToolchain(RELEASE)
  const all = ['test', '-short', '-count=1', '-json', ...args, ...TESTED]
  const { stdout } = await capture(join(goroot, 'bin/go'), all, {
    cwd: join(goroot, 'src'),
    env: await goEnv(RELEASE, env),
  })
  const events = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Readonly<Record<'Action' | 'Package' | 'Test', string | undefined>>)
  return new Map(
    events
      .filter(({ Action = '' }) => ['pass', 'fail', 'skip'].includes(Action))
      .map(({ Action = '', Package = '', Test = '' }) => [`${Package} ${Test}`.trim(), Action]),
  )
}

it(`gives the same results in the tests of ${TESTED.join(', ')} of Go ${RELEASE}`, async () => {
  const { goroot } = await goToolchain(RELEASE)
  const [overlay, data, journals] = ['overlay.json', 'data', 'journals'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  await mkdir(data)
  await mkdir(journals)
  await writeOverlays({ goroot, toolCacheDir: root, attributing: true }, [{ file: overlay, own: undefined }])
  const plain = await results([], {})
  const journaled = await results([`-overlay=${overlay}`], { GOCOVERDIR: data, GOCOVERTESTS: journals })
  const names = [...new Set([...plain.keys(), ...journaled.keys()])]
  const different = names.filter((name) => plain.get(name) !== journaled.get(name))
  expect(different.filter((name) => !EXPECTED.includes(name))).toEqual([])
  expect(plain.size).toBeGreaterThan(50)
  expect((await readdir(journals)).length).toBeGreaterThan(2)
})
