/** @module Real tests, programs and servers that log what they execute for whom, and what is said about them. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Actors } from '../../src/attribution/engine/actors.js'
import { Attributor } from '../../src/attribution/engine/attributor.js'
import { readJournals } from '../../src/attribution/readJournals.js'
import type { CounterTarget } from '../../src/covdata/read/counterTarget.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import type { OnProcess } from '../../src/covdata/read/processCounters.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { capture } from '../../src/process/exec.js'
import { keptBuild, sourcesOf } from '../helpers/keptBuild.js'
import { replacementsIn, runProgram } from '../helpers/preservedBinaries.js'
import { type GoVersionName, goEnv, goToolchain } from '../helpers/toolchains.js'
import { isIn } from './engine/worldChecks.js'

export const FIXTURE = fileURLToPath(new URL('../fixtures/truth', import.meta.url))

/** Builds the suites and their program. @returns the directory with them */
export async function builtTruth(version: GoVersionName, flags: readonly string[] = []): Promise<string> {
  const { goroot } = await goToolchain(version)
  const scratch = await mkdtemp(join(tmpdir(), 'truth-'))
  try {
    const overlay = join(scratch, 'overlay.json')
    const request = { goroot, toolCacheDir: scratch, attributing: true }
    await writeOverlays(request, [{ file: overlay, own: undefined }])
    return await keptBuild({
      name: `truth-${version}`,
      parts: [version, goroot, ...flags, ...(await sourcesOf(FIXTURE)), ...(await replacementsIn(overlay))],
      make: async (staging) => {
        const cover = ['-cover', '-covermode=atomic', '-coverpkg=./...', `-overlay=${overlay}`, ...flags]
        for (const args of [
          ['test', '-c', ...cover, '-o', join(staging, 'suite'), './suite'],
          ['test', '-c', ...cover, '-o', join(staging, 'cases'), './cases'],
          ['build', ...cover, '-o', join(staging, 'program'), './program'],
        ]) {
          const env = await goEnv(version)
          const built = await capture(join(goroot, 'bin/go'), args, { cwd: FIXTURE, env })
          if (built.exitCode !== 0) throw new Error(`${args.join(' ')}: ${built.stderr}`)
        }
      },
    })
  } finally {
    await rm(scratch, { recursive: true })
  }
}

/** How a suite runs. */
export interface TruthRun {
  readonly seed: number
  readonly parallel: boolean
  /** Whether everything is observed. */
  readonly exact: boolean
}

interface Statement {
  readonly names: readonly string[]
  readonly exact: boolean
}

/** What is known to be true of a run, and what is said: by process and function. */
interface Compared {
  readonly truth: ReadonlyMap<string, ReadonlySet<string>>
  readonly said: ReadonlyMap<string, readonly Statement[]>
}

/** One test process of a run. */
export interface TestProcess {
  readonly suite: 'suite' | 'cases'
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Its exit code. */
  readonly code?: number
  /** What starts it, for a shell: "$0" and "$@" are its path and arguments, and $PLACE has the directories of Place. */
  readonly script?: string
  /** As in RunOptions. */
  readonly maxMs?: number
}

export interface Judged {
  readonly faults: readonly string[]
  /** What is attributed exactly: functions and those who executed them, such as `w3 TestA`. */
  readonly exact: readonly string[]
}

/** Runs a suite. @returns what is wrong with what is said about it */
export async function faultsOfRun(built: string, run: TruthRun): Promise<Judged> {
  const env = { SEED: String(run.seed), ...(run.parallel && { PARALLEL: '1' }) }
  return faultsOf(built, run.exact, [[{ suite: 'suite', env }]])
}

/**
 * Runs test processes.
 * @param rounds one after the other; those of a round run at the same time
 * @returns what is wrong with what is said about them
 */
export async function faultsOf(
  built: string,
  isExact: boolean,
  rounds: readonly (readonly TestProcess[])[],
  around: Around = async (_, work) => work(),
): Promise<Judged> {
  const directory = await mkdtemp(join(tmpdir(), 'truth-run-'))
  try {
    const place: Place = {
      directory,
      data: join(directory, 'data'),
      own: join(directory, 'own'),
      journals: join(directory, 'journals'),
      log: join(directory, 'truth'),
      scratch: join(directory, 'scratch'),
    }
    for (const path of [place.data, place.own, place.journals, place.scratch]) await mkdir(path)
    const said = new Said()
    await around({ place, said }, async () => {
      for (const round of rounds) {
        const ended = await Promise.allSettled(
          round.map(async (process) => runTests(built, isExact, process, place)),
        )
        for (const each of ended) if (each.status === 'rejected') throw each.reason
      }
    })
    const onProcess = await said.onProcess(place.journals)
    await readPods([place.data, place.own], { once: new SeenFiles(), onProcess })
    const truth = truthOf(await readFile(place.log, 'utf8'))
    const exact = [...said.about].flatMap(([key, statements]) =>
      statements.filter((each) => each.exact).map(({ names }) => `${key.split(' ')[1]} ${names.join()}`),
    )
    return { faults: faultsIn({ truth, said: said.about }), exact: [...new Set(exact)].sort() }
  } finally {
    // A server may end a little later than the test process.
    await rm(directory, { recursive: true, maxRetries: 5 })
  }
}

/** What happens while test processes run. */
export type Around = (run: Running, work: () => Promise<void>) => Promise<void>

export interface Running {
  readonly place: Place
  readonly said: Said
}

/** Where processes write. */
export interface Place {
  /** Everything is in it. */
  readonly directory: string
  readonly data: string
  /** For programs of which the test itself says where they write. */
  readonly own: string
  readonly journals: string
  /** What was executed for whom. */
  readonly log: string
  readonly scratch: string
}

async function runTests(
  built: string,
  exact: boolean,
  { suite, args = [], env, code: expected = 0, script, maxMs }: TestProcess,
  { directory, data, own, journals, log }: Place,
): Promise<void> {
  const program = join(built, suite)
  const all = [`-test.gocoverdir=${data}`, ...(exact ? ['-test.parallel=1'] : []), ...args]
  const { code, stderr, stdout } = await runProgram(
    script === undefined ? program : '/bin/sh',
    script === undefined ? all : ['-c', script, program, ...all],
    {
      env: {
        PLACE: directory,
        PATH: '/usr/bin:/bin',
        GOCOVERDIR: data,
        GOCOVERTESTS: `${exact ? 'exact:' : ''}${journals}`,
        OWN: own,
        PROGRAM: join(built, 'program'),
        TRUTH: log,
        ...env,
      },
      cwd: join(FIXTURE, suite),
      ...(maxMs === undefined ? {} : { maxMs }),
    },
  )
  if (code !== expected) throw new Error(`the suite ended with ${code}: ${stdout}${stderr}`)
}

function truthOf(log: string): Compared['truth'] {
  const truth = new Map<string, Set<string>>()
  for (const line of log.trimEnd().split('\n')) {
    const [pid, name, who = ''] = line.split(' ')
    const key = `${pid} ${name}`
    truth.set(key, (truth.get(key) ?? new Set()).add(who))
  }
  return truth
}

/** What is said: by process and function. */
export class Said {
  readonly about = new Map<string, Statement[]>()
  private readonly actors = new Actors(() => undefined)

  /** What gets processes that have ended by now. */
  async onProcess(directory: string): Promise<OnProcess> {
    const { journals, problems } = await readJournals(directory)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    const { actors, about } = this
    let pid = 0
    const attributor = new Attributor(journals, actors, {
      add: (target, numbers, exact, counters) => {
        const names = numbers.map((number) => {
          const { stretch = 'test', name = '' } = actors.list[number] ?? {}
          return stretch === 'test' ? name : `(${stretch})`
        })
        const functions = functionsOf(target)
        for (const counter of counters) {
          const key = `${pid} ${functions.get(counter) ?? ''}`
          about.set(key, [...(about.get(key) ?? []), { names, exact }])
        }
      },
    })
    return (process, target, counters) => {
      pid = process.pid
      attributor.add(process, target, counters)
    }
  }
}

/** The functions of the package whose log is compared, by their counters. */
function functionsOf({ meta, layout }: CounterTarget): ReadonlyMap<number, string> {
  const functions = new Map<number, string>()
  for (const [index, { importPath, records }] of meta.packages.entries()) {
    if (!importPath.endsWith('/work')) continue
    for (let each = 0; each < records.length; each++) {
      const name = records.name(each)
      const number = layout.functionNumber(index, each)
      if (/^w\d+$/.test(name)) functions.set(layout.start(number), name)
    }
  }
  return functions
}

function faultsIn({ truth, said }: Compared): readonly string[] {
  const faults: string[] = []
  for (const [key, causes] of truth) {
    const own = said.get(key) ?? []
    for (const cause of causes)
      if (!own.some(({ names }) => names.length === 0 || names.some((name) => isIn(cause, name))))
        faults.push(`${key} lacks ${cause}, has ${own.map(({ names }) => names.join('+')).join(' | ')}`)
  }
  for (const [key, statements] of said) {
    if (key.endsWith(' ')) continue
    const causes = [...(truth.get(key) ?? [])]
    for (const { names, exact } of statements)
      if (names.length > 0 && !names.some((name) => causes.some((cause) => isIn(cause, name))))
        faults.push(
          `${key} is ${exact ? 'exactly' : 'of the group'} ${names.join('+')}, was ${causes.join(', ')}`,
        )
  }
  return faults
}
