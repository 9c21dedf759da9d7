/** @module Main packages whose tests run the test binary under the names of commands, as testscript has them do. */
import type { GoPackage, TestedPackage } from '../go/packages/packages.js'
import { readRegularFile } from '../support/regularFile.js'

/** In bytes. */
const MAX_TEST_FILE = 16 * 1024 * 1024
/** As an import has it; there are several forks of testscript. */
const MENTION = /\/testscript["`]/

/**
 * Import paths of the main packages whose tests import testscript.
 * @param packages listed without their imports
 * @param listWithTests the same with what the tests import: the go command takes twice the time for it, so that it is only
 * asked if a test file may import testscript
 */
export async function scriptedMains(
  packages: readonly GoPackage[],
  listWithTests: () => Promise<readonly TestedPackage[]>,
): Promise<ReadonlySet<string>> {
  const files = packages.filter(({ name }) => name === 'main').flatMap(({ testFiles }) => testFiles)
  if (!(await anyMentions(files))) return new Set()
  const scripted = (await listWithTests()).filter(
    ({ name, testImports }) => name === 'main' && testImports.some((path) => path.endsWith('/testscript')),
  )
  return new Set(scripted.map(({ importPath }) => importPath))
}

/** A file that cannot be read is reported by the go command. */
async function anyMentions(files: readonly string[]): Promise<boolean> {
  for (const file of files) {
    const content = await readRegularFile(file, MAX_TEST_FILE).catch(() => undefined)
    if (content !== undefined && MENTION.test(content.toString('latin1'))) return true
  }
  return false
}
