// A module with about 70,000 units of its own, for tools that leave out Go's packages: packages of several files, whose
// functions branch. Its binary executes a part of them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [PACKAGES, FILES, FUNCTIONS] = [70, 10, 20]

const functionText = (name, n) => `
// ${name} says in which class n is.
func ${name}(n int) (string, error) {
	if n < 0 {
		return "", errors.New("${name}: negative")
	}
	switch {
	case n%${n + 2} == 0:
		return "divisible", nil
	case n > ${n * 10}:
		return "large", nil
	}
	return fmt.Sprint(n), nil
}
`

function fileText(pkg, file) {
  const functions = Array.from({ length: FUNCTIONS }, (_, n) => functionText(`F${file}x${n}`, n))
  return `package ${pkg}\n\nimport (\n\t"errors"\n\t"fmt"\n)\n${functions.join('')}`
}

/** @returns the module's folder and a GOCOVERDIR of its binary */
export function makeOwnModule(work, env) {
  const [module, data] = [join(work, 'own'), join(work, 'own-data')]
  const packages = Array.from({ length: PACKAGES }, (_, p) => `p${p}`)
  for (const [p, pkg] of packages.entries()) {
    mkdirSync(join(module, pkg), { recursive: true })
    for (let file = 0; file < FILES; file++) {
      const text = fileText(pkg, file)
      writeFileSync(join(module, pkg, `f${file}.go`), text)
    }
    const calls = Array.from({ length: FILES }, (_, file) => `\tF${file}x${p % FUNCTIONS}(n)`)
    writeFileSync(
      join(module, pkg, 'all.go'),
      `package ${pkg}\n\nfunc All(n int) {\n${calls.join('\n')}\n}\n`,
    )
  }
  writeFileSync(join(module, 'go.mod'), 'module example.com/own\n\ngo 1.21\n')
  const imports = packages.map((pkg) => `\t"example.com/own/${pkg}"`)
  const main = packages.map((pkg, p) => `\t${pkg}.All(${(p % 5) - 1})`)
  writeFileSync(
    join(module, 'main.go'),
    `package main\n\nimport (\n${imports.join('\n')}\n)\n\nfunc main() {\n${main.join('\n')}\n}\n`,
  )
  mkdirSync(data)
  execFileSync('go', ['build', '-cover', '-covermode=atomic', '-o', 'own', '.'], { cwd: module, env })
  execFileSync(join(module, 'own'), { env: { GOCOVERDIR: data } })
  return { module, data }
}
