/** @module What the go command of the suite could not instrument. Tests can write to the file: nothing in it is trusted. */
import { type Finding, findingIfAny } from '../../findings/finding.js'
import { plural } from '../../support/plural.js'
import { readRegularFile } from '../../support/regularFile.js'

/** A line of the file, as launcher/gonotes.go writes it. */
interface Note {
  readonly kind: 'failed' | 'left'
  /** `go build example.com/m/cmd/x: -buildmode=c-archive` */
  readonly text: string
}

/** Some 2,000 builds; a file that is larger is not ours. */
const MAX_BYTES = 1 << 20

/**
 * The findings about binaries that the suite built plainly although they have measured code.
 * @param file absolute; it need not exist
 */
export async function nestedBuildFindings(file: string): Promise<readonly Finding[]> {
  const content = await readRegularFile(file, MAX_BYTES).catch(() => Buffer.alloc(0))
  const notes = content.toString('utf8').split('\n').flatMap(parseNote)
  const texts = (kind: Note['kind']): readonly string[] => [
    ...new Set(notes.filter((note) => note.kind === kind).map(({ text }) => text)),
  ]
  const [failed, left] = [texts('failed'), texts('left')]
  return [
    ...findingIfAny(
      'nested-build-failed',
      `${plural(failed.length, 'build')} inside the suite failed with instrumentation and had to be repeated without it`,
      failed,
    ),
    ...findingIfAny(
      'nested-build-plain',
      `${plural(left.length, 'build')} inside the suite could not be instrumented`,
      left,
    ),
  ]
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
  if (typeof command !== 'string' || typeof reason !== 'string' || !Array.isArray(mains)) return []
  const names = mains.filter((name) => typeof name === 'string')
  return [{ kind, text: `go ${[command, ...names].join(' ')}: ${reason}` }]
}
