/** @module Where the archive of an artifact can be fetched, without a token and for about a minute. */
import type { GitHubClient } from './client.js'

/** Asks for a new address. @throws the client's error */
export async function artifactAddress(
  client: GitHubClient,
  { owner, repo, id }: { readonly owner: string; readonly repo: string; readonly id: number },
): Promise<string> {
  const { headers, status } = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  })
  const { location } = headers
  if (location !== undefined && URL.canParse(location)) return location
  throw new Error(`GitHub named no address for the archive (${status})`)
}
