/** A script of several lines instead of go test. */
import { afterAll, expect, it } from '@jest/globals'
import { ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'

const steps = new ActionSteps()
afterAll(() => steps.clean())

it('a script runs line by line, with the binaries on PATH, until a line fails', async () => {
  const script = `greet Ada
for name in Grace "Edsger W."; do
  greet -loud "$name" | tee -a greetings.txt
done
test "$(wc -l < greetings.txt)" -eq 2
rm greetings.txt
false
greet never
`
  const step = await steps.run('__tests__/fixtures/prebuilt', { with: { command: script } })
  expect(step.result).toMatchObject({ exitCode: 1, conclusion: 'failure', orphans: [] })
  expect(annotationTexts(step)).toEqual(['error: The command ended with exit code 1'])
  expect(step.result.log).toMatch(/^hello, Ada\nHELLO, GRACE!\nHELLO, EDSGER W\.!$/m)
  expect(step.result.log).toMatch(/^greet: 3 processes, /m)
  expect(step.result.outputs).toMatchObject({ coverage: '76.9', passed: 'true', 'tests-passed': 'false' })
  expect(await reportErrors(step)).toEqual([])
})

it('the step succeeds when the script succeeds, which is told which shard of the suite it is', async () => {
  const step = await steps.run('__tests__/fixtures/prebuilt', {
    with: {
      command: 'greet Ada > /dev/null\ngreet -loud "shard $GO_INTEGRATION_COVERAGE_SHARD"',
      threshold: 'total: 76.9',
      shard: '2/4',
    },
  })
  expect(step.result).toMatchObject({ conclusion: 'success', annotations: [] })
  expect(step.result.log).toContain('HELLO, SHARD 2/4!')
  expect(step.result.log).toContain(
    'gate: total: 76.9 passed without being judged (a shard covers only a part',
  )
  expect(step.result.outputs).toMatchObject({ coverage: '76.9', passed: 'true', 'tests-passed': 'true' })
})
