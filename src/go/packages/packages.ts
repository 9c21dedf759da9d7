/** @module Listing packages with the go command. */
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../support/errors.js'
import { isFile } from '../../support/files.js'
import { type GoCommand, goOutput } from '../goCommand.js'

export interface GoPackage {
  readonly importPath: string
  /** The name in the package clause; `main` for a main package. */
  readonly name: string
  /** Absolute. */
  readonly dir: string
  readonly modulePath: string
  /** Whether it has Go files other than tests, so that there is something to measure. */
  readonly hasCode: boolean
  /** Names of its Go files other than tests, in the order in which Go compiles them. */
  readonly files: readonly string[]
  /** Absolute paths of the test files that match the build tags. */
  readonly testFiles: readonly string[]
}

export interface TestedPackage extends GoPackage {
  /** Import paths that the test files import. */
  readonly testImports: readonly string[]
}

/** A pattern names a package that the go command does not find. */
export class NoSuchPackage extends UserError {
  /** @param reason Go's own message */
  constructor(
    readonly importPath: string,
    reason: string,
  ) {
    // To find the packages of a pattern, Go loads all modules, of which any may fail.
    super(
      importPath.includes('...')
        ? `the packages ${importPath} cannot be listed`
        : `there is no package ${importPath}`,
      reason,
    )
  }
}

/** A pattern names a file, which the go command would take for a package of its own, that belongs to no module. */
export class FileNotPackage extends UserError {
  constructor(readonly pattern: string) {
    const directory = dirname(pattern).replaceAll('\\', '/')
    const named = /^(?:\.|[/]|[A-Za-z]:)/.test(directory) ? directory : `./${directory}`
    super(`${pattern} is a file, not a package`, `Write the directory with the package instead: ${named}`)
  }
}

/** The requested fields; go list -json=… leaves out empty ones. */
interface ListedPackage {
  readonly ImportPath: string
  readonly Name?: string
  readonly Dir?: string
  readonly Module?: { readonly Path: string }
  readonly GoFiles?: readonly string[]
  readonly CgoFiles?: readonly string[]
  readonly TestGoFiles?: readonly string[]
  readonly XTestGoFiles?: readonly string[]
  readonly TestImports?: readonly string[]
  readonly XTestImports?: readonly string[]
  readonly Error?: { readonly Err: string }
}

const FIELDS = 'ImportPath,Name,Dir,Module,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,Error'

/** Package lists; those of `list` are requested from the go command only once: nothing in a run changes the sources. */
export class PackageLists {
  private readonly listed = new Map<string, Promise<readonly GoPackage[]>>()

  constructor(private readonly go: GoCommand) {}

  /** The result of `listPackages`, from memory if it was requested before. */
  async list(
    cwd: string,
    patterns: readonly string[],
    flags: readonly string[] = [],
  ): Promise<readonly GoPackage[]> {
    const key = JSON.stringify([cwd, patterns, flags])
    return remembered(this.listed, key, async () => listPackages(this.go, cwd, patterns, flags))
  }

  /** Like `list`, with what the tests import, for which the go command loads those packages as well. */
  async listWithTests(
    cwd: string,
    patterns: readonly string[],
    flags: readonly string[] = [],
  ): Promise<readonly TestedPackage[]> {
    const fields = `-json=${FIELDS},TestImports,XTestImports`
    const listed = await listing(this.go, cwd, patterns, [fields, ...flags])
    return listed.map((item) => ({
      ...toPackage(item),
      testImports: [...(item.TestImports ?? []), ...(item.XTestImports ?? [])],
    }))
  }
}

async function remembered<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask()
  known.set(key, answer)
  return answer
}

/**
 * The packages that match the patterns, in the go command's order. Packages that cannot be loaded are included, since
 * the build reports their errors better.
 * @param flags build flags that decide which files belong to a package
 * @throws NoSuchPackage with Go's own message for a pattern that names no package, and FileNotPackage for a file beside packages
 */
export async function listPackages(
  go: GoCommand,
  cwd: string,
  patterns: readonly string[],
  flags: readonly string[] = [],
): Promise<readonly GoPackage[]> {
  // -find: without loading what they import, which takes most of the time.
  const listed = await listing(go, cwd, patterns, ['-find', `-json=${FIELDS}`, ...flags])
  return listed.map(toPackage)
}

async function listing(
  go: GoCommand,
  cwd: string,
  patterns: readonly string[],
  flags: readonly string[],
): Promise<readonly ListedPackage[]> {
  if (!patterns.every((pattern) => pattern.endsWith('.go'))) await refuseFiles(cwd, patterns)
  const args = ['list', '-e', ...flags, '--', ...patterns]
  const listed = parseJsonStream(await goOutput(go, cwd, args, `listing the packages ${patterns.join(' ')}`))
  const missing = listed.find((item) => item.Dir === undefined && item.Error !== undefined)
  if (missing?.Error !== undefined) {
    throw new NoSuchPackage(missing.ImportPath, missing.Error.Err)
  }
  return listed
}

/**
 * Like the go command, for which a name that ends with .go may be a package too: example.com/nats.go.
 * @throws FileNotPackage for the first pattern that names a file
 */
export async function refuseFiles(cwd: string, patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns)
    if (pattern.endsWith('.go') && (await isFile(resolve(cwd, pattern)))) throw new FileNotPackage(pattern)
}

function toPackage(listed: ListedPackage): GoPackage {
  const dir = listed.Dir ?? ''
  const files = [...(listed.GoFiles ?? []), ...(listed.CgoFiles ?? [])]
  const testFiles = [...(listed.TestGoFiles ?? []), ...(listed.XTestGoFiles ?? [])]
  return {
    importPath: listed.ImportPath,
    name: listed.Name ?? '',
    dir,
    modulePath: listed.Module?.Path ?? '',
    hasCode: files.length > 0,
    files,
    testFiles: testFiles.map((file) => join(dir, file)),
  }
}

/** go list writes a sequence of indented objects; each ends with a brace in the first column. */
function parseJsonStream(text: string): readonly ListedPackage[] {
  return text
    .split(/^\}\r?\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => JSON.parse(`${part}}`) as ListedPackage)
}
