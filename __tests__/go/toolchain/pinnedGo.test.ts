import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { UserError, describeError } from '../../../src/support/errors.js'
import { Chain } from '../../helpers/chain.js'

const chain = new Chain()
afterAll(() => chain.clean())

async function failureWith(goVersion: string, env: Readonly<Record<string, string>>): Promise<string> {
  const module = await chain.copy('__tests__/fixtures/inprocess')
  // A relative path of the file of `go env -w` would depend on the directory.
  const file = join(module, 'goenv')
  await writeFile(file, 'GOEXPERIMENT=nocoverageredesign\n')
  const failure: unknown = await chain
    .run(module, {
      inputs: { 'go-version': goVersion },
      env: { ...env, ...(env.GOENV === undefined ? {} : { GOENV: file }) },
    })
    .catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(UserError)
  return describeError(failure)
}

describe('an experiment that turns off go build -cover', () => {
  it.each([
    ['in the environment', { GOEXPERIMENT: 'nocoverageredesign' }],
    ['in the file of go env -w', { GOENV: 'the file' }],
  ])('is named if it is %s', async (_, env) => {
    expect(await failureWith('1.22.12', env)).toContain(
      'GOEXPERIMENT=nocoverageredesign turns off go build -cover',
    )
  })

  it('is named by a Go that does not know it any more', async () => {
    const failure = await failureWith('1.27.0', { GOEXPERIMENT: 'nocoverageredesign' })
    expect(failure).toContain('unknown GOEXPERIMENT coverageredesign')
  })
})
