/** Diffs of real repositories, whatever the user's configuration, attributes and names of files are. */
import { chmod, mkdir, readFile, rename, stat, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { changeOfDiff } from '../../src/compare/change.js'
import { diffOfCommits, diffOfWorkingTree } from '../../src/git/diff.js'
import type { FileChange } from '../../src/git/fileChange.js'
import { TestRepository, numbered } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'

/** A file of a diff in one line: its status, paths and hunks. */
function text({ status, path, pathBefore, lines }: FileChange): string {
  const from = pathBefore === undefined || pathBefore === path ? '' : `${pathBefore} > `
  const places =
    lines.kind === 'hunks'
      ? lines.hunks.map((hunk) => `-${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines}`)
      : [lines.kind]
  return `${status} ${from}${path}: ${places.join(' ')}`
}

async function inRepository(work: (repository: TestRepository) => Promise<void>): Promise<void> {
  await inTemporary(async (directory) => {
    await work(TestRepository.make(join(directory, 'repository')))
  })
}

describe('a diff of two commits', () => {
  it('names every kind of change with its lines', async () => {
    await inRepository(async (repository) => {
      const { root } = repository
      const lines = numbered('line', 20)
      for (const name of ['modified.go', 'moved.go', 'deleted.go', 'type.go'])
        repository.write(name, name === 'modified.go' ? lines.join('') : numbered(name, 20).join(''))
      repository.write('image.png', Buffer.from([0, 1, 2, 3]))
      repository.write('mode.go', 'package a\n')
      const before = repository.commit()
      const changed = [...lines.slice(0, 4), 'new\n', ...lines.slice(4, 10), ...lines.slice(11, 19), 'other']
      repository.write('modified.go', changed.join(''))
      repository.write('moved.go', [...numbered('moved.go', 20), 'more\n'].join(''))
      repository.git('mv', 'moved.go', 'new place.go')
      repository.git('rm', '--quiet', 'deleted.go', 'type.go')
      await symlink('modified.go', join(root, 'type.go'))
      repository.write('image.png', Buffer.from([0, 1, 2, 4]))
      repository.write('added.go', '\n\n\n')
      repository.write('empty.go', '')
      await chmod(join(root, 'mode.go'), 0o755)
      const after = repository.commit()
      const files = await diffOfCommits(await repository.open(), before, after)
      expect(files.map(text)).toEqual([
        'added added.go: -0,0 +1,3',
        'deleted deleted.go: -1,20 +0,0',
        'added empty.go: ',
        'modified image.png: binary',
        'modified mode.go: ',
        'modified modified.go: -4,0 +5,1 -11,1 +11,0 -20,1 +20,1',
        'renamed moved.go > new place.go: -20,0 +21,1',
        'type type.go: -0,0 +1,1',
      ])
      const modified = files.find(({ path }) => path === 'modified.go')
      expect(modified?.blobBefore).toBe(repository.git('rev-parse', `${before}:modified.go`))
      expect(modified?.blob).toBe(repository.git('rev-parse', `${after}:modified.go`))
      expect(files.find(({ status }) => status === 'deleted')?.blob).toBeUndefined()
      expect(files.find(({ status }) => status === 'type')?.mode).toBe(0o120000)
    })
  })

  it('is the same under any configuration and environment', async () => {
    await inRepository(async (repository) => {
      const { root } = repository
      const lines = numbered('line', 40)
      repository.write('a.go', lines.join(''))
      repository.write('b.go', lines.join('').replaceAll('line', 'other'))
      const before = repository.commit()
      repository.write('a.go', lines.map((line, i) => (i % 9 === 3 ? 'x\n' : line)).join(''))
      repository.git('mv', 'b.go', 'ü b.go')
      const after = repository.commit()
      const expected = await diffOfCommits(await repository.open(), before, after)
      expect(expected.map(text)).toEqual([
        `modified a.go: ${[4, 13, 22, 31, 40].map((line) => `-${line},1 +${line},1`).join(' ')}`,
        'renamed b.go > ü b.go: ',
      ])
      const order = join(root, '..', 'order')
      await writeFile(order, 'ü*\n')
      const evil = join(root, '..', 'evil')
      await writeFile(evil, `#!/bin/sh\ntouch ${join(root, '..', 'executed')}\ncat "$1"\n`, { mode: 0o755 })
      repository.write('.gitattributes', '*.go diff=odd\n')
      for (const [name, value] of Object.entries({
        'diff.external': evil,
        'diff.odd.textconv': evil,
        'diff.odd.command': evil,
        'diff.odd.algorithm': 'patience',
        'diff.noprefix': 'true',
        'diff.mnemonicPrefix': 'true',
        'diff.renames': 'false',
        'diff.renameLimit': '1',
        'diff.interHunkContext': '30',
        'diff.context': '7',
        'diff.algorithm': 'patience',
        'diff.submodule': 'log',
        'diff.suppressBlankEmpty': 'true',
        'diff.relative': 'true',
        'diff.wordRegex': '.',
        'diff.colorMoved': 'zebra',
        'color.ui': 'always',
        'core.quotePath': 'true',
        'core.fsmonitor': evil,
        'core.pager': evil,
        'core.autocrlf': 'true',
        'core.abbrev': '4',
        'core.bigFileThreshold': '1',
        'diff.orderFile': order,
        'diff.srcPrefix': 'q/',
        'diff.dstPrefix': 'r/',
        'diff.ignoreSubmodules': 'all',
        'diff.wsErrorHighlight': 'all',
        'pager.diff-tree': 'true',
      }))
        repository.git('config', name, value)
      const variables = {
        GIT_DIR: '/nowhere',
        GIT_WORK_TREE: '/nowhere',
        GIT_INDEX_FILE: '/nowhere',
        GIT_EXTERNAL_DIFF: evil,
        GIT_DIFF_OPTS: '--unified=9',
        GIT_PAGER: evil,
        GIT_LITERAL_PATHSPECS: '0',
        GIT_TRACE: '1',
        LC_ALL: 'de_DE.UTF-8',
      }
      const opened = await repository.open(variables)
      expect(await diffOfCommits(opened, before, after)).toEqual(expected)
      expect((await diffOfWorkingTree(opened, before)).filter(({ path }) => path.endsWith('.go'))).toEqual(
        expected,
      )
      await expect(stat(join(root, '..', 'executed'))).rejects.toThrow('ENOENT')
    })
  })

  it('finds files by names that look like a patch, a flag or a quotation', async () => {
    await inRepository(async (repository) => {
      const names = [
        '--help.go',
        ' a b.go ',
        'tab\t.go',
        'line\nend.go',
        '"q"\\.go',
        'x b/x',
        '\u0001\u007f.go',
        '日本 é.go',
        ':(glob)*.go',
        '*.go',
      ]
      for (const [i, name] of names.entries()) repository.write(name, numbered(`f${i}`, i + 3).join(''))
      const before = repository.commit()
      for (const [i, name] of names.entries())
        repository.write(
          name,
          [...numbered(`f${i}`, i + 3), `diff --git a/${name.replace('\n', '')} b/x\n`].join(''),
        )
      const after = repository.commit()
      const files = await diffOfCommits(await repository.open(), before, after)
      expect(files.map(text).sort()).toEqual(
        names.map((name, i) => `modified ${name}: -${i + 3},0 +${i + 4},1`).sort(),
      )
    })
  })

  it('has the lines of Go files that attributes call binary', async () => {
    await inRepository(async (repository) => {
      repository.write('.gitattributes', '*.go -diff\n*.txt -diff\n')
      for (const name of ['a.go', 'b.go', 'c.txt']) repository.write(name, numbered(name, 9).join(''))
      const before = repository.commit()
      for (const name of ['a.go', 'b.go', 'c.txt']) repository.write(name, numbered(name, 8).join(''))
      repository.git('mv', 'b.go', 'd.go')
      const after = repository.commit()
      const files = await diffOfCommits(await repository.open(), before, after)
      expect(files.map(text)).toEqual([
        'modified a.go: -9,1 +8,0',
        'modified c.txt: binary',
        'renamed b.go > d.go: -9,1 +8,0',
      ])
    })
  })

  it('tells a submodule from a file', async () => {
    await inTemporary(async (directory) => {
      const library = TestRepository.make(join(directory, 'library'))
      const first = library.commit()
      const second = library.commit()
      const repository = TestRepository.make(join(directory, 'repository'))
      repository.git('update-index', '--add', '--cacheinfo', `160000,${first},lib`)
      repository.git('commit', '--quiet', '-m', 'x')
      repository.git('update-index', '--cacheinfo', `160000,${second},lib`)
      repository.git('commit', '--quiet', '-m', 'y')
      const files = await diffOfCommits(await repository.open(), 'HEAD^', 'HEAD')
      expect(files.map(text)).toEqual(['modified lib: submodule'])
    })
  })

  it('has a submodule that was added, moved, replaced or taken out, whatever its configuration', async () => {
    await inRepository(async (repository) => {
      const id = (digit: number): string => String(digit).repeat(40)
      const entries = (...paths: readonly (readonly [path: string, commit: string])[]): string => {
        for (const [path, commit] of paths)
          repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},${path}`)
        repository.git('commit', '--quiet', '--allow-empty', '-m', 'x')
        return repository.git('rev-parse', 'HEAD')
      }
      repository.write('.gitmodules', '[submodule "gone"]\n\tpath = gone\n\turl = x\n\tignore = all\n')
      repository.git('add', '.gitmodules')
      const before = entries(['gone', id(1)], ['moved', id(2)], ['file.go', id(3)], ['both', id(4)])
      repository.git('rm', '--quiet', '--cached', 'gone', 'moved', 'file.go', 'both')
      repository.write('file.go', 'package a\n')
      repository.git('add', 'file.go')
      const after = entries(['added', id(5)], ['moved2', id(2)], ['both2', id(6)])
      for (const [name, value] of [
        ['diff.submodule', 'diff'],
        ['diff.ignoreSubmodules', 'all'],
        ['submodule.gone.ignore', 'all'],
      ] as const)
        repository.git('config', name, value)
      const files = await diffOfCommits(await repository.open(), before, after)
      expect(files.map(text)).toEqual([
        'added added: submodule',
        'deleted both: submodule',
        'added both2: submodule',
        'type file.go: submodule',
        'deleted gone: submodule',
        'renamed moved > moved2: submodule',
      ])
      const { withoutLines, gone } = changeOfDiff(files, { base: 'main', baseCommit: before })
      // The same commit has the same files.
      expect([...withoutLines]).toEqual(['added', 'both2', 'file.go'])
      expect([...gone]).toEqual(['both', 'gone', 'moved'])
    })
  })
})

describe('a diff of the working tree', () => {
  it('has changes that are staged, unstaged or of no known file, and leaves the index as it is', async () => {
    await inRepository(async (repository) => {
      const { root } = repository
      repository.write('.gitignore', 'ignored.go\n')
      for (const name of ['staged.go', 'unstaged.go', 'moved.go', 'gone.go', 'touched.go'])
        repository.write(name, numbered(name, 9).join(''))
      const before = repository.commit()
      repository.write('committed.go', 'package a\n')
      repository.commit()
      repository.write('staged.go', numbered('staged.go', 10).join(''))
      repository.git('add', 'staged.go')
      repository.write('unstaged.go', numbered('unstaged.go', 11).join(''))
      await rename(join(root, 'moved.go'), join(root, 'moved here.go'))
      await unlink(join(root, 'gone.go'))
      repository.write('touched.go', numbered('touched.go', 9).join(''))
      repository.write('ignored.go', 'package a\n')
      repository.write('notes.txt', 'not code\n')
      await mkdir(join(root, 'new'))
      repository.write('new/untracked.go', 'package a\n\nvar A = 1\n')
      const index = await readFile(join(root, '.git', 'index'))
      const files = await diffOfWorkingTree(await repository.open(), before)
      expect(files.map(text).filter((line) => !line.startsWith('modified touched'))).toEqual([
        'added committed.go: -0,0 +1,1',
        'deleted gone.go: -1,9 +0,0',
        'renamed moved.go > moved here.go: ',
        'added new/untracked.go: -0,0 +1,3',
        'modified staged.go: -9,0 +10,1',
        'modified unstaged.go: -9,0 +10,2',
      ])
      for (const name of ['new/untracked.go', 'unstaged.go', 'moved here.go'])
        expect(files.find(({ path }) => path === name)?.blob).toBe(repository.git('hash-object', name))
      expect(await readFile(join(root, '.git', 'index'))).toEqual(index)
    })
  })

  it('has a file with conflicts as it is there', async () => {
    await inRepository(async (repository) => {
      repository.write('a.go', 'one\n')
      const base = repository.commit()
      repository.git('checkout', '--quiet', '-b', 'other')
      repository.write('a.go', 'two\n')
      repository.commit()
      repository.git('checkout', '--quiet', 'main')
      repository.write('a.go', 'three\n')
      repository.commit()
      expect(() => repository.git('merge', 'other')).toThrow('Command failed')
      const files = await diffOfWorkingTree(await repository.open(), base)
      expect(files.map(text)).toContain('modified a.go: -1,1 +1,5')
    })
  })
})

// Git notices that a process ended when it writes to it or when it reads, with other words.
it.each([
  ['a process that ends at once', 'process', /(a filter|the filter "broken") of git's/],
  ['a command that fails', 'clean', /the filter "broken" of git's/],
])('a filter of the user’s that is %s is the reason in words', async (_, kind, words) => {
  await inTemporary(async (directory) => {
    const repository = TestRepository.make(directory)
    repository.write('a.go', 'package a\n')
    const commit = repository.commit()
    repository.write('.gitattributes', '*.go filter=broken\n')
    repository.write('a.go', 'package a\n\n')
    repository.git('config', `filter.broken.${kind}`, 'false')
    repository.git('config', 'filter.broken.required', 'true')
    await expect(diffOfWorkingTree(await repository.open(), commit)).rejects.toThrow(words)
  })
})
