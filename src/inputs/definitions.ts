/**
 * @module The inputs, named once for all: action.yml, the command line's flags and the parser agree with this list
 * (a test compares them).
 */

export interface InputDefinition {
  /** As in action.yml; `--name` on the command line. */
  readonly name: string
  readonly default: string
  /** For --help: the word behind the flag; undefined for an on/off input. */
  readonly value?: string
  readonly description: string
}

export const FAIL_ON_INPUT = {
  name: 'fail-on',
  default: '',
  value: 'codes',
  description:
    'Which findings fail the run: codes of docs/health.md, and `default`, `warnings` (each warning too) or `none`. Default: those that make the figure wrong. Failed tests and missing data always do.',
} as const satisfies InputDefinition

export const INPUTS = [
  {
    name: 'go-version',
    default: '',
    value: 'version',
    description:
      'The Go to use: `1.26.8`, `1.26`, `1.26.x`, `stable` or `oldstable`. Default: the `toolchain` line of go.mod, else its `go` line.',
  },
  {
    name: 'go-version-file',
    default: '',
    value: 'file',
    description: 'A file that names the Go to use: go.mod, go.work, .go-version or .tool-versions.',
  },
  {
    name: 'working-directory',
    default: '.',
    value: 'dir',
    description: 'The module with the main packages.',
  },
  {
    name: 'test-directory',
    default: '',
    value: 'dir',
    description:
      'The module with the integration tests, where it is another one. Default: `working-directory`.',
  },
  {
    name: 'packages',
    default: './...',
    value: 'patterns',
    description:
      'The main packages to build, as patterns of the go command; packages that are no programs are passed over.',
  },
  {
    name: 'coverpkg',
    default: '',
    value: 'patterns',
    description:
      'The packages to measure, as patterns of the go command. Default: every package of the module. The main packages always are.',
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
      'Where the instrumented programs go, for tests that expect them at a fixed place such as `bin`. Default: a temporary folder. It is first on PATH in either case.',
  },
  {
    name: 'tags',
    default: 'integration',
    value: 'tags',
    description:
      'Build tags of the integration tests, separated by commas. Empty: no tag, and all tests run.',
  },
  {
    name: 'suite',
    default: 'tagged',
    value: 'which',
    description:
      '`tagged`: only the test functions that exist with `tags` and not without. `all`: everything that `go test -tags` would run.',
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
      'Flags for `go test`, such as `-race -run=TestServer -parallel=4`; `-args` and what follows reach the tests.',
  },
  {
    name: 'command',
    default: '',
    value: 'script',
    description:
      'A bash script to run instead of `go test`, with GOCOVERDIR set and the programs on PATH; its exit code is the verdict.',
  },
  {
    name: 'timeout',
    default: '30m',
    value: 'duration',
    description: 'How long the whole suite may take, such as `90s` or `1h30m`.',
  },
  {
    name: 'in-process',
    default: 'true',
    description: 'Measure the test processes too, for code that tests call directly (httptest servers).',
  },
  {
    name: 'test-builds',
    default: 'true',
    description:
      'Instrument the programs that the tests build themselves (`go build` in TestMain, gexec, `go run`).',
  },
  {
    name: 'preserve',
    default: 'true',
    description:
      'Keep the counters of processes that are killed, crash, panic or start without GOCOVERDIR. `false` builds with Go’s own runtime.',
  },
  {
    name: 'threshold',
    default: '',
    value: 'rule',
    description: 'Fail below a share of covered statements: `total: 80`.',
  },
  FAIL_ON_INPUT,
  {
    name: 'pass-id-token',
    default: 'false',
    description:
      'Let the suite request OpenID Connect tokens of the job (ACTIONS_ID_TOKEN_REQUEST_URL and its token).',
  },
] as const satisfies readonly InputDefinition[]

export type InputName = (typeof INPUTS)[number]['name']
