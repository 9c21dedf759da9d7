import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { namesProgram, textsOfTests } from '../../src/checks/namedPrograms.js'
import { inTemporary } from '../helpers/temporary.js'

describe('namesProgram', () => {
  it.each<readonly [string, boolean]>([
    ['exec.Command("server", "-addr")', true],
    ['exec.Command("../bin/server.exe")', true],
    ['exec.Command("go", "build", "-o", dir, "./cmd/server")', true],
    ['exec.Command("sh", "-c", "FOO=1 server -x | cat")', true],
    ['run(`exec server --help`)', true],
    ['// starts the server', false],
    ['t.Log("the observer and serverless")', false],
    ['server := start()', false],
    ['t.Log("server-name")', false],
  ])('finds in %s: %p', async (line, expected) => {
    await inTemporary(async (dir) => {
      const file = join(dir, 'x_test.go')
      await writeFile(file, `package x\n\nfunc f() {\n\t${line}\n}\n`)
      const texts = await textsOfTests([file, join(dir, 'gone_test.go')], undefined)
      expect(namesProgram(texts, 'server')).toBe(expected)
    })
  })

  it('looks at the script that replaces the tests', async () => {
    const texts = await textsOfTests([], 'set -e\n./bin/server &\nwait')
    expect(namesProgram(texts, 'server')).toBe(true)
    expect(namesProgram(texts, 'client')).toBe(false)
  })
})
