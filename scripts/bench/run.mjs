// Figures for docs/figures.md: everything compared within one run, as whole processes, with ratios of medians.
// Usage: npm run bench [-- --rounds 5 --only run,tests,covdata,lines,shapes,scale,compare,html,preserve,attribution,stored,growth --stay SECONDS --json FILE]; needs a built dist
// and Go on PATH. --stay: how long the servers run whose memory is watched.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchAttribution } from './attribution.mjs'
import { benchCompare } from './compare.mjs'
import { benchCovdata } from './covdata.mjs'
import { benchShapes } from './covdataShapes.mjs'
import { benchHtml } from './html.mjs'
import { benchLines } from './lines.mjs'
import { median, seconds as secondsOf } from './measure.mjs'
import { benchGrowth, benchPreserve } from './preserve.mjs'
import { benchScale } from './scale.mjs'
import { benchStoredAttribution } from './storedAttribution.mjs'
import { benchTests } from './tests.mjs'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: {
      type: 'string',
      default: 'run,tests,covdata,lines,shapes,scale,compare,html,preserve,attribution,stored,growth',
    },
    json: { type: 'string' },
    stay: { type: 'string', default: '60' },
  },
})
const rounds = Number(options.rounds)
const cli = resolve('dist/cli/index.js')
const action = resolve('dist/main/index.js')
const work = mkdtempSync(join(tmpdir(), 'bench-'))
const goEnv = (name) => execFileSync('go', ['env', name], { encoding: 'utf8' }).trim()
const base = {
  ...process.env,
  GOTOOLCHAIN: 'local',
  GOFLAGS: '',
  GOWORK: 'off',
  GOMODCACHE: goEnv('GOMODCACHE'),
}
const seconds = (program, args, { cwd = work, env = base, allowed } = {}) =>
  secondsOf(program, args, { cwd, env, allowed })

/** Runs the commands that a person would type for the same figures. */
function byHand(module, env) {
  const data = mkdtempSync(join(work, 'hand-'))
  const [bin, binaries, tests, profile] = ['bin', 'binaries', 'tests', 'coverage.out'].map((name) =>
    join(data, name),
  )
  for (const folder of [bin, binaries, tests]) mkdirSync(folder)
  const cover = ['-cover', '-covermode=atomic', '-coverpkg=example.com/shortener/...']
  const withBin = { ...env, PATH: `${bin}:${env.PATH}` }
  const go = (args, more = env) => seconds('go', args, { cwd: module, env: more })
  return (
    go(['build', ...cover, '-o', `${bin}/`, './cmd/...']) +
    go(
      [
        'test',
        '-tags=integration',
        '-count=1',
        ...cover,
        `-exec=env GOCOVERDIR=${binaries}`,
        './e2e',
        './internal/api',
        '-args',
        `-test.gocoverdir=${tests}`,
      ],
      withBin,
    ) +
    go(['tool', 'covdata', 'percent', `-i=${binaries},${tests}`]) +
    go(['tool', 'covdata', 'textfmt', `-i=${binaries},${tests}`, `-o=${profile}`]) +
    go(['tool', 'cover', `-func=${profile}`])
  )
}

const ours = (module, env) =>
  seconds(process.execPath, [cli, 'run', module, '--out', join(work, 'out')], { env })

function chain(name, times, envOf) {
  const module = join(work, 'module')
  const [hand, own] = [[], []]
  for (let i = 0; i < times; i++) {
    // Take turns in going first, so that the machine's state favours neither.
    const order =
      i % 2 === 0
        ? [
            [hand, byHand],
            [own, ours],
          ]
        : [
            [own, ours],
            [hand, byHand],
          ]
    for (const [list, measure] of order) list.push(measure(module, envOf()))
  }
  return { name, ours: median(own), hand: median(hand), ratio: median(own) / median(hand), rounds: times }
}

function coldEnv() {
  const cache = mkdtempSync(join(work, 'gocache-'))
  return { ...base, GOCACHE: cache }
}

function startUp(name, program, args, allowed, env = base) {
  const [own, bare] = [[], []]
  for (let i = 0; i < 15; i++) {
    bare.push(seconds(process.execPath, ['-e', '0']))
    own.push(seconds(program, args, { allowed, env }))
  }
  return { name, ms: Math.round(1000 * median(own)), bareNodeMs: Math.round(1000 * median(bare)) }
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
}

function benchRun() {
  cpSync('examples/shortener', join(work, 'module'), { recursive: true })
  byHand(join(work, 'module'), base)
  ours(join(work, 'module'), base)
  return {
    chain: [chain('warm caches', rounds, () => base), chain('cold build cache', 2, coldEnv)],
    startUp: [
      startUp('cli --version', process.execPath, [cli, '--version'], [0]),
      startUp(
        'cli covdata pkglist',
        process.execPath,
        [cli, 'covdata', 'pkglist', `-i=${join(work, 'out/covdata/binaries')}`],
        [0],
      ),
      startUp('action, wrong input', process.execPath, [action], [1], { ...base, INPUT_TIMEOUT: 'soon' }),
    ],
    distBytes: sizeOf('dist'),
  }
}

const rounded = (rows) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
      ]),
    ),
  )

try {
  const wanted = options.only.split(',')
  const go = execFileSync('go', ['version'], { encoding: 'utf8' }).trim()
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${go}`
  console.log(machine)
  const result = { machine }
  if (wanted.includes('run')) {
    result.run = benchRun()
    console.table(rounded(result.run.chain))
    console.table(result.run.startUp)
    console.log(`dist: ${(result.run.distBytes / 1e6).toFixed(2)} MB`)
  }
  if (wanted.includes('tests')) {
    const own = mkdtempSync(join(work, 'tests-'))
    result.tests = benchTests({ work: own, env: base, rounds: Math.min(rounds, 3), cli })
    console.table(rounded(result.tests))
  }
  if (wanted.includes('covdata')) {
    result.covdata = await benchCovdata({ work, env: base, rounds, cli })
    for (const table of [result.covdata.all, result.covdata.commands, [result.covdata.fanIn]])
      console.table(rounded(table))
  }
  if (wanted.includes('lines')) {
    const own = mkdtempSync(join(work, 'lines-'))
    result.lines = benchLines({ work: own, env: base, rounds })
    console.table(rounded(result.lines))
  }
  if (wanted.includes('shapes')) {
    const own = mkdtempSync(join(work, 'shapes-'))
    result.shapes = benchShapes({ work: own, env: base, rounds, cli })
    console.table(rounded(result.shapes))
  }
  if (wanted.includes('scale')) {
    const own = mkdtempSync(join(work, 'scale-'))
    result.scale = await benchScale({ work: own, env: base, rounds, cli })
    for (const table of [[result.scale.compaction], result.scale.report]) console.table(rounded(table))
  }
  if (wanted.includes('compare')) {
    const own = mkdtempSync(join(work, 'compare-'))
    result.compare = await benchCompare({ work: own, rounds, cli })
    console.table(rounded(result.compare))
  }
  if (wanted.includes('stored')) {
    result.stored = benchStoredAttribution({ work: mkdtempSync(join(work, 'stored-')) })
    console.log(JSON.stringify(result.stored, null, 2))
  }
  if (wanted.includes('html')) {
    const own = mkdtempSync(join(work, 'html-'))
    result.html = benchHtml({ work: own, env: base, rounds })
    console.table(rounded([result.html]))
  }
  if (wanted.includes('preserve')) {
    const own = mkdtempSync(join(work, 'preserve-'))
    result.preserve = await benchPreserve({ work: own, env: base, rounds })
    for (const table of [result.preserve.work, result.preserve.starts]) console.table(rounded(table))
  }
  if (wanted.includes('attribution')) {
    const own = mkdtempSync(join(work, 'attribution-'))
    result.attribution = await benchAttribution({ work: own, env: base, rounds })
    for (const table of [result.attribution.suites, result.attribution.runtime]) console.table(rounded(table))
  }
  if (wanted.includes('growth')) {
    const own = mkdtempSync(join(work, 'growth-'))
    result.growth = await benchGrowth({ work: own, env: base, stay: Number(options.stay) })
    console.table(result.growth)
  }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
