/** @module Runs git in a repository: bounded in time and output, without a shell, and without asking anybody. */
import { resolve } from 'node:path'
import { findProgram } from '../process/findProgram.js'
import type { Environment } from '../process/exec.js'
import { supervise } from '../process/supervise.js'
import { SETTINGS, gitEnvironment } from './gitEnvironment.js'
import { GitProblem, gitProblem } from './gitProblem.js'

export interface GitHost {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** Ends git. */
  readonly stop: AbortSignal
}

/** A repository with a working tree. */
export interface GitRepository extends GitHost {
  /** Absolute: the git executable. */
  readonly program: string
  /** Absolute: the top of the working tree. */
  readonly root: string
}

export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface GitOptions {
  /** What the command is for, for the message if it fails: `Could not find the base`. */
  readonly what: string
  readonly seconds?: number
  /** Who does not answer if it takes longer; git by default. */
  readonly who?: string
  /** Bytes of the output that is kept; more of it is a problem. */
  readonly max?: number
  /** Gets the output, which is then not in the answer. */
  readonly onStdout?: (chunk: Buffer) => void
  readonly indexFile?: string
  /** What git reads from its standard input. */
  readonly input?: string
}

/** Even in a repository with a million files, git needs less. */
const MAX_SECONDS = 60
/** Bytes of an answer that is kept in memory. */
const MAX_ANSWER = 64 * 1024 * 1024
const MAX_STDERR = 64 * 1024

/**
 * Runs git. An exit code other than 0 is an answer.
 * @throws GitProblem if it is too slow, says too much, was stopped or cannot be started
 */
export async function runGit(
  { program, root, env, platform, stop }: GitRepository,
  args: readonly string[],
  { what, seconds = MAX_SECONDS, who = 'git', max = MAX_ANSWER, onStdout, indexFile, input }: GitOptions,
): Promise<GitAnswer> {
  const [stdout, stderr] = [new BoundedText(max), new BoundedText(MAX_STDERR)]
  const own = new AbortController()
  const options = {
    cwd: root,
    env: { ...gitEnvironment(env), ...(indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }) },
    platform,
    stop: AbortSignal.any([stop, own.signal]),
    timeoutSeconds: seconds,
    input,
    onStdout: (chunk: Buffer) => {
      try {
        if (onStdout === undefined) stdout.add(chunk)
        else onStdout(chunk)
      } catch (error) {
        own.abort(error)
      }
      if (stdout.isCut) own.abort(new GitProblem(`${what}: git's answer is too long`))
    },
    onStderr: (chunk: Buffer) => {
      stderr.add(chunk)
    },
  }
  const { exitCode, timedOut } = await supervise(program, [...SETTINGS, ...args], options).catch(
    (cause: unknown) => {
      throw new GitProblem(`${what}: git could not be started`, '', { cause })
    },
  )
  if (own.signal.aborted) throw own.signal.reason
  if (stop.aborted) throw new GitProblem(`${what}: interrupted`)
  if (timedOut) throw new GitProblem(`${what}: ${who} did not answer within ${seconds} seconds`)
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

/**
 * The output of a git command.
 * @throws GitProblem also if it fails
 */
export async function gitText(
  repository: GitRepository,
  args: readonly string[],
  options: GitOptions,
): Promise<string> {
  const { exitCode, stdout, stderr } = await runGit(repository, args, options)
  if (exitCode !== 0) throw gitProblem(options.what, stderr, repository.root)
  return stdout
}

/** Where git keeps something of a repository, such as `index`: absolute. @throws GitProblem */
export async function gitPath(repository: GitRepository, name: string, options: GitOptions): Promise<string> {
  const place = await gitText(repository, ['rev-parse', '--git-path', name], options)
  return resolve(repository.root, withoutEnd(place))
}

/**
 * The repository that a directory is in.
 * @param directory absolute
 * @throws GitProblem if there is none, there is no git, or git refuses to read it
 */
export async function findRepository(directory: string, host: GitHost): Promise<GitRepository> {
  const what = 'Could not ask git what changed'
  const program = await findProgram('git', host.env, host.platform)
  if (program === undefined) throw new GitProblem(`${what}: there is no git on PATH`)
  const place: GitRepository = { ...host, program, root: directory }
  const { exitCode, stdout, stderr } = await runGit(place, ['rev-parse', '--show-toplevel'], { what })
  const root = withoutEnd(stdout)
  if (exitCode !== 0 || root === '') {
    if (stderr.includes('not a git repository'))
      throw new GitProblem(`${what}: the directory is in no git repository`)
    throw gitProblem(what, stderr, directory)
  }
  return { ...place, root }
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '')
}

/** Output that is kept up to a limit. */
class BoundedText {
  isCut = false
  private readonly chunks: Buffer[] = []
  private bytes = 0

  constructor(private readonly max: number) {}

  add(chunk: Buffer): void {
    this.bytes += chunk.length
    if (this.bytes > this.max) this.isCut = true
    else this.chunks.push(chunk)
  }

  text(): string {
    return Buffer.concat(this.chunks).toString('utf8')
  }
}
