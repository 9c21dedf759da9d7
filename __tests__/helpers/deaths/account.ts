/** @module Compares what is read of processes with what the processes say of themselves. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { liveEntries } from '../../../src/covdata/live/liveCounters.js'
import { decodeLiveFile } from '../../../src/covdata/live/liveFile.js'
import { PodCounters } from '../../../src/covdata/counters/podCounters.js'
import type { DataProblem } from '../../../src/covdata/format/dataProblem.js'
import { readFileCounters, readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { MAIN, MARKS, byMark, differences } from './marks.js'
import type { Death, Ended } from './plan.js'
import type { Binary } from './binary.js'
import { readTruth, total } from './truth.js'

/**
 * This release counts the functions before it writes them, so its file holds too many if a goroutine enters a
 * function in between. Later releases count while they write.
 */
const COUNTS_FIRST = '1.20.14'

/** How many processes had which fate. */
export interface Tally {
  processes: number
  reachedMain: number
  /** Counted from their live files. */
  live: number
  /** Counted from what Go wrote. */
  ended: number
  /** Reported as left out. */
  unknown: number
  unreadable: number
  /** Had executed nothing. */
  idle: number
  leftovers: number
  executions: number
  /** Executions by goroutines after the process had begun to exit: Go writes none of them. */
  tooLate: number
  /** How many of the lost blocks had not been executed before. */
  blocksTooLate: number
}

/** What is wrong with what is read of processes: must stay empty. */
export interface Account {
  readonly wrong: readonly string[]
  readonly tally: Tally
}

/**
 * Compares every process with its truth.
 * @param exact whether nothing was going on when a process died
 */
export async function account(
  binary: Binary,
  deaths: readonly Death[],
  ended: readonly Ended[],
  { exact }: { readonly exact: boolean },
): Promise<Account> {
  const wrong: string[] = []
  const tally: Tally = {
    processes: deaths.length,
    reachedMain: 0,
    live: 0,
    ended: 0,
    unknown: 0,
    unreadable: 0,
    idle: 0,
    leftovers: 0,
    executions: 0,
    tooLate: 0,
    blocksTooLate: 0,
  }
  // Only processes that were started are reported.
  let unclaimed = 0
  for (const directory of new Set(deaths.map((death) => death.directory))) {
    const read = await readPods([directory], { once: new SeenFiles() })
    const inDirectory = deaths.filter((death) => death.directory === directory)
    const reported = new Reported(read.problems)
    const counted = read.pods.flatMap((pod) => pod.processes.map((process) => ({ pod, process })))
    const sum = new Uint32Array(MARKS)
    for (const { id, truth: file } of inDirectory) {
      const truth = await readTruth(file)
      const { pid = 0 } = ended.find((one) => one.id === id) ?? {}
      const say = (what: string): void => void wrong.push(`${directory}, process ${id} (pid ${pid}): ${what}`)
      const own = counted.filter(({ process }) => process.args[1] === id)
      const unknown = await reported.unknown(id)
      const main = (truth.after[MAIN] ?? 0) > 0
      if (main) tally.reachedMain++
      if (own.length > 1) say(`counted ${own.length} times`)
      if (own.length > 0 && unknown !== undefined) say('counted and reported as left out')
      const [found] = own
      if (found !== undefined) {
        const { pod, process } = found
        if (process.pid !== pid) say(`counted as process ${process.pid}`)
        const counts = byMark(readFileCounters(pod, process), binary.reference)
        for (const [mark, count] of counts.entries()) sum[mark] = (sum[mark] ?? 0) + count
        const isLive = path.basename(process.path).startsWith('live.')
        if (!isLive && !truth.ending) say('has a file written by Go but did not end by itself')
        if (!isLive && process.ending !== undefined) say('has no live file')
        tally[isLive ? 'live' : 'ended']++
        tally.executions += total(counts)
        if (!isLive) {
          tally.tooLate += Math.max(0, total(truth.after) - total(counts))
          tally.blocksTooLate += truth.after.filter((count, mark) => count > 0 && counts[mark] === 0).length
        }
        // What Go wrote lacks what goroutines did while the process exited.
        const least = isLive || exact ? truth.after : truth.atEnd
        for (const text of differences(counts, least, exact ? truth.after : truth.before)) say(text)
      } else if (unknown !== undefined) {
        // Its live file must hold exactly what is reported as lost.
        tally.unknown++
        if (main) say('reached main but is not counted')
        if (read.pods.length > 0) say('belongs to a known binary')
        const counters = new PodCounters(binary.reference.pod.counters.layout, 'atomic')
        const misfits = counters.add(liveEntries(unknown.memory, counters.layout))
        if (misfits.unknown + misfits.misshapen > 0) say(`has misfits: ${JSON.stringify(misfits)}`)
        const counts = byMark(counters, binary.reference)
        for (const text of differences(counts, truth.after, exact ? truth.after : truth.before)) say(text)
        if (truth.before.every((count) => count === 0)) say('executed nothing but is reported')
      } else {
        tally.idle++
        if (truth.after.some((count) => count > 0)) say('is lost without being reported')
      }
      if (reported.unreadable(pid)) {
        tally.unreadable++
        if (truth.before.some((count) => count > 0)) say('has an unreadable live file')
      }
    }
    for (const pod of read.pods)
      for (const text of differences(byMark(pod.counters, binary.reference), sum, sum))
        wrong.push(`${directory}: all processes together: ${text}`)
    tally.leftovers += reported.leftovers.length
    unclaimed -= reported.count('live-file-unknown') + reported.count('live-file-unreadable')
    // The process is counted nevertheless.
    for (const { pid } of reported.leftovers)
      if (
        pid !== undefined &&
        !counted.some(({ process }) => process.pid === pid && process.ending !== undefined)
      )
        wrong.push(`${directory}: process ${pid} was ended while it wrote but is not counted`)
    for (const problem of reported.others(binary.version))
      wrong.push(`${problem.path}: ${problem.code}: ${problem.message}`)
    if (counted.length > inDirectory.length) wrong.push(`${directory}: ${counted.length} processes`)
  }
  unclaimed += tally.unknown + tally.unreadable
  if (unclaimed !== 0) wrong.push(`${-unclaimed} reported live files belong to no process`)
  return { wrong, tally }
}

/** What was reported, sorted by the process or file that it concerns. */
export class Reported {
  constructor(private readonly problems: readonly DataProblem[]) {}

  /** @returns the live file of a process that is left out */
  async unknown(id: string) {
    for (const { code, path: file } of this.problems) {
      if (code !== 'live-file-unknown') continue
      const live = decodeLiveFile(await readFile(file))
      if (live.origin.args[1] === id) return live
    }
    return undefined
  }

  /** Whether that process left an unreadable live file; the file's name is all there is to go by. */
  unreadable(pid: number): boolean {
    return this.problems.some(
      ({ code, path: file }) =>
        code === 'live-file-unreadable' && path.basename(file).startsWith(`live.covcounters.${pid}.`),
    )
  }

  count(of: DataProblem['code']): number {
    return this.problems.filter(({ code }) => code === of).length
  }

  get leftovers() {
    return this.problems
      .filter(({ code }) => code === 'leftover-temporary-file')
      .map(({ path: file }) => {
        const [, pid] = /tmp\.covcounters\.[\da-f]+\.(\d+)\./.exec(file) ?? []
        return { pid: pid === undefined ? undefined : Number(pid) }
      })
  }

  others(version: string): readonly DataProblem[] {
    const right = [
      'live-file-unknown',
      'live-file-unreadable',
      'leftover-temporary-file',
      'process-snapshots',
    ]
    return this.problems.filter(
      ({ code }) => !right.includes(code) && !(version === COUNTS_FIRST && code === 'more-entries'),
    )
  }
}
