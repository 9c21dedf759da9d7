/** @module Looks for the cause if data is missing: the doctor's checks, as far as they are sure, as findings of the report. */
import type { FindingCode } from '../../findings/catalogue.js'
import type { Finding } from '../../findings/finding.js'
import { ownUser } from '../../process/asUser.js'
import { UserError, errorCode } from '../../support/errors.js'
import { isDirectory, isFile } from '../../support/files.js'
import type { TargetSystem } from './binaryExam.js'
import { type DirectoryData, examineData, readDirectory } from './dataExam.js'
import { examine } from './doctor.js'
import type { Subject } from './examined.js'

/** What says that data is missing. As notices they say that nobody expected any. */
const MISSING: readonly FindingCode[] = ['no-data', 'binary-never-ran', 'process-without-counters']
/** Binaries whose files and processes are examined. */
const MAX_BINARIES = 5
/** Directories that are examined. */
const MAX_DIRECTORIES = 20

export interface MissingRequest {
  /** The binaries of which there is no data. */
  readonly binaries: readonly { readonly name: string; readonly path: string }[]
  /** Absolute: where they should have written. */
  readonly directory: string
  /** Whether they did so here: elsewhere the same data may be on another disk, with other rights. */
  readonly isWrittenHere: boolean
  /** Absolute: the top of the repository. */
  readonly checkout: string
  readonly platform: NodeJS.Platform
  readonly here: TargetSystem
}

/**
 * Examines the binaries of a run and its directory if data is missing.
 * @param found what is known already: the same is not said twice
 */
export async function missingDataFindings(
  found: readonly Finding[],
  { binaries, directory, isWrittenHere, ...rest }: MissingRequest,
): Promise<readonly Finding[]> {
  if (!isMissing(found)) return []
  const subjects: Subject[] = []
  let data: DirectoryData | undefined
  const names = new Map<string, string>([[directory, 'GOCOVERDIR']])
  const user = isWrittenHere ? ownUser() : undefined
  const request = { ...rest, pids: [], user, now: Date.now() }
  for (const { name, path } of binaries.slice(0, MAX_BINARIES)) {
    if (!(await isFile(path))) continue
    names.set(path, name)
    if (await isDirectory(directory)) data ??= await readDirectory({ directory, platform: rest.platform })
    const each = { ...request, binary: path, directory, data, findsProcesses: true }
    const examined = await examine(each).catch(nothingOf)
    subjects.push(...(isWrittenHere ? examined : examined.map(withoutRoom)))
  }
  return newFindings(subjects, names, found)
}

/**
 * Examines the directories that were named if there is no data in them.
 * @returns what was found already, and the causes
 */
export async function withCauses(
  found: readonly Finding[],
  directories: readonly string[],
  checkout: string | undefined,
): Promise<readonly Finding[]> {
  if (!isMissing(found)) return found
  const subjects: Subject[] = []
  for (const directory of directories.slice(0, MAX_DIRECTORIES)) {
    if (!(await isDirectory(directory))) continue
    const checks = await examineData({
      directory,
      executable: undefined,
      // Without a checkout, no file is looked for.
      checkout: checkout ?? '/',
      platform: undefined,
      now: Date.now(),
    })
    subjects.push({ kind: 'directory', name: directory, checks })
  }
  return [...found, ...newFindings(subjects, new Map(), found)]
}

/** A binary that cannot be examined, as a test changed or replaced it, is no reason to lose the report. */
function nothingOf(error: unknown): readonly Subject[] {
  if (error instanceof UserError || errorCode(error) !== undefined) return []
  throw error
}

function withoutRoom(subject: Subject): Subject {
  return { ...subject, checks: subject.checks.filter(({ check }) => check !== 'room') }
}

function isMissing(found: readonly Finding[]): boolean {
  return found.some(({ code, severity }) => severity !== 'notice' && MISSING.some((each) => each === code))
}

/** The problems with the names of what has them; those that several binaries share only once. */
function newFindings(
  subjects: readonly Subject[],
  names: ReadonlyMap<string, string>,
  found: readonly Finding[],
): readonly Finding[] {
  const known = new Set(found.map(({ code }) => code))
  const all = subjects.flatMap(({ name, checks }) =>
    checks.flatMap(({ state, finding }) => {
      if (state !== 'problem' || finding === undefined || known.has(finding.code)) return []
      return [{ ...finding, title: titleWith(names.get(name) ?? name, finding.title) }]
    }),
  )
  return [...new Map(all.map((item) => [`${item.code} ${item.title}`, item])).values()]
}

/** `It was built without -cover` becomes `linkd was built without -cover`. */
function titleWith(name: string, title: string): string {
  return title.startsWith('It ') ? `${name}${title.slice('It'.length)}` : `${name}: ${title}`
}
