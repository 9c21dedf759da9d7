/** @module What the go command of the suite could not instrument. Tests can write to the file: nothing in it is trusted. */
import { constants, open } from 'node:fs/promises'
import { type Finding, findingIfAny } from '../../findings/finding.js'
import { plural } from '../../support/plural.js'

/** A line of the file, as launcher/gonotes.go writes it. */
interface Note {
  readonly kind: 'failed' | 'left'
  /** `go build example.com/m/cmd/x: -buildmode=c-archive` */
  readonly text: string
}

const MAX_BYTES = 1 << 20

/**
 * The findings about binaries that the suite built plainly although they have measured code.
 * @param file absolute; it need not exist
 */
export async function nestedBuildFindings(file: string): Promise<readonly Finding[]> {
  const notes = (await readStart(file)).split('\n').flatMap(parseNote)
  const texts = (kind: Note['kind']): readonly string[] => [
    ...new Set(notes.filter((note) => note.kind === kind).map(({ text }) => text)),
  ]
  const [failed, left] = [texts('failed'), texts('left')]
  return [
    ...findingIfAny(
      'nested-build-failed',
      `${plural(failed.length, 'build')} inside the suite failed with instrumentation, and was repeated without it`,
      failed,
    ),
    ...findingIfAny(
      'nested-build-plain',
      `${plural(left.length, 'build')} inside the suite cannot be instrumented because of its flags`,
      left,
    ),
  ]
}

/** The first megabyte of a regular file; empty if it is something else. */
async function readStart(path: string): Promise<string> {
  // A link is not followed, and opening a pipe does not block. Windows has neither flag: undefined counts as 0.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const file = await open(path, flags).catch(() => undefined)
  if (file === undefined) return ''
  try {
    if (!(await file.stat()).isFile()) return ''
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

function parseNote(line: string): readonly Note[] {
  let note: unknown
  try {
    note = JSON.parse(line)
  } catch {
    return []
  }
  if (typeof note !== 'object' || note === null) return []
  const { kind, command, reason, mains } = note as Readonly<Record<string, unknown>>
  if (kind !== 'failed' && kind !== 'left') return []
  const names = Array.isArray(mains) ? mains.filter((name) => typeof name === 'string').join(' ') : ''
  return [{ kind, text: `go ${String(command)} ${names}: ${String(reason)}` }]
}
