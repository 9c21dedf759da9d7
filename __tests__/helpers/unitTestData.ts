/** @module Data of the fixture `unit-tests`: of its binary, and of its unit tests in both of Go's formats. */
import { execFileSync } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { keptBuild, sourcesOf } from './keptBuild.js'
import { ROOT } from './chain.js'
import { QUICK_RELEASE, goEnv, goRoot } from './toolchains.js'

export interface UnitTestFixture {
  /** A GOCOVERDIR of the binary. */
  readonly binaries: string
  /** A GOCOVERDIR of the unit tests. */
  readonly unit: string
  /** The same as a text profile, as `go test -coverprofile` writes it. */
  readonly profile: string
  /** What `go tool covdata textfmt` prints of the two directories. */
  readonly texts: { readonly binaries: string; readonly unit: string }
}

const SOURCES = join(ROOT, '__tests__', 'fixtures', 'unit-tests')

/** Made once; nobody may write to it. */
export async function unitTestFixture(): Promise<UnitTestFixture> {
  const kept = await keptBuild({
    name: 'unit-tests',
    parts: [...(await sourcesOf(SOURCES)), QUICK_RELEASE, '1'],
    make: async (directory) => {
      const module = join(directory, 'module')
      await cp(SOURCES, module, { recursive: true })
      const go = join(await goRoot(QUICK_RELEASE), 'bin', 'go')
      const env = await goEnv(QUICK_RELEASE)
      const run = (program: string, args: readonly string[], more = {}): void => {
        execFileSync(program, args, { cwd: module, env: { ...env, ...more }, stdio: 'pipe' })
      }
      const [binaries, unit] = [join(directory, 'binaries'), join(directory, 'unit')]
      await mkdir(binaries)
      await mkdir(unit)
      const measured = ['-cover', '-covermode=atomic', '-coverpkg=./...']
      run(go, ['build', ...measured, '-o', join(directory, 'desk'), '.'])
      for (const args of [['small'], ['small', 'member']])
        run(join(directory, 'desk'), args, { GOCOVERDIR: binaries })
      const packages = ['./price', './audit']
      run(go, ['test', ...measured, ...packages, '-args', `-test.gocoverdir=${unit}`])
      run(go, ['test', ...measured, `-coverprofile=${join(directory, 'profile')}`, ...packages])
      for (const name of ['binaries', 'unit'])
        run(go, [
          'tool',
          'covdata',
          'textfmt',
          `-i=${join(directory, name)}`,
          `-o=${join(directory, `${name}.txt`)}`,
        ])
    },
  })
  return {
    binaries: join(kept, 'binaries'),
    unit: join(kept, 'unit'),
    profile: join(kept, 'profile'),
    texts: { binaries: join(kept, 'binaries.txt'), unit: join(kept, 'unit.txt') },
  }
}
