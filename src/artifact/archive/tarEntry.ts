/** @module What the header of an entry in a tar archive says: its name, and whether its content can be read. */
import type { Header as TarHeader } from 'tar-stream'
import { isRecord } from '../../support/records.js'

/** Of a name that is shown, its end: in UTF-16 code units. */
const MAX_NAME_LENGTH = 300

/** The archive of a sparse file has only parts of it, and GNU tar gives it another name. */
function sparseName({ pax }: TarHeader): unknown {
  if (!isRecord(pax)) return undefined
  const isSparse = Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'))
  return isSparse ? (pax['GNU.sparse.name'] ?? '') : undefined
}

export function nameOf(header: TarHeader): string {
  const name = sparseName(header)
  return typeof name === 'string' && name !== '' ? name : header.name
}

/** What other types mean differs between programs. */
export function isPlainFile(header: TarHeader): boolean {
  const { type } = header
  return (type === 'file' || type === 'contiguous-file') && sparseName(header) === undefined
}

/** Whether nobody knows its type; the types of tar-stream do not say that there are such entries. */
export function isUnknown(header: TarHeader): boolean {
  const type: unknown = header.type
  return typeof type !== 'string'
}

/** The name that a link refers to. */
export function targetOf(header: TarHeader): string {
  const name: unknown = header.linkname
  return typeof name === 'string' ? name : ''
}

/** As much of a name as is shown: an archive can have very long ones. */
export function shownName(name: string): string {
  return name.length > MAX_NAME_LENGTH ? `…${name.slice(-MAX_NAME_LENGTH)}` : name
}

/** What an entry is that cannot be read. */
export function kindOf(header: TarHeader): string {
  const { type } = header
  if (sparseName(header) !== undefined) return 'a sparse file'
  if (isUnknown(header)) return 'a sparse file, or of a type that is not known'
  if (type === 'link')
    return `a hard link to ${shownName(targetOf(header))}, which is no coverage data before it in the archive`
  return KINDS.get(type) ?? 'no regular file'
}

const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['symlink', 'a symbolic link'],
  ['fifo', 'a named pipe'],
  ['character-device', 'a device'],
  ['block-device', 'a device'],
])
