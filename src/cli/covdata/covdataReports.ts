/** @module The commands of `covdata` that print: percent, func, textfmt and pkglist. */
import { close, open, writeFile } from '../../covdata/bytes/fileSystem.js'
import { functionsText } from '../../covdata/text/functions.js'
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
 * The text for standard output; the profile goes to its file.
 * @param profile undefined without -o
 * @throws UserError when programs cannot be reported together, or the profile cannot be written
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
  // Go takes the first mode where it puts up with several; where it does not, the order of directories shall not matter.
  const modes = command === 'textfmt' ? 'widest' : 'relaxed'
  const table = buildUnitTable(pods, { modes, ...(matches === undefined ? {} : { matches }) })
  await profile?.write(profileParts(table))
  if (command === 'percent') return percentText(tallyTable(table), percentLayout)
  if (command === 'func' && pods.length > 0) return functionsText(table)
  return ''
}

/** Of a profile, at once: each writing takes a while to come back. */
const MIN_WRITTEN = 1 << 19

/**
 * The file of a text profile. It is emptied at once and opened only once: an old profile does not outlive a failure, a wrong
 * name is known before the work is done, and a pipe (`-o >(gzip)`) is written as a whole.
 */
export class ProfileFile {
  private constructor(
    private readonly path: string,
    /** Of the open file. */
    private readonly file: number,
  ) {}

  /** @throws UsageError, as it is for Go, when the file cannot be made */
  static async create(path: string): Promise<ProfileFile> {
    try {
      return new ProfileFile(path, await open(path, 'w'))
    } catch (error) {
      const name = JSON.stringify(path)
      throw new UsageError(`unable to open textfmt output file ${name}: ${describeError(error)}`)
    }
  }

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
        'Choose a file on a disk that has room.',
      )
    }
  }

  async close(): Promise<void> {
    await close(this.file)
  }
}
