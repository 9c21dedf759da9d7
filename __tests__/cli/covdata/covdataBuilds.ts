/** @module Tests on data of binaries that were built in unusual ways: ours, compared with the covdata of the same release. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { contentsOf } from '../../covdata/contents.js'
import { type OddBuild, buildAndRun, testAndKeep } from '../../covdata/oddBuilds.js'
import { type Covdata, covdataOf } from '../../covdata/oddPrograms.js'
import { ours } from './covdataRun.js'

/** The data, and what is compared for it. */
class Comparison {
  private made = 0
  readonly data: string

  constructor(
    private readonly root: string,
    private readonly release: string,
    private readonly go: Covdata,
  ) {
    this.data = path.join(root, 'data')
  }

  /** @returns our text of each command */
  async printed(...flags: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const texts: Record<string, string> = {}
    for (const command of ['percent', 'func', 'pkglist']) {
      const layout = command === 'percent' ? [`-go=${this.release}`] : []
      const our = await ours(command, `-i=${this.data}`, ...flags, ...layout)
      const gos = await this.go(command, `-i=${this.data}`, ...flags)
      expect([our.exitCode, our.stdout]).toEqual([gos.exitCode, gos.stdout])
      texts[command] = our.stdout
    }
    const [our, gos] = [this.path(), this.path()]
    expect(await ours('textfmt', `-i=${this.data}`, `-o=${our}`, ...flags)).toMatchObject({ exitCode: 0 })
    expect(await this.go('textfmt', `-i=${this.data}`, `-o=${gos}`, ...flags)).toMatchObject({ exitCode: 0 })
    texts.textfmt = await readFile(our, 'utf8')
    expect(texts.textfmt).toBe(await readFile(gos, 'utf8'))
    return texts
  }

  async merged(...flags: readonly string[]): Promise<void> {
    const [our, gos] = [this.path(), this.path()]
    await Promise.all([mkdir(our), mkdir(gos)])
    const input = `-i=${this.data}`
    expect(await ours('merge', input, `-o=${our}`, ...flags)).toMatchObject({ exitCode: 0 })
    expect(await this.go('merge', input, `-o=${gos}`, ...flags)).toMatchObject({ exitCode: 0 })
    expect(await contentsOf(our)).toEqual(await contentsOf(gos))
  }

  private path(): string {
    return path.join(this.root, `file${this.made++}`)
  }
}

/** @param make writes the data to `data` in the directory */
export async function compare(
  release: string,
  make: (directory: string) => Promise<void>,
  work: (comparison: Comparison) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), 'covdata-builds-'))
  try {
    await make(root)
    await work(new Comparison(root, release, await covdataOf(release)))
  } finally {
    await rm(root, { recursive: true })
  }
}

function hasCompiler(): boolean {
  try {
    execFileSync('cc', ['--version'])
    return true
  } catch {
    return false
  }
}

/** What shows in a profile that the build was as unusual as intended. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  '-coverpkg=std': /^runtime\/proc\.go:.* [1-9]\d*$/m,
  '-coverpkg=all': /^runtime\/proc\.go:.* [1-9]\d*$/m,
  '-race': /^mode: atomic\nexample\.com\/odd\/closure\//,
  cgo: /^example\.com\/odd\/withc\/main\.go:.* 2$/m,
  '-trimpath by the names of files': /\/cmd\/alpha\/main\.go:.* [1-9]\d*$/m,
  'a vendored module': /^example\.org\/dep\/dep\.go:.* 2$/m,
  'a workspace of two modules': /^example\.com\/two\/parts\/parts\.go:.* 1$/m,
}

/** Combines each build with each of its releases that are wanted. */
export function casesOf(
  builds: readonly OddBuild[],
  isWanted: (release: string) => boolean,
): readonly (readonly [string, string, OddBuild])[] {
  return builds.flatMap((build) =>
    build.releases.filter(isWanted).map((release) => [build.name, release, build] as const),
  )
}

/** Defines the tests for a build by a release. */
export function testBuildAgainstGo(name: string, release: string, build: OddBuild): void {
  it('is printed and merged as Go does', async () => {
    if (build.needsC === true && !hasCompiler()) {
      console.log(`not run: ${name} needs a C compiler`)
      return
    }
    const make = (directory: string): Promise<void> => buildAndRun(build, release, directory)
    await compare(release, make, async (comparison) => {
      const { textfmt = '' } = await comparison.printed()
      expect(textfmt).toMatch(SIGNS[name] ?? /^$/)
      await comparison.printed('-pkg=example.com/...,runtime')
      await comparison.merged()
      await comparison.merged('-pcombine')
    })
  })
}

/** Defines the tests for what test binaries write. */
export function testTestBinaries(release: string): void {
  it('is printed as Go does', async () => {
    const make = (directory: string): Promise<void> => testAndKeep(release, directory)
    await compare(release, make, async (comparison) => {
      const { textfmt, percent } = await comparison.printed()
      expect(textfmt).toMatch(/^example\.com\/odd\/tested\/tested\.go:\d.* 2$/m)
      expect(percent).toContain('example.com/odd/closure')
      await comparison.printed('-pkg=example.com/odd/tested')
      await comparison.merged('-pcombine')
      const names = await readdir(comparison.data)
      const withoutTests = names.filter((name) => /^covmeta\.[\da-f]{64}$/.test(name))
      expect(withoutTests).toHaveLength(release === '1.20.14' ? 0 : 1)
    })
  })
}
