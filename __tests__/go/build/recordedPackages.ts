/** @module The statements of packages that are in no binary, beside those of binaries that the same Go builds of them. */
import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { instrumentPackages } from '../../../src/go/build/coverTool.js'
import { parseGoVersion } from '../../../src/go/goVersion.js'
import { listPackages } from '../../../src/go/packages/packages.js'
import { goProgram } from '../../../src/go/toolchain/toolchain.js'
import { inTemporary, writeFiles } from '../../helpers/temporary.js'
import { goEnv, goToolchain } from '../../helpers/toolchains.js'

const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/tool\n\ngo 1.20\n',
  'main.go':
    'package main\n\nimport "example.com/tool/lib"\n\nvar f = func() int { return 1 }\n\nfunc main() {\n\tlib.F(f())\n}\n',
  'lib/lib.go':
    'package lib\n\nfunc F(n int) int {\n\tif n > 1 {\n\t\treturn n\n\t}\n\n\tm := n\n\n\tm++\n\treturn m\n}\n',
  'lib/second.go': 'package lib\n\ntype T struct{}\n\nfunc (t *T) M() {\n\tprintln()\n}\n',
  'types/types.go': 'package types\n\ntype T int\n',
  'broken/broken.go': 'package broken\n\nfunc F() {\n',
}

/** The meta-data of each package is that of a build. */
export async function recordsWhatGoBuilds(version: string): Promise<void> {
  await inTemporary(async (dir) => {
    await writeFiles(dir, FILES)
    const data = join(dir, 'data')
    await mkdir(data)
    const go = {
      program: goProgram(await goToolchain(version)),
      env: await goEnv(version),
      platform: process.platform,
    }
    const build = [
      'build',
      '-cover',
      '-covermode=atomic',
      '-coverpkg=example.com/tool/...',
      '-o',
      'x.exe',
      '.',
    ]
    execFileSync(go.program, build, { cwd: dir, env: go.env })
    execFileSync(join(dir, 'x.exe'), { env: { ...go.env, GOCOVERDIR: data } })
    const { pods } = await readPods([data])
    const built = new Map(pods.flatMap((pod) => pod.meta.packages).map((pkg) => [pkg.importPath, pkg]))

    const packages = await listPackages(go, dir, ['./...'])
    const goVersion = parseGoVersion(version)
    if (goVersion === undefined) throw new Error(version)
    const found = await instrumentPackages(go, {
      packages,
      name: 'main',
      goVersion,
      scratch: join(dir, 'scratch'),
      stop: new AbortController().signal,
    })
    const blobOf = (importPath: string): Uint8Array | undefined =>
      found.find((pkg) => pkg.importPath === importPath)?.blob
    const main = built.get('example.com/tool')?.blob
    expect(main).toBeDefined()
    expect(Buffer.from(blobOf('example.com/tool') ?? [])).toEqual(Buffer.from(main ?? []))
    // The name of the package is the only difference.
    expect(blobOf('example.com/tool/lib')?.length).toBe(
      (built.get('example.com/tool/lib')?.blob.length ?? 0) + 1,
    )
    expect(found.find((pkg) => pkg.importPath.endsWith('broken'))?.problem).toMatch(/broken\.go:/)
    expect(found.filter((pkg) => pkg.problem !== undefined)).toHaveLength(1)
  })
}
