/**
 * @module Errors of the operating system: a directory that does not exist, a full disk, a missing program. Their cause is
 * on the user's machine and not in our code, so the user gets to know the place and the reason.
 */
import { Interrupted, UserError, describeError, errorCode } from './errors.js'

interface Fault {
  /** Why, as the end of `cannot use /path: …`. */
  readonly reason: string
  readonly advice: string
}

const CHECK = 'Check the path, and that nothing removes it meanwhile.'
const PERMIT = 'Give the user that runs this access to it, or choose another place.'
const FREE = 'Free some space, or choose a place on another disk.'
const LIMIT = 'Raise the limit of open files (ulimit -n).'

const FAULTS: Readonly<Partial<Record<string, Fault>>> = {
  ENOENT: { reason: 'it does not exist', advice: CHECK },
  ENOTDIR: { reason: 'a part of the path is not a directory', advice: CHECK },
  EISDIR: { reason: 'it is a directory', advice: CHECK },
  EEXIST: {
    reason: 'a file of that name is in the way',
    advice: 'Remove the file, or choose another place.',
  },
  ENOTEMPTY: { reason: 'it is not empty', advice: CHECK },
  ELOOP: { reason: 'its links lead in a circle', advice: CHECK },
  ENAMETOOLONG: { reason: 'the name is too long', advice: 'Choose a shorter path.' },
  EACCES: { reason: 'permission is denied', advice: PERMIT },
  EPERM: { reason: 'the operation is not permitted', advice: PERMIT },
  EROFS: { reason: 'the file system is read-only', advice: PERMIT },
  EBUSY: { reason: 'it is in use', advice: 'End what uses it, and try again.' },
  ETXTBSY: { reason: 'it is in use', advice: 'End what uses it, and try again.' },
  ENXIO: { reason: 'it is not a file', advice: CHECK },
  ENOSPC: { reason: 'there is no space left on the disk', advice: FREE },
  EDQUOT: { reason: 'the quota of the disk is used up', advice: FREE },
  EFBIG: { reason: 'the file would be too large', advice: FREE },
  EIO: { reason: 'the disk failed to read or write', advice: 'Check the disk.' },
  ESTALE: { reason: 'the network file system has lost it', advice: CHECK },
  EMFILE: { reason: 'too many files are open', advice: LIMIT },
  ENFILE: { reason: 'too many files are open', advice: LIMIT },
  ENOMEM: { reason: 'there is not enough memory', advice: 'Free some memory.' },
  EAGAIN: { reason: 'there are too many processes', advice: 'Raise the limit of processes (ulimit -u).' },
}

/** What to tell the user about an error: it is theirs to fix, the end of an interrupted run, or a mistake of ours. */
export function failureText(error: unknown): string {
  if (error instanceof UserError) return describeError(error, tellsReason)
  const known = error instanceof Interrupted ? error : systemFault(error)
  return known === undefined
    ? `internal error of go-integration-coverage: ${describeError(error)}`
    : describeError(known)
}

/** Whether a message that names the place says why the operating system refused: its own words would repeat that. */
function tellsReason(text: string, cause: unknown): boolean {
  const reason = FAULTS[errorCode(cause) ?? '']?.reason
  return reason !== undefined && (text.includes(reason) || text.includes(reason.replace(/^it /, '')))
}

/** Why the operating system refused, for a message that names the place: `permission is denied`. */
export function systemReason(error: unknown): string {
  const code = errorCode(error) ?? ''
  return FAULTS[code]?.reason ?? (code === '' ? 'unknown error' : code)
}

/** The error of the operating system in what was thrown, or in its causes; undefined if there is none. */
export function systemFault(error: unknown): UserError | undefined {
  if (!isSystemError(error))
    return error instanceof Error && error.cause !== undefined ? systemFault(error.cause) : undefined
  const fault = FAULTS[error.code]
  if (fault === undefined) return undefined
  return new UserError(...wordsFor(error, fault), { cause: error })
}

function wordsFor({ code, syscall, path }: SystemError, { reason, advice }: Fault): [string, string] {
  if (syscall.startsWith('spawn'))
    return code === 'ENOENT'
      ? [
          `${path ?? 'a program'} cannot be started: there is no such program on PATH`,
          'Install it, or put it on PATH. If it is there, its working directory no longer exists.',
        ]
      : [`${path ?? 'a program'} cannot be started: ${reason}`, advice]
  if (syscall === 'uv_cwd')
    return ['the working directory no longer exists', 'Change to a directory that exists.']
  return [path === undefined ? reason : `cannot use ${path}: ${reason}`, advice]
}

interface SystemError {
  readonly code: string
  /** Such as `mkdir` or `spawn bash`. */
  readonly syscall: string
  readonly path: string | undefined
}

/** Errors of the network have a system call too, but no code of our list. */
function isSystemError(error: unknown): error is Error & SystemError {
  return errorCode(error) !== undefined && typeof (error as Partial<SystemError>).syscall === 'string'
}
