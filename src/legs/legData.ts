/** @module Data to merge: of a leg with a manifest, or plain directories without one. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { SOURCES } from '../coverage/model.js'
import type { DataDirectory } from '../coverage/readData.js'
import { UserError, describeError, errorCode } from '../support/errors.js'
import { MANIFEST_NAME, type Manifest } from './manifest.js'

/** Data to merge. */
export interface LegData {
  /** Undefined for plain directories. */
  readonly manifest: Manifest | undefined
  readonly directories: readonly DataDirectory[]
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such directory',
  ENOTDIR: 'it is not a directory',
}

/**
 * The data in a directory that the user names: a GOCOVERDIR, a report directory, its covdata folder, or an unpacked
 * artifact.
 * @param directory absolute
 * @throws UserError if it or its manifest cannot be read
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
 * The data of an artifact whose manifest has been read.
 * @param directory absolute path of the unpacked artifact
 * @throws UserError if it cannot be read
 */
export async function legDataOf(directory: string, manifest: Manifest): Promise<LegData> {
  return { manifest, directories: directoriesOf(directory, await namesIn(directory)) }
}

/** Joins all directories without a manifest, as nothing distinguishes them, and puts them after the legs. */
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

/** A covdata folder of ours has only a folder for each source; anything else is a single GOCOVERDIR. */
function directoriesOf(directory: string, names: readonly string[]): readonly DataDirectory[] {
  const isPlain = names.some((name) => /^cov(?:meta|counters)\./.test(name))
  const sources = isPlain ? [] : SOURCES.filter((source) => names.includes(source))
  return sources.length === 0
    ? [{ path: directory, source: 'binaries' }]
    : sources.map((source) => ({ path: join(directory, source), source }))
}

async function readManifest(path: string): Promise<Manifest> {
  // Loads valibot, so it is imported only if there is a manifest.
  const { parseManifest } = await import('./readManifest.js')
  try {
    return parseManifest(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UserError(
      `${path} cannot be used: ${describeError(error)}`,
      'It describes the data next to it; remove it to merge the data without it.',
    )
  }
}
