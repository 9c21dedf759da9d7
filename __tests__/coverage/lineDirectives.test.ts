/** Functions with the names of other files: what two Go versions write, where annotations land, and what is said. */
import { TESTED_IS_HEAD } from '../../src/compare/headFiles.js'
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { COLLECTED_BEFORE } from '../../src/checks/describeData.js'
import { misnamedFiles, namedSourceFindings } from '../../src/checks/namedSources.js'
import { revisionFindings } from '../../src/checks/revisions.js'
import { findSourceFiles } from '../../src/coverage/sourceFiles.js'
import { parseGoVersion } from '../../src/go/goVersion.js'
import { packageLocator } from '../../src/go/packages/selection.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { annotationsOf } from '../../src/report/annotations/annotations.js'
import { NOTHING_UNLINKED } from '../../src/stages/unlinked.js'
import { readRun } from '../../src/stages/readRun.js'
import { report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

const FILES = {
  'go.mod': 'module example.com/lines\n\ngo 1.20\n',
  'main.go': 'package main\n\nfunc main() {\n\tif false {\n\t\tparse()\n\t}\n}\n',
  // As goyacc writes it: the lines of the grammar, and a file that is not there.
  'parser.go':
    'package main\n\n//line grammar.y:3\nfunc parse() {\n\tprintln()\n}\n\n//line grammar.y:40\nfunc more() {\n\tprintln()\n}\n\n//line /other/place/invented.go:7\nfunc invented() {\n\tprintln()\n}\n\n//line grammar.y:3\nfunc again() {\n\tprintln()\n}\n',
  'grammar.y': '%%\n\nrule: {\n\tprintln()\n}\n',
}

async function annotated(version: string, dir: string) {
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(dir, name), text)
  const data = join(dir, 'data')
  await mkdir(data)
  const env = await goEnv(version)
  const program = goProgram(await goToolchain(version))
  execFileSync(program, ['build', '-cover', '-o', 'lines.exe', '.'], { cwd: dir, env })
  execFileSync(join(dir, 'lines.exe'), { cwd: dir, env: { ...env, GOCOVERDIR: data } })
  const module = { path: 'example.com/lines', dir }
  const locate = packageLocator([module], [])
  const { model, names } = await readRun(
    {
      directories: [{ path: data, source: 'binaries' }],
      measured: { modules: [module], packages: new Set(['example.com/lines']) },
    },
    {
      moduleDirs: [dir],
      locate,
      selected: [],
      unlinked: () => Promise.resolve(NOTHING_UNLINKED),
    },
    COLLECTED_BEFORE,
  )
  const misnamed = misnamedFiles(names, parseGoVersion(version))
  const places = { top: dir, locate, workspace: dir, misnamed }
  const files = await findSourceFiles(model, places, process.platform)
  const { annotations } = annotationsOf(report({ coverage: model, files }), {
    kind: 'all',
    head: TESTED_IS_HEAD,
  })
  return {
    total: model.tallies.together,
    revisions: revisionFindings(model, new Set(names.directed.keys())),
    findings: namedSourceFindings(names),
    places: [
      ...new Set(annotations.map(({ path, startLine, endLine }) => `${path}:${startLine}-${endLine}`)),
    ].sort(),
  }
}

describe.each([
  ['1.26.8', ['grammar.y:3-4', 'main.go:5-6']],
  ['1.27.0', ['main.go:5-5']],
] as const)('with Go %s, line directives', (version, places) => {
  it('are named in a finding, and annotated only at lines that exist', async () => {
    await inTemporary(async (dir) => {
      const found = await annotated(version, dir)
      expect(found.total).toEqual({ covered: 1, total: 6 })
      expect(found.revisions).toEqual([])
      expect(found.findings).toMatchObject([
        {
          code: 'line-directives',
          severity: 'notice',
          evidence: [
            'example.com/lines/grammar.y (named in parser.go)',
            'example.com/lines/invented.go (named in parser.go)',
          ],
        },
      ])
      expect(found.places).toEqual(places)
    })
  })
})
