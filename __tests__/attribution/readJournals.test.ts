import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readJournals } from '../../src/attribution/readJournals.js'
import { encodeJournal } from '../covdata/journal/journalEncoder.js'
import { inTemporary } from '../helpers/temporary.js'

const whole = encodeJournal([
  { kind: 'process', time: 0, pid: 7, started: 5n, importPath: 'example.com/p', directory: '/src/p' },
])

describe('readJournals', () => {
  it('reads journals, also of processes that have just begun, and says what is wrong with others', async () => {
    await inTemporary(async (directory) => {
      await writeFile(join(directory, 'journal.7.5'), whole)
      await writeFile(join(directory, 'journal.8.5'), '')
      await writeFile(join(directory, 'journal.9.5'), 'something else')
      await mkdir(join(directory, 'journal.10.5'))
      await symlink('nowhere', join(directory, 'journal.11.5'))
      await writeFile(join(directory, 'another'), 'file')
      const { journals, problems } = await readJournals(directory)
      expect(journals.map(({ importPath }) => importPath)).toEqual(['example.com/p'])
      expect(problems).toEqual([
        expect.stringMatching(/^journal\.10\.5: it is not a regular file/),
        expect.stringMatching(/^journal\.11\.5: /),
        expect.stringMatching(/^journal\.9\.5: byte 0: expected the first bytes of a journal/),
      ])
    })
  })

  it('reads no more than there is room for', async () => {
    await inTemporary(async (directory) => {
      await writeFile(join(directory, 'journal.7.5'), whole)
      await writeFile(join(directory, 'journal.8.5'), whole)
      const { journals, problems } = await readJournals(directory, whole.length + 1)
      expect(journals).toHaveLength(1)
      expect(problems).toEqual(['journal.8.5: there is too much in the journals'])
    })
  })

  it('finds none where there is no directory', async () => {
    expect(await readJournals('/does/not/exist')).toEqual({ journals: [], problems: [] })
  })
})
