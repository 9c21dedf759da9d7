import { expect, it } from '@jest/globals'
import { BuildOutput } from '../../../src/go/build/buildOutput.js'
import { quietLog } from '../../helpers/quietLog.js'

const PRINTED = `internal/goarch
example.com/m/v2/pkg
# example.com/m/v2/cmd
cmd/main.go:3:2: undefined: x
`

it.each([false, true])(
  'packages that are compiled are counted, and other output is shown (-v: %s)',
  (verbose) => {
    const log = quietLog()
    const output = new BuildOutput(log, verbose)
    output.write(Buffer.from(PRINTED))
    output.end()
    const errors = ['# example.com/m/v2/cmd', 'cmd/main.go:3:2: undefined: x']
    expect(output.lines).toEqual(errors)
    expect(log.lines.filter((line) => line.startsWith('progress'))).toEqual([
      'progress: 1 package compiled, last internal/goarch',
      'progress: 2 packages compiled, last example.com/m/v2/pkg',
    ])
    const shown = [...(verbose ? ['internal/goarch', 'example.com/m/v2/pkg'] : []), ...errors]
    expect(log.lines.filter((line) => line.startsWith('child'))).toEqual(
      shown.map((line) => `child: ${line}`),
    )
  },
)
