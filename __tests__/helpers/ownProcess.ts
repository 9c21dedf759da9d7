/** @module Programs that use our own modules for processes in a process of their own, which may hang or be killed. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import ts from 'typescript'
import { ROOT } from './chain.js'
import { inTemporary } from './temporary.js'

const MODULES = [
  'process/atExit',
  'process/endProcess',
  'process/interrupt',
  'process/watchdog',
  'support/errors',
]

export interface OwnResult {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
}

/**
 * Runs a program in a folder with a named pipe, `pipe`, for which it would wait for ever.
 * @param program imports modules such as `./process/watchdog.js`
 */
export async function runOwn(program: string): Promise<OwnResult> {
  return inTemporary(async (directory) => {
    for (const name of MODULES) {
      const source = await readFile(join(ROOT, 'src', `${name}.ts`), 'utf8')
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      })
      await mkdir(dirname(join(directory, name)), { recursive: true })
      await writeFile(join(directory, `${name}.js`), outputText)
    }
    await writeFile(join(directory, 'package.json'), '{ "type": "module" }')
    await writeFile(join(directory, 'main.js'), program)
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(directory, 'pipe')])
    const child = spawn(process.execPath, ['main.js'], {
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
