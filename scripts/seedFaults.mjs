// Shows whether the tests notice a faulty reader: seeds small faults into copies of src/covdata, one at a time, and runs
// the tests of coverage data on each. Prints every fault that no test notices, with its place.
//
//   node scripts/seedFaults.mjs [--mutants N] [--seed N] [--files a.ts,b.ts] [--jobs N] [--quick] [--json FILE]
//
// --mutants: number per file (3). --files: names of files below src/covdata (all). Faults that no quick test notices are tried
// with the tests that need a Go toolchain too, unless --quick is given.
// scripts/faults/equivalent.json lists faults without a visible effect, with the reason; they are counted separately.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { mutantsOf } from './faults/mutants.mjs'
import { chooseTests, copyTree, exchange, makeTree, runTests, sourcesIn } from './faults/tree.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { values: options } = parseArgs({
  options: {
    mutants: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: '' },
    jobs: { type: 'string', default: '2' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})

const equivalents = JSON.parse(readFileSync(join(ROOT, 'scripts/faults/equivalent.json'), 'utf8'))

/** Numbers from 0 to below 1, the same for the same seed (xorshift). */
function randomNumbers(seed) {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Faults in all files, chosen at random but the same for the same seed. */
function chooseMutants() {
  const names = options.files.split(',').filter((name) => name !== '')
  const files = sourcesIn(ROOT, 'src/covdata').filter(
    (file) => names.length === 0 || names.includes(basename(file)),
  )
  return files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    // Each file has random numbers of its own, so that other files do not affect the choice.
    const random = randomNumbers(
      Number(options.seed) + [...file].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7),
    )
    const shuffled = mutantsOf(file, text)
      .map((mutant) => ({ mutant, at: random() }))
      .sort((one, other) => one.at - other.at)
    return shuffled.slice(0, Number(options.mutants)).map(({ mutant }) => ({ ...mutant, original: text }))
  })
}

/** Why a fault cannot be noticed, or undefined. */
function reasonFor({ file, before, after }) {
  return equivalents.find((known) => known.file === file && known.before === before && known.after === after)
    ?.reason
}

/** @param limits for each choice of tests, in seconds */
async function judge(mutant, tree, limits) {
  const { text, original, ...place } = mutant
  const reason = reasonFor(mutant)
  exchange(tree, mutant.file, text)
  let [outcome, test, seconds] = ['passed', '', 0]
  for (const [choice, limit] of limits) {
    if (outcome !== 'passed' || (choice === 'others' && reason !== undefined)) break
    const run = await runTests(tree, choice, limit)
    ;[outcome, test, seconds] = [run.outcome, run.test, seconds + run.seconds]
  }
  exchange(tree, mutant.file, original)
  const verdict = { passed: 'survived', failed: 'killed', timeout: 'timeout' }[outcome]
  return {
    ...place,
    verdict,
    test,
    seconds: Math.round(10 * seconds) / 10,
    ...(reason === undefined ? {} : { reason }),
  }
}

function show({ file, line, kind, before, after, reason }) {
  return `${file}:${line} (${kind})\n    ${before}\n  → ${after}${reason === undefined ? '' : `\n    equivalent: ${reason}`}`
}

async function main() {
  const mutants = chooseMutants()
  const tests = chooseTests(ROOT)
  const first = makeTree(ROOT, tests, Number(options.seed))
  const trees = [first]
  process.once('exit', () => {
    for (const tree of trees) rmSync(tree, { recursive: true, force: true })
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  const choices = options.quick ? ['quick'] : ['quick', 'others']
  const limits = new Map()
  for (const choice of choices) {
    const whole = await runTests(first, choice, 1800)
    if (whole.outcome !== 'passed') throw new Error(`the tests fail without a fault:\n${whole.output}`)
    limits.set(choice, Math.max(60, 5 * whole.seconds))
    console.log(`${tests[choice].length} ${choice} test files: ${whole.seconds.toFixed(1)} s without a fault`)
  }
  while (trees.length < Number(options.jobs)) trees.push(copyTree(first))
  const results = []
  const queue = mutants.values()
  const work = async (tree) => {
    for (const mutant of queue) {
      const result = await judge(mutant, tree, limits)
      results.push(result)
      process.stderr.write(
        `${results.length} of ${mutants.length}: ${result.verdict} after ${result.seconds} s\n`,
      )
      if (result.verdict === 'survived') console.log(`survived: ${show(result)}`)
    }
  }
  await Promise.all(trees.map(work))
  summarise(results)
}

function summarise(results) {
  const count = (verdict) => results.filter((result) => result.verdict === verdict).length
  const isEquivalent = ({ verdict, reason }) => verdict === 'survived' && reason !== undefined
  const equivalent = results.filter(isEquivalent).length
  const noticed = count('killed') + count('timeout')
  const figures = {
    faults: results.length,
    killed: count('killed'),
    timeout: count('timeout'),
    survived: count('survived') - equivalent,
    equivalent,
    score: Math.round((1000 * noticed) / Math.max(1, results.length - equivalent)) / 10,
  }
  console.table([figures])
  console.log(`noticed: ${noticed} of ${results.length - equivalent} (${figures.score}%)`)
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify({ options, figures, results }, undefined, 2)}\n`)
  process.exitCode = figures.survived === 0 ? 0 : 1
}

await main()
