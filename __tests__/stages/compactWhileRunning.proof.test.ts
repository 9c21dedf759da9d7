/** Thousands of short processes, whose files are merged while others run, and one that runs all the time. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { processCount } from '../../src/covdata/read/podProcess.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { capture } from '../../src/process/exec.js'
import { compactWhileRunning } from '../../src/stages/compactWhileRunning.js'
import { buildBinary } from '../helpers/preservedBinaries.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/writes', import.meta.url))
const PROCESSES = 3000
/** One of ten panics, and one of ten is killed. */
const SCRIPT = `seq ${PROCESSES} | xargs -P4 -I{} sh -c 'case {} in *3) "$0" work panic;; *7) "$0" work kill;; *) "$0" work;; esac; true' "$1" 2>/dev/null`

it('thousands of processes leave few files, and each counts once, however it ended', async () => {
  await inTemporary(async (parent) => {
    const [data, scratch, merged] = ['data', 'scratch', 'merged'].map((name) => join(parent, name)) as [
      string,
      string,
      string,
    ]
    for (const directory of [data, scratch, merged]) await mkdir(directory)
    const version = QUICK_RELEASE
    const binary = await buildBinary({ version, kind: 'preserved', directory: parent, cwd: FIXTURE })
    const log = quietLog()
    const env = { GOCOVERDIR: data, PATH: process.env.PATH }
    let most = 0
    const lasting = spawn(binary, ['work', 'wait', 'work'], { env, stdio: ['pipe', 'pipe', 'inherit'] })
    await once(lasting.stdout, 'data')
    const request = {
      what: 'suite',
      directories: [{ path: data, source: 'binaries' }],
      scratch,
      started: new Date(),
      platform: process.platform,
      log,
      limits: { files: 500, bytes: 2 ** 40 },
      minAge: 200,
    } as const
    await compactWhileRunning(request, async () => {
      const suite = spawn('bash', ['-c', SCRIPT, 'bash', binary], { env, stdio: 'ignore' })
      const watch = setInterval(() => {
        void readdir(data).then((names) => (most = Math.max(most, names.length)))
      }, 50)
      await once(suite, 'close')
      clearInterval(watch)
    })
    lasting.stdin.write('\n')
    await once(lasting, 'close')
    expect(log.lines).toEqual([expect.stringMatching(/^info: merged \d{4} counter data files while/)])
    expect(most).toBeLessThan(PROCESSES / 2)
    const { pods, problems } = await readPods([data], { once: new SeenFiles() })
    expect(problems).toEqual([])
    const processes = pods.flatMap((pod) => pod.processes)
    const countOf = (how: string | undefined): number =>
      processCount(processes.filter(({ ending }) => ending?.how === how))
    expect([undefined, 'panic', 'unknown'].map(countOf)).toEqual([
      0.8 * PROCESSES + 1,
      0.1 * PROCESSES,
      0.1 * PROCESSES,
    ])
    const [pod] = pods
    const most100 = (counters: Uint32Array | undefined): number => Math.max(...(counters ?? []))
    expect(most100(pod?.counters.ofPackage(0))).toBe(100 * (PROCESSES + 2))
    expect(most100(pod?.endedByColumn.get(0)?.ofPackage(0))).toBe(100 * (0.8 * PROCESSES + 2))
    const { goroot } = await goToolchain(version)
    const go = await capture(
      join(goroot, 'bin/go'),
      ['tool', 'covdata', 'textfmt', `-i=${data}`, `-o=${join(merged, 'profile')}`],
      { cwd: parent, env: await goEnv(version) },
    )
    expect(go).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await readFile(join(merged, 'profile'), 'utf8')).toMatch(/^mode: atomic\n/)
  })
})
