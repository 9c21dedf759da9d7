// Regenerates the data sets of __tests__/fixtures/covdata: what binaries built by each Go release wrote, and what that
// release's covdata prints for it. Needs Go 1.21 or later, which downloads and verifies the releases.
//
//     node scripts/covdataSets.mjs [RELEASE...]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RELEASES = ['1.20.14', '1.21.13', '1.22.12', '1.23.12', '1.24.13', '1.25.8', '1.26.8', '1.27.0']
const MODES = ['set', 'count', 'atomic']
const FIXTURES = fileURLToPath(new URL('../__tests__/fixtures/covdata/', import.meta.url))

/** Directory, binary and its arguments. Subtract and intersect take one binary: Go's covdata panics with two. */
const RUNS = [
  ['first', 'server', 'one', 'two'],
  ['first', 'server', 'longest'],
  ['second', 'server', 'a'],
  ['other', 'client', 'go'],
]

const ALL = '-i=first,second,other'
const TWO = '-i=first,second'

const PRINTED = { percent: 'percent.txt', func: 'func.txt', pkglist: 'pkglist.txt' }

const WRITTEN = [
  ['merge', ALL],
  ['merge', ALL, '-pcombine'],
  ['merge', ALL, '-pkg=example.com/small/words'],
  ['subtract', TWO],
  ['intersect', TWO],
]

const releases = process.argv.slice(2)
for (const release of releases.length > 0 ? releases : RELEASES) {
  for (const mode of MODES) makeSet(release, mode)
  console.log(`Go ${release}`)
}

function makeSet(release, mode) {
  const directory = join(FIXTURES, release, mode)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const go = goOf(release)
  const bin = mkdtempSync(join(tmpdir(), 'covdata-sets-'))
  try {
    go(join(FIXTURES, 'program'), 'build', '-cover', `-covermode=${mode}`, '-o', bin, './cmd/...')
    for (const [name, program, ...args] of RUNS) {
      const GOCOVERDIR = join(directory, name)
      mkdirSync(GOCOVERDIR, { recursive: true })
      execFileSync(`./${program}`, args, { cwd: bin, env: { GOCOVERDIR }, stdio: 'ignore' })
    }
    const covdata = (...args) => go(directory, 'tool', 'covdata', ...args)
    for (const [command, file] of Object.entries(PRINTED)) {
      writeFileSync(join(directory, file), covdata(command, ALL))
    }
    covdata('textfmt', ALL, '-o=coverage.out')
    writeFileSync(join(directory, 'written.json'), `${JSON.stringify(writtenBy(covdata), null, 1)}\n`)
  } finally {
    rmSync(bin, { recursive: true })
  }
}

/** By command line, names and contents: a counter data file in hexadecimal digits, a meta-data file as its sha256. */
function writtenBy(covdata) {
  const written = {}
  for (const words of WRITTEN) {
    const out = mkdtempSync(join(tmpdir(), 'covdata-sets-'))
    try {
      covdata(...words, `-o=${out}`)
      written[words.join(' ')] = readdirSync(out)
        .sort()
        .map((name) => contentOf(out, name))
    } finally {
      rmSync(out, { recursive: true })
    }
  }
  return written
}

/** Leaves out the time in the name, which is that of the merge. */
function contentOf(directory, name) {
  const bytes = readFileSync(join(directory, name))
  return name.startsWith('covmeta.')
    ? [name, createHash('sha256').update(bytes).digest('hex')]
    : [name.replace(/\.\d+$/, ''), bytes.toString('hex')]
}

/** A Go release as a function: runs go in a directory and returns its output. */
function goOf(release) {
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' }
  const find = { env: { ...env, GOTOOLCHAIN: `go${release}` }, encoding: 'utf8' }
  const goroot = execFileSync('go', ['env', 'GOROOT'], find).trim()
  const own = { ...env, GOROOT: goroot, GOTOOLCHAIN: 'local' }
  return (cwd, ...args) => execFileSync(join(goroot, 'bin', 'go'), args, { cwd, env: own, encoding: 'utf8' })
}
