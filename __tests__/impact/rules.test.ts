/** What changes select, rule by rule, with Go's own parser and made-up knowledge of who executed what. */
import { describe, expect, it } from '@jest/globals'
import { DIRECTORY, type ImpactLeg } from '../../src/impact/impactData.js'
import { type Texts, type World, selectedBy } from './changedModule.js'

const FILES: Texts = {
  'go.mod': 'module example.com/shop\n\ngo 1.22\n',
  'README.md': '# Shop\n',
  'deploy/compose.yaml': 'services: {}\n',
  'cart/cart.go': `package cart

import (
	_ "embed"
	"fmt"
)

//go:embed banner.txt
var banner string

const limit = 3

var rates = map[string]int{"eur": 1}

type Cart struct{ items []string }

func init() { rates["usd"] = 2 }

// Add adds an item.
func (c *Cart) Add(item string) {
	c.items = append(c.items, item)
}

func (c *Cart) Total() int { return len(c.items) * rates["eur"] }

func Unused() string { return fmt.Sprint(banner, limit) }
`,
  'cart/banner.txt': 'welcome\n',
  'cart/cart_test.go': `package cart

import (
	"os"
	"testing"
)

func load(t *testing.T) { os.ReadFile("testdata/one.json") }

func TestAdd(t *testing.T) { load(t); new(Cart).Add("x") }

func TestTotal(t *testing.T) { new(Cart).Total() }
`,
  'cart/testdata/one.json': '{}\n',
  'mail/mail.go': 'package mail\n\nfunc Send() string { return "sent" }\n',
  'mail/mail_test.go': 'package mail\n\nimport "testing"\n\nfunc TestSend(t *testing.T) { Send() }\n',
  'cmd/shop/main.go': `package main

import "example.com/shop/cart"

func main() { new(cart.Cart).Add("y") }
`,
  'e2e/e2e_test.go': `package e2e

import "testing"

func TestMain(m *testing.M) { m.Run() }

func TestShop(t *testing.T) {}

func TestServer(t *testing.T) {}

func TestNothing(t *testing.T) {}
`,
}

const WORLD: World = {
  files: FILES,
  executed: [
    { by: ['cart TestAdd'], functions: ['cart/cart.go Cart.Add'] },
    { by: ['cart TestTotal'], functions: ['cart/cart.go Cart.Total'] },
    { by: ['cart [initialisation]'], functions: ['cart/cart.go init'] },
    { by: ['mail TestSend'], functions: ['mail/mail.go Send'] },
    {
      by: ['e2e TestShop'],
      functions: ['cmd/shop/main.go main', 'cart/cart.go Cart.Add', 'cart/cart.go init'],
    },
  ],
}

const CART = ['cart TestAdd', 'cart TestTotal', 'e2e TestShop']

async function edited(
  file: string,
  from: string,
  to: string,
  world: World = WORLD,
): Promise<readonly string[]> {
  const text = world.files[file] ?? ''
  expect(text).toContain(from)
  return selectedBy(world, { ...world.files, [file]: text.replace(from, to) })
}

function because(rule: string, tests: readonly string[]): readonly string[] {
  return tests.map((test) => `${test}: ${rule}`)
}

describe('Go code', () => {
  it('selects the tests that executed a changed function, also in programs that they started', async () => {
    expect(await edited('cart/cart.go', 'append(c.items, item)', 'append(c.items, item, item)')).toEqual(
      because('function', ['cart TestAdd', 'e2e TestShop']),
    )
  })

  it('selects nothing for comments and layout, and one test that compiles what changed', async () => {
    expect(
      await edited('cart/cart.go', '// Add adds an item.', '// Add puts an item\n// into the cart.'),
    ).toEqual(because('compiled', ['cart TestAdd']))
  })

  it('selects one test that compiles a new function', async () => {
    expect(await edited('mail/mail.go', 'func Send', 'func More() {}\n\nfunc Send')).toEqual([
      'mail TestSend: compiled',
    ])
  })

  it.each([
    ['a type', 'type', 'items []string', 'items []string; n int'],
    ['a constant', 'constant', 'limit = 3', 'limit = 4'],
    ['a variable', 'variable', '"eur": 1', '"eur": 3'],
    ['an init function', 'initialisation', '= 2 }', '= 3 }'],
    [
      'a new method',
      'method set',
      'func Unused',
      'func (c Cart) String() string { return "" }\n\nfunc Unused',
    ],
    ['a signature', 'signature', 'Total() int', 'Total() int64'],
    ['a removed function', 'removed', 'func Unused', 'func Other'],
    ['a line for the compiler', 'directive', 'func Unused', '//go:noinline\nfunc Unused'],
    ['a build constraint', 'removed', 'package cart', '//go:build linux\n\npackage cart'],
    [
      'a function with a name of Go itself',
      'shared name',
      'func Unused',
      'func len(x any) int { return 0 }\n\nfunc Unused',
    ],
    ['an import with effects of its own', 'imports', '"fmt"', '"fmt"\n\t_ "net/http/pprof"'],
  ])('selects what links the package for %s', async (_, rule, from, to) => {
    const selected = await edited('cart/cart.go', from, to)
    expect(selected.map((line) => line.split(':')[0])).toEqual(CART)
    for (const line of selected) expect(line).toContain(rule)
  })

  it('selects nothing for an import of what was linked already, or has no effects', async () => {
    expect(await edited('cart/cart.go', '"fmt"', '"fmt"\n\t"strings"')).toEqual(['cart TestAdd: compiled'])
  })

  it('selects all tests of a package whose TestMain, or what is outside of tests, executed a function', async () => {
    const server = { by: ['e2e [TestMain]'], functions: ['cart/cart.go Cart.Total'] }
    const world = { ...WORLD, executed: [...WORLD.executed, server] }
    expect(await edited('cart/cart.go', 'len(c.items) *', '2 * len(c.items) *', world)).toEqual(
      because('function', ['cart TestTotal', 'e2e TestNothing', 'e2e TestServer', 'e2e TestShop']),
    )
  })

  it('selects all tests of a group', async () => {
    const group = { by: ['e2e TestServer', 'e2e TestNothing'], functions: ['mail/mail.go Send'] }
    const world = { ...WORLD, executed: [...WORLD.executed, group] }
    expect(await edited('mail/mail.go', 'sent', 'gone', world)).toEqual(
      because('function', ['e2e TestNothing', 'e2e TestServer', 'mail TestSend']),
    )
  })

  it('selects everything for a function that nobody knows to have been executed by whom', async () => {
    const world = { ...WORLD, executed: [...WORLD.executed, { by: [], functions: ['mail/mail.go Send'] }] }
    expect(await edited('mail/mail.go', 'sent', 'gone', world)).toEqual(['everything: unattributed'])
  })

  it.each([
    ['cgo', 'foreign', { 'cart/cart.go': 'package cart\n\nimport "C"\n' }],
    ['assembly', 'foreign', { 'cart/add_amd64.s': 'TEXT ·add(SB),$0\n' }],
    ['go:linkname', 'linkname', { 'mail/link.go': 'package mail\n\n//go:linkname now time.now\n' }],
    ['what does not parse', 'unreadable', { 'mail/mail.go': 'package mail\n\nfunc Send( {\n' }],
    ['go.mod', 'module', { 'go.mod': 'module example.com/shop\n\ngo 1.23\n' }],
    ['a vendored file', 'module', { 'vendor/example.com/x/x.go': 'package x\n' }],
    ['a file that nobody is known to read', 'file', { 'deploy/compose.yaml': 'services: {x: {}}\n' }],
  ])('selects everything for %s', async (_, rule, texts: Texts) => {
    const [first = ''] = await selectedBy(WORLD, { ...FILES, ...texts })
    expect(first).toContain(`everything: `)
    expect(first).toContain(rule)
  })
})

describe('tests', () => {
  it('selects a changed test, and a new one', async () => {
    expect(await edited('cart/cart_test.go', 'load(t); ', 'load(t); load(t); ')).toEqual([
      'cart TestAdd: test',
    ])
    const added = 'func TestMore(t *testing.T) {}\n\nfunc TestTotal'
    expect(await edited('cart/cart_test.go', 'func TestTotal', added)).toEqual([
      'cart TestMore: test, unknown',
    ])
  })

  it('selects all tests of a package for their helpers and TestMain', async () => {
    expect(await edited('cart/cart_test.go', 'one.json"', 'two.json"')).toEqual(
      because('helper', ['cart TestAdd', 'cart TestTotal']),
    )
    expect(await edited('e2e/e2e_test.go', 'm.Run()', 'm.Run(); println()')).toEqual(
      because('helper', ['e2e TestNothing', 'e2e TestServer', 'e2e TestShop']),
    )
  })

  it('keeps in what a comment asks for, what did not pass, and what has no data', async () => {
    const kept = {
      ...FILES,
      'e2e/e2e_test.go': (FILES['e2e/e2e_test.go'] ?? '').replace(
        'func TestNothing',
        '//coverage:always it asks the bank\nfunc TestNothing',
      ),
    }
    const world: World = {
      ...WORLD,
      files: kept,
      tests: {
        'cart TestAdd': { outcome: 'skip' },
        'cart TestTotal': { outcome: 'fail' },
        'mail TestSend': { unstable: true },
      },
    }
    expect(await selectedBy(world, kept)).toEqual([
      'cart TestAdd: skipped',
      'cart TestTotal: failed',
      'e2e TestNothing: always',
      'mail TestSend: failed',
    ])
  })
})

describe('other files', () => {
  it('selects nothing for a document that nobody opened', async () => {
    expect(await edited('README.md', '# Shop', '# The shop')).toEqual([])
  })

  it('selects those that opened a file, also if it was not there', async () => {
    const opened = {
      'e2e TestServer': [{ path: 'README.md', state: 'content # Shop\n' }],
      'mail TestSend': [{ path: 'deploy/override.yaml', state: 'absent' }],
    }
    const world = { ...WORLD, opened }
    expect(await edited('README.md', '# Shop', '# The shop', world)).toEqual(['e2e TestServer: opened'])
    const after = { ...FILES, 'deploy/override.yaml': 'x\n' }
    expect(await selectedBy(world, after)).toEqual(['mail TestSend: opened'])
  })

  it('selects those that listed a directory in which a file appears, also in a directory of its own', async () => {
    const world = { ...WORLD, opened: { 'e2e TestServer': [{ path: 'deploy', state: DIRECTORY }] } }
    for (const path of ['deploy/new.yaml', 'deploy/more/new.yaml'])
      expect(await selectedBy(world, { ...FILES, [path]: 'x\n' })).toEqual(['e2e TestServer: listed'])
  })

  it('selects those that listed a directory of which git ignores other files, unless the data does not say', async () => {
    const opened = { 'e2e TestServer': [{ path: 'deploy', state: DIRECTORY }] }
    const now = [{ path: 'deploy', state: 'one' }]
    const changedFrom = async (ignored: ImpactLeg['ignored']): Promise<readonly string[]> =>
      selectedBy({ ...WORLD, opened, leg: { ...(ignored && { ignored }) } }, FILES, { ignored: now })
    for (const then of [[], [{ path: 'deploy', state: 'other' }], [...now, { path: 'mail', state: 'x' }]])
      expect(await changedFrom(then)).toEqual(then.length === 2 ? [] : ['e2e TestServer: listed'])
    expect(await changedFrom(now)).toEqual([])
    expect(await changedFrom(undefined)).toEqual([])
  })

  it('selects the package beside a changed file below testdata, and what links an embedded file', async () => {
    expect(await edited('cart/testdata/one.json', '{}', '[]')).toEqual(
      because('testdata', ['cart TestAdd', 'cart TestTotal']),
    )
    expect(await edited('cart/banner.txt', 'welcome', 'hello')).toEqual(because('embedded', CART))
  })

  it.each(['[^a]anner.txt', '[a-c]anner.t?t', 'b\\anner.*', 'other.txt\tbanner.txt', '"banner.txt"'])(
    'selects what links a file that is embedded by %s, though a test reads it too',
    async (pattern) => {
      const files = {
        ...FILES,
        'cart/cart.go': (FILES['cart/cart.go'] ?? '').replace('embed banner.txt', `embed ${pattern}`),
      }
      const opened = { 'mail TestSend': [{ path: 'cart/banner.txt', state: 'other' }] }
      expect(await edited('cart/banner.txt', 'welcome', 'hello', { ...WORLD, files, opened })).toEqual([
        ...because('embedded', CART),
        'mail TestSend: opened',
      ])
    },
  )

  it('selects only those that read a file that no pattern embeds', async () => {
    const files = {
      ...FILES,
      'cart/cart.go': (FILES['cart/cart.go'] ?? '').replace('embed banner.txt', 'embed [^b]anner.txt'),
    }
    const opened = { 'mail TestSend': [{ path: 'cart/banner.txt', state: 'other' }] }
    expect(await edited('cart/banner.txt', 'welcome', 'hello', { ...WORLD, files, opened })).toEqual([
      'mail TestSend: opened',
    ])
  })
})

describe('the rest', () => {
  it('selects those that read an environment variable with another value, and keeps no secret', async () => {
    const variables = [
      { name: 'REGION', hash: undefined },
      { name: 'API_TOKEN', hash: 'secret' },
    ]
    const world: World = {
      ...WORLD,
      leg: { variables },
      tests: { 'mail TestSend': { read: [0] }, 'e2e TestShop': { read: [1] } },
    }
    expect(await selectedBy(world, FILES, { env: { API_TOKEN: 'x' } })).toEqual(['e2e TestShop: variables'])
    expect(await selectedBy(world, FILES, { env: { API_TOKEN: 'x', REGION: 'eu' } })).toEqual([
      'e2e TestShop: variables',
      'mail TestSend: variables',
    ])
  })

  it('selects everything for other settings, and for data that cannot be used', async () => {
    const world: World = { ...WORLD, leg: { settings: { go: '1.26.8' } } }
    expect(await selectedBy(world, FILES, { settings: { go: '1.27.0' } })).toEqual(['everything: settings'])
    expect(await selectedBy({ ...WORLD, leg: { problems: ['lost'] } }, FILES)).toEqual(['everything: data'])
  })
})
