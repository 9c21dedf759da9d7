/** @module What the user asked for: one readonly object, read once, with every value checked. */
import { resolve } from 'node:path'
import { type ExclusionRules, parseExclusionRules } from '../coverage/exclusionRules.js'
import type { GateRule } from '../gates/gateRule.js'
import { parseGateRules } from '../gates/gateRules.js'
import type { PathMapping } from '../coverage/pathMap.js'
import { UserError } from '../support/errors.js'
import type { ModuleDirectories } from '../go/packages/modules.js'
import { type BuildFlags, parseBuildFlags } from '../go/build/buildFlags.js'
import type { Shard } from '../go/test/shard.js'
import type { QuarantineRule } from '../go/test/quarantine.js'
import { type TestFlags, parseTestFlags } from '../go/test/testFlags.js'
import { type FailOn, parseFailOn } from '../findings/failOn.js'
import { parseBase } from './baseInput.js'
import { type BinaryName, takeNames } from './binaryNames.js'
import { INPUTS, type InputName } from './definitions.js'
import { MAX_TIMEOUT, parseDuration } from './duration.js'
import { parseModuleDirectories, singleDirectory } from './moduleDirectories.js'
import { parseQuarantine, parseRetries } from './flakyInputs.js'
import { parseUnitPaths } from './unitInput.js'
import { shellWords } from './shellWords.js'
import { parsePathMap } from './pathMapInput.js'
import { type ShardedJob, parseShardInput } from './shardInput.js'
import { type InputReader, InputTexts, choice } from './values.js'

export interface Inputs {
  readonly goVersion: string | undefined
  readonly goVersionFile: string | undefined
  /** Absolute: what other relative paths start from, which is the top of the checkout if several directories are named. */
  readonly workingDirectory: string
  /** Absolute: where a script runs; the same if several directories are named. */
  readonly testDirectory: string
  /** The directories of the modules. */
  readonly modules: ModuleDirectories
  /** Patterns of the go command, at least one, without the names of binaries. */
  readonly packages: readonly string[]
  /** The names that binaries get, each with the pattern of its main package. */
  readonly binaryNames: readonly BinaryName[]
  /** Patterns of the go command; empty: every package of the main module. */
  readonly coverpkg: readonly string[]
  readonly buildFlags: BuildFlags
  /** Absolute; undefined: a temporary directory. */
  readonly binDir: string | undefined
  /** Build tags separated by commas; empty: none. */
  readonly tags: string
  readonly suite: 'tagged' | 'all'
  /** Patterns of the go command, at least one. */
  readonly testPackages: readonly string[]
  readonly testFlags: TestFlags
  /** The text of a bash script that replaces go test. */
  readonly command: string | undefined
  readonly timeoutSeconds: number
  /** The part of the suite that runs; undefined: all of it. */
  readonly shard: Shard | undefined
  /** How often a failed test runs again. */
  readonly retries: number
  /** The tests that may fail. */
  readonly quarantine: readonly QuarantineRule[]
  readonly inProcess: boolean
  readonly testBuilds: boolean
  /** Whether the tests that need no tags run too, beside the suite. */
  readonly unitTests: boolean
  /** Absolute paths of data of unit tests that was collected elsewhere: directories and text profiles. */
  readonly unit: readonly string[]
  readonly preserve: boolean
  /** Whether it is found out which test covers what, and whether tests then run one at a time (`exact`). */
  readonly attribution: 'auto' | 'exact' | 'off'
  /** Whether only the tests run that the change can affect. */
  readonly impact: boolean
  readonly comparePlain: boolean
  /** `all`: packages that nothing links count as uncovered. */
  readonly include: 'linked' | 'all'
  readonly pathMap: readonly PathMapping[]
  /** A ref that the change starts from; undefined: the base of the event, if there is one. */
  readonly base: string | undefined
  readonly exclude: ExclusionRules
  /** From the input `threshold`. */
  readonly gates: readonly GateRule[]
  readonly failOn: FailOn
  readonly passIdToken: boolean
}

/**
 * Reads and checks all inputs of a run.
 * @param base absolute directory that relative paths start from
 * @param job the job of a matrix that this is; undefined outside GitHub Actions
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseInputs(read: InputReader<InputName>, base: string, job?: ShardedJob): Inputs {
  const texts = new InputTexts(INPUTS, read)
  const text = (name: InputName): string => texts.text(name)
  const optional = (name: InputName): string | undefined => texts.optional(name)
  const modules = parseModuleDirectories(text('working-directory'), text('test-directory'), base)
  const workingDirectory = singleDirectory(modules.workingDirectories) ?? resolve(base)
  const binDir = optional('bin-dir')
  const { packages, binaryNames } = parsePackages(text('packages'))
  const inputs: Inputs = {
    goVersion: optional('go-version'),
    goVersionFile: optional('go-version-file'),
    workingDirectory,
    testDirectory:
      modules.testDirectories.length === 0
        ? workingDirectory
        : (singleDirectory(modules.testDirectories) ?? resolve(base)),
    modules,
    packages,
    binaryNames,
    coverpkg: patterns('coverpkg', text('coverpkg')),
    buildFlags: parseBuildFlags(shellWords('build-flags', text('build-flags'))),
    binDir: binDir === undefined ? undefined : resolve(workingDirectory, binDir),
    tags: parseTags(text('tags')),
    suite: choice('suite', text('suite'), ['tagged', 'all']),
    testPackages: patterns('test-packages', text('test-packages')),
    testFlags: parseTestFlags(shellWords('test-flags', text('test-flags'))),
    command: optional('command'),
    timeoutSeconds: timeout(text('timeout')),
    shard: parseShardInput(text('shard'), job),
    retries: parseRetries(text('retries')),
    quarantine: parseQuarantine(text('quarantine')),
    inProcess: texts.flag('in-process'),
    testBuilds: texts.flag('test-builds'),
    unitTests: texts.flag('unit-tests'),
    unit: parseUnitPaths(text('unit'), base),
    preserve: texts.flag('preserve'),
    attribution: choice('attribution', text('attribution'), ['auto', 'exact', 'off']),
    impact: texts.flag('impact'),
    comparePlain: texts.flag('compare-plain'),
    include: choice('include', text('include'), ['linked', 'all']),
    exclude: parseExclusionRules(text('exclude')),
    pathMap: parsePathMap(text('path-map')),
    base: parseBase(optional('base')),
    gates: parseGateRules(text('threshold')),
    failOn: parseFailOn(text('fail-on')),
    passIdToken: texts.flag('pass-id-token'),
  }
  refuseContradictions(inputs)
  return inputs
}

function defaultOf(name: InputName): string {
  return INPUTS.find((input) => input.name === name)?.default ?? ''
}

function refuseContradictions(inputs: Inputs): void {
  if (inputs.goVersion !== undefined && inputs.goVersionFile !== undefined) {
    throw new UserError('go-version and go-version-file are both set', 'Keep one and remove the other.')
  }
  if (inputs.attribution === 'exact' && !inputs.preserve) {
    throw new UserError(
      'attribution: exact needs preserve: both change Go’s runtime in the same builds',
      'Remove preserve: false, or set attribution to off.',
    )
  }
  if (inputs.command === undefined) {
    refuseSameTests(inputs)
    return
  }
  const unused: InputName[] = []
  if (!inputs.unitTests) {
    if (inputs.testFlags.words.length > 0) unused.push('test-flags')
    if (inputs.testPackages.join(' ') !== defaultOf('test-packages')) unused.push('test-packages')
  }
  if (inputs.suite !== 'tagged') unused.push('suite')
  refuseForScript(inputs)
  if (unused.length > 0) {
    throw new UserError(
      `command replaces go test, so ${unused.join(' and ')} would have no effect`,
      'Put such settings into the script, or remove command.',
    )
  }
}

/** Tests that are no integration tests only because of how they are selected cannot be told apart. */
function refuseSameTests({ unitTests, suite, tags, testFlags }: Inputs): void {
  if (!unitTests) return
  const why =
    suite === 'all'
      ? 'with suite: all, the tests that need no tags are part of the suite'
      : tags === ''
        ? 'without tags, all tests are part of the suite'
        : testFlags.selectsTests
          ? '-run in test-flags selects the tests of the suite, with tags or without'
          : undefined
  if (why !== undefined)
    throw new UserError(
      `unit-tests cannot be set here: ${why}`,
      'Tag the files of the integration tests (//go:build integration) and leave the rest to unit-tests, or remove it.',
    )
}

/** Nothing is known of the tests that a script runs. */
function refuseForScript({ retries, quarantine }: Inputs): void {
  const names = [...(retries > 0 ? ['retries'] : []), ...(quarantine.length > 0 ? ['quarantine'] : [])]
  if (names.length === 0) return
  throw new UserError(
    `${names.join(' and ')} cannot be combined with command: nothing is known of the tests that a script runs`,
    'Let the script run its failed tests again itself, or remove command and let go test run the suite.',
  )
}

/** Blanks, commas and lines separate patterns, as no import path contains any of them. */
function patterns(input: InputName, text: string): readonly string[] {
  const words = wordsOf(text)
  const list = words.length === 0 ? wordsOf(defaultOf(input)) : words
  const flagLike = list.find((item) => item.startsWith('-'))
  if (flagLike !== undefined) {
    const flags = input === 'test-packages' ? 'test-flags' : 'build-flags'
    throw new UserError(`${input}: ${flagLike} is a flag, not a package pattern`, `Put flags into ${flags}.`)
  }
  return list
}

function parsePackages(text: string): Pick<Inputs, 'packages' | 'binaryNames'> {
  const { patterns: packages, names: binaryNames } = takeNames(patterns('packages', text))
  return { packages, binaryNames }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

function parseTags(text: string): string {
  const tags = wordsOf(text)
  const bad = tags.find((tag) => !/^[\p{L}\p{N}_.]+$/u.test(tag))
  if (bad !== undefined) {
    throw new UserError(
      `tags: ${JSON.stringify(bad)} is not a build tag`,
      'A tag consists of letters, digits, underscores and dots; separate tags by commas: integration,slow',
    )
  }
  return tags.join(',')
}

function timeout(text: string): number {
  const seconds = parseDuration(text)
  if (seconds === undefined) {
    throw new UserError(
      `timeout: ${JSON.stringify(text)} is not a positive duration`,
      'Write it like 90s, 30m or 1h30m.',
    )
  }
  if (seconds > MAX_TIMEOUT) {
    throw new UserError(
      `timeout: ${text} is longer than the longest possible time, ${MAX_TIMEOUT / 3600}h`,
      'Write a shorter duration.',
    )
  }
  return seconds
}
