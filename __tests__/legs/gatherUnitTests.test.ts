/** Data of unit tests that legs and reports have stored, and that cannot be read. */
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { NO_EXCLUSION_RULES } from '../../src/coverage/exclusionRules.js'
import { Exclusions } from '../../src/coverage/exclusions.js'
import { gatherUnitTests } from '../../src/legs/gatherUnitTests.js'
import { inTemporary } from '../helpers/temporary.js'

async function gathered(directories: readonly string[]): ReturnType<typeof gatherUnitTests> {
  return gatherUnitTests({
    parts: directories.map((directory) => ({ manifest: undefined, directories: [directory] })),
    profiles: [],
    packages: [],
    selections: [],
    filesLeftOut: new Set(),
    nameFile: undefined,
    excluding: { exclusions: new Exclusions(NO_EXCLUSION_RULES), prepare: () => Promise.resolve() },
  })
}

it('a stored profile that the system refuses to read is named, and the others count', async () => {
  const { seteuid } = process
  await inTemporary(async (directory) => {
    const [good, bad] = [join(directory, 'good'), join(directory, 'bad')]
    const profile = join(bad, 'coverage.out')
    await Promise.all([good, bad].map((each) => mkdir(each)))
    for (const each of [good, bad])
      await writeFile(join(each, 'coverage.out'), 'mode: set\nm/a.go:1.1,2.2 3 1\n')
    await chmod(profile, 0)
    await chmod(directory, 0o755)
    // Loads what is needed, which another user may not be allowed to read.
    expect((await gathered([good]))?.findings).toEqual([])
    if (process.getuid?.() === 0) seteuid?.(10002)
    try {
      const data = await gathered([good, bad])
      expect(data?.model.tallies.together).toEqual({ covered: 3, total: 3 })
      expect(data?.findings.map(({ code, evidence }) => [code, evidence])).toEqual([
        ['counter-file-unreadable', [expect.stringContaining(`${profile}: permission is denied`)]],
      ])
    } finally {
      if (process.geteuid?.() === 10002) seteuid?.(0)
    }
  })
})
