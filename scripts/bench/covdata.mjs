// Compares the engine with Go's own tools, as whole processes on the same data.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, compile } from './compiled.mjs'
import { makeSets } from './covdataSets.mjs'
import { outputOf } from './covdataShapes.mjs'
import { inTurns, peakMemory, seconds } from './measure.mjs'

const FILES = [100, 1000, 2000, 10_000]
const LEGS = 1000
const FILES_PER_LEG = 10

/** @param work a folder for everything; `env` is Go's environment */
export async function benchCovdata({ work, env, rounds, cli }) {
  const compiled = compile(work)
  const sets = makeSets(work, env)
  const out = join(work, 'out')
  const fresh = () => {
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out)
    return out
  }
  const go = (args, cwd) => seconds('go', ['tool', ...args], { cwd, env })
  const ours = (...args) => seconds(process.execPath, [cli, ...args])
  const everything = bundle(compiled, 'everything')
  const profile = join(out, 'profile')
  const byGo = (directory) =>
    go(['covdata', 'percent', `-i=${directory}`]) +
    go(['covdata', 'textfmt', `-i=${directory}`, `-o=${join(fresh(), 'profile')}`]) +
    go(['covdata', 'merge', `-i=${directory}`, `-o=${out}`]) +
    go(['cover', `-func=${profile}`], sets.module)

  const directories = new Map(FILES.map((count) => [count, sets.set(count)]))
  // Go builds its tools on first use.
  byGo(directories.get(100))
  const all = FILES.map((count) => {
    const directory = directories.get(count)
    const [oursSeconds, goSeconds, report] = inTurns(rounds, [
      () => seconds(process.execPath, [everything, directory, fresh()]),
      () => byGo(directory),
      () => ours('report', directory, '--out', join(work, 'report')),
    ])
    const peakMb = peakMemory(work, [everything, directory, fresh()])
    return { files: count, ours: oursSeconds, go: goSeconds, ratio: oursSeconds / goSeconds, peakMb, report }
  })
  const commands = [2000, 10_000].flatMap((count) =>
    ['percent', 'func', 'textfmt', 'pkglist', 'merge'].map((command) => {
      const directory = directories.get(count)
      const args = () => ['covdata', command, `-i=${directory}`, ...outputOf(command, fresh())]
      const [oursSeconds, goSeconds] = inTurns(rounds, [() => ours(...args()), () => go(args())])
      return { command, files: count, ours: oursSeconds, go: goSeconds, ratio: oursSeconds / goSeconds }
    }),
  )
  return { all, commands, fanIn: await fanIn({ work, compiled, sets, rounds, ours, cli }) }
}

/** Measures one report of many compacted legs, each with a manifest. */
async function fanIn({ work, compiled, sets, rounds, ours, cli }) {
  const load = (file) => import(pathToFileURL(join(compiled, file)).href)
  const { readPods } = await load('src/covdata/read/readPods.js')
  const { compactPods } = await load('src/covdata/write/compact.js')
  const { manifestJson } = await load('src/legs/manifestJson.js')
  const { sampleManifest } = await load('__tests__/legs/manifests.js')
  const legs = []
  for (let index = 0; index < LEGS; index++) {
    const raw = sets.leg(join(work, 'raw'), index * FILES_PER_LEG, FILES_PER_LEG)
    const { pods } = await readPods([raw])
    rmSync(raw, { recursive: true })
    const leg = join(work, 'legs', String(index))
    await compactPods(pods, join(leg, 'binaries'), { columns: [0] })
    const manifest = sampleManifest({
      leg: { job: 'test', step: '', matrix: { shard: String(index) }, index, total: LEGS },
      sources: ['binaries'],
      module: { path: 'example.com/served', dir: '/served' },
      packages: pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)),
      suite: { ...sampleManifest().suite, passed: true, failed: [] },
      binaries: [],
      processes: [],
      findings: [],
      notLinked: [],
      files: [],
    })
    writeFileSync(join(leg, 'manifest.json'), manifestJson(manifest))
    legs.push(leg)
  }
  const args = ['report', ...legs, '--out', join(work, 'report')]
  const [time] = inTurns(rounds, [() => ours(...args)])
  return { legs: LEGS, seconds: time, peakMb: peakMemory(work, [cli, ...args]) }
}
