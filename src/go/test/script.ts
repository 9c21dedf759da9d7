/** @module A suite that is a script of the user's instead of go test. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../../process/exec.js'
import { OutputScan } from '../../checks/outputScan.js'
import type { Log } from '../../support/log.js'
import { LONGEST_LINE, LineSplitter } from '../../process/lineSplitter.js'
import { supervise } from '../../process/supervise.js'
import { type SuiteRun, suiteRun } from './suiteRun.js'

export interface ScriptRequest {
  /** Bash, one or many lines. */
  readonly script: string
  /** Absolute. */
  readonly cwd: string
  /** With the programs first on PATH. */
  readonly env: Environment
  /** GOCOVERDIR of the script. */
  readonly binariesData: string
  /** A directory of the run for the script's file. */
  readonly tempDir: string
  readonly timeoutSeconds: number
}

/** Runs the script as GitHub runs `shell: bash`; its exit code is the suite's. */
export async function runScript(request: ScriptRequest, log: Log, stop: AbortSignal): Promise<SuiteRun> {
  const file = join(request.tempDir, 'command.sh')
  await writeFile(file, `${request.script.replaceAll('\r\n', '\n')}\n`)
  const started = performance.now()
  const scan = new OutputScan()
  const lines = ['output', 'errors'].map(
    (stream) =>
      new LineSplitter((line) => {
        log.child(line)
        // The longest pieces have no end.
        scan.add(`command (${stream})`, line.length < LONGEST_LINE - 1 ? `${line}\n` : line)
      }),
  )
  const [stdout, stderr] = lines
  const result = await supervise(bash(request.env), ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: request.cwd,
    env: { ...request.env, GOCOVERDIR: request.binariesData },
    onStdout: (chunk) => stdout?.write(chunk),
    onStderr: (chunk) => stderr?.write(chunk),
    stop,
    timeoutSeconds: request.timeoutSeconds,
  })
  for (const stream of lines) stream.end()
  const run = suiteRun(result, {
    kind: 'command',
    seconds: (performance.now() - started) / 1000,
    packages: [],
    leftOut: 0,
    expected: [],
    timeoutSeconds: request.timeoutSeconds,
  })
  return { ...run, findings: [...run.findings, ...scan.findings()] }
}

/** On Windows the bash of Git: the one on PATH may be that of a Linux subsystem. */
function bash(env: Environment): string {
  if (process.platform !== 'win32') return 'bash'
  return join(env.ProgramFiles ?? 'C:\\Program Files', 'Git', 'bin', 'bash.exe')
}
