/** @module What of a suite need not run, and what did not. */

/** What need not run. */
export interface Narrowing {
  /** The test functions that are left out, as `keyOfTest` writes them. Any other runs. */
  readonly leftOut: ReadonlySet<string>
  /** Import paths of packages with changed code, which go test compiles even where there is no test. */
  readonly changed: ReadonlySet<string>
}

/** A test function. */
interface NamedTest {
  readonly importPath: string
  readonly name: string
}

/** What of a suite was left out. */
export interface LeftOut {
  readonly tests: readonly NamedTest[]
  /** Import paths of packages with test files whose test process is not started. */
  readonly packages: readonly string[]
}

/** What a narrowed suite, or a shard of it, does not run. */
export interface NotRun extends LeftOut {
  /** How many test functions the suite or the shard has. */
  readonly total: number
  /** Of a shard: what all shards together leave out, if they choose by the same data. */
  readonly suite?: LeftOut | undefined
}

export function keyOfTest({ importPath, name }: NamedTest): string {
  return `${importPath} ${name}`
}
