/** @module A merge of one good process and many counter data files that cannot be read. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { smallProgram, writeMeta } from '../covdata/builders.js'
import { mergedReport } from '../helpers/merged.js'
import { inTemporary } from '../helpers/temporary.js'

/** Writes so many empty counter data files, and expects each of them to be reported. */
export async function reportsUnreadableFiles(count: number): Promise<void> {
  await inTemporary(async (directory) => {
    const data = join(directory, 'data')
    await mkdir(data)
    const { tag } = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }, 'm/cli'))
    const files = Array.from({ length: count }, (_, index) => join(data, `covcounters.${tag}.${index + 1}.1`))
    while (files.length > 0) await Promise.all(files.splice(0, 1000).map(async (file) => writeFile(file, '')))
    const { findings } = await mergedReport({
      directories: [data],
      outDirectory: join(directory, 'out'),
      version: '0.0.0-test',
    })
    expect(findings.find(({ code }) => code === 'counter-file-unreadable')?.evidence).toHaveLength(count)
  })
}
