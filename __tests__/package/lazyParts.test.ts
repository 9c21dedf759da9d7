/** What the build moves in dependencies changes when they do something, not what. */
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'

const PRELOADED = ['--import', pathToFileURL(join(ROOT, 'scripts', 'lazyParts.mjs')).href]
const TEXTS = [
  '',
  'plain',
  '\u001b[31mred\u001b[39m',
  'e\u0301',
  '世界',
  '👩‍👩‍👧',
  '🇫🇷',
  '1\u20e3',
  '한글',
  'a…b',
  '\u202e',
]

/** A file of a dependency as ncc reads it. */
async function asBundled(file: string): Promise<string> {
  const path = join(ROOT, 'node_modules', file)
  const script = `require('fs').readFile(${JSON.stringify(path)}, (error, bytes) => process.stdout.write(bytes))`
  const { stdout } = await capture(process.execPath, [...PRELOADED, '-e', script], {
    cwd: ROOT,
    env: process.env,
  })
  return stdout
}

it('the bundled string-width finds the same widths, and makes its tables for the first text that needs them', async () => {
  const text = await asBundled('string-width/index.js')
  expect(text).toContain('(knownEmoji ??= new RegExp(')
  await inTemporary(async (directory) => {
    await symlink(join(ROOT, 'node_modules'), join(directory, 'node_modules'), 'junction')
    await writeFile(join(directory, 'bundled.mjs'), text)
    const script = `
      import original from 'string-width'
      import bundled from './bundled.mjs'
      const texts = ${JSON.stringify(TEXTS)}
      console.log(JSON.stringify([texts.map((text) => original(text)), texts.map((text) => bundled(text))]))`
    await writeFile(join(directory, 'compare.mjs'), script)
    const options = { cwd: directory, env: process.env }
    const { stdout } = await capture(process.execPath, [join(directory, 'compare.mjs')], options)
    const [original, bundled] = JSON.parse(stdout) as readonly (readonly number[])[]
    expect(bundled).toEqual(original)
    expect(bundled).toEqual([0, 5, 3, 1, 4, 2, 2, 2, 4, 3, 0])
  })
})

it('the bundled @actions/core imports its HTTP client where it makes one', async () => {
  const text = await asBundled('@actions/core/lib/oidc-utils.js')
  expect(text).not.toMatch(/^import .*http-client/m)
  expect(text).toContain("const { HttpClient } = await import('@actions/http-client');")
})
