import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type TestSources, namingText, readTestSources, scriptSources } from '../../src/checks/testSources.js'
import { inTemporary } from '../helpers/temporary.js'

/** Reads a test file whose fifth line this is. */
async function sourcesOf(line: string): Promise<TestSources> {
  return inTemporary(async (dir) => {
    const file = join(dir, 'x_test.go')
    await writeFile(file, `package x\n\n// f calls\nfunc f() {\n\t${line}\n}\n`)
    const [sources] = await readTestSources([{ testFiles: [file, join(dir, 'gone_test.go')] }], dir)
    return sources ?? { texts: [], goByPath: [] }
  })
}

describe('namingText', () => {
  it.each<readonly [string, boolean]>([
    ['exec.Command("server", "-addr")', true],
    ['exec.Command("../bin/server.exe")', true],
    ['exec.Command("go", "build", "-o", dir, "./cmd/server")', true],
    ['exec.Command("sh", "-c", "FOO=1 server -x | cat")', true],
    ['run(`exec server --help`)', true],
    ['// starts the server', false],
    ['t.Log("the observer and serverless")', false],
    ['server := start()', false],
    ['t.Log("server-name")', false],
  ])('finds in %s: %p', async (line, expected) => {
    const { texts } = await sourcesOf(line)
    expect(namingText(texts, 'server')?.place).toBe(expected ? 'x_test.go:5' : undefined)
  })

  it('looks at the script that replaces the tests', () => {
    const { texts } = scriptSources('set -e\n./bin/server &\nwait')
    expect(namingText(texts, 'server')?.place).toBe('line 2 of command')
    expect(namingText(texts, 'client')).toBeUndefined()
  })
})

describe('a go command that is named by its path', () => {
  it.each([
    'exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), "build", ".")',
    'run(build.Default.GOROOT+"/bin/go", "build")',
    'run(filepath.Join(root, "bin", "go"+exe), "install") // GOROOT',
    'run(filepath.Join(os.Getenv("GOROOT"), `bin/go`), "run", ".")',
    'run("/usr/local/go/bin/go", "build", ".")',
    'run(goroot + "\\\\bin\\\\go.exe", "build") // of GOROOT',
  ])('is found in %s', async (line) => {
    expect((await sourcesOf(line)).goByPath).toEqual(['x_test.go:5'])
  })

  it.each([
    'exec.Command("go", "build", ".")',
    '// exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), "build", ".")',
    'exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), "vet", ".")',
    'exec.Command(filepath.Join(t.TempDir(), "bin", "go"), "build", ".")',
    'exec.Command("go", "env", "GOROOT"); exec.Command("go", "build")',
    't.Setenv("GOROOT", "/usr/lib/go"); run("go", "build")',
    'exec.Command("/usr/bin/gofmt", "build", runtime.GOROOT())',
  ])('is not found in %s', async (line) => {
    expect((await sourcesOf(line)).goByPath).toEqual([])
  })

  it('is found in a script', () => {
    const script = [
      'go build .',
      '"$(go env GOROOT)/bin/go" build -o server ./cmd/server',
      '# /usr/local/go/bin/go build .',
      'ls /usr/local/go/bin/go',
      'CGO_ENABLED=0 /usr/local/go/bin/go run .',
    ]
    expect(scriptSources(script.join('\n')).goByPath).toEqual(['line 2 of command', 'line 5 of command'])
  })
})
