/**
 * What the examples in examples/containers rely on, without a container engine: the example server as a plain process with a
 * mount namespace, a PID namespace, a user, a read-only root file system and one writable mount of its own.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { examine } from '../../src/checks/doctor/doctor.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { targetOf } from '../../src/go/toolchain/target.js'
import { ROOT } from '../helpers/chain.js'
import { notHere } from '../helpers/onlyWhere.js'
import { buildBinary, canRun } from '../helpers/preservedBinaries.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'

const SHORTENER = join(ROOT, 'examples', 'shortener')
const EXAMPLES = join(ROOT, 'examples', 'containers')

let folder: string
let linkd: string
let isPossible = false
const started: ChildProcess[] = []
/** By the id of the process that made the namespace: the first process in it, which does not end with that one. */
const inside = new Map<number, number>()
beforeAll(async () => {
  isPossible = process.getuid?.() === 0 && (await canRun('unshare', ['-mpf', 'true']))
  folder = await mkdtemp(join(tmpdir(), 'containers-'))
  await chmod(folder, 0o755)
  const binary = await buildBinary({
    version: QUICK_RELEASE,
    kind: 'preserved',
    directory: folder,
    cwd: SHORTENER,
    target: './cmd/linkd',
    flags: ['-coverpkg=./...'],
    env: { CGO_ENABLED: '0' },
  })
  linkd = join(folder, 'linkd')
  await copyFile(binary, linkd)
}, 600_000)
afterEach(async () => {
  for (const child of started.splice(0)) {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'close') : undefined
    const first = inside.get(child.pid ?? 0)
    if (ended !== undefined && first !== undefined) process.kill(first, 'SIGKILL')
    child.kill('SIGKILL')
    await ended
  }
})
afterAll(() => rm(folder, { recursive: true }))

/** Every user can write there, as to the directory that build/ exports and to an emptyDir. */
async function volume(): Promise<string> {
  const directory = await mkdtemp(join(folder, 'cov-'))
  await chmod(directory, 0o777)
  return directory
}

/**
 * The root of a container made of nothing but the binary and a mount point, as with FROM scratch. The root can only be read;
 * what container engines mount besides (/proc, /dev) is left out.
 */
const CONTAINER = [
  'mount --make-rprivate /',
  'mount --bind "$ROOTFS" "$ROOTFS"',
  'mount --bind "$VOLUME" "$ROOTFS/data"',
  'mount -o remount,bind,ro "$ROOTFS"',
  'exec chroot --userspec=10001:10001 --groups= "$ROOTFS" /linkd -db /data/links.db -addr 127.0.0.1:0',
].join('\n')

/** As `docker run --user 10001:10001 --read-only --volume VOLUME:/data --env GOCOVERDIR=/data` would. */
async function container(directory: string): Promise<{ readonly pid: number; readonly url: string }> {
  const rootfs = await mkdtemp(join(folder, 'rootfs-'))
  await chmod(rootfs, 0o755)
  await mkdir(join(rootfs, 'data'))
  await copyFile(linkd, join(rootfs, 'linkd'))
  const env = { PATH: process.env.PATH, ROOTFS: rootfs, VOLUME: directory, GOCOVERDIR: '/data' }
  const child = spawn('unshare', ['-mpf', 'sh', '-ec', CONTAINER], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const parent = child.pid ?? 0
  const children = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8')
  const pid = Number(children.trim())
  inside.set(parent, pid)
  return { pid, url: line.toString().trim().split(' ').at(-1) ?? '' }
}

async function makeLinks(url: string, count: number): Promise<void> {
  for (let made = 0; made < count; made++) {
    const body = JSON.stringify({ url: 'https://go.dev/doc' })
    const answer = await fetch(`${url}/api/links`, { method: 'POST', body })
    expect(answer.status).toBe(201)
  }
}

/** How often the server has handled a request for a new link, and what is known of its processes. */
async function linksMade(...directories: readonly string[]): Promise<string> {
  const { pods, problems } = await readPods(directories, { once: new SeenFiles() })
  expect(problems.filter(({ code }) => code !== 'duplicate-counters')).toEqual([])
  let made = 0
  for (const { meta, counters } of pods)
    for (const { packageIndex, functionIndex, counters: counts } of counters.entries())
      if (meta.packages[packageIndex]?.records.name(functionIndex) === '*Server.create')
        made += counts[0] ?? 0
  const endings = pods.flatMap(({ processes }) => processes.map(({ ending }) => ending?.how ?? 'exited'))
  return `${made} links by ${endings.length} process: ${endings.join()}`
}

it('a server in a container is read while it runs and after SIGKILL, and counts once', async () => {
  if (!isPossible) {
    notHere('only root can make mount namespaces')
    return
  }
  const directory = await volume()
  const { pid, url } = await container(directory)
  await makeLinks(url, 7)
  expect(await linksMade(directory)).toBe('7 links by 1 process: unknown')

  const subjects = await examine({
    binary: linkd,
    directory,
    findsProcesses: true,
    pids: [],
    user: { uid: 10001, gid: 10001, groups: [] },
    checkout: SHORTENER,
    platform: process.platform,
    here: targetOf(process.platform, process.arch),
    now: Date.now(),
  })
  expect(subjects.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    `binary ${linkd}`,
    `directory ${directory}`,
    `process linkd -db -addr (pid ${pid})`,
  ])
  expect(subjects.flatMap(({ checks }) => checks.filter(({ state }) => state === 'problem'))).toEqual([])

  // As an ephemeral container does that shares the PID namespace and the user: the image has no tar, but this one has.
  const copy = await volume()
  const reader = ['--reuid', '10001', '--regid', '10001', '--clear-groups', 'sh', '-ec']
  const archive = execFileSync('setpriv', [...reader, `cd /proc/${pid}/root; tar -C data -cf - .`])
  execFileSync('tar', ['-C', copy, '-xf', '-'], { input: archive })
  expect(await linksMade(copy)).toBe('7 links by 1 process: unknown')

  // The user of the runner is another one than that of the container, and may not read its database.
  const runner = [
    '--reuid',
    '10002',
    '--regid',
    '10002',
    '--clear-groups',
    'tar',
    '--exclude=links.db',
    '-C',
    directory,
    '-cf',
    '-',
    '.',
  ]
  const shared = await volume()
  execFileSync('tar', ['-C', shared, '-xf', '-'], { input: execFileSync('setpriv', runner) })
  expect(await linksMade(shared)).toBe('7 links by 1 process: unknown')

  await makeLinks(url, 5)
  process.kill(pid, 'SIGKILL')
  await once(started[0] ?? process, 'close')
  expect(await linksMade(directory)).toBe('12 links by 1 process: unknown')
  expect(await linksMade(copy, directory)).toBe('12 links by 1 process: unknown')
  expect((await readdir(directory)).filter((name) => name.startsWith('tmp.'))).toEqual([])
}, 120_000)

it('the suite in Python drives the binary from PATH and leaves its counters', async () => {
  if (!(await canRun('python3', ['--version']))) {
    notHere('there is no Python')
    return
  }
  const directory = await volume()
  const env = { PATH: `${folder}:${process.env.PATH ?? ''}`, HOME: process.env.HOME, GOCOVERDIR: directory }
  const args = ['-B', '-m', 'unittest', '-q', 'test_linkd']
  const suite = spawn('python3', args, {
    cwd: join(EXAMPLES, 'python'),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  expect(await once(suite, 'close')).toEqual([0, null])
  expect(await linksMade(directory)).toBe('1 links by 1 process: unknown')
}, 120_000)

it('the data of another host is fetched as an archive', async () => {
  const directory = await volume()
  const env = { PATH: process.env.PATH, GOCOVERDIR: directory }
  execFileSync(linkd, ['-h'], { env, stdio: 'ignore' })
  // No ssh server runs here: the command that ssh would run there runs here.
  const ssh = join(folder, 'ssh')
  await writeFile(ssh, '#!/bin/sh\nexec sh -c "$2"\n', { mode: 0o755 })
  const archive = execFileSync(join(EXAMPLES, 'remote', 'fetch.sh'), ['host', directory], {
    env: { PATH: process.env.PATH, SSH: ssh },
  })
  const copy = await volume()
  execFileSync('tar', ['-C', copy, '-xf', '-'], { input: archive })
  expect(await linksMade(copy)).toBe('0 links by 1 process: exited')
})
