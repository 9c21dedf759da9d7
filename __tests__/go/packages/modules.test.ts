/** The modules of a run, found in real directories. */
import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { absolutePatterns, listByGroup, patternsByGroup } from '../../../src/go/packages/groupPatterns.js'
import {
  type Modules,
  findModules,
  groupOf,
  modulesWithin,
  unmeasuredModules,
} from '../../../src/go/packages/modules.js'
import { NoSuchPackage } from '../../../src/go/packages/packages.js'
import { parseModuleDirectories } from '../../../src/inputs/moduleDirectories.js'
import { describeError } from '../../../src/support/errors.js'
import { inTemporary, writeFiles } from '../../helpers/temporary.js'

const FILES: Readonly<Record<string, string>> = {
  'go.work': 'go 1.22\n\nuse (\n\t./services/api\n\t./lib\n\t./lib/nested\n)\n',
  'services/api/go.mod': 'module m/services/api\n\ngo 1.22\n\nreplace m/old => ../../old\n',
  'services/api/cmd/x.go': 'package main\n',
  'services/worker/go.mod': 'module m/services/worker\n',
  'services/worker/tools/go.mod': 'module m/services/worker/tools\n',
  'services/notes.txt': '',
  'lib/go.mod': 'module m/lib\n\ngo 1.20\n',
  'lib/text/x.go': 'package text\n',
  'lib/nested/go.mod': 'module m/lib/nested\n',
  'old/go.mod': 'module m/old\n\nreplace m/lib v1.0.0 => ../lib\n',
}

async function inRepository(work: (top: string) => Promise<void>): Promise<void> {
  await inTemporary(async (top) => {
    await writeFiles(top, FILES)
    await work(top)
  })
}

async function found(top: string, working: string, GOWORK = 'off', tests = ''): Promise<Modules> {
  return findModules(parseModuleDirectories(working, tests, top), { GOWORK })
}

async function pathsOf(top: string, working: string, GOWORK?: string): Promise<readonly string[]> {
  return (await found(top, working, GOWORK)).measured.map(({ path }) => path)
}

async function refusal(top: string, working: string, GOWORK?: string, tests?: string): Promise<string> {
  return found(top, working, GOWORK, tests).then(
    () => '',
    (error: unknown) => describeError(error).replaceAll(`${top}/`, ''),
  )
}

describe('the modules that working-directory names', () => {
  it('are those of the lines, commas and globs, each once', async () => {
    await inRepository(async (top) => {
      expect(await pathsOf(top, 'services/api')).toEqual(['m/services/api'])
      expect(await pathsOf(top, 'lib\n\n services/*, old\nservices/worker')).toEqual([
        'm/lib',
        'm/services/api',
        'm/services/worker',
        'm/old',
      ])
      expect(await pathsOf(top, '**/{tools,nested}')).toEqual(['m/lib/nested', 'm/services/worker/tools'])
      await writeFile(join(top, 'go.mod'), 'module m\n')
      expect(await pathsOf(top, '**')).toHaveLength(7)
      expect(await pathsOf(top, '*')).toEqual(['m/lib', 'm/old'])
      const { groups, top: common } = await found(top, 'services/**')
      expect(groups.map(({ cwd }) => cwd)).toEqual(
        ['api', 'worker', 'worker/tools'].map((path) => join(top, 'services', path)),
      )
      expect(common).toBe(join(top, 'services'))
    })
  })

  it('are in directories such as _examples only if a glob has their names', async () => {
    await inRepository(async (top) => {
      await writeFiles(top, {
        '_examples/hello/go.mod': 'module m/hello\n',
        'lib/testdata/small/go.mod': 'module m/small\n',
      })
      expect(await pathsOf(top, '_examples/*')).toEqual(['m/hello'])
      expect(await pathsOf(top, '*/testdata/**')).toEqual(['m/small'])
      expect(await pathsOf(top, '**/{hello,small,nested}')).toEqual(['m/lib/nested'])
    })
  })

  it('are all of a workspace in its directory, and else those that are named', async () => {
    await inRepository(async (top) => {
      expect(await pathsOf(top, '', '')).toEqual(['m/services/api', 'm/lib', 'm/lib/nested'])
      expect(await pathsOf(top, '.\nlib', '')).toEqual(['m/services/api', 'm/lib', 'm/lib/nested'])
      const some = await found(top, 'lib\nservices/api', '')
      expect(some.groups).toMatchObject([{ cwd: top, isWhole: false }])
      expect(unmeasuredModules(some)).toEqual([join('lib', 'nested')])
      const one = await found(top, 'lib/text', '', 'services/api')
      expect(one).toMatchObject({ top: join(top, 'lib'), groups: [{ cwd: join(top, 'lib', 'text') }] })
      expect(one.testGroups).toMatchObject([{ cwd: join(top, 'services', 'api') }])
    })
  })

  it('are refused with advice where there is none, and where the workspace asks for too old a Go', async () => {
    await inRepository(async (top) => {
      expect(await refusal(top, 'services/x*')).toMatch(
        /^working-directory: no directory with a go.mod matches services\/x\*\nModules in .*: lib, lib\/nested, old, /,
      )
      expect(await refusal(top, '../*')).toMatch(/"\.\.\/\*" cannot be a glob/)
      expect(await refusal(top, '.')).toMatch(
        /go\.work is not used, because GOWORK is off: .* The modules below it are lib, .*: name them in working-directory/,
      )
      expect(await refusal(top, 'lib', join(top, 'gone.work'))).toBe(
        'gone.work cannot be read: it does not exist\nThe environment variable GOWORK names it: name another go.work, unset it, or set it to `off`.',
      )
      await writeFile(join(top, 'go.work'), 'go 1.22\n\nuse (\n\t./lib\n\t./gone\n)\n')
      expect(await refusal(top, '.', '')).toMatch(/^gone\/go\.mod cannot be read: .*\ngo\.work uses it: /)
      await writeFile(join(top, 'go.work'), 'go 1.21\n\nuse ./services/api\n')
      expect(await refusal(top, '.', '')).toBe(
        'services/api/go.mod needs Go 1.22, but go.work has go 1.21\nRun `go work use`, which raises the go line of the workspace.',
      )
    })
  })
})

describe('modules with the same packages', () => {
  const SAME: Readonly<Record<string, string>> = {
    'ex1/go.mod': 'module example\n',
    'ex1/testdata/own/go.mod': 'module example\n',
    'ex1/sub/x.go': 'package sub\n',
    'ex2/go.mod': '// copied\nmodule "example"\n',
    'ex3/go.mod': 'module example/sub\n',
    'ex3/x.go': 'package sub\n',
    'ex4/go.mod': 'module example/sub/tests\n',
    'ex4/x.go': 'package tests\n',
  }
  async function written(top: string): Promise<void> {
    await writeFiles(top, SAME)
  }

  it('are refused with both go.mod files, in a workspace too, and among those of the tests', async () => {
    await inTemporary(async (top) => {
      await written(top)
      const same =
        /^ex1\/go\.mod and ex2\/go\.mod have the same module path, example\nGo's coverage data .* Rename one /
      expect(await refusal(top, 'ex1\nex2')).toMatch(same)
      expect(await refusal(top, 'ex[12]')).toMatch(same)
      expect(await refusal(top, 'ex1', 'off', 'ex2')).toMatch(same)
      expect(await refusal(top, 'ex4', 'off', 'ex1\nex2')).toMatch(same)
      await rm(join(top, 'ex2', 'go.mod'))
      await symlink(join(top, 'ex1', 'go.mod'), join(top, 'ex2', 'go.mod'))
      expect(await refusal(top, 'ex1\nex2')).toMatch(same)
      await writeFile(join(top, 'go.work'), 'go 1.22\n\nuse (\n\t./ex1\n\t./ex2\n)\n')
      expect(await refusal(top, '.', '')).toMatch(same)
    })
  })

  it('are refused if only a directory of one has the path of the other', async () => {
    await inTemporary(async (top) => {
      await written(top)
      expect(await refusal(top, 'ex1\nex3')).toMatch(
        /^ex1\/go\.mod and ex3\/go\.mod both have the package example\/sub\nGo's coverage data /,
      )
      expect(await pathsOf(top, 'ex1\nex4')).toEqual(['example', 'example/sub/tests'])
    })
  })

  it('may be there if only one of them is selected, however often', async () => {
    await inTemporary(async (top) => {
      await written(top)
      await symlink(join(top, 'ex1'), join(top, 'link'))
      expect(await pathsOf(top, 'ex1\n./ex1/\nex1/sub\nex[1]')).toEqual(['example'])
      expect(await pathsOf(top, 'ex1\nlink')).toEqual(['example'])
      expect(await pathsOf(top, 'ex2\nex3')).toEqual(['example', 'example/sub'])
      await writeFile(join(top, 'go.work'), 'go 1.22\n\nuse (\n\t./ex1\n\t./ex1/testdata/own\n)\n')
      expect(await pathsOf(top, 'ex1/sub', '')).toEqual(['example'])
    })
  })
})

describe('package patterns', () => {
  const placed = async (top: string, working: string, patterns: readonly string[], GOWORK?: string) =>
    patternsByGroup((await found(top, working, GOWORK)).groups, patterns)

  it('stay as they are for one directory', async () => {
    await inRepository(async (top) => {
      const patterns = ['./...', './cmd', 'other.example/x']
      expect(await placed(top, 'services/api', patterns)).toEqual([patterns])
      expect(await placed(top, 'services/api', patterns, '')).toEqual([patterns])
    })
  })

  it('go on into the modules below the directory of a workspace', async () => {
    await inRepository(async (top) => {
      expect(await placed(top, '.', ['./...'], '')).toEqual([
        ['./services/api/...', './lib/...', './lib/nested/...'],
      ])
      expect(
        await placed(top, '.', ['./lib/...', './services/api/cmd/...', './nowhere', 'm/lib'], ''),
      ).toEqual([['./lib/...', './lib/nested/...', './services/api/cmd/...', './nowhere', 'm/lib']])
    })
  })

  it('begin in each of several directories, as far as they are there', async () => {
    await inRepository(async (top) => {
      const patterns = ['./...', './cmd', 'm/lib/text', 'other.example/x']
      expect(await placed(top, 'services/api\nlib', patterns)).toEqual([
        ['./...', './cmd', 'other.example/x'],
        ['./...', 'm/lib/text', 'other.example/x'],
      ])
      expect(await placed(top, 'services/api\nlib', patterns, '')).toEqual([
        ['./services/api/...', './lib/...', './services/api/cmd', 'm/lib/text', 'other.example/x'],
      ])
      const { groups } = await found(top, 'services/api\nlib')
      expect(await absolutePatterns(groups, ['./...', 'm/...'])).toEqual([
        join(top, 'services', 'api', '...'),
        'm/...',
        join(top, 'lib', '...'),
      ])
    })
  })

  it('may name a package that only one group knows', async () => {
    await inRepository(async (top) => {
      const { groups } = await found(top, 'services/api\nlib')
      const list = async (cwd: string, patterns: readonly string[]): Promise<readonly string[]> => {
        const missing = patterns.find((pattern) => pattern === 'x/y' && !cwd.endsWith('lib'))
        if (missing !== undefined) throw new NoSuchPackage(missing, 'no required module provides it')
        return Promise.resolve(patterns)
      }
      expect(await listByGroup(groups, ['./...', 'x/y'], list)).toEqual([['./...'], ['./...', 'x/y']])
      const notOurs = (): Promise<readonly string[]> =>
        Promise.reject(new NoSuchPackage('m/services/api/cmd', 'no Go files'))
      await expect(listByGroup(groups, ['./...', './cmd'], notOurs)).rejects.toThrow('m/services/api/cmd')
      const nowhere = (): Promise<readonly string[]> =>
        Promise.reject(new NoSuchPackage('x/y', 'no required module provides it'))
      await expect(listByGroup(groups, ['x/y'], nowhere)).rejects.toThrow('there is no package x/y')
    })
  })
})

it('the modules within the builds of a group are its own and those that replace others', async () => {
  await inRepository(async (top) => {
    const { groups, measured } = await found(top, 'services/*\nold\nlib')
    const within = await Promise.all(groups.map((group) => modulesWithin(group, measured)))
    expect(within.map((modules) => modules.map(({ path }) => path))).toEqual([
      ['m/services/api', 'm/old'],
      ['m/services/worker'],
      ['m/old', 'm/lib'],
      ['m/lib'],
    ])
    expect(groupOf(groups, 'm/services/worker/x').cwd).toBe(join(top, 'services', 'worker'))
    expect(groupOf(groups, 'elsewhere').cwd).toBe(groups[0].cwd)
  })
})
