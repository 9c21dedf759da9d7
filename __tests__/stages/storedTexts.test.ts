/** Sources that were stored with data: whatever is in their place costs these texts and nothing else. */
import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { hashesOf } from '../../src/coverage/sourceFiles.js'
import { packHead, packText, packedBytes, textId } from '../../src/coverage/sourcePack.js'
import { storedTexts } from '../../src/stages/storedTexts.js'
import { inTemporary } from '../helpers/temporary.js'

const TEXT = 'package cart\n\nfunc F() {}\n'
const FILE = { path: 'm/cart.go', file: 'cart.go', ...hashesOf(Buffer.from(TEXT), 'linux') }
const GIGABYTE = 1_000_000_000

async function good(): Promise<Buffer> {
  return Buffer.concat([packHead(), packedBytes(await packText(textId(FILE), Buffer.from(TEXT)))])
}

it('names each leg whose stored sources cannot be used, and takes them from another', async () => {
  await inTemporary(async (root) => {
    const at = (name: string): string => join(root, name, 'sources.bin')
    for (const name of ['link', 'pipe', 'folder', 'huge', 'garbage', 'forged', 'none', 'good'])
      await mkdir(join(root, name))
    await writeFile(at('good'), await good())
    await symlink(at('good'), at('link'))
    execFileSync('mkfifo', [at('pipe')])
    await mkdir(at('folder'))
    await writeFile(at('huge'), '')
    await truncate(at('huge'), GIGABYTE)
    await writeFile(at('garbage'), '\0\u001b]0;title\u0007')
    const forged = await packText(textId(FILE), Buffer.from('package other\n'))
    await writeFile(at('forged'), Buffer.concat([packHead(), packedBytes(forged)]))

    const names = ['link', 'pipe', 'folder', 'huge', 'garbage', 'forged', 'none', 'nowhere', 'good']
    const stored = names.map((name) => ({ name, folder: join(root, name), files: [FILE] }))
    const { texts, findings } = await storedTexts(stored)
    expect((await texts.text(textId(FILE)))?.toString()).toBe(TEXT)
    expect(findings).toMatchObject([
      {
        code: 'sources-unusable',
        severity: 'notice',
        evidence: [
          'link: sources.bin: it is not a regular file',
          'pipe: sources.bin: it is not a regular file',
          'folder: sources.bin: it is not a regular file',
          'huge: sources.bin: it has 1000000000 bytes, more than the allowed 67108864',
          'garbage: sources.bin: it does not begin with "go-integration-coverage sources 1"',
          'forged: 1 text refused',
        ],
      },
    ])
    expect((await storedTexts(stored.slice(-3))).findings).toEqual([])
  })
})
