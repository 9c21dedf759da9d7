import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { body, serveGoDev } from '../../helpers/goDev.js'
import { inTemporary } from '../../helpers/temporary.js'
import { goRoot, goToolchain } from '../../helpers/toolchains.js'
import {
  BOOTSTRAP,
  failureOf,
  goBin,
  measuresWithoutTests,
  noGo,
  setUp,
  versionRunning,
  withPath,
} from './settingUp.js'
import { onlyWhere } from '../../helpers/onlyWhere.js'

/** A tool cache that has these releases, by links to the real ones. */
async function linkedCache(directory: string, ...versions: string[]): Promise<string> {
  for (const version of versions) {
    await mkdir(join(directory, 'go', version), { recursive: true })
    await symlink(await goRoot(version), join(directory, 'go', version, process.arch))
    await writeFile(join(directory, 'go', version, `${process.arch}.complete`), '')
  }
  return directory
}

describe('the tool cache', () => {
  it('gives the version, or the newest of a range, without any network', async () => {
    await inTemporary(async (directory) => {
      const toolCacheDir = await linkedCache(directory, '1.22.12', '1.24.13')
      const host = { toolCacheDir, env: withPath(noGo.path) }
      expect(await setUp('1.22.12', host)).toEqual({
        ...(await goToolchain('1.22.12')),
        origin: 'tool cache',
        goroot: join(directory, 'go', '1.22.12', process.arch),
      })
      expect((await setUp('>=1.20', host)).version.name).toBe('1.24.13')
      expect((await setUp('1.22', host)).version.name).toBe('1.22.12')
    })
  })

  it('is not believed when another Go lies there', async () => {
    await inTemporary(async (directory) => {
      await mkdir(join(directory, 'go', '1.24.12'), { recursive: true })
      const goroot = join(directory, 'go', '1.24.12', process.arch)
      await symlink(await goRoot('1.24.13'), goroot)
      await writeFile(`${goroot}.complete`, '')
      const failure = await failureOf(setUp('1.24.12', { toolCacheDir: directory, env: withPath(noGo.path) }))
      expect(failure).toContain('should be Go 1.24.12, but it reports go1.24.13')
      expect(failure).toContain(`Remove ${goroot}`)
    })
  })
})

describe('PATH', () => {
  it('gives the version or what a range allows, and the first Go that does', async () => {
    await inTemporary(async (toolCacheDir) => {
      const env = withPath(join(await goRoot('1.22.12'), 'bin'), noGo.path, 'relative', goBin)
      const exact = await setUp('1.24.13', { toolCacheDir, env })
      expect(exact).toEqual({ ...(await goToolchain('1.24.13')), origin: 'PATH' })
      expect((await setUp('>=1.20', { toolCacheDir, env })).version.name).toBe('1.22.12')
      expect(await readdir(toolCacheDir)).toEqual([])
    })
  })

  it('is not asked if the tool cache decides', async () => {
    if (process.platform === 'win32') return
    await inTemporary(async (directory) => {
      const toolCacheDir = await linkedCache(directory, '1.24.13')
      const [bin, asked] = [join(directory, 'bin'), join(directory, 'asked')]
      await mkdir(bin)
      const real = join(await goRoot('1.22.12'), 'bin', 'go')
      await writeFile(join(bin, 'go'), `#!/bin/sh\necho "$*" >> '${asked}'\nexec '${real}' "$@"\n`)
      await chmod(join(bin, 'go'), 0o755)
      const env = withPath(bin)
      expect((await setUp('1.24.13', { toolCacheDir, env })).origin).toBe('tool cache')
      await setUp('>=1.20', { toolCacheDir, env: { ...env, RUNNER_TOOL_CACHE: toolCacheDir } })
      expect(existsSync(asked)).toBe(false)
      expect((await setUp('>=1.20', { toolCacheDir, env })).version.name).toBe('1.22.12')
      // One question is enough.
      expect(await readFile(asked, 'utf8')).toBe('env GOVERSION GOROOT GOMODCACHE\n')
    })
  })

  it('comes before a newer Go of our own cache for a range, and after one of the runner', async () => {
    await inTemporary(async (directory) => {
      const toolCacheDir = await linkedCache(directory, '1.24.13')
      const env = withPath(join(await goRoot('1.22.12'), 'bin'))
      const versionFor = async (text: string, variables = {}): Promise<string> =>
        (await setUp(text, { toolCacheDir, env: { ...env, ...variables } })).version.name
      expect(await versionFor('>=1.20')).toBe('1.22.12')
      expect(await versionFor('>=1.20', { RUNNER_TOOL_CACHE: toolCacheDir })).toBe('1.24.13')
      expect(await versionFor('>=1.23')).toBe('1.24.13')
    })
  })

  it('is all that counts for local', async () => {
    await inTemporary(async (directory) => {
      const toolCacheDir = await linkedCache(directory, '1.24.13')
      const env = withPath(join(await goRoot('1.22.12'), 'bin'))
      expect(await setUp('local', { toolCacheDir, env })).toEqual({
        ...(await goToolchain('1.22.12')),
        origin: 'PATH',
      })
      const nothing = await failureOf(setUp('local', { toolCacheDir, env: withPath(noGo.path) }))
      expect(nothing).toMatch(/^go-version asks for the local Go, but there is none on PATH\n/)
      const inModules = { ...env, GOMODCACHE: dirname(await goRoot('1.22.12')) }
      const unusable = await failureOf(setUp('local', { toolCacheDir, env: inModules }))
      expect(unusable).toMatch(/bin\/go \(Go 1\.22\.12\) cannot be used: .* or it is in the module cache\n/)
      const minimum = { version: { name: '1.23', semver: '1.23.0-0' }, file: '/src/go.mod' }
      const old = await failureOf(setUp('local', { toolCacheDir, env }, minimum))
      expect(old).toMatch(/^\/src\/go\.mod needs Go 1\.23 or later, but go-version asks for Go 1\.22\.12\n/)
    })
  })

  it('is not minded where the user pins another Go by environment variables', async () => {
    await inTemporary(async (toolCacheDir) => {
      const env = {
        ...withPath(goBin),
        GOTOOLCHAIN: 'go1.99.9',
        GOROOT: await goRoot('1.22.12'),
        GOFLAGS: '-nonsense',
        GOEXPERIMENT: 'nonsense',
      }
      expect((await setUp('1.24.13', { toolCacheDir, env })).goroot).toBe(await goRoot('1.24.13'))
    })
  })

  it('does not count in the module cache: such a Go is copied', async () => {
    await inTemporary(async (toolCacheDir) => {
      const env = { ...withPath(goBin), GOMODCACHE: dirname(await goRoot(BOOTSTRAP)) }
      const toolchain = await setUp(BOOTSTRAP, { toolCacheDir, env })
      expect(toolchain).toMatchObject({
        origin: 'module proxy',
        goroot: join(toolCacheDir, 'go', BOOTSTRAP, process.arch),
      })
      expect(await versionRunning(toolchain)).toBe(`go${BOOTSTRAP}`)
    })
  })

  // A Go that was changed cannot be had: shell scripts that answer as one does take its place.
  const { it: onPosix } = onlyWhere(process.platform !== 'win32', 'fake go programs are shell scripts')
  onPosix.each([
    ['go1.24.12 X:boringcrypto', 'Go 1.24.12 (%; not an unmodified release, or in the module cache)'],
    ['go1.24.11', 'Go 1.24.11 (%)'],
    ['devel go1.25-abcdef', 'no Go'],
    ['nonsense', 'no Go'],
  ])('does not count with a Go that says %s', async (says, told) => {
    await inTemporary(async (directory) => {
      const program = join(directory, 'go')
      await writeFile(
        program,
        `#!/bin/sh\nif [ "$1" = env ] && [ "$2" = GOVERSION ]; then printf '%s\\n' '${says}' '${directory}' /none; else exit 1; fi\n`,
      )
      await chmod(program, 0o755)
      const env = withPath(directory)
      const failure = await failureOf(setUp('1.24.12', { toolCacheDir: join(directory, 'cache'), env }))
      expect(failure).toContain(`- PATH: ${told.replace('%', program)}\n`)
    })
  })
})

describe('the module proxy', () => {
  it('gives the newest Go of a range through a Go of the tool cache, outside of the module cache', async () => {
    await inTemporary(async (directory) => {
      const toolCacheDir = await linkedCache(join(directory, 'tools'), BOOTSTRAP)
      const env = { ...withPath(noGo.path), GOMODCACHE: join(directory, 'modcache') }
      const toolchain = await setUp('>=1.21.1 <1.22', { toolCacheDir, env })
      expect(toolchain).toMatchObject({ version: { name: '1.21.13' }, origin: 'module proxy' })
      expect(await versionRunning(toolchain)).toBe('go1.21.13')
      // The module cache of the user has the list of the versions, but no Go.
      expect(await readdir(env.GOMODCACHE)).toEqual(['cache'])
    })
  })

  it('tells that a version does not exist, and the nearest', async () => {
    await inTemporary(async (toolCacheDir) => {
      const host = { toolCacheDir, env: withPath(goBin) }
      const exact = await failureOf(setUp('1.22.99', host))
      expect(exact).toMatch(/^no source has Go 1\.22\.99, which go-version asks for\n/)
      expect(exact).toMatch(/- module proxy: go: download go1\.22\.99/)
      expect(exact).toMatch(/The nearest existing versions: 1\.22\.12, 1\.22\.\d+, 1\.\d+\.\d+\.$/)
      const range = await failureOf(setUp('1.1000', host))
      expect(range).toMatch(
        /^there is no Go 1\.1000, which go-version asks for\nThe nearest existing versions: 1\.\d+\.\d+\.$/,
      )
      expect(await readdir(join(toolCacheDir, 'go'))).toEqual([])
    })
  })

  it('needs the checksum database', async () => {
    await inTemporary(async (toolCacheDir) => {
      const env = { ...withPath(goBin), GOSUMDB: 'off' }
      const failure = await failureOf(setUp('1.22.12', { toolCacheDir, env }))
      expect(failure).toMatch(
        /module proxy: go: download go1\.22\.12: .*checksum database disabled by GOSUMDB=off/,
      )
      expect(await readdir(join(toolCacheDir, 'go'))).toEqual([])
    })
  })
})

describe('nothing within reach', () => {
  it.each(['1.26.7', '1.26', 'stable', 'oldstable'])(
    'is one error for %s, with what each source said',
    async (text) => {
      await inTemporary(async (toolCacheDir) => {
        const env = { ...withPath(goBin), GOPROXY: 'https://user:secret@127.0.0.1:9' }
        const failure = await failureOf(setUp(text, { toolCacheDir, env }))
        expect(failure.split('\n').map((line) => line.replace(/(: ).*/, '$1…'))).toEqual([
          expect.stringMatching(
            /^Go (1\.26\.7|1\.26|stable|oldstable), which go-version asks for, could not be set up$/,
          ),
          '- tool cache: …',
          '- PATH: …',
          '- http://127.0.0.1:9/dl/: …',
          '- module proxy: …',
          expect.stringMatching(/^Put that Go on PATH/),
        ])
        expect(failure).toContain(`Or measure with Go ${BOOTSTRAP} from PATH: go-version: local.`)
        expect(failure).toContain(`PATH: Go ${BOOTSTRAP} (${join(goBin, 'go')}`)
        expect(failure).not.toMatch(/secret|user/)
      })
    },
  )

  it('is told where no Go is old enough to help', async () => {
    await inTemporary(async (toolCacheDir) => {
      const env = withPath(join(await goRoot('1.20.14'), 'bin'))
      const failure = await failureOf(setUp('1.26.7', { toolCacheDir, env }))
      expect(failure).toContain('- module proxy: there is no Go 1.21.0 or later that could download it')
    })
  })

  it('does not offer the Go on PATH if the module needs a newer one', async () => {
    await inTemporary(async (toolCacheDir) => {
      const env = { ...withPath(goBin), GOPROXY: 'https://127.0.0.1:9' }
      const minimum = { version: { name: '1.26.7', semver: '1.26.7' }, file: '/src/go.mod' }
      const failure = await failureOf(setUp('1.26.7', { toolCacheDir, env }, minimum))
      expect(failure).toMatch(/a module proxy \(GOPROXY\)\.$/)
    })
  })
})

describe('stable and oldstable', () => {
  const LIST = ['1.27rc1', '1.24.13', '1.24.12', '1.22.12', '1.21.13']

  it.each([
    ['stable', '1.24.13'],
    ['oldstable', '1.22.12'],
  ])('%s is looked up in the list, and then found on the machine', async (text, version) => {
    const goDev = await serveGoDev({
      list: [body(JSON.stringify(LIST.map((name) => ({ version: `go${name}` }))))],
    })
    try {
      await inTemporary(async (directory) => {
        const toolCacheDir = await linkedCache(directory, '1.22.12')
        const host = { toolCacheDir, env: withPath(goBin), downloadBase: goDev.base }
        const toolchain = await setUp(text, host)
        expect(toolchain).toMatchObject({
          version: { name: version },
          origin: text === 'stable' ? 'PATH' : 'tool cache',
        })
        const minimum = { version: { name: '1.25.0', semver: '1.25.0' }, file: '/src/go.mod' }
        expect(await failureOf(setUp(text, host, minimum))).toMatch(
          `/src/go.mod needs Go 1.25.0 or later, but go-version asks for Go ${version}`,
        )
      })
    } finally {
      await goDev.close()
    }
  })
})

describe('go test -cover with a package that has no tests', () => {
  // The toolchains that Go switches to by itself have no covdata tool for this: golang/go#75031.
  it.each(['1.27.0'] as const)('works with Go %s as it is set up', measuresWithoutTests)
})
