/** `path-map`: names of files in the data, of any system, as paths in the repository. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { PathMap, type PathMapping } from '../../src/coverage/pathMap.js'

function mapped(pairs: readonly string[], name: string): string | undefined {
  return new PathMap(pairs.map(pairOf)).find(name)
}

function pairOf(pair: string): PathMapping {
  const [from = '', to = ''] = pair.split('=')
  return { from, to }
}

const element = fc.stringMatching(/^[A-Za-z0-9 _.ä-]{1,8}$/).filter((text) => !/^\.{1,2}$/.test(text))
const elements = fc.array(element, { minLength: 1, maxLength: 5 })

describe('path-map', () => {
  it.each([
    ['/src=.', '/src/cmd/x/main.go', 'cmd/x/main.go'],
    ['/src/=./', '/src/main.go', 'main.go'],
    ['/=.', '/cmd/main.go', 'cmd/main.go'],
    ['/src=services/shop', '/src/main.go', 'services/shop/main.go'],
    ['/src=services\\shop\\', '/src/main.go', 'services/shop/main.go'],
    ['C:\\src=.', 'C:\\src\\cmd\\x\\main.go', 'cmd/x/main.go'],
    ['c:/SRC=.', 'C:\\src\\Cmd\\main.go', 'Cmd/main.go'],
    ['\\\\host\\share=x', '\\\\host\\share\\main.go', 'x/main.go'],
    ['command-line-arguments=cmd/x', 'command-line-arguments/main.go', 'cmd/x/main.go'],
    ['example.com/old=.', 'example.com/old/cart/cart.go', 'cart/cart.go'],
  ])('%s says where %s is', (pair, name, path) => {
    expect(mapped([pair], name)).toBe(path)
  })

  it.each([
    ['/src=.', '/src2/main.go'],
    ['/src=.', '/other/src/main.go'],
    ['/src=.', '/SRC/main.go'],
    ['/src=.', '/src/../../etc/passwd'],
    ['C:\\src=.', '/src/main.go'],
    ['/a\\b=.', '/a/b/main.go'],
  ])('%s says nothing about %s', (pair, name) => {
    expect(mapped([pair], name)).toBeUndefined()
  })

  it('prefers the pair with the innermost directory, in any order', () => {
    for (const pairs of [
      ['/src=.', '/src/gen=build/gen'],
      ['/src/gen=build/gen', '/src=.'],
    ])
      expect([mapped(pairs, '/src/gen/x.go'), mapped(pairs, '/src/x.go')]).toEqual(['build/gen/x.go', 'x.go'])
  })

  it('finds every file below a directory, and none beside it', () => {
    fc.assert(
      fc.property(elements, elements, elements, fc.boolean(), (from, to, within, onWindows) => {
        const sep = onWindows ? '\\' : '/'
        const root = `${onWindows ? 'D:' : ''}${sep}${from.join(sep)}`
        const map = new PathMap([{ from: root, to: to.join('/') }])
        expect(map.find(`${root}${sep}${within.join(sep)}`)).toBe([...to, ...within].join('/'))
        expect(map.find(`${root}x${sep}${within.join(sep)}`)).toBeUndefined()
      }),
    )
  })

  it('remembers the pairs that matched nothing', () => {
    const map = new PathMap(['/src=.', '/go=vendor', 'C:\\x=y'].map(pairOf))
    expect(map.unused()).toHaveLength(3)
    map.find('/src/main.go')
    map.find('/elsewhere/main.go')
    expect(map.unused().toSorted()).toEqual(['/go=vendor', 'C:\\x=y'])
  })

  it('locates packages, and leaves those of which it says nothing as they are', () => {
    const map = new PathMap([{ from: 'example.com/gen', to: 'build/gen' }])
    const locate = map.locator('/repository', (importPath) => `/before/${importPath}`)
    expect(locate('example.com/gen/api')).toMatch(/^[/\\]repository[/\\]build[/\\]gen[/\\]api$/)
    expect(locate('example.com/shop')).toBe('/before/example.com/shop')
  })
})
