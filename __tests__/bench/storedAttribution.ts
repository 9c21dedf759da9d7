/**
 * Attribution of very many tests and units, generated: what it takes to build, write, open, ask and merge it.
 * Usage: storedAttribution FOLDER TESTS UNITS realistic|random SHARDS; prints JSON with seconds of CPU time. Each step is a process of its own: with one more
 * argument, only that step runs.
 */
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import { AttributionMerge } from '../../src/attribution/attributionMerge.js'
import { openAttribution } from '../../src/attribution/file/openAttribution.js'
import { writeAttribution } from '../../src/attribution/file/writeAttribution.js'

const [folder = '', testsText = '', unitsText = '', kind = '', shardsText = '', step = '', number = ''] =
  process.argv.slice(2)
const [TESTS, UNITS, SHARDS] = [Number(testsText), Number(unitsText), Number(shardsText)]
const FILE = 100
/** Units of what every test of a binary starts with, of a feature, and that a test executes here and there. */
const [BINARIES, STARTUP, FEATURES, FEATURE, STRAY, BLOCK] = [10, 60_000, 300, 3000, 50, 8]

/** A small generator of pseudo-random numbers below `max`, the same everywhere. */
function random(seed: number): (max: number) => number {
  let state = (seed + 1) * 0x9e3779b1
  return (max) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % max
  }
}

/** What is generated leaves no garbage behind: the peak memory is to be that of what is measured. */
class Units {
  private readonly units = new Uint32Array(2 * UNITS)
  private used = 0

  get length(): number {
    return this.used
  }

  add(unit: number): void {
    this.units[this.used++] = unit
  }

  /** Each once, ascending; valid until more are added. Nothing is left. */
  take(): Uint32Array {
    const all = this.units.subarray(0, this.used).sort()
    let distinct = 0
    all.forEach((unit) => {
      if (distinct === 0 || unit !== all[distinct - 1]) all[distinct++] = unit
    })
    this.used = 0
    return all.subarray(0, distinct)
  }
}

const own = new Units()

/** Functions of BLOCK units here and there, of which a part is executed. */
function startup(binary: number): Uint32Array {
  const next = random(binary)
  while (own.length < STARTUP) {
    const first = next(UNITS / BLOCK) * BLOCK
    for (let unit = 0, end = 2 + next(BLOCK - 1); unit < end; unit++) own.add(first + unit)
  }
  return own.take().slice()
}

/** Neighbouring units in a few places. */
function feature(number: number): Uint32Array {
  const next = random(1000 + number)
  const units = new Uint32Array(FEATURE)
  for (let place = 0; place < 4; place++) {
    const first = next((UNITS - FEATURE) / BLOCK) * BLOCK
    for (let unit = 0; unit < FEATURE / 4; unit++) units[(place * FEATURE) / 4 + unit] = first + unit
  }
  return units
}

/** For the units of one test after the other. */
const buffer = new Uint32Array(UNITS)

function merged(one: Uint32Array, other: Uint32Array): Uint32Array {
  let used = 0
  for (let a = 0, b = 0; a < one.length || b < other.length;) {
    const left = one[a] ?? UNITS
    const right = other[b] ?? UNITS
    buffer[used++] = Math.min(left, right)
    if (left <= right) a++
    if (right <= left) b++
  }
  return buffer.subarray(0, used)
}

function unitsOfTest(
  test: number,
  starts: readonly Uint32Array[],
  features: readonly Uint32Array[],
): Uint32Array {
  const next = random(100_000 + test)
  if (kind === 'random') {
    for (let unit = 0; unit < UNITS / 10; unit++) own.add(next(UNITS))
    return own.take()
  }
  const first = Math.floor((test * FEATURES) / TESTS)
  for (let more = 0; more < 1 + next(3); more++) {
    const units = features[more === 0 ? first : next(FEATURES)] ?? buffer
    for (let at = 0; at < FEATURE; at += BLOCK)
      if (next(10) < 6)
        for (let unit = at, end = Math.min(FEATURE, at + 1 + next(BLOCK)); unit < end; unit++)
          own.add(units[unit] ?? 0)
  }
  for (let stray = 0; stray < STRAY; stray++) own.add(next(UNITS))
  const start = starts[first % BINARIES] ?? buffer
  return merged(start, own.take())
}

const table = {
  files: Array.from({ length: UNITS / FILE }, (_, file) => {
    const importPath = `example.com/large/p${Math.floor(file / 10)}`
    return {
      path: `${importPath}/f${String(file).padStart(5, '0')}.go`,
      importPath,
      first: file * FILE,
      count: FILE,
    }
  }),
  positions: new Uint32Array(4 * UNITS),
  statements: new Uint32Array(UNITS),
}
for (let unit = 0; unit < UNITS; unit++) {
  const line = 10 + 3 * (unit % FILE)
  const at = 4 * unit
  table.positions[at] = line
  table.positions[at + 1] = 2 + ((unit * 7) % 30)
  table.positions[at + 2] = line + 1 + (unit % 3)
  table.positions[at + 3] = 3 + (unit % 20)
  table.statements[unit] = 1 + (unit % 4)
}
const pathOf = (shard: number): string => join(folder, `attribution-${shard}.bin`)
const result: Record<string, number> = {}
let started = cpu()

/** The CPU time of this process so far, in seconds: others may be running. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function took(name: string): void {
  result[name] = cpu() - started
  started = cpu()
}

async function build(shard: number): Promise<void> {
  const starts = Array.from({ length: BINARIES }, (_, binary) => startup(binary))
  const features = Array.from({ length: FEATURES }, (_, each) => feature(each))
  const builder = new AttributionBuilder(table)
  let generating = 0
  started = cpu()
  for (let test = shard < 0 ? 0 : shard; test < TESTS; test += shard < 0 ? 1 : SHARDS) {
    const before = cpu()
    const units = unitsOfTest(test, starts, features)
    generating += cpu() - before
    const importPath = `example.com/large/e2e/f${Math.floor((test * FEATURES) / TESTS)}`
    builder.add(
      [builder.test({ importPath, stretch: 'test', name: `TestFeature/case_${test}` })],
      true,
      units,
    )
  }
  started += generating
  const attribution = builder.finish()
  took('build')
  result.leftOut = attribution.leftOut
  result.bytes = await writeAttribution(attribution, pathOf(shard))
  took('write')
}

async function query(): Promise<void> {
  const attribution = await openAttribution(pathOf(-1))
  took('open')
  result.testsOfUnit = attribution.subjectsOf(123_456).length
  took('oneUnit')
  result.positions = attribution.units.positions.length / 4
  took('positions')
  result.unitsOfTest = [...attribution.unitsOf(TESTS / 2)].length
  took('oneTest')
}

async function merge(): Promise<void> {
  const merging = new AttributionMerge(table)
  for (let shard = 0; shard < SHARDS; shard++) merging.add(await openAttribution(pathOf(shard)))
  const merged = merging.finish([])
  took('merge')
  result.leftOut = merged.leftOut ?? 0
  result.bytes = await writeAttribution(merged, join(folder, 'merged.bin'))
  took('write')
}

if (step === '') {
  const run = (...args: string[]): Record<string, number> =>
    JSON.parse(
      execFileSync(process.execPath, [...process.execArgv, ...process.argv.slice(1, 7), ...args], {
        encoding: 'utf8',
        maxBuffer: 2 ** 24,
      }),
    ) as Record<string, number>
  const steps: Record<string, unknown> = { build: run('build', '-1'), query: run('query') }
  for (let shard = 0; shard < SHARDS; shard++) steps[`shard ${shard}`] = run('build', String(shard))
  if (SHARDS > 0) {
    steps.merge = run('merge')
    const [whole, merged] = [pathOf(-1), join(folder, 'merged.bin')].map((path) => statSync(path).size)
    steps.mergedIsAsLarge = whole === merged
  }
  console.log(JSON.stringify(steps, null, 2))
} else {
  if (step === 'build') await build(Number(number))
  if (step === 'query') await query()
  if (step === 'merge') await merge()
  result.peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify(result))
}
