import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEFAULT_FAIL_ON } from '../../src/findings/failOn.js'
import type { InputName } from '../../src/inputs/definitions.js'
import { type Inputs, parseInputs } from '../../src/inputs/runInputs.js'
import { userFault } from '../helpers/userFault.js'

const BASE = resolve('/base')

function parse(values: Partial<Record<InputName, string>> = {}): Inputs {
  return parseInputs((name) => values[name], BASE)
}

const fault = (values: Partial<Record<InputName, string>>): string => userFault(() => parse(values))

describe('parseInputs', () => {
  it('has a default for every input', () => {
    expect(parse()).toEqual({
      goVersion: undefined,
      goVersionFile: undefined,
      workingDirectory: BASE,
      modules: { workingDirectories: [BASE], testDirectories: [], base: BASE },
      testDirectory: BASE,
      packages: ['./...'],
      binaryNames: [],
      coverpkg: [],
      buildFlags: { words: [], others: [], overlay: undefined },
      binDir: undefined,
      tags: 'integration',
      suite: 'tagged',
      testPackages: ['./...'],
      testFlags: {
        words: [],
        others: [],
        overlay: undefined,
        args: [],
        listWords: [],
        selectsTests: false,
        skipsTests: false,
        patterns: { run: undefined, skip: undefined },
        benchmarks: false,
        failFast: false,
        again: { words: [], others: [] },
        alone: { words: [], others: [], isOther: false },
        verbose: false,
      },
      command: undefined,
      timeoutSeconds: 1800,
      shard: undefined,
      retries: 0,
      quarantine: [],
      include: 'linked',
      inProcess: true,
      testBuilds: true,
      unitTests: false,
      unit: [],
      preserve: true,
      attribution: 'auto',
      impact: false,
      comparePlain: false,
      pathMap: [],
      exclude: { globs: [], generated: false },
      gates: [],
      failOn: DEFAULT_FAIL_ON,
      passIdToken: false,
    })
  })

  it('resolves bin-dir against the module, and the other directories against the base', () => {
    const inputs = parse({ 'working-directory': 'svc', 'test-directory': 'e2e', 'bin-dir': 'bin' })
    expect(inputs.workingDirectory).toBe(resolve(BASE, 'svc'))
    expect(inputs.testDirectory).toBe(resolve(BASE, 'e2e'))
    expect(inputs.binDir).toBe(resolve(BASE, 'svc', 'bin'))
  })

  it('takes several directories and globs, from which no other path starts, and blanks in their names', () => {
    const named = 'my services/api, lib\n\nservices/{a,b}*'
    const inputs = parse({ 'working-directory': named, 'bin-dir': 'bin' })
    expect(inputs.modules.workingDirectories).toEqual(
      ['my services/api', 'lib', 'services/{a,b}*'].map((path) => resolve(BASE, path)),
    )
    expect(inputs).toMatchObject({
      workingDirectory: BASE,
      testDirectory: BASE,
      binDir: resolve(BASE, 'bin'),
    })
    expect(() => parse({ 'test-directory': '../*' })).toThrow(/test-directory: "\.\.\/\*" cannot be a glob/)
  })

  it('uses the working directory for the tests if no other is named', () => {
    expect(parse({ 'working-directory': 'svc' }).testDirectory).toBe(resolve(BASE, 'svc'))
  })

  it.each([
    ['integration', 'integration'],
    ['integration,slow', 'integration,slow'],
    ['integration slow\ne2e_1.x', 'integration,slow,e2e_1.x'],
    ['', ''],
  ])('reads the tags %j', (text, tags) => {
    expect(parse({ tags: text }).tags).toBe(tags)
  })

  it.each(['./a,./b', './a ./b', './a\n./b', ' ./a ,\n\t./b, ', './a\r\n./b'])(
    'splits patterns at blanks, commas and lines: %j',
    (text) => {
      const { packages, coverpkg, testPackages } = parse({
        packages: text,
        coverpkg: text,
        'test-packages': text,
      })
      const both = ['./a', './b']
      expect({ packages, coverpkg, testPackages }).toEqual({
        packages: both,
        coverpkg: both,
        testPackages: both,
      })
    },
  )

  it('has the default for patterns that are only separators', () => {
    expect(parse({ packages: ' , ', 'test-packages': '\n' })).toMatchObject({
      packages: ['./...'],
      testPackages: ['./...'],
    })
  })

  it('reads the names of binaries in front of their packages', () => {
    const { packages, binaryNames } = parse({ packages: './...,etcd=./server, cli-2.0=example.com/m/cli' })
    expect(packages).toEqual(['./...', './server', 'example.com/m/cli'])
    expect(binaryNames).toEqual([
      { name: 'etcd', pattern: './server' },
      { name: 'cli-2.0', pattern: 'example.com/m/cli' },
    ])
  })

  it('takes flags and packages for the unit tests that run beside a command', () => {
    const inputs = parse({ 'unit-tests': 'true', command: './e2e.sh', 'test-packages': './internal/...' })
    expect(inputs).toMatchObject({ unitTests: true, testPackages: ['./internal/...'] })
  })

  it('splits flags as a shell would, without expanding anything', () => {
    expect(parse({ 'build-flags': `-ldflags="-s -w -X 'main.v=1 2'" -tags $HOME` }).buildFlags.words).toEqual(
      [`-ldflags=-s -w -X 'main.v=1 2'`, '-tags', '$HOME'],
    )
  })

  it.each([
    ['90s', 90],
    ['1h30m', 5400],
    ['1.5m', 90],
    ['500ms', 0.5],
  ])('reads the timeout %s', (text, seconds) => {
    expect(parse({ timeout: text }).timeoutSeconds).toBeCloseTo(seconds, 9)
  })

  it.each<[Partial<Record<InputName, string>>, RegExp[]]>([
    [{ timeout: '30' }, [/timeout/, /"30"/, /90s, 30m/]],
    [{ timeout: '0s' }, [/timeout/, /positive duration/]],
    [{ timeout: '-5m' }, [/timeout/]],
    [{ timeout: '597h' }, [/timeout: 597h is longer/, /596h/]],
    [{ timeout: '99999999999h' }, [/longer than the longest possible time/]],
    [{ suite: 'some' }, [/suite/, /"some"/, /tagged, all/]],
    [{ 'in-process': 'yes' }, [/in-process/, /"yes"/, /true, false/]],
    [{ tags: 'a b -c' }, [/tags/, /"-c"/]],
    [{ tags: '!integration' }, [/tags/, /"!integration"/]],
    [{ packages: './... -race' }, [/packages/, /-race/, /build-flags/]],
    [{ packages: 'bin/etcd=./server' }, [/packages: "bin\/etcd"/, /bin-dir/]],
    [{ packages: '=./server' }, [/packages: ""/]],
    [{ packages: 'etcd=' }, [/packages: "etcd=" names no single main package/, /etcd=\.\/cmd/]],
    [{ packages: 'etcd=./...' }, [/names no single main package/]],
    [{ packages: 'a=./x a=./y' }, [/two binaries have the name a/]],
    [{ 'test-packages': '-v' }, [/test-packages/, /-v/, /test-flags/]],
    [{ 'build-flags': '-ldflags="-s' }, [/build-flags/, /quote/]],
    [{ 'go-version': '1.26', 'go-version-file': 'go.mod' }, [/go-version and go-version-file/]],
    [{ command: './e2e.sh', 'test-flags': '-v' }, [/command/, /test-flags/]],
    [{ command: './e2e.sh', suite: 'all' }, [/command/, /suite/]],
    [{ command: './e2e.sh', retries: '1' }, [/^retries cannot be combined with command/]],
    [
      { command: './e2e.sh', retries: '1', quarantine: 'TestA # slow' },
      [/^retries and quarantine cannot be combined with command/],
    ],
    [{ command: './e2e.sh', 'test-packages': './e2e' }, [/command/, /test-packages/]],
    [{ 'unit-tests': 'true', suite: 'all' }, [/unit-tests cannot be set here: with suite: all/]],
    [{ 'unit-tests': 'true', tags: ' ' }, [/without tags, all tests are part of the suite/]],
    [{ 'unit-tests': 'true', 'test-flags': '-run=X' }, [/-run in test-flags selects/]],
    [{ 'unit-tests': 'true', command: './e2e.sh', suite: 'all' }, [/command/, /suite/]],
    [{ 'fail-on': 'no-dat' }, [/fail-on/, /"no-dat"/, /Did you mean no-data/]],
    [{ exclude: 'a.go !b.go' }, [/exclude: "!b.go"/, /exclamation mark/]],
    [{ exclude: '../x' }, [/exclude: "..\/x"/, /top of the repository/]],
    [{ threshold: 'total: 101' }, [/threshold/, /"total: 101"/, /total: 80/]],
    [{ threshold: 'total: 80\npackage: 80' }, [/threshold, line 2/, /package .\/internal\/...: 80/]],
  ])('rejects %j', (values, words) => {
    const message = fault(values)
    for (const word of words) expect(message).toMatch(word)
  })
})
