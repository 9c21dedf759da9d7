/** @module The command `doctor`: why coverage data is missing or would be, and how to fix it. */
import { resolve } from 'node:path'
import { examine } from '../../checks/doctor/doctor.js'
import { type Subject, wrong } from '../../checks/doctor/examined.js'
import { runningProcess } from '../../checks/doctor/processes.js'
import { targetOf } from '../../go/toolchain/target.js'
import { type User, ownUser } from '../../process/asUser.js'
import { type System, readSystem } from '../../process/system.js'
import { UserError } from '../../support/errors.js'
import { isDirectory, isFile } from '../../support/files.js'
import { type Options, colorsFor, directoryPath, optionText, widthOf } from '../options.js'
import { doctorJson } from './doctorJson.js'
import { doctorText } from './doctorText.js'

/** @returns the exit code: 1 if there is a problem */
export async function doctorCommand(names: readonly string[], options: Options): Promise<number> {
  const system = readSystem()
  const { platform, arch, workingDirectory, env } = system
  const { binary, directory } = await namedPlaces(names, env.GOCOVERDIR ?? '')
  const pids = await pidsOf(optionText(options, 'pid'), platform)
  const source = optionText(options, 'source')
  const subjects = await examine({
    binary,
    directory,
    findsProcesses: pids.length === 0,
    pids,
    user: userOf(optionText(options, 'uid')),
    checkout: source === undefined ? workingDirectory : directoryPath('--source', source),
    platform,
    here: targetOf(platform, arch),
    now: Date.now(),
  })
  const all = [...variable(names, directory, subjects, system), ...subjects]
  const text =
    optionText(options, 'format') === 'json'
      ? doctorJson(all)
      : doctorText(all, colorsFor(process.stdout), widthOf(process.stdout))
  process.stdout.write(text)
  return all.some(({ checks }) => checks.some(({ state }) => state === 'problem')) ? 1 : 0
}

interface Places {
  /** Absolute. */
  readonly binary: string | undefined
  /** Absolute. */
  readonly directory: string | undefined
}

/** A single name may be that of either. Without a directory, it is that of GOCOVERDIR. */
async function namedPlaces([first, second]: readonly string[], gocoverdir: string): Promise<Places> {
  const byDefault = gocoverdir === '' ? undefined : resolve(gocoverdir)
  if (first === undefined) return { binary: undefined, directory: byDefault }
  if (first === '' || second === '')
    throw new UserError('an argument is empty', 'Name the binary and the directory: doctor BINARY DIR.')
  if (second === undefined && (await isDirectory(first)))
    return { binary: undefined, directory: resolve(first) }
  if (!(await isFile(first)))
    throw new UserError(
      `there is no file ${first}`,
      'Name the binary, and then the directory: doctor BINARY DIR. Only a directory that exists may be named alone.',
    )
  return { binary: resolve(first), directory: second === undefined ? byDefault : resolve(second) }
}

async function pidsOf(text: string | undefined, platform: NodeJS.Platform): Promise<readonly number[]> {
  if (text === undefined) return []
  if (platform !== 'linux')
    throw new UserError(
      '--pid works on Linux only',
      'Other systems do not show the environment of a process.',
    )
  const pid = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined
  if (pid === undefined || (await runningProcess(pid)) === undefined)
    throw new UserError(
      `--pid: there is no process ${JSON.stringify(text)}`,
      'Name the id of a running process.',
    )
  return [pid]
}

/** More than any user id. */
const MAX_ID = 2 ** 32 - 2

/** As container engines do, a user id without a group has the group 0. */
function userOf(text: string | undefined): User | undefined {
  const own = ownUser()
  if (text === undefined) return own
  const [, uid, gid = '0'] = /^(\d+)(?::(\d+))?$/.exec(text) ?? []
  if (uid === undefined || Number(uid) > MAX_ID || Number(gid) > MAX_ID)
    throw new UserError(
      `--uid: ${JSON.stringify(text)} is not a user id`,
      'Write a number, such as 10001, or one with a group id: 10001:10001.',
    )
  if (own === undefined) throw new UserError('--uid: this system has no user ids', 'Leave it out.')
  return Number(uid) === own.uid ? own : { uid: Number(uid), gid: Number(gid), groups: [] }
}

/** What the doctor's own environment says, if that is what is asked about. */
function variable(
  names: readonly string[],
  directory: string | undefined,
  subjects: readonly Subject[],
  { env }: System,
): readonly Subject[] {
  const value = env.GOCOVERDIR ?? ''
  const subject = (check: Subject['checks'][number]): readonly Subject[] => [
    { kind: 'environment', name: 'of this command', checks: [check] },
  ]
  if (directory === undefined && !subjects.some(({ kind }) => kind === 'process'))
    return subject(
      wrong('variable', 'gocoverdir-not-set', 'GOCOVERDIR is not set, and no directory is named', {
        detail: 'A binary that is started in this environment leaves no data.',
        fix: 'export GOCOVERDIR with the absolute path of a directory, or name the directory: doctor BINARY DIR.',
      }),
    )
  const isMeant = directory !== undefined && names.length < 2 && resolve(value) === directory
  if (value !== '' && isMeant && value !== directory)
    return subject(
      wrong('variable', 'gocoverdir-unusable', 'GOCOVERDIR is a relative path', {
        detail: 'It means another directory for each process that is started in another one.',
        fix: `export GOCOVERDIR=${directory}`,
        evidence: [`GOCOVERDIR=${value}`],
      }),
    )
  return []
}
