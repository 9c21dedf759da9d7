/** Real tests that leave work to others, or that end in unusual ways, and log what is executed for whom. */
import { chmod, cp, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { compactWhileRunning } from '../../src/stages/compactWhileRunning.js'
import { isThere } from '../../src/support/files.js'
import { notHere } from '../helpers/onlyWhere.js'
import { canRun } from '../helpers/preservedBinaries.js'
import { quietLog } from '../helpers/quietLog.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { type Around, type TestProcess, builtTruth, faultsOf } from './groundTruth.js'

const PARALLEL = { PARALLEL: '1' }

function cases(pattern: string, more: Omit<TestProcess, 'suite' | 'args'> = {}): TestProcess {
  return {
    suite: 'cases',
    args: [`-test.run=${pattern}`, ...(more.env?.END === 'hang' ? ['-test.timeout=1s'] : [])],
    ...more,
  }
}

function suite(seed: number, parallel: boolean): TestProcess {
  return { suite: 'suite', env: { SEED: String(seed), ...(parallel && PARALLEL) } }
}

const RUNS: Readonly<Record<string, readonly (readonly TestProcess[])[]>> = {
  'by a pool that TestMain has started': [[cases('^TestPool')]],
  'by a pool that TestMain has started, for parallel tests': [[cases('^TestPool', { env: PARALLEL })]],
  'by a pool that the first test has started': [[cases('^TestLazyPool')]],
  'by a pool that the first of parallel tests has started': [[cases('^TestLazyPool', { env: PARALLEL })]],
  'by a server that the first test has started': [[cases('^TestLazyServer')]],
  'by a server that tests start again': [[cases('^Test(LazyServer|Restart)')]],
  'by the test binary, which tests start': [[cases('^TestAgain')]],
  'by a program that writes into another directory': [[cases('^TestOwnDirectory')]],
  'by programs and goroutines of a test that has ended': [[cases('^TestLate')]],
  'by a goroutine that goes on': [[cases('^TestLeak')]],
  'before a test panics': [[cases('^TestBad', { env: { END: 'panic' }, code: 2 })]],
  'before a test exits': [[cases('^TestBad', { env: { END: 'exit' }, code: 3 })]],
  'before a test is out of time': [[cases('^TestBad', { env: { END: 'hang' }, code: 2 })]],
  'by a suite that runs again after it has failed': [
    [cases('^Test(LazyServer|Bad)', { env: { END: 'panic' }, code: 2 })],
    [cases('^Test(LazyServer|Bad)')],
  ],
  'by shards of a suite': [1, 2].map((shard) => [
    cases(`^Test(Pool|LazyServer|Again|Leak|OwnDirectory)${shard === 1 ? '[13]' : 2}$`),
  ]),
  'by several suites at the same time': [
    [suite(1, true), suite(2, false), cases('^Test(Pool|LazyServer|Leak|Again)')],
  ],
}

/** Runs as nobody, from where nobody may read it. */
const AS_NOBODY = 'exec setpriv --reuid=65534 --regid=65534 --clear-groups'
const MOUNTED = 'exec unshare -rm sh -c'

/** How test processes are started, or their programs. */
const STARTS = {
  'by a script that runs suites at the same time and again':
    '"$0" "$@" & one=$!; "$0" "$@" & "$0" "$@" && wait $one && wait && exec "$0" "$@"',
  'on a read-only file system': `export TMPDIR="$PLACE/scratch"; ${MOUNTED} '
    for each in data own journals scratch truth; do mount --bind "$PLACE/$each" "$PLACE/$each" || exit 70; done
    mount -o remount,ro,bind / && exec "$@"' sh "$0" "$@"`,
  'on an overlay file system': `${MOUNTED} '
    for each in data own journals; do
      top="$PLACE/scratch/$each" && mkdir -p "$top/up" "$top/work" &&
      mount -t overlay overlay -o "lowerdir=$PLACE/$each,upperdir=$top/up,workdir=$top/work" "$PLACE/$each" || exit 70
    done
    exec "$@"' sh "$0" "$@"`,
  'by another user': `cp "$0" "$PLACE/scratch/suite" && cp "$PROGRAM" "$PLACE/scratch/program" &&
    PROGRAM="$PLACE/scratch/program" ${AS_NOBODY} "$PLACE/scratch/suite" "$@"`,
  'by programs of another user': `cp "$PROGRAM" "$PLACE/scratch/real" && cat > "$PLACE/scratch/program" <<END &&
#!/bin/sh
${AS_NOBODY} "$PLACE/scratch/real" "\\$@"
END
    chmod 755 "$PLACE/scratch/program" && PROGRAM="$PLACE/scratch/program" exec "$0" "$@"`,
} as const

/** Directories that anybody may write to, and from an overlay what was written to them. */
const openToAll: Around = async ({ place }, work) => {
  const { directory, data, own, journals, scratch, log } = place
  await writeFile(log, '')
  await chmod(log, 0o666)
  await chmod(directory, 0o755)
  for (const path of [data, own, journals, scratch]) await chmod(path, 0o777)
  await work()
  for (const path of [data, own, journals]) {
    const upper = join(scratch, basename(path), 'up')
    if (await isThere(upper)) await cp(upper, path, { recursive: true })
  }
}

/** Whether this machine lets tests mount, and become others. */
async function canStart(name: string): Promise<boolean> {
  if (name.includes('script')) return true
  if (name.includes('user')) return process.getuid?.() === 0
  const mount = name.includes('overlay')
    ? 'd=$(mktemp -d) && mkdir $d/a $d/b $d/c && mount -t overlay overlay -o lowerdir=$d/a,upperdir=$d/b,workdir=$d/c $d/a'
    : 'mount -o remount,ro,bind /'
  return canRun('unshare', ['-rm', 'sh', '-c', mount])
}

it.each(Object.entries(STARTS))('attributes truly what is executed %s', async (name, script) => {
  if (!(await canStart(name))) {
    notHere(`${name}: that is not permitted`)
    return
  }
  const built = await builtTruth(QUICK_RELEASE)
  for (const isExact of [false, true]) {
    const rounds = [1, 2].map((seed) => [{ ...suite(seed, seed === 2), script }])
    expect({ isExact, ...(await faultsOf(built, isExact, rounds, openToAll)) }).toMatchObject({ faults: [] })
  }
})

describe.each([
  ['auto', false],
  ['exact', true],
] as const)('with attribution: %s', (_, exact) => {
  it.each(Object.entries(RUNS))('attributes truly what is executed %s', async (_name, rounds) => {
    expect(await faultsOf(await builtTruth(QUICK_RELEASE), exact, rounds)).toMatchObject({ faults: [] })
  })
})

it('takes a program for one of the test that has started a pool if a busy worker finds its job in a queue', async () => {
  const built = await builtTruth(QUICK_RELEASE)
  const queue: TestProcess = { suite: 'cases', args: ['-test.run=^TestQueue', '-test.parallel=3'] }
  const { faults, exact } = await faultsOf(built, false, [[queue]])
  const isKnown = /(?: is exactly TestQueue\d, was TestQueue\d| lacks TestQueue\d, has TestQueue\d)$/
  expect(faults.filter((fault) => !isKnown.test(fault))).toEqual([])
  expect(faults.length + exact.length).toBeGreaterThan(0)
})

it('knows what is executed before and after all tests also if there are more than can be observed', async () => {
  const built = await builtTruth(QUICK_RELEASE)
  const { faults, exact } = await faultsOf(built, false, [[cases('^TestMany')]])
  expect(faults).toEqual([])
  expect(exact).toEqual(
    expect.arrayContaining(['w0 (initialisation)', 'w1 (TestMain)', 'w1 (after)', 'w2 (after)']),
  )
})

/** Merges files again and again, though there are few. */
const compacting: Around = async ({ place: { data, own, journals, scratch }, said }, work) => {
  const log = quietLog()
  const request = {
    what: 'suite',
    directories: [data, own].map((path) => ({ path, source: 'binaries' as const })),
    scratch,
    started: new Date(),
    platform: process.platform,
    log,
    limits: { files: 60, bytes: 2 ** 40 },
    minAge: 20,
    attribution: { onProcess: async () => said.onProcess(journals) },
  } as const
  await compactWhileRunning(request, work)
  expect(log.lines).toEqual([expect.stringMatching(/^info: merged \d+ counter data files while/)])
}

it('attributes truly what is executed by processes whose files are merged while others run', async () => {
  const built = await builtTruth(QUICK_RELEASE)
  const rounds = [
    [suite(1, true), suite(2, false)],
    ...Array.from({ length: 6 }, (_, round) => [
      suite(3 + round, round % 2 === 0),
      cases('^Test(Pool|LazyServer|Restart|Again|OwnDirectory|Late|Leak)'),
    ]),
  ]
  expect(await faultsOf(built, false, rounds, compacting)).toMatchObject({ faults: [] })
})
