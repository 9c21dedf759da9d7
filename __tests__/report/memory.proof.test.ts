/** What a report of 10,000 files needs at most; docs/figures.md has what was measured. */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { type PackageParts, type Program, writeCounters, writeMeta } from '../covdata/builders.js'
import { builtDist } from '../helpers/builtDist.js'
import { inTemporary } from '../helpers/temporary.js'

const PACKAGES = 100
const FILES = 100
const FUNCTIONS = 10
const UNITS = 2
/** In megabytes. */
const MAX_PEAK = 350

/** Tells the most memory that the process ever had, in kilobytes, when it ends. */
const HOOK = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
`

/** A function of two units: the second is the body of an if. */
function functionText(name: string): string {
  return `func ${name}(x int) int {\n\tx++\n\tif x > 1 {\n\t\tx = 2 * x\n\t\tx--\n\t}\n\treturn x\n}\n\n`
}

const LINES = 9

function packageOf(number: number): PackageParts {
  const importPath = `example.com/m/p${number}`
  const functions = Array.from({ length: FILES * FUNCTIONS }, (_, i) => {
    const [file, first] = [Math.floor(i / FUNCTIONS), 3 + LINES * (i % FUNCTIONS)]
    // Start, end and statements of each.
    const units = [first, 20, first + 2, 11, 2, first + 2, 11, first + 5, 3, 2]
    return {
      name: `F${i}`,
      sourceFile: `${importPath}/f${file}.go`,
      literal: false,
      units: Uint32Array.from(units),
    }
  })
  return { importPath, name: `p${number}`, modulePath: 'example.com/m', functions }
}

async function writeModule(module: string): Promise<void> {
  await writeFile(join(module, 'go.mod'), 'module example.com/m\n\ngo 1.26\n')
  for (let number = 0; number < PACKAGES; number++) {
    await mkdir(join(module, `p${number}`))
    for (let file = 0; file < FILES; file++) {
      const names = Array.from({ length: FUNCTIONS }, (_, i) => `F${file * FUNCTIONS + i}`)
      const text = `package p${number}\n\n${names.map(functionText).join('')}`
      await writeFile(join(module, `p${number}`, `f${file}.go`), text)
    }
  }
}

it('a report of 10,000 files with 200,000 units takes 350 MB at most', async () => {
  const cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  await inTemporary(async (parent) => {
    const [hook, peak, data, module, out] = ['hook.mjs', 'peak', 'data', 'module', 'out'].map((name) =>
      join(parent, name),
    ) as [string, string, string, string, string]
    for (const directory of [data, module]) await mkdir(directory)
    await writeFile(hook, HOOK)
    await writeModule(module)
    const program: Program = {
      mode: 'atomic',
      granularity: 'perblock',
      algorithm: 'fnv128a',
      packages: Array.from({ length: PACKAGES }, (_, number) => packageOf(number)),
    }
    const entries = program.packages.flatMap(({ functions }, packageIndex) =>
      functions.map((_, functionIndex) => {
        return { packageIndex, functionIndex, counters: Uint32Array.from([1, functionIndex % UNITS]) }
      }),
    )
    await writeCounters(data, await writeMeta(data, program), entries)
    const args = ['--import', hook, cli, 'report', data, '--source', module, '--out', out]
    execFileSync(process.execPath, args, { cwd: module, env: { ...process.env, PEAK_FILE: peak } })
    const lcov = await readFile(join(out, 'lcov.info'), 'utf8')
    expect(lcov.match(/^SF:/gm)).toHaveLength(PACKAGES * FILES)
    // Of data that does not say what was measured, the first hundred sources are used.
    expect(lcov.match(/^DA:/gm)?.length).toBeGreaterThan(UNITS * PACKAGES * FILES * FUNCTIONS)
    for (const name of ['cobertura.xml', 'sonar.xml', 'index.html'])
      expect((await stat(join(out, name))).size).toBeGreaterThan(100_000)
    const megabytes = Number(await readFile(peak, 'utf8')) / 1024
    expect(megabytes).toBeLessThanOrEqual(MAX_PEAK)
  })
})
