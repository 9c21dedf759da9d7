/** @module The `covdata` command: a drop-in for `go tool covdata` that needs no Go and does not stop at a bad file. */
import { dirname } from 'node:path'
import type { DataProblem } from '../../covdata/format/dataProblem.js'
import type { PackageMatch } from '../../covdata/units/packagePatterns.js'
import { type Pod, type PodRead, readPods } from '../../covdata/read/readPods.js'
import { UserError } from '../../support/errors.js'
import { duplicateDirectories, ignoredFlags, ignoredLiveFiles, mixedModes } from './covdataNotes.js'
import { selectPackages } from './covdataPackages.js'
import { describeProblems, hasErrors } from './covdataProblems.js'
import { type Request, isWriter, parseRequest } from './covdataRequest.js'
import { covdataUsage } from './covdataUsage.js'
import { UsageError } from './goStyleFlags.js'
import { oneLine, plainText } from '../../support/plainText.js'

/** Where output goes; the texts include their line ends. */
export interface CovdataIo {
  stdout(text: string): void
  stderr(text: string): void
}

/**
 * Runs `covdata`.
 * @param args what follows `covdata` on the command line
 * @returns Go's exit codes: 0 for success, 1 when a directory or file cannot be read or written, 2 for wrong usage
 */
export async function runCovdata(args: readonly string[], io: CovdataIo): Promise<number> {
  try {
    const request = parseRequest(args)
    if ('help' in request) {
      io.stdout(covdataUsage(request.help))
      return 0
    }
    return await runRequest(request, io)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    io.stderr(`error: ${plainText(error.message)}\n`)
    if (error.advice !== undefined) io.stderr(`${error.advice}\n`)
    if (!(error instanceof UsageError)) return 1
    io.stderr(`\n${covdataUsage(args[0])}`)
    return 2
  }
}

async function runRequest(request: Request, io: CovdataIo): Promise<number> {
  const say = (lines: readonly string[]): void => {
    for (const line of lines) io.stderr(`${oneLine(line)}\n`)
  }
  say(ignoredFlags(request))
  const result = isWriter(request.command) ? await writer(request) : await reporter(request)
  try {
    const read = await readRequested(request)
    const { pods, problems } = read
    io.stderr(describeProblems(problems))
    say(ignoredLiveFiles(read))
    if (pods.length === 0 && !hasErrors(problems))
      say(['warning: no applicable files found in input directories'])
    const { matches, notes } = selectPackages(request.patterns, pods)
    say([...notes, ...mixedModes(request, pods)])
    refuseLoss(request, problems)
    const { text, notes: said } = await result.make(pods, matches)
    io.stdout(text)
    say(said)
    if (hasErrors(problems) && pods.length > 0)
      say(['note: the result does not include what could not be read.'])
    return hasErrors(problems) ? 1 : 0
  } finally {
    await result.close()
  }
}

/** Produces the result of a command and its output file, if it has one. */
interface Result {
  /** @returns what is printed, and lines for standard error */
  make(
    pods: readonly Pod[],
    matches: PackageMatch | undefined,
  ): Promise<{ readonly text: string; readonly notes: readonly string[] }>
  close(): Promise<void>
}

/** Loads only the module that the command needs: loading all takes longer than reading a small directory. */
async function reporter(request: Request): Promise<Result> {
  const { ProfileFile, printReport } = await import(/* webpackMode: "eager" */ './covdataReports.js')
  const profile = request.output === undefined ? undefined : await ProfileFile.create(request.output)
  return {
    make: async (pods, matches) => ({ text: await printReport(request, pods, matches, profile), notes: [] }),
    close: async () => profile?.close(),
  }
}

async function writer(request: Request): Promise<Result> {
  const { writeData } = await import(/* webpackMode: "eager" */ './covdataWriters.js')
  return {
    make: async (pods, matches) => {
      const notes = pods.length === 0 ? [] : await writeData(request, pods, matches)
      return { text: '', notes: notes.map((note) => `warning: ${note}`) }
    },
    close: () => Promise.resolve(),
  }
}

/**
 * Refuses to go on without a file that decides which units are subtracted or kept: the result would be wrong, and nothing
 * would show it.
 * @throws UserError if subtract or intersect could not read such a file
 */
function refuseLoss({ command, directories }: Request, problems: readonly DataProblem[]): void {
  if (command !== 'subtract' && command !== 'intersect') return
  const others = directories.slice(1)
  const lost = problems.find(
    ({ code, path }) => code === 'counter-file-unreadable' && others.includes(dirname(path)),
  )
  if (lost === undefined) return
  throw new UserError(
    `nothing is written: without ${lost.path} the result of ${command} would be wrong`,
    'Fix or remove the file.',
  )
}

/** Reads the directories. Counts are added up as Go does or, if Go refuses to mix modes, by the mode of each binary. */
async function readRequested(request: Request): Promise<PodRead> {
  const { command, directories, combine } = request
  const isSetOperation = command === 'subtract' || command === 'intersect'
  const own = command === 'textfmt' || (isWriter(command) && !combine)
  const read = await readPods(directories, {
    arithmetic: own ? 'own' : 'widest',
    ...(isSetOperation ? { columns: [...directories.keys()] } : {}),
  })
  return { ...read, problems: [...duplicateDirectories(request), ...read.problems] }
}
