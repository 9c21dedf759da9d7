/** @module The user's flags for go test: what would break the chain is refused with the reason. */
import { UserError } from '../../support/errors.js'
import { overlayApart, refuse } from '../build/buildFlags.js'
import { BUILD_VALUE_FLAGS, isOff, parseFlags } from '../flags.js'

export interface TestFlags {
  /** To be put on the command line before the packages. */
  readonly words: readonly string[]
  /** As `words`, without -overlay. */
  readonly others: readonly string[]
  /** The path behind -overlay, as the user wrote it. */
  readonly overlay: string | undefined
  /** What stands behind -args: for the test binaries. */
  readonly args: readonly string[]
  /** Those of the words that decide which files belong to a package, for go list. */
  readonly listWords: readonly string[]
  /** The user chose the tests himself, by -run. */
  readonly selectsTests: boolean
  /** -skip: chosen tests may not run. */
  readonly skipsTests: boolean
  /** -v: what tests print is shown while they run, passing ones too. */
  readonly verbose: boolean
}

const REFUSED: Readonly<Record<string, string>> = {
  coverprofile: 'the profile is written from all sources together, as coverage.out',
  coverpkg: 'what is measured is the input coverpkg',
  tags: 'tags are the input tags',
  exec: 'the tests are started by a program of ours that keeps their data',
  c: 'it compiles the tests and does not run them',
  o: 'it keeps a test binary and would leave it in your tree',
  n: 'it prints the build instead of doing it',
  C: 'the directory is test-directory',
  list: 'it lists tests and does not run them',
  fuzz: 'it looks for new inputs until it is stopped; the seeds of fuzz tests run without it',
  'test.gocoverdir': 'the data goes to a directory of the run',
  'test.run': 'write -run',
  'test.timeout': 'write -timeout',
}

const LIST_FLAGS: readonly string[] = ['asan', 'compiler', 'mod', 'modfile', 'msan', 'overlay', 'race']

/** Flags of go test that take a value (cmd/go, `go help testflag`). */
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

/** @throws UserError that names the flag and the reason */
export function parseTestFlags(words: readonly string[]): TestFlags {
  const end = words.findIndex((word) => word === '-args' || word === '--args')
  const own = end < 0 ? words : words.slice(0, end)
  const flags = parseFlags('test-flags', own, new Set([...BUILD_VALUE_FLAGS, ...TEST_VALUE_FLAGS]))
  for (const flag of flags) {
    refuse('test-flags', flag, REFUSED)
    if (flag.name === 'count' && flag.value === '0') {
      throw new UserError(
        'test-flags: -count=0 runs no test',
        'Remove it: -count=1 is set for you, so that no result is cached.',
      )
    }
    if (flag.name === 'json' && isOff(flag)) {
      throw new UserError(
        'test-flags: -json=false cannot be used here: the test table is made from the events',
        'Remove it.',
      )
    }
  }
  // What we set ourselves; twice would be harmless but reads badly in the log.
  const kept = flags.filter((flag) => !['cover', 'covermode', 'json'].includes(flag.name))
  return {
    ...overlayApart(kept),
    overlay: kept.findLast((flag) => flag.name === 'overlay')?.value,
    args: end < 0 ? [] : words.slice(end + 1),
    listWords: kept.filter((flag) => LIST_FLAGS.includes(flag.name)).flatMap((flag) => flag.words),
    selectsTests: flags.some((flag) => flag.name === 'run'),
    skipsTests: flags.some((flag) => flag.name === 'skip'),
    verbose: flags.some((flag) => flag.name === 'v' && !isOff(flag)),
  }
}
