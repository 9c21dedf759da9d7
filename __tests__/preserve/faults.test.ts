/**
 * Programs that end in every way there is, built by real Go releases without coverage, with it, and with preserving: the
 * counters are kept, and nobody can tell the difference from outside.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/readPods.js'
import { SeenFiles } from '../../src/covdata/seenFiles.js'
import { textProfile } from '../../src/covdata/textProfile.js'
import { buildUnitTable } from '../../src/covdata/units.js'
import { capture } from '../../src/exec.js'
import { writeOverlay } from '../../src/preserve/overlay.js'
import { type GoVersionName, GO_VERSIONS, goEnv, goToolchain } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/faults', import.meta.url))
/** The block in work() that is executed 1,000 times at the start of each program. */
const COUNTED = /main\.go:\d+\.\d+,\d+\.\d+ 1 (?<count>\d{3,})$/m

type Kind = 'plain' | 'preserved'

let root: string
const programs = new Map<string, string>()

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'preserve-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

async function build(version: GoVersionName, kind: Kind): Promise<string> {
  const { goroot } = await goToolchain(version)
  const program = path.join(root, `${version}-${kind}`, 'faults')
  await mkdir(path.dirname(program))
  const overlay = path.join(path.dirname(program), 'overlay.json')
  if (kind === 'preserved') await writeOverlay({ goroot, toolCacheDir: root, file: overlay, own: undefined })
  const flags = kind === 'plain' ? [] : ['-cover', '-covermode=atomic', `-overlay=${overlay}`]
  const built = await capture(path.join(goroot, 'bin/go'), ['build', ...flags, '-o', program, '.'], {
    cwd: FIXTURE,
    env: await goEnv(version),
  })
  if (built.exitCode !== 0) throw new Error(built.stderr)
  return program
}

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** @param signal sent once the program says that it is ready */
async function run(
  program: string,
  end: string,
  signal: NodeJS.Signals | undefined,
  data: string,
): Promise<Ended> {
  const child = spawn(program, [end], {
    env: { GOCOVERDIR: data, GOTRACEBACK: 'single' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (!text.includes('ready') || signal === undefined) return
    // What it does next is to wait, and stacks tell whether it does.
    setTimeout(() => child.kill(signal), 50)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [code, ended] = (await once(child, 'close')) as [number | null, string | null]
  return { code, signal: ended, stdout, stderr: normalised(stderr) }
}

/** Without what differs from build to build: addresses, and where in a function something is. */
function normalised(text: string): string {
  return (
    text
      .replace(/0x[\da-f]+\??/g, '0x')
      .replace(/\((?:(?:\{?0x\}?|\.\.\.|_)(?:, )?)+\)/g, '(…)')
      .replace(/goroutine \d+/g, 'goroutine N')
      .replace(/ +0x$/gm, '')
      .replace(/ ?gp=0x m=\d+ mp=0x/g, '')
      // Which thread gets the signal, and what it was doing, is up to the kernel.
      .replace(/^goroutine N \[idle\]:\n[^]*?\n\n/gm, '')
      .replace(/^r\w+ +0x\n|^[cefg]\w +0x\n|^rflags +0x\n/gm, '')
  )
}

const ENDS: readonly { readonly end: string; readonly signal?: NodeJS.Signals; readonly work: number }[] = [
  { end: 'return', work: 1000 },
  { end: 'exit', work: 1000 },
  { end: 'log.Fatal', work: 1000 },
  { end: 'wait', signal: 'SIGTERM', work: 1000 },
  { end: 'wait', signal: 'SIGINT', work: 1000 },
  { end: 'wait', signal: 'SIGHUP', work: 1000 },
  { end: 'wait', signal: 'SIGQUIT', work: 1000 },
  { end: 'wait', signal: 'SIGKILL', work: 1000 },
  { end: 'handled', signal: 'SIGTERM', work: 1001 },
  { end: 'handled', signal: 'SIGINT', work: 1001 },
  { end: 'ignored', signal: 'SIGTERM', work: 1001 },
  { end: 'ignored', signal: 'SIGHUP', work: 1001 },
  { end: 'panic', work: 1000 },
  { end: 'goroutine panics', work: 1001 },
  { end: 'fatal error', work: 1000 },
  { end: 'nil map', work: 1000 },
  { end: 'stack overflow', work: 1000 },
  { end: 'deadlock', work: 1000 },
  { end: 'exit in a goroutine', work: 1000 },
  { end: 'Goexit', work: 1000 },
  { end: 'syscall.Exit', work: 1000 },
  { end: 'exec', work: 2000 },
  { end: 'kill itself', work: 1000 },
]

describe.each(GO_VERSIONS)('Go %s', (version) => {
  beforeAll(async () => {
    for (const kind of ['plain', 'preserved'] as const)
      programs.set(`${version} ${kind}`, await build(version, kind))
  })

  it.each(ENDS)('keeps what was executed until: $end $signal', async ({ end, signal, work }) => {
    const data = await mkdtemp(path.join(root, 'data-'))
    const preserved = await run(programs.get(`${version} preserved`) ?? '', end, signal, data)
    const plain = await run(programs.get(`${version} plain`) ?? '', end, signal, '')
    expect(preserved).toEqual(plain)
    const { pods, problems } = await readPods([data], { once: new SeenFiles() })
    expect(problems).toEqual([])
    const profile = textProfile(buildUnitTable(pods))
    expect(Number(COUNTED.exec(profile)?.groups?.count)).toBe(work)
    const live = (await readdir(data)).filter((name) => name.startsWith('live.'))
    const endsWell = ['return', 'exit', 'log.Fatal', 'handled', 'ignored', 'exit in a goroutine'].includes(
      end,
    )
    expect(live).toHaveLength(endsWell ? 0 : 1)
  })
})
