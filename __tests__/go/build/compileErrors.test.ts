import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { compileErrors, failedPackages } from '../../../src/go/build/compileErrors.js'

const CWD = resolve('/m')

describe('compileErrors', () => {
  it('finds positions and messages, each once', () => {
    const text = `# example.com/m/p
p/a.go:3:2: undefined: y
p/a.go:3:2: undefined: y
./b.go:10:5: x redeclared in this block
	./c.go:4:6: other declaration of x
${join(CWD, 'd.go')}:7: no column
p/a.go:9:1: too many errors
vet: p/v_test.go:5:2: undefined: z
note: module requires Go 1.99
./c.go:5:2: warning: #warning "old" [-Wcpp]
./c.go:6:2: note: declared here
$WORK/b001/c.cover.go:6:2: error: unknown type name
`
    expect(compileErrors(text, CWD)).toEqual([
      { place: { file: join(CWD, 'p/a.go'), line: 3, column: 2 }, message: 'undefined: y' },
      { place: { file: join(CWD, 'b.go'), line: 10, column: 5 }, message: 'x redeclared in this block' },
      { place: { file: join(CWD, 'd.go'), line: 7 }, message: 'no column' },
      { place: { file: join(CWD, 'p/v_test.go'), line: 5, column: 2 }, message: 'undefined: z' },
    ])
  })

  it('finds the syntax errors that the cover tool prints, each once', () => {
    const tool = '# [/sdk/cover -pkgcfg $WORK/b002/pkgcfg.txt p/a.go]'
    const text = `# example.com/m/p
${tool}
2026/11/28 08:16:38 cover: p/a.go: p/a.go:5:1: expected operand, found '}' (and 1 more errors)
# example.com/m/p
${tool}
2026/11/28 08:16:39 cover: p/a.go: p/a.go:5:1: expected operand, found '}' (and 1 more errors)
`
    expect(compileErrors(text, CWD)).toEqual([
      {
        place: { file: join(CWD, 'p/a.go'), line: 5, column: 1 },
        message: "expected operand, found '}' (and 1 more errors)",
      },
    ])
    expect(failedPackages([...text.split('\n'), '# cover example.com/m/old'])).toEqual([
      'example.com/m/p',
      'example.com/m/old',
    ])
  })
})
