/** @module Packages of Go's own library, measured, with their sources. */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileCoverage } from '../../src/coverage/model.js'
import { merge } from '../../src/stages/merge.js'
import { keptBuild } from '../helpers/keptBuild.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const MEASURED =
  'example.com/m,bufio,go/scanner,go/token,go/printer,go/ast,net/mail,net/textproto,strings,text/template/parse'
const MAIN = `package main

import (
	"go/printer"
	"net/mail"
	"text/template/parse"
)

func main() { println(printer.TabIndent, mail.ErrHeaderNotPresent, parse.NodeIf) }
`

export interface MeasuredLibrary {
  readonly files: readonly FileCoverage[]
  /** The lines of the sources by the paths of the files, a character for each byte. */
  readonly texts: ReadonlyMap<string, readonly string[]>
}

export async function measuredLibrary(release: string): Promise<MeasuredLibrary> {
  const root = await goRoot(release)
  const data = await keptBuild({
    name: 'units-fit',
    parts: [MAIN, MEASURED, release],
    make: async (directory) => {
      await writeFile(join(directory, 'go.mod'), 'module example.com/m\n\ngo 1.20\n')
      await writeFile(join(directory, 'main.go'), MAIN)
      const env = await goEnv(release)
      const go = join(root, 'bin', 'go')
      execFileSync(go, ['build', '-cover', `-coverpkg=${MEASURED}`, '-o', 'm', '.'], { cwd: directory, env })
      await mkdir(join(directory, 'data'))
      const run = { ...env, GOCOVERDIR: join(directory, 'data') }
      execFileSync(join(directory, 'm'), { env: run, stdio: 'pipe' })
    },
  })
  const request = { directories: [join(data, 'data')], outDirectory: undefined, version: '0' }
  const { coverage } = await merge(request)
  const files = coverage.packages.flatMap((pkg) => pkg.files)
  const texts = new Map<string, readonly string[]>()
  for (const { path } of files) {
    const place = path.startsWith('example.com/m/') ? join(data, 'main.go') : join(root, 'src', path)
    texts.set(path, (await readFile(place, 'latin1')).split('\n'))
  }
  return { files, texts }
}
