/** @module Finds out which binary and process each live file belongs to. */
import { basename } from 'node:path'
import { FileReader, type ReadBudget } from '../bytes/fileReader.js'
import {
  type CounterMemory,
  type LiveFile,
  type LiveProcess,
  type RegisteredPackages,
  decodeLiveFile,
} from './liveFile.js'
import { type DataProblem, unreadable } from '../format/dataProblem.js'
import { errorCode } from '../../support/errors.js'
import { BinaryPrefixes } from './binaryPrefixes.js'

/** Where a live file is. */
export interface LivePlace {
  readonly path: string
  /** Index into the list of directories. */
  readonly directory: number
}

/** A live file whose header was read. */
export interface LiveFileName extends LivePlace {
  /** The tag of its pod: the hash of the meta-data file. */
  readonly tag: string
  readonly pid: number
  readonly process: LiveProcess
  /** Whether it holds the meta-data as well. */
  readonly hasMeta: boolean
}

/** The live files that count, and the problems with the others. */
export interface LiveList {
  readonly files: readonly LiveFileName[]
  readonly problems: readonly DataProblem[]
  /** Files that were no longer there: perhaps their processes have ended meanwhile. They are among the problems. */
  readonly gone: readonly LivePlace[]
}

/**
 * Reads the headers of live files. Files that cannot be read or belong to no known binary become problems.
 * @param metas the meta-data files in the same directories
 * @param budget for what is read of them; undefined: no limit
 */
export async function listLiveFiles(
  places: readonly LivePlace[],
  metas: readonly { readonly tag: string; readonly path: string }[],
  budget?: ReadBudget,
): Promise<LiveList> {
  const reader = new FileReader(budget)
  const files: LiveFileName[] = []
  const unknown: (Omit<LiveFileName, 'tag'> & { readonly registered: RegisteredPackages })[] = []
  const problems: DataProblem[] = []
  const gone: LivePlace[] = []
  for (const place of places) {
    const turn = reader.turn()
    if (turn !== undefined) await turn
    try {
      const live = decodeLiveFile(reader.read(place.path, 'meta-data'))
      const { metaHash, pid, meta, memory, registered, mainInstrumented } = live
      const { started, clears, kind, ending, packages } = live
      const process = { started, clears, kind, ending, packages }
      if (metaHash !== undefined)
        files.push({ ...place, tag: metaHash, pid, process, hasMeta: meta !== undefined })
      else if (!mainInstrumented) problems.push(withoutMain(place.path, live))
      // A process that had not executed anything is no loss.
      else if (hasCounts(memory)) unknown.push({ ...place, pid, process, hasMeta: false, registered })
    } catch (error) {
      problems.push(unreadable('live-file-unreadable', place.path, error))
      if (errorCode(error) === 'ENOENT') gone.push(place)
    }
  }
  const binaries = new BinaryPrefixes([...metas, ...files.filter(({ hasMeta }) => hasMeta)], reader)
  for (const { registered, ...file } of unknown) {
    const tag = binaries.tagOf(registered)
    if (tag === undefined) problems.push(unknownBinary(file.path))
    else files.push({ ...file, tag })
  }
  return { files, problems, gone }
}

function hasCounts({ bytes, start, end }: CounterMemory): boolean {
  return bytes.subarray(start, end).some((byte) => byte !== 0)
}

/** What its other packages executed cannot be counted: nothing says which code it is. */
function withoutMain(path: string, { pid, origin }: LiveFile): DataProblem {
  const program = basename(origin.args[0] ?? '')
  const message = `${program} (pid ${pid}) has packages that are instrumented, but its main package is not`
  return { code: 'main-not-instrumented', path, message }
}

function unknownBinary(path: string): DataProblem {
  const message =
    'the process ended before all of its packages were initialised, and no meta-data file fits it; what it had executed is left out'
  return { code: 'live-file-unknown', path, message }
}
