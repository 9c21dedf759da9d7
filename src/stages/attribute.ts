/** @module Finds out which test of the suite covers what, while its data is read, and merged while it still runs. */
import { Attributed, type IndexedPod } from '../attribution/attributed.js'
import type { Attribution } from '../attribution/attribution.js'
import type { CountedProcesses } from '../attribution/engine/countedProcesses.js'
import { readJournals } from '../attribution/readJournals.js'
import type { OnProcess } from '../covdata/read/processCounters.js'
import type { UnitIndex } from '../covdata/units/unitIndex.js'
import type { CoverageModel } from '../coverage/model.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { GoPackage } from '../go/packages/packages.js'

export class SuiteAttribution {
  private readonly attributed: Attributed
  private readonly importPaths: ReadonlyMap<string, string>
  private problems: readonly string[] = []
  private journaled: readonly string[] = []
  private any = false

  /**
   * @param directory absolute: where test processes keep their journals
   * @param packages those whose tests may run
   * @param started when the run began
   */
  constructor(
    private readonly directory: string,
    packages: readonly Pick<GoPackage, 'dir' | 'importPath'>[],
    started?: Date,
  ) {
    this.importPaths = new Map(packages.map(({ dir, importPath }) => [dir, importPath]))
    this.attributed = new Attributed(
      (dir) => this.importPaths.get(dir),
      started && BigInt(started.getTime()) * 1_000_000n,
    )
  }

  /** The processes that executed anything that counts, as soon as everything is attributed. */
  get counted(): CountedProcesses {
    return this.attributed.counted
  }

  /** What attributes processes that have ended by now. */
  async onProcess(): Promise<OnProcess> {
    const { journals, problems } = await readJournals(this.directory)
    this.problems = problems
    this.journaled = journals.map(
      ({ importPath, directory }) => importPath || (this.importPaths.get(directory) ?? directory),
    )
    if (journals.length > 0) this.any = true
    return this.attributed.with(journals)
  }

  /**
   * What is wrong with journals, as far as they, and processes, were read.
   * @param ran import paths of the packages whose test processes have run, as far as they are known
   */
  findings(ran: readonly string[]): readonly Finding[] {
    // Packages are easier to understand than processes.
    const missing = this.missing(ran).map((path) => `${path}: it has no journal`)
    const lost = missing.length > 0 ? [] : this.attributed.lostTests
    const evidence = [...this.problems, ...missing, ...lost]
    return findingIfAny('journal-unusable', 'Some journals of tests are gone or cannot be read', evidence)
  }

  /** Packages without a journal, unless it may be one of those whose package is not known. */
  private missing(ran: readonly string[]): readonly string[] {
    const [known, journaled] = [new Set(ran), new Set(this.journaled)]
    const missing = [...known].filter((path) => !journaled.has(path))
    const others = [...journaled].filter((path) => !known.has(path))
    return missing.length > others.length ? missing : []
  }

  /**
   * Which test covers what; undefined if no test process kept a journal. Nothing can be attributed afterwards.
   * @param index of the units, and the pods that are in it
   * @param model with these units, from which some may have been taken out
   */
  finish(
    index: UnitIndex,
    pods: readonly IndexedPod[],
    model: Pick<CoverageModel, 'packages' | 'reach'>,
  ): Attribution | undefined {
    return this.any ? this.attributed.finish(index, pods, model) : undefined
  }
}
