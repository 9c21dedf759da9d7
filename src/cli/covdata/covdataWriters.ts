/** @module The commands of `covdata` that write data into a directory: merge, subtract and intersect. */
import { stat } from '../../covdata/bytes/fileSystem.js'
import { mergePods } from '../../covdata/write/mergePods.js'
import type { PackageMatch } from '../../covdata/units/packagePatterns.js'
import type { Pod } from '../../covdata/read/readPods.js'
import { realDirectory } from '../../covdata/read/realDirectory.js'
import { UserError, describeError, errorCode } from '../../support/errors.js'
import type { Request } from './covdataRequest.js'

/**
 * Writes what the request asks for.
 * @param matches which packages are written; all of them, as they are, if undefined
 * @returns what is to be said of the result
 * @throws UserError when the output directory is not there, is an input or cannot be written
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
    throw new UserError(
      `writing to ${output}: ${describeError(error)}`,
      'Choose a directory that can be written to.',
    )
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

/** Merged data next to its own sources would be counted twice from then on. */
async function checkOutputDirectory(output: string, inputs: readonly string[]): Promise<void> {
  const stats = await stat(output).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT')
      throw new UserError(`the output directory ${output} does not exist`, `Make it first: mkdir ${output}`)
    throw new UserError(`the output directory ${output} cannot be reached: ${describeError(error)}`)
  })
  if (!stats.isDirectory())
    throw new UserError(`the output ${output} is not a directory`, 'Name a directory for -o.')
  const place = realDirectory(output)
  for (const input of inputs) {
    if (realDirectory(input) !== place) continue
    throw new UserError(
      `the output directory ${output} is also an input: its counters would count twice from then on`,
      'Choose an empty directory for -o.',
    )
  }
}
