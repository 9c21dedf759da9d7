/** @module The tests of the page by number, and numbers by name. */
import type { PageOutcome, PageTests } from '../../report/html/pageTests.js'

/** In the order of their numbers. */
const OUTCOMES: readonly PageOutcome[] = ['unknown', 'pass', 'fail', 'skip', 'unfinished']

/** A test, or what happens outside tests, with its figures: those of its subtests are part of them. */
export interface TestItem {
  readonly test: number
  /** Import path. */
  readonly package: string
  /** As all reports show it: `./e2e`. */
  readonly shownPackage: string
  /** `TestX/sub`, or `package initialisation`. */
  readonly name: string
  readonly isTest: boolean
  readonly outcome: PageOutcome
  /** Undefined if it is not known. */
  readonly milliseconds: number | undefined
  /** Statements that it covers. */
  readonly exact: number
  /** Further statements that it or other tests cover. */
  readonly perhaps: number
  /** Statements that it alone covers. */
  readonly alone: number
  /** Whether something might not be covered without it. */
  readonly isNeeded: boolean
}

export class TestCatalog {
  readonly items: readonly TestItem[]
  private readonly children: readonly (readonly number[])[]
  private readonly byId: ReadonlyMap<string, number>

  constructor(readonly data: PageTests) {
    const { tests, packages, shownPackages } = data
    this.items = tests.name.map((name, test) => ({
      test,
      package: packages[tests.package[test] ?? 0] ?? '',
      shownPackage: shownPackages[tests.package[test] ?? 0] ?? '',
      name,
      isTest: tests.isTest[test] === 1,
      outcome: OUTCOMES[tests.outcome[test] ?? 0] ?? 'unknown',
      milliseconds: (tests.milliseconds[test] ?? -1) < 0 ? undefined : tests.milliseconds[test],
      exact: tests.exact[test] ?? 0,
      perhaps: tests.perhaps[test] ?? 0,
      alone: tests.alone[test] ?? 0,
      isNeeded: tests.isNeeded[test] === 1,
    }))
    const children: number[][] = this.items.map(() => [])
    for (const [test, parent] of tests.parent.entries()) children[parent]?.push(test)
    this.children = children
    this.byId = new Map(this.items.map((item) => [testId(item), item.test]))
  }

  item(test: number): TestItem | undefined {
    return this.items[test]
  }

  at(id: string): TestItem | undefined {
    return this.items[this.byId.get(id) ?? -1]
  }

  parentOf(test: number): TestItem | undefined {
    return this.items[this.data.tests.parent[test] ?? -1]
  }

  /** The subtests of a test, without theirs. */
  childrenOf(test: number): readonly TestItem[] {
    return (this.children[test] ?? []).flatMap((child) => this.items[child] ?? [])
  }

  /** A test and all its subtests. */
  familyOf(test: number): ReadonlySet<number> {
    const family = new Set([test])
    // What is added while it is walked through is walked through, too.
    for (const member of family) for (const child of this.children[member] ?? []) family.add(child)
    return family
  }
}

/** Names a test in addresses; what happens outside tests is in parentheses, which no test's name has. */
export function testId({ package: importPath, name, isTest }: TestItem): string {
  return `${importPath} ${isTest ? name : `(${name})`}`
}
