/**
 * @module The inputs of a run, defined in one place: action.yml, the command line's flags and the parser agree with this
 * list (a test compares them).
 */

export interface InputDefinition {
  /** As in action.yml; `--name` on the command line. */
  readonly name: string
  readonly default: string
  /** The placeholder for the value in --help; undefined for an on/off input. */
  readonly value?: string
  readonly description: string
  /** Whether the value has several lines: on the command line, each use of the flag adds one. */
  readonly lines?: true
  /** What `--no-…` does, for --help; set for the inputs of a run that are on by default. */
  readonly off?: string
  /**
   * What to write in place of an empty value, as of a variable that is not set; set if the command line refuses it, because
   * nothing would be checked or compared. In a workflow, an empty input is one that is not set.
   */
  readonly ifEmpty?: string
}

export const EXCLUDE_INPUT = {
  name: 'exclude',
  default: '',
  value: 'globs',
  lines: true,
  description:
    'Files that are left out of all figures: globs such as `internal/mocks/**` or `*.pb.go`, by the rules of .gitignore, and the word `generated` for files with Go’s own marker. Comments (`//coverage:ignore reason`) exclude single functions, blocks and statements. See docs/exclusions.md.',
} as const satisfies InputDefinition

export const THRESHOLD_INPUT = {
  name: 'threshold',
  default: '',
  value: 'rules',
  lines: true,
  description:
    'What the coverage has to satisfy, a rule per line: `total: 80`, `package ./internal/...: 70`, `file cmd/**: 60`, `patch: 80`, `drop: 0.5` (points since the baseline), `lost: 0` (statements). See docs/gates.md.',
  ifEmpty: 'Write a rule, such as `total: 80`, or leave the flag out.',
} as const satisfies InputDefinition

export const FAIL_ON_INPUT = {
  name: 'fail-on',
  default: '',
  value: 'codes',
  description:
    'Which findings fail the run: codes from docs/health.md, `default`, `warnings` (every warning too) or `none`. Default: those that make the figures wrong. Failed tests and missing data always fail the run.',
} as const satisfies InputDefinition

export const BASE_INPUT = {
  name: 'base',
  default: '',
  value: 'ref',
  description:
    'What the change starts from, for patch coverage: a branch, tag or commit such as `main`, of which the nearest common ancestor counts. Default: the base of the pull request, the merge group or the push; see docs/patch-coverage.md.',
  ifEmpty: 'Name a branch, a tag or a commit, such as main or origin/main.',
} as const satisfies InputDefinition

/** What a report is compared with. */
export const BASELINE_INPUT = {
  name: 'baseline',
  default: '',
  value: 'report',
  description:
    'An earlier report to compare with, for lost and gained coverage: the directory of a report or of its data, an unpacked artifact, a report.json, or `none`. Default: in the actions, the last good report of the target branch; on the command line, none.',
  ifEmpty: 'Name a report, or `none`.',
} as const satisfies InputDefinition

/** Of reports of merged data. */
export const SOURCE_INPUT = {
  name: 'source',
  default: '',
  value: 'dir',
  description:
    'A checkout of the commit that was measured, for the lines of the files. Files whose content differs from what was measured are not used. Default: the repository around the working directory.',
} as const satisfies InputDefinition

export const PATH_MAP_INPUT = {
  name: 'path-map',
  default: '',
  value: 'pairs',
  description:
    'Where files that were built in another place are in the repository: pairs such as `/src=.`, of a directory there and one relative to the top of the repository. For binaries that a container or another checkout built from files (`go build main.go`), in whose data Go names files by where they were.',
} as const satisfies InputDefinition

export const UNIT_INPUT = {
  name: 'unit',
  default: '',
  value: 'path',
  lines: true,
  description:
    'Data of unit tests to show beside the integration tests, one path per line: a directory that they wrote to, or a profile of `go test -coverprofile`. It changes no total and no gate. See docs/unit-tests.md.',
  ifEmpty: 'Name a directory or a profile, or leave the flag out.',
} as const satisfies InputDefinition

export const INPUTS = [
  {
    name: 'go-version',
    default: '',
    value: 'version',
    description:
      'The Go version to use: `1.26.8`, `1.26`, `1.26.x`, `stable`, `oldstable`, or `local` for the Go on PATH. Default: the `toolchain` line of go.mod (in a workspace, of go.work), or else its `go` line; of several modules, the highest.',
  },
  {
    name: 'go-version-file',
    default: '',
    value: 'file',
    description:
      'A file that names the Go version to use: go.mod, go.work, .go-version or .tool-versions; relative to `working-directory`.',
  },
  {
    name: 'working-directory',
    default: '.',
    value: 'dir',
    lines: true,
    description:
      'The directory of the module with the main packages, or of a go.work for all of its modules, relative to the top of the checkout (on the command line, to DIR). Several directories or globs (`services/*`): one a line, or separated by commas. See docs/modules.md.',
  },
  {
    name: 'test-directory',
    default: '',
    value: 'dir',
    lines: true,
    description:
      'The directory of the module with the integration tests, if that is a different module; several as in `working-directory`, and relative like it. Default: `working-directory`.',
  },
  {
    name: 'packages',
    default: './...',
    value: 'patterns',
    description:
      'The main packages to build, as patterns of the go command; non-main packages are ignored. `name=./cmd/server` gives the binary of one package another name.',
  },
  {
    name: 'coverpkg',
    default: '',
    value: 'patterns',
    description:
      'The packages to measure, as patterns of the go command. Default: every package of the module. The main packages are always measured.',
  },
  {
    name: 'build-flags',
    default: '',
    value: 'flags',
    description: 'Flags for `go build`, such as `-race -tags=netgo -ldflags="-s -w"`.',
  },
  {
    name: 'bin-dir',
    default: '',
    value: 'dir',
    description:
      'The directory for the instrumented binaries, for tests that expect them in a fixed place such as `bin`; relative to `working-directory`. Default: a temporary directory. Either way, it is first on PATH, or last if one of its names means another program there.',
  },
  {
    name: 'tags',
    default: 'integration',
    value: 'tags',
    description:
      'The build tags of the integration tests, separated by commas. If empty, all tests run without tags.',
  },
  {
    name: 'suite',
    default: 'tagged',
    value: 'which',
    description:
      '`tagged` runs only the test functions that exist with `tags` and not without; `all` runs everything that `go test -tags` would.',
  },
  {
    name: 'test-packages',
    default: './...',
    value: 'patterns',
    description: 'The packages whose tests run, as patterns of the go command.',
  },
  {
    name: 'test-flags',
    default: '',
    value: 'flags',
    description:
      'Flags for `go test`, such as `-race -run=TestServer -parallel=4`; everything after `-args` goes to the tests.',
  },
  {
    name: 'command',
    default: '',
    value: 'script',
    description:
      'A bash script to run instead of `go test`, with GOCOVERDIR set and the binaries on PATH. The suite passes if the script exits with 0.',
  },
  {
    name: 'timeout',
    default: '30m',
    value: 'duration',
    description: 'The time limit for the whole suite, such as `90s` or `1h30m`.',
  },
  {
    name: 'shard',
    default: '',
    value: 'part',
    description:
      'The part of the suite that this job runs: `2/4`, or `auto` for the one that the matrix names. The jobs share the tests so that each takes about as long, by the times of earlier runs. See docs/sharding.md.',
    ifEmpty: 'Write a shard, such as 2/4, or leave the flag out.',
  },
  {
    name: 'retries',
    default: '0',
    value: 'number',
    description:
      'How often failed tests run again, at most 5. A test that passes then is reported as flaky and does not fail the run. See docs/flaky-tests.md.',
  },
  {
    name: 'quarantine',
    default: '',
    value: 'tests',
    lines: true,
    description:
      'Tests that may fail without failing the run, one per line, each with its reason: `TestUpload # slow storage`, `./e2e TestSync* # see #12`. See docs/flaky-tests.md.',
  },
  {
    name: 'in-process',
    default: 'true',
    description:
      'Also measure the test processes, for code that tests call directly (such as httptest servers).',
    off: 'Do not measure the test processes.',
  },
  {
    name: 'test-builds',
    default: 'true',
    description:
      'Instrument the binaries that the tests or the command build themselves (with `go build` in TestMain, gexec or `go run`).',
    off: 'Do not instrument the binaries that the tests or the command build themselves.',
  },
  {
    name: 'unit-tests',
    default: 'false',
    description:
      'Also run the tests that need no tags, and show what they cover beside the integration tests. Their coverage changes no total and no gate; if they fail, the run fails. See docs/unit-tests.md.',
  },
  UNIT_INPUT,
  {
    name: 'preserve',
    default: 'true',
    description:
      'Keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR. `false` builds with Go’s unchanged runtime.',
    off: 'Do not keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR; build with Go’s unchanged runtime.',
  },
  {
    name: 'attribution',
    default: 'auto',
    value: 'how',
    description:
      'Find out which test covers what, on Linux: `auto`, while the tests run as ever, reading counters for at most 2% of the time; `exact`, with one test at a time (`-p=1 -parallel=1`), so that all is known; or `off`. Needs preserve. See docs/attribution.md.',
  },
  {
    name: 'impact',
    default: 'false',
    description:
      'On pull requests and in merge queues, run only the tests that the change can affect, by the data of the baseline, and carry over what the others covered there. On other events, and whenever something is missing for it, all tests run. On the command line, it needs --baseline. See docs/impact.md.',
  },
  {
    name: 'compare-plain',
    default: 'false',
    description:
      'If the suite fails, run the tests that failed once more without any instrumentation, and report whether they pass then.',
  },
  {
    name: 'include',
    default: 'linked',
    value: 'which',
    description:
      'What the total counts: `linked`, the packages that are linked into a measured binary or test binary; or `all`, every selected package, with those that are linked into nothing that ran as uncovered.',
  },
  EXCLUDE_INPUT,
  PATH_MAP_INPUT,
  BASE_INPUT,
  THRESHOLD_INPUT,
  FAIL_ON_INPUT,
  {
    name: 'pass-id-token',
    default: 'false',
    description:
      'Let the suite request OpenID Connect tokens for the job (passes on ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN).',
  },
] as const satisfies readonly InputDefinition[]

export type InputName = (typeof INPUTS)[number]['name']
