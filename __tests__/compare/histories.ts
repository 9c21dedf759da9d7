/** @module Generated git histories of Go files in which every line of code is different, and what was measured of them. */
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { CoverageModel, PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import { hashesOf } from '../../src/coverage/sourceFiles.js'
import type { Report } from '../../src/report/report.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { MODULE, model, pkg, report } from '../helpers/report.js'

const NAMES = ['a.go', 'b c.go', 'größe.go', '日本.go', 'e.go', 'f.go']

/** Numbers from 0 to below a limit, the same for each seed (mulberry32). */
export function randomOf(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

export interface History {
  readonly repository: TestRepository
  /** The tip of the branch topic. */
  readonly head: string
}

/**
 * Makes a history on the branches main and topic, and checks out topic.
 * @param isOdd whether there are also merges that cross each other or have three parents, modes, very long lines, binary
 * files, line ends that change, and renames of half of a file or of the case of its name
 */
export function makeHistory(root: string, seed: number, isOdd = false): History {
  const random = randomOf(seed)
  const repository = TestRepository.make(root)
  const editor = isOdd ? new OddEditor(repository, random) : new Editor(repository, random)
  for (let i = 0; i <= 2; i++) editor.add()
  repository.commit()
  repository.git('branch', 'topic')
  for (let round = 0; round <= random(3); round++) {
    repository.git('checkout', '--quiet', 'main')
    editor.change(false)
    repository.commit()
    repository.git('checkout', '--quiet', 'topic')
    for (let i = 0; i <= random(2); i++) editor.change(true)
    repository.commit()
    if (isOdd) mergeOddly(repository, editor, random)
    else if (random(3) === 0) mergeMain(repository)
  }
  return { repository, head: repository.git('rev-parse', 'HEAD') }
}

/** Conflicts go to the branch; if there is one about a whole file, nothing is merged. */
function mergeMain(repository: TestRepository): void {
  try {
    repository.git('merge', '--quiet', '--no-edit', '-X', 'ours', 'main')
  } catch {
    repository.git('merge', '--abort')
  }
}

/** With another branch, with main, or with main in both directions. */
function mergeOddly(repository: TestRepository, editor: Editor, random: (limit: number) => number): void {
  const kind = random(5)
  if (kind === 0) mergeMain(repository)
  if (kind === 1) {
    const [main, topic] = ['main', 'topic'].map((ref) => repository.git('rev-parse', ref))
    mergeMain(repository)
    repository.git('checkout', '--quiet', 'main')
    if (main !== undefined && topic !== undefined) merge(repository, topic)
    repository.git('checkout', '--quiet', 'topic')
  }
  if (kind !== 2) return
  repository.git('checkout', '--quiet', '-B', 'third')
  editor.change(false)
  repository.commit()
  repository.git('checkout', '--quiet', 'topic')
  merge(repository, 'third', 'main')
}

/** If there is a conflict, nothing is merged. */
function merge(repository: TestRepository, ...refs: readonly string[]): void {
  try {
    repository.git('merge', '--quiet', '--no-edit', '--no-ff', ...refs)
  } catch {
    repository.git('reset', '--quiet', '--hard')
  }
}

class Editor {
  private next = 1

  constructor(
    protected readonly repository: TestRepository,
    protected readonly random: (limit: number) => number,
  ) {}

  add(): void {
    const name = NAMES.find((each) => !existsSync(join(this.repository.root, each)))
    if (name !== undefined)
      this.repository.write(name, `package a\n${this.lines(15 + this.random(40)).join('')}`)
  }

  /** @param moves whether files may be renamed, copied and removed, which conflicts with changes of others */
  change(moves: boolean): void {
    const files = goFiles(this.repository)
    const name = files[this.random(files.length)]
    const kind = this.random(moves ? 9 : 4)
    if (name === undefined || kind === 5) this.add()
    else if (kind === 6) this.move(name)
    else if (kind === 7) this.copy(name)
    else if (kind === 8 && files.length > 2) unlinkSync(join(this.repository.root, name))
    else this.edit(name)
  }

  protected move(name: string): void {
    const free = NAMES.find((each) => !existsSync(join(this.repository.root, each)))
    if (free === undefined) return
    this.repository.git('add', '--all')
    this.repository.git('mv', name, free)
    if (this.random(2) === 0) this.edit(free)
  }

  private copy(name: string): void {
    const free = NAMES.find((each) => !existsSync(join(this.repository.root, each)))
    if (free !== undefined) this.repository.write(free, readFileSync(join(this.repository.root, name)))
  }

  private edit(name: string): void {
    const text = readFileSync(join(this.repository.root, name), 'utf8')
    const lines = text.split(/(?<=\n)/)
    for (let i = 0; i <= this.random(3); i++) {
      const at = 1 + this.random(lines.length)
      lines.splice(at, this.random(4), ...this.lines(this.random(5)))
    }
    const isWindows = this.random(12) === 0
    const joined = lines.join('')
    this.repository.write(name, isWindows ? joined.replace(/\r?\n/g, '\r\n') : joined)
  }

  protected lines(count: number): readonly string[] {
    return Array.from({ length: count }, () => {
      const kind = this.random(8)
      return kind === 0 ? '\n' : kind === 1 ? '// words\n' : kind === 2 ? '}\n' : `f(${this.next++})\n`
    })
  }
}

/** Does what few people do. */
class OddEditor extends Editor {
  override change(moves: boolean): void {
    const files = goFiles(this.repository)
    const name = files[this.random(files.length)]
    const kind = this.random(moves ? 14 : 12)
    if (name === undefined || kind > (moves ? 7 : 5)) super.change(moves)
    else this.changeOddly(name, kind)
  }

  private changeOddly(name: string, kind: number): void {
    const { root } = this.repository
    const path = join(root, name)
    const text = readFileSync(path, 'utf8')
    if (kind === 0) chmodSync(path, (statSync(path).mode & 0o100) === 0 ? 0o755 : 0o644)
    if (kind === 1) this.repository.write(name, `${text}\n`)
    if (kind === 2) {
      const [line = ''] = this.lines(1)
      this.repository.write(name, `${text}${line.trimEnd()} // ${'x'.repeat(70_000)}\n`)
    }
    if (kind === 3) this.repository.write('data.bin', Buffer.from([0, this.random(256), 10, 0, 255]))
    if (kind === 4)
      this.repository.write(
        name,
        text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'),
      )
    if (kind === 5) this.repository.write(name, `${text}\f\v\u2028\u0085f(0)\n`)
    if (kind === 6) this.halve(name, text)
    if (kind === 7)
      this.rename(
        name,
        name === name.toUpperCase()
          ? name.toLowerCase()
          : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      )
  }

  /** Another name, and about half of the content. */
  private halve(name: string, text: string): void {
    const lines = text.split(/(?<=\n)/)
    const kept = Math.floor((lines.length * (40 + this.random(20))) / 100)
    const to = `half ${this.random(5)}.go`
    if (!this.rename(name, to)) return
    this.repository.write(to, [...lines.slice(0, kept), ...this.lines(lines.length - kept)].join(''))
  }

  private rename(name: string, to: string): boolean {
    if (existsSync(join(this.repository.root, to))) return false
    this.repository.git('add', '--all')
    this.repository.git('mv', name, to)
    return true
  }
}

function goFiles({ root }: TestRepository): readonly string[] {
  return readdirSync(root)
    .filter((name) => name.endsWith('.go'))
    .sort()
}

/** Whether a line of code is covered: by its number, so that it is the same wherever the line is. */
export function isCoveredLine(line: string): boolean | undefined {
  const number = /^f\((\d+)\)/.exec(line)?.[1]
  return number === undefined ? undefined : Number(number) % 3 !== 0
}

/** A report on the files of the working tree: each line of code is a unit. */
export function measured(repository: TestRepository): Report {
  const files = goFiles(repository).map((name) => {
    const content = readFileSync(join(repository.root, name))
    return { name, content, lines: content.toString().split('\n') }
  })
  const { packages } = model([pkg('', [])])
  const coverage: CoverageModel = {
    ...model([]),
    packages: packages.map((one): PackageCoverage => ({
      ...one,
      files: files.map(({ name, lines }) => ({
        path: `${MODULE}/${name}`,
        units: lines.flatMap((line, i) => unitOf(line, i + 1)),
        tallies: one.tallies,
      })),
    })),
  }
  const contents = new Map(files.map(({ name, content }) => [`${MODULE}/${name}`, content]))
  return report({
    coverage,
    modulePath: MODULE,
    files: files.map(({ name, content, lines }) => ({
      path: `${MODULE}/${name}`,
      file: name,
      lines: lines.length,
      ...hashesOf(content, process.platform),
    })),
    sources: {
      ...NO_SOURCES,
      read: (path) => {
        const content = contents.get(path)
        return Promise.resolve(content === undefined ? { kind: 'missing' } : { kind: 'found', content })
      },
    },
  })
}

function unitOf(line: string, number: number): readonly UnitCoverage[] {
  const covered = isCoveredLine(line)
  if (covered === undefined) return []
  const count = covered ? 1 : 0
  const place = { startLine: number, startColumn: 1, endLine: number, endColumn: line.trimEnd().length + 1 }
  return [{ ...place, statements: 1, functionName: 'F', literal: false, count, counts: [count, 0] }]
}
