import { describe, expect, it } from '@jest/globals'
import { OutputBudget } from '../../../src/go/test/keptOutput.js'

const MIB = 1 << 20

describe('OutputBudget', () => {
  it('keeps the start and the end of a long output, and says how much is missing', () => {
    const budget = new OutputBudget()
    const output = budget.open()
    budget.add(output, 'first line\n')
    for (let i = 0; i < 50_000; i++)
      budget.add(output, `line ${i} of a test that prints without end, and more\n`)
    budget.add(output, 'x_test.go:7: the reason\n')
    const text = output.text()
    expect(text.length).toBeLessThan(MIB + 1000)
    expect(text).toMatch(/^first line\nline 0 /)
    expect(text).toMatch(/x_test\.go:7: the reason\n$/)
    const missing = Number(
      /\n\[… ([\d,]+) characters of output were left out here …\]\n/.exec(text)?.[1]?.replaceAll(',', ''),
    )
    const kept = text.replace(/\[….*…\]\n/, '').length
    const all = 'first line\n'.length + 'x_test.go:7: the reason\n'.length
    const lines = Array.from(
      { length: 50_000 },
      (_, i) => `line ${i} of a test that prints without end, and more\n`,
    )
    expect(kept + missing).toBe(all + lines.join('').length)
  })

  it('shortens all outputs alike when they are too many, and keeps what ended the process', () => {
    const budget = new OutputBudget()
    const outputs = Array.from({ length: 620 }, () => budget.open())
    outputs.forEach((output, i) => {
      budget.add(output, `start of ${i}\n`)
      for (let j = 0; j < 128; j++) budget.add(output, `${'x'.repeat(4000)}\n`)
      budget.add(output, 'panic: test timed out after 10s\n')
      for (let j = 0; j < 128; j++) budget.add(output, `${'y'.repeat(4000)}\n`)
      budget.add(output, `end of ${i}\n`)
    })
    const texts = outputs.map((output) => output.text())
    const total = texts.reduce((sum, text) => sum + text.length, 0)
    expect(total).toBeLessThan(34 * MIB)
    expect(total).toBeGreaterThan(8 * MIB)
    for (const [i, text] of texts.entries()) {
      expect(text.startsWith(`start of ${i}\n`)).toBe(true)
      expect(text.endsWith(`end of ${i}\n`)).toBe(true)
      expect(text).toMatch(/^panic: test timed out after 10s$/m)
    }
  })

  it('counts what no longer fits at all, and has room again when outputs are dropped', () => {
    const budget = new OutputBudget()
    const outputs = Array.from({ length: 12_000 }, () => budget.open())
    for (const output of outputs) budget.add(output, 'z'.repeat(8000))
    expect(outputs.at(-1)?.text()).toBe('[… 8,000 characters of output were left out here …]\n')
    for (const output of outputs.splice(0, 6000)) budget.drop(output)
    const late = budget.open()
    budget.add(late, 'a word\n')
    expect(late.text()).toBe('a word\n')
  })

  it('keeps small outputs whole', () => {
    const budget = new OutputBudget()
    const output = budget.open()
    for (const character of 'some words, one character at a time\n'.repeat(200)) budget.add(output, character)
    expect(output.text()).toBe('some words, one character at a time\n'.repeat(200))
  })
})
