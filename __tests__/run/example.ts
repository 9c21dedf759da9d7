/** @module The example measured from end to end, compared with Go's own tools on the same data. */
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { runCovdata } from '../../src/cli/covdata/covdata.js'
import { formatPercent } from '../../src/covdata/text/percentFormat.js'
import { tallyUnits } from '../../src/coverage/tallies.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { goOf } from '../covdata/oddPrograms.js'
import { compareFunctions } from '../coverage/goFunctions.js'
import { Chain, type ChainRun, codes, treeOf } from '../helpers/chain.js'
import { colourText, goColours, ourColours } from '../page/source/goColours.js'
import { knowsItsTests } from './attributedExample.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

/** The tests for one Go release. The example needs Go 1.23; the fixtures cover Go 1.20 and 1.22. */
export function measuresAsGoDoes(goVersion: string): void {
  let done: ChainRun
  let before: Readonly<Record<string, string>>

  beforeAll(async () => {
    const module = await chain.copy('examples/shortener')
    before = await treeOf(module)
    done = await chain.run(module, { inputs: { 'go-version': goVersion } })
  })

  async function covdata(...args: string[]): Promise<string> {
    const go = join(await goRoot(goVersion), 'bin', 'go')
    const options = { cwd: done.module, env: await goEnv(goVersion), maxBuffer: 1 << 26 }
    const { stdout } = await promisify(execFile)(go, ['tool', 'covdata', ...args], options)
    return stdout
  }

  function raw(): string {
    return [done.directories.binariesData, done.directories.testsData].join()
  }

  function compacted(): string {
    return ['binaries', 'tests'].map((source) => join(done.outDirectory, 'covdata', source)).join()
  }

  it('covers code in servers, clients and the test process, and leaves the tree unchanged', async () => {
    const { report } = done
    expect(report.suite?.passed).toBe(true)
    expect(codes(report)).toEqual(goVersion === '1.27.0' ? ['statements-repeated'] : [])
    expect(report.go).toMatchObject({ version: goVersion, requestedBy: 'go-version' })
    expect(report.binaries.map((binary) => binary.name)).toEqual(['linkctl', 'linkd'])
    for (const binary of report.binaries) expect(binary.processes).toBeGreaterThan(1)
    const [binaries, tests] = report.coverage.tallies.bySource
    const { together } = report.coverage.tallies
    // Each source covers statements that the other does not.
    expect(binaries?.covered).toBeLessThan(together.covered)
    expect(tests?.covered).toBeLessThan(together.covered)
    expect(tests?.covered).toBeGreaterThan(0)
    expect(await treeOf(done.module)).toEqual(before)
  })

  it('names the binaries and the test binaries that executed each covered unit', () => {
    const { reach, packages, sources } = done.report.coverage
    expect(reach?.reachers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'binary example.com/shortener/cmd/linkctl',
      'binary example.com/shortener/cmd/linkd',
      'tests api.test',
    ])
    for (const { importPath, files } of packages)
      for (const unit of files.flatMap((file) => file.units)) {
        const who = (reach?.sets[unit.reach ?? 0] ?? []).flatMap((number) => reach?.reachers[number] ?? [])
        const kinds = new Set(who.map(({ kind }) => kind))
        expect(kinds.has('binary')).toBe((unit.counts[sources.indexOf('binaries')] ?? 0) > 0)
        expect(kinds.has('tests')).toBe((unit.counts[sources.indexOf('tests')] ?? 0) > 0)
        const other = importPath.endsWith('/linkd') ? 'linkctl' : 'linkd'
        if (importPath.includes('/cmd/')) expect(who.some(({ name }) => name.endsWith(other))).toBe(false)
      }
  })

  it.each(['percent', 'func', 'pkglist'])(
    'matches go tool covdata %s on raw and on compacted data',
    async (command) => {
      const go = await covdata(command, `-i=${raw()}`)
      expect(go).not.toBe('')
      for (const directories of [raw(), compacted()]) {
        let ours = ''
        let complaints = ''
        const exitCode = await runCovdata([command, `-i=${directories}`], {
          stdout: (text) => {
            ours += text
          },
          stderr: (text) => {
            complaints += text
          },
        })
        expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' })
        expect(ours).toBe(go)
      }
      expect(await covdata(command, `-i=${compacted()}`)).toBe(go)
    },
  )

  it('writes the same profile as go tool covdata textfmt', async () => {
    const file = join(done.outDirectory, 'go.out')
    await covdata('textfmt', `-i=${raw()}`, `-o=${file}`)
    const go = await readFile(file, 'utf8')
    expect(sorted(textProfile(done.report.coverage))).toEqual(sorted(go))
  })

  it('keeps one meta-data file and one counter data file for each pod, and no arguments', async () => {
    const files = Object.keys(await treeOf(join(done.outDirectory, 'covdata')))
    const metas = files.filter((file) => file.includes('covmeta.'))
    const counters = files.filter((file) => file.includes('covcounters.'))
    expect(counters.length).toBeLessThanOrEqual(metas.length)
    expect(metas.filter((file) => file.startsWith('binaries'))).toHaveLength(2)
    for (const file of counters) {
      const text = await readFile(join(done.outDirectory, 'covdata', file), 'latin1')
      expect(text).not.toContain('-addr')
    }
  })

  it('shows the source of each file in the colours of go tool cover -html, byte by byte', async () => {
    const { coverage, sources } = done.report
    const files = coverage.packages.flatMap((pkg) => pkg.files)
    const texts = new Map<string, Buffer>()
    for (const { path } of files) {
      const source = await sources.read(path)
      if (source.kind === 'found') texts.set(path, source.content)
    }
    expect([...texts.keys()]).toEqual(files.map(({ path }) => path))
    const go = await goOf(goVersion, done.module)
    const expected = await goColours(go, textProfile(coverage), texts, done.outDirectory)
    let shades = new Set<number>()
    for (const file of files) {
      const source = texts.get(file.path) ?? Buffer.alloc(0)
      const ours = ourColours(file, source)
      expect(`${file.path} ${colourText(ours, source)}`).toBe(
        `${file.path} ${colourText(expected.get(file.path) ?? [], source)}`,
      )
      shades = new Set([...shades, ...ours])
    }
    // Uncovered parts, covered parts, and what belongs to no unit.
    expect(shades.has(0) && shades.has(-1) && shades.size > 4).toBe(true)
  })

  it('names the tests that cover each line, and those that come nearest to uncovered ones', async () => {
    await knowsItsTests(done.report)
  })

  it('writes a profile that go tool cover accepts, with the same total and the same functions', async () => {
    const file = join(done.outDirectory, 'ours.out')
    await writeFile(file, textProfile(done.report.coverage))
    const go = join(await goRoot(goVersion), 'bin', 'go')
    const options = { cwd: done.module, env: await goEnv(goVersion), maxBuffer: 1 << 26 }
    const { stdout } = await promisify(execFile)(go, ['tool', 'cover', `-func=${file}`], options)
    // The total of go tool cover excludes function literals at package level.
    const units = done.report.coverage.packages
      .flatMap((pkg) => pkg.files.flatMap((f) => f.units))
      .filter((unit) => !unit.literal)
    const { covered, total } = tallyUnits(units, (unit) => unit.count)
    expect(stdout).toMatch(new RegExp(`total:\\s+\\(statements\\)\\s+${formatPercent(covered, total)}`))
    const functions = compareFunctions(done.report.coverage, stdout)
    expect(functions.go).not.toEqual([])
    expect(functions.ours).toEqual(functions.go)
  })
}

/** Go gives units at the same position no particular order. */
function sorted(profile: string): readonly string[] {
  return profile.split('\n').sort()
}
