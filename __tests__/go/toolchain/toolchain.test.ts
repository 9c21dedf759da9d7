import { describe, expect, it } from '@jest/globals'
import { homedir } from 'node:os'
import { delimiter } from 'node:path'
import { parseModuleVersion } from '../../../src/go/toolchain/bootstrap.js'
import { cacheDirectory, toolCacheDirectory } from '../../../src/go/toolchain/host.js'
import { parseReleases } from '../../../src/go/toolchain/releases.js'
import { withoutCredentials } from '../../../src/go/toolchain/sourceFailure.js'
import { targetOf } from '../../../src/go/toolchain/target.js'
import { type Toolchain, goEnvironment, goProgram } from '../../../src/go/toolchain/toolchain.js'

const GO: Toolchain = {
  version: { name: '1.26.8', semver: '1.26.8' },
  goroot: '/cache/go/1.26.8/x64',
  origin: 'go.dev',
  goos: 'linux',
  goarch: 'amd64',
}
const ON_WINDOWS: Toolchain = { ...GO, goroot: 'C:\\cache\\go', goos: 'windows' }

describe('goEnvironment', () => {
  it('puts the Go first on PATH and pins it', () => {
    const env = { PATH: '/usr/bin', HOME: '/home/x', GOTOOLCHAIN: 'auto', GOFLAGS: '-mod=mod' }
    expect(goEnvironment(GO, env)).toEqual({
      PATH: `/cache/go/1.26.8/x64/bin${delimiter}/usr/bin`,
      HOME: '/home/x',
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-mod=mod',
    })
  })

  it('drops the GOROOT of another Go', () => {
    expect(goEnvironment(GO, { GOROOT: '/usr/local/go' })).not.toHaveProperty('GOROOT')
    expect(goEnvironment(GO, { GOROOT: GO.goroot }).GOROOT).toBe(GO.goroot)
  })

  it('finds the PATH variable as Windows spells it', () => {
    const env = goEnvironment(ON_WINDOWS, { Path: 'C:\\Windows' })
    expect(env).toEqual({ Path: `C:\\cache\\go\\bin${delimiter}C:\\Windows`, GOTOOLCHAIN: 'local' })
    expect(goProgram(ON_WINDOWS)).toBe('C:\\cache\\go\\bin\\go.exe')
    expect(goProgram(GO)).toBe('/cache/go/1.26.8/x64/bin/go')
  })
})

describe('the directory for toolchains', () => {
  it.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', { HOME: '/home/x' }, '/home/x/.cache/go-integration-coverage'],
    ['linux', { HOME: '/home/x', XDG_CACHE_HOME: '/var/x' }, '/var/x/go-integration-coverage'],
    ['linux', { HOME: '/home/x', XDG_CACHE_HOME: 'x' }, '/home/x/.cache/go-integration-coverage'],
    ['linux', { HOME: '', XDG_CACHE_HOME: '' }, `${homedir()}/.cache/go-integration-coverage`],
    ['linux', { HOME: 'relative' }, `${homedir()}/.cache/go-integration-coverage`],
    ['darwin', { HOME: '/Users/x' }, '/Users/x/Library/Caches/go-integration-coverage'],
    ['win32', { LOCALAPPDATA: 'D:\\L' }, 'D:\\L\\go-integration-coverage'],
    ['win32', { USERPROFILE: 'C:\\Users\\x' }, 'C:\\Users\\x\\AppData\\Local\\go-integration-coverage'],
  ])('on %s with %j is %s', (platform, env, directory) => {
    expect(cacheDirectory(env, platform)).toBe(directory)
    expect(toolCacheDirectory(env, platform)).toBe(directory)
  })

  it('is the tool cache of a runner', () => {
    expect(toolCacheDirectory({ HOME: '/h', RUNNER_TOOL_CACHE: '/opt/tools' }, 'linux')).toBe('/opt/tools')
    expect(toolCacheDirectory({ HOME: '/h', RUNNER_TOOL_CACHE: '' }, 'linux')).toContain('/h/.cache')
  })
})

describe('targetOf', () => {
  it.each<[NodeJS.Platform, string, string, string, string]>([
    ['linux', 'x64', 'linux', 'amd64', 'amd64'],
    ['linux', 'arm64', 'linux', 'arm64', 'arm64'],
    ['linux', 'arm', 'linux', 'arm', 'armv6l'],
    ['linux', 'ppc64', 'linux', 'ppc64le', 'ppc64le'],
    ['linux', 'riscv64', 'linux', 'riscv64', 'riscv64'],
    ['aix', 'ppc64', 'aix', 'ppc64', 'ppc64'],
    ['darwin', 'arm64', 'darwin', 'arm64', 'arm64'],
    ['win32', 'ia32', 'windows', '386', '386'],
    ['freebsd', 'x64', 'freebsd', 'amd64', 'amd64'],
  ])('calls %s %s %s/%s', (platform, arch, goos, goarch, archiveArch) => {
    expect(targetOf(platform, arch)).toEqual({ goos, goarch, archiveArch, toolArch: arch })
  })
})

describe('parseModuleVersion', () => {
  const target = targetOf('linux', 'x64')
  it.each([
    ['v0.0.1-go1.26.8.linux-amd64', '1.26.8'],
    ['v0.0.1-go1.20.linux-amd64', '1.20'],
    ['v0.0.1-go1.27rc1.linux-amd64', '1.27rc1'],
    ['v0.0.1-go1.26.8.linux-arm64', undefined],
    ['v0.0.1-go1.26.8-custom.linux-amd64', undefined],
    ['golang.org/toolchain', undefined],
  ])('of %s is %s', (text, name) => {
    expect(parseModuleVersion(text, target)?.name).toBe(name)
  })
})

describe('parseReleases', () => {
  it('reads releases and ignores the rest', () => {
    const file = { os: 'linux', arch: 'amd64', kind: 'archive', filename: 'a.tar.gz', sha256: 'A'.repeat(64) }
    const list = [
      null,
      'x',
      { version: 7, files: [file] },
      { version: 'go1', files: [file] },
      { version: 'go1.26.8' },
      {
        version: 'go1.26.9',
        files: [null, { ...file, kind: 'installer' }, { ...file, arch: 'arm64' }, file],
      },
    ]
    expect(parseReleases(JSON.stringify(list), targetOf('linux', 'x64'))).toEqual([
      { version: { name: '1.26.8', semver: '1.26.8' }, archive: undefined },
      {
        version: { name: '1.26.9', semver: '1.26.9' },
        archive: { filename: 'a.tar.gz', sha256: 'A'.repeat(64) },
      },
    ])
    expect(() => parseReleases('{}', targetOf('linux', 'x64'))).toThrow('is not a JSON list')
  })
})

describe('withoutCredentials', () => {
  it.each([
    ['get https://user:pass@host/x and http://t0ken@h/', 'get https://host/x and http://h/'],
    ['"https://a:b@h"', '"https://h"'],
    ['https://host/golang.org/toolchain@v0.0.1', 'https://host/golang.org/toolchain@v0.0.1'],
  ])('of %s is %s', (text, safe) => {
    expect(withoutCredentials(text)).toBe(safe)
  })
})
