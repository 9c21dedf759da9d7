// What very many processes, legs and packages take: as whole processes, beside Go's tools on the same data where they do the same.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from './compiled.mjs'
import { allInTurns, median, peakMemory, usage } from './measure.mjs'

const PROCESSES = 3000
const LEGS = 1000
const PROCESSES_OF_LEG = 10_000
const [PACKAGES, FILES, FUNCTIONS, UNITS, STATEMENTS] = [5000, 4, 10, 5, 2]

/** @param work a folder for everything; `env` is Go's environment */
export async function benchScale({ work, env, rounds, cli }) {
  const compiled = compile(work)
  const load = (file) => import(pathToFileURL(join(compiled, file)).href)
  const builders = await load('__tests__/covdata/builders.js')
  return {
    compaction: benchCompaction({ work, env, rounds, compiled }),
    report: [
      await benchLegs({ work, cli, load, builders }),
      await benchPackages({ work, env, rounds, cli, builders }),
    ],
  }
}

/** The same short processes with and without merging while they run, from 500 files on; and Go's merge of all of them. */
export function benchCompaction({ work, env, rounds, compiled }) {
  const binary = join(work, 'short')
  const flags = ['-cover', '-covermode=atomic', '-o', binary]
  execFileSync('go', ['build', ...flags, './cmd/server'], { cwd: '__tests__/fixtures/covdata/program', env })
  const suite = join(work, 'suite.mjs')
  writeFileSync(suite, suiteText(compiled, binary))
  let left = 0
  const run = (limit) => {
    const data = join(work, 'short-data')
    for (const name of [data, join(work, 'short-scratch')]) {
      rmSync(name, { recursive: true, force: true })
      mkdirSync(name)
    }
    const ownFile = join(work, 'short-own')
    const used = usage(process.execPath, [suite, String(limit)], {
      // Not as arguments: whoever names the directory is taken for a reader of it.
      env: { ...process.env, DATA: data, SCRATCH: join(work, 'short-scratch'), OWN: ownFile },
    })
    const own = { cpu: Number(readFileSync(ownFile, 'utf8')) }
    if (limit > PROCESSES)
      return {
        used,
        own,
        merge: usage('go', ['tool', 'covdata', 'merge', `-i=${data}`, `-o=${fresh(work)}`], { env }),
      }
    left = readdirSync(data).length
    return { used, own }
  }
  const [merged, plain] = allInTurns(rounds, [() => run(500), () => run(PROCESSES + 1)])
  const of = (all, kind, key = 'used') => median(all.map((one) => one[key][kind]))
  return {
    processes: PROCESSES,
    filesLeft: left,
    wallRatio: of(merged, 'wall') / of(plain, 'wall'),
    cpuRatio: of(merged, 'cpu') / of(plain, 'cpu'),
    moreCpu: of(merged, 'cpu') - of(plain, 'cpu'),
    ourMergeCpu: of(merged, 'cpu', 'own') - of(plain, 'cpu', 'own'),
    goMergeCpu: of(plain, 'cpu', 'merge'),
  }
}

function fresh(work) {
  const out = join(work, 'go-merged')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  return out
}

function suiteText(compiled, binary) {
  const file = pathToFileURL(join(compiled, 'src/stages/compactWhileRunning.js')).href
  return `import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { compactWhileRunning } from ${JSON.stringify(file)}
const { DATA: data, SCRATCH: scratch, OWN: own } = process.env
const [files] = process.argv.slice(2)
const log = { info: () => undefined }
const limits = { files: Number(files), bytes: 2 ** 40 }
const directories = [{ path: data, source: 'binaries' }]
await compactWhileRunning({ what: 'suite', directories, scratch, started: new Date(), platform: process.platform, log, limits, minAge: 1000 }, async () => {
  const script = 'seq ${PROCESSES} | xargs -P2 -n1 ${binary} >/dev/null 2>&1'
  await once(spawn('bash', ['-c', script], { env: { ...process.env, GOCOVERDIR: data }, stdio: 'ignore' }), 'close')
})
// Without the processes of the suite.
const { user, system } = process.cpuUsage()
writeFileSync(own, String((user + system) / 1_000_000))
`
}

/** One report of many legs, each with the manifest that a run of many processes writes. */
async function benchLegs({ work, cli, load, builders }) {
  const { manifestJson } = await load('src/legs/manifestJson.js')
  const { sampleManifest } = await load('__tests__/legs/manifests.js')
  const { shortProcesses, MAX_OF_LEG } = await load('src/coverage/shortProcesses.js')
  const units = Array.from({ length: 70 }, (_, unit) => unit)
  const functions = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [`F${i}`, units.map((unit) => [100 * i + unit + 1, 1])]),
  )
  const program = builders.smallProgram('atomic', functions, 'example.com/served')
  const all = Array.from({ length: PROCESSES_OF_LEG }, (_, i) => ({
    source: 'binaries',
    command: `served -addr --flag-${'abcdefg'[i % 7]}`,
    pid: i + 1,
    ...(i % 10 === 0 ? { ending: 'killed by SIGTERM' } : {}),
  }))
  const processes = shortProcesses(all, MAX_OF_LEG)
  const { suite } = sampleManifest()
  const legs = join(work, 'legs-of-many')
  for (let index = 0; index < LEGS; index++) {
    const leg = join(legs, String(index))
    mkdirSync(join(leg, 'binaries'), { recursive: true })
    const encoded = await builders.writeMeta(join(leg, 'binaries'), program)
    const counters = Array.from({ length: 1000 }, (_, i) => units.map((unit) => (unit * i + index) % 5))
    await builders.writeCounters(join(leg, 'binaries'), encoded, builders.entriesOf(...counters), { pid: 0 })
    const manifest = sampleManifest({
      leg: { job: 'test', step: '', matrix: { shard: String(index) }, index, total: LEGS },
      sources: ['binaries'],
      packages: ['example.com/served'],
      suite: { ...suite, passed: true, exitCode: 0, tests: { ...suite.tests, fail: 0 }, failed: [] },
      tests: undefined,
      binaries: [],
      processes,
      findings: [],
      notLinked: [],
      files: [],
    })
    writeFileSync(join(leg, 'manifest.json'), manifestJson(manifest))
  }
  const measured = reportOf(work, cli, legs)
  rmSync(legs, { recursive: true })
  return { data: `${LEGS} legs of ${PROCESSES_OF_LEG} processes`, ...measured }
}

/** A report of a module with very many packages, without its sources. */
async function benchPackages({ work, env, rounds, cli, builders }) {
  const data = join(work, 'packages')
  mkdirSync(data)
  const units = Array.from({ length: UNITS }, (_, unit) => unit)
  const packages = Array.from({ length: PACKAGES }, (_, number) => {
    const importPath = `example.com/big/internal/area${number % 50}/p${number}`
    const functions = Array.from({ length: FILES * FUNCTIONS }, (_, i) => ({
      name: `F${i}`,
      sourceFile: `${importPath}/file${Math.floor(i / FUNCTIONS)}.go`,
      literal: false,
      units: Uint32Array.from(
        units.flatMap((unit) => {
          const line = 3 + 3 * (UNITS * (i % FUNCTIONS) + unit)
          return [line, 2, line + 2, 9, STATEMENTS]
        }),
      ),
    }))
    return { importPath, name: `p${number}`, modulePath: 'example.com/big', functions }
  })
  const program = { mode: 'atomic', granularity: 'perblock', algorithm: 'fnv128a', packages }
  const encoded = await builders.writeMeta(data, program)
  const entries = packages.flatMap(({ functions }, packageIndex) =>
    functions.flatMap((_, functionIndex) => {
      const counters = Uint32Array.from(units.map((unit) => (unit + functionIndex) % 4))
      return (packageIndex + functionIndex) % 3 === 0 ? [] : [{ packageIndex, functionIndex, counters }]
    }),
  )
  for (let pid = 1; pid <= 10; pid++) await builders.writeCounters(data, encoded, entries, { pid })
  const profile = join(work, 'packages.out')
  const [ours, go] = allInTurns(Math.min(rounds, 3), [
    () => usage(process.execPath, [cli, 'covdata', 'textfmt', `-i=${data}`, `-o=${profile}`]),
    () => usage('go', ['tool', 'covdata', 'textfmt', `-i=${data}`, `-o=${profile}`], { env }),
  ])
  const cpu = (all) => median(all.map((one) => one.cpu))
  const statements = PACKAGES * FILES * FUNCTIONS * UNITS * STATEMENTS
  return {
    data: `${PACKAGES} packages, ${statements} statements`,
    ...reportOf(work, cli, data),
    textfmtRatio: cpu(ours) / cpu(go),
  }
}

function reportOf(work, cli, directory) {
  const out = join(work, 'scale-report')
  rmSync(out, { recursive: true, force: true })
  const args = ['report', directory, '--out', out]
  const { wall, cpu } = usage(process.execPath, [cli, ...args], { cwd: work })
  return { seconds: wall, cpu, peakMb: peakMemory(work, [cli, ...args], { cwd: work }) }
}
