/** @module `covdata`: a drop-in for `go tool covdata` that needs no Go and does not stop at a bad file. */
import { realpath, stat, writeFile } from 'node:fs/promises'
import { functionsText } from '../covdata/functions.js'
import { combinePods, mergePackages, mergePods } from '../covdata/mergeData.js'
import { packageListText } from '../covdata/packageList.js'
import { type PackageMatch, parsePackagePatterns } from '../covdata/packagePatterns.js'
import { type PercentLayout, percentText } from '../covdata/percent.js'
import { type Pod, type PodRead, readPods } from '../covdata/readPods.js'
import { writeSetOperation } from '../covdata/setOperations.js'
import { textProfile } from '../covdata/textProfile.js'
import { buildUnitTable } from '../covdata/units.js'
import { UserError, describeError, errorCode } from '../errors.js'
import { describeProblems, hasErrors } from './covdataProblems.js'
import { covdataUsage } from './covdataUsage.js'
import { type FlagKind, UsageError, parseGoFlags } from './goFlags.js'

export interface CovdataIo {
  stdout(text: string): void
  stderr(text: string): void
}

/** Flags of every command. Go's covdata has -v for debugging; it is accepted and does nothing. */
const COMMON: Readonly<Record<string, FlagKind>> = {
  i: 'text',
  pkg: 'text',
  v: 'text',
  help: 'switch',
  h: 'switch',
}

const COMMANDS: Readonly<Record<string, Readonly<Record<string, FlagKind>>>> = {
  percent: { ...COMMON, o: 'text', go: 'text' },
  func: COMMON,
  textfmt: { ...COMMON, o: 'text' },
  pkglist: COMMON,
  merge: { ...COMMON, o: 'text', pcombine: 'switch' },
  subtract: { ...COMMON, o: 'text' },
  intersect: { ...COMMON, o: 'text' },
}

const SET_OPERATIONS: readonly string[] = ['subtract', 'intersect']
/** Commands that write data into a directory. */
const WRITERS: readonly string[] = ['merge', ...SET_OPERATIONS]

/** A command line that makes sense. */
interface Request {
  readonly command: string
  readonly directories: readonly string[]
  readonly matches: PackageMatch | undefined
  readonly output: string | undefined
  readonly combine: boolean
  readonly percentLayout: PercentLayout
}

/**
 * Runs `covdata`.
 * @param args what follows `covdata` on the command line
 * @returns Go's exit codes: 0; 1 a directory or file cannot be read or written, or the modes clash; 2 wrong usage
 */
export async function runCovdata(args: readonly string[], io: CovdataIo): Promise<number> {
  try {
    const request = parseRequest(args)
    if ('help' in request) {
      io.stdout(covdataUsage(request.help))
      return 0
    }
    const read = await (WRITERS.includes(request.command) ? writeData(request, io) : report(request, io))
    if (read.pods.length === 0 && !hasErrors(read.problems)) {
      io.stderr('warning: no applicable files found in input directories\n')
    }
    io.stderr(describeProblems(read.problems))
    return hasErrors(read.problems) ? 1 : 0
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    io.stderr(`error: ${error.message}\n`)
    if (error.advice !== undefined) io.stderr(`${error.advice}\n`)
    if (!(error instanceof UsageError)) return 1
    io.stderr(`\n${covdataUsage(args[0])}`)
    return 2
  }
}

function parseRequest(args: readonly string[]): Request | { readonly help: string | undefined } {
  const [command, ...rest] = args
  if (command === undefined) throw new UsageError('missing command selector')
  if (['-h', '-help', '--help', 'help'].includes(command)) return { help: undefined }
  const kinds = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (kinds === undefined) throw new UsageError(`unknown command selector ${JSON.stringify(command)}`)
  const flags = parseGoFlags(rest, kinds)
  const text = (name: string): string | undefined => {
    const value = flags.values.get(name)
    return value === '' ? undefined : value
  }
  if (text('help') === 'true' || text('h') === 'true') return { help: command }
  if (flags.rest.length > 0) throw new UsageError(`unknown extra arguments: ${flags.rest.join(' ')}`)
  const input = text('i')
  if (input === undefined) throw new UsageError("select input directories with '-i' option")
  const output = text('o')
  if (command === 'textfmt' && output === undefined)
    throw new UsageError("select output file name with '-o' option")
  if (command === 'subtract' && input.split(',').length !== 2)
    throw new UsageError('supply exactly two input dirs for subtract operation')
  if (WRITERS.includes(command) && output === undefined)
    throw new UsageError("select output directory with '-o' option")
  const patterns = text('pkg')
  return {
    command,
    directories: input.split(','),
    matches: patterns === undefined ? undefined : parsePackagePatterns(patterns),
    output,
    combine: text('pcombine') === 'true',
    percentLayout: percentLayoutOf(text('go')),
  }
}

function percentLayoutOf(release = '1.21'): PercentLayout {
  const minor = /^(?:go)?1\.(?<minor>\d+)(?:\.\d+)?$/.exec(release)?.groups?.minor
  if (minor === undefined) throw new UsageError(`-go=${release}: write a Go release such as 1.20 or 1.26.8`)
  return Number(minor) <= 20 ? 'go1.20' : 'go1.21'
}

async function report(request: Request, io: CovdataIo): Promise<PodRead> {
  const { command, output, matches } = request
  // As Go does: an old profile does not outlive a failure, and a wrong name is known before the work is done.
  if (output !== undefined) await writeProfile(output, '')
  const read = await readPods(request.directories, { arithmetic: 'widest' })
  const modes = command === 'textfmt' ? 'strict' : 'relaxed'
  const table = buildUnitTable(read.pods, { modes, ...(matches === undefined ? {} : { matches }) })
  if (command === 'percent') io.stdout(percentText(table, request.percentLayout))
  if (command === 'func' && read.pods.length > 0) io.stdout(functionsText(table))
  if (command === 'pkglist') io.stdout(packageListText(table))
  if (output !== undefined) await writeProfile(output, textProfile(table))
  return read
}

async function writeProfile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new UsageError(
      `unable to open textfmt output file ${JSON.stringify(file)}: ${describeError(error)}`,
    )
  }
}

async function writeData(request: Request, io: CovdataIo): Promise<PodRead> {
  const { directories, output = '', combine } = request
  const read = await readPods(directories, {
    arithmetic: combine ? 'widest' : 'own',
    ...(SET_OPERATIONS.includes(request.command) ? { columns: [...directories.keys()] } : {}),
  })
  if (read.pods.length === 0) return read
  await checkOutputDirectory(output, directories)
  try {
    for (const note of await writePods(read.pods, request, output)) io.stderr(`warning: ${note}\n`)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    throw new UserError(
      `writing to ${output}: ${describeError(error)}`,
      'Choose a directory that can be written to.',
    )
  }
  return read
}

/** @returns what is to be said of the result */
async function writePods(
  pods: readonly Pod[],
  { command, directories, matches, combine }: Request,
  outDirectory: string,
): Promise<readonly string[]> {
  if (command === 'subtract' || command === 'intersect')
    return writeSetOperation(pods, {
      operation: command,
      directories: directories.length,
      outDirectory,
      matches,
    })
  if (combine) await combinePods(pods, outDirectory, matches ?? (() => true))
  else if (matches === undefined) await mergePods(pods, outDirectory)
  else await mergePackages(pods, outDirectory, matches)
  return []
}

/** Merged data next to its own sources would be counted twice from then on. */
async function checkOutputDirectory(output: string, inputs: readonly string[]): Promise<void> {
  const isDirectory = await stat(output).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isDirectory)
    throw new UserError(`the output directory ${output} does not exist`, `Make it first: mkdir ${output}`)
  const place = await realpath(output)
  for (const input of inputs) {
    if ((await realpath(input)) !== place) continue
    throw new UserError(
      `the output directory ${output} is also an input: its counters would count twice from then on`,
      'Choose an empty directory for -o.',
    )
  }
}
