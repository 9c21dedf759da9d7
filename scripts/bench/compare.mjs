// What comparing takes: patch coverage of a large change beside diff-cover, and the baseline. Whole processes, CPU time.
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeChangedModule } from './changedModule.mjs'
import { bundle, compile } from './compiled.mjs'
import { inTurns, peakMemory, usage } from './measure.mjs'

/** @param work a folder for everything */
export async function benchCompare({ work, rounds, cli }) {
  const compiled = compile(work)
  const load = (file) => import(pathToFileURL(join(compiled, file)).href)
  const builders = await load('__tests__/covdata/builders.js')
  const { repository: cwd, base, head } = await makeChangedModule({ work, load, builders })
  const patch = bundle(compiled, 'patch')
  const report = (...flags) => [cli, 'report', head, '--out', join(work, 'out'), ...flags]
  const kinds = {
    report: report(),
    'report --base': report('--base', 'main'),
    'report --base --baseline': report('--base', 'main', '--baseline', base),
    'patch coverage alone': [patch, head, 'main'],
  }
  const ours = Object.entries(kinds).map(([what, args]) => ({
    what,
    measure: () => usage(process.execPath, args, { cwd }).cpu,
    peak: () => peakMemory(work, args, { cwd }),
  }))
  ours[0].measure()
  const theirs = await diffCover({ load, compiled, work, cwd })
  if (theirs !== undefined) checkSameLines({ cwd, patch, head, theirs })
  const works = [...ours.map(({ measure }) => measure), ...(theirs === undefined ? [] : [theirs.measure])]
  const [without, ...rest] = inTurns(rounds, works)
  const other = theirs === undefined ? undefined : rest.pop()
  return [without, ...rest].map((cpu, i) => ({
    what: ours[i].what,
    cpu,
    more: cpu - without,
    diffCover: other,
    ratio: other === undefined ? undefined : cpu / other,
    peakMb: ours[i].peak(),
  }))
}

/** Undefined, with the reason in words, if it is not there and cannot be installed. */
async function diffCover({ load, compiled, work, cwd }) {
  const folder = '__tests__/compare'
  cpSync(join(folder, 'diffCover.txt'), join(compiled, folder, 'diffCover.txt'))
  const { installDiffCover } = await load(`${folder}/diffCover.js`)
  let packages
  try {
    packages = installDiffCover()
  } catch (error) {
    console.log(`diff-cover is left out: pip cannot install it: ${error.message}`)
    return undefined
  }
  if (packages === undefined) {
    console.log('diff-cover is left out: there is no Python 3 with pip')
    return undefined
  }
  const result = join(work, 'diff-cover.json')
  const program = 'import sys; from diff_cover.diff_cover_tool import main; sys.exit(main(sys.argv))'
  const flags = ['--compare-branch=main', '--format', `json:${result}`, '--quiet']
  const args = ['-c', program, join(work, 'out', 'lcov.info'), ...flags]
  const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' })
  const env = { ...process.env, PYTHONPATH: packages, PYTHONUTF8: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  return { result, measure: () => usage(python.trim(), args, { cwd, env }).cpu }
}

/** Both have to say the same of the change, or the times say nothing. */
function checkSameLines({ cwd, patch, head, theirs }) {
  const { covered, total } = JSON.parse(execFileSync(process.execPath, [patch, head, 'main'], { cwd }))
  theirs.measure()
  const { total_num_lines: lines, total_num_violations: missing } = JSON.parse(readFileSync(theirs.result))
  console.log(`changed lines: ${covered} of ${total}; diff-cover: ${lines - missing} of ${lines}`)
  if (lines !== total || lines - missing !== covered) throw new Error('ours and diff-cover differ')
}
