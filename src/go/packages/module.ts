/** @module Finding and reading go.mod and go.work. */
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { UserError } from '../../support/errors.js'
import { isFile } from '../../support/files.js'
import { systemReason } from '../../support/systemFault.js'
import type { Environment } from '../../process/exec.js'
import { modulePathIn, parseDirectives } from './modFile.js'

/** What a go.mod or go.work file says about the Go version, as it is written there. */
export interface GoLines {
  /** `1.26`, `1.26.8`, `1.27rc1`; undefined without a go line. */
  readonly go: string | undefined
  /** `go1.26.8` or `default`; undefined without a toolchain line. */
  readonly toolchain: string | undefined
}

export interface Module extends GoLines {
  /** Absolute path of the go.mod file. */
  readonly file: string
  /** Module path, such as `example.com/shop`. */
  readonly path: string
  /** Absolute directories that its `replace` directives name. */
  readonly replacements: readonly string[]
}

export interface Workspace extends GoLines {
  /** Absolute path of the go.work file. */
  readonly file: string
  /** Absolute directories of its modules. */
  readonly modules: readonly string[]
  /** Absolute directories that its `replace` directives name. */
  readonly replacements: readonly string[]
}

/** The directory of a module. */
export function moduleDir({ file }: Module): string {
  return dirname(file)
}

/** The `go` and `toolchain` lines of a go.mod or go.work file. */
export function parseGoLines(text: string): GoLines {
  const directives = parseDirectives(text)
  const argument = (verb: string): string | undefined =>
    directives.find((directive) => directive.verb === verb && directive.args.length > 0)?.args[0]
  return { go: argument('go'), toolchain: argument('toolchain') }
}

/**
 * The module that a directory belongs to.
 * @param advice what to do if it belongs to none
 * @throws UserError if there is no go.mod in the directory or above it
 */
export async function findModule(
  directory: string,
  advice = 'Set working-directory to the directory of a module, or create one with `go mod init`.',
): Promise<Module> {
  const file = await findUpwards(resolve(directory), 'go.mod')
  if (file === undefined)
    throw new UserError(`${directory} is not in a Go module: there is no go.mod in it or above it`, advice)
  return readModule(file)
}

/**
 * Reads a go.mod file.
 * @param advice what to do if it cannot be read
 * @throws UserError if it cannot be read or has no module line
 */
export async function readModule(file: string, advice?: string): Promise<Module> {
  const text = await readText(file, advice)
  const path = modulePathIn(text)
  if (path === undefined)
    throw new UserError(`${file} has no module line`, 'Add a line such as `module example.com/name`.')
  return { file, path, replacements: replacementsIn(text, dirname(file)), ...parseGoLines(text) }
}

/**
 * The workspace that the go command would use in a directory: GOWORK, else the nearest go.work in it or above it.
 * Undefined if there is none, or with GOWORK=off.
 * @throws UserError if it cannot be read
 */
export async function findWorkspace(directory: string, env: Environment): Promise<Workspace | undefined> {
  const set = env.GOWORK ?? ''
  if (set === 'off') return undefined
  const file = set === '' ? await findUpwards(resolve(directory), 'go.work') : set
  if (file === undefined) return undefined
  if (!isAbsolute(file))
    throw new UserError(`GOWORK=${file} is not an absolute path`, 'Set it to an absolute path or to `off`.')
  const advice =
    'The environment variable GOWORK names it: name another go.work, unset it, or set it to `off`.'
  return readWorkspace(file, set === '' ? undefined : advice)
}

async function readWorkspace(file: string, advice: string | undefined): Promise<Workspace> {
  const text = await readText(file, advice)
  const modules = parseDirectives(text)
    .filter(({ verb }) => verb === 'use')
    .flatMap(({ args }) => args.slice(0, 1))
  return {
    file,
    modules: modules.map((module) => resolve(dirname(file), module)),
    replacements: replacementsIn(text, dirname(file)),
    ...parseGoLines(text),
  }
}

/** The directories in the place of modules: `replace example.com/x v1.2.3 => ../x`, with a version or without. */
function replacementsIn(text: string, directory: string): readonly string[] {
  return parseDirectives(text)
    .filter(({ verb }) => verb === 'replace')
    .flatMap(({ args }) => args.slice(args.indexOf('=>') + 1, args.indexOf('=>') + 2))
    .filter((path) => /^\.{1,2}(?:[/\\]|$)/.test(path) || isAbsolute(path))
    .map((path) => resolve(directory, path))
}

async function readText(file: string, advice: string | undefined): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new UserError(`${file} cannot be read: ${systemReason(cause)}`, advice)
  }
}

async function findUpwards(directory: string, name: string): Promise<string | undefined> {
  const file = join(directory, name)
  if (await isFile(file)) return file
  const parent = dirname(directory)
  return parent === directory ? undefined : findUpwards(parent, name)
}
