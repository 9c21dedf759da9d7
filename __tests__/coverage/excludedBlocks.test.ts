/** Which blocks comments exclude, by the units of two releases of Go: their blocks begin at different places. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { exclusionComments } from '../../src/coverage/exclusionComments.js'
import { excludedBy } from '../../src/coverage/exclusions.js'
import type { UnitPlace } from '../../src/coverage/model.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

/** Exactly the units that call `drop` are excluded. */
const SOURCE = `package main

func drop(...int) bool { return false } //coverage:ignore drop() itself
func keep(...int) bool { return false }
func call(f func() bool) bool { return keep() && f() }

func main() {
	elses(0)
	headers(0)
	literals()
	clauses(0)
}

func elses(n int) {
	if keep() {
		keep()
	} else { //coverage:ignore behind it
		drop()
	}
	if keep() {
		keep()
		//coverage:ignore above it
	} else {
		drop()
	}
	if keep() {
		keep()
	} else { drop() } //coverage:ignore one line
	if keep() {
		keep()
	}    else   /* why */   { //coverage:ignore blanks
		drop()
	}
	if n > 1 {
		keep()
	} else if keep() &&
		keep() { //coverage:ignore else if over two lines
		drop()
	} else {
		keep()
	}
	if n > 1 {
		keep()
		//coverage:ignore above an else if over two lines
	} else if keep() &&
		keep() {
		drop()
	} else if keep() {
		keep()
	}
}

func headers(n int) {
	keep()
	//coverage:ignore above
	if keep() &&
		keep() {
		drop()
	}
	keep()
	if keep() && //coverage:ignore at the end of the first line
		keep() {
		drop()
	}
	keep()
	if keep() &&
		keep() || //coverage:ignore at the end of a line in the middle
		keep() {
		drop()
		if n > 1 {
			drop()
		}
	} else {
		keep()
	}
	keep()
	if keep(
		n, //coverage:ignore in brackets
		n,
	) {
		drop()
	}
	keep()
	//coverage:ignore above a for
	for i := 0; i < 3 &&
		n < 3; i++ {
		drop()
	}
	keep()
	//coverage:ignore above a for with a literal
	for range []struct{ a int }{
		{1},
		{2},
	} {
		drop()
	}
	keep()
	//coverage:ignore above a switch
	switch m := n +
		1; m {
	case 1:
		drop()
	default:
		drop()
	}
	keep()
	//coverage:ignore above a literal with a body
	if ok := call(func() bool {
		return drop()
	}); ok {
		drop()
	}
	keep()
	if ok := call(func() bool {
		return keep()
	}); ok { //coverage:ignore at the last line
		drop()
	}
	keep()
	if ok := call(func() bool {
		drop() //coverage:ignore in the literal
		return false
	}); ok {
		keep()
	}
	keep()
	//coverage:ignore above a label
again:
	for i := 0; i < 2; i++ {
		drop()
		continue again
	}
	keep()
	_ = 1 +
		n
	if n > 1 {
		keep()
	}
}

func literals() {
	keep()
	//coverage:ignore parameters over two lines
	f := func(a,
		b int) {
		drop()
	}
	f(1,
		2)
	g := func(
		a int, //coverage:ignore at a parameter
		b int,
	) {
		drop()
	}
	g(1, 2)
	both := []func(){
		func() { drop() }, //coverage:ignore one element
		func() { keep() },
	}
	_ = both
	go func() { //coverage:ignore a goroutine
		drop()
	}()
	{ //coverage:ignore a block alone
		drop()
	}
	//coverage:ignore for ever
	for {
		drop()
		break
	}
}

func clauses(n int) {
	switch {
	case n > 1,
		n > 2: //coverage:ignore two lines
		drop()
	//coverage:ignore above two lines
	case n > 3,
		n > 4:
		drop()
	case n > 5:
		keep()
		if keep() {
			keep()
		}
	default:
		keep()
	}
	select {
	default: //coverage:ignore select
		drop()
	}
}

func parameters(
	a int, //coverage:ignore at a parameter
	b int,
) {
	drop()
}
`

const PLACE = /:(\d+)\.(\d+),(\d+)\.(\d+) /
const made: string[] = []

afterAll(async () => {
  await Promise.all(made.map(async (dir) => rm(dir, { recursive: true, force: true })))
})

async function unitsOf(version: string): Promise<readonly UnitPlace[]> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'blocks-')))
  made.push(dir)
  const data = join(dir, 'data')
  await mkdir(data)
  await writeFile(join(dir, 'go.mod'), 'module example.com/app\n\ngo 1.20\n')
  await writeFile(join(dir, 'main.go'), SOURCE)
  const env = await goEnv(version)
  const program = goProgram(await goToolchain(version))
  execFileSync(program, ['build', '-cover', '-o', 'app.exe', '.'], { cwd: dir, env })
  execFileSync(join(dir, 'app.exe'), { cwd: dir, env: { ...env, GOCOVERDIR: data }, stdio: 'ignore' })
  execFileSync(program, ['tool', 'covdata', 'textfmt', '-i=data', '-o=out'], { cwd: dir, env })
  const out = await readFile(join(dir, 'out'), 'utf8')
  return out.split('\n').flatMap((line) => {
    const [, startLine, startColumn, endLine, endColumn] = PLACE.exec(line) ?? []
    if (startLine === undefined) return []
    return {
      startLine: Number(startLine),
      startColumn: Number(startColumn),
      endLine: Number(endLine),
      endColumn: Number(endColumn),
    }
  })
}

function textOf({ startLine, startColumn, endLine, endColumn }: UnitPlace): string {
  const lines = SOURCE.split('\n').slice(startLine - 1, endLine)
  lines[lines.length - 1] = lines.at(-1)?.slice(0, endColumn - 1) ?? ''
  return `${startLine}: ${lines.join('\n').slice(startColumn - 1)}`
}

it.each(['1.26.8', '1.27.0'])(
  'with Go %s, a comment excludes the blocks of its statement',
  async (version) => {
    const { exclusions, idle } = exclusionComments(Buffer.from(SOURCE))
    expect(idle).toEqual([])
    const units = await unitsOf(version)
    const rules = exclusions.map((exclusion) => ({ by: 'comment' as const, ...exclusion }))
    const owners = excludedBy(rules, units)
    const excluded = units.filter((_, unit) => (owners[unit] ?? -1) >= 0).map(textOf)
    const dropping = units.map(textOf).filter((text) => text.includes('drop()') || text.startsWith('3:'))
    expect(excluded).toEqual(dropping)
    expect(new Set(owners).size).toBe(exclusions.length + 1)
  },
)
