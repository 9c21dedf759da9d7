/** What an action loads before it does anything: its users wait for that in every step. */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { builtDist } from '../helpers/builtDist.js'
import { actionsNode } from '../helpers/runner/nodeProcess.js'
import { runnerVariables } from '../helpers/runner/runnerVariables.js'
import { inTemporary } from '../helpers/temporary.js'

it('an action that fails at its inputs has loaded neither an HTTP client nor the stages of a run', async () => {
  const main = join(await builtDist(), 'dist', 'main', 'index.js')
  await inTemporary(async (directory) => {
    const coverage = join(directory, 'coverage')
    const places = { workspace: directory, temp: directory, toolCache: directory, inherited: process.env }
    const eventPath = join(directory, 'event.json')
    await writeFile(eventPath, '{}')
    const runner = runnerVariables({ ...places, eventPath })
    const env = { ...runner, INPUT_TIMEOUT: 'soon', NODE_V8_COVERAGE: coverage }
    const { exitCode, stdout } = await capture(await actionsNode(), [main], { cwd: directory, env })
    expect(stdout).toContain('::error::timeout: "soon"')
    expect(exitCode).toBe(1)
    const scripts = await loadedScripts(coverage)
    const core = /^;\/\/ CONCATENATED MODULE: \S*\/@actions\/core\/lib\/core\.js$/m
    expect(scripts.map((text) => core.test(text))).toContain(true)
    expect(scripts.filter((text) => text.includes('undici'))).toEqual([])
    const stages =
      /^;\/\/ CONCATENATED MODULE: \.\/src\/(?:stages\/(?:measure|setUp)|go\/build\/binaries)\.ts$/m
    expect(await scriptsOf(join(main, '../../lib'), stages)).not.toEqual([])
    expect(scripts.filter((text) => stages.test(text))).toEqual([])
  })
})

/** The texts of the scripts of dist that Node loaded, as its own coverage says. */
async function loadedScripts(directory: string): Promise<readonly string[]> {
  const files = await readdir(directory)
  const coverage = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(directory, name), 'utf8')) as V8Coverage),
  )
  const urls = coverage.flatMap(({ result }) => result.map(({ url }) => url))
  return Promise.all(
    urls
      .filter((url) => url.includes('/dist/'))
      .map(async (url) => readFile(fileURLToPath(url.split('?')[0] ?? ''), 'utf8')),
  )
}

/** The names of the scripts in a folder with such text. */
async function scriptsOf(folder: string, text: RegExp): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')))
  return names.filter((_, i) => text.test(texts[i] ?? ''))
}

interface V8Coverage {
  readonly result: readonly { readonly url: string }[]
}
