/**
 * A large suite as a process of its own, whose memory is measured. Usage: largeSuite FOLDER build FIRST STEP, which stores what
 * every STEPth test covers from the first one on, or largeSuite FOLDER merge STEP, which merges the files of all of these.
 * Prints how many megabytes the process needed at most beyond what it had before.
 */
import { join } from 'node:path'
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import { AttributionMerge } from '../../src/attribution/attributionMerge.js'
import { openAttribution } from '../../src/attribution/file/openAttribution.js'
import { writeAttribution } from '../../src/attribution/file/writeAttribution.js'

const [TESTS, UNITS, FILE] = [20_000, 400_000, 100]
/** Of what all tests execute, each STRIDEth unit; of each test, one in each SPAN. */
const [STRIDE, STRAY] = [61, 20]
const SPAN = UNITS / STRAY
const MEBIBYTE = 2 ** 20

const table = {
  files: Array.from({ length: UNITS / FILE }, (_, file) => {
    return { path: `example.com/m/f${file}.go`, importPath: 'example.com/m', first: file * FILE, count: FILE }
  }),
  positions: new Uint32Array(4 * UNITS).fill(7),
  statements: new Uint32Array(UNITS).fill(1),
}

async function build(folder: string, first: number, step: number): Promise<void> {
  const builder = new AttributionBuilder(table)
  const common = Uint32Array.from({ length: Math.floor(UNITS / STRIDE) }, (_, at) => at * STRIDE)
  const own = new Uint32Array(STRAY)
  for (let test = first; test < TESTS; test += step) {
    for (let at = 0; at < STRAY; at++) own[at] = at * SPAN + (scattered(test * STRAY + at) % SPAN)
    const name = builder.test({ importPath: 'example.com/m', stretch: 'test', name: `Test${test}` })
    for (const units of [common, own]) builder.add([name], true, units)
  }
  const attribution = builder.finish()
  await writeAttribution(attribution, join(folder, `${first}.bin`))
  if (attribution.leftOut > 0) throw new Error('there was no room')
}

async function merge(folder: string, step: number): Promise<void> {
  const merging = new AttributionMerge(table)
  for (let first = 0; first < step; first++) merging.add(await openAttribution(join(folder, `${first}.bin`)))
  await writeAttribution(merging.finish([]), join(folder, 'merged.bin'))
}

/** A number below 2^32 that looks random, always the same one for a number. */
function scattered(number: number): number {
  const bits = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
  return (bits ^ (bits >>> 13)) >>> 0
}

const [, , folder = '', what = '', ...numbers] = process.argv
const [one = 0, other = 1] = numbers.map(Number)
const before = process.memoryUsage.rss()
if (what === 'build') await build(folder, one, other)
else await merge(folder, one)
console.log((1024 * process.resourceUsage().maxRSS - before) / MEBIBYTE)
