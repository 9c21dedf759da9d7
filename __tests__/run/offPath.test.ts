/** Binaries whose names PATH already resolves do not hide other programs. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { Chain, codes } from '../helpers/chain.js'

const chain = new Chain()
afterAll(() => chain.clean())

const MAIN = 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("our own") }\n'

/** Which sort and bash the script finds. */
const SCRIPT = "greet Ada\nprintf 'b\\na\\n' | sort | head -n 1\nbash -c 'echo really bash'"

async function run(inputs: Record<string, string>) {
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  for (const name of ['sort', 'bash']) {
    await mkdir(join(module, 'examples', name), { recursive: true })
    await writeFile(join(module, 'examples', name, 'main.go'), MAIN)
  }
  const { report, said } = await chain.run(module, {
    inputs: { 'go-version': '1.26.8', command: SCRIPT, ...inputs },
  })
  const printed = said.filter((line) => line.startsWith('child: ')).map((line) => line.slice(7))
  return { report, printed: printed.filter((line) => !line.startsWith('hello')) }
}

it('a main package called like a program on PATH is kept off it, which is said', async () => {
  const { report, printed } = await run({})
  expect(printed).toEqual(['a', 'really bash'])
  const [finding] = report.findings.filter(({ code }) => code === 'binary-off-path')
  expect(finding?.title).toBe('2 binaries would hide other programs and were kept off PATH')
  expect(finding?.evidence[1]).toMatch(
    /^sort \(example\.com\/prebuilt\/examples\/sort\): PATH has \/.*\/sort$/,
  )
  // The script names the system's programs, not these binaries.
  expect(report.findings.find(({ code }) => code === 'binary-never-ran')).toMatchObject({
    severity: 'notice',
    title: '2 binaries never ran; no test seems to start them',
  })
})

it('a main package that is named is first on PATH, and the script still runs in the real bash', async () => {
  const { report, printed } = await run({ packages: './cmd/... ./examples/sort ./examples/bash' })
  expect(printed).toEqual(['our own', 'our own'])
  expect(codes(report)).toEqual([])
})

it('a directory of the user with such a binary keeps it, and comes last on PATH', async () => {
  const { report, printed } = await run({ 'bin-dir': 'bin' })
  expect(printed).toEqual(['a', 'really bash'])
  expect(report.binaries).toMatchObject([{ name: 'greet', processes: 1 }, { processes: 0 }, { processes: 0 }])
  expect(report.findings.find(({ code }) => code === 'binary-off-path')?.title).toBe(
    '2 binaries would hide other programs, so bin-dir is last on PATH',
  )
})
