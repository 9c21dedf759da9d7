/** @module The files by which a step talks to the runner (actions/runner v2.336.0, FileCommandManager.cs). */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepRecord } from './stepRecord.js'

/** The variable for each file, and the runner's name for it. */
const FILES = {
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_STATE: 'save_state_',
  GITHUB_ENV: 'set_env_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_ARTIFACTS: 'artifacts_',
  GITHUB_ARTIFACTS_LIST: 'artifacts_list_',
} as const

export type FileCommandPaths = Readonly<Record<keyof typeof FILES, string>>

const MAX_SUMMARY = 1024 * 1024

export async function createFileCommands(temp: string): Promise<FileCommandPaths> {
  const directory = join(temp, '_runner_file_commands')
  await mkdir(directory, { recursive: true })
  const suffix = randomUUID()
  const path = (name: keyof typeof FILES): string => join(directory, `${FILES[name]}${suffix}`)
  const paths: FileCommandPaths = {
    GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
    GITHUB_STATE: path('GITHUB_STATE'),
    GITHUB_ENV: path('GITHUB_ENV'),
    GITHUB_PATH: path('GITHUB_PATH'),
    GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
    GITHUB_ARTIFACTS: path('GITHUB_ARTIFACTS'),
    GITHUB_ARTIFACTS_LIST: path('GITHUB_ARTIFACTS_LIST'),
  }
  for (const file of Object.values(paths)) await writeFile(file, '')
  return paths
}

/** Applies what the step wrote, and removes the files. */
export async function processFileCommands(paths: FileCommandPaths, record: StepRecord): Promise<void> {
  const tasks: Record<string, () => Promise<void>> = {
    path: async () => {
      const lines = (await readFile(paths.GITHUB_PATH, 'utf8')).split(/\r\n|\n|\r/)
      for (const line of lines) if (line !== '') addPath(record.path, line)
    },
    env: async () => {
      for (const [name, value] of parsePairs(await readFile(paths.GITHUB_ENV, 'utf8')))
        setEnv(record, name, value)
    },
    step_summary: () => takeSummary(paths.GITHUB_STEP_SUMMARY, record),
    state: async () => {
      for (const [name, value] of parsePairs(await readFile(paths.GITHUB_STATE, 'utf8')))
        record.state[name] = value
    },
    output: async () => {
      for (const [name, value] of parsePairs(await readFile(paths.GITHUB_OUTPUT, 'utf8')))
        record.outputs[name] = value
    },
    artifacts: async () => {
      record.artifacts = await readFile(paths.GITHUB_ARTIFACTS, 'utf8')
    },
  }
  for (const [name, task] of Object.entries(tasks)) {
    try {
      await task()
    } catch (error) {
      record.fail(`file command '${name}'`, String(error))
    }
  }
  for (const file of Object.values(paths)) await rm(file, { force: true })
}

/**
 * `NAME=VALUE` or `NAME<<DELIMITER` with the value on the lines up to the delimiter. Pairs before a bad line count. On
 * Windows, CRLF ends lines too.
 * @throws Error for a line in neither form, or for a missing delimiter
 */
export function* parsePairs(
  text: string,
  platform: NodeJS.Platform = process.platform,
): Generator<readonly [string, string]> {
  const lines = text.split(platform === 'win32' ? /\r?\n/ : '\n')
  // What follows the last line end is a line only if it is not empty.
  if (lines.at(-1) === '') lines.pop()
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const [, name, form, rest] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (name === undefined || rest === undefined) throw new Error(`Invalid format '${line}'`)
    if (form === '=') {
      yield [name, rest]
      continue
    }
    if (name === '' || rest === '')
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    const end = lines.indexOf(rest, index + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`)
    yield [name, lines.slice(index + 1, end).join('\n')]
    index = end
  }
}

function addPath(path: string[], entry: string): void {
  const known = path.indexOf(entry)
  if (known >= 0) path.splice(known, 1)
  path.push(entry)
}

function setEnv(record: StepRecord, name: string, value: string): void {
  if (name.toUpperCase() === 'NODE_OPTIONS')
    record.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  else record.env[name] = value
}

async function takeSummary(file: string, record: StepRecord): Promise<void> {
  const { size } = await stat(file)
  if (size <= MAX_SUMMARY) {
    record.summary = record.mask(await readFile(file, 'utf8'))
    return
  }
  const most = MAX_SUMMARY / 1024
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${most}k, got ${Math.floor(size / 1024)}k.`
  record.annotate('error', message)
}
