/** @module Where the sources of merged data are looked for. */
import { realpath } from 'node:fs/promises'
import { repositoryRoot } from '../coverage/sourceFiles.js'
import { UserError } from '../support/errors.js'
import { isDirectory } from '../support/files.js'

/**
 * The directory that the user names and the repository around it, or those of the working directory.
 * @param named absolute, from the input `source`; undefined if it is not set
 * @param workingDirectory absolute
 * @throws UserError if there is no such directory
 */
export async function checkoutsOf(
  named: string | undefined,
  workingDirectory: string,
): Promise<readonly string[]> {
  if (named !== undefined && !(await isDirectory(named)))
    throw new UserError(
      `source: ${named} is not a directory`,
      'Name the top directory of a checkout of the commit that was measured.',
    )
  const directory = named ?? workingDirectory
  const real = await realpath(directory).catch(() => directory)
  const root = await repositoryRoot(real, undefined)
  return root === undefined || root === real ? [real] : [real, root]
}
