/** @module A real process that writes snapshots of its counters. */
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { inTemporary } from '../../helpers/temporary.js'
import { goEnv, goRoot } from '../../helpers/toolchains.js'

const MAIN = `package main

import (
	"os"
	"runtime/coverage"
)

func work(n int) int {
	if n > 1 {
		return 2 * n
	}
	return n
}

func main() {
	for i := 0; i < 3; i++ {
		work(i)
		if err := coverage.WriteCountersDir(os.Getenv("GOCOVERDIR")); err != nil {
			panic(err)
		}
	}
}
`

/** The last snapshot of a process has all counts. */
export async function countsSnapshotsOnce(version: string): Promise<void> {
  await inTemporary(async (parent) => {
    const data = path.join(parent, 'data')
    await mkdir(data)
    await writeFile(path.join(parent, 'go.mod'), 'module example.com/snapshots\n\ngo 1.20\n')
    await writeFile(path.join(parent, 'main.go'), MAIN)
    const options = { cwd: parent, env: await goEnv(version, { GOCOVERDIR: data }), stdio: 'pipe' } as const
    const go = path.join(await goRoot(version), 'bin', 'go')
    // Windows runs only files with .exe; other systems do not care.
    const program = path.join(parent, 'snapshots.exe')
    execFileSync(go, ['build', '-cover', '-covermode=atomic', '-o', program, '.'], options)
    execFileSync(program, [], options)
    const read = await readPods([data], { once: new SeenFiles() })
    expect(read.problems.map(({ code }) => code)).toEqual(['process-snapshots'])
    expect(read.pods[0]?.processes).toHaveLength(1)
    const pkg = read.pods[0]?.meta.packages[0]
    const index = pkg?.functions.findIndex((fn) => fn.name === 'work') ?? -1
    // Called three times: the condition three times, one return twice, the other once.
    expect([...(read.pods[0]?.counters.of(0, index) ?? [])].sort()).toEqual([1, 2, 3])
  })
}
