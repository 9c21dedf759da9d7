/** @module The commands of `covdata` that write coverage data to a directory: merge, subtract and intersect. */
import { stat } from '../../covdata/bytes/fileSystem.js'
import { mergePods } from '../../covdata/write/mergePods.js'
import type { PackageMatch } from '../../covdata/units/packagePatterns.js'
import type { Pod } from '../../covdata/read/readPods.js'
import { realDirectory } from '../../covdata/read/realDirectory.js'
import { UserError, describeError, errorCode } from '../../support/errors.js'
import type { Request } from './covdataRequest.js'

/**
 * Runs a command that writes data.
 * @param matches which packages are written; undefined writes all of them, with their meta-data unchanged
 * @returns warnings about the result
 * @throws UserError when the output directory does not exist, is an input or cannot be written to
 */
export async function writeData(
  request: Request,
  pods: readonly Pod[],
  matches: PackageMatch | undefined,
): Promise<readonly string[]> {
  const { output = '', directories } = request
  await checkOutputDirectory(output, directories)
  try {
    return await writePods(request, output, pods, matches)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    throw new UserError(`writing to ${output}: ${describeError(error)}`, 'Choose a writable directory.')
  }
}

async function writePods(
  { command, directories, combine }: Request,
  outDirectory: string,
  pods: readonly Pod[],
  matches: PackageMatch | undefined,
): Promise<readonly string[]> {
  if (command === 'subtract' || command === 'intersect') {
    const sets = await import(/* webpackMode: "eager" */ '../../covdata/sets/setOperations.js')
    return sets.writeSetOperation(pods, {
      operation: command,
      directories: directories.length,
      outDirectory,
      matches,
    })
  }
  if (matches === undefined && !combine) {
    await mergePods(pods, outDirectory)
    return []
  }
  const { combinePods, mergePackages } = await import(
    /* webpackMode: "eager" */ '../../covdata/sets/mergeData.js'
  )
  if (combine) await combinePods(pods, outDirectory, matches ?? (() => true))
  else if (matches !== undefined) await mergePackages(pods, outDirectory, matches)
  return []
}

/** @throws UserError when there is no such directory, or when it is an input, in which everything would then count twice */
async function checkOutputDirectory(output: string, inputs: readonly string[]): Promise<void> {
  const stats = await stat(output).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT')
      throw new UserError(`the output directory ${output} does not exist`, `Create it first: mkdir ${output}`)
    throw new UserError(`the output directory ${output} is not accessible: ${describeError(error)}`)
  })
  if (!stats.isDirectory())
    throw new UserError(`the output ${output} is not a directory`, 'Pass a directory to -o.')
  const place = realDirectory(output)
  for (const input of inputs) {
    if (realDirectory(input) !== place) continue
    throw new UserError(
      `the output directory ${output} is also an input: its counters would count twice from now on`,
      'Choose an empty directory for -o.',
    )
  }
}
