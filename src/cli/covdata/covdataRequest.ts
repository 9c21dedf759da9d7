/** @module Parses the command line of `covdata`: Go's commands with Go's flags. */
import type { PercentLayout } from '../../covdata/text/percent.js'
import { type FlagKind, type GoFlags, UsageError, parseGoFlags } from './goStyleFlags.js'

export type CovdataCommand = 'percent' | 'func' | 'textfmt' | 'pkglist' | 'merge' | 'subtract' | 'intersect'

/** A valid command line. */
export interface Request {
  readonly command: CovdataCommand
  readonly directories: readonly string[]
  /** The value of -pkg; undefined selects all packages. */
  readonly patterns: string | undefined
  readonly output: string | undefined
  readonly combine: boolean
  readonly percentLayout: PercentLayout
  /** Names of flags that were given but have no effect here. */
  readonly ignored: readonly string[]
}

/** A request for the usage text of a command or, if undefined, of covdata. */
export interface HelpRequest {
  readonly help: string | undefined
}

/** Flags for debugging Go's own covdata. */
const DEBUGGING: Readonly<Record<string, FlagKind>> = {
  h: 'switch',
  hw: 'switch',
  v: 'number',
  cpuprofile: 'text',
  memprofile: 'text',
  memprofilerate: 'number',
}

const COMMON: Readonly<Record<string, FlagKind>> = { ...DEBUGGING, i: 'text', pkg: 'text' }

const COMMANDS: Readonly<Record<CovdataCommand, Readonly<Record<string, FlagKind>>>> = {
  percent: { ...COMMON, o: 'text', go: 'text' },
  func: COMMON,
  textfmt: { ...COMMON, o: 'text' },
  pkglist: COMMON,
  merge: { ...COMMON, o: 'text', pcombine: 'switch' },
  subtract: { ...COMMON, o: 'text' },
  intersect: { ...COMMON, o: 'text' },
}

/** Whether the command writes coverage data to a directory. */
export function isWriter(command: CovdataCommand): boolean {
  return ['merge', 'subtract', 'intersect'].includes(command)
}

/**
 * Parses the command line. In Go's covdata, `-h` does not print help but makes errors panic. Here it prints help if Go would
 * reject the command line since -i is missing.
 * @throws UsageError when Go's covdata rejects the command line, in Go's words
 */
export function parseRequest(args: readonly string[]): Request | HelpRequest {
  const [name, ...rest] = args
  if (name === undefined) throw new UsageError('missing command selector')
  if (['-h', '-help', '--help', 'help'].includes(name)) return { help: rest[0] }
  if (!isCommand(name)) throw unknownCommand(name)
  const flags = parseGoFlags(rest, COMMANDS[name])
  const given = givenFlags(flags)
  if (flags.help) return { help: name }
  if (flags.rest.length > 0) throw new UsageError(`unknown extra arguments: ${flags.rest.join(' ')}`)
  if (given.get('h') === 'true' && !given.has('i')) return { help: name }
  return requestOf(name, given)
}

function isCommand(name: string): name is CovdataCommand {
  return Object.hasOwn(COMMANDS, name)
}

function unknownCommand(name: string): UsageError {
  const advice =
    name === 'debugdump' ? 'Its format depends on the Go release: use go tool covdata debugdump.' : undefined
  return new UsageError(`unknown command selector ${JSON.stringify(name)}`, advice)
}

/** The flags that have a value: as in Go, an empty value is the same as no flag. */
function givenFlags({ values }: GoFlags): ReadonlyMap<string, string> {
  return new Map([...values].filter(([, value]) => value !== ''))
}

function requestOf(command: CovdataCommand, flags: ReadonlyMap<string, string>): Request {
  const input = flags.get('i')
  if (input === undefined) throw new UsageError("select input directories with '-i' option")
  const directories = input.split(',')
  const output = flags.get('o')
  if (command === 'textfmt' && output === undefined)
    throw new UsageError("select output file name with '-o' option")
  if (command === 'subtract' && directories.length !== 2)
    throw new UsageError('supply exactly two input dirs for subtract operation')
  if (isWriter(command) && output === undefined)
    throw new UsageError("select output directory with '-o' option")
  return {
    command,
    directories,
    patterns: flags.get('pkg'),
    output,
    combine: flags.get('pcombine') === 'true',
    percentLayout: percentLayoutOf(flags.get('go')),
    ignored: Object.keys(DEBUGGING).filter((name) => !['0', 'false'].includes(flags.get(name) ?? '0')),
  }
}

function percentLayoutOf(release = '1.21'): PercentLayout {
  const minor = /^(?:go)?1\.(?<minor>\d+)(?:\.\d+)?$/.exec(release)?.groups?.minor
  if (minor === undefined) throw new UsageError(`-go=${release}: write a Go release such as 1.20 or 1.26.8`)
  return Number(minor) <= 20 ? 'go1.20' : 'go1.21'
}
