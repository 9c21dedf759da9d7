import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { CounterTarget } from '../../src/covdata/read/counterTarget.js'
import type { PodProcess } from '../../src/covdata/read/podProcess.js'
import { SuiteAttribution } from '../../src/stages/attribute.js'
import { encodeJournal } from '../covdata/journal/journalEncoder.js'
import { inTemporary } from '../helpers/temporary.js'

const packages = ['a', 'b'].map((name) => ({ dir: `/src/${name}`, importPath: `m/${name}` }))

async function inJournals(test: (directory: string) => Promise<void>): Promise<void> {
  await inTemporary(async (root) => {
    const directory = join(root, 'journals')
    await mkdir(directory)
    await test(directory)
  })
}

async function keepJournal(directory: string, pid: number, place: string, importPath = ''): Promise<void> {
  const identity = { pid, started: 5n, importPath, directory: place }
  await writeFile(
    join(directory, `journal.${pid}.5`),
    encodeJournal([{ kind: 'process', time: 0, ...identity }]),
  )
}

/** What is found when the suite has ended. */
async function foundIn(directory: string, ran: readonly string[]): Promise<readonly string[]> {
  const attribution = new SuiteAttribution(directory, packages)
  await attribution.onProcess()
  return attribution.findings(ran).flatMap(({ code, evidence }) => evidence.map((line) => `${code}: ${line}`))
}

describe('SuiteAttribution', () => {
  it('names the packages that ran and whose journals are gone', async () => {
    await inJournals(async (directory) => {
      await keepJournal(directory, 7, '/src/a')
      await keepJournal(directory, 8, '/elsewhere', 'm/b')
      expect(await foundIn(directory, ['m/a', 'm/b'])).toEqual([])
      await rm(join(directory, 'journal.8.5'))
      expect(await foundIn(directory, ['m/a', 'm/b'])).toEqual(['journal-unusable: m/b: it has no journal'])
      expect(await foundIn(directory, ['m/a'])).toEqual([])
      await rm(directory, { recursive: true })
      expect(await foundIn(directory, ['m/a', 'm/b'])).toEqual([
        'journal-unusable: m/a: it has no journal',
        'journal-unusable: m/b: it has no journal',
      ])
      expect(await foundIn(directory, [])).toEqual([])
    })
  })

  it('names test processes without a journal whose package is not known, by what they and their programs left', async () => {
    await inJournals(async (directory) => {
      const attribution = new SuiteAttribution(directory, packages, new Date(1000))
      const see = await attribution.onProcess()
      const started = 2_000_000_000n
      for (const process of [
        { pid: 7, kind: 'test', args: ['/tmp/a.test', '-test.v'], identity: { started } },
        { pid: 8, kind: 'binary', args: ['/bin/a'], testTag: { pid: 5, started, test: 3 } },
        { pid: 9, kind: 'binary', args: ['/bin/a'], testTag: { pid: 6, started: 5n, test: 3 } },
        { pid: 10, kind: 'binary', args: ['/bin/a'], identity: { started } },
      ])
        see(
          { path: '', time: started, ...process } as unknown as PodProcess,
          {} as CounterTarget,
          () => undefined,
        )
      expect(attribution.findings([]).flatMap(({ evidence }) => evidence)).toEqual([
        'process 5, whose tests started programs: it has no journal',
        'process 6 of before the run: programs have GOCOVERTEST of one of its tests',
        'a.test (process 7): it has no journal',
      ])
    })
  })

  it('accuses nobody of losing a journal whose package is not known', async () => {
    await inJournals(async (directory) => {
      await keepJournal(directory, 7, '/a/link/to/a')
      expect(await foundIn(directory, ['m/a'])).toEqual([])
    })
  })

  it('names journals that cannot be read, and a directory that is none', async () => {
    await inJournals(async (directory) => {
      await keepJournal(directory, 7, '/src/a')
      await writeFile(join(directory, 'journal.8.5'), 'without its start')
      expect(await foundIn(directory, ['m/a'])).toEqual([
        expect.stringMatching(/^journal-unusable: journal\.8\.5: byte 0: expected the first bytes/),
      ])
      await rm(directory, { recursive: true })
      await writeFile(directory, '')
      expect(await foundIn(directory, [])).toEqual([expect.stringContaining('journal-unusable: ')])
    })
  })
})
