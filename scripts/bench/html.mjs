// Compares index.html with the page of `go tool cover -html` for the same program: about 70,000 units.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile } from './compiled.mjs'
import { makeSets } from './covdataSets.mjs'
import { inTurns, seconds } from './measure.mjs'

/**
 * @returns the seconds and bytes of both pages. Ours is written by a process that has read the data already, as one file of
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
    seconds('go', ['tool', 'cover', `-html=${profile}`, '-o', goPage], { cwd: sets.module, env })
  const entry = bundle(compiled)
  const args = [entry, data, ourPage, `example.com/served=${sets.module}`, goroot]
  const ours = () => Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  byGo()
  const [oursSeconds, goSeconds] = inTurns(rounds, [ours, byGo])
  const [bytes, goBytes] = [statSync(ourPage).size, statSync(goPage).size]
  return {
    ours: oursSeconds,
    go: goSeconds,
    ratio: oursSeconds / goSeconds,
    bytes,
    goBytes,
    size: bytes / goBytes,
  }
}

/** The process that writes the page, bundled into one file as the product is. */
function bundle(compiled) {
  const out = join(compiled, 'page-bundle')
  const ncc = resolve('node_modules/@vercel/ncc/dist/ncc/cli.js')
  const page = join(compiled, '__tests__/bench/page.js')
  execFileSync(process.execPath, [ncc, 'build', page, '-o', out, '--no-cache', '--quiet'])
  return join(out, 'index.js')
}
