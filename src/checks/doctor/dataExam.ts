/** @module Examines what is in a coverage data directory: whose it is, of which build, how old, and whether it can be read. */
import { closeSync, lstatSync, openSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DataProblem } from '../../covdata/format/dataProblem.js'
import { dataFoldersBelow, isDataName } from '../../covdata/read/dataFolders.js'
import { type Pod, readPods } from '../../covdata/read/readPods.js'
import { SeenFiles } from '../../covdata/read/seenFiles.js'
import { LIVE_NAME } from '../../covdata/live/liveFile.js'
import { mainOf } from '../../coverage/measuredBinaries.js'
import { findingIfAny } from '../../findings/finding.js'
import { permissionsText } from '../../support/permissions.js'
import { plural } from '../../support/plural.js'
import { READ_WITHOUT_WAITING } from '../../support/regularFile.js'
import { problemFindings } from '../problemFindings.js'
import { runningProcesses } from '../runningProcesses.js'
import { ageChecks, buildChecks, clockChecks } from './dataAge.js'
import type { Executable } from './executable.js'
import { type Examined, found, unknown, well } from './examined.js'
import { processesText } from './processesText.js'
import { pathChecks } from './containerPaths.js'

export interface DataRequest {
  /** Absolute. */
  readonly directory: string
  readonly executable: Executable | undefined
  /** Absolute: the top of the repository, in which the source files are looked for. */
  readonly checkout: string
  /** Undefined: running processes are not looked for. */
  readonly platform: NodeJS.Platform | undefined
  /** In milliseconds since 1970. */
  readonly now: number
  /** What `readDirectory` found; by default, the directory is read. */
  readonly data?: DirectoryData | undefined
}

/** What is in a directory, whatever binary is examined. */
export interface DirectoryData {
  readonly checks: readonly Examined[]
  readonly pods: readonly Pod[]
}

/** Nothing is changed. */
export async function examineData(request: DataRequest): Promise<readonly Examined[]> {
  const { executable, checkout, now } = request
  const { checks, pods } = request.data ?? (await readDirectory(request))
  return [
    ...checks,
    ...buildChecks(pods, executable),
    ...ageChecks(pods, executable),
    ...clockChecks(pods, now),
    ...(await pathChecks(pods, checkout)),
  ]
}

/** Reads a directory and those below it; nothing is changed. */
export async function readDirectory({
  directory,
  platform,
}: Pick<DataRequest, 'directory' | 'platform'>): Promise<DirectoryData> {
  const below = await dataFoldersBelow(directory, false)
  const leftOut = below.leftOut.filter((folder) => folder !== directory)
  if (below.leftOut.includes(directory))
    return { checks: [unknown('files', 'it cannot be read with our own rights', [directory])], pods: [] }
  const folders = [directory, ...below.folders]
  const files = await dataFilesIn(folders)
  const { pods, problems } = await readPods(folders, { once: new SeenFiles() })
  const unread = findingIfAny(
    'data-folder-unread',
    `${plural(leftOut.length, 'folder')} cannot be read`,
    leftOut,
  )
  return {
    checks: [
      whatIsThere(pods, files),
      ...[...problemFindings(problems.filter(isNotDenied)), ...unread].map((item) => found('files', item)),
      ...ownerChecks(files),
      ...(platform === undefined ? [] : await liveChecks(files, pods, platform)),
    ],
    pods,
  }
}

/** What is denied is examined for every file, whether it would be read or not. */
function isNotDenied({ refused }: DataProblem): boolean {
  return refused !== 'denied'
}

async function dataFilesIn(folders: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => [])
      return names.filter(isDataName).map((name) => join(folder, name))
    }),
  )
  return listed.flat()
}

function whatIsThere(pods: readonly Pod[], files: readonly string[]): Examined {
  const processes = pods.flatMap((pod) => pod.processes)
  if (files.length === 0) return unknown('data', 'no coverage data has been written there')
  if (processes.length > 0) {
    const evidence = pods
      .filter((pod) => pod.processes.length > 0)
      .map((pod) => `${nameOf(pod)} (${pod.meta.mode}, covmeta.${pod.tag}): ${processesText(pod.processes)}`)
    return well('data', `counters of ${processesText(processes)}`, evidence)
  }
  if (pods.length === 0)
    return unknown('data', 'no file there can be read as coverage data', files.slice(0, 1))
  const title = `${plural(pods.length, 'binary')} started but left no counters`
  const [item] = findingIfAny('process-without-counters', title, pods.map(nameOf))
  return item === undefined ? unknown('data', title) : found('data', item)
}

/** The main package of a pod, or something else to know it by. */
function nameOf(pod: Pod): string {
  return mainOf(pod) ?? pod.meta.packages[0]?.importPath ?? `covmeta.${pod.tag}`
}

/** Files that we cannot read are a problem; others that are not ours are not worth a word. */
function ownerChecks(files: readonly string[]): readonly Examined[] {
  const unreadable = files.flatMap((path) => {
    try {
      // Not by access(2), which asks for the user who started us.
      closeSync(openSync(path, READ_WITHOUT_WAITING))
      return []
    } catch {
      return [ownerLine(path)]
    }
  })
  const title = `${plural(unreadable.length, 'file')} of other users cannot be read`
  const items = findingIfAny('foreign-owned-data', title, unreadable, {
    detail:
      'Live files are for their user and root alone, unless every user may write to the directory (mode 777, not 1777).',
    fix: 'Read them as root or as that user (sudo go-integration-coverage …), or change their owner: sudo chown -R "$(id -u)" DIR.',
  })
  return items.map((item) => ({ ...found('owner', item), state: 'problem' as const }))
}

function ownerLine(path: string): string {
  try {
    const { uid, mode } = lstatSync(path)
    return `${path}: user id ${uid}, mode ${permissionsText(mode)}`
  } catch {
    return path
  }
}

/** Whether the processes of live files are running, as far as that can be seen from here. */
async function liveChecks(
  files: readonly string[],
  pods: readonly Pod[],
  platform: NodeJS.Platform,
): Promise<readonly Examined[]> {
  const live = files.filter((path) => LIVE_NAME.test(basename(path)))
  if (live.length === 0) return []
  const running = await runningProcesses(live, platform)
  const open = pods
    .flatMap((pod) => pod.processes)
    .filter(({ ending, path }) => ending?.how === 'unknown' && !running.has(basename(path)))
  const pids = [...running].map(([name, pid]) => `${name}: pid ${pid}`)
  return [
    ...(running.size === 0
      ? []
      : [
          well(
            'live',
            `${plural(running.size, 'process', 'es')} of live files running; their counters can be read meanwhile`,
            pids,
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          unknown(
            'live',
            `${plural(open.length, 'process', 'es')} of live files cannot be seen from here: ended without a word (SIGKILL), or in a virtual machine, on another host or below another /proc; the counters count either way`,
            open.map(({ path, pid }) => `${path}: pid ${pid} in its own namespace`),
          ),
        ]),
  ]
}
