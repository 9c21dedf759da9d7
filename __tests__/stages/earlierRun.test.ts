/** What is known of an earlier run, if a file of it is damaged. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { openAttribution } from '../../src/attribution/file/openAttribution.js'
import { writeAttribution } from '../../src/attribution/file/writeAttribution.js'
import { hex } from '../../src/covdata/bytes/bytes.js'
import { impactJson } from '../../src/impact/impactJson.js'
import { readEarlierRun } from '../../src/stages/affectedTests.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { builtAttribution, unitsIn } from '../helpers/plainAttribution.js'
import { inTemporary } from '../helpers/temporary.js'

/** Damages a part of the file that is only read when somebody asks for units. */
async function damage(path: string): Promise<void> {
  const whole = await readFile(path)
  for (let at = 0; at < whole.length; at++) {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(path, bytes)
    const opened = await openAttribution(path).catch(() => undefined)
    try {
      opened?.check()
    } catch {
      return
    }
  }
  throw new Error('whatever is damaged shows at once')
}

it('readEarlierRun refuses an attribution that is damaged anywhere, before any test is left out by it', async () => {
  await inTemporary(async (directory) => {
    const data = join(directory, 'covdata', 'binaries')
    await mkdir(data, { recursive: true })
    const encoded = await writeMeta(data, smallProgram('set', { F: [[1, 1]], G: [[2, 1]] }))
    await writeCounters(data, encoded, entriesOf([1], [0]))
    const path = join(directory, 'covdata', 'attribution.bin')
    const rows = [{ tests: ['example.com/p TestF'], units: [0] }]
    await writeAttribution(builtAttribution(unitsIn({ 'example.com/p/p.go': 2 }), rows), path)
    await writeFile(join(directory, 'covdata', 'impact.json'), impactJson({ legs: [] }))
    expect((await readEarlierRun(directory, [])).code.attribution.tests).toHaveLength(1)
    await damage(path)
    await expect(readEarlierRun(directory, [])).rejects.toThrow(/attribution\.bin cannot be used/)
  })
})

it('readEarlierRun refuses data of which a file is cut off, as what is not there can be neither chosen by nor carried over', async () => {
  await inTemporary(async (directory) => {
    const data = join(directory, 'covdata', 'binaries')
    await mkdir(data, { recursive: true })
    for (const [name, lines] of Object.entries({ whole: [1, 2], cut: [1, 2, 3] })) {
      const program = smallProgram('set', { F: lines.map((line) => [line, 1] as const) })
      const encoded = await writeMeta(data, program)
      await writeCounters(data, encoded, entriesOf(lines.map(() => 1)))
      const path = join(data, `covmeta.${hex(encoded.hash)}`)
      if (name === 'cut') await writeFile(path, (await readFile(path)).subarray(0, 40))
    }
    await expect(readEarlierRun(directory, [])).rejects.toThrow(/is damaged/)
  })
})

it.each([
  ['whole', undefined],
  ['counted', ['example.com/p/p.go']],
] as const)(
  'readEarlierRun knows of all code, and what of it is excluded counts only for those who have to know: %s',
  async (extent, excluded) => {
    await inTemporary(async (directory) => {
      const data = join(directory, 'covdata', 'binaries')
      await mkdir(data, { recursive: true })
      const encoded = await writeMeta(data, smallProgram('set', { F: [[1, 1]], G: [[2, 1]] }))
      await writeCounters(data, encoded, entriesOf([1], [0]))
      const path = join(directory, 'covdata', 'attribution.bin')
      const rows = [{ tests: ['example.com/p TestF'], units: [0] }]
      await writeAttribution(builtAttribution(unitsIn({ 'example.com/p/p.go': 2 }), rows), path, extent)
      await writeFile(join(directory, 'covdata', 'impact.json'), impactJson({ legs: [] }))
      const { side, code } = await readEarlierRun(directory, [], { globs: ['p.go'], generated: false })
      const files = code.coverage.packages.flatMap((pkg) => pkg.files)
      expect(files.map(({ units }) => units.length)).toEqual([2])
      expect(code.coverage.excluded?.map((part) => part.path)).toEqual(excluded)
      expect(side.coverage.packages).toEqual([])
    })
  },
)
