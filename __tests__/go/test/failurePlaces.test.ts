import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { failurePlaces } from '../../../src/go/test/failurePlaces.js'
import { MODULE, testCase, testPackage } from '../../helpers/report.js'

let dir: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'places-'))
  await writeFile(join(dir, 'a_test.go'), 'package a\n'.repeat(20))
  await writeFile(join(dir, 'helper.go'), 'package a')
  await mkdir(join(dir, 'testdata'))
  await writeFile(join(dir, 'testdata', 'sell.txtar'), '# it sells\nsell\n')
  await symlink('/etc/passwd', join(dir, 'link.go'))
})
afterAll(() => rm(dir, { recursive: true }))

async function placeIn(output: string, outcome: 'fail' | 'unfinished' = 'fail') {
  const pkg = testPackage('a', [testCase('TestA', 'fail'), testCase('TestA/sub', outcome, output)], 'fail')
  const [found] = await failurePlaces([pkg], new Map([[`${MODULE}/a`, dir]]))
  return found && [found.place.file.slice(dir.length + 1), found.place.line, found.message]
}

const TESTIFY = `    a_test.go:9: 
        \tError Trace:\t/m/a_test.go:9
        \t            \t\t\t\t/m/a_test.go:3
        \tError:      \tNot equal: 
        \t            \texpected: []string{"a", "b"}
        \t            \tactual  : []string{"a", "c"}
        \t            \t
        \t            \tDiff:
        \t            \t--- Expected
        \t            \t+++ Actual
        \tTest:       \tTestA/sub
        \tMessages:   \tthe list
        \t            \tof names
`
const NOT_EQUAL = 'the list of names: Not equal: expected: []string{"a", "b"} actual: []string{"a", "c"}'
const QUICKTEST = `    a_test.go:8: 
        error:
          values are not equal
        comment:
          the comment 1
        got:
          int(1)
        want:
          int(2)
        stack:
          /m/a_test.go:18
            qt.Check(t, qt.Equals(1, 2))
        
`
const NOT_SAME = 'the comment 1: values are not equal: got: int(1), want: int(2)'

const SCRIPT = `    testscript.go:584: WORK=$WORK
        PATH=/usr/bin
        # it sells (0.046s)
        > sell
        [stderr]
        nothing to sell
        [exit status 1]
        FAIL: testdata/sell.txtar:2: unexpected command failure
        
`

it.each([
  ['t.Error', '=== RUN   TestA\n    a_test.go:3: first\n    a_test.go:7: no answer\n', 7, 'no answer'],
  ['a helper that t.Error ran in', '        helper.go:1: no answer\n', 1, 'no answer'],
  [
    'testify',
    '    a_test.go:9: \n        \tError Trace:\t/elsewhere/a_test.go:9\n        \tError:      \tNot equal: 1 and 2\n',
    9,
    'Not equal: 1 and 2',
  ],
  ['testify, although t.Log comes after it', `${TESTIFY}    a_test.go:12: PASS: after\n`, 9, NOT_EQUAL],
  ['quicktest, although t.Log comes after it', `${QUICKTEST}    a_test.go:12: PASS: after\n`, 8, NOT_SAME],
  ['testscript', SCRIPT, 2, 'unexpected command failure'],
  [
    'gomega',
    '    a_test.go:5: \n        the number\n        Expected\n            <int>: 1\n        to equal\n            <int>: 2\n--- FAIL: TestA (0.00s)\n',
    5,
    'the number Expected <int>: 1 to equal <int>: 2',
  ],
  [
    'its last t.Log that looks a little like a check',
    '    a_test.go:5: boom\n    a_test.go:6: \n        error:\n          x\n',
    6,
    'error: x',
  ],
  [
    't.Error whose first line ends with a colon',
    '    a_test.go:5: diff (-want +got):\n          Cart{\n        -   1,\n        +   2,\n          }\n    a.go:1: x:\n',
    5,
    'diff (-want +got): Cart{ - 1, + 2, }',
  ],
  ['t.Error that ends with a colon', '    a_test.go:5: want:\n--- FAIL: TestA (0.00s)\n', 5, 'want:'],
  ['t.Error after output without a newline', 'loading: x    a_test.go:4: boom\n', 4, 'boom'],
  ['a last line without an end', '    a_test.go:20: late', 20, 'late'],
])('a failing test is placed where %s says', async (_, output, line, text) => {
  expect((await placeIn(output))?.slice(1)).toEqual([line, `TestA/sub failed: ${text}`])
})

const GINKGO = `Running Suite: Shop Suite - /m
Will run \u001b[1m5\u001b[0m of \u001b[1m5\u001b[0m specs
\u001b[38;5;9m• [FAILED] [0.001 seconds]\u001b[0m
\u001b[0mthe shop \u001b[38;5;9m\u001b[1m[It] sells\u001b[0m
\u001b[38;5;243mDIR/a_test.go:8\u001b[0m

  \u001b[38;5;243mTimeline >>\u001b[0m
  \u001b[38;5;9m[FAILED]\u001b[0m in [It] - DIR/a_test.go:9 \u001b[38;5;243m@ 11/29/26 16:05:00.8\u001b[0m
  \u001b[38;5;243m<< Timeline\u001b[0m

  \u001b[38;5;9m[FAILED] the number
  Expected
      <int>: 1
  to equal
      <int>: 2\u001b[0m
  \u001b[38;5;9mIn \u001b[1m[It]\u001b[0m\u001b[38;5;9m at: \u001b[1mDIR/a_test.go:9\u001b[0m \u001b[38;5;243m@ 11/29/26 16:05:00.8\u001b[0m
------------------------------
`
const GINKGO_PANIC = `\u001b[38;5;13m• [PANICKED] [0.000 seconds]\u001b[0m
\u001b[0mthe shop \u001b[38;5;13m\u001b[1m[It] panics\u001b[0m
\u001b[38;5;243mDIR/a_test.go:11\u001b[0m

  \u001b[38;5;13m[PANICKED] Test Panicked\u001b[0m
  \u001b[38;5;13mIn \u001b[1m[It]\u001b[0m\u001b[38;5;13m at: \u001b[1m/usr/lib/go/src/runtime/map.go:265\u001b[0m @ 11/29/26

  \u001b[38;5;13massignment to entry in nil map\u001b[0m
`
const GINKGO_SUMMARY = `Summarizing 1 Failure:
  \u001b[38;5;9m[FAIL]\u001b[0m \u001b[0mthe shop \u001b[38;5;9m\u001b[1m[It] rests\u001b[0m
  \u001b[38;5;243mDIR/a_test.go:12\u001b[0m
`

it.each([
  [
    'first spec that failed',
    GINKGO + GINKGO_PANIC,
    9,
    'the shop [It] sells: the number Expected <int>: 1 to equal <int>: 2',
  ],
  [
    'spec that panicked elsewhere',
    GINKGO_PANIC + GINKGO,
    11,
    'the shop [It] panics: panic: assignment to entry in nil map',
  ],
  ['spec of the summary, if no more is left of the output', GINKGO_SUMMARY, 12, 'the shop [It] rests'],
])('a failing suite of Ginkgo is placed at the %s', async (_, output, line, text) => {
  const found = await placeIn(output.replaceAll('DIR', dir))
  expect(found).toEqual(['a_test.go', line, `TestA/sub failed: ${text}`])
})

it('a failed test that logs something itself has its place after those of its subtests', async () => {
  const tests = [
    testCase('TestA', 'fail', '    a_test.go:9: parent too\n'),
    testCase('TestA/sub', 'fail', '    a_test.go:3: child\n'),
    testCase('TestB', 'fail', '--- FAIL: TestB (0.00s)\n'),
    testCase('TestB/sub', 'fail', '    a_test.go:4: child of B\n'),
  ]
  const found = await failurePlaces([testPackage('a', tests, 'fail')], new Map([[`${MODULE}/a`, dir]]))
  expect(found.map(({ message }) => message)).toEqual([
    'TestA/sub failed: child',
    'TestB/sub failed: child of B',
    'TestA failed: parent too',
  ])
})

it('a panic is placed at the innermost caller in the package', async () => {
  const dump = `panic: boom\n\ngoroutine 7 [running]:\nos.Getenv(...)\n\t/usr/lib/go/src/os/env.go:3\nx.f()\n\t${join(dir, 'a_test.go')}:5 +0x1d\nx.g()\n\t${join(dir, 'a_test.go')}:6 +0x2\n`
  expect(await placeIn(dump, 'unfinished')).toEqual(['a_test.go', 5, 'TestA/sub failed: panic: boom'])
})

it.each([
  ['    b_test.go:3: no such file\n'],
  ['    a_test.go:21: no such line\n'],
  ['    ../a_test.go:1: elsewhere\n'],
  ['    /etc/passwd.go:1: elsewhere\n'],
  ['    link.go:1: a link out of the package\n'],
  ['no place at all\n'],
])('output that says %j gives no place', async (output) => {
  expect(await placeIn(output)).toBeUndefined()
})

it('control characters of a test do not reach the message', async () => {
  expect(await placeIn('    a_test.go:3: \u001b[31mred\u202e\u0007\r::error::x\n')).toEqual([
    'a_test.go',
    3,
    'TestA/sub failed: red ::error::x',
  ])
})

it('five places leave room for the other errors of a step', async () => {
  const tests = Array.from({ length: 9 }, (_, i) => testCase(`Test${i}`, 'fail', '    a_test.go:3: x\n'))
  const found = await failurePlaces([testPackage('a', tests, 'fail')], new Map([[`${MODULE}/a`, dir]]))
  expect(found).toHaveLength(5)
})
