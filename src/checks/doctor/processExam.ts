/** @module Examines a running process: what it is a build of, where it writes its counters, and whether it can. */
import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { commandText } from '../../coverage/commandText.js'
import { runningProcesses } from '../runningProcesses.js'
import { liveFilesIn } from '../stillRunning.js'
import { type TargetSystem, examineBinary } from './binaryExam.js'
import { examineDirectory } from './directoryExam.js'
import { type Executable, isBuildOf, readExecutable } from './executable.js'
import { type Examined, type Subject, unknown, well, wrong } from './examined.js'
import { type RunningProcess, placeOf } from './processes.js'

export interface ProcessRequest {
  /** The binary that was named. */
  readonly executable: Executable | undefined
  /** Absolute: the directory whose data is read. */
  readonly directory: string | undefined
  readonly platform: NodeJS.Platform
  readonly here: TargetSystem
  /** How much a process writes, in bytes. */
  readonly needed: number
}

export async function examineProcess(process: RunningProcess, request: ProcessRequest): Promise<Subject> {
  const { pid, args } = process
  const running = await readExecutable(`/proc/${pid}/exe`).catch(() => undefined)
  return {
    kind: 'process',
    name: `${commandText(args)} (pid ${pid})`,
    checks: [
      ...buildOf(running, request),
      namespace(process),
      // Without instrumentation, it makes no difference where it would write.
      ...(running?.instrumentation === 'none' ? [] : await environment(process, request)),
    ],
  }
}

function buildOf(running: Executable | undefined, { executable, here }: ProcessRequest): readonly Examined[] {
  if (running === undefined) return [unknown('build', 'its executable cannot be read with our own rights')]
  if (executable === undefined) return examineBinary(running, here)
  const isSame =
    running.buildId === undefined || executable.buildId === undefined
      ? running.instrumentation === executable.instrumentation && isBuildOf(running, executable.packages)
      : running.buildId === executable.buildId
  if (isSame) return [well('build', 'it was started from this build of the binary')]
  const line = ({ path, buildId = 'unknown' }: Executable): string => `${path}: build ID ${buildId}`
  const evidence = [line(running), line(executable)]
  const other = wrong('build', 'process-of-other-build', 'It was started from another build', { evidence })
  return running.instrumentation === 'full' ? [other] : [other, ...examineBinary(running, here)]
}

function namespace({ user, ownPid, pid, root, namespaces }: RunningProcess): Examined {
  const words = [
    `user id ${user.uid}`,
    ...(ownPid === pid ? [] : [`pid ${ownPid} in its own namespace`]),
    ...(root === '' ? [] : ['a root file system of its own']),
  ]
  return well(
    'namespace',
    `runs with ${words.join(', ')}`,
    namespaces.map((name) => `its ${name} namespace is not ours`),
  )
}

async function environment(process: RunningProcess, request: ProcessRequest): Promise<readonly Examined[]> {
  const { variables, user, pid, root } = process
  if (variables === undefined)
    return [
      unknown('environment', 'its environment cannot be read with our own rights (run the doctor as root)'),
    ]
  const value = variables.get('GOCOVERDIR') ?? ''
  if (value === '')
    return [
      wrong('environment', 'gocoverdir-not-set', 'It has no GOCOVERDIR', {
        detail: 'It was started with an environment that lacks it.',
        evidence: [`/proc/${pid}/environ`],
      }),
    ]
  const path = placeOf(process, value)
  const { platform, needed } = request
  const directory = await examineDirectory({ path, user, platform, needed, pid: String(pid), root })
  return [
    isAbsolute(value)
      ? well('environment', `GOCOVERDIR=${value}`)
      : wrong('environment', 'gocoverdir-unusable', 'Its GOCOVERDIR is a relative path', {
          detail: 'It means another directory for each process that is started in another one.',
          fix: 'Set GOCOVERDIR to an absolute path.',
          evidence: [`GOCOVERDIR=${value}`],
        }),
    ...directory,
    ...(await elsewhere(path, value, request)),
    ...(await live(process, path)),
  ]
}

/** Whether it writes to the directory that is read, under whatever path. */
async function elsewhere(
  path: string,
  value: string,
  { directory }: ProcessRequest,
): Promise<readonly Examined[]> {
  if (directory === undefined) return []
  const [its, ours] = await Promise.all([path, directory].map((each) => stat(each).catch(() => undefined)))
  if (its === undefined || ours === undefined) return []
  if (its.ino === ours.ino && its.dev === ours.dev) return [well('directory', `it is ${directory} here`)]
  return [
    wrong('directory', 'process-writes-elsewhere', `It does not write to ${directory}`, {
      evidence: [`GOCOVERDIR=${value} is ${path} here`],
    }),
  ]
}

/** A live file proves that its counters are kept. */
async function live({ pid }: RunningProcess, path: string): Promise<readonly Examined[]> {
  const running = await runningProcesses(await liveFilesIn([path]), 'linux')
  const own = [...running].filter(([, id]) => id === pid).map(([name]) => name)
  return own.length === 0 ? [] : [well('live', 'its counters are there while it runs', own)]
}
