// Compares lcov.info and cobertura.xml with gcov2lcov and gocover-cobertura, as whole processes (CPU time) on the same data.
// Ours reads the data and the sources; the others read Go's text profile. gcov2lcov: a binary with net/http and 70,000
// units, of which ours writes both files. gocover-cobertura leaves out Go's own packages, so its module has 70,000 units
// of its own, of which both write cobertura.xml.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, compile } from './compiled.mjs'
import { makeSets } from './covdataSets.mjs'
import { inTurns, peakMemory, usage } from './measure.mjs'
import { makeOwnModule } from './ownModule.mjs'

const GCOV2LCOV = 'github.com/jandelgado/gcov2lcov@v1.1.1'
const GOCOVER = 'github.com/boumenot/gocover-cobertura@v1.5.0'

/** @param work a folder for everything; `env` is Go's environment */
export function benchLines({ work, env, rounds }) {
  const bin = join(work, 'bin')
  for (const tool of [GCOV2LCOV, GOCOVER])
    execFileSync('go', ['install', tool], { cwd: work, env: { ...env, GOBIN: bin } })
  const goroot = execFileSync('go', ['env', 'GOROOT'], { env, encoding: 'utf8' }).trim()
  const entry = bundle(compile(work), 'lineFormats')
  const { module, set } = makeSets(work, env)
  const served = { name: 'served', module, data: set(10) }
  const own = { name: 'own', ...makeOwnModule(work, env) }
  const prepared = ({ name, module: cwd, data }, files) => {
    const [out, profile] = [join(work, `out-${name}`), join(work, `profile-${name}`)]
    execFileSync('go', ['tool', 'covdata', 'textfmt', `-i=${data}`, `-o=${profile}`], { cwd, env })
    return { cwd, profile, args: [entry, data, out, `example.com/${name}`, cwd, goroot, ...files] }
  }
  const common = { work, env, rounds }
  const ofGcov2lcov = compared(
    'gcov2lcov',
    prepared(served, ['lcov.info', 'cobertura.xml']),
    common,
    ({ profile }) => [join(bin, 'gcov2lcov'), ['-infile', profile, '-outfile', join(work, 'theirs.info')]],
  )
  const ofGocover = compared('gocover-cobertura', prepared(own, ['cobertura.xml']), common, ({ profile }) => [
    'bash',
    ['-c', 'exec "$0" <"$1" >"$2"', join(bin, 'gocover-cobertura'), profile, join(work, 'theirs.xml')],
  ])
  return [ofGcov2lcov, { ...ofGocover, ...coberturaLines(work) }]
}

function compared(tool, set, { work, env, rounds }, theirs) {
  const options = { cwd: set.cwd, env }
  const [program, args] = theirs(set)
  const [ours, other] = inTurns(rounds, [
    () => usage(process.execPath, set.args, options).cpu,
    () => usage(program, args, options).cpu,
  ])
  return { tool, ours, theirs: other, ratio: ours / other, peakMb: peakMemory(work, set.args) }
}

/** How many lines both files have, and how many of them are covered. */
function coberturaLines(work) {
  const count = (path) => {
    const text = readFileSync(path, 'utf8')
    const of = (name) => Number(new RegExp(`<coverage[^>]*\\b${name}="(\\d+)"`).exec(text)?.[1])
    return { valid: of('lines-valid'), covered: of('lines-covered') }
  }
  const [ours, theirs] = [join(work, 'out-own', 'cobertura.xml'), join(work, 'theirs.xml')].map(count)
  return {
    lines: ours.valid,
    covered: ours.covered,
    theirLines: theirs.valid,
    theirCovered: theirs.covered,
  }
}
