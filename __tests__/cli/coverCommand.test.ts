import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { coverCommand } from '../../src/cli/coverCommand.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { capture } from '../../src/process/exec.js'
import { report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

const modulePath = 'example.com/m'

it('coverCommand makes a command that works outside the module and with any path, if all files exist', async () => {
  await inTemporary(async (parent) => {
    const [moduleDir, out] = [join(parent, "it's a module"), join(parent, 'out put')]
    await mkdir(moduleDir)
    await mkdir(out)
    await writeFile(join(moduleDir, 'go.mod'), `module ${modulePath}\n\ngo 1.20\n`)
    await writeFile(join(moduleDir, 'm.go'), 'package m\n\n//line gram.y:3\nfunc F() {\n\tprintln()\n}\n')
    const unit = `${modulePath}/gram.y:3.10,5.2 1 1\n`
    await writeFile(join(out, 'coverage.out'), `mode: set\n${unit}`)
    const directed = report({ modulePath, moduleDir, directedFiles: [`${modulePath}/gram.y`] })
    const page = join(parent, 'page.html')
    const path = `${dirname(goProgram(await goToolchain('1.26.8')))}:${process.env.PATH ?? ''}`
    const env = await goEnv('1.26.8', { PATH: path })
    const run = async (command: string | undefined): Promise<number | null> =>
      (await capture('bash', ['-c', `${command ?? 'false'} -o '${page}'`], { cwd: parent, env })).exitCode

    expect(await coverCommand(directed, out, 'linux')).toBeUndefined()
    const anyway = await coverCommand({ ...directed, directedFiles: [] }, out, 'linux')
    expect(await run(anyway)).not.toBe(0)

    await writeFile(join(moduleDir, 'gram.y'), '%%\n\nfunc F() {\n\tprintln()\n}\n')
    expect(await run(await coverCommand(directed, out, 'linux'))).toBe(0)
    expect(await readFile(page, 'utf8')).toContain('println()')
  })
})

it('coverCommand is short in the module itself', async () => {
  const here = process.cwd()
  expect(await coverCommand(report({ moduleDir: here }), join(here, 'coverage'), process.platform)).toBe(
    `go tool cover -html=${join('coverage', 'coverage.out')}`,
  )
})
