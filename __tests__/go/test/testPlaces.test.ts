/** Where tests are, as paths in a repository, in real folders. */
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { GoPackage } from '../../../src/go/packages/packages.js'
import { failurePlaces } from '../../../src/go/test/failurePlaces.js'
import type { TestPackage } from '../../../src/go/test/suiteResult.js'
import { placeTests } from '../../../src/go/test/testPlaces.js'
import { MODULE, testCase, testPackage } from '../../helpers/report.js'
import { inTemporary } from '../../helpers/temporary.js'

function listed(name: string, dir: string, files: readonly string[]): GoPackage {
  return {
    importPath: `${MODULE}/${name}`,
    name,
    dir,
    modulePath: MODULE,
    hasCode: false,
    files: [],
    testFiles: files.map((file) => join(dir, file)),
  }
}

/** The repository has its module in the folder `go`, and a link to it beside it. */
async function placed(packages: readonly TestPackage[], within = 'go'): Promise<readonly TestPackage[]> {
  return inTemporary(async (temporary) => {
    const directory = await realpath(temporary)
    const root = join(directory, 'repository')
    await mkdir(join(root, 'go', 'e2e'), { recursive: true })
    await symlink(join(root, 'go'), join(directory, 'link'), 'junction')
    await mkdir(join(directory, 'elsewhere'))
    for (const file of [join(root, 'go', 'e2e', 'a_test.go'), join(directory, 'elsewhere', 'b_test.go')])
      await writeFile(file, 'package e2e\n'.repeat(20))
    const module = within === 'go' ? join(root, 'go') : join(directory, within)
    const packagesListed = [
      listed('e2e', join(module, 'e2e'), ['a_test.go']),
      listed('elsewhere', join(directory, 'elsewhere'), ['b_test.go']),
    ]
    const directories = new Map(packagesListed.map((pkg) => [pkg.importPath, pkg.dir]))
    const functions = new Map([
      [join(module, 'e2e', 'a_test.go'), ['TestA', 'ExampleA']],
      [join(directory, 'elsewhere', 'b_test.go'), ['TestB']],
    ])
    return placeTests(packages, {
      root,
      cwd: module,
      listed: packagesListed,
      functions,
      failures: await failurePlaces(packages, directories),
    })
  })
}

it.each(['go', 'link'])(
  'the files of tests start from the repository, in a module in its folder %s',
  async (within) => {
    const tests = [
      testCase('TestA'),
      testCase('TestA/sub', 'fail', '    a_test.go:7: no answer\n'),
      testCase('ExampleA'),
      testCase('TestMadeUp'),
    ]
    const [pkg] = await placed([testPackage('e2e', tests, 'fail')], within)
    expect(pkg?.tests.map(({ name, file, failedAt }) => [name, file, failedAt])).toEqual([
      ['TestA', 'go/e2e/a_test.go', undefined],
      ['TestA/sub', 'go/e2e/a_test.go', { file: 'go/e2e/a_test.go', line: 7, text: 'no answer' }],
      ['ExampleA', 'go/e2e/a_test.go', undefined],
      ['TestMadeUp', undefined, undefined],
    ])
  },
)

it('tests outside of the repository have no path in it, and results stay as they are', async () => {
  const packages = [
    testPackage('elsewhere', [testCase('TestB', 'fail', '    b_test.go:7: no answer\n')], 'fail'),
    testPackage('unknown', [testCase('TestC')]),
  ]
  expect(await placed(packages)).toEqual(packages)
})

it.each([
  [
    'build-failed',
    'e2e/a_test.go:3:5: undefined: x\n',
    { file: 'go/e2e/a_test.go', line: 3, text: 'undefined: x' },
  ],
  ['build-failed', 'e2e/a_test.go:99:5: undefined: x\n', undefined],
  [
    'fail',
    'panic: no dictionary\n\ngoroutine 1 [running]:\nx.TestMain()\n\ta_test.go:4 +0x1d\n',
    { file: 'go/e2e/a_test.go', line: 4, text: 'panic: no dictionary' },
  ],
  ['pass', 'a_test.go:4: x\n', undefined],
] as const)('a package that ended with %s after saying %j is placed there', async (outcome, output, at) => {
  const [pkg] = await placed([testPackage('e2e', [], outcome, output)])
  expect(pkg?.failedAt).toEqual(at)
})
