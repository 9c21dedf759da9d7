/** Packages that a real go test compiles, counted while it works. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { CompiledPackages } from '../../../src/go/test/compiledPackages.js'
import { supervise } from '../../../src/process/supervise.js'
import { inTemporary } from '../../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goRoot } from '../../helpers/toolchains.js'

it('packages are counted while go test compiles them, and those of earlier commands are not', async () => {
  await inTemporary(async (root) => {
    const temporary = join(root, 'tmp')
    const old = join(temporary, 'go-build1', 'b001')
    await mkdir(old, { recursive: true })
    await writeFile(join(old, '_pkg_.a'), '')
    // The test runs until they were counted: its own packages, which no cache has, are still there.
    const counted = join(root, 'counted')
    const source = `package own // ${root}\n\nfunc F() int { return 1 }\n`
    const test = `package own\n\nimport ("os"; "testing"; "time")\n\nfunc TestF(t *testing.T) {\n\tF()\n\tfor i := 0; i < 600; i++ {\n\t\tif _, err := os.Stat(${JSON.stringify(counted)}); err == nil {\n\t\t\treturn\n\t\t}\n\t\ttime.Sleep(100 * time.Millisecond)\n\t}\n}\n`
    await writeFile(join(root, 'go.mod'), 'module example.com/own\n\ngo 1.20\n')
    await writeFile(join(root, 'own.go'), source)
    await writeFile(join(root, 'own_test.go'), test)
    const compiled = new CompiledPackages(temporary)
    const seen: number[] = []
    let isRunning = true
    const look = async (): Promise<void> => {
      while (isRunning) {
        seen.push(await compiled.count())
        if (Math.max(...seen) > 0) await writeFile(counted, '')
        await sleep(50)
      }
    }
    const go = supervise(join(await goRoot(QUICK_RELEASE), 'bin', 'go'), ['test', '-count=1', '.'], {
      cwd: root,
      env: await goEnv(QUICK_RELEASE, { GOTMPDIR: temporary }),
      platform: process.platform,
      stop: new AbortController().signal,
      onStdout: () => undefined,
      onStderr: () => undefined,
    }).finally(() => {
      isRunning = false
    })
    const [{ exitCode }] = await Promise.all([go, look()])
    expect(exitCode).toBe(0)
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(1)
    expect(await compiled.count()).toBe(0)
  })
})
