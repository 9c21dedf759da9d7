import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { ChunkedFile } from '../../src/support/chunkedFile.js'
import { inTemporary } from '../helpers/temporary.js'

const CHUNK = 1 << 18
/** What fits exactly, what does not fit after what came before, what never fits, and nothing. */
const PIECES: readonly (string | Buffer)[] = [
  'a'.repeat(CHUNK / 3),
  Buffer.alloc(CHUNK, 'b'),
  'ü€😀',
  Buffer.alloc(CHUNK - 1, 'c'),
  '€'.repeat(CHUNK),
  '',
  Buffer.alloc(CHUNK + 1, 'd'),
  'e',
  '\ud800 is no character',
]

it('texts and bytes of any length are written one after the other, and their start may be replaced', async () => {
  await inTemporary(async (directory) => {
    const path = join(directory, 'file')
    const file = await open(path, 'wx')
    const output = new ChunkedFile(file)
    for (const piece of PIECES) await output.append(piece)
    const expected = Buffer.concat(
      PIECES.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)),
    )
    expect(await output.end()).toBe(expected.length)
    expect((await readFile(path)).equals(expected)).toBe(true)
    await output.replaceStart('start')
    await file.close()
    expected.write('start')
    expect((await readFile(path)).equals(expected)).toBe(true)
  })
})
