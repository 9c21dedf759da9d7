/** @module The live files in directories: of which program each is, and what its process wrote beside it. */
import { FileReader } from '../bytes/fileReader.js'
import { type CounterMemory, type LiveProcess, type RegisteredPackages, decodeLiveFile } from './liveFile.js'
import { type DataProblem, unreadable } from '../format/dataProblem.js'
import { ProgramPrefixes } from './programPrefixes.js'

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

/**
 * Reads the headers. What cannot be read, or is of no known program, is told.
 * @param metas the meta-data files that there are beside
 */
export function listLiveFiles(
  places: readonly LivePlace[],
  metas: readonly { readonly tag: string; readonly path: string }[],
): LiveList {
  const reader = new FileReader()
  const files: LiveFileName[] = []
  const unknown: (Omit<LiveFileName, 'tag'> & { readonly registered: RegisteredPackages })[] = []
  const problems: DataProblem[] = []
  for (const place of places) {
    try {
      const live = decodeLiveFile(reader.read(place.path, 'meta-data'))
      const { metaHash, pid, meta, memory, registered } = live
      const { started, clears, ranTests, ending } = live
      const process = { started, clears, ranTests, ending }
      if (metaHash !== undefined)
        files.push({ ...place, tag: metaHash, pid, process, hasMeta: meta !== undefined })
      // Whoever had executed nothing is not missed.
      else if (hasCounts(memory)) unknown.push({ ...place, pid, process, hasMeta: false, registered })
    } catch (error) {
      problems.push(unreadable('live-file-unreadable', place.path, error))
    }
  }
  const programs = new ProgramPrefixes([...metas, ...files.filter(({ hasMeta }) => hasMeta)], reader)
  for (const { registered, ...file } of unknown) {
    const tag = programs.tagOf(registered)
    if (tag === undefined) problems.push(unknownProgram(file.path))
    else files.push({ ...file, tag })
  }
  return { files, problems }
}

function hasCounts({ bytes, start, end }: CounterMemory): boolean {
  return bytes.subarray(start, end).some((byte) => byte !== 0)
}

function unknownProgram(path: string): DataProblem {
  const message =
    'the process ended before all of its packages were initialised, and there is no meta-data of a program that it may be; what it had executed is left out'
  return { code: 'live-file-unknown', path, message }
}
