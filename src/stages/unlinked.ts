/** @module Selected packages that no binary and no test binary links: what they would add to the total. */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { hex } from '../covdata/bytes/bytes.js'
import { encodeMetaFile } from '../covdata/format/encodeMeta.js'
import { decodeMetaFile } from '../covdata/format/metaFile.js'
import { hashBlobs } from '../covdata/format/metaHash.js'
import { type Pod, readPods } from '../covdata/read/readPods.js'
import { writeMetaFile } from '../covdata/write/podFiles.js'
import { SOURCES } from '../coverage/model.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { type InstrumentRequest, type Instrumented, instrumentPackages } from '../go/build/coverTool.js'
import type { GoCommand } from '../go/goCommand.js'
import { parseGoVersion } from '../go/goVersion.js'
import type { GoPackage } from '../go/packages/packages.js'
import { describeError } from '../support/errors.js'
import { plural } from '../support/plural.js'
import type { Ready } from './setUp.js'

/** What is known about the packages that nothing links. */
export interface Unlinked {
  /** A pod with these packages if they count, without counters and with the columns of other pods; otherwise none. */
  readonly pods: readonly Pod[]
  /** The numbers of their statements, as far as they are known. */
  readonly statements: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/** Nothing is known. */
export const NOTHING_UNLINKED: Unlinked = { pods: [], statements: new Map(), findings: [] }

/** The name of all packages in the pod, so that none of them is taken for the main package of a binary. */
const PACKAGE_NAME = 'unlinked'

/** The part of Ready that is needed here. */
export interface PinnedCommand extends Pick<Ready, 'go'> {
  readonly pinned: { readonly info: { readonly version: string } }
}

export interface UnlinkedRequest {
  /** Whether the packages count as uncovered. */
  readonly count: boolean
  /** An absolute directory for temporary files. */
  readonly scratch: string
  /** Ends the cover tool. */
  readonly stop: AbortSignal
}

/**
 * Counts the statements of packages that nothing links, with Go's own cover tool. When that fails, nothing else is lost.
 * @param pods the pods that were read
 */
export async function unlinkedPackages(
  { go, pinned }: PinnedCommand,
  packages: readonly GoPackage[],
  pods: readonly Pod[],
  request: UnlinkedRequest,
): Promise<Unlinked> {
  const goVersion = parseGoVersion(pinned.info.version)
  if (packages.length === 0 || goVersion === undefined) return NOTHING_UNLINKED
  try {
    return await counted(go, { packages, name: PACKAGE_NAME, goVersion }, pods, request)
  } catch (error) {
    const problem = describeError(error)
    const found = packages.map(({ importPath }) => ({ importPath, problem }))
    return { ...NOTHING_UNLINKED, findings: request.count ? uncounted(found) : [] }
  }
}

async function counted(
  go: GoCommand,
  asked: Omit<InstrumentRequest, 'scratch' | 'stop'>,
  pods: readonly Pod[],
  { count, scratch, stop }: UnlinkedRequest,
): Promise<Unlinked> {
  // The suite has run: it may have put something in the place of a name that it can guess.
  const directory = await mkdtemp(join(scratch, 'unlinked-'))
  const found = await instrumentPackages(go, { ...asked, scratch: directory, stop })
  const blobs = found.flatMap(({ blob }) => blob ?? [])
  const hash = hashBlobs('md5', blobs)
  const bytes = encodeMetaFile({ hash, mode: 'atomic', granularity: 'perblock', blobs })
  const { packages: decoded } = decodeMetaFile(bytes)
  const statements = new Map(decoded.map((pkg) => [pkg.importPath, pkg.records.statements]))
  if (!count) return { pods: [], statements, findings: [] }
  const data = join(directory, 'data')
  await mkdir(data)
  await writeMetaFile(data, hex(hash), bytes)
  const read = await readPods([data], { columns: [columnFor(pods)] })
  return { pods: read.pods, statements, findings: uncounted(found) }
}

/** A column that has data already: otherwise there would be one in which nothing is covered. */
function columnFor(pods: readonly Pod[]): number {
  const columns = [...SOURCES.keys()]
  return columns.find((column) => pods.some((pod) => pod.columns.includes(column))) ?? 0
}

/** Packages that the cover tool has refused. */
export function uncounted(
  found: readonly Pick<Instrumented, 'importPath' | 'problem'>[],
): readonly Finding[] {
  const evidence = found.flatMap(({ importPath, problem }) =>
    problem === undefined ? [] : `${importPath}: ${problem}`,
  )
  return findingIfAny(
    'packages-not-counted',
    `${plural(evidence.length, 'package')} could not be counted, so the total is too low`,
    evidence,
  )
}
