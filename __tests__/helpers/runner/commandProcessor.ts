/** @module The effect of workflow commands in a step's output (actions/runner v2.336.0, ActionCommandManager.cs). */
import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { COMMANDS, type Command, parseCommand } from './commandParser.js'
import type { StepRecord } from './stepRecord.js'

/** Commands that the runner does not print, even with echo on. */
const NEVER_ECHOED = new Set(['add-mask', 'debug', 'error', 'warning', 'notice'])
const DISABLED = new Set(['set-env', 'add-path'])

export class CommandProcessor {
  /** Every command that took effect, in order. */
  readonly commands: Command[] = []
  private readonly registered = new Set(COMMANDS)
  private stopToken: string | undefined
  private echo = false

  constructor(
    private readonly record: StepRecord,
    private readonly workspace: string,
  ) {}

  /** Processes a line of standard output or of standard error: the runner reads both alike. */
  process(line: string): void {
    const command = parseCommand(line, this.registered)
    if (command === undefined || !this.take(command, line)) this.record.print(line)
  }

  /** Returns false if the line is plain output after all. */
  private take(command: Command, line: string): boolean {
    if (this.stopToken !== undefined) return this.resume(command, line)
    this.commands.push(command)
    if (this.echo && !NEVER_ECHOED.has(command.name)) this.record.print(line)
    try {
      this.carryOut(command, line)
    } catch (error) {
      this.record.fail(`command '${NEVER_ECHOED.has(command.name) ? command.name : line}'`, String(error))
    }
    return true
  }

  private resume(command: Command, line: string): boolean {
    const token = this.stopToken?.toLowerCase()
    if (token === undefined || command.name !== token) return false
    this.record.print(line)
    this.registered.delete(token)
    this.stopToken = undefined
    return true
  }

  private carryOut(command: Command, line: string): void {
    const { name, data } = command
    if (DISABLED.has(name)) throw new Error(`The \`${name}\` command is disabled.`)
    switch (name) {
      case 'stop-commands':
        this.stop(data, line)
        break
      case 'set-output':
        this.record.outputs[nameOf(command)] = data
        break
      case 'save-state':
        this.record.state[nameOf(command)] = data
        break
      case 'add-mask':
        this.addMask(data)
        break
      case 'add-matcher':
        for (const owner of this.matcherOwners(data)) this.record.matchers.add(owner)
        break
      case 'remove-matcher':
        for (const owner of data === '' ? [command.properties.owner ?? ''] : this.matcherOwners(data))
          this.record.matchers.delete(owner)
        break
      case 'error':
      case 'warning':
      case 'notice':
        this.record.annotate(name, data, annotationProperties(command.properties, this.workspace))
        break
      case 'group':
        this.record.print(`##[group]${data}`)
        break
      case 'endgroup':
        this.record.print('##[endgroup]')
        break
      case 'echo':
        this.setEcho(data)
        break
    }
  }

  private stop(token: string, line: string): void {
    const key = token.toLowerCase()
    if (token === '' || key === 'pause-logging' || this.registered.has(key))
      throw new Error(
        'You cannot use a endToken that is an empty string, the string "pause-logging", or a command.',
      )
    this.stopToken = token
    this.registered.add(key)
    if (token.length > 6) this.record.addSecret(token)
    this.record.print(line)
  }

  private addMask(data: string): void {
    if (data.trim() === '') {
      this.record.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
      return
    }
    for (const secret of [data, ...data.split(/[\r\n]+/).map((part) => part.trim())])
      this.record.addSecret(secret)
  }

  private matcherOwners(file: string): readonly string[] {
    const config: unknown = JSON.parse(readFileSync(resolve(this.workspace, file), 'utf8'))
    const matchers = (config as { problemMatcher?: readonly { owner: string }[] }).problemMatcher ?? []
    return matchers.map((matcher) => matcher.owner)
  }

  private setEcho(data: string): void {
    const value = data.trim().toUpperCase()
    if (value !== 'ON' && value !== 'OFF') throw new Error(`Invalid echo command value '${data}'.`)
    this.echo = value === 'ON'
  }
}

function nameOf(command: Command): string {
  const { name } = command.properties
  if (name === undefined || name === '')
    throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`)
  return name
}

/** IssueCommandExtension: contradictory places are dropped, files in the workspace become relative to it. */
function annotationProperties(
  given: Readonly<Record<string, string>>,
  workspace: string,
): Readonly<Record<string, string>> {
  const kept = validPlace(given)
  const { file } = kept
  if (file === undefined || file === '' || !isAbsolute(file)) return kept
  const inside = relative(workspace, file)
  return inside.startsWith('..') || isAbsolute(inside) ? kept : { ...kept, file: inside.replaceAll(sep, '/') }
}

function validPlace(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = new Map(Object.entries(given))
  const at = (name: string): number =>
    /^\s*[+-]?\d+\s*$/.test(kept.get(name) ?? '') ? Number(kept.get(name)) : NaN
  const has = (name: string): boolean => !Number.isNaN(at(name))
  const drop = (...names: readonly string[]): void => {
    for (const name of names) kept.delete(name)
  }
  const columns = has('col') || has('endcolumn')
  if (has('endline') && !has('line')) kept.set('line', kept.get('endline') ?? '')
  if (has('endcolumn') && !has('col')) kept.set('col', kept.get('endcolumn') ?? '')
  if (columns && (!has('line') || (has('endline') && at('line') !== at('endline')))) drop('col', 'endcolumn')
  if (at('endline') < at('line')) drop('line', 'endline')
  if (at('endcolumn') < at('col')) drop('col', 'endcolumn')
  return Object.fromEntries(kept)
}
