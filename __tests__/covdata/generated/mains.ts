/** @module Generates main packages that are controlled by their arguments. */
import { type KnownPackage, PackageWriter } from './packageWriter.js'
import { type Place, randomPackage } from './packages.js'
import type { Random } from './random.js'
import { type Callee, FUNCTION_BUDGET } from './scope.js'

/** A main package whose arguments are numbers. It terminates with exit code 0, another exit code or a panic. */
export function randomMain(
  random: Random,
  importPath: string,
  known: readonly KnownPackage[],
): PackageWriter {
  const pkg = random.chance(0.5)
    ? randomPackage(random, { packageName: 'main', importPath }, known)
    : smallMain(random, { packageName: 'main', importPath }, known)
  addMain(pkg)
  pkg.importSome(0.5)
  return pkg
}

function smallMain(random: Random, place: Place, known: readonly KnownPackage[]): PackageWriter {
  return new PackageWriter(random, { ...place, firstFile: 'main.go' }, known)
}

function addMain(pkg: PackageWriter): void {
  const { random } = pkg
  const callees = random.shuffled(pkg.reachable.filter(({ cost }) => cost <= 50 * FUNCTION_BUDGET))
  const file = pkg.files[0]
  file?.imports.set('os', 'os').set('strconv', 'strconv')
  pkg.declare(
    () => [
      'func main() {',
      'n := len(os.Args)',
      'for _, text := range os.Args[1:] {',
      'number, err := strconv.Atoi(text)',
      'if err != nil {',
      'continue',
      '}',
      'n += number',
      ...calls(pkg, callees.slice(0, 8)),
      '}',
      ...pkg.body(random.between(0, 6), { variables: ['n'], exits: ['return', 'os.Exit(3)'] }).lines,
      ...ends(pkg),
      '}',
    ],
    file,
  )
}

/** The argument selects the functions to call. */
function calls(pkg: PackageWriter, callees: readonly Callee[]): readonly string[] {
  const clauses = callees.flatMap((callee, index) => [
    `case ${index}:`,
    `n += ${pkg.qualify(callee).replace('$', 'number')}`,
  ])
  return [`switch number % ${callees.length + 1} {`, ...clauses, '}']
}

function ends({ random }: PackageWriter): readonly string[] {
  return [
    ...random.some(['if n%7 == 3 {\nos.Exit(n & 7)\n}', 'if n%11 == 5 {\npanic("crash")\n}'], 0.6),
    ...random.some(['println("größe", n)', 'os.Exit(0)'], 0.3),
  ]
}
