/** @module What the changes of files select that are no Go code, and of files that tests have read. */
import type { Outline } from '../go/test/declarations.js'
import { embedMatcher } from './embeds.js'
import { DIRECTORY, type FileState, type ImpactLeg, PRESENT } from './impactData.js'
import { directoryOf, isGoFile, isTestFile } from './packageGraph.js'
import type { Effect, RuleName, Scope, TestName } from './rules.js'

/** A changed path of the repository. */
export interface ChangedPath {
  /** With slashes. */
  readonly path: string
  readonly kind: 'added' | 'modified' | 'deleted'
  /** Whether it is, or was, no regular file. */
  readonly isLink: boolean
}

export interface FileContext {
  readonly leg: ImpactLeg
  /** Outlines with the go:embed patterns of all Go files, before and after. */
  readonly outlines: Iterable<readonly [string, Pick<Outline, 'embeds'>]>
  /** What is at a path now, as in FileState. */
  readonly stateNow: (path: string) => string
  /** What git ignores in the directories that tests listed, as it is now. */
  readonly ignored: readonly FileState[]
  /** Directories with tests. */
  readonly tested: ReadonlySet<string>
}

const MODULE_FILE = /(?:^|\/)(?:go\.mod|go\.sum|go\.work|go\.work\.sum)$/
const VENDORED = /(?:^|\/)vendor\//
const FOREIGN = /\.(?:s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|swig|swigcxx|syso)$/
const DOCUMENT =
  /\.(?:md|markdown|adoc|rst)$|(?:^|\/)(?:LICENSE|LICENCE|NOTICE|AUTHORS|CONTRIBUTORS|CODEOWNERS|\.gitignore|\.editorconfig)$/
const GO_CODE = /\.go$|(?:^|\/)go\.(?:mod|sum|work)$/
const TESTDATA = /^(?:(.*)\/)?testdata\//

/** @param changed everything that differs, Go code too */
export function fileEffects(changed: readonly ChangedPath[], context: FileContext): readonly Effect[] {
  const readers = new Readers(context.leg)
  const seen = new Set<string>()
  const effects = changed.flatMap((each) => {
    seen.add(each.path)
    return effectsOf(each, readers, context)
  })
  return [...effects, ...otherStates(context, readers, seen), ...ignoredEffects(context, readers)]
}

/** Whether a file is code that is not Go. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path)
}

function effectsOf(change: ChangedPath, readers: Readers, context: FileContext): readonly Effect[] {
  const { path, isLink } = change
  const read = readEffects(change, readers)
  const of = (rule: RuleName, scope: Scope): Effect => ({ rule, what: path, scope })
  const everything: Scope = { kind: 'everything' }
  if (isLink) return [of('link', everything)]
  if (VENDORED.test(path) && !TESTDATA.test(path)) return [of('module', everything)]
  if (isGoFile(path)) return [...read, ...embedEffects(path, context)]
  // Go code is read by the go command, which nobody observes, and any test may start it.
  const isBuilt = path.endsWith('.go') && read.length === 0
  const testdata = isBuilt ? [] : testdataEffects(path, context)
  // What the go command builds by it may also be embedded.
  if (testdata.length === 0 && MODULE_FILE.test(path)) return [of('module', everything)]
  if (testdata.length === 0 && isForeign(path)) return [of('foreign', everything)]
  const own = [...embedEffects(path, context), ...testdata]
  const unseen = unseenEffects(path, readers)
  if (own.length > 0) return [...read, ...own, ...unseen]
  if (read.length > 0) return [...read, ...unseen]
  if (!DOCUMENT.test(path)) return [of('file', everything)]
  return unseen.length > 0 ? unseen : [of('document', { kind: 'nothing' })]
}

/** Those that started programs of which nobody knows what they open. A go command may build Go code that no package has. */
function unseenEffects(path: string, readers: Readers): readonly Effect[] {
  const tests = GO_CODE.test(path) ? [...readers.unseen, ...readers.builders] : readers.unseen
  return tests.length === 0 ? [] : [{ rule: 'unseen', what: path, scope: { kind: 'readers', tests } }]
}

function readEffects({ path, kind }: ChangedPath, readers: Readers): readonly Effect[] {
  const opened = readers.of(path)
  const effects: Effect[] = []
  if (opened.length > 0)
    effects.push({ rule: 'opened', what: path, scope: { kind: 'readers', tests: opened } })
  // What appeared or is gone may be all that a directory had, which is then another entry of its parent.
  for (let at = directoryOf(path), isFirst = true; ; at = directoryOf(at), isFirst = false) {
    const listed = isFirst || kind !== 'modified' ? readers.of(at, true) : []
    if (listed.length > 0)
      effects.push({ rule: 'listed', what: `${path} in ${at}`, scope: { kind: 'readers', tests: listed } })
    if (at === '.') return effects
  }
}

function embedEffects(path: string, { outlines }: FileContext): readonly Effect[] {
  const found = new Map<string, Effect>()
  for (const [file, { embeds = [] }] of outlines) {
    const directory = directoryOf(file)
    const within =
      directory === '.'
        ? path
        : path.startsWith(`${directory}/`)
          ? path.slice(directory.length + 1)
          : undefined
    if (within === undefined || !embeds.some((pattern) => embedMatcher(pattern)(within))) continue
    const kind = isTestFile(file) ? 'package' : 'linked'
    found.set(`${kind} ${directory}`, { rule: 'embedded', what: path, scope: { kind, directory } })
  }
  return [...found.values()]
}

function testdataEffects(path: string, { tested }: FileContext): readonly Effect[] {
  const match = TESTDATA.exec(path)
  if (match === null) return []
  const directory = match[1] ?? '.'
  return tested.has(directory)
    ? [{ rule: 'testdata', what: path, scope: { kind: 'package', directory } }]
    : []
}

/** Files that git does not compare, such as ignored ones, and that tests have seen otherwise. */
function otherStates(
  { leg, stateNow }: FileContext,
  readers: Readers,
  seen: ReadonlySet<string>,
): readonly Effect[] {
  return leg.files.flatMap(({ path, state }): readonly Effect[] => {
    if (seen.has(path) || state === DIRECTORY) return []
    if (stateNow(path) === (state === PRESENT ? DIRECTORY : state)) return []
    const opened: Effect = { rule: 'opened', what: path, scope: { kind: 'readers', tests: readers.of(path) } }
    return [opened, ...unseenEffects(path, readers)]
  })
}

/** Directories that tests listed and that have other entries which git ignores. */
function ignoredEffects({ leg, ignored }: FileContext, readers: Readers): readonly Effect[] {
  // Older data does not say it.
  if (leg.ignored === undefined) return []
  const [then, now] = [leg.ignored, ignored].map(
    (all) => new Map(all.map(({ path, state }) => [path, state])),
  )
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])]
    .filter((path) => then?.get(path) !== now?.get(path))
    .map((path) => ({
      rule: 'listed',
      what: `files that git ignores in ${path}`,
      scope: { kind: 'readers', tests: readers.of(path, true) },
    }))
}

/** Who opened what. */
class Readers {
  /** Those whose programs may have opened anything, and those whose programs built Go code. */
  readonly unseen: readonly TestName[]
  readonly builders: readonly TestName[]
  private readonly files = new Map<string, { readonly isDirectory: boolean; readonly tests: TestName[] }>()

  constructor({ files, tests }: ImpactLeg) {
    const at = files.map(({ path, state }: FileState) => {
      const entry = { isDirectory: state === DIRECTORY, tests: [] as TestName[] }
      this.files.set(path, entry)
      return entry
    })
    this.unseen = tests.filter(({ unseen }) => unseen === 'others')
    this.builders = tests.filter(({ unseen }) => unseen === 'builds')
    for (const { importPath, name, opened } of tests)
      for (const index of opened) at[index]?.tests.push({ importPath, name })
  }

  /** @param asDirectory whether the path is meant as a directory that was listed */
  of(path: string, asDirectory = false): readonly TestName[] {
    const entry = this.files.get(path)
    return entry === undefined || (asDirectory && !entry.isDirectory) ? [] : entry.tests
  }
}
