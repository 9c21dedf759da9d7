/** @module Kinds of builds and targets: the overlay compiles for all of them, and a binary that can run here keeps its counters. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { capture } from '../../src/process/exec.js'
import { notHere } from '../helpers/onlyWhere.js'
import {
  type BuildOptions,
  type Ended,
  FIXTURE,
  type Kind,
  buildKinds,
  buildBinary,
  canRun,
  keptIn,
  runProgram,
} from '../helpers/preservedBinaries.js'
import { type GoVersionName, goEnv, goToolchain } from '../helpers/toolchains.js'

let root: string
let hasC: boolean

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'preserve-builds-'))
  hasC = await canRun('gcc', ['--version'])
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

interface BuildKind extends Pick<BuildOptions, 'flags' | 'env' | 'target'> {
  readonly what: string
  /** Needs a C compiler. */
  readonly c?: boolean
}

const STATIC = ['-ldflags=-linkmode=external -extldflags=-static', '-tags=netgo,osusergo']

export const BUILDS: readonly BuildKind[] = [
  { what: 'without cgo', env: { CGO_ENABLED: '0' } },
  { what: 'with cgo', env: { CGO_ENABLED: '1' }, target: './cthreads', c: true },
  { what: 'static, with cgo', env: { CGO_ENABLED: '1' }, flags: STATIC, target: './cthreads', c: true },
  {
    what: 'linked by the C compiler',
    env: { CGO_ENABLED: '1' },
    flags: ['-ldflags=-linkmode=external'],
    c: true,
  },
  { what: 'position-independent', env: { CGO_ENABLED: '0' }, flags: ['-buildmode=pie'] },
  {
    what: 'position-independent, with cgo',
    env: { CGO_ENABLED: '1' },
    flags: ['-buildmode=pie'],
    target: './cthreads',
    c: true,
  },
  { what: 'with the race detector', env: { CGO_ENABLED: '1' }, flags: ['-race'], c: true },
  { what: 'with trimmed paths', env: { CGO_ENABLED: '0' }, flags: ['-trimpath'] },
  { what: 'without symbols', env: { CGO_ENABLED: '0' }, flags: ['-ldflags=-s -w'] },
  { what: 'with tags', env: { CGO_ENABLED: '0' }, flags: ['-tags=more'] },
  { what: 'counting without atomics', env: { CGO_ENABLED: '0' }, flags: ['-covermode=count'] },
  { what: 'for 32 bits', env: { CGO_ENABLED: '0', GOARCH: '386' } },
]

/** Each has its own kind of early start-up, or its own table of system calls. */
export const TARGETS = [
  'windows/amd64',
  'darwin/amd64',
  'darwin/arm64',
  'linux/arm64',
  'freebsd/amd64',
  'linux/arm',
  'linux/ppc64le',
  'linux/s390x',
  'linux/riscv64',
  'linux/loong64',
  'linux/mips',
  'linux/mipsle',
  'linux/mips64',
  'openbsd/amd64',
  'plan9/amd64',
  'windows/arm64',
  'js/wasm',
] as const

/** What is built with a Go release, and for which targets; all other tests build in any case. */
export interface Builds {
  readonly version: GoVersionName
  readonly builds: readonly BuildKind[]
  readonly libraries: readonly ('c-shared' | 'c-archive')[]
  readonly targets: readonly (typeof TARGETS)[number][]
  /** Whether qemu runs binaries for other architectures. */
  readonly emulated: boolean
}

/** The builds with these names. */
export function buildsOf(...names: readonly string[]): readonly BuildKind[] {
  return names.map((name) => {
    const found = BUILDS.find(({ what }) => what === name)
    if (found === undefined) throw new Error(`there is no build ${name}`)
    return found
  })
}

type Act = 'return' | 'kill itself' | 'panic'

const [MAPPED, SNAPSHOTS] = [
  ['return', 'kill itself'],
  ['return', 'panic'],
] as const satisfies readonly (readonly Act[])[]

/** Both byte orders, 32 and 64 bits. */
const EMULATED: readonly { readonly GOARCH: string; readonly qemu: string; readonly acts: readonly Act[] }[] =
  [
    { GOARCH: 'arm64', qemu: 'qemu-aarch64', acts: MAPPED },
    { GOARCH: 'arm', qemu: 'qemu-arm', acts: MAPPED },
    { GOARCH: 's390x', qemu: 'qemu-s390x', acts: MAPPED },
    { GOARCH: 'ppc64le', qemu: 'qemu-ppc64le', acts: MAPPED },
    { GOARCH: 'riscv64', qemu: 'qemu-riscv64', acts: MAPPED },
    { GOARCH: 'loong64', qemu: 'qemu-loongarch64', acts: MAPPED },
    { GOARCH: 'mips', qemu: 'qemu-mips', acts: SNAPSHOTS },
    { GOARCH: 'mips64', qemu: 'qemu-mips64', acts: SNAPSHOTS },
  ]

/** The tests for one Go release. */
export function keepsCounters({ version, builds, libraries, targets, emulated }: Builds): void {
  async function dataDirectory(): Promise<string> {
    return mkdtemp(join(root, 'data-'))
  }

  /** @param how `wrapper` runs the binary if the machine itself cannot */
  async function expectKept(
    { plain, preserved }: Pick<Record<Kind, string>, 'plain' | 'preserved'>,
    how: { readonly wrapper?: readonly string[]; readonly acts?: readonly Act[] } = {},
  ): Promise<void> {
    const { wrapper = [], acts = MAPPED } = how
    const run = async (binary: string, act: string, data: string): Promise<Ended> => {
      const [first, ...rest] = [...wrapper, binary, act]
      return runProgram(first, rest, { env: { GOCOVERDIR: data, GOTRACEBACK: 'none' } })
    }
    for (const act of acts) {
      const killed = act === 'return' ? 0 : 1
      const data = await dataDirectory()
      const ended = await run(preserved, act, data)
      expect(ended).toEqual(await run(plain, act, ''))
      expect(await keptIn(data)).toEqual({ work: 1000, processes: 1, killed, live: killed, problems: [] })
    }
  }

  it.each(builds)(
    'keeps its counters when built $what',
    async ({ what, c, flags = [], env = {}, target = '.' }) => {
      if (c === true && !hasC) {
        notHere('there is no gcc')
        return
      }
      const directory = await mkdtemp(join(root, 'build-'))
      const options = { version, directory, env, target }
      const isMode = flags.includes('-covermode=count')
      const plain = await buildBinary({ ...options, kind: 'plain', flags: isMode ? [] : flags })
      const preserved = await buildBinary({ ...options, kind: 'preserved', flags })
      // By now it is known to compile.
      if (what === 'for 32 bits' && !(await canRun(plain, ['return'])))
        notHere('binaries for 32 bits do not run')
      else await expectKept({ plain, preserved })
    },
  )

  // Go up to 1.26 prints an odd address (golang/go#58936) and cannot write the counters of such a binary itself.
  it('keeps counters that are at an odd address', async () => {
    const directory = await mkdtemp(join(root, 'odd-'))
    const binary = await buildBinary({ version, directory, kind: 'preserved', target: './odd' })
    const data = await dataDirectory()
    const ended = await runProgram(binary, [], { env: { GOCOVERDIR: data } })
    expect(ended).toMatchObject({ signal: 'SIGKILL' })
    expect(await keptIn(data)).toEqual({ work: 1000, processes: 1, killed: 1, live: 1, problems: [] })
  })

  it('keeps its counters when built in a workspace with a second module', async () => {
    const { cwd, directory } = await modules(version)
    const env = { GOWORK: join(directory, 'go.work'), CGO_ENABLED: '0' }
    await writeFile(env.GOWORK, 'go 1.20\n\nuse (\n\t./main\n\t./beside\n)\n')
    const flags = ['-coverpkg=example.com/...']
    const options = { version, directory, cwd, env }
    await expectKept({
      plain: await buildBinary({ ...options, kind: 'plain' }),
      preserved: await buildBinary({ ...options, kind: 'preserved', flags }),
    })
  })

  it('keeps its counters when built with a vendored module', async () => {
    const { cwd, directory } = await modules(version)
    const requirement = 'require example.com/beside v0.0.0\n\nreplace example.com/beside => ../beside\n'
    await writeFile(join(cwd, 'go.mod'), `module example.com/main\n\ngo 1.20\n\n${requirement}`)
    const { goroot } = await goToolchain(version)
    const env = await goEnv(version)
    const vendored = await capture(join(goroot, 'bin/go'), ['mod', 'vendor'], { cwd, env })
    expect(vendored).toMatchObject({ exitCode: 0 })
    await rm(join(directory, 'beside'), { recursive: true })
    const options = { version, directory, cwd, env: { CGO_ENABLED: '0' } }
    const flags = ['-mod=vendor']
    await expectKept({
      plain: await buildBinary({ ...options, kind: 'plain', flags }),
      preserved: await buildBinary({
        ...options,
        kind: 'preserved',
        flags: [...flags, '-coverpkg=example.com/...'],
      }),
    })
  })

  for (const mode of libraries)
    it(`keeps its counters as a library of a C program: ${mode}`, async () => {
      if (!hasC) {
        notHere('there is no gcc')
        return
      }
      const directory = await mkdtemp(join(root, 'library-'))
      const built = await buildKinds({
        version,
        directory,
        target: './library',
        flags: [`-buildmode=${mode}`],
        env: { CGO_ENABLED: '1' },
      })
      const source = join(directory, 'host.c')
      await cp(join(FIXTURE, 'library/host.c.txt'), source)
      const ended: Partial<Record<Kind, Ended>> = {}
      const data = await dataDirectory()
      for (const kind of ['plain', 'preserved'] as const) {
        const host = join(directory, `host-${kind}`)
        // As an input file, and found again by its path.
        const args = ['-o', host, source, built[kind], '-lpthread']
        expect(await capture('gcc', args, { cwd: directory, env: process.env })).toMatchObject({
          exitCode: 0,
          stderr: '',
        })
        ended[kind] = await runProgram(host, [], { env: { GOCOVERDIR: data } })
      }
      expect(ended.preserved).toMatchObject({ code: 5, stdout: 'done\n', stderr: '' })
      expect(ended.preserved).toEqual(ended.plain)
      // C's exit() runs none of Go's hooks.
      expect(await keptIn(data)).toEqual({ work: 1000, processes: 1, killed: 1, live: 1, problems: [] })
      const { pods } = await readPods([data], { once: new SeenFiles() })
      expect(pods[0]?.processes).toMatchObject([{ ending: { how: 'without hooks' } }])
    })

  describe('for another system', () => {
    let small: string
    beforeAll(async () => {
      small = await mkdtemp(join(root, 'small-'))
      await writeFile(join(small, 'go.mod'), 'module example.com/small\n\ngo 1.20\n')
      await writeFile(join(small, 'main.go'), SMALL)
    })

    for (const target of targets)
      it(`compiles: ${target}`, async () => {
        const [GOOS = '', GOARCH = ''] = target.split('/')
        const env = { GOOS, GOARCH, CGO_ENABLED: '0' }
        const directory = await mkdtemp(join(root, 'target-'))
        const options = { version, directory, env, cwd: small }
        const preserved = await buildBinary({ ...options, kind: 'preserved' })
        const binary = await readFile(preserved)
        // Nothing is mapped where the numbers of system calls are unknown. The names of functions appear in stacks.
        expect(binary.includes('runtime.covliveFilter')).toBe(GOOS === 'linux' && !GOARCH.startsWith('mips'))
        expect(binary.includes('runtime.covliveShooter')).toBe(GOARCH !== 'wasm')
        await rm(join(directory, 'preserved'), { recursive: true })
      })

    it('passes go vet', async () => {
      const directory = await mkdtemp(join(root, 'vet-'))
      await buildBinary({ version, kind: 'preserved', directory, cwd: small, command: 'vet' })
      const env = { CGO_ENABLED: '0' }
      await buildBinary({ version, kind: 'preserved', directory, env, command: 'vet', target: './...' })
    })

    if (!emulated) return
    it.each(EMULATED)('keeps its counters when qemu runs it: $GOARCH', async ({ GOARCH, qemu, acts }) => {
      const emulator = (await canRun(`${qemu}-static`, ['--version'])) ? `${qemu}-static` : qemu
      if (!(await canRun(emulator, ['--version']))) {
        notHere(`there is no ${qemu}`)
        return
      }
      const env = { GOARCH, CGO_ENABLED: '0' }
      const options = { version, directory: await mkdtemp(join(root, 'qemu-')), env }
      const plain = await buildBinary({ ...options, kind: 'plain' })
      const preserved = await buildBinary({ ...options, kind: 'preserved' })
      await expectKept({ plain, preserved }, { wrapper: [emulator], acts })
    })
  })
}

/** Writes a binary's module, and a second one that it uses. */
async function modules(version: string): Promise<{ readonly directory: string; readonly cwd: string }> {
  const directory = await mkdtemp(join(root, `modules-${version}-`))
  const [cwd, beside] = [join(directory, 'main'), join(directory, 'beside')]
  await mkdir(cwd)
  await mkdir(beside)
  await writeFile(join(cwd, 'go.mod'), 'module example.com/main\n\ngo 1.20\n')
  await writeFile(join(cwd, 'main.go'), USER)
  await writeFile(join(beside, 'go.mod'), 'module example.com/beside\n\ngo 1.20\n')
  await writeFile(join(beside, 'main.go'), BESIDE)
  return { directory, cwd }
}

const SMALL = `package main

func main() {
	println("done")
}
`

const USER = `package main

import (
	"os"
	"syscall"

	"example.com/beside"
)

func main() {
	beside.Work(1000)
	if os.Args[1] == "kill itself" {
		syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {}
	}
}
`

const BESIDE = `package beside

var sum int

func Work(times int) {
	for i := 0; i < times; i++ {
		sum += i
	}
}
`
