/** @module Examines a binary, a coverage data directory and running processes: everything that can keep data from being there. */
import type { User } from '../../process/asUser.js'
import { isDirectory } from '../../support/files.js'
import { type TargetSystem, examineBinary } from './binaryExam.js'
import { type DirectoryData, examineData } from './dataExam.js'
import { examineDirectory } from './directoryExam.js'
import { type Executable, counterBytes, readExecutable } from './executable.js'
import type { Examined, Subject } from './examined.js'
import { examineProcess } from './processExam.js'
import { processesOf, runningProcess } from './processes.js'

export interface DoctorRequest {
  /** Absolute. */
  readonly binary: string | undefined
  /** Absolute. */
  readonly directory: string | undefined
  /** What is in the directory, if it was read before. */
  readonly data?: DirectoryData | undefined
  /** Whether processes that were not named should be looked for by the binary. */
  readonly findsProcesses: boolean
  readonly pids: readonly number[]
  /** Who should write to the directory; undefined on systems without user ids. */
  readonly user: User | undefined
  /** Absolute: the top of the repository. */
  readonly checkout: string
  readonly platform: NodeJS.Platform
  readonly here: TargetSystem
  /** In milliseconds since 1970. */
  readonly now: number
}

/** What a process writes besides its counters, and how much more Go itself needs: as preserve/runtime_os_linux.go has it. */
const BASE_BYTES = 64 * 1024
const ROOM_FACTOR = 9
/** Processes that are examined if they were not named. */
const MAX_PROCESSES = 20

/**
 * Examines everything that is named, and the processes of the binary. Nothing is changed but for a file that is written to
 * the directory and removed.
 * @throws UserError or Node's error if the binary cannot be read
 */
export async function examine(request: DoctorRequest): Promise<readonly Subject[]> {
  const { binary, directory, user, platform, here } = request
  const executable = binary === undefined ? undefined : await readExecutable(binary)
  const needed = BASE_BYTES + (executable === undefined ? 0 : ROOM_FACTOR * counterBytes(executable))
  const data = directory === undefined ? [] : await dataChecks({ ...request, directory }, executable)
  const places =
    directory === undefined
      ? []
      : await examineDirectory({ path: directory, user, platform, needed, pid: 'self', root: '' })
  const processes = await processSubjects(request, executable, needed)
  const ran = data.some(({ check, state }) => check === 'build' && state === 'ok') || processes.length > 0
  return [
    ...(executable === undefined
      ? []
      : [
          {
            kind: 'binary' as const,
            name: executable.path,
            checks: examineBinary(executable, here).map((each) => (ran ? runsElsewhere(each) : each)),
          },
        ]),
    ...(directory === undefined
      ? []
      : [{ kind: 'directory' as const, name: directory, checks: [...places, ...data] }]),
    ...processes,
  ]
}

/** A binary for another system that has left data is where it belongs. */
function runsElsewhere(item: Examined): Examined {
  return item.check === 'system' && item.state === 'problem' ? { ...item, state: 'note' } : item
}

async function dataChecks(
  { directory, checkout, platform, now, data }: DoctorRequest & { readonly directory: string },
  executable: Executable | undefined,
): Promise<readonly Examined[]> {
  if (!(await isDirectory(directory))) return []
  return examineData({ directory, executable, checkout, platform, now, data })
}

async function processSubjects(
  { binary, directory, findsProcesses, pids, platform, here }: DoctorRequest,
  executable: Executable | undefined,
  needed: number,
): Promise<readonly Subject[]> {
  const looksFor = findsProcesses && platform === 'linux' && executable?.goVersion !== undefined
  const running = looksFor && binary !== undefined ? await processesOf(executable, binary) : []
  const all = [...new Set([...pids, ...running.slice(0, MAX_PROCESSES)])]
  const subjects: Subject[] = []
  for (const pid of all) {
    const process = await runningProcess(pid)
    // One that was found may have ended meanwhile.
    if (process !== undefined)
      subjects.push(await examineProcess(process, { executable, directory, platform, here, needed }))
  }
  return subjects
}
