/** A run whose unit test starts so many processes that their files are merged while it runs. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { isGreen } from '../../src/gates/verdict.js'
import { Chain, codes } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'

const PROCESSES = 5200
/** Files are merged from 5,000 on, and then at least half of them. */
const FEW = 2600

/** The unit test ends when files were merged, and fails if they never are. */
const UNIT_TEST = `package main

import (
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"
)

func TestMany(t *testing.T) {
	var group sync.WaitGroup
	for i := 0; i < 4; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for n := 0; n < ${PROCESSES}/4; n++ {
				if err := exec.Command("short").Run(); err != nil {
					t.Error(err)
					return
				}
			}
		}()
	}
	group.Wait()
	for i := 0; i < 300; i++ {
		entries, err := os.ReadDir(os.Getenv("GOCOVERDIR"))
		if err != nil {
			t.Fatal(err)
		}
		if len(entries) < ${FEW} {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Error("no files were merged")
}
`

const INTEGRATION_TEST = `//go:build integration

package main

import (
	"os/exec"
	"testing"
)

func TestOne(t *testing.T) {
	if err := exec.Command("short").Run(); err != nil {
		t.Error(err)
	}
}
`

const chain = new Chain()
afterAll(() => chain.clean())

const FILES = {
  'go.mod': 'module example.com/short\n\ngo 1.20\n',
  'main.go': 'package main\n\nfunc main() {\n\tprintln("done")\n}\n',
  'main_test.go': UNIT_TEST,
  'e2e_test.go': INTEGRATION_TEST,
}

it('files of processes that unit tests start are merged while these run, and each process counts once', async () => {
  await inTemporary(async (parent) => {
    const module = join(parent, 'module')
    await mkdir(module)
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(module, name), text)
    const inputs = { 'go-version': QUICK_RELEASE, 'unit-tests': 'true' } as const
    const { report, said } = await chain.run(module, { inputs })
    expect([isGreen(report), codes(report)]).toEqual([true, []])
    expect(said).toContainEqual(expect.stringMatching(/^info: merged \d{4} .* while the unit tests ran$/))
    const units = report.coverage.packages.flatMap(({ files }) => files.flatMap((file) => file.units))
    expect(units).toMatchObject([{ count: 1, unitTests: PROCESSES }])
  })
})
