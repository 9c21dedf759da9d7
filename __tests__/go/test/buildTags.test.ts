import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { nestedModulesWith, tagsOfTestFiles } from '../../../src/go/test/buildTags.js'
import { noTestMatched } from '../../../src/go/test/noTestMatched.js'
import { writeFiles } from '../../helpers/temporary.js'

const FILES = {
  'a_test.go': '//go:build e2e && !windows && linux\n\npackage a\n',
  'sub/b_test.go': '// Words.\n\n//go:build (e2e || slow_db) && go1.21\n// +build e2e slow_db\n\npackage b\n',
  'sub/c_test.go': '//go:build !stub\n\npackage b\n\n//go:build later\n',
  'sub/d.go': '//go:build code\n\npackage b\n',
  'vendor/v_test.go': '//go:build vendored\n\npackage v\n',
  'nested/go.mod': 'module nested\n',
  'nested/n_test.go': '//go:build nested\n\npackage n\n',
}

it('the tags of test files are counted, without negated ones and those that Go sets', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tags-'))
  try {
    await writeFiles(directory, FILES)
    expect([...(await tagsOfTestFiles(directory))]).toEqual([
      ['e2e', 2],
      ['slow_db', 1],
    ])
    expect(await nestedModulesWith('e2e,nested', directory)).toEqual([join(directory, 'nested')])
    expect(await nestedModulesWith('e2e', directory)).toEqual([])
  } finally {
    await rm(directory, { recursive: true })
  }
})

const NOTHING = {
  tags: 'integration',
  leftOut: 0,
  known: new Map<string, number>(),
  nested: [],
  flags: false,
}

it.each([
  [{}, /^Tag the files .*, or run all tests with suite: all\.$/],
  [{ flags: true }, /^Tag the files .*, or run all tests with --suite all\.$/],
  [
    {
      known: new Map([
        ['slow', 9],
        ['integrations', 1],
      ]),
    },
    /^Try tags: integrations, or run all tests with suite: all\.$/,
  ],
  [{ known: new Map([['integration', 9]]) }, /^Tag the files/],
  [{ nested: ['tests', 'e2e'] }, /^Set test-directory: tests, or run all tests with suite: all\.$/],
  [{ nested: ['tests'], flags: true }, /^Add --test-directory tests, or run/],
])('the advice fits the tags of the test files and the place of the user: %j', (changes, fix) => {
  expect(noTestMatched({ ...NOTHING, ...changes }).fix).toMatch(fix)
})
