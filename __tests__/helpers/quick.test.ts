import { expect, it } from '@jest/globals'
import { capture } from '../../src/exec.js'
import { GO_VERSIONS, goEnv, goRoot } from './toolchains.js'
it.each(GO_VERSIONS)('%s', async (v) => {
  const r = await goRoot(v)
  const out = await capture(`${r}/bin/go`, ['env', 'GOVERSION', 'GOROOT'], { cwd: '/tmp', env: await goEnv(v) })
  expect(out.stdout).toBe(`go${v}\n${r}\n`)
})
