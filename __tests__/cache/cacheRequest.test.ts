import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { keysOf } from '../../src/cache/cacheRequest.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import { groupWith, moduleAt } from '../helpers/modules.js'
import { inTemporary } from '../helpers/temporary.js'

it('the keys of caches depend on the go.sum of every module, and on go.work.sum', async () => {
  await inTemporary(async (top) => {
    const write = async (file: string, text: string): Promise<void> => {
      await mkdir(dirname(join(top, file)), { recursive: true })
      await writeFile(join(top, file), text)
    }
    await write('a/go.mod', 'module m/a\n')
    await write('b/go.mod', 'module m/b\n')
    await write('go.work', 'go 1.22\n\nuse (\n\t./a\n\t./b\n)\n')
    const modules = [moduleAt(join(top, 'a'), 'm/a'), moduleAt(join(top, 'b'), 'm/b')] as const
    const workspace = { file: join(top, 'go.work'), go: '1.22', toolchain: undefined }
    const groups = [groupWith(modules, { ...workspace, modules: [], replacements: [] })] as const
    const keys = async (): Promise<readonly string[]> => {
      const caches = { paths: { modules: '/m', build: '/b' }, compiling: {} }
      const { modules: ofModules, build } = await keysOf(
        {
          go: { program: 'go', env: {}, platform: 'linux' },
          info: {
            requested: '1.26',
            requestedBy: 'the test',
            version: '1.26.8',
            origin: 'PATH',
            goos: 'linux',
            goarch: 'amd64',
          },
          inputs: parseInputs(() => undefined, top),
          modules: { groups, testGroups: groups },
          env: {},
          context: { eventName: 'push', ref: 'refs/heads/main', testedSha: undefined },
          arch: 'x64',
          version: '1.0.0',
        },
        caches,
        new Date(0),
      )
      return [ofModules.primary, build.primary]
    }
    const seen = [await keys()]
    for (const file of ['a/go.sum', 'b/go.sum', 'go.work.sum']) {
      await write(file, `example.com/x v1.0.0 h1:of-${file}\n`)
      seen.push(await keys())
    }
    expect(new Set(seen.flat()).size).toBe(2 * 4)
    expect(await keys()).toEqual(seen.at(-1))
  })
})
