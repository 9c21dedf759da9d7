/** The overlay as a file: for known and unknown Go releases, with and without an overlay of the user. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/support/errors.js'
import { inheritedFlag } from '../../src/go/inheritedFlag.js'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { UnknownSource } from '../../src/preserve/patches.js'
import { preparePreserving, withPatterns } from '../../src/preserve/preserving.js'
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
    'src/testing/newcover.go',
  ]) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await cp(join(goroot, file), join(copy, file))
  }
  return copy
}

describe.each(GO_VERSIONS)('the overlay for Go %s', (version) => {
  it('replaces eleven files and keeps their line numbers', async () => {
    await inTemporary(async (directory) => {
      const goroot = await goRoot(version)
      const file = join(directory, 'overlay.json')
      await writeOverlays({ goroot, toolCacheDir: directory }, [{ file, own: undefined }])
      const all = Object.entries(await replacements(file))
      expect(all).toHaveLength(11)
      for (const [original, copy] of all) {
        const [before, after] = [await readFile(original, 'utf8'), await readFile(copy, 'utf8')]
        expect(after).not.toBe(before)
        const [lines, changed] = [before.trimEnd().split('\n'), after.split('\n')]
        const different = lines.filter((line, index) => changed[index] !== line)
        expect(different.length).toBeLessThanOrEqual(7)
      }
    })
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
