/** The ways in which Go tests start their binary: each works without configuration. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codes, figures } from '../helpers/chain.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { chain, measuresCommonWays, runFixture } from './ways.js'

describe.each([QUICK_RELEASE])('with Go %s a run', measuresCommonWays)

describe('a run', () => {
  it('says that no binary was started when there is a test that does nothing', async () => {
    const module = await chain.copy('__tests__/fixtures/bindir')
    await rm(join(module, 'test'), { recursive: true, force: true })
    await writeFile(join(module, 'names.go'), 'package names\n\nconst Ada = "Ada"\n')
    await writeFile(
      join(module, 'names_test.go'),
      '//go:build integration\n\npackage names\n\nimport "testing"\n\nfunc TestNothing(*testing.T) { _ = Ada }\n',
    )
    const { report } = await chain.run(module, { inputs: { 'go-version': '1.26.8' } })
    expect(codes(report)).toEqual(['no-data', 'binary-never-ran'])
    expect(report.findings[0]?.detail).toBe(
      'The tests started none of the binaries, or not with a GOCOVERDIR to which they can write. The test processes executed no code of the measured packages.',
    )
  })

  it('leaves test processes out with in-process: false', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { 'in-process': 'false' })
    expect(report.coverage.sources).toEqual(['binaries'])
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 3/4', 'total 10/13'])
  })

  it('does not instrument builds inside tests with test-builds: false', async () => {
    const { report } = await runFixture('testmain-build', '1.26.8', { 'test-builds': 'false' })
    expect(codes(report)).toEqual(['no-data', 'binary-never-ran'])
  })

  it('measures every test with suite: all', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { suite: 'all' })
    expect(report.suite).toMatchObject({ passed: true, leftOut: 0 })
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 4/4', 'total 11/13'])
  })

  it('lets a -run flag of the user win', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { 'test-flags': '-run=^TestGreetLoud$' })
    const names = report.suite?.packages.flatMap((pkg) => pkg.tests.map((test) => test.name))
    expect(names).toEqual(['TestGreetLoud'])
  })

  it('measures selected packages only, and always the main packages', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', { coverpkg: './greeting' })
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 3/4', 'total 10/13'])
  })

  it('measures a script instead of go test', async () => {
    const { report, said } = await runFixture('prebuilt', '1.26.8', {
      command:
        'set -u\necho "data in $GOCOVERDIR" | sed s/data/counters/\ngreet Ada >/dev/null\ngreet -loud Ada | cat',
    })
    expect(report.suite).toMatchObject({ kind: 'command', passed: true, packages: [] })
    expect(report.binaries).toMatchObject([{ name: 'greet', processes: 2 }])
    expect(said.join('\n')).toMatch(/child: counters in .*binaries/)
  })

  it('uses the exit code of a script, even of the first command in a pipe', async () => {
    const { report } = await runFixture('prebuilt', '1.26.8', {
      command: 'greet Ada\nfalse | cat\ngreet never',
    })
    expect(report.suite).toMatchObject({ passed: false, exitCode: 1 })
    expect(codes(report)).toEqual(['command-failed'])
    expect(report.binaries).toMatchObject([{ processes: 1 }])
  })
})
