/**
 * @module The changes to Go that show which test causes what, on top of those that preserve counters.
 * docs/attribution.md explains what they do and why that is safe.
 */
import { type Edit, type GoSource, UnknownSource, added, edited } from './edits.js'

/** The texts of our files in preserve/ for attribution, by the files of Go that they are appended to. */
const ATTRIBUTION_SOURCES = {
  'runtime/runtime2.go': ['runtime_runtime2.go'],
  'runtime/os_linux.go': [
    'runtime_bytes.go',
    'runtime_journal.go',
    'runtime_mapped.go',
    'runtime_counters.go',
    'runtime_repeated.go',
    'runtime_opened.go',
    'runtime_tests.go',
    'runtime_files.go',
    'runtime_directory.go',
    'runtime_programs.go',
    'runtime_processes.go',
    'runtime_observe.go',
  ],
  'testing/testing.go': ['testing_testing.go'],
  'os/exec_posix.go': ['os_exec_posix.go'],
  'internal/testlog/log.go': ['testlog_log.go'],
} as const

export interface AttributionRequest {
  /** The files of Go that are changed to preserve counters, by their paths relative to GOROOT/src. */
  readonly preserved: ReadonlyMap<string, string>
  readonly go: GoSource
  /** Returns the text of a file in preserve/. */
  readonly own: (name: string) => Promise<string>
}

const IMPORTS: Edit = ['\nimport (\n', '\nimport ( _ "unsafe"\n']

const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'runtime/proc.go': [
    ['\tnewg.gopc = callerpc\n', '\tnewg.gopc = callerpc; covtestInherit(newg, callergp, fn.fn)\n'],
    [
      '\tgp.waitsince = 0\n\tgp.preempt = false\n',
      '\tgp.waitsince = 0; covtestRuns(gp)\n\tgp.preempt = false\n',
    ],
    [
      'func ready(gp *g, traceskip int, next bool) {\n',
      'func ready(gp *g, traceskip int, next bool) { if gp.covtest != 0 { covtestWakes(gp) }\n',
    ],
    ['\n\t\tgp.syscallsp = 0\n', '\n\t\tgp.syscallsp = 0; covtestRuns(gp)\n'],
    ['{ covliveEnd(covliveOsExit, 0)\n', '{ covtestExit(); covliveEnd(covliveOsExit, 0)\n'],
    ['{ covliveEnd(covliveExec, 0)\n', '{ covtestExecs(); covliveEnd(covliveExec, 0)\n'],
  ],
  // A timer keeps who has set it.
  'runtime/time.go': [
    [/(type timer struct \{\n(?:\t.*\n|\n)*)\}\n/, '$1 covtest uint32 }\n'],
    [/(func startTimer\(t \*timer\) \{|\tt := new\(timeTimer\))\n/, '$1; t.covtest = covtestSets()\n'],
    [
      /(func resetTimer\(t \*(?:timer|timeTimer), when(?:, period)? int64\) bool \{)\n/,
      '$1 t.covtest = covtestSets()\n',
    ],
    [
      /\n\tf\((arg, seq(?:, delay)?)\)\n/,
      '\n\tcovtest := covtestFires(t.covtest); f($1); getg().covtest = covtest\n',
    ],
  ],
  'runtime/os_linux.go': [
    ['goenvs_unix(); covliveStart()\n', 'goenvs_unix(); covtestStart(); covliveStart()\n'],
  ],
  'os/exec_posix.go': [
    IMPORTS,
    [
      '\tsysattr.Files = make([]uintptr, 0, len(attr.Files))\n',
      '\tcovEnv, covTagged := covtestTagged(sysattr.Env); sysattr.Env = covEnv; sysattr.Files = make([]uintptr, 0, len(attr.Files))\n',
    ],
    [
      '\tpid, h, e := syscall.StartProcess(name, argv, sysattr)\n',
      '\tpid, h, e := syscall.StartProcess(name, argv, sysattr); covtestStarted(pid, covTagged, name, argv, e)\n',
    ],
  ],
  'os/file_unix.go': [
    [
      'func Link(oldname, newname string) error {\n',
      'func Link(oldname, newname string) error { covtestLinks(oldname, "")\n',
    ],
    [
      'func Symlink(oldname, newname string) error {\n',
      'func Symlink(oldname, newname string) error { covtestLinks(oldname, newname)\n',
    ],
  ],
  'internal/testlog/log.go': [
    ['\nimport "sync/atomic"\n', '\nimport ("sync/atomic"; _ "unsafe")\n'],
    ['func Getenv(name string) {\n', 'func Getenv(name string) { covtestConsults(name)\n'],
    ['func Open(name string) {\n', 'func Open(name string) { covtestLooksAt(1, name)\n'],
    ['func Stat(name string) {\n', 'func Stat(name string) { covtestLooksAt(2, name)\n'],
  ],
  'testing/testing.go': [
    IMPORTS,
    [/(type common struct \{\n(?:\t.*\n|\n)*)\}\n/, '$1 covtest uint32 }\n'],
    [
      'func tRunner(t *T, fn func(t *T)) {\n',
      'func tRunner(t *T, fn func(t *T)) { covtestBegin(&t.common)\n',
    ],
    // Before the next test may run in parallel.
    ['\t\t} else if t.isParallel {\n', '\t\t} else if t.isParallel { covtestEnd(&t.common)\n'],
    ['\t\t\tt.signal <- signal\n', '\t\t\tcovtestEnd(&t.common); t.signal <- signal\n'],
    ['\tt.signal <- true   // Release', '\tcovtestPause(&t.common); t.signal <- true   // Release'],
    [/(\t<-t\.parent\.barrier [^\n]*\n\tt\.\w+\.waitParallel\(\))\n/, '$1; covtestResume(&t.common)\n'],
    ['\t\t\tclose(t.barrier)\n', '\t\t\tcovtestPause(&t.common); close(t.barrier)\n'],
    [/(\t\t\tcleanupStart := \w+(?:\.Now)?\(\))\n/, '$1; covtestResume(&t.common)\n'],
    ['\treturn &M{\n', '\tcovtestPhase(1, deps.ImportPath()); return &M{\n'],
    ['func (m *M) Run() (code int) {\n', 'func (m *M) Run() (code int) { covtestPhase(2, "")\n'],
    ['\t\tcode = m.exitCode\n', '\t\tcode = m.exitCode; covtestPhase(3, "")\n'],
  ],
  'testing/fuzz.go': [
    ['func fRunner(f *F, fn func(*F)) {\n', 'func fRunner(f *F, fn func(*F)) { covtestBegin(&f.common)\n'],
    ['\t\t\t\tf.signal <- true\n', '\t\t\t\tcovtestEnd(&f.common); f.signal <- true\n'],
    ['\t\t\tclose(f.barrier)\n', '\t\t\tcovtestPause(&f.common); close(f.barrier)\n'],
    [/(\t\t\tcleanupStart := \w+(?:\.Now)?\(\))\n/, '$1; covtestResume(&f.common)\n'],
  ],
  'testing/example.go': [
    [
      '\t\tif !runExample(eg) {\n',
      '\t\tif covtestExampleBegins(eg.Name); !covtestExampleEnds(runExample(eg)) {\n',
    ],
  ],
  'testing/internal/testdeps/deps.go': [IMPORTS],
}

/**
 * A field of a goroutine. On 64-bit systems Go 1.20 and 1.22 have padding there; from 1.24 on the goroutine becomes 8 bytes larger,
 * for which no more memory is allocated.
 */
function goroutineField(text: string): Edit {
  const isLast = /\tsig +uint32\n\twritebuf /.test(text)
  return [
    isLast ? /(\tsig +uint32)\n/ : /(\ttrackingSeq +uint8) /,
    isLast ? '$1; covtest uint32\n' : '$1; covtest uint32 ',
  ]
}

/** Up to Go 1.22, the same timer as in the runtime. */
const TIME_TIMER: Edit = [/(type runtimeTimer struct \{\n(?:\t.*\n|\n)*)\}\n/, '$1 covtest uint32 }\n']

/** From Go 1.24 on: files that are opened in a directory. */
const ROOT_EDITS: readonly Edit[] = [
  [
    'func openRootInRoot(r *Root, name string) (*Root, error) {\n',
    'func openRootInRoot(r *Root, name string) (*Root, error) { covtestLooksIn(r.root.fd, r.Name(), 2, name)\n',
  ],
  [
    'func rootOpenFileNolog(root *Root, name string, flag int, perm FileMode) (*File, error) {\n',
    'func rootOpenFileNolog(root *Root, name string, flag int, perm FileMode) (*File, error) { covtestLooksIn(root.root.fd, root.Name(), 1, name)\n',
  ],
  [
    'func rootStat(r *Root, name string, lstat bool) (FileInfo, error) {\n',
    'func rootStat(r *Root, name string, lstat bool) (FileInfo, error) { covtestLooksIn(r.root.fd, r.Name(), 2, name)\n',
  ],
]

/** Marks test binaries: only those have the package. */
const TEST_MAIN = `
//go:linkname covtestMain runtime.covtestMain
var covtestMain = true
`

/** @throws the error itself unless the release is without the file */
function absent(error: unknown): undefined {
  if (!(error instanceof UnknownSource)) throw error
}

/**
 * The changed files for attribution, by their paths relative to GOROOT/src, those that were changed before included if
 * they are changed again. No file is added, and lines keep their numbers.
 * @throws UnknownSource if the text to change does not occur exactly once in this release
 */
export async function attributionFiles({
  preserved,
  go,
  own,
}: AttributionRequest): Promise<ReadonlyMap<string, string>> {
  if (!preserved.has('runtime/os_linux.go')) throw new UnknownSource('counters are not mapped')
  const files = new Map<string, string>()
  for (const [path, edits] of Object.entries(EDITS))
    files.set(path, edited(preserved.get(path) ?? (await go(path)), edits))
  const goroutine = await go('runtime/runtime2.go')
  files.set('runtime/runtime2.go', edited(goroutine, [goroutineField(goroutine)]))
  const sleep = await go('time/sleep.go')
  if (sleep.includes('type runtimeTimer struct')) files.set('time/sleep.go', edited(sleep, [TIME_TIMER]))
  const root = await go('os/root.go').then(async () => go('os/root_unix.go'), absent)
  if (root !== undefined) files.set('os/root_unix.go', edited(root, ROOT_EDITS))
  for (const [path, names] of Object.entries(ATTRIBUTION_SOURCES))
    for (const name of names) files.set(path, `${files.get(path) ?? ''}${added(await own(name))}`)
  const deps = 'testing/internal/testdeps/deps.go'
  files.set(deps, `${files.get(deps) ?? ''}${TEST_MAIN}`)
  return files
}
