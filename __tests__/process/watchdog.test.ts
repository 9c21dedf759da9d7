/** The deadline ends a process that the operating system blocks: nothing else in that process could. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { ROOT } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'

/** Runs a program that imports endAfter. */
async function run(program: string): Promise<{ code: number | null; signal: string | null; out: string }> {
  return inTemporary(async (directory) => {
    const source = await readFile(join(ROOT, 'src/process/watchdog.ts'), 'utf8')
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    await writeFile(join(directory, 'watchdog.mjs'), outputText)
    await writeFile(join(directory, 'main.mjs'), `import { endAfter } from './watchdog.mjs'\n${program}`)
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(directory, 'pipe')])
    const child = spawn(process.execPath, ['main.mjs'], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [out, [code, signal]] = await Promise.all([
      text(child.stdout),
      once(child, 'exit') as Promise<[number | null, string | null]>,
    ])
    return { code, signal, out }
  })
}

describe('the deadline', () => {
  it('ends a process whose main thread waits for a pipe, and says why', async () => {
    if (process.platform === 'win32') return
    const program = `import { openSync } from 'node:fs'\nendAfter(300, 'too late\\n')\nopenSync('pipe')`
    expect(await run(program)).toEqual({ code: null, signal: 'SIGKILL', out: 'too late\n' })
  })

  it('does not keep a process running that has ended in time', async () => {
    expect(await run(`endAfter(600_000, 'too late')\nprocess.exitCode = 3`)).toEqual({
      code: 3,
      signal: null,
      out: '',
    })
  })
})
