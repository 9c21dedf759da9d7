// Compares lcov.info and cobertura.xml with gcov2lcov, as whole processes (CPU time) on the same data: a binary with net/http
// and 70,000 units. Ours reads the data and the sources and writes both; gcov2lcov reads Go's text profile and writes LCOV.
// gocover-cobertura is not among them: it leaves out the packages of Go itself, which is nearly all of this binary.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { bundle, compile } from './compiled.mjs'
import { makeSets } from './covdataSets.mjs'
import { inTurns, peakMemory, usage } from './measure.mjs'

const TOOL = 'github.com/jandelgado/gcov2lcov@v1.1.1'

/** @param work a folder for everything; `env` is Go's environment */
export function benchLines({ work, env, rounds }) {
  const { module, set } = makeSets(work, env)
  const [directory, out, profile] = [set(10), join(work, 'out'), join(work, 'profile')]
  const go = (...args) => execFileSync('go', args, { cwd: module, env, encoding: 'utf8' }).trim()
  go('tool', 'covdata', 'textfmt', `-i=${directory}`, `-o=${profile}`)
  execFileSync('go', ['install', TOOL], { cwd: work, env: { ...env, GOBIN: join(work, 'bin') } })
  const entry = bundle(compile(work), 'lineFormats')
  const args = [entry, directory, out, 'example.com/served', module, go('env', 'GOROOT')]
  const options = { cwd: module, env }
  const cpu = (program, ...rest) => usage(program, rest, options).cpu
  const tool = join(work, 'bin', 'gcov2lcov')
  const [ours, gcov2lcov] = inTurns(rounds, [
    () => cpu(process.execPath, ...args),
    () => cpu(tool, '-infile', profile, '-outfile', join(work, 'theirs.info')),
  ])
  const peakMb = peakMemory(work, args)
  return [{ ours, gcov2lcov, ratio: ours / gcov2lcov, peakMb }]
}
