import { expect, it } from '@jest/globals'
import { PackageLists, listPackages } from '../../src/go/packages/packages.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { scriptedMains } from '../../src/stages/scriptedMains.js'
import { inTemporary, writeFiles } from '../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goToolchain } from '../helpers/toolchains.js'

const MAIN = 'package main\n\nfunc main() {}\n'

it.each<{ name: string; files: Record<string, string>; asks: number; scripted: readonly string[] }>([
  {
    name: 'no test mentions it',
    files: { 'cmd/a/a_test.go': 'package main\n\nimport "testing"\n' },
    asks: 0,
    scripted: [],
  },
  {
    name: 'it is imported by a package that is not main',
    files: {
      'lib/lib.go': 'package lib\n',
      'lib/lib_test.go': 'package lib\n\nimport _ "example.com/x/testscript"\n',
    },
    asks: 0,
    scripted: [],
  },
  {
    name: 'it is imported with quotes, and by an external test with backquotes',
    files: {
      'cmd/a/a_test.go': 'package main\n\nimport "example.com/x/testscript"\n',
      'cmd/b/b_test.go': 'package main_test\n\nimport t `example.com/fork/testscript`\n',
    },
    asks: 1,
    scripted: ['example.com/m/cmd/a', 'example.com/m/cmd/b'],
  },
  {
    name: 'it is only mentioned',
    files: { 'cmd/a/a_test.go': 'package main\n\nconst own = "example.com/x/testscript"\n' },
    asks: 1,
    scripted: [],
  },
])(
  'scriptedMains finds the mains whose tests import testscript where $name',
  async ({ files, asks, scripted }) => {
    await inTemporary(async (directory) => {
      const mains = { 'cmd/a/main.go': MAIN, 'cmd/b/main.go': MAIN }
      await writeFiles(directory, { 'go.mod': 'module example.com/m\n\ngo 1.20\n', ...mains, ...files })
      const program = goProgram(await goToolchain(QUICK_RELEASE))
      const go = { program, env: await goEnv(QUICK_RELEASE), platform: process.platform }
      let asked = 0
      const found = await scriptedMains(await listPackages(go, directory, ['./...']), async () => {
        asked++
        return new PackageLists(go).listWithTests(directory, ['./...'])
      })
      expect({ asked, found: [...found] }).toEqual({ asked: asks, found: scripted })
    })
  },
)
