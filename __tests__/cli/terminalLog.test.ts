import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import { colorsFor } from '../../src/cli/options.js'
import { terminalLog } from '../../src/cli/terminalLog.js'

function logTo(isTTY: boolean, quiet = false) {
  let text = ''
  let onWrite = (): void => undefined
  const stream = {
    isTTY,
    columns: 20,
    write: (more: string) => {
      text += more
      onWrite()
    },
  }
  return {
    log: terminalLog(stream, picocolors.createColors(false), quiet),
    text: () => text,
    /** Waits for the next write. */
    written: async () =>
      new Promise<void>((resolve) => {
        onWrite = resolve
      }),
  }
}

describe('terminalLog', () => {
  it('shows progress on a terminal in one moving line, cut to the width of the terminal', async () => {
    const { log, text } = logTo(true)
    log.progress('1 test done, TestWithALongName is running')
    await log.group('Build', () => Promise.resolve())
    expect(text()).toBe('\r\u001b[2K1 test done, TestW…\r\u001b[2KBuild\n')
  })

  it('measures progress as the terminal shows it, and removes it for an empty message', async () => {
    const { log, text, written } = logTo(true)
    log.progress('世界世界世界世界世界世界')
    await written()
    log.progress('')
    expect(text()).toBe('\r\u001b[2K世界世界世界世界世…\r\u001b[2K')
  })

  it('shows no progress that is over once it is measured', async () => {
    const { log, text, written } = logTo(true)
    log.progress('世界')
    log.info('built x')
    log.progress('世界世')
    log.progress('')
    expect(text()).toBe('\r\u001b[2Kbuilt x\n\r\u001b[2K')
    log.progress('世')
    await written()
    expect(text()).toBe('\r\u001b[2Kbuilt x\n\r\u001b[2K\r\u001b[2K世')
  })

  it('shows only problems and what child processes print if it is quiet', async () => {
    const { log, text } = logTo(false, true)
    log.info('built x')
    log.notice('x is y')
    await log.group('Run', () => Promise.resolve())
    log.child('FAIL')
    log.warning('late')
    log.error('no')
    expect(text()).toBe('FAIL\nwarning: late\nerror: no\n')
  })

  it('shows no progress and moves no lines if there is no terminal', () => {
    const { log, text } = logTo(false)
    log.progress('1 test done')
    log.info('built x')
    log.warning('late')
    expect(text()).toBe('built x\nwarning: late\n')
  })

  it('writes nothing but text on a terminal that knows no escape sequences', () => {
    const { TERM } = process.env
    process.env.TERM = 'dumb'
    try {
      const { log, text } = logTo(true)
      log.progress('1 test done')
      log.info('built x')
      expect(text()).toBe('built x\n')
      expect(colorsFor({ isTTY: true }).red('x')).toBe('x')
    } finally {
      if (TERM === undefined) delete process.env.TERM
      else process.env.TERM = TERM
    }
  })

  it('removes control sequences that a terminal would obey', () => {
    const { log, text } = logTo(false)
    log.child('\u001b[2J\u001b]8;;http://x\u0007link\u001b]8;;\u0007 a\rb \u202egnp')
    log.error('no\u001b[31m', { file: '/m/a.go', line: 3 })
    expect(text()).toBe('link ab gnp\nerror: /m/a.go:3: no\n')
  })

  it('names the place of a notice and of a warning', () => {
    const { log, text } = logTo(false)
    log.notice('late', { file: 'a.go', line: 3, endLine: 4, title: 'Not shown' })
    log.warning('later', { file: 'b.go', line: 5 })
    expect(text()).toBe('note: a.go:3: late\nwarning: b.go:5: later\n')
  })
})
