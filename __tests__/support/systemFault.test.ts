import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, readFile, readdir, rmdir, symlink, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Interrupted, UserError, describeError } from '../../src/support/errors.js'
import { failureText, systemFault } from '../../src/support/systemFault.js'
import { inTemporary } from '../helpers/temporary.js'

/** What a failing operation throws. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

async function wordsFor(work: Promise<unknown>): Promise<string> {
  const fault = systemFault(await failureOf(work))
  expect(fault).toBeInstanceOf(UserError)
  return describeError(fault)
}

async function toFullDisk(): Promise<void> {
  const file = await open('/dev/full', 'w')
  try {
    await file.write('x')
  } finally {
    await file.close()
  }
}

describe('an error of the operating system', () => {
  it('is a fault with the path, the reason and advice', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'file')
      await writeFile(file, '')
      await symlink('circle', join(directory, 'circle'))
      const words = await Promise.all(
        [
          readFile(join(directory, 'missing')),
          readdir(file),
          readFile(directory),
          mkdir(file),
          rmdir(directory),
          readFile(join(directory, 'circle')),
          readFile(join(directory, 'n'.repeat(300))),
          toFullDisk(),
        ].map(wordsFor),
      )
      expect(words.map((text) => text.split('\n')[0]?.replace(/cannot use .*: /, ''))).toEqual([
        'it does not exist',
        'a part of the path is not a directory',
        'it is a directory',
        'a file of that name is in the way',
        'it is not empty',
        'its links lead in a circle',
        'the name is too long',
        'there is no space left on the disk',
      ])
      for (const text of words) expect(text).toMatch(/^.+\n[A-Z].+\.\ncaused by: E[A-Z]+: /)
    })
  })

  it('names a program that cannot be started', async () => {
    const [error] = (await once(spawn('no-such-program', { stdio: 'ignore' }), 'error')) as [unknown]
    const wrapped = new Error('no-such-program could not be started', { cause: error })
    expect(failureText(wrapped)).toMatch(
      /^no-such-program cannot be started: there is no such program on PATH\n/,
    )
  })
})

describe('failureText', () => {
  it('leaves what is known already as it is, and calls the rest an error of ours', async () => {
    const cause = await failureOf(readFile('/nowhere'))
    expect(failureText(new UserError('known', 'Do this.'))).toBe('known\nDo this.')
    expect(failureText(new UserError('known', undefined, { cause }))).toMatch(/^known\ncaused by: ENOENT/)
    expect(failureText(new UserError('/nowhere does not exist', 'Do this.', { cause }))).toBe(
      '/nowhere does not exist\nDo this.',
    )
    expect(failureText(new Interrupted('SIGINT'))).toBe('interrupted by SIGINT')
    expect(failureText(new TypeError('x'))).toBe('internal error of go-integration-coverage: x')
    expect(failureText('text')).toBe('internal error of go-integration-coverage: text')
  })

  it('does not take an error of the network for one of the machine', async () => {
    const [error] = (await once(createConnection(9, '127.0.0.1'), 'error')) as [unknown]
    expect(systemFault(error)).toBeUndefined()
  })
})
