/** @module The user's flags for go test: those that would break the measurement are refused. */
import { UserError } from '../../support/errors.js'
import { type BuildFlags, overlayApart, refuse } from '../build/buildFlags.js'
import { BUILD_VALUE_FLAGS, type Flag, isOff, parseFlags } from '../flags.js'
import type { TestPatterns } from './testFilter.js'

export interface TestFlags {
  /** For the command line, including -overlay. */
  readonly words: readonly string[]
  /** The same words without -overlay. */
  readonly others: readonly string[]
  /** The path of -overlay, as the user wrote it; undefined without one. */
  readonly overlay: string | undefined
  /** What follows -args, for the test binaries. */
  readonly args: readonly string[]
  /** The flags that decide which files belong to a package, for go list. */
  readonly listWords: readonly string[]
  /** Whether the user chooses tests with -run. */
  readonly selectsTests: boolean
  /** Whether -skip is given, so that chosen tests may not run. */
  readonly skipsTests: boolean
  /** The values of -run and -skip. */
  readonly patterns: TestPatterns
  /** Whether -bench is given. */
  readonly benchmarks: boolean
  /** Whether -failfast is given: what follows a failed test does not run. */
  readonly failFast: boolean
  /** The words for failed tests that run again: without benchmarks and profiles, whose files the first attempt has written. */
  readonly again: Pick<BuildFlags, 'words' | 'others'>
  /** The words without -p and -parallel, and whether there are such: for tests that run one at a time. */
  readonly alone: Pick<BuildFlags, 'words' | 'others'> & { readonly isOther: boolean }
  /** Whether -v is given: the output of all tests is shown while they run. */
  readonly verbose: boolean
}

/** Why a flag is refused, as the end of `… cannot be used here:`. */
const REFUSED: Readonly<Record<string, string>> = {
  coverprofile: 'coverage.out is always written, from the data of all processes',
  coverpkg: 'set the input coverpkg instead',
  tags: 'set the input tags instead',
  exec: 'the tests are started by a launcher that keeps their data',
  c: 'it compiles the tests without running them',
  o: 'it would leave a test binary in your working tree',
  n: 'it prints the commands instead of running them',
  C: 'set the input test-directory instead',
  list: 'it lists tests without running them',
  fuzz: 'it runs until it is stopped; without it the seeds of fuzz tests run',
  'test.gocoverdir': 'the data goes to a directory of the run',
  'test.run': 'write -run instead',
  'test.timeout': 'write -timeout instead',
}

const LIST_FLAGS: readonly string[] = ['asan', 'compiler', 'mod', 'modfile', 'msan', 'overlay', 'race']

/** Names of the flags of go test that take a value (`go help testflag`). */
const TEST_VALUE_FLAGS: readonly string[] = [
  'bench',
  'benchtime',
  'blockprofile',
  'blockprofilerate',
  'count',
  'coverprofile',
  'cpu',
  'cpuprofile',
  'exec',
  'fuzz',
  'fuzzminimizetime',
  'fuzztime',
  'list',
  'memprofile',
  'memprofilerate',
  'mutexprofile',
  'mutexprofilefraction',
  'outputdir',
  'parallel',
  'run',
  'shuffle',
  'skip',
  'timeout',
  'trace',
  'vet',
]

const PARALLEL: readonly string[] = ['p', 'parallel']

/** Flags that are left out when failed tests run again, one after the other. */
const ONCE: readonly string[] = [
  'bench',
  'benchtime',
  'benchmem',
  'blockprofile',
  'cpuprofile',
  'memprofile',
  'mutexprofile',
  'trace',
  ...PARALLEL,
]

/**
 * Reads the words of the input test-flags.
 * @throws UserError with the reason for a flag that cannot be used
 */
export function parseTestFlags(words: readonly string[]): TestFlags {
  const end = words.findIndex((word) => word === '-args' || word === '--args')
  const own = end < 0 ? words : words.slice(0, end)
  const flags = parseFlags('test-flags', own, new Set([...BUILD_VALUE_FLAGS, ...TEST_VALUE_FLAGS]))
  for (const flag of flags) {
    refuse('test-flags', flag, REFUSED)
    if (flag.name === 'count' && flag.value === '0') {
      throw new UserError(
        'test-flags: -count=0 runs no test',
        'Remove it: -count=1 is always set, so that no result is cached.',
      )
    }
    if (flag.name === 'json' && isOff(flag)) {
      throw new UserError(
        'test-flags: -json=false cannot be used here: the test table is made from the JSON events',
        'Remove it.',
      )
    }
  }
  // We set these ourselves: twice would be harmless, but confusing in the log.
  const kept = flags.filter((flag) => !['cover', 'covermode', 'json'].includes(flag.name))
  return {
    ...overlayApart(kept),
    overlay: kept.findLast((flag) => flag.name === 'overlay')?.value,
    args: end < 0 ? [] : words.slice(end + 1),
    listWords: kept.filter((flag) => LIST_FLAGS.includes(flag.name)).flatMap((flag) => flag.words),
    selectsTests: flags.some((flag) => flag.name === 'run'),
    skipsTests: flags.some((flag) => flag.name === 'skip'),
    patterns: { run: lastOf(flags, 'run'), skip: lastOf(flags, 'skip') },
    benchmarks: flags.some((flag) => flag.name === 'bench'),
    failFast: flags.some((flag) => flag.name === 'failfast' && !isOff(flag)),
    again: overlayApart(kept.filter(({ name }) => !ONCE.includes(name))),
    alone: {
      ...overlayApart(kept.filter(({ name }) => !PARALLEL.includes(name))),
      isOther: kept.some(({ name }) => PARALLEL.includes(name)),
    },
    verbose: flags.some((flag) => flag.name === 'v' && !isOff(flag)),
  }
}

/**
 * The flags with which go list finds the files of the tests.
 * @param tags comma-separated; may be empty
 */
export function listFlags({ listWords }: Pick<TestFlags, 'listWords'>, tags: string): readonly string[] {
  return tags === '' ? listWords : [...listWords, `-tags=${tags}`]
}

/** The value that counts; empty if it is missing. */
function lastOf(flags: readonly Flag[], name: string): string | undefined {
  const last = flags.findLast((flag) => flag.name === name)
  return last === undefined ? undefined : (last.value ?? '')
}
