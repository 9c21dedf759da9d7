/**
 * @module Whether Go's changed packages compile for the tests. What compiled once is noted beside the copies, as finding
 * it out again takes a tenth of a second of every run.
 */
import { readFile } from 'node:fs/promises'
import type { GoCommand } from '../go/goCommand.js'
import { capture } from '../process/exec.js'
import { succeeds } from '../support/files.js'
import { copiesDirectory, isKept, keepCopy } from './copies.js'
import { DID_NOT_COMPILE, type Overlays, type Preserving, notPreserved } from './preserving.js'

export interface ProbeRequest {
  readonly go: GoCommand
  /** Absolute: where the tests are built. */
  readonly cwd: string
  /** What decides what is compiled besides the overlay: version, target, experiments and flags of the Go. */
  readonly settings: readonly string[]
  /** Absolute: where the notes are kept from run to run. */
  readonly toolCacheDir: string
}

/**
 * Checks that Go's changed packages compile for the tests, as no binary was built that would show it: the Go release, or
 * an overlay of the user's, may have other files than we know.
 * @returns without the changes that do not compile
 */
export async function probePreserved(request: ProbeRequest, preserving: Preserving): Promise<Preserving> {
  if (preserving.overlays === undefined) return preserving
  if (await allCompile(request, preserving.overlays)) return preserving
  if (preserving.attributing === undefined) return notPreserved(DID_NOT_COMPILE, preserving)
  return probePreserved(request, await preserving.attributing.leaveOut(DID_NOT_COMPILE))
}

async function allCompile(request: ProbeRequest, { tests, nested, launcher }: Overlays): Promise<boolean> {
  const read = async (file: string): Promise<string> => readFile(file, 'utf8')
  const [own, forTests, forNested] = await Promise.all([read(launcher), read(tests), read(nested)])
  const files = new Map([
    [forTests, tests],
    [forNested, nested],
  ])
  for (const [text, file] of files) {
    // The paths of our own copies say what is in them; files of the user's may have changed.
    if (!(text === own ? await compiledOnce(request, file, text) : await compiles(request, file)))
      return false
  }
  return true
}

/** @param overlay the text of the file */
async function compiledOnce(request: ProbeRequest, file: string, overlay: string): Promise<boolean> {
  const directory = copiesDirectory(request.toolCacheDir)
  const note = JSON.stringify([...request.settings, overlay])
  if (await isKept(directory, NOTE, note)) return true
  if (!(await compiles(request, file))) return false
  await succeeds(keepCopy(directory, NOTE, note))
  return true
}

async function compiles({ go, cwd }: ProbeRequest, overlay: string): Promise<boolean> {
  // They import all other changed packages.
  const args = ['build', `-overlay=${overlay}`, 'runtime/coverage', 'testing/internal/testdeps']
  return (await capture(go.program, args, { cwd, env: go.env })).exitCode === 0
}

const NOTE = 'compiled.json'
