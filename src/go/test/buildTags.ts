/** @module The build tags of test files, for advice when the user's tags select none. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readStart } from '../../support/regularFile.js'

/** Bytes of a file in which its constraints are looked for; they come before the package clause. */
const HEADER = 4096
const MAX_FILES = 2000
/** Modules below a directory that are searched. */
const MAX_MODULES = 50
const SKIPPED = /^(?:[._].*|vendor|testdata|node_modules)$/
const CONSTRAINT = /^\/\/(?:go:build | ?\+build )(.*)$/gm
/** Tags that the go command sets by itself, and negated ones. */
const TAG = /(?<![\w.!])[\p{L}_][\p{L}\p{N}_.]*/gu
const SET_BY_GO =
  /^(?:go1\.\d+|goexperiment\..*|cgo|gc|gccgo|race|msan|asan|ignore|unix|aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)$/

/**
 * How many test files in a directory and below ask for each tag, the most frequent first. Other modules, vendored and
 * hidden folders are left out.
 */
export async function tagsOfTestFiles(directory: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const file of (await below(directory)).testFiles) {
    const text = await readStart(file, HEADER).catch(() => Buffer.alloc(0))
    for (const tag of tagsIn(text.toString('utf8'))) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

/** Absolute paths of the modules below a directory whose test files ask for one of the tags (comma-separated). */
export async function nestedModulesWith(tags: string, directory: string): Promise<readonly string[]> {
  const wanted = tags.split(',')
  const found: string[] = []
  for (const module of (await below(directory)).modules.slice(0, MAX_MODULES)) {
    const known = await tagsOfTestFiles(module)
    if (wanted.some((tag) => known.has(tag))) found.push(module)
  }
  return found.sort()
}

/** The tags that the constraints of a file name. */
function tagsIn(text: string): ReadonlySet<string> {
  const header = text.split(/^package /m, 1)[0] ?? ''
  const found = [...header.matchAll(CONSTRAINT)].flatMap(([, expression = '']) => expression.match(TAG) ?? [])
  return new Set(found.filter((tag) => !SET_BY_GO.test(tag)))
}

interface Below {
  readonly testFiles: readonly string[]
  /** The directories of other modules, which are not searched. */
  readonly modules: readonly string[]
}

async function below(top: string): Promise<Below> {
  const testFiles: string[] = []
  const modules: string[] = []
  const directories = [top]
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
    if (directory !== top && entries.some((entry) => entry.name === 'go.mod')) {
      modules.push(directory)
      continue
    }
    for (const entry of entries) {
      if (entry.isDirectory() && !SKIPPED.test(entry.name)) directories.push(join(directory, entry.name))
      if (entry.isFile() && entry.name.endsWith('_test.go')) testFiles.push(join(directory, entry.name))
      if (testFiles.length >= MAX_FILES) return { testFiles, modules }
    }
  }
  return { testFiles, modules }
}
