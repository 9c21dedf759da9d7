/** Real processes with users, variables and namespaces of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { type DoctorRequest, examine } from '../../../src/checks/doctor/doctor.js'
import type { Subject } from '../../../src/checks/doctor/examined.js'
import { targetOf } from '../../../src/go/toolchain/target.js'
import { ownUser } from '../../../src/process/asUser.js'
import { buildBinary, canRun } from '../../helpers/preservedBinaries.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'
import { notHere, onlyWhere } from '../../helpers/onlyWhere.js'

const NAME = `server-${process.pid}`
const FAULTS = join(import.meta.dirname, '../../fixtures/preserve/faults')

let folder: string
let binary: string
const started: ChildProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  await chmod(folder, 0o755)
  const build = { version: QUICK_RELEASE, directory: folder, cwd: FAULTS, env: { CGO_ENABLED: '0' } }
  // Other tests run processes of the same code meanwhile: they have other names.
  binary = join(folder, NAME)
  await copyFile(await buildBinary({ ...build, kind: 'preserved' }), binary)
})
afterEach(endAll)
afterAll(() => rm(folder, { recursive: true }))

async function endAll(): Promise<void> {
  for (const child of started.splice(0)) {
    const ended = once(child, 'close')
    child.kill('SIGKILL')
    await ended
  }
}

/** Starts a process that waits, and returns its id once it has begun. */
async function waiting(
  env: Readonly<Record<string, string>>,
  wrapper: readonly string[] = [],
  program = binary,
): Promise<number> {
  const all: readonly string[] = [...wrapper, program, 'wait']
  const [command = program, ...args] = all
  const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env } })
  started.push(child)
  await once(child.stdout, 'data')
  child.stdout.resume()
  return child.pid ?? 0
}

async function data(): Promise<string> {
  const directory = await mkdtemp(join(folder, 'data-'))
  await chmod(directory, 0o1777)
  return directory
}

async function processes(request: Partial<DoctorRequest>): Promise<readonly Subject[]> {
  const subjects = await examine({
    binary,
    directory: undefined,
    findsProcesses: request.pids === undefined,
    pids: [],
    user: ownUser(),
    checkout: folder,
    platform: process.platform,
    here: targetOf(process.platform, process.arch),
    now: Date.now(),
    ...request,
  })
  return subjects.filter(({ kind }) => kind === 'process')
}

function said(subjects: readonly Subject[], state = 'problem'): readonly string[] {
  return subjects.flatMap(({ checks }) =>
    checks
      .filter((each) => each.state === state)
      .map(({ check, finding, title }) => `${check}: ${finding?.code ?? title}`),
  )
}

const { it: onLinux } = onlyWhere(process.platform === 'linux', 'only Linux shows what processes see')

onLinux('finds the processes of a binary, and says where their counters are while they run', async () => {
  const directory = await data()
  const pid = await waiting({ GOCOVERDIR: directory })
  const found = await processes({ directory })
  expect(found.map(({ name }) => name)).toEqual([`${NAME} (pid ${pid})`])
  expect(said(found)).toEqual([])
  expect(said(found, 'ok')).toEqual([
    'build: it was started from this build of the binary',
    `namespace: runs with user id ${process.getuid?.() ?? 0}`,
    `environment: GOCOVERDIR=${directory}`,
    'directory: exists',
    expect.stringMatching(/^writable: /),
    expect.stringMatching(/^room: /),
    'mapped: counters of preserving binaries are mapped',
    `directory: it is ${directory} here`,
    'live: its counters are there while it runs',
  ])
})

onLinux('says that a process has no GOCOVERDIR, a relative one, or another one', async () => {
  const directory = await data()
  const other = await data()
  const without = await waiting({})
  const relative = await waiting({ GOCOVERDIR: 'nowhere' })
  const elsewhere = await waiting({ GOCOVERDIR: other })
  const problems = async (pid: number): Promise<readonly string[]> =>
    said(await processes({ pids: [pid], directory }))
  expect(await problems(without)).toEqual(['environment: gocoverdir-not-set'])
  expect(await problems(relative)).toEqual([
    'environment: gocoverdir-unusable',
    'directory: gocoverdir-unusable',
  ])
  expect(await problems(elsewhere)).toEqual(['directory: process-writes-elsewhere'])
})

onLinux('says that a process is of another build, even if its file was replaced', async () => {
  const copy = join(folder, 'copy', NAME)
  await mkdir(join(folder, 'copy'))
  await copyFile(binary, copy)
  const directory = await data()
  const pid = await waiting({ GOCOVERDIR: directory }, [], copy)
  await rm(copy)
  const build = { version: QUICK_RELEASE, directory: folder, cwd: FAULTS, env: { CGO_ENABLED: '0' } }
  await copyFile(await buildBinary({ ...build, kind: 'cover' }), copy)
  const found = await processes({ binary: copy, directory })
  expect(found).toHaveLength(1)
  expect(found[0]?.name).toContain(`(pid ${pid})`)
  expect(said(found)).toEqual(['build: process-of-other-build'])
})

/** A root file system that can only be read, with one mount; then a PID namespace and another user. */
const CONTAINER = [
  'unshare',
  '-mpf',
  '--kill-child',
  'sh',
  '-ec',
  'mount --make-rprivate /; mount --bind "$COV" "$MOUNT"; mount -o remount,bind,ro /; exec setpriv --pdeathsig KILL --reuid 10001 --regid 10001 --clear-groups "$@"',
  'sh',
]

onLinux('sees a process with a user and namespaces of its own as the process sees itself', async () => {
  if (process.getuid?.() !== 0 || !(await canRun('unshare', ['-mpf', 'true']))) {
    notHere('unshare -mpf is not permitted')
    return
  }
  const directory = await data()
  const mountPoint = join(folder, 'cov')
  await mkdir(mountPoint)
  const env = { COV: directory, MOUNT: mountPoint, GOCOVERDIR: mountPoint }
  await waiting(env, CONTAINER)
  const found = await processes({ directory })
  expect(said(found)).toEqual([])
  expect(said(found, 'ok')).toEqual(
    expect.arrayContaining([
      'namespace: runs with user id 10001, pid 1 in its own namespace, a root file system of its own',
      'writable: user id 10001 can write there',
      `directory: it is ${directory} here`,
      'live: its counters are there while it runs',
    ]),
  )
  const outside = await processes({ directory: mountPoint })
  expect(said(outside)).toEqual(['directory: process-writes-elsewhere'])

  // The same without the mount: what it should write to is on the root file system.
  await endAll()
  await waiting({ ...env, GOCOVERDIR: folder }, CONTAINER)
  const unmounted = await processes({ directory })
  expect(said(unmounted)).toEqual(['writable: gocoverdir-unusable', 'directory: process-writes-elsewhere'])
  expect(await readdir(mountPoint)).toEqual([])
})
