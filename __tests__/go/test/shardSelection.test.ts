/** Which tests a shard runs, with the go command's list of packages and the launcher's list of tests. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { PackageLists } from '../../../src/go/packages/packages.js'
import { buildLauncher } from '../../../src/go/test/launcher.js'
import { type ShardSelection, selectShard, shardRecord } from '../../../src/go/test/shardSelection.js'
import { TestFunctions } from '../../../src/go/test/testFunctions.js'
import { parseTestFlags } from '../../../src/go/test/testFlags.js'
import { type SelectionTools, selectTagged } from '../../../src/go/test/testSelection.js'
import { goProgram } from '../../../src/go/toolchain/toolchain.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../../helpers/toolchains.js'
import { writeFiles } from '../../helpers/temporary.js'

const tests = (...names: readonly string[]): string =>
  `import "testing"\n${names.map((name) => `func ${name}(t *testing.T) {}`).join('\n')}\n`
const FILES = {
  'go.mod': 'module m\n\ngo 1.20\n',
  'big/big_test.go': `package big\n${tests('TestA', 'TestB', 'TestC', 'TestD', 'TestE')}`,
  'big/more_test.go': `//go:build integration\n\npackage big\n${tests('TestF', 'TestG')}func ExampleH() {\n\t// Output:\n}\nfunc FuzzI(f *testing.F) {}\n`,
  'small/small_test.go': `package small\n${tests('TestA')}`,
  'main/main_test.go': 'package main\nimport "testing"\nfunc TestMain(m *testing.M) { m.Run() }\n',
  'code/code.go': 'package code\n',
  // Only by its name: ./... does not match it.
  'testdata/many/many_test.go': `package many\n${tests(...Array.from({ length: 900 }, (_, i) => `TestWithARatherLongName${i}`))}`,
}

let module: string
let tools: SelectionTools
beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'shard-selection-'))
  module = join(parent, 'module')
  await writeFiles(module, { ...FILES, '../scratch/x': '' })
  const program = goProgram(await goToolchain(QUICK_RELEASE))
  const go = { program, env: await goEnv(QUICK_RELEASE), platform: process.platform }
  const place = { toolCacheDir: parent, arch: process.arch, goVersion: QUICK_RELEASE }
  const launcher = await buildLauncher(go, { ...place, scratch: join(parent, 'scratch'), overlay: undefined })
  tools = { packages: new PackageLists(go), functions: new TestFunctions(go), launcher }
})
afterAll(async () => {
  await rm(dirname(module), { recursive: true, force: true })
})

interface Suite {
  readonly onlyTagged?: boolean
  readonly flags?: readonly string[]
  readonly patterns?: readonly string[]
}

async function shard(
  index: number,
  { onlyTagged = false, flags = [], patterns = ['./...'] }: Suite,
): Promise<ShardSelection> {
  const part = { cwd: module, patterns, tags: 'integration', onlyTagged, flags: parseTestFlags(flags) }
  const whole = onlyTagged
    ? await selectTagged(tools, { ...part, inheritedTags: undefined, listFlags: [] })
    : { packages: patterns, chosen: [], run: {}, leftOut: 0 }
  return selectShard(tools, part, whole, { shard: { index, total: 3 } }, 0)
}

async function shards(suite: Suite): Promise<readonly ShardSelection[]> {
  return Promise.all([1, 2, 3].map((index) => shard(index, suite)))
}

const dir = (name: string): string => join(module, name).replaceAll('\\', '/')

it('with suite: all, every package is in one shard, and the one that dominates in each', async () => {
  const all = await shards({})
  const packages = all.flatMap(({ selection }) => selection.packages).sort()
  expect(packages).toEqual(['m/big', 'm/big', 'm/big', 'm/code', 'm/main', 'm/small'])
  const big = all.map(({ selection }) => selection.run[dir('big')] ?? '')
  const names = big.flatMap((pattern) => /^\^\(\?:(.*)\)\$$/.exec(pattern)?.[1]?.split('|') ?? [])
  const expected = ['ExampleH', 'FuzzI', 'TestA', 'TestB', 'TestC', 'TestD', 'TestE', 'TestF', 'TestG']
  expect(names.sort()).toEqual(expected)
  // Whatever else a package has, such as TestMain alone, runs as it is.
  expect(all.flatMap(({ selection }) => Object.keys(selection.run))).toEqual(big.map(() => dir('big')))
})

it('with suite: tagged, only tagged tests are shared, each of which must run', async () => {
  const all = await shards({ onlyTagged: true })
  expect(all.flatMap(({ own }) => own).sort()).toEqual(
    ['ExampleH', 'FuzzI', 'TestF', 'TestG'].map((test) => `m/big ${test}`),
  )
  for (const { selection } of all) expect(selection.chosen.map((pkg) => pkg.importPath)).toEqual(['m/big'])
})

it.each([['-run=^TestA$'], ['-bench=.']])('with %s, packages are not split', async (flag) => {
  const all = await shards({ flags: [flag] })
  expect(all.flatMap(({ selection }) => selection.packages).sort()).toEqual([
    'm/big',
    'm/code',
    'm/main',
    'm/small',
  ])
  expect(all.flatMap(({ selection }) => Object.keys(selection.run))).toEqual([])
})

it('tests that -run leaves out do not count', async () => {
  const all = await shards({ flags: ['-run=^TestA$'] })
  const records = all.map((each, i) => shardRecord({ index: i + 1, total: 3 }, [each]))
  expect(records.map(({ listed }) => listed)).toEqual([2, 2, 2])
  expect(records.flatMap((record) => record.tests ?? []).sort()).toEqual(['m/big TestA', 'm/small TestA'])
  expect(new Set(records.map(({ plan }) => plan)).size).toBe(1)
  expect(new Set(records.map(({ list }) => list)).size).toBe(1)
})

it('files instead of packages are refused', async () => {
  const file = join(module, 'small', 'small_test.go')
  await expect(shard(1, { patterns: [file] })).rejects.toThrow(/test-packages names files/)
})

it('a package whose -run would be too long for a command line is not split', async () => {
  const all = await shards({ patterns: ['./testdata/many'] })
  expect(all.flatMap(({ selection }) => selection.packages)).toEqual(['m/testdata/many'])
  expect(all.flatMap(({ own }) => own)).toHaveLength(900)
})
