/** Changes of Go code that reach farther than they look, rule by rule, with made-up knowledge of who executed what. */
import { describe, expect, it } from '@jest/globals'
import { DIRECTORY, PRESENT } from '../../src/impact/impactData.js'
import { type Texts, type World, selectedBy } from './changedModule.js'

const TEST = (pkg: string, name: string): string =>
  `package ${pkg}\n\nimport "testing"\n\nfunc ${name}(t *testing.T) {}\n`

/** What a change of some files selects. */
async function changed(world: World, texts: Texts): Promise<readonly string[]> {
  return selectedBy(world, { ...world.files, ...texts })
}

describe('initialisation of variables', () => {
  const rates = (more: string): string => `package rates

var first = start()

var second = load()

func start() int { return or(1) }

func or(n int) int {
	if n > 1 {
		return later()
	}
	return n
}

func later() int { return ${more} }

func load() int { return 2 }
`
  const world: World = {
    files: {
      'go.mod': 'module example.com/shop\n',
      'rates/rates.go': rates('3'),
      'rates/rates_test.go': TEST('rates', 'TestRates'),
      'till/till_test.go': TEST('till', 'TestTill').replace(
        '"testing"',
        '(\n\t"testing"\n\n\t_ "example.com/shop/rates"\n)',
      ),
    },
    executed: [],
  }

  it('comes in another order if a function names a variable, also if nothing calls it', async () => {
    expect(await changed(world, { 'rates/rates.go': rates('second') })).toEqual([
      'rates TestRates: variable',
      'till TestTill: variable',
    ])
  })

  it('stays as it was if a function that variables use names no other variable', async () => {
    expect(await changed(world, { 'rates/rates.go': rates('4') })).toEqual(['rates TestRates: compiled'])
  })
})

describe('tests that others call', () => {
  const tests = (n: number): string => `package cart

import "testing"

func TestAdd(t *testing.T) { t.Log(${n}) }

func TestAll(t *testing.T) { t.Run("add", TestAdd) }

func TestNone(t *testing.T) {}
`

  it('are helpers of these', async () => {
    const world: World = {
      files: { 'go.mod': 'module example.com/shop\n', 'cart/cart_test.go': tests(1) },
      executed: [],
    }
    expect(await changed(world, { 'cart/cart_test.go': tests(2) })).toEqual(
      ['TestAdd', 'TestAll', 'TestNone'].map((name) => `cart ${name}: helper`),
    )
  })
})

describe('names', () => {
  it('that others import with a dot may be theirs already', async () => {
    const world: World = {
      files: {
        'go.mod': 'module example.com/shop\n',
        'cart/cart.go': 'package cart\n',
        'cart/cart_test.go': TEST('cart', 'TestCart'),
        'till/till.go': 'package till\n\nimport . "example.com/shop/cart"\n\nfunc Add() {}\n',
        'till/till_test.go': TEST('till', 'TestTill'),
      },
      executed: [],
    }
    expect(await changed(world, { 'cart/cart.go': 'package cart\n\nfunc Add() {}\n' })).toEqual([
      'cart TestCart: shared name',
      'till TestTill: shared name',
    ])
  })
})

describe('files', () => {
  it('that vendored code embeds are vendored files', async () => {
    const vendored = 'package page\n\nimport _ "embed"\n\n//go:embed page.html\nvar Page string\n'
    const world: World = {
      files: {
        'go.mod': 'module example.com/shop\n',
        'cart/cart_test.go': TEST('cart', 'TestCart'),
        'vendor/example.com/page/page.go': vendored,
        'vendor/example.com/page/page.html': 'one',
      },
      executed: [],
    }
    expect(await changed(world, { 'vendor/example.com/page/page.html': 'two' })).toEqual([
      'everything: module',
    ])
  })

  it.each([
    ['go.mod', 'module'],
    ['shop.c', 'foreign'],
  ])('that build the code are no less so if they are embedded: %s', async (path, rule) => {
    const embedding = `package shop\n\nimport _ "embed"\n\n//go:embed ${path}\nvar Text string\n`
    const files = {
      'go.mod': 'module example.com/shop\n',
      'shop.c': 'int one;\n',
      'shop.go': embedding,
      'shop_test.go': TEST('shop', 'TestShop'),
      'cart/cart_test.go': TEST('cart', 'TestCart'),
    }
    const more = `${files[path as keyof typeof files]}\n// more\n`
    expect(await changed({ files, executed: [] }, { [path]: more })).toEqual([`everything: ${rule}`])
  })

  const world: World = {
    files: {
      'go.mod': 'module example.com/shop\n',
      'cart/cart_test.go': TEST('cart', 'TestCart'),
      'cart/testdata/prog/main.go': 'package main\n\nfunc main() {}\n',
      'till/till_test.go': TEST('till', 'TestTill'),
    },
    executed: [],
  }
  const change = { 'cart/testdata/prog/main.go': 'package main\n\nfunc main() { println() }\n' }

  it('of Go below testdata that nobody opened may be built by any test', async () => {
    expect(await changed(world, change)).toEqual(['everything: file'])
  })

  it('of Go below testdata that a test opened are its own', async () => {
    const path = 'cart/testdata/prog/main.go'
    const opened = { 'till TestTill': [{ path, state: `content ${world.files[path] ?? ''}` }] }
    expect(await changed({ ...world, opened }, change)).toEqual([
      'cart TestCart: testdata',
      'till TestTill: opened',
    ])
  })
})

describe('programs that do not record what they open', () => {
  const opened = (path: string): Pick<World, 'opened'> => ({
    opened: { 'till TestTill': [{ path, state: `content ${files[path] ?? ''}` }] },
  })
  const files: Texts = {
    'go.mod': 'module example.com/shop\n',
    'README.md': 'one',
    'cart/cart_test.go': TEST('cart', 'TestCart'),
    'cart/testdata/list.txt': 'one',
    'cart/testdata/prog/main.go': 'package main\n\nfunc main() {}\n',
    'make/make_test.go': `${TEST('make', 'TestMake')}\nfunc TestBuild(t *testing.T) {}\n`,
    'till/list.txt': 'one',
    'till/till_test.go': TEST('till', 'TestTill'),
  }
  const world: World = {
    files,
    executed: [],
    tests: { 'make TestMake': { unseen: 'others' }, 'make TestBuild': { unseen: 'builds' } },
  }

  it.each([
    ['till/list.txt', ['make TestMake: unseen', 'till TestTill: opened']],
    ['README.md', ['make TestMake: unseen', 'till TestTill: opened']],
    ['cart/testdata/list.txt', ['cart TestCart: testdata', 'make TestMake: unseen', 'till TestTill: opened']],
  ])('may have opened %s, though it is known who else did', async (path, selects) => {
    expect(await changed({ ...world, ...opened(path) }, { [path]: 'two' })).toEqual(selects)
  })

  it('may have opened a document, or a directory or an ignored file that somebody else is known to read', async () => {
    expect(await changed(world, { 'README.md': 'two' })).toEqual(['make TestMake: unseen'])
    const listed = { 'till TestTill': [{ path: 'till', state: DIRECTORY }] }
    expect(await changed({ ...world, opened: listed }, { 'till/list.txt': 'two' })).toEqual([
      'make TestMake: unseen',
      'till TestTill: listed',
    ])
    const ignored = { 'till TestTill': [{ path: 'local.txt', state: 'content before' }] }
    expect(await changed({ ...world, opened: ignored }, {})).toEqual([
      'make TestMake: unseen',
      'till TestTill: opened',
    ])
  })

  it('may execute any Go code of the repository, or its tests, if nobody knows what they execute', async () => {
    const code: World = { ...world, tests: { 'make TestMake': { unseen: 'others', unseenCode: true } } }
    const test = files['cart/cart_test.go'] ?? ''
    expect(await changed(code, { 'cart/cart_test.go': test.replace('{}', '{ t.Fail() }') })).toEqual([
      'cart TestCart: test',
      'make TestMake: unseen code',
    ])
    expect(await changed(code, { 'cart/cart_test.go': `// Comment\n${test}` })).toEqual([
      'cart TestCart: compiled',
    ])
    expect(await changed(code, { 'till/till.go': 'package till\n\nfunc Till() {}\n' })).toEqual([
      'make TestMake: unseen code',
      'till TestTill: compiled',
    ])
  })

  it('may compile a file that is not compiled here, for another system or with other tags', async () => {
    for (const [path, constraint] of [
      ['till/till_windows.go', ''],
      ['till/other.go', '//go:build windows\n\n'],
    ] as const) {
      const file = (text: string): Texts => ({ [path]: `${constraint}package till\n\n${text}\n` })
      const own = { 'till/till.go': 'package till\n\nfunc Open() {}\n' }
      const compiled = { ...world, files: { ...files, ...own, ...file('func Till() {}') } }
      const left = { ...compiled, notCompiled: [path] }
      const broken = file('func Till() { broken() }')
      expect(await changed(left, broken)).toEqual([
        ...['make TestBuild: other build', 'make TestMake: other build', 'till TestTill: compiled'],
      ])
      expect(await changed(compiled, broken)).toEqual(['till TestTill: compiled'])
      expect(await changed(left, file('// Comment\nfunc Till() {}'))).toEqual(['till TestTill: compiled'])
    }
    const always = { 'till/new.go': 'package till\n\nfunc Till() {}\n' }
    expect(await changed(world, always)).toEqual(['till TestTill: compiled'])
  })

  it('of the go command may have built Go code below testdata', async () => {
    const path = 'cart/testdata/prog/main.go'
    const later = { [path]: 'package main\n\nfunc main() { println() }\n' }
    expect(await changed({ ...world, ...opened(path) }, later)).toEqual([
      'cart TestCart: testdata',
      'make TestBuild: unseen',
      'make TestMake: unseen',
      'till TestTill: opened',
    ])
  })

  it('that run outside tests concern all tests of the package', async () => {
    const outside: World = { ...world, tests: { 'make ': { unseen: 'others' } }, opened: { 'make ': [] } }
    expect(await changed(outside, { 'README.md': 'two' })).toEqual([
      'make TestBuild: unseen',
      'make TestMake: unseen',
    ])
  })
})

describe('a removed test', () => {
  const tests = (...names: readonly string[]): string =>
    `package cart\n\nimport "testing"\n${names.map((name) => `\nfunc ${name}(t *testing.T) {}\n`).join('')}`
  const world: World = {
    files: {
      'go.mod': 'module example.com/shop\n',
      'cart/cart.go': 'package cart\n\nfunc Add() {}\n\nfunc Sum() {}\n',
      'cart/cart_test.go': tests('TestA', 'TestB', 'TestC'),
      'till/till_test.go': TEST('till', 'TestTill'),
    },
    executed: [
      { by: ['cart TestA', 'cart TestB'], functions: ['cart/cart.go Add'] },
      { by: ['cart TestC'], functions: ['cart/cart.go Sum'] },
    ],
  }

  it('has those run again that ran beside it, as nobody knows what only it covered', async () => {
    const later = { 'cart/cart_test.go': tests('TestB', 'TestC') }
    expect(await changed(world, later)).toEqual(['cart TestB: beside'])
  })

  it('selects nothing if it is known what it alone covered', async () => {
    const later = { 'cart/cart_test.go': tests('TestA', 'TestB') }
    expect(await changed(world, later)).toEqual(['cart TestA: compiled'])
  })

  it('has all tests run again if it is not known for whom code was executed', async () => {
    const executed = [...world.executed, { by: [], functions: ['cart/cart.go Sum'] }]
    const later = { 'cart/cart_test.go': tests('TestA', 'TestB') }
    expect(await changed({ ...world, executed }, later)).toEqual(['everything: uncertain'])
  })
})

describe('a Go file whose earlier content is not known', () => {
  it('says so, and not that it cannot be parsed', async () => {
    const files = { 'go.mod': 'module example.com/shop\n', 'cart/cart.go': 'package cart\n' }
    const world: World = { files, executed: [], lost: ['cart/cart.go'] }
    const later = { 'cart/cart.go': 'package cart\n\nfunc Add() {}\n' }
    expect(await changed(world, later)).toEqual(['everything: uncommitted'])
  })
})

describe('two modules of one path', () => {
  it('cannot be told from each other', async () => {
    const world: World = {
      files: {
        'one/go.mod': 'module example.com/app\n',
        'one/cart/cart.go': 'package cart\n\nconst Limit = 3\n',
        'one/cart/cart_test.go': TEST('cart', 'TestCart'),
        'two/go.mod': 'module example.com/app\n',
        'two/cart/cart.go': 'package cart\n\nconst Limit = 5\n',
      },
      modules: new Map([
        ['one', 'example.com/app'],
        ['two', 'example.com/app'],
      ]),
      executed: [],
    }
    expect(await changed(world, { 'one/cart/cart.go': 'package cart\n\nconst Limit = 4\n' })).toEqual([
      'everything: unmeasured',
    ])
  })
})

describe('a directory that was asked for', () => {
  it('may be gone, though nobody listed it', async () => {
    const world: World = {
      files: {
        'go.mod': 'module example.com/shop\n',
        'cart/cart_test.go': TEST('cart', 'TestCart'),
        'till/till_test.go': TEST('till', 'TestTill'),
        'plugins/README.md': '# Plugins\n',
      },
      executed: [],
      opened: { 'cart TestCart': [{ path: 'plugins', state: PRESENT }] },
    }
    const files = Object.fromEntries(
      Object.entries(world.files).filter(([path]) => !path.startsWith('plugins')),
    )
    expect(await selectedBy(world, files)).toEqual(['cart TestCart: opened'])
    expect(await changed(world, { 'plugins/README.md': '# More\n' })).toEqual([])
  })
})

describe('code that is excluded, by data of an earlier version that does not say who executed it', () => {
  const cart = (n: number): string => `package cart\n\nfunc Add() int { return ${n} }\n`
  const world: World = {
    files: {
      'go.mod': 'module example.com/shop\n',
      'cart/cart.go': cart(1),
      'cart/more.go': 'package cart\n\nfunc More() {}\n',
      'cart/cart_test.go': TEST('cart', 'TestCart'),
      'till/till_test.go': TEST('till', 'TestTill'),
    },
    executed: [{ by: ['till TestTill'], functions: ['cart/cart.go Add'] }],
  }

  it('may have been executed by any test', async () => {
    const change = { 'cart/cart.go': cart(2) }
    expect(await changed(world, change)).toEqual(['cart TestCart: compiled', 'till TestTill: function'])
    expect(await changed({ ...world, excluded: ['cart/cart.go'] }, change)).toEqual([
      'everything: unmeasured',
    ])
  })
})

describe('a program whose main function is excluded, by such data', () => {
  const main = 'package main\n\nimport "example.com/shop/cart"\n\nfunc main() { _ = cart.Limit }\n'
  const world: World = {
    files: {
      'go.mod': 'module example.com/shop\n',
      'cart/cart.go': 'package cart\n\nconst Limit = 3\n',
      'cmd/shop/main.go': main,
      'cmd/shop/more.go': 'package main\n\nfunc more() {}\n',
      'e2e/e2e_test.go': TEST('e2e', 'TestShop'),
    },
    executed: [{ by: ['e2e TestShop'], functions: ['cmd/shop/main.go main'] }],
  }
  const change = { 'cart/cart.go': 'package cart\n\nconst Limit = 4\n' }

  it('may have been executed by any test', async () => {
    expect(await changed(world, change)).toEqual(['e2e TestShop: constant'])
    expect(await changed({ ...world, excluded: ['cmd/shop/main.go'] }, change)).toEqual([
      'everything: unmeasured',
    ])
  })
})
