/** @module cobertura.xml with the lines of the commit that is shown, which may be another one than was tested. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeLineReports } from '../report/lineReports.js'
import type { Report } from '../report/report.js'
import { fetchBlobs } from './changedLines.js'
import type { GitHubClient } from './client.js'
import type { GitHubContext } from './context.js'

export interface HeadCobertura {
  readonly xml: Uint8Array
  /** Files that are left out, because they may have other lines at the head. */
  readonly leftOut: number
}

const NAME = 'cobertura.xml'

/**
 * Makes the report of the files that the head commit has exactly as they were tested. Throws the client's errors.
 * @param directory for a temporary file
 */
export async function headCobertura(
  client: GitHubClient,
  context: GitHubContext,
  report: Report,
  directory: string,
): Promise<HeadCobertura | undefined> {
  const { testedSha, headSha } = context
  const isTested = (await testedFiles(client, context, report, testedSha === headSha)) ?? (() => true)
  const packages = report.coverage.packages
    .map((pkg) => ({ ...pkg, files: pkg.files.filter(({ path }) => isTested(path)) }))
    .filter(({ files }) => files.length > 0)
  const count = (of: readonly { readonly files: readonly unknown[] }[]): number =>
    of.reduce((sum, { files }) => sum + files.length, 0)
  const leftOut = count(report.coverage.packages) - count(packages)
  if (packages.length === 0) return undefined
  const coverage = { ...report.coverage, packages }
  await writeLineReports({ ...report, coverage }, directory, { names: [NAME], showsSource: false })
  return { xml: await readFile(join(directory, NAME)), leftOut }
}

/** Which files the head has as they were tested; undefined if it is the tested commit. */
async function testedFiles(
  client: GitHubClient,
  context: GitHubContext,
  report: Report,
  isSame: boolean,
): Promise<((path: string) => boolean) | undefined> {
  if (isSame) return undefined
  const blobs = await fetchBlobs(client, context, context.headSha)
  const same = new Set(
    report.files.filter(({ file, blob }) => blobs.get(file) === blob).map(({ path }) => path),
  )
  return (path) => same.has(path)
}
