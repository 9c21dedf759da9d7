/**
 * @module Go files as a test edits them: functions of statements, each on lines of its own and with a text of its own, so that
 * the truth about every line is known. Units are those that Go's cover tool makes of such code.
 */
import fc from 'fast-check'
import type { FileCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { talliesOfUnits } from '../../src/coverage/tallies.js'
import type { DiffSide } from '../../src/diff/measuredSide.js'
import { NO_SOURCES, type Sources } from '../../src/coverage/sources.js'
import { type SourceFile, hashesOf } from '../../src/coverage/sourceFiles.js'

/** A statement; with a body it is an `if`. */
export interface Statement {
  readonly id: number
  readonly body?: readonly Statement[]
}

export interface GoFunction {
  readonly name: string
  readonly statements: readonly Statement[]
}

/** A file of functions, as text and as units. */
export interface Rendered {
  readonly text: string
  readonly units: readonly UnitCoverage[]
  /** By line, the statement on it and its unit. */
  readonly statements: ReadonlyMap<number, { readonly id: number; readonly unit: number }>
}

/** Whether a unit is covered, by the ids of its statements. */
type IsCovered = (ids: readonly number[]) => boolean

export const all: IsCovered = () => true
export const none: IsCovered = () => false

/** By a number for each id, and a salt for each measurement. */
export const someCoverage = fc.tuple(fc.nat(), fc.nat()).map(([seed, chance]): IsCovered => (ids) => {
  const first = ids[0] ?? 0
  return ((first + 1) * 2654435761 + seed * 40503) % 97 < 20 + (chance % 60)
})

export function rendered(functions: readonly GoFunction[], isCovered: IsCovered): Rendered {
  const writer = new Writer()
  for (const { name, statements } of functions) writer.function(name, statements)
  const { lines, units, idsOf, statements } = writer
  return {
    text: `${lines.join('\n')}\n`,
    units: units.map((unit, i) => {
      const count = isCovered(idsOf[i] ?? []) ? 1 : 0
      return { ...unit, count, counts: [count] }
    }),
    statements,
  }
}

class Writer {
  readonly lines: string[] = ['package p', '']
  readonly units: UnitCoverage[] = []
  readonly idsOf: number[][] = []
  readonly statements = new Map<number, { id: number; unit: number }>()
  private name = ''

  function(name: string, statements: readonly Statement[]): void {
    this.name = name
    const head = `func ${name}() {`
    this.lines.push(head)
    this.block(statements, 1, [this.lines.length, head.length])
    this.lines.push('')
  }

  /** Writes statements and the closing brace. */
  private block(statements: readonly Statement[], depth: number, opened: readonly [number, number]): void {
    const tabs = '\t'.repeat(depth)
    const begin: { at: readonly [number, number] | undefined } = { at: opened }
    let ids: { id: number; line: number }[] = []
    const end = (line: number, column: number): void => {
      const [startLine, startColumn] = begin.at ?? [line, column]
      const unit = this.units.length
      const place = { startLine, startColumn, endLine: line, endColumn: column }
      this.units.push({
        ...place,
        statements: ids.length,
        functionName: this.name,
        literal: false,
        count: 0,
        counts: [],
      })
      this.idsOf.push(ids.map(({ id }) => id))
      for (const { id, line: at } of ids) this.statements.set(at, { id, unit })
      ids = []
      begin.at = undefined
    }
    for (const { id, body } of statements) {
      const isLong = body === undefined && id % 3 === 0
      const text = body !== undefined ? `if c${id}() {` : isLong ? `s${id}(` : `s${id}()`
      this.lines.push(`${tabs}${text}`)
      const line = this.lines.length
      if (isLong) this.lines.push(`${tabs}\ta${id},`, `${tabs}\tb${id},`, `${tabs})`)
      begin.at ??= [line, depth + 1]
      ids.push({ id, line })
      if (body === undefined) continue
      end(line, depth + text.length)
      this.block(body, depth + 1, [line, depth + text.length])
    }
    this.lines.push(`${'\t'.repeat(depth - 1)}}`)
    if (begin.at !== undefined) end(this.lines.length, depth + 1)
  }
}

/** Any functions; ids are unique below `firstId` + 1000. */
export function someFunctions(firstId: number): fc.Arbitrary<readonly GoFunction[]> {
  const shape = fc.letrec<{ list: readonly Statement[] }>((tie) => ({
    list: fc.array(
      fc.record(
        { id: fc.constant(0), body: fc.option(tie('list'), { nil: undefined, freq: 2 }) },
        { requiredKeys: ['id'] },
      ) as fc.Arbitrary<Statement>,
      { maxLength: 4, depthIdentifier: 'statements' },
    ),
  }))
  return fc.array(shape.list, { minLength: 1, maxLength: 4 }).map((lists) => {
    let next = firstId
    const numbered = (list: readonly Statement[]): readonly Statement[] =>
      list.map(({ body }) => {
        const id = next++
        return body === undefined ? { id } : { id, body: numbered(body) }
      })
    return lists.map((list, i) => ({ name: `F${firstId + i}`, statements: numbered(list) }))
  })
}

/** A change of a file: each number decides what happens at one statement or function. */
export const someEdits: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(99), {
  minLength: 60,
  maxLength: 60,
})

/** Inserts, deletes, rewrites, wraps and moves statements and functions. */
export function edited(
  functions: readonly GoFunction[],
  edits: readonly number[],
  firstId: number,
): readonly GoFunction[] {
  let [at, next] = [0, firstId]
  const roll = (): number => edits[at++ % edits.length] ?? 50
  const editList = (list: readonly Statement[]): readonly Statement[] => {
    const kept = list.flatMap((statement): readonly Statement[] => {
      const { body } = statement
      const inner = body === undefined ? statement : { ...statement, body: editList(body) }
      const dice = roll()
      if (dice < 6) return []
      if (dice < 12) return [{ id: next++ }, inner]
      if (dice < 16) return [{ ...inner, id: next++ }]
      if (dice < 20) return [{ id: next++, body: [inner] }]
      if (dice < 24 && body !== undefined) return body
      if (dice < 28) return [inner, { id: next++, body: [{ id: next++ }] }]
      return [inner]
    })
    return roll() < 8 ? kept.toReversed() : kept
  }
  const changed = functions.flatMap(({ name, statements }): readonly GoFunction[] => {
    const dice = roll()
    const own = { name, statements: editList(statements) }
    if (dice < 8) return []
    if (dice < 16) return [{ name: `G${next++}`, statements: [{ id: next++ }] }, own]
    return [own]
  })
  return roll() < 20 ? changed.toReversed() : changed
}

export const MODULE = 'example.com/m'
/** In the repository and in the module. */
export const FILE = 'a/a.go'

/** @param file in the repository and in the module */
export function fileCoverage(file: string, { units }: Rendered): FileCoverage {
  return { path: `${MODULE}/${file}`, units, tallies: talliesOfUnits(units, 1) }
}

export interface SideOptions {
  /** Whether the texts can be read; true by default. */
  readonly hasSources?: boolean
  /** Whether the repository and the hashes of the files are known; true by default. */
  readonly hasFiles?: boolean
}

/** A measurement of files, by their paths in the repository. */
export function sideOf(
  files: Readonly<Record<string, Rendered>>,
  { hasSources = true, hasFiles = true }: SideOptions = {},
): DiffSide {
  const covered = Object.entries(files).map(([file, text]) => ({
    file,
    text,
    coverage: fileCoverage(file, text),
  }))
  const folders = [...new Set(covered.map(({ file }) => file.slice(0, Math.max(0, file.lastIndexOf('/')))))]
  const all = talliesOfUnits(
    covered.flatMap(({ coverage }) => coverage.units),
    1,
  )
  const texts = new Map(covered.map(({ coverage, text }) => [coverage.path, Buffer.from(text.text)]))
  const sources: Sources = {
    read: (path) => {
      const content = texts.get(path)
      return Promise.resolve(content === undefined ? { kind: 'missing' } : { kind: 'found', content })
    },
    guess: () => Promise.resolve(undefined),
    place: () => Promise.resolve(undefined),
  }
  return {
    coverage: {
      mode: 'atomic',
      sources: ['binaries'],
      packages: folders.toSorted().map((folder) => {
        const own = covered
          .filter(({ file }) => file.slice(0, Math.max(0, file.lastIndexOf('/'))) === folder)
          .map(({ coverage }) => coverage)
        return {
          importPath: folder === '' ? MODULE : `${MODULE}/${folder}`,
          modulePath: MODULE,
          files: own,
          tallies: talliesOfUnits(
            own.flatMap(({ units }) => units),
            1,
          ),
        }
      }),
      notLinked: [],
      unlinkedStatements: new Map(),
      tallies: all,
    },
    files: hasFiles
      ? covered.map(({ file, coverage, text }): SourceFile => ({
          path: coverage.path,
          file,
          ...hashesOf(Buffer.from(text.text), 'linux'),
        }))
      : [],
    sources: hasSources ? sources : NO_SOURCES,
    isComplete: true,
  }
}
