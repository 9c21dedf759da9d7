/** @module The live files in directories: of which program each is, and what its process wrote beside it. */
import type { FileReader } from './fileReader.js'
import { type CounterMemory, type LiveProcess, decodeLiveFile } from './liveFile.js'
import { type DataProblem, unreadable } from './problems.js'

/** `live.covcounters.`, process id, start in nanoseconds since 1970. Go's tools pass over such names. */
export const LIVE_NAME = /^live\.covcounters\.\d+\.\d+$/

export interface LivePlace {
  readonly path: string
  /** Index into the list of directories. */
  readonly directory: number
}

export interface LiveFileName extends LivePlace {
  /** The hash of its meta-data file. */
  readonly tag: string
  readonly pid: number
  readonly process: LiveProcess
  /** Whether it holds the meta-data as well. */
  readonly hasMeta: boolean
}

export interface LiveList {
  readonly files: readonly LiveFileName[]
  readonly problems: readonly DataProblem[]
}

/** Reads the headers. What cannot be read, or is of no known program, is told. */
export function listLiveFiles(places: readonly LivePlace[], reader: FileReader): LiveList {
  const files: LiveFileName[] = []
  const problems: DataProblem[] = []
  for (const place of places) {
    try {
      const { metaHash, pid, meta, memory, ...file } = decodeLiveFile(reader.read(place.path, 'meta-data'))
      const { started, lastWritten, ranTests, ending } = file
      const process = { started, lastWritten, ranTests, ending }
      if (metaHash !== undefined)
        files.push({ ...place, tag: metaHash, pid, process, hasMeta: meta !== undefined })
      // Whoever had executed nothing is not missed.
      else if (hasCounts(memory)) problems.push(unknownProgram(place.path))
    } catch (error) {
      problems.push(unreadable('live-file-unreadable', place.path, error))
    }
  }
  return { files, problems }
}

function hasCounts({ bytes, start, end }: CounterMemory): boolean {
  return bytes.subarray(start, end).some((byte) => byte !== 0)
}

function unknownProgram(path: string): DataProblem {
  const message =
    'the process ended before the variables of its main package were initialised, and Go tells no earlier which program it is; what it had executed is left out'
  return { code: 'live-file-unknown', path, message }
}
