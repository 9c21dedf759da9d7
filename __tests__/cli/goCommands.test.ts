/** The go commands that a run starts: each takes time, and what can wait does not delay the build. */
import { chmod, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goRoot, realHost } from '../helpers/toolchains.js'

const LAUNCHERS = 'go-integration-coverage-launcher'

/** A tool cache whose Go notes what it is asked for, and lists no tagged package before the build has started. */
async function notingCache(directory: string, notes: string): Promise<void> {
  const goroot = await goRoot(QUICK_RELEASE)
  const own = join(directory, 'go', QUICK_RELEASE, process.arch)
  await mkdir(join(own, 'bin'), { recursive: true })
  await writeFile(`${own}.complete`, '')
  for (const name of await readdir(goroot))
    if (name !== 'bin') await symlink(join(goroot, name), join(own, name))
  const script = `#!/bin/sh
echo "$*" >> '${notes}'
case "$*" in *-tags=integration*-json*|*-json*-tags=integration*)
  case $1 in list) until grep -q '^build ' '${notes}'; do sleep 0.05; done;; esac;;
esac
exec '${join(goroot, 'bin', 'go')}' "$@"
`
  await writeFile(join(own, 'bin', 'go'), script)
  await chmod(join(own, 'bin', 'go'), 0o755)
  // An earlier run has built the launcher.
  const launchers = join(realHost().toolCacheDir, LAUNCHERS)
  await mkdir(launchers, { recursive: true })
  await symlink(launchers, join(directory, LAUNCHERS))
}

it('a run asks Go once, lists once before it builds, and lists what has tags meanwhile', async () => {
  if (process.platform === 'win32') return
  const chain = new Chain()
  await inTemporary(async (directory) => {
    const notes = join(directory, 'notes')
    await notingCache(directory, notes)
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const cli = join(await builtDist(), 'dist', 'cli', 'index.js')
    const flags = ['--out', join(directory, 'out'), '--go-version', QUICK_RELEASE, '--no-preserve']
    const { exitCode, stderr } = await capture(process.execPath, [cli, 'run', module, ...flags], {
      cwd: directory,
      env: { ...(await goEnv(QUICK_RELEASE)), RUNNER_TOOL_CACHE: directory },
    })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringMatching(/^report: out$/m) })
    const asked = (await readFile(notes, 'utf8')).trimEnd().split('\n')
    const own = asked.filter((line) => line !== 'env GOCACHE' && !line.startsWith('build -o'))
    expect(own.map((line) => line.split(' ').slice(0, 3).join(' ')).sort()).toEqual([
      'build -v -cover',
      'env GOTOOLCHAIN',
      'env GOVERSION GOOS',
      'list -e -find',
      // What the tests import is not asked for: the module does not use testscript.
      'list -e -find',
      expect.stringMatching(/^test -json/),
    ])
  })
  await chain.clean()
})
