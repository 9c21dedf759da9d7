import { expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { GO_VERSIONS, goEnv, goRoot, realHost, goToolchain } from '../../helpers/toolchains.js'
import { capture } from '../../../src/exec.js'
import { setUpGo } from '../../../src/go/toolchain/setUp.js'
import { parseVersionRequest } from '../../../src/go/versionRequest.js'
it.each(GO_VERSIONS)('%s', async (v) => {
  const r = await goRoot(v)
  console.log(await goToolchain(v))
  const out = await capture('go', ['env', 'GOVERSION', 'GOROOT'], { cwd: '/tmp', env: await goEnv(v) })
  expect(out.stdout).toBe(`go${v}\n${r}\n`)
})
it.each(['1.20.14', '1.25', 'stable', '1.26.99', '1.99'])('boot %s', async (v) => {
  const dir = await mkdtemp('/tmp/gt-')
  const h = realHost({ toolCacheDir: dir, env: {...process.env, PATH: '/usr/local/go/bin:/usr/bin:/bin'} })
  try { console.log(await setUpGo({ request: parseVersionRequest(v, 'x'), requestedBy: 'x' }, h), (h.log as any).lines) } catch (e) { console.log(e) }
  await rm(dir, { recursive: true })
})
