/** @module A suite that is the user's script (`command`) instead of go test. */
import { join } from 'node:path'
import { MAX_LINE_LENGTH } from '../../process/lineSplitter.js'
import { type Environment } from '../../process/exec.js'
import { findProgram } from '../../process/findProgram.js'
import { superviseLines } from '../../process/superviseLines.js'
import { UserError } from '../../support/errors.js'
import { replaceFile } from '../../support/newFiles.js'
import type { GoCommand } from '../goCommand.js'
import { SHARD_VARIABLE, shardText } from './shard.js'
import type { Sharding } from './sharding.js'
import type { ScriptSuite } from './suiteRequest.js'
import type { SuiteObserver } from './suiteObserver.js'
import { type SuiteRun, suiteRun } from './suiteRun.js'

/** A script whose binaries write to a directory of the run, or nowhere if they are not instrumented. */
type PlainScript = Omit<ScriptSuite, 'binariesData'> & { readonly binariesData: string | undefined }

/** Runs the script as GitHub runs `shell: bash`. Its exit code decides whether the suite passed. */
export async function runScript(
  { env, platform }: GoCommand,
  { bash, script, cwd, binariesData, journals, variables, scratch, timeoutSeconds, sharding }: PlainScript,
  { log, stop, isInstrumented, onOutput }: SuiteObserver,
): Promise<SuiteRun> {
  const file = join(scratch, 'command.sh')
  // A script that is run again may have left a link there.
  await replaceFile(file, `${script.replaceAll('\r\n', '\n')}\n`)
  const startedAt = new Date().toISOString()
  const started = performance.now()
  const shown = (stream: string) => (line: string) => {
    log.child(line)
    // A piece of a longer line has no line end.
    onOutput(`command (${stream})`, line.length < MAX_LINE_LENGTH - 1 ? `${line}\n` : line)
  }
  const result = await superviseLines(bash, ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd,
    env: {
      ...env,
      ...variables,
      ...shardVariable(sharding),
      GOCOVERDIR: binariesData,
      ...(journals === undefined ? {} : { GOCOVERTESTS: journals }),
    },
    platform,
    onStdoutLine: shown('output'),
    onStderrLine: shown('errors'),
    stop,
    timeoutSeconds,
    isInstrumented,
  })
  return suiteRun(result, {
    kind: 'command',
    startedAt,
    seconds: (performance.now() - started) / 1000,
    packages: [],
    leftOut: 0,
    expected: [],
    timeoutSeconds,
    ...(sharding === undefined ? {} : { shard: { ...sharding.shard, listed: 0, assigned: 0 } }),
  })
}

/** The script decides what its part is. */
function shardVariable(sharding: Sharding | undefined): Environment {
  return sharding === undefined ? {} : { [SHARD_VARIABLE]: shardText(sharding.shard) }
}

/**
 * The bash for scripts: the first on PATH or, on Windows, Git's, as the one on PATH may belong to WSL.
 * @param env without the binaries on PATH, as one of them may be called bash
 * @throws UserError if there is none
 */
export async function findBash(env: Environment, platform: NodeJS.Platform): Promise<string> {
  const bash =
    platform === 'win32'
      ? join(env.ProgramFiles ?? 'C:\\Program Files', 'Git', 'bin', 'bash.exe')
      : await findProgram('bash', env, platform)
  if (bash === undefined)
    throw new UserError(
      'command: there is no bash on PATH',
      'Install bash, or run the suite by go test instead of command.',
    )
  return bash
}
