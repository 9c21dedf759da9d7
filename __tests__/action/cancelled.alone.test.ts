/** Jobs that are cancelled: the runner gives a step 7.5 seconds to end by itself. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'

const steps = new ActionSteps()
afterAll(() => steps.clean())

describe('a job that is cancelled', () => {
  it('keeps what was collected and ends every process, however many, when a test hangs', async () => {
    const cancel = new AbortController()
    const started = join('hanging', 'started')
    const step = steps.run('__tests__/fixtures/troubles', {
      with: { tags: 'integration,hang', 'test-flags': '-p=1', 'test-packages': './hangingchild ./smoke' },
      cancel: cancel.signal,
      prepare: async (workspace) => {
        // Stubborn is the binary that ignores every polite signal; its test runs first, then waits.
        await writeFile(
          join(workspace, 'hangingchild', 'a_integration_test.go'),
          `//go:build integration && hang

package hangingchild

import (
	"os"
	"os/exec"
	"testing"
)

func TestStarted(t *testing.T) {
	if err := exec.Command("greet", "Ada").Run(); err != nil {
		t.Fatal(err)
	}
	// Each look at the processes of the suite takes longer for them.
	for i := 0; i < 200; i++ {
		if err := exec.Command("stubborn").Start(); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(${JSON.stringify(join(workspace, started))}, nil, 0o600); err != nil {
		t.Fatal(err)
	}
}
`,
        )
        void untilThere(join(workspace, started)).then(() => {
          cancel.abort()
        })
      },
    })
    const { result } = await step
    // The runner ends it after ten seconds (137), and sends SIGTERM before (143): it ended by itself.
    expect({ exitCode: result.exitCode, conclusion: result.conclusion }).toEqual({
      exitCode: 1,
      conclusion: 'cancelled',
    })
    expect(annotationTexts(await step).join('\n')).toMatch(/^error: The suite was interrupted$/m)
    // With what the test process had executed when it was ended: Go alone would have kept 8.
    expect(result.outputs['covered-statements']).toBe('11')
    expect(await reportErrors(await step)).toEqual([])
    expect(result.orphans).toEqual([])
  })

  it('says so and nothing more before the suite has started', async () => {
    const cancel = new AbortController()
    const step = await steps.run('__tests__/fixtures/prebuilt', {
      cancel: cancel.signal,
      onLine: (line) => {
        if (line === '::group::Build') cancel.abort()
      },
    })
    expect(annotationTexts(step)).toEqual(['error: interrupted by SIGINT'])
    expect(step.result).toMatchObject({ exitCode: 1, conclusion: 'cancelled', outputs: {}, orphans: [] })
  })
})

async function untilThere(file: string): Promise<void> {
  for (let waited = 0; waited < 120_000 && !existsSync(file); waited += 50) await sleep(50)
}
