import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError, describeError } from '../../../src/support/errors.js'
import { type Environment, capture } from '../../../src/process/exec.js'
import type { MinimumGo } from '../../../src/go/toolchain/pin.js'
import type { Host } from '../../../src/go/toolchain/host.js'
import { setUpGo } from '../../../src/go/toolchain/setUpGo.js'
import { type Toolchain, goEnvironment, goProgram } from '../../../src/go/toolchain/toolchain.js'
import { parseVersionRequest } from '../../../src/go/toolchain/versionRequest.js'
import { type EmptyPath, emptyPath } from '../../helpers/emptyPath.js'
import { body, serveGoDev } from '../../helpers/goDev.js'
import { inTemporary } from '../../helpers/temporary.js'
import { GO_VERSIONS, goEnv, goRoot, goToolchain, realHost } from '../../helpers/toolchains.js'

/** Nobody listens there, so go.dev is out of reach at once. */
const NOWHERE = 'http://127.0.0.1:9/dl/'
/** A Go that can download others. */
const BOOTSTRAP = '1.24.13'

let noGo: EmptyPath
let goBin: string

beforeAll(async () => {
  noGo = await emptyPath()
  goBin = join(await goRoot(BOOTSTRAP), 'bin')
})

afterAll(() => noGo.remove())

function setUp(text: string, host: Partial<Host>, minimum?: MinimumGo): Promise<Toolchain> {
  const wanted = { request: parseVersionRequest(text, 'go-version'), requestedBy: 'go-version' }
  return setUpGo(
    minimum === undefined ? wanted : { ...wanted, minimum },
    realHost({ downloadBase: NOWHERE, ...host }),
  )
}

async function failureOf(setting: Promise<Toolchain>): Promise<string> {
  const failure: unknown = await setting.catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(UserError)
  return describeError(failure)
}

/** The environment of the tests with these directories for PATH. */
function withPath(...directories: string[]): Environment {
  return { ...realHost().env, PATH: directories.join(process.platform === 'win32' ? ';' : ':') }
}

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

  it('is not minded where the user pins another Go by environment variables', async () => {
    await inTemporary(async (toolCacheDir) => {
      const env = {
        ...withPath(goBin),
        GOTOOLCHAIN: 'go1.99.9',
        GOROOT: await goRoot('1.22.12'),
        GOFLAGS: '-nonsense',
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
  const posix = process.platform === 'win32' ? it.skip : it
  if (process.platform === 'win32') console.log('skipped on Windows: fake go programs are shell scripts')
  posix.each([
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
  it.each(GO_VERSIONS)('gives Go %s through another Go, outside of the module cache', async (version) => {
    await inTemporary(async (directory) => {
      const other = version === BOOTSTRAP ? '1.27.0' : BOOTSTRAP
      const env = { ...withPath(join(await goRoot(other), 'bin')), GOMODCACHE: join(directory, 'modcache') }
      const toolchain = await setUp(version, { toolCacheDir: join(directory, 'tools'), env })
      expect(toolchain).toEqual({
        ...(await goToolchain(version)),
        origin: 'module proxy',
        goroot: join(directory, 'tools', 'go', version, process.arch),
      })
      expect(await versionRunning(toolchain)).toBe(`go${version}`)
      // Nothing went into the module cache of the user, nor stayed beside the toolchain.
      expect(await readdir(directory)).toEqual(['tools'])
      expect((await readdir(dirname(toolchain.goroot))).sort()).toEqual([
        process.arch,
        `${process.arch}.complete`,
      ])
    })
  })

  it('lists versions for ranges, and is asked by a Go of the tool cache where PATH has none', async () => {
    await inTemporary(async (directory) => {
      const toolCacheDir = await linkedCache(directory, BOOTSTRAP)
      const toolchain = await setUp('>=1.21.1 <1.22', { toolCacheDir, env: withPath(noGo.path) })
      expect(toolchain).toMatchObject({ version: { name: '1.21.13' }, origin: 'module proxy' })
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
  it.each(GO_VERSIONS)('works with Go %s as it is set up', async (version) => {
    await inTemporary(async (directory) => {
      await writeFile(join(directory, 'go.mod'), 'module example.com/m\n\ngo 1.20\n')
      await mkdir(join(directory, 'tested'))
      await mkdir(join(directory, 'untested'))
      await writeFile(join(directory, 'untested', 'u.go'), 'package untested\n\nfunc F() int { return 1 }\n')
      await writeFile(join(directory, 'tested', 't.go'), 'package tested\n\nfunc F() int { return 1 }\n')
      await writeFile(
        join(directory, 'tested', 't_test.go'),
        'package tested\n\nimport "testing"\n\nfunc TestF(*testing.T) { F() }\n',
      )
      const go = goProgram(await goToolchain(version))
      const result = await capture(go, ['test', '-cover', './...'], {
        cwd: directory,
        env: await goEnv(version),
      })
      expect(result).toMatchObject({ exitCode: 0, stderr: '' })
      expect(result.stdout).toMatch(/ok\s+example\.com\/m\/tested\s.*coverage: 100\.0% of statements/)
      expect(result.stdout).toMatch(
        /example\.com\/m\/untested\s.*(coverage: 0\.0% of statements|no test files)/,
      )
    })
  })
})

async function versionRunning(toolchain: Toolchain): Promise<string> {
  const env = goEnvironment(toolchain, withPath(noGo.path))
  const { stdout } = await capture(goProgram(toolchain), ['env', 'GOVERSION', 'GOROOT'], {
    cwd: toolchain.goroot,
    env,
  })
  expect(stdout.split('\n')[1]).toBe(toolchain.goroot)
  return stdout.split('\n')[0] ?? ''
}
