/** @module Problems with coverage data, file by file. A bad file is left out; the others still count. */
import { lstatSync } from 'node:fs'
import path from 'node:path'
import { UserError, describeError, errorCode } from '../../support/errors.js'
import { permissionsText } from '../../support/permissions.js'
import { systemReason } from '../../support/systemFault.js'
import { FormatError } from '../bytes/bytes.js'

/** Stable: the codes are part of reports. */
export type DataProblemCode =
  | 'counter-file-unreadable'
  | 'meta-file-unreadable'
  | 'orphan-counters'
  | 'leftover-temporary-file'
  | 'counter-shape-mismatch'
  | 'unknown-function'
  /** A process loaded plugins, whose packages are not in the meta-data. */
  | 'plugin-left-out'
  /** A counter data file has more entries than its header says; all are read. */
  | 'more-entries'
  /** The hash in the header of a file is not the one in its name. The file is read anyway, as Go does. */
  | 'hash-mismatch'
  /** A directory was given twice. It is read once, except by the covdata commands, which count as Go does. */
  | 'duplicate-directory'
  /** The same counter data file is in several directories; it counts once. */
  | 'duplicate-counters'
  /** A process left several cumulative counter data files; only the last one counts. */
  | 'process-snapshots'
  /** A live file cannot be read: its process ended before it executed anything, or the file is truncated. */
  | 'live-file-unreadable'
  /** A process ended so early that its live file does not say which binary it belongs to, and nothing else does. */
  | 'live-file-unknown'
  /** A live file of a binary whose main package is not instrumented; Go writes nothing for it. */
  | 'main-not-instrumented'
  /** The binaries were built with different counter modes. */
  | 'mode-clash'
  /** A binary counts functions while the others count units; it is left out. */
  | 'granularity-clash'

/** One problem with one file or directory. */
export interface DataProblem {
  readonly code: DataProblemCode
  readonly path: string
  /** Where the problem is, in bytes from the start of the file. */
  readonly offset?: number
  /** What is wrong and what follows from it, without the path. */
  readonly message: string
  /** Set if the file is there, but the system refuses to read it: `denied` for want of rights, `failed` for anything else. */
  readonly refused?: 'denied' | 'failed'
}

/** The system's errors for what is no file that could be read, whoever asks. */
const NO_FILE: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'EISDIR']

/**
 * Turns an error from reading a file into a problem.
 * @throws the error itself when it is not about the file, that is, a bug
 */
export function unreadable(code: DataProblemCode, file: string, error: unknown): DataProblem {
  if (error instanceof FormatError) return { code, path: file, offset: error.offset, message: error.message }
  if (error instanceof UserError) return { code, path: file, message: error.message }
  const system = errorCode(error)
  if (system === undefined) throw error
  if (NO_FILE.includes(system)) return { code, path: file, message: describeError(error) }
  // What a live file holds is known to be data, and lost, unless something is known to be wrong with the file itself.
  const lost = code === 'live-file-unreadable' ? 'counter-file-unreadable' : code
  if (system !== 'EACCES' && system !== 'EPERM')
    return { code: lost, path: file, message: systemReason(error), refused: 'failed' }
  const owner = ownerText(file)
  const message = `${systemReason(error)}${owner === '' ? '' : `: ${owner}`}`
  return { code: lost, path: file, message, refused: 'denied' }
}

/** Who may read a file; if that cannot be seen, who may search its directory. */
function ownerText(file: string): string {
  return modeText('it', file) || modeText('its directory', path.dirname(file))
}

function modeText(what: string, place: string): string {
  try {
    const { uid, mode } = lstatSync(place)
    return `${what} belongs to user id ${uid} and has the mode ${permissionsText(mode)}`
  } catch {
    return ''
  }
}
