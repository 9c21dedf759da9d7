/**
 * Tests that attack the job that runs them (fixtures/hostile). None of it takes effect, and the log stays readable. What
 * counts is how the runner itself reads the output, not what the text looks like.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionStep, ActionSteps } from '../helpers/actionSteps.js'
import { ROOT } from '../helpers/chain.js'
import { readAction } from '../helpers/runner/actionFile.js'
import { parseCommand } from '../helpers/runner/commandParser.js'

const HOSTILE = '__tests__/fixtures/hostile'
/** The go command prints a test's output when the test fails; this one prints everything that the others do. */
const FAILING_TEST = `//go:build integration

package attack

import (
	"os"
	"os/exec"
	"testing"
)

func TestFailsHostilely(t *testing.T) {
	Print(os.Stdout, 0)
	Print(os.Stderr, 0)
	child := exec.Command("hostile", "print")
	child.Stdout, child.Stderr = os.Stdout, os.Stderr
	if err := child.Run(); err != nil {
		t.Fatal(err)
	}
	for _, line := range Lines {
		t.Log(line)
		t.Run(line, func(t *testing.T) { t.Error(line) })
	}
}
`
/** A sample of what is printed, as it must appear in the log. */
const READABLE = [
  '::error file=greet.go,line=1,title=forged::x',
  '  ::set-output name=coverage::100',
  '::set-env name=PATH::/hostile',
  '::stop-commands::x',
  '::add-matcher::hostile.json',
  '##[set-output name=coverage;]100',
  'text before ##[save-state name=artifact;]hostile',
  '##vso[task.setvariable variable=coverage]100',
  '::error::with %0A::set-output name=coverage::100',
  '::error::after a colour',
  '::error::in pieces',
  '##[error]in pieces',
  '::error::é',
  '::error::without a line end',
]
const BREAKS = /\u200b/g

const steps = new ActionSteps()
afterAll(() => steps.clean())

/** The file that the hostile binary wants the runner to load. */
async function withMatcher(workspace: string): Promise<void> {
  const matcher = { owner: 'hostile', pattern: [{ regexp: '^(.*)$', message: 1 }] }
  await writeFile(join(workspace, 'hostile.json'), JSON.stringify({ problemMatcher: [matcher] }))
}

function ours({ result }: ActionStep): readonly string[] {
  return result.commands.map(({ form, name, data }) => `${form} ${name} ${data.split('\n')[0] ?? ''}`.trim())
}

const GROUPS = [
  expect.stringMatching(/^V2 add-mask ghs_/),
  ...['Set up Go', 'Build', 'Run the suite'].flatMap((heading) => [`V2 group ${heading}`, 'V2 endgroup']),
]

async function expectUntouched(step: ActionStep): Promise<void> {
  const { result } = step
  const action = await readAction(join(ROOT, 'action.yml'))
  expect(Object.keys(result.outputs).sort()).toEqual([...action.outputs].sort())
  expect(result.outputs.coverage).not.toBe('100')
  expect(result.env).toEqual({ GOTOOLCHAIN: 'local' })
  expect(result.path).toHaveLength(1)
  expect([result.state, result.matchers, result.artifacts, result.orphans]).toEqual([{}, [], '', []])
  expect(result.summary).not.toMatch(/^# coverage/m)
  expect(result.log).not.toContain('***')
}

/** Without the inserted breaks the runner would have obeyed: the attack really took place. */
function expectReadableAttack({ result }: ActionStep): void {
  const printed = result.output.replace(BREAKS, '')
  for (const text of READABLE) expect(printed).toContain(text)
  const attacks = printed.split(/\r\n|\n|\r/).filter((line) => parseCommand(line) !== undefined)
  expect(attacks.length).toBeGreaterThan(100)
}

type Variables = Readonly<Record<string, string>>

const TOKEN = 'ghs_both_the_input_and_a_variable_of_the_job'

/** The fixture writes its environment to ENV_DUMP, relative to the directory that it runs in. */
const GIVEN = {
  ENV_DUMP: 'environment.json',
  STATE_ours: 'state',
  GITHUB_TOKEN: TOKEN,
  GH_TOKEN: 'chosen by the user',
}

async function dumped({ workspace }: ActionStep, directory: string): Promise<Variables> {
  return JSON.parse(await readFile(join(workspace, directory, GIVEN.ENV_DUMP), 'utf8')) as Variables
}

const SECRET = /^(?:ACTIONS|INPUT|STATE)_/

function expectScrubbed(environment: Variables, step: ActionStep): void {
  // It is the environment of a job, without the variables that a `run:` step would not have.
  expect(environment).toMatchObject({
    GITHUB_ACTIONS: 'true',
    GITHUB_TOKEN: TOKEN,
    GH_TOKEN: 'chosen by the user',
  })
  expect(Object.keys(environment).filter((name) => SECRET.test(name))).toEqual([])
  expect(JSON.stringify(environment)).not.toContain('harness-runtime-token')
  const commandFiles = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map(
    (name) => environment[`GITHUB_${name}`],
  )
  for (const file of commandFiles)
    expect(file).toContain(join(step.result.outputs.report ?? '', '..', 'scratch'))
}

describe('hostile tests', () => {
  let step: ActionStep

  beforeAll(async () => {
    step = await steps.run(HOSTILE, {
      env: GIVEN,
      with: { token: TOKEN },
      prepare: async (workspace) => {
        await withMatcher(workspace)
        await writeFile(join(workspace, 'attack', 'fails_integration_test.go'), FAILING_TEST)
      },
    })
  })

  it('issue no command and change nothing', async () => {
    // Five errors of ours at the line of the test that failed: what tests are called and say is the message, and only that.
    const places = Array.from({ length: 5 }, () =>
      expect.stringMatching(/^V2 error TestFailsHostilely\/(.*) failed: /),
    )
    expect(ours(step)).toEqual([
      ...GROUPS.slice(0, -1),
      ...places,
      'V2 endgroup',
      expect.stringMatching(/^V2 error \d+ tests failed$/),
    ])
    const [placed, rest] = [step.result.annotations.slice(0, 5), step.result.annotations.slice(5)]
    const line = FAILING_TEST.split('\n').findIndex((text) => text.includes('t.Error(line)')) + 1
    for (const { type, message, properties } of placed) {
      expect({ type, properties }).toEqual({
        type: 'error',
        properties: {
          file: expect.stringMatching(/attack\/fails_integration_test\.go$/),
          line: String(line),
        },
      })
      expect(message).toMatch(/^TestFailsHostilely\/.* failed: ::(?:error|warning|notice|debug)\b/)
    }
    expect(rest).toHaveLength(1)
    await expectUntouched(step)
  })

  it('have output that stays readable', () => {
    expectReadableAttack(step)
  })

  it('find in their environment what the workflow set, and no secret of the action', async () => {
    expectScrubbed(await dumped(step, 'attack'), step)
  })

  it('run after a line that names the variables they do not get, without values', () => {
    const lines = step.result.log.split('\n').filter((line) => line.startsWith('Not passed on to the suite'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/: ACTIONS_.*, ACTIONS_RUNTIME_TOKEN,.*, STATE_ours, the inputs \(INPUT_\*\)$/)
  })
})

describe('a hostile script', () => {
  let step: ActionStep

  beforeAll(async () => {
    step = await steps.run(HOSTILE, {
      env: GIVEN,
      prepare: withMatcher,
      with: {
        command: 'hostile print\nhostile dump\nhostile files\nhostile print >&2',
        'pass-id-token': 'true',
      },
    })
  })

  it('issues no command and changes nothing', async () => {
    expect(ours(step)).toEqual(GROUPS)
    expect(step.result.conclusion).toBe('success')
    await expectUntouched(step)
  })

  it('has output that stays readable', () => {
    expectReadableAttack(step)
  })

  it('finds only the credentials for an OpenID Connect token, and only when the user passes them on', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN, ACTIONS_ID_TOKEN_REQUEST_URL, ...others } = await dumped(
      step,
      '.',
    )
    expect(ACTIONS_ID_TOKEN_REQUEST_TOKEN).toBe('harness-runtime-token')
    expect(ACTIONS_ID_TOKEN_REQUEST_URL).toMatch(/^http/)
    expectScrubbed(others, step)
  })
})
