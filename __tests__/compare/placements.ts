/** @module Where annotations of merge commits are, against what the lines say of themselves. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { GitHubContext } from '../../src/github/context.js'
import { type Annotation, annotationsOf } from '../../src/report/annotations/annotations.js'
import { type GitChange, changeFromGit } from '../../src/stages/gitChange.js'
import type { TestRepository } from '../helpers/gitRepository.js'
import { jobContext } from '../helpers/jobContext.js'
import { inTemporary } from '../helpers/temporary.js'
import { type History, isCoveredLine, makeHistory, measured } from './histories.js'

/** @param context undefined: the base is main, and the working tree was tested */
export async function changeIn({ root }: TestRepository, context?: GitHubContext): Promise<GitChange> {
  const { env, platform } = process
  const stop = new AbortController().signal
  const base = context === undefined ? 'main' : undefined
  const found = await changeFromGit({ directory: root, base, context, env, platform, stop })
  if (found === undefined) throw new Error('there is a base')
  return found
}

/** Merges topic into main as GitHub does. @returns undefined if there is a conflict */
function mergeOf({ repository, head }: History): string | undefined {
  repository.git('checkout', '--quiet', '--detach', 'main')
  try {
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
    return repository.git('rev-parse', 'HEAD')
  } catch {
    return undefined
  }
}

/** The lines of code that annotations are on, in the words of the file at the head. */
function annotatedLines(
  { repository, head }: History,
  annotations: readonly Annotation[],
): readonly string[] {
  return annotations.flatMap(({ path, startLine, endLine }) => {
    const lines = repository.git('show', `${head}:${path}`).split('\n')
    expect(endLine).toBeLessThanOrEqual(lines.length)
    return lines
      .slice(startLine - 1, endLine)
      .flatMap((line) => (isCoveredLine(line) === undefined ? [] : [line.trim()]))
  })
}

/** The uncovered lines of code of the working tree. */
function uncoveredLines({ root }: TestRepository, files: Iterable<string>): readonly string[] {
  return [...files].flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line) => (isCoveredLine(line) === false ? [line.trim()] : [])),
  )
}

/** Annotates the merge commits of generated pull requests: no line is misplaced, none of what they added is missing. */
export async function checkPlacements(first: number, count: number): Promise<void> {
  await inTemporary(async (directory) => {
    let [placed, moved, merges] = [0, 0, 0]
    for (let seed = first; seed < first + count; seed++) {
      const history = makeHistory(join(directory, `h${seed}`), seed)
      const { repository, head } = history
      const merge = mergeOf(history)
      if (merge === undefined) continue
      merges++
      const base = repository.git('rev-parse', 'main')
      const context = jobContext({
        eventName: 'pull_request',
        testedSha: merge,
        headSha: head,
        pullRequest: { number: 7, headSha: head, fork: false },
        base: { branch: 'main', sha: base },
      })
      const { change, head: places } = await changeIn(repository, context)
      if (places === undefined) throw new Error('the clone has the head')
      const of = measured(repository)
      const { annotations } = annotationsOf(of, { kind: 'patch', change, head: places })
      const found = annotatedLines(history, annotations)
      const uncovered = new Set(uncoveredLines(repository, change.files.keys()))
      // Between changed lines of a hunk there may be others of the range, all of them uncovered.
      for (const line of found)
        expect({ seed, line, is: uncovered.has(line) }).toEqual({ seed, line, is: true })
      // What the topic added is in the head and not in the base: each uncovered line of it is annotated.
      const before = repository.git('grep', '-h', '-e', 'f(', base).split('\n')
      const isOld = new Set(before.map((line) => line.trim()))
      const added = [...uncovered].filter((line) => !isOld.has(line))
      expect({ seed, missing: added.filter((line) => !found.includes(line)) }).toEqual({
        seed,
        missing: [],
      })
      placed += found.length
      moved += repository.git('diff', '--name-only', head, merge) === '' ? 0 : 1

      const all = annotationsOf(of, { kind: 'all', head: places })
      for (const line of annotatedLines(history, all.annotations))
        expect({ seed, line, is: isCoveredLine(line) }).toEqual({ seed, line, is: false })
    }
    expect({
      merges: merges > count / 2,
      moved: moved > count / 4,
      placed: placed > count,
    }).toEqual({
      merges: true,
      moved: true,
      placed: true,
    })
  })
}
