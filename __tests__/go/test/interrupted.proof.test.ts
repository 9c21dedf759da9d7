/** A suite that is interrupted after some of its packages did not compile. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { Chain } from '../../helpers/chain.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'

const chain = new Chain()
afterAll(async () => chain.clean())

it('an interrupted suite names the packages that had not compiled or were refused by go vet before', async () => {
  const module = await chain.copy('__tests__/fixtures/flaky')
  const bodies = {
    compile: 'fmt.Println(missing)',
    vet: 'fmt.Printf("%d\\n", "x")',
    zzz: 'fmt.Println("x"); time.Sleep(time.Minute)',
  }
  for (const [name, body] of Object.entries(bodies)) {
    const imports = ['fmt', 'testing', ...(name === 'zzz' ? ['time'] : [])].map((path) => `"${path}"`)
    const file = join(module, name, 'x_test.go')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(
      file,
      `package p\n\nimport (${imports.join('; ')})\n\nfunc TestP(t *testing.T) { ${body} }\n`,
    )
  }
  const stop = new AbortController()
  let failed = 0
  const ran = await chain.run(module, {
    inputs: { 'go-version': QUICK_RELEASE, tags: '', 'test-packages': './compile ./vet ./zzz' },
    stop: stop.signal,
    onLine: (line) => {
      if (/^info: FAIL .*(?:did not compile|go vet failed)/.test(line)) failed++
      if (failed === 2) stop.abort()
    },
  })
  const said = ran.report.findings.filter(({ severity }) => severity === 'error')
  expect(ran.report.suite?.passed).toBe(false)
  expect(said.find(({ code }) => code === 'test-build-failed')?.evidence).toEqual([
    'example.com/flaky/compile',
    'example.com/flaky/vet',
  ])
  expect(ran.report.findings.map(({ code }) => code)).toContain('interrupted')
}, 60_000)
