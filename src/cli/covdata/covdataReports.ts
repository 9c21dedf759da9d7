/** @module The commands of `covdata` that report: percent, func, textfmt and pkglist. */
import { close, open, writeFile } from '../../covdata/bytes/fileSystem.js'
import { functionsText } from '../../covdata/text/functionsText.js'
import { packageListText } from '../../covdata/text/packageList.js'
import type { PackageMatch } from '../../covdata/units/packagePatterns.js'
import { tallyPackages, tallyTable } from '../../covdata/units/packageTallies.js'
import { percentText } from '../../covdata/text/percent.js'
import type { Pod } from '../../covdata/read/readPods.js'
import { profileParts } from '../../covdata/text/textfmt.js'
import { checkGranularity } from '../../covdata/read/granularity.js'
import { buildUnitTable } from '../../covdata/units/unitTable.js'
import { UserError, describeError } from '../../support/errors.js'
import type { Request } from './covdataRequest.js'
import { UsageError } from './goStyleFlags.js'

/**
 * Returns the text for standard output, and writes the profile to its file.
 * @param profile undefined without -o
 * @throws UserError when the binaries cannot be reported together, or when the profile cannot be written
 */
export async function printReport(
  { command, percentLayout }: Request,
  pods: readonly Pod[],
  matches: PackageMatch | undefined,
  profile: ProfileFile | undefined,
): Promise<string> {
  if (command === 'pkglist') {
    checkGranularity(pods)
    return packageListText(pods, matches)
  }
  if (command === 'percent' && profile === undefined)
    return percentText(tallyPackages(pods, matches), percentLayout)
  // If Go tolerates several modes, it uses the first. For textfmt, it does not: then the order must not matter.
  const modes = command === 'textfmt' ? 'widest' : 'relaxed'
  const table = buildUnitTable(pods, { modes, ...(matches === undefined ? {} : { matches }) })
  await profile?.write(profileParts(table))
  if (command === 'percent') return percentText(tallyTable(table), percentLayout)
  if (command === 'func' && pods.length > 0) return functionsText(table)
  return ''
}

/** How many characters of a profile are collected before they are written, since each write has a delay. */
const MIN_WRITTEN = 1 << 19

/**
 * The file of a text profile. It is truncated when it is created, so no old profile survives a failure and a wrong path
 * is noticed before any work; and it is opened only once, so a pipe (`-o >(gzip)`) receives the whole profile.
 */
export class ProfileFile {
  private constructor(
    private readonly path: string,
    /** The file descriptor. */
    private readonly file: number,
  ) {}

  /** @throws UsageError when the file cannot be created: Go exits with 2 too */
  static async create(path: string): Promise<ProfileFile> {
    try {
      return new ProfileFile(path, await open(path, 'w'))
    } catch (error) {
      const name = JSON.stringify(path)
      throw new UsageError(`unable to open textfmt output file ${name}: ${describeError(error)}`)
    }
  }

  /** @throws UserError when writing fails */
  async write(parts: Iterable<string>): Promise<void> {
    try {
      let text = ''
      for (const part of parts) {
        text += part
        if (text.length < MIN_WRITTEN) continue
        await writeFile(this.file, text)
        text = ''
      }
      await writeFile(this.file, text)
    } catch (error) {
      throw new UserError(
        `writing to ${this.path}: ${describeError(error)}`,
        'Choose a file on a disk with enough free space.',
      )
    }
  }

  async close(): Promise<void> {
    await close(this.file)
  }
}
