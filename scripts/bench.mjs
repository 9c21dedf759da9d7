// Figures for docs/figures.md: everything side by side in one run, as whole processes, with ratios of medians.
// usage: npm run bench [-- --rounds 5]; needs a built dist and Go on PATH. Writes a table, and JSON with --json FILE.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, json: { type: 'string' } },
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

function seconds(program, args, { cwd = work, env = base, allowed = [0] } = {}) {
  const started = performance.now()
  const { status, stderr } = spawnSync(program, args, { cwd, env, maxBuffer: 1 << 28 })
  if (!allowed.includes(status))
    throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return (performance.now() - started) / 1000
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** What a person types for the same figures. */
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
    // Alternate who goes first: the machine's state favours neither.
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

try {
  cpSync('examples/shortener', join(work, 'module'), { recursive: true })
  byHand(join(work, 'module'), base)
  ours(join(work, 'module'), base)
  const result = {
    machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${execFileSync('go', ['version'], { encoding: 'utf8' }).trim()}`,
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
  console.log(result.machine)
  console.table(result.chain)
  console.table(result.startUp)
  console.log(`dist: ${(result.distBytes / 1e6).toFixed(2)} MB`)
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
