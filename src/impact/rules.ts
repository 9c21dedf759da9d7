/** @module The rules of test selection: which tests a change selects, and why. docs/impact.md has them in a table. */

/** Which tests a rule selects. */
export type Selects =
  /** Those that executed the function. */
  | 'those that executed it'
  /** All tests of packages that import the package, and those that executed anything of it or of what imports it. */
  | 'those of what links it'
  | 'all of its package'
  | 'those that read it'
  | 'those that may read it'
  | 'those that may execute it'
  | 'those that ran beside it'
  | 'the test itself'
  | 'everything'
  | 'nothing'

export interface Rule {
  /** What changed, as a clause without its name. */
  readonly what: string
  readonly selects: Selects
  /** Why that is enough, or why not less. */
  readonly why: string
}

/** What can select tests. */
export const RULES = {
  function: {
    what: 'the body of a function changed',
    selects: 'those that executed it',
    why: 'A test that did not execute a function does the same with another body of it.',
  },
  'new function': {
    what: 'a function is new',
    selects: 'nothing',
    why: 'What calls it has changed itself.',
  },
  'new name': {
    what: 'a type or constant is new',
    selects: 'nothing',
    why: 'What names it has changed itself.',
  },
  'empty function': {
    what: 'a function without statements changed',
    selects: 'those of what links it',
    why: 'It has no counter, so nobody knows who called it.',
  },
  'not linked': {
    what: 'a function changed that no binary and no test links',
    selects: 'nothing',
    why: 'What does not contain a function cannot execute it; linking it is a change of imports.',
  },
  'not compiled': {
    what: 'a function changed in a file that is not compiled',
    selects: 'nothing',
    why: 'Its build constraint leaves it out; another constraint is a change of its own.',
  },
  removed: {
    what: 'a declaration was removed, or has other build constraints',
    selects: 'those of what links it',
    why: 'What named it may mean something else now, or not compile.',
  },
  'shared name': {
    what: 'a new declaration has a name that its package or Go uses already',
    selects: 'those of what links it',
    why: 'Code that did not change may mean the new one.',
  },
  'method set': {
    what: 'a type has another set of methods',
    selects: 'those of what links it',
    why: 'Which interfaces a type satisfies is decided by code that did not change, such as fmt.',
  },
  signature: {
    what: 'the signature of a function changed',
    selects: 'those of what links it',
    why: 'Code that names it gets other types without a change of its own.',
  },
  type: {
    what: 'a type changed',
    selects: 'those of what links it',
    why: 'A type has no counter, and code that uses it need not have changed.',
  },
  constant: {
    what: 'a constant changed',
    selects: 'those of what links it',
    why: 'The compiler copies it to wherever it is used.',
  },
  variable: {
    what: 'a variable of a package, its initial value or its place changed',
    selects: 'those of what links it',
    why: 'It is initialised before any test, in every process that links the package.',
  },
  initialisation: {
    what: 'an init function changed',
    selects: 'those of what links it',
    why: 'It runs before any test, in every process that links the package.',
  },
  imports: {
    what: 'a package imports something that it did not link, or no longer does',
    selects: 'those of what links it',
    why: 'The initialisation of an imported package may change what others do.',
  },
  directive: {
    what: 'a line for the compiler changed',
    selects: 'those of what links it',
    why: 'It changes how code is compiled that did not change.',
  },
  embedded: {
    what: 'an embedded file changed',
    selects: 'those of what links it',
    why: 'It is the value of a variable.',
  },
  opened: {
    what: 'a file changed that tests or their programs opened',
    selects: 'those that read it',
    why: 'Others have not seen it.',
  },
  listed: {
    what: 'a file appeared, changed or is gone in a directory that tests or their programs listed',
    selects: 'those that read it',
    why: 'They may do something with whatever is there.',
  },
  unseen: {
    what: 'a file changed, and tests started programs that do not record what they open',
    selects: 'those that may read it',
    why: 'A shell, make, docker or git may open any file.',
  },
  'unseen code': {
    what: 'Go code changed, and tests started programs of which nobody knows what they execute',
    selects: 'those that may execute it',
    why: 'Such as go test, or a program that left no counters.',
  },
  'other build': {
    what: 'a Go file changed that is not compiled, and tests started programs that may compile it',
    selects: 'those that may read it',
    why: 'A go command may build for another system or with other tags.',
  },
  variables: {
    what: 'an environment variable has another value',
    selects: 'those that read it',
    why: 'Others have not seen it.',
  },
  testdata: {
    what: 'a file below testdata changed',
    selects: 'all of its package',
    why: 'It is there for these tests, and not everything that reads it can be seen.',
  },
  test: {
    what: 'a test changed or is new',
    selects: 'the test itself',
    why: 'It does something else.',
  },
  'removed test': {
    what: 'a test was removed',
    selects: 'nothing',
    why: 'Nothing calls a test.',
  },
  beside: {
    what: 'a test was removed that ran at the same time as others',
    selects: 'those that ran beside it',
    why: 'Which of them covered what is not known, and what only it covered is not carried over.',
  },
  uncertain: {
    what: 'a test was removed, and of some code it is not known who executed it',
    selects: 'everything',
    why: 'It may be what only that test covered, which is not carried over.',
  },
  helper: {
    what: 'something else in the test files of a package changed',
    selects: 'all of its package',
    why: 'Its tests may use it, and no other package can.',
  },
  always: {
    what: 'a comment keeps the test in',
    selects: 'the test itself',
    why: 'It was asked for.',
  },
  failed: {
    what: 'the test did not pass, was flaky or in quarantine',
    selects: 'the test itself',
    why: 'What it executed is not what it executes when it passes.',
  },
  skipped: {
    what: 'the test was skipped',
    selects: 'the test itself',
    why: 'What it executes is not known.',
  },
  unknown: {
    what: 'the test has no data',
    selects: 'the test itself',
    why: 'What it executes is not known.',
  },
  compiled: {
    what: 'no other test of a changed package is selected',
    selects: 'the test itself',
    why: 'One test shows that the package still compiles and passes go vet.',
  },
  document: {
    what: 'a document changed that nobody opened',
    selects: 'nothing',
    why: 'Documents are for people. Tests that open one are known.',
  },
  module: {
    what: 'a go.mod, go.sum, go.work or vendored file changed',
    selects: 'everything',
    why: 'Code of other modules is not measured.',
  },
  foreign: {
    what: 'assembly or C code changed, in a file that uses cgo too',
    selects: 'everything',
    why: 'It has no counters.',
  },
  linkname: {
    what: 'a go:linkname line changed',
    selects: 'everything',
    why: 'It replaces functions of any package.',
  },
  unmeasured: {
    what: 'code changed that is not measured',
    selects: 'everything',
    why: 'Nobody knows who executed it.',
  },
  unattributed: {
    what: 'code changed that was executed, but not known for whom',
    selects: 'everything',
    why: 'It may have been any test.',
  },
  unreadable: {
    what: 'a Go file cannot be parsed, or says that its lines are elsewhere',
    selects: 'everything',
    why: 'What changed in it cannot be told.',
  },
  uncommitted: {
    what: 'a Go file changed that was not committed when it was measured',
    selects: 'everything',
    why: 'The repository does not have its earlier content, so what changed in it cannot be told.',
  },
  file: {
    what: 'a file changed that nobody is known to read',
    selects: 'everything',
    why: 'A program that cannot be observed may read it, such as a script, a container or a code generator.',
  },
  link: {
    what: 'a symbolic link or a submodule changed',
    selects: 'everything',
    why: 'What is behind it is not compared.',
  },
  elsewhere: {
    what: 'code is used that is outside of the repository, or in another clone in it',
    selects: 'everything',
    why: 'Whether it changed is not known.',
  },
  settings: {
    what: 'Go, its flags, the tags or inputs are not those of the data',
    selects: 'everything',
    why: 'Everything is compiled in another way.',
  },
  data: {
    what: 'there is no usable data',
    selects: 'everything',
    why: 'What tests execute is not known.',
  },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof RULES

/** A change by one rule. */
export interface Effect {
  readonly rule: RuleName
  /** What changed, for people: `cart/cart.go: Cart.Add`. */
  readonly what: string
  readonly scope: Scope
}

/** Where the tests are that an effect selects. Directories and files are in the repository, with slashes; the top is `.`. */
export type Scope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'nothing' }
  /** Of the file as it was measured. */
  | {
      readonly kind: 'executed'
      readonly file: string
      readonly body: readonly [number, number, number, number]
    }
  | { readonly kind: 'linked'; readonly directory: string }
  | { readonly kind: 'package'; readonly directory: string }
  | { readonly kind: 'test'; readonly directory: string; readonly name: string }
  | { readonly kind: 'readers'; readonly tests: readonly TestName[] }
  /** Of tests that are gone. */
  | { readonly kind: 'beside'; readonly test: TestName }

/** A test function; an empty name is what a test process does outside tests, which all of its tests depend on. */
export interface TestName {
  readonly importPath: string
  readonly name: string
}
