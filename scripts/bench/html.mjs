// Compares index.html with the page of `go tool cover -html` for the same program: about 70,000 units.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, compile } from './compiled.mjs'
import { makeSets } from './covdataSets.mjs'
import { allInTurns, median, usage } from './measure.mjs'

/**
 * @returns the seconds, those of CPU time and the bytes of both pages. Ours is written by a process that has read the data already, as one file of
 * a report among others; Go's tool reads a text profile
 */
export function benchHtml({ work, env, rounds }) {
  const compiled = compile(work)
  const sets = makeSets(work, env)
  const data = sets.set(10)
  const [profile, goPage, ourPage] = ['profile', 'go.html', 'index.html'].map((name) => join(work, name))
  const goroot = execFileSync('go', ['env', 'GOROOT'], { env, encoding: 'utf8' }).trim()
  execFileSync('go', ['tool', 'covdata', 'textfmt', `-i=${data}`, `-o=${profile}`], { env })
  const byGo = () =>
    usage('go', ['tool', 'cover', `-html=${profile}`, '-o', goPage], { cwd: sets.module, env })
  const entry = bundle(compiled, 'page')
  const args = [entry, data, ourPage, `example.com/served=${sets.module}`, goroot]
  const byUs = () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  byGo()
  const [ours, go] = allInTurns(rounds, [byUs, byGo]).map((all) => ({
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpu }) => cpu)),
  }))
  const [bytes, goBytes] = [statSync(ourPage).size, statSync(goPage).size]
  return {
    ours: ours.wall,
    go: go.wall,
    ratio: ours.wall / go.wall,
    oursCpu: ours.cpu,
    goCpu: go.cpu,
    cpuRatio: ours.cpu / go.cpu,
    bytes,
    goBytes,
    size: bytes / goBytes,
  }
}
