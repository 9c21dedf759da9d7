/** @module The Python tool diff-cover, which knows nothing of us: installed once, in a cache folder. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const REQUIREMENTS = join(import.meta.dirname, 'diffCover.txt')

/** What diff-cover says of a repository. */
export interface DiffCoverResult {
  readonly lines: number
  readonly violations: number
  /** The uncovered changed lines by path. */
  readonly files: Readonly<Record<string, readonly number[]>>
}

interface DiffCoverJson {
  readonly total_num_lines: number
  readonly total_num_violations: number
  readonly src_stats: Readonly<Record<string, { readonly violation_lines: readonly number[] }>>
}

/** @returns the folder of its packages; undefined if there is no Python with pip */
export function installDiffCover(): string | undefined {
  if (spawnSync('python3', ['-m', 'pip', '--version']).status !== 0) return undefined
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const tools = join(cache, 'go-integration-coverage', 'tools')
  const version = /^diff-cover==([\d.]+)/m.exec(readFileSync(REQUIREMENTS, 'utf8'))?.[1] ?? ''
  const place = join(tools, `diff-cover-${version}`)
  if (existsSync(place)) return place
  mkdirSync(tools, { recursive: true })
  const scratch = `${place}.${process.pid}`
  const flags = [
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
  ]
  execFileSync('python3', ['-m', 'pip', 'install', ...flags, '--target', scratch, '-r', REQUIREMENTS])
  renameSync(scratch, place)
  return place
}

/** One process for all repositories: to start Python takes longer than to compare. */
const PROGRAM = `
import os, sys
from diff_cover.diff_cover_tool import main
for root in sys.stdin.read().splitlines():
    os.chdir(root)
    main(["diff-cover", ".git/lcov.info", "--compare-branch=main", "--format", "json:.git/diff-cover.json", "--quiet"])
`

/** @param roots repositories with an lcov.info in .git, compared with their branch main */
export function diffCover(packages: string, roots: readonly string[]): readonly DiffCoverResult[] {
  execFileSync('python3', ['-c', PROGRAM], {
    input: roots.join('\n'),
    stdio: 'pipe',
    env: { ...process.env, PYTHONPATH: packages, PYTHONUTF8: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  })
  return roots.map((root) => {
    const json = JSON.parse(readFileSync(join(root, '.git', 'diff-cover.json'), 'utf8')) as DiffCoverJson
    return {
      lines: json.total_num_lines,
      violations: json.total_num_violations,
      files: Object.fromEntries(
        Object.entries(json.src_stats).map(([file, { violation_lines: lines }]) => [file, lines]),
      ),
    }
  })
}
