/** The overlay as a file: for known and unknown Go releases, with and without an overlay of the user. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/support/errors.js'
import { inheritedFlag } from '../../src/go/inheritedFlag.js'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { UnknownSource } from '../../src/preserve/edits.js'
import {
  type PreserveRequest,
  notPreserved,
  preparePreserving,
  withPatterns,
} from '../../src/preserve/preserving.js'
import { inTemporary } from '../helpers/temporary.js'
import { GO_VERSIONS, goRoot } from '../helpers/toolchains.js'

async function replacements(file: string): Promise<Readonly<Record<string, string>>> {
  return (JSON.parse(await readFile(file, 'utf8')) as { Replace: Record<string, string> }).Replace
}

/** The files of a release that are changed, in a copy that a test may change too. */
async function copyOfRuntime(directory: string): Promise<string> {
  const goroot = await goRoot('1.26.8')
  const copy = join(directory, 'goroot')
  const coverage = 'src/internal/coverage/cfile'
  for (const file of [
    'src/runtime/proc.go',
    'src/runtime/os_linux.go',
    'src/runtime/panic.go',
    'src/runtime/covermeta.go',
    'src/runtime/runtime.go',
    'src/runtime/signal_unix.go',
    `${coverage}/hooks.go`,
    `${coverage}/emit.go`,
    `${coverage}/testsupport.go`,
    `${coverage}/apis.go`,
    'src/runtime/runtime2.go',
    'src/runtime/time.go',
    'src/time/sleep.go',
    'src/internal/testlog/log.go',
    'src/os/exec_posix.go',
    'src/os/file_unix.go',
    'src/os/root.go',
    'src/os/root_unix.go',
    'src/testing/newcover.go',
    'src/testing/testing.go',
    'src/testing/fuzz.go',
    'src/testing/example.go',
    'src/testing/internal/testdeps/deps.go',
  ]) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await cp(join(goroot, file), join(copy, file))
  }
  return copy
}

/** Whether so many files are replaced, by files of which few lines differ, each with its number. */
async function expectReplaced(version: string, attributing: boolean, count: number): Promise<void> {
  await inTemporary(async (directory) => {
    const goroot = await goRoot(version)
    const file = join(directory, 'overlay.json')
    const runtime = { goroot, toolCacheDir: directory, attributing }
    expect(await writeOverlays(runtime, [{ file, own: undefined }])).toBeUndefined()
    const all = Object.entries(await replacements(file))
    expect(all).toHaveLength(count)
    for (const [original, copy] of all) {
      const [before, after] = [await readFile(original, 'utf8'), await readFile(copy, 'utf8')]
      expect(after).not.toBe(before)
      const [lines, changed] = [before.trimEnd().split('\n'), after.split('\n')]
      const different = lines.filter((line, index) => changed[index] !== line)
      expect(different.length).toBeLessThanOrEqual(attributing ? 12 : 7)
    }
  })
}

describe.each(GO_VERSIONS)('the overlay for Go %s', (version) => {
  it('replaces eleven files and keeps their line numbers', async () => {
    await expectReplaced(version, false, 11)
  })

  it('replaces more files for attribution, whose lines keep their numbers, too', async () => {
    // Up to Go 1.22, package time has a copy of the runtime's timer; from 1.24 on, there is os.Root.
    await expectReplaced(version, true, 21)
  })
})

describe('an overlay of the user', () => {
  it('is included, with paths relative to where the go command runs', async () => {
    await inTemporary(async (directory) => {
      await writeFile(join(directory, 'own.json'), '{"Replace":{"a.go":"b.go","gone.go":""}}')
      const file = join(directory, 'overlay.json')
      const goroot = await goRoot('1.26.8')
      await writeOverlays({ goroot, toolCacheDir: directory }, [
        { file, own: { file: 'own.json', cwd: directory } },
      ])
      expect(await replacements(file)).toMatchObject({
        [join(directory, 'a.go')]: join(directory, 'b.go'),
        [join(directory, 'gone.go')]: '',
      })
    })
  })

  it('that cannot be read is a mistake of the user', async () => {
    await inTemporary(async (directory) => {
      await writeFile(join(directory, 'own.json'), '{')
      const runtime = { goroot: await goRoot('1.26.8'), toolCacheDir: directory }
      const overlay = { file: join(directory, 'o.json'), own: { file: 'own.json', cwd: directory } }
      await expect(writeOverlays(runtime, [overlay])).rejects.toThrow(UserError)
    })
  })

  it.each([
    ['', undefined],
    ['-mod=mod -overlay=/a/o.json', '/a/o.json'],
    ["-tags=x '-overlay=/a b/o.json'", '/a b/o.json'],
    ['--overlay=one.json -overlay=two.json', 'two.json'],
    ['-ldflags=-overlay=no', undefined],
  ])('is looked up in GOFLAGS=%s', (goFlags, expected) => {
    expect(inheritedFlag(goFlags, 'overlay')).toBe(expected)
  })
})

describe('a Go release that is not known', () => {
  const changes: readonly (readonly [string, string, string])[] = [
    ['src/runtime/os_linux.go', '\tgoenvs_unix()\n', '\tgoenvs_other()\n'],
    ['src/internal/coverage/cfile/emit.go', 'os.Rename(s.cftmp, s.cfname)', 'rename(s)'],
    ['src/internal/coverage/cfile/emit.go', 'os.Getenv("GOCOVERDIR")', 'env()'],
    ['src/runtime/signal_unix.go', 'unblocksig(sig)', 'unblock(sig)'],
    ['src/runtime/panic.go', 'if startpanic_m() && msgs != nil {', 'if msgs != nil {'],
    ['src/runtime/runtime.go', 'exit(int32(code))', 'exit(code)'],
    ['src/internal/coverage/cfile/hooks.go', 'F: emitCounterData,', 'F: other,'],
    ['src/internal/coverage/cfile/testsupport.go', 'pods.CollectPods(', 'pods.Collect('],
    ['src/testing/newcover.go', 'if errmsg, err := cover', 'if message, err := cover'],
  ]

  it.each(changes)('is left unchanged: %s', async (name, from, to) => {
    await inTemporary(async (directory) => {
      const goroot = await copyOfRuntime(directory)
      const text = await readFile(join(goroot, name), 'utf8')
      await writeFile(join(goroot, name), text.replace(from, to))
      const file = join(directory, 'overlay.json')
      await expect(
        writeOverlays({ goroot, toolCacheDir: directory }, [{ file, own: undefined }]),
      ).rejects.toThrow(UnknownSource)
      const { overlays, findings } = await preparePreserving({
        wanted: true,
        fixedPlace: { path: undefined },
        goroot,
        toolCacheDir: directory,
        scratch: directory,
        own: { build: undefined, tests: undefined, nested: undefined },
      })
      expect(overlays).toBeUndefined()
      expect(findings).toMatchObject([{ code: 'not-preserved', severity: 'notice' }])
    })
  })
})

describe('attribution', () => {
  const prepare = async (
    directory: string,
    goroot: string,
    how: Pick<PreserveRequest, 'attribution' | 'platform'>,
  ) =>
    preparePreserving({
      wanted: true,
      ...how,
      fixedPlace: { path: undefined, wanted: false },
      goroot,
      toolCacheDir: directory,
      scratch: directory,
      own: { build: undefined, tests: undefined, nested: undefined },
    })

  it.each([
    ['src/testing/testing.go', 'func tRunner(', 'func runner('],
    ['src/testing/testing.go', 't.signal <- signal', 't.signal <- false'],
    ['src/testing/internal/testdeps/deps.go', 'import (', 'import ('.repeat(2)],
    ['src/os/exec_posix.go', 'syscall.StartProcess(', 'start('],
    ['src/runtime/runtime2.go', 'trackingSeq ', 'sequence '],
    ['src/runtime/proc.go', 'newg.gopc = callerpc', 'newg.gopc = pc'],
  ])('is left out where %s is not known, and counters are preserved', async (name, from, to) => {
    await inTemporary(async (directory) => {
      const goroot = await copyOfRuntime(directory)
      const text = await readFile(join(goroot, name), 'utf8')
      await writeFile(join(goroot, name), text.replace(from, to))
      const { overlays, findings, attributing } = await prepare(directory, goroot, { attribution: 'auto' })
      expect(Object.keys(await replacements(overlays?.tests ?? ''))).toHaveLength(11)
      expect(attributing).toBeUndefined()
      expect(findings).toMatchObject([{ code: 'not-attributed', severity: 'notice' }])
      expect(findings[0]?.detail).toContain('This Go release is not supported: ')
    })
  })

  it('is left out elsewhere than on Linux, and where nothing can be preserved', async () => {
    await inTemporary(async (directory) => {
      const goroot = await copyOfRuntime(directory)
      const elsewhere = await prepare(directory, goroot, { attribution: 'exact', platform: 'darwin' })
      expect(elsewhere.overlays).toBeDefined()
      expect(elsewhere.findings).toMatchObject([
        { code: 'not-attributed', severity: 'warning', detail: 'That needs Linux.' },
      ])
      await rm(join(goroot, 'src/runtime/panic.go'))
      const { findings } = await prepare(directory, goroot, { attribution: 'auto' })
      expect(findings.map(({ code }) => code)).toEqual(['not-preserved', 'not-attributed'])
    })
  })

  it('is left out afterwards, with the reason, if Go does not compile with it', async () => {
    await inTemporary(async (directory) => {
      const prepared = await prepare(directory, await goRoot('1.26.8'), { attribution: 'exact' })
      expect(Object.keys(await replacements(prepared.overlays?.nested ?? ''))).toHaveLength(21)
      const without = await prepared.attributing?.leaveOut('It does not compile.')
      expect(Object.keys(await replacements(without?.overlays?.nested ?? ''))).toHaveLength(11)
      expect(without?.attributing).toBeUndefined()
      expect(without?.findings).toMatchObject([
        { code: 'not-attributed', severity: 'warning', detail: 'It does not compile.' },
      ])
      const { findings } = notPreserved('Nothing compiles.', prepared)
      expect(findings.map(({ code }) => code)).toEqual(['not-preserved', 'not-attributed'])
    })
  })
})

it('a finding reports that another run holds the place for binaries without GOCOVERDIR', async () => {
  await inTemporary(async (directory) => {
    const prepare = async (path: string | undefined) =>
      preparePreserving({
        wanted: true,
        fixedPlace: { path },
        goroot: await goRoot('1.26.8'),
        toolCacheDir: directory,
        scratch: directory,
        own: { build: undefined, tests: undefined, nested: undefined },
      })
    const place = join(directory, 'data "é"')
    expect((await prepare(place)).findings).toEqual([])
    const hooks = async (): Promise<string> => {
      const all = Object.entries(await replacements(join(directory, 'overlay-build.json')))
      const copy = all.find(([path]) => path.endsWith('hooks.go'))?.[1] ?? ''
      return readFile(copy, 'utf8')
    }
    expect(await hooks()).toContain(`var covliveFixed = ${JSON.stringify(place)}\n`)
    expect((await prepare(undefined)).findings).toMatchObject([
      { code: 'fixed-place-taken', severity: 'notice' },
    ])
    expect(await hooks()).toContain('const covliveFixed = ""\n')
  })
})

describe('preserving that is impossible', () => {
  it.each([
    ['std', /std/],
    ['all', /all/],
    ['runtime/...', /runtime/],
    ['internal/coverage/cfile', /cfile/],
  ])('because of -coverpkg=%s is reported with the reason', (pattern, reason) => {
    const overlays = { build: '/b.json', tests: '/t.json', nested: '/n.json', launcher: '/l.json' }
    const prepared = { overlays, findings: [] }
    expect(withPatterns(prepared, ['example.com/m/...'])).toBe(prepared)
    const { overlays: none, findings } = withPatterns(prepared, ['example.com/m/...', pattern])
    expect(none).toBeUndefined()
    expect(findings[0]?.detail).toMatch(reason)
  })
})

it('two copies of one release share no changed file, as the build cache does not tell them apart', async () => {
  await inTemporary(async (directory) => {
    const changed: string[] = []
    for (const goroot of [await goRoot('1.26.8'), await copyOfRuntime(directory)]) {
      const file = join(directory, 'overlay.json')
      const request = { goroot, toolCacheDir: directory, attributing: true }
      await writeOverlays(request, [{ file, own: undefined }])
      changed.push(...Object.values(await replacements(file)))
    }
    expect(changed.length).toBeGreaterThan(20)
    expect(new Set(changed).size).toBe(changed.length)
  })
})
