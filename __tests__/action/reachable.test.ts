/**
 * What tests leave where the action reads and writes afterwards: pipes, devices and links neither block it nor lead it
 * elsewhere, and a full disk costs files, but not the result.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import { onDisk } from '../helpers/smallDisk.js'

const FIXTURE = '__tests__/fixtures/prebuilt'
const steps = new ActionSteps()
afterAll(() => steps.clean())

async function gitInit(workspace: string): Promise<void> {
  execFileSync('git', ['init', '--quiet'], { cwd: workspace })
  await writeFile(join(workspace, 'kept.txt'), 'kept')
}

const ATTACK = `
greet Ada
mkfifo "$GOCOVERDIR/live.covcounters.1.1"
ln -s /dev/zero "$GOCOVERDIR/live.covcounters.2.2"
mkfifo "$GOCOVERDIR/covmeta.00000000000000000000000000000000"
truncate -s 1T "$GOCOVERDIR/live.covcounters.3.3"
root="$GOCOVERDIR/../.."
ln -s "$PWD" "$root/report"
rm greeting/greeting.go
mkfifo greeting/greeting.go
for file in "$RUNNER_TEMP"/_runner_file_commands/set_output_* "$RUNNER_TEMP"/_runner_file_commands/step_summary_*; do
  rm "$file"
  case "$file" in
    */step_summary_*) ln -s "$PWD/kept.txt" "$file" ;;
    *) mkfifo "$file" ;;
  esac
done
`

it('pipes, devices and links neither block the action nor lead it elsewhere', async () => {
  if (process.platform !== 'linux') return
  const step = await steps.run(FIXTURE, { with: { command: ATTACK }, prepare: gitInit })
  const { outputs, summary, exitCode } = step.result
  expect(exitCode).toBe(1)
  expect(Number(outputs['covered-statements'])).toBeGreaterThan(0)
  expect(summary).toMatch(/of \d+ statements/)
  expect(await reportErrors(step)).toEqual([])
  expect(await readFile(join(step.workspace, 'kept.txt'), 'utf8')).toBe('kept')
  const errors = annotationTexts(step).filter((text) => text.startsWith('error'))
  expect(errors).toEqual([expect.stringContaining('covmeta.00000000000000000000000000000000')])
})

describe('a disk that is full when the suite ends', () => {
  let github: GitHub
  let root: string
  beforeAll(async () => {
    github = await GitHub.start({ repository: events.push().variables.GITHUB_REPOSITORY })
    root = await mkdtemp(join(tmpdir(), 'full-'))
  })
  afterAll(async () => {
    await github.close()
    await rm(root, { recursive: true })
  })

  it('costs the files of the report, and neither outputs nor summary nor check run', async () => {
    await onDisk(join(root, 'disk'), 'size=48m', async () => {
      const step = await steps.run(FIXTURE, {
        with: {
          cache: 'false',
          command: `greet Ada; dd if=/dev/zero of="$RUNNER_TEMP/fill" bs=64k || true; dd if=/dev/zero of="$RUNNER_TEMP/rest" bs=1k || true`,
        },
        env: { RUNNER_TEMP: join(root, 'disk') },
        job: { event: events.push(), services: github.variables() },
        prepare: gitInit,
      })
      const { outputs, summary, log } = step.result
      expect(step.result.conclusion).toBe('failure')
      expect(Number(outputs['covered-statements'])).toBeGreaterThan(0)
      expect(summary).toMatch(/of \d+ statements/)
      expect(github.checkRuns).toHaveLength(1)
      expect(log).toMatch(/coverage: \d+\.\d% of statements/)
      expect(annotationTexts(step).join('\n')).toMatch(/the report could not be written to/)
      expect(annotationTexts(step).join('\n')).not.toMatch(/internal error/)
    })
  })
})
