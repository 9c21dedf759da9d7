/** The examples in docs/lines.md: Go's cover tool finds these units, and the rule makes of them what is shown. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { linesOf, statusOf } from '../../src/coverage/lines.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { inTemporary } from '../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../helpers/toolchains.js'

/** What the examples lack; on the same line, so that the lines remain theirs. */
const CLAUSE = 'package example; '

interface Example {
  readonly title: string
  readonly source: string
  /** As in the document: positions, statements and count. */
  readonly units: readonly string[]
  readonly shown: string
}

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'lines.md'), 'utf8')
const EXAMPLES = PAGE.split(/^### /m)
  .slice(1)
  .map((section): Example => {
    const blocks = [...section.matchAll(/^```(?:go|text)\n(.*?)^```$/gms)].map(([, text = '']) => text)
    const [source = '', units = '', shown = ''] = blocks
    return { title: section.split('\n')[0] ?? '', source, units: units.trimEnd().split('\n'), shown }
  })

function unitOf(text: string): UnitCoverage {
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0, count = 0] = text
    .split(/[., ]/)
    .map(Number)
  const position = { startLine, startColumn, endLine, endColumn }
  return { ...position, statements, functionName: 'F', literal: false, count, counts: [count] }
}

function marked({ source, units }: Example): string {
  const lines = linesOf(units.map(unitOf), 1, new SourceCode(Buffer.from(source)))
  const marks = new Map(
    Array.from(lines.lines, (line, i) => [
      line,
      `${statusOf(lines, lines.together, i).padEnd(14)} ${String(lines.together.hits[i]).padStart(3)}`,
    ]),
  )
  return source
    .trimEnd()
    .split('\n')
    .map((text, i) => `${marks.get(i + 1) ?? ' '.repeat(18)}  ${text.replaceAll('\t', '    ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('')
}

/** The positions and statements of a file's units, as Go's cover tool writes them into the file that it makes. */
async function unitsByGo(directory: string, source: string): Promise<readonly string[]> {
  const file = join(directory, 'example.go')
  await writeFile(file, CLAUSE + source)
  const program = goProgram(await goToolchain(QUICK_RELEASE))
  const made = execFileSync(program, ['tool', 'cover', '-mode=count', '-var=Units', file], {
    encoding: 'utf8',
    env: await goEnv(QUICK_RELEASE),
  })
  const positions = [...made.matchAll(/^\s*(\d+), (\d+), 0x([0-9a-f]+), \/\/ \[\d+\]$/gm)]
  const statements = [...made.matchAll(/^\s*(\d+), \/\/ \d+$/gm)].map(([, count]) => count)
  const columnOf = (line: string | undefined, column: number): number =>
    line === '1' ? column - CLAUSE.length : column
  return positions.map(([, start, end, columns = ''], i) => {
    const both = Number.parseInt(columns, 16)
    const from = `${start}.${columnOf(start, both & 0xffff)}`
    return `${from},${end}.${columnOf(end, both >>> 16)} ${statements[i]}`
  })
}

it('docs/lines.md has an example of each kind', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(6)
})

describe.each(EXAMPLES.map((example) => [example.title, example] as const))(
  'the example "%s"',
  (_, example) => {
    it('is what the rule says', () => {
      expect(marked(example)).toBe(example.shown)
    })

    it("has the units of Go's cover tool", async () => {
      await inTemporary(async (directory) => {
        const units = await unitsByGo(directory, example.source)
        const sorted = (all: readonly string[]): readonly string[] => [...all].sort()
        expect(sorted(units)).toEqual(sorted(example.units.map((unit) => unit.replace(/ \d+$/, ''))))
      })
    })
  },
)
