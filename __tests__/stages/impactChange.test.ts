/** What differs between a measured state and the working tree, in real repositories and with Go's own parser. */
import { appendFileSync, chmodSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DIRECTORY, type ImpactLeg } from '../../src/impact/impactData.js'
import { ImpactChanges } from '../../src/stages/impactChange.js'
import { uncommittedFiles } from '../../src/stages/workingTree.js'
import { launcherOf } from '../impact/changedModule.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'

const FILES = {
  '.gitignore': 'bin/\ngenerated.go\n',
  'go.mod': 'module example.com/shop\n\ngo 1.22\n',
  'shop.go': 'package shop\n\nfunc Sell() {}\n',
  'cart/cart.go': 'package cart\n\nimport "example.com/shop"\n\nfunc Add() { shop.Sell() }\n',
  'cart/cart_test.go': 'package cart\n\nimport "testing"\n\nfunc TestAdd(t *testing.T) { Add() }\n',
  'run.sh': 'echo\n',
}

const NO_DATA = { problems: [], settings: {}, tests: [], files: [], variables: [] }

const NOTHING = (): void => undefined

/** What differs after a change of the working tree, as `kind path`; and what was known of it. */
async function changeAfter(
  measured: (repository: TestRepository) => void,
  change: (repository: TestRepository) => void,
  more: (repository: TestRepository) => void = NOTHING,
) {
  return inTemporary(async (directory) => {
    const root = join(directory, 'repository')
    const repository = TestRepository.make(root)
    for (const [path, text] of Object.entries(FILES)) repository.write(path, text)
    more(repository)
    const commit = repository.commit()
    measured(repository)
    const own = [join(root, 'coverage')]
    const opened = await repository.open()
    const { uncommitted } = await uncommittedFiles(opened, commit, own)
    const leg: ImpactLeg = { ...NO_DATA, commit, uncommitted }
    change(repository)
    const [go, launcher] = await launcherOf(directory)
    const tools = { go, launcher, own }
    const { changed, before, after, modules, elsewhere } = await new ImpactChanges(opened, tools, [
      leg,
    ]).since(leg)
    const names = (outlines: typeof before): readonly string[] =>
      [...outlines].map(([file, { declarations = [], error }]) =>
        [file, ...(error === undefined ? declarations.map(({ name }) => name) : ['?'])].join(' '),
      )
    return {
      changed: changed.map(({ kind, path, isLink }) => `${kind} ${path}${isLink ? ' (link)' : ''}`).sort(),
      elsewhere,
      before: names(before),
      after: names(after),
      modules: [...modules],
    }
  })
}

describe('what is not committed', () => {
  it.each<readonly [string, (repository: TestRepository) => void, readonly string[]]>([
    // As all files of a copied checkout are: the index knows other times than theirs.
    [
      'is not a file that was only touched',
      ({ root }) => {
        utimesSync(join(root, 'shop.go'), 1, 1)
      },
      [],
    ],
    [
      'is a renamed file of the same content, at both paths',
      (repository) => repository.git('mv', 'cart/cart.go', 'cart/basket.go'),
      ['cart/basket.go', 'cart/cart.go'],
    ],
    [
      'is a file that became executable',
      ({ root }) => {
        chmodSync(join(root, 'shop.go'), 0o755)
      },
      ['shop.go'],
    ],
  ])('%s', async (_, change, paths) => {
    await inTemporary(async (root) => {
      const repository = TestRepository.make(root)
      for (const [path, text] of Object.entries(FILES)) repository.write(path, text)
      const commit = repository.commit()
      change(repository)
      const { uncommitted } = await uncommittedFiles(await repository.open(), commit, [])
      expect(uncommitted.map(({ path }) => path).sort()).toEqual(paths)
    })
  })
})

describe('the change since a measured commit', () => {
  it('is without reports in the working tree, which their own report.json tells from other files', async () => {
    const mark = '{\n  "$schema": "./report.schema.json"\n}\n'
    const found = await changeAfter(NOTHING, (repository) => {
      repository.write('committed/report.json', mark)
      repository.commit()
      for (const path of ['report.json', 'index.html', 'covdata/impact.json', 'covdata/tests/covmeta.1'])
        for (const folder of ['reports/one', 'other']) repository.write(`${folder}/${path}`, 'x\n')
      repository.write('reports/one/report.json', mark)
      repository.write('reports/one/covdata/tests/notes.txt', 'x\n')
      repository.write('reports/one/more/index.html', 'x\n')
    })
    expect(found.changed).toEqual([
      'added committed/report.json',
      'added other/covdata/impact.json',
      'added other/covdata/tests/covmeta.1',
      'added other/index.html',
      'added other/report.json',
      'added reports/one/covdata/tests/notes.txt',
      'added reports/one/more/index.html',
    ])
  })

  it('has commits and the working tree together, and what was declared before and is now', async () => {
    const found = await changeAfter(NOTHING, (repository) => {
      repository.write('shop.go', 'package shop\n\nfunc Sell() { println() }\n')
      repository.commit()
      repository.git('mv', 'cart/cart.go', 'cart/basket.go')
      repository.write('cart/new.txt', 'x\n')
      repository.write('coverage/report.json', '{}\n')
    })
    expect(found).toEqual({
      elsewhere: [],
      changed: ['added cart/basket.go', 'added cart/new.txt', 'deleted cart/cart.go', 'modified shop.go'],
      before: ['cart/cart.go Add', 'shop.go Sell'],
      after: ['cart/basket.go Add', 'cart/cart_test.go TestAdd', 'shop.go Sell'],
      modules: [['.', 'example.com/shop']],
    })
  })

  it('is empty if files were touched, and if what was not committed is now, or is as it was', async () => {
    const edit = (repository: TestRepository): void => {
      repository.write('shop.go', 'package shop\n\nfunc Sell() { println() }\n')
      repository.write('notes.txt', 'x\n')
      repository.write('cart/generated.go', 'package cart\n')
    }
    expect((await changeAfter(edit, NOTHING)).changed).toEqual([])
    const later = await changeAfter(edit, (repository) => {
      repository.write('run.sh', FILES['run.sh'])
      repository.commit()
    })
    expect(later.changed).toEqual([])
  })

  it('has files that were not committed and are others now, whose earlier content nobody knows', async () => {
    const found = await changeAfter(
      (repository) => {
        repository.write('shop.go', 'package shop\n\nfunc Sell() { println() }\n')
        repository.write('cart/generated.go', 'package cart\n')
        repository.write('notes.txt', 'x\n')
      },
      (repository) => {
        repository.write('shop.go', 'package shop\n\nfunc Sell() { print() }\n')
        repository.write('cart/generated.go', 'package cart\n\nvar X int\n')
        rmSync(join(repository.root, 'notes.txt'))
      },
    )
    expect(found.changed).toEqual(['deleted notes.txt', 'modified cart/generated.go', 'modified shop.go'])
    expect(found.before.toSorted()).toEqual(['cart/generated.go ?', 'shop.go ?'])
  })

  it('has what changed behind a symbolic link, at the path of the link too', async () => {
    const found = await changeAfter(
      NOTHING,
      (repository) => {
        repository.write('notes/one.txt', 'y\n')
        repository.write('run.sh', 'exit\n')
        repository.write('shop.go', 'package shop\n')
      },
      (repository) => {
        repository.write('notes/one.txt', 'x\n')
        symlinkSync('../notes', join(repository.root, 'cart/notes'))
        symlinkSync('../run.sh', join(repository.root, 'cart/run.sh'))
        symlinkSync('../shop.go', join(repository.root, 'cart/linked.go'))
      },
    )
    expect(found.changed).toEqual([
      'modified cart/linked.go (link)',
      'modified cart/notes/one.txt',
      'modified cart/run.sh',
      'modified notes/one.txt',
      'modified run.sh',
      'modified shop.go',
    ])
  })

  it('says which code it does not know: outside of the repository, and in another clone in it', async () => {
    const found = await changeAfter(NOTHING, (repository) => {
      const { root } = repository
      TestRepository.make(join(root, 'clone')).write('go.mod', 'module example.com/clone\n')
      const places = ['./cart', './clone/part', '../elsewhere'].map((path) => `\t${path}\n`)
      repository.write('go.work', `go 1.22\n\nuse (\n\t.\n${places.join('')})\n`)
      const replaced = ['./cart', '../other', 'example.com/fork v1.0.0'].map(
        (path, i) => `\texample.com/m${i} => ${path}\n`,
      )
      repository.write('go.mod', `${FILES['go.mod']}\nreplace (\n${replaced.join('')})\n`)
    })
    expect(found.elsewhere).toEqual(['go.mod: ../other', 'go.work: ./clone/part', 'go.work: ../elsewhere'])
  })

  it('does not know the code of another clone of which packages are imported, ignored or not', async () => {
    const found = await changeAfter(NOTHING, (repository) => {
      repository.write('.gitignore', 'bin/\nthird/\n')
      for (const path of ['third', 'cart/nested', 'cart/other', 'more']) {
        const clone = TestRepository.make(join(repository.root, path))
        clone.write('x/x.go', 'package x\n')
        clone.commit()
      }
      const imports = ['third/x', 'cart/nested/x', 'morex'].map(
        (path) => `import _ "example.com/shop/${path}"\n`,
      )
      repository.write('cart/cart.go', `package cart\n\n${imports.join('')}`)
    })
    expect(found.elsewhere.toSorted()).toEqual(['cart/nested', 'third'])
  })

  it('knows the code of a submodule by its commit', async () => {
    const found = await changeAfter(NOTHING, (repository) => {
      const other = TestRepository.make(join(repository.root, '..', 'other'))
      other.write('go.mod', 'module example.com/sub\n')
      other.commit()
      repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', other.root, 'sub')
      repository.write('go.mod', `${FILES['go.mod']}\nreplace example.com/sub => ./sub\n`)
    })
    expect(found.elsewhere).toEqual([])
    expect(found.changed).toContain('added sub (link)')
  })

  it('has a changed mode, and generated Go files that git ignores', async () => {
    const found = await changeAfter(NOTHING, (repository) => {
      repository.git('update-index', '--chmod=+x', 'run.sh')
      repository.git('checkout', '--quiet', 'run.sh')
      repository.write('cart/generated.go', 'package cart\n')
    })
    expect(found.changed).toEqual(['added cart/generated.go', 'modified run.sh'])
  })

  it('has files that git was told to take for unchanged, unless they are, or a sparse working tree lacks them', async () => {
    const hide = (repository: TestRepository): void => {
      repository.git('update-index', '--assume-unchanged', 'shop.go', 'cart/cart.go', 'run.sh')
      repository.git('update-index', '--skip-worktree', 'cart/cart_test.go', 'go.mod')
    }
    const edit = ({ root }: TestRepository, path: string): void => {
      appendFileSync(join(root, path), '# more\n')
    }
    expect((await changeAfter(NOTHING, hide)).changed).toEqual([])
    const found = await changeAfter(hide, (repository) => {
      edit(repository, 'shop.go')
      edit(repository, 'go.mod')
      rmSync(join(repository.root, 'run.sh'))
      rmSync(join(repository.root, 'cart/cart_test.go'))
    })
    expect(found.changed).toEqual(['deleted run.sh', 'modified go.mod', 'modified shop.go'])
    const measured = (repository: TestRepository): void => {
      hide(repository)
      edit(repository, 'shop.go')
    }
    expect((await changeAfter(measured, NOTHING)).changed).toEqual([])
    const undone = await changeAfter(measured, (repository) => {
      repository.write('shop.go', FILES['shop.go'])
    })
    expect(undone.changed).toEqual(['modified shop.go'])
  })

  it('has what Go compiles though git ignores it: embedded files, and C and assembly code of packages', async () => {
    const more = (repository: TestRepository): void => {
      repository.write('.gitignore', 'bin/\ngenerated.go\ndist/\n*.syso\n*.h\n*.local\n')
      const embeds = ['all:dist', '"two words.local"', '`cart/*.local`'].join(' ')
      repository.write('ui.go', `package shop\n\nimport _ "embed"\n\n//go:embed ${embeds}\nvar UI string\n`)
      repository.write('.gitattributes', '*.go binary\n')
      repository.git('config', 'color.grep', 'always')
      repository.git('config', 'grep.lineNumber', 'true')
    }
    const measured = (repository: TestRepository): void => {
      const generated = 'package cart\n\nimport _ "embed"\n\nvar (\n\t//go:embed own.local\n\tOwn string\n)\n'
      repository.write('cart/generated.go', generated)
      for (const path of ['dist/one.html', 'dist/same.html', 'cart/own.local'])
        repository.write(path, 'before\n')
    }
    const change = (repository: TestRepository): void => {
      const paths = [
        'dist/one.html',
        'dist/.more/two.html',
        'two words.local',
        'cart/x.local',
        'cart/own.local',
      ]
      const others = ['bin/x.local', 'other.local', 'cart.h', 'cart/cart.syso', 'bin/bin.h']
      for (const path of [...paths, ...others]) repository.write(path, 'after\n')
    }
    expect((await changeAfter(measured, NOTHING, more)).changed).toEqual([])
    expect((await changeAfter(measured, change, more)).changed).toEqual([
      ...['added cart.h', 'added cart/cart.syso', 'added cart/x.local'],
      ...[
        'added dist/.more/two.html',
        'added two words.local',
        'modified cart/own.local',
        'modified dist/one.html',
      ],
    ])
  })

  it('has which files git ignores in directories that tests listed', async () => {
    await inTemporary(async (directory) => {
      const repository = TestRepository.make(join(directory, 'repository'))
      repository.write('.gitignore', '*.local\nmade/\ncoverage/\n')
      repository.write('data/one.txt', 'x\n')
      const commit = repository.commit()
      const [go, launcher] = await launcherOf(directory)
      const tools = { go, launcher, own: [join(repository.root, 'coverage')] }
      const files = ['.', 'data', 'made'].map((path) => ({ path, state: DIRECTORY }))
      const leg: ImpactLeg = { ...NO_DATA, commit, uncommitted: [], files }
      const ignored = async () =>
        (await new ImpactChanges(await repository.open(), tools, [leg]).since(leg)).ignored
      expect(await ignored()).toEqual([])
      for (const path of ['coverage/report.json', 'data/more/x.local', 'data/one.local'])
        repository.write(path, 'x\n')
      const [one] = await ignored()
      expect(one).toEqual({ path: 'data', state: expect.stringMatching(/^[0-9a-f]{16}$/) })
      repository.write('data/one.local', 'y\n')
      expect(await ignored()).toEqual([one])
      repository.write('made/deep/x.txt', 'x\n')
      rmSync(join(repository.root, 'data/one.local'))
      const other = await ignored()
      expect(other.map(({ path }) => path)).toEqual(['.', 'data', 'made'])
      expect(other).not.toContainEqual(one)
    })
  })

  it('is read once for jobs that measured the same, each with what its own tests opened', async () => {
    await inTemporary(async (directory) => {
      const repository = TestRepository.make(join(directory, 'repository'))
      for (const [path, text] of Object.entries(FILES)) repository.write(path, text)
      const commit = repository.commit()
      repository.write('shop.go', 'package shop\n\nfunc Sell() { println() }\n')
      const [go, launcher] = await launcherOf(directory)
      const opened = (path: string) => ({ ...NO_DATA, commit, uncommitted: [], files: [{ path, state: '' }] })
      const legs: readonly ImpactLeg[] = [
        opened('run.sh'),
        opened('go.mod'),
        { ...opened('run.sh'), uncommitted: [{ path: 'run.sh', state: '' }] },
      ]
      const opener = await repository.open()
      const changes = new ImpactChanges(opener, { go, launcher, own: [] }, legs)
      const [one, same, other] = await Promise.all(legs.map(async (leg) => changes.since(leg)))
      expect(same?.after).toBe(one?.after)
      expect(one?.changed.map(({ path }) => path)).toEqual(['shop.go'])
      expect(other?.changed.map(({ path }) => path).sort()).toEqual(['run.sh', 'shop.go'])
      for (const [leg, path] of [
        [one, 'run.sh'],
        [same, 'go.mod'],
      ] as const)
        expect(leg?.stateNow(path)).toBe(repository.git('hash-object', path))
    })
  })
})
