/** @module Reads the counter data files of a pod and adds them up, column by column. */
import { basename } from 'node:path'
import { CounterFileAdder } from './counterFileAdder.js'
import type { CounterRequest } from './counterRequest.js'
import { EndingSums } from './endingSums.js'
import type { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import type { DataProblem } from '../format/dataProblem.js'
import { ProcessAdder } from './processAdder.js'
import { filesByProcess } from './processFiles.js'
import { MAX_LISTED, ProcessList } from './processGroups.js'

/** The counters of a pod. */
export interface CountersRead {
  /** All counters, by column. */
  readonly countersByColumn: ReadonlyMap<number, PodCounters>
  /** What Go alone would have kept: without what a killed process executed after it last wrote its counters. */
  readonly endedByColumn: ReadonlyMap<number, PodCounters>
  /** In the order of the files. */
  readonly processes: readonly PodProcess[]
  readonly problems: readonly DataProblem[]
}

/**
 * Adds up the counters of a pod, leaving out bad files. Files are added while they are decoded; if part of a bad file was
 * added, all files are read again, and each is checked as a whole before it is added.
 */
export async function readCounters(request: CounterRequest): Promise<CountersRead> {
  const isOnce = request.seen !== undefined
  const { sums, problems } = await readSums(request, isOnce ? MAX_LISTED : Infinity)
  const { countersByColumn, endedByColumn } = sums
  const read = { countersByColumn, endedByColumn, processes: sums.list.processes, problems }
  return isOnce ? { ...read, ...inOrder(request.names, read) } : read
}

/**
 * Like `readCounters`, with the sums by how their processes ended; processes and problems are in no order.
 * @param maxListed of more processes, one stands for all that are alike
 */
export async function readSums(
  request: CounterRequest,
  maxListed: number,
): Promise<{ readonly sums: EndingSums; readonly problems: readonly DataProblem[] }> {
  const quick = new CounterReader(request, 'unchecked', maxListed)
  await quick.readAll()
  if (!quick.torn) return quick
  const careful = new CounterReader(request, 'checked', maxListed)
  await careful.readAll()
  return careful
}

/** Reads one pod's counter data files once. */
class CounterReader {
  readonly sums: EndingSums
  private readonly adder: CounterFileAdder
  private readonly processes: ProcessAdder

  constructor(
    private readonly request: CounterRequest,
    entries: 'checked' | 'unchecked',
    maxListed: number,
  ) {
    const { target, onProcess } = request
    const { layout, mode } = target
    this.adder = new CounterFileAdder(request, entries)
    this.sums = new EndingSums(
      layout,
      mode,
      new ProcessList(maxListed),
      onProcess &&
        ((process, counters) => {
          onProcess(process, target, counters)
        }),
    )
    this.processes = new ProcessAdder(this.adder, this.sums)
  }

  /** Whether part of a bad file was added. */
  get torn(): boolean {
    return this.adder.torn
  }

  get problems(): readonly DataProblem[] {
    return this.adder.problems
  }

  async readAll(): Promise<void> {
    const { names, seen } = this.request
    if (seen === undefined) await this.processes.addAll(names)
    else await this.addOnce(this.withoutMerged(names))
  }

  /**
   * Leaves out files whose counters are in a merged file already: whoever merged them has not removed them yet, or was
   * killed before.
   */
  private withoutMerged(names: readonly CounterFileName[]): readonly CounterFileName[] {
    const sums = names.filter(({ pid }) => pid === 0)
    if (sums.length === names.length) return names
    const merged = new Set(sums.flatMap((name) => this.adder.recordOf(name)?.names ?? []))
    return merged.size === 0 ? names : names.filter(({ path }) => !merged.has(basename(path)))
  }

  private async addOnce(names: readonly CounterFileName[]): Promise<void> {
    for (const { processes, groups } of filesByProcess(names, (name) => this.adder.identityOf(name))) {
      for (const process of processes) await this.processes.addProcess(process)
      for (const group of groups) await this.processes.addGroup(group)
    }
  }
}

/** Sorts processes and problems by the order of the files; processes are added in another one. */
function inOrder(
  names: readonly CounterFileName[],
  { processes, problems }: Pick<CountersRead, 'processes' | 'problems'>,
): Pick<CountersRead, 'processes' | 'problems'> {
  const wanted = new Set([...processes, ...problems].map(({ path }) => path))
  const order = new Map<string, number>()
  for (const [index, { path }] of names.entries()) if (wanted.has(path)) order.set(path, index)
  const sorted = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
    all.toSorted((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0))
  return { processes: sorted(processes), problems: sorted(problems) }
}
