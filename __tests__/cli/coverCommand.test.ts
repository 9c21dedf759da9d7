import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { coverCommand } from '../../src/cli/coverCommand.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

it('coverCommand makes a command that works outside the module, and with any path', async () => {
  await inTemporary(async (parent) => {
    const [module, out] = [join(parent, "it's a module"), join(parent, 'out put')]
    await mkdir(module)
    await mkdir(out)
    await writeFile(join(module, 'go.mod'), 'module example.com/m\n\ngo 1.20\n')
    await writeFile(join(module, 'm.go'), 'package m\n\nfunc F() {\n\tprintln()\n}\n')
    await writeFile(join(out, 'coverage.out'), 'mode: set\nexample.com/m/m.go:3.10,5.2 1 1\n')
    const page = join(parent, 'page.html')
    const env = await goEnv('1.26.8')
    const path = `${dirname(goProgram(await goToolchain('1.26.8')))}:${env.PATH ?? ''}`
    execFileSync('bash', ['-c', `${coverCommand(module, out, 'linux')} -o '${page}'`], {
      cwd: parent,
      env: { ...env, PATH: path },
    })
    expect(await readFile(page, 'utf8')).toContain('println()')
  })
})

it('coverCommand is short in the module itself', () => {
  const here = process.cwd()
  expect(coverCommand(here, join(here, 'coverage'), process.platform)).toBe(
    `go tool cover -html=${join('coverage', 'coverage.out')}`,
  )
})
