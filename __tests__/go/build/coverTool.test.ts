/** The statements of packages that are in no binary, beside those of binaries that the same Go builds of them. */
import { execFileSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { instrumentPackages } from '../../../src/go/build/coverTool.js'
import { parseGoVersion } from '../../../src/go/goVersion.js'
import { listPackages } from '../../../src/go/packages/packages.js'
import { goProgram } from '../../../src/go/toolchain/toolchain.js'
import { inTemporary } from '../../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../../helpers/toolchains.js'
import { recordsWhatGoBuilds } from './recordedPackages.js'

const NEVER = new AbortController().signal

it.each([QUICK_RELEASE])('instrumentPackages records what Go %s builds', recordsWhatGoBuilds)

it('instrumentPackages waits neither for a source that is a named pipe now nor, when interrupted, for the tool', async () => {
  await inTemporary(async (dir) => {
    const go = {
      program: goProgram(await goToolchain(QUICK_RELEASE)),
      env: await goEnv(QUICK_RELEASE),
      platform: process.platform,
    }
    await writeFile(join(dir, 'go.mod'), 'module example.com/tool\n')
    await writeFile(join(dir, 'tool.go'), 'package tool\n\nfunc F() {\n\tprintln()\n}\n')
    const packages = await listPackages(go, dir, ['./...'])
    await rm(join(dir, 'tool.go'))
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(dir, 'tool.go')])
    const goVersion = parseGoVersion(QUICK_RELEASE)
    if (goVersion === undefined) throw new Error(QUICK_RELEASE)
    const scratch = join(dir, 'scratch')
    const request = { packages, name: 'main', goVersion, scratch }
    const found = await instrumentPackages(go, { ...request, stop: NEVER })
    expect(found).toMatchObject([{ blob: undefined, problem: expect.stringMatching(/not a regular file/) }])
    if (process.platform === 'win32') return
    await rm(join(dir, 'tool.go'))
    await writeFile(join(dir, 'tool.go'), 'package tool\n')
    // The go command reads its settings from here, and waits for a writer.
    execFileSync('mkfifo', [join(dir, 'env')])
    const waiting = { ...go, env: { ...go.env, GOENV: join(dir, 'env') } }
    const interrupt = new AbortController()
    const asked = instrumentPackages(waiting, { ...request, stop: interrupt.signal })
    setTimeout(() => {
      interrupt.abort()
    }, 100)
    expect(await asked).toMatchObject([{ blob: undefined, problem: 'go tool cover did not end in time' }])
  })
})
