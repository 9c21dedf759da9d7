/** @module The sources that legs and reports have stored with their data. */
import { join } from 'node:path'
import type { SourceFile } from '../coverage/sourceFiles.js'
import { MAX_PACK_LENGTH, SOURCES_NAME, SourcePackError, textId } from '../coverage/sourcePack.js'
import { SourceTexts } from '../coverage/sourceTexts.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { errorCode } from '../support/errors.js'
import { plural } from '../support/plural.js'
import { OddFile, readRegularFile } from '../support/regularFile.js'

/** Data with sources beside it. */
export interface TextsOf {
  /** As it is shown. */
  readonly name: string
  /** Absolute: the folder that may have a sources.bin. */
  readonly folder: string
  /** What it recorded about its files. */
  readonly files: readonly SourceFile[]
}

export interface StoredTexts {
  readonly texts: SourceTexts
  readonly findings: readonly Finding[]
}

/**
 * Reads the stored sources, one file after the other. What is wrong with one costs nothing but these texts.
 * @param stored untrusted
 */
export async function storedTexts(stored: readonly TextsOf[]): Promise<StoredTexts> {
  const texts = new SourceTexts()
  const problems: string[] = []
  for (const { name, folder, files } of stored) {
    const problem = await addTexts(texts, folder, new Set(files.map(textId)))
    if (problem !== undefined) problems.push(`${name}: ${problem}`)
  }
  const title = 'The source text that jobs stored cannot be used'
  return { texts, findings: findingIfAny('sources-unusable', title, problems) }
}

/** @returns what is wrong with the file; undefined if it is good or not there */
async function addTexts(
  texts: SourceTexts,
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<string | undefined> {
  try {
    const pack = await readRegularFile(join(folder, SOURCES_NAME), MAX_PACK_LENGTH)
    const refused = await texts.add(pack, wanted)
    return refused === 0 ? undefined : `${plural(refused, 'text')} refused`
  } catch (error) {
    if (error instanceof SourcePackError) return `${SOURCES_NAME}: ${error.message}`
    if (error instanceof OddFile) return `${SOURCES_NAME}: ${error.message}`
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code !== undefined) return `${SOURCES_NAME} cannot be read: ${code}`
    throw error
  }
}
