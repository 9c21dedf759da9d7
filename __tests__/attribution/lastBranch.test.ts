/** The last branch that turned away from uncovered code, in units as two releases of Go make them. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type KnownUnit, lastBranch } from '../../src/attribution/lastBranch.js'
import { capture } from '../../src/process/exec.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

/**
 * Functions, the first character of each line of which says of its code: `+` executed, `-` not, `?` not, and this is asked
 * for, `!` executed, and this is the last branch. Without a `!`, there is none.
 */
const CASES: Readonly<Record<string, string>> = {
  'if without else': `
    +	n++
    !	if n > 0 {
    ?		n--
     	}
    +	println(n)`,
  'if in one line': `
    !?	if n > 0 { println(n) }
    +	println(n)`,
  'a condition of several lines': `
    +	if n > 0 &&
    !		n < 9 {
    ?		n--
     	}
    +	println(n)`,
  'else, after nested blocks that ran': `
    !	if n < 0 {
    +		if n < -5 {
    +			n++
     		}
     	} else {
    ?		n--
     	}
    +	println(n)`,
  'else if': `
    +	if n < 0 {
    -		n++
    !	} else if n < 5 {
    ?		n--
     	} else {
    +		n -= 2
     	}
    +	println(n)`,
  'an else if whose condition was not reached': `
    !	if n < 0 {
    +		n++
    ?	} else if n < 5 {
    -		n--
     	}
    +	println(n)`,
  'the else of an else if': `
    +	if n < 0 {
    -		n++
    !	} else if n < 5 {
    +		n--
     	} else {
    ?		n -= 2
     	}
    +	println(n)`,
  'what follows an if that returns': `
    !	if n < 0 {
    +		println(n)
    +		return
     	}
     
     	// A comment.
    ?	println(n)`,
  'what follows an if and an else that return': `
    +	if n < 0 {
    -		return
    !	} else if n > 3 {
    +		return
     	}
    ?	println(n)`,
  'a case, after one that returned': `
    !	switch n {
     	case 1:
    +		return
     	case 2:
    ?		println(n)
     	}
    +	println(n)`,
  'a case without an expression, after one with a condition': `
    !	switch {
     	case n > 5:
    +		if n > 6 {
    +			n++
     		}
     	case n > 4:
    ?		println(n)
     	default:
    -		n--
     	}
    +	println(n)`,
  'a case in one line': `
    !	switch n {
    +	case 1: return
    ?	case 2: println(n)
     	}
    +	println(n)`,
  default: `
    !	switch x := any(n).(type) {
     	case int:
    +		println(x)
     	default:
    ?		println(x)
     	}
    +	println(n)`,
  'what follows a switch whose clauses return': `
    !	switch n {
     	case 1:
    +		if n > 0 {
    +			n++
     		}
    +		return
     	case 2:
    -		return
     	}
    ?	println(n)`,
  'what follows a statement in a clause': `
    +	switch n {
     	case 1:
    +		n++
    !		if n > 0 {
    +			return
     		}
    ?		println(n)
     	}
    +	println(n)`,
  'a clause of select': `
    +	c := make(chan int, 1)
    +	c <- n
    !	select {
     	case n = <-c:
    +		println(n)
     	default:
    ?		n++
     	}
    +	println(n)`,
  'a loop that was never entered': `
    !	for n < 0 {
    ?		n++
     	}
    +	println(n)`,
  'what follows a loop that returned': `
    !	for i := range [3]int{} {
    +		if i == n {
    +			return
     		}
     	}
    ?	println(n)`,
  'what follows continue in a loop': `
    +	for i := range [3]int{} {
    !		if i >= 0 {
    +			continue
     		}
    ?		println(i)
     	}
    +	println(n)`,
  'what follows a loop with a label': `
     outer:
    !	for {
    +		for i := range [3]int{} {
    +			if i == n {
    +				continue outer
     			}
    +			return
     		}
     	}
    ?	println(n)`,
  'code behind a label': `
    !	if n > 0 {
    +		return
     	}
     again:
    ?	n++
    -	if n < 0 {
    -		goto again
     	}`,
  'recovering in a deferred function': `
    +	defer func() {
    !		if r := recover(); r != nil {
    ?			println(r)
     		}
     	}()
    +	println(n)`,
  'a function that was never called': `
    +	defer println(n)
    !	f := func() {
    ?		n++
     	}
    +	_ = f`,
  'what follows a block that was not executed either': `
    !	if n > 0 {
    -		if n > 1 {
    -			n++
     		}
    ?		n--
     	}
    +	println(n)`,
  'what follows a raw string': `
    !	if n > 0 {
    +		println(\`a
     for {
     \`)
    +		return
     	}
    ?	println(n)`,
  'a function that was not executed': `
    ?	println(n)`,
}

interface Case {
  readonly lines: readonly string[]
  readonly units: readonly KnownUnit[]
  readonly asked: number
  readonly branch: number | undefined
}

/** One function with its units as Go makes them. */
async function caseOf(body: string, version: string, directory: string): Promise<Case> {
  const marked = body
    .slice(1)
    .split('\n')
    .map((line) => /^ {4}([-+?! ]{1,2})(.*)$/.exec(line)?.slice(1) ?? ['', ''])
  const lines = ['package a', '', 'func F(n int) {', ...marked.map(([, text = '']) => text), '}']
  const marks = ['', '', '', ...marked.map(([mark = '']) => mark), '']
  const [source, out] = [join(directory, 'a.go'), join(directory, 'covered.go')]
  await writeFile(source, lines.join('\n'))
  const args = ['tool', 'cover', '-mode=set', '-var=V', '-o', out, source]
  const env = await goEnv(version)
  const go = join(await goRoot(version), 'bin/go')
  expect(await capture(go, args, { cwd: directory, env })).toMatchObject({ exitCode: 0 })
  const units = [...(await readFile(out, 'utf8')).matchAll(/^\t\t(\d+), (\d+), 0x([\da-f]+), \/\/ \[/gm)]
    .map(([, start = '', end = '', columns = '']) => {
      const both = parseInt(columns, 16)
      return {
        ...{ startLine: Number(start), startColumn: both & 0xffff, functionName: 'F' },
        ...{ endLine: Number(end), endColumn: both >>> 16 },
      }
    })
    .map((unit) => ({ ...unit, count: isExecuted(unit, lines, marks) ? 1 : 0 }))
  const line = (mark: string): number => marks.findIndex((each) => each.includes(mark)) + 1
  return { lines, units, asked: line('?'), branch: line('!') || undefined }
}

/** Whether the first statement of a unit was executed: it begins on its first line, or on the next one with code. */
function isExecuted(
  { startLine, startColumn, endLine }: Omit<KnownUnit, 'count'>,
  lines: readonly string[],
  marks: readonly string[],
): boolean {
  for (let line = startLine; line <= endLine; line++) {
    const mark = marks[line - 1] ?? ''
    const rest = line === startLine ? (lines[line - 1] ?? '').slice(startColumn - 1) : lines[line - 1]
    if (mark.trim() === '' || /^\s*[{:]?\s*$/.test(rest ?? '')) continue
    // Both the condition and its block are on the line.
    if (mark === '!?') return startLine < line || startColumn < 10
    return mark.includes('+') || mark.includes('!')
  }
  return false
}

describe.each(['1.26.8', '1.27.0'])('the last branch in units of Go %s', (version) => {
  const found = new Map<string, Case>()
  beforeAll(async () => {
    await inTemporary(async (directory) => {
      for (const [name, body] of Object.entries(CASES))
        found.set(name, await caseOf(body, version, directory))
    })
  })

  it.each(Object.keys(CASES))('is the statement that decided about %s', (name) => {
    const { lines, units, asked, branch } = found.get(name) ?? { lines: [], units: [], asked: 0, branch: 0 }
    expect(
      units.some(({ startLine, endLine, count }) => startLine <= asked && asked <= endLine && count === 0),
    ).toBe(true)
    const last = lastBranch(units, { startLine: asked, endLine: asked }, (line) => lines[line - 1])
    expect(last && { ...last, unit: units[last.unit]?.count }).toEqual(branch && { unit: 1, line: branch })
  })
})
