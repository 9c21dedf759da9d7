/** @module Data to merge: of a leg, whose manifest tells about it, or of directories of which nothing is known. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { SOURCES } from '../coverage/model.js'
import type { DataDirectory } from '../coverage/readData.js'
import { UserError, describeError, errorCode } from '../support/errors.js'
import { MANIFEST_NAME, type Manifest } from './manifest.js'

export interface LegData {
  readonly manifest: Manifest | undefined
  readonly directories: readonly DataDirectory[]
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such directory',
  ENOTDIR: 'it is not a directory',
}

/**
 * Looks at a directory that the user named: a GOCOVERDIR, a report of ours, its covdata folder, or an unpacked artifact.
 * @param directory absolute
 * @throws UserError when it or its manifest cannot be read
 */
export async function findLegData(directory: string): Promise<LegData> {
  const names = await namesIn(directory)
  if (names.includes('covdata') && names.includes('report.json'))
    return findLegData(join(directory, 'covdata'))
  const manifest = names.includes(MANIFEST_NAME)
    ? await readManifest(join(directory, MANIFEST_NAME))
    : undefined
  return { manifest, directories: directoriesOf(directory, names) }
}

/**
 * The data of an artifact whose manifest was read before.
 * @param directory absolute: what the artifact holds
 * @throws UserError when it cannot be read
 */
export async function legDataOf(directory: string, manifest: Manifest): Promise<LegData> {
  return { manifest, directories: directoriesOf(directory, await namesIn(directory)) }
}

/** Directories without a manifest are one measurement: nothing tells them apart. */
export function plainTogether(all: readonly LegData[]): readonly LegData[] {
  const plain = all.filter(({ manifest }) => manifest === undefined).flatMap(({ directories }) => directories)
  const legs = all.filter(({ manifest }) => manifest !== undefined)
  return plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch((error: unknown) => {
    const reason = REASONS[errorCode(error) ?? ''] ?? describeError(error)
    throw new UserError(
      `${directory} cannot be read: ${reason}`,
      'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.',
    )
  })
}

/** A covdata folder of ours has a folder for each source and no data beside them; anything else is one GOCOVERDIR. */
function directoriesOf(directory: string, names: readonly string[]): readonly DataDirectory[] {
  const isPlain = names.some((name) => /^cov(?:meta|counters)\./.test(name))
  const sources = isPlain ? [] : SOURCES.filter((source) => names.includes(source))
  return sources.length === 0
    ? [{ path: directory, source: 'binaries' }]
    : sources.map((source) => ({ path: join(directory, source), source }))
}

async function readManifest(path: string): Promise<Manifest> {
  // Its schemas are loaded only where there is a manifest.
  const { parseManifest } = await import('./readManifest.js')
  try {
    return parseManifest(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UserError(
      `${path} cannot be used: ${describeError(error)}`,
      'It belongs to the data beside it; remove it to merge the data alone.',
    )
  }
}
