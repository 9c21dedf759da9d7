/** @module What all artifacts of a report may take together: each alone stays within its own limits. */
import { finding } from '../findings/finding.js'
import type { EarlierReport } from '../legs/earlierReport.js'
import type { Manifest } from '../legs/manifest.js'

export interface TotalLimits {
  /** Size of all unpacked files, in bytes. */
  readonly bytes: number
  /** Size of all unpacked sources and attributions, in bytes: those of further artifacts are not unpacked. */
  readonly sourceBytes: number
  /** Processes that are listed; those of further legs are only counted. */
  readonly processes: number
  /** Items of all other lists in manifests. */
  readonly items: number
}

/** Far more than 256 jobs, the most that a matrix can have, need. */
export const TOTAL_LIMITS: TotalLimits = {
  bytes: 2 * 1024 ** 3,
  sourceBytes: 1024 ** 3,
  processes: 200_000,
  items: 2_000_000,
}

/** What is left for the artifacts that have not been read yet. */
export class Budget {
  private bytes: number
  private sourceBytes: number
  private processes: number
  private items: number

  constructor(private readonly limits: TotalLimits = TOTAL_LIMITS) {
    this.bytes = limits.bytes
    this.sourceBytes = limits.sourceBytes
    this.processes = limits.processes
    this.items = limits.items
  }

  /** How many bytes may still be unpacked. */
  get bytesLeft(): number {
    return this.bytes
  }

  /** How many bytes of sources and attributions may still be unpacked. */
  get sourceBytesLeft(): number {
    return this.sourceBytes
  }

  unpacked({ bytes, sourceBytes }: Pick<TotalLimits, 'bytes' | 'sourceBytes'>): void {
    this.bytes -= bytes
    this.sourceBytes -= sourceBytes
  }

  /** Whether there is room for the lists of a report of merged data. */
  fitReport({ legs, tests = [], findings, history, selection }: EarlierReport): boolean {
    const { packages, notLinked, unlinked, packagesLeftOut, filesLeftOut, directedFiles } = selection
    const { files = [], builds = [], modules = [] } = selection
    const lists = [
      ...[legs, tests, findings, history, packages, notLinked, unlinked, packagesLeftOut],
      ...[filesLeftOut, directedFiles, files, builds, modules],
      ...findings.map(({ evidence }) => evidence),
    ]
    const items = lists.reduce((sum, list) => sum + list.length, 0)
    if (items > this.items) return false
    this.items -= items
    return true
  }

  /** @returns the manifest with as many processes as there is room for; undefined if its other lists have no room */
  fit(manifest: Manifest): Manifest | undefined {
    const { binaries, findings, files, packages, notLinked } = manifest
    const {
      unlinked = [],
      filesLeftOut = [],
      directedFiles = [],
      tests = [],
      history = [],
      gates = [],
      collected = [],
    } = manifest
    const evidence = findings.reduce((sum, item) => sum + item.evidence.length, 0)
    const lists = [
      binaries,
      findings,
      files,
      packages,
      notLinked,
      unlinked,
      filesLeftOut,
      directedFiles,
      tests,
      history,
      gates,
      collected,
    ]
    const items = lists.reduce((sum, list) => sum + list.length, evidence)
    if (items > this.items) return undefined
    this.items -= items
    const processes = manifest.processes.slice(0, this.processes)
    this.processes -= processes.length
    const cut = manifest.processes.length - processes.length
    if (cut === 0) return manifest
    const title = `The report lists only ${this.limits.processes} processes`
    const said = finding('manifest-shortened', title, { evidence: [`${cut} more of ${manifest.leg.job}`] })
    return { ...manifest, processes, findings: [...findings, said] }
  }
}
