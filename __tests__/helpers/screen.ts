/** @module A command at a pseudo-terminal, and what is on its screen afterwards. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Environment } from '../../src/process/exec.js'

/** Runs its arguments at a terminal with so many columns and prints everything that they write there. */
const AT_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
parent, child = pty.openpty()
fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack('HHHH', 24, int(sys.argv[1]), 0, 0))
pid = os.fork()
if pid == 0:
    os.setsid()
    for target in (0, 1, 2):
        os.dup2(child, target)
    os.execvp(sys.argv[2], sys.argv[2:])
os.close(child)
while True:
    try:
        read = os.read(parent, 65536)
    except OSError:
        break
    if not read:
        break
    sys.stdout.buffer.write(read)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`

export interface TerminalRun {
  readonly exitCode: number
  /** Everything that was written to the terminal. */
  readonly written: string
  /** The lines that can be read in the end, those above the upper edge included, without blanks at their ends. */
  readonly screen: readonly string[]
}

/** Runs a command at a terminal. It needs Python 3, and a system with pseudo-terminals. */
export async function atTerminal(
  command: readonly string[],
  { columns, cwd, env }: { readonly columns: number; readonly cwd: string; readonly env: Environment },
): Promise<TerminalRun> {
  const args = ['-c', AT_TERMINAL, String(columns), ...command]
  const { stdout, exitCode } = await promisify(execFile)('python3', args, { cwd, env, maxBuffer: 2 ** 26 })
    .then(({ stdout: text }) => ({ stdout: text, exitCode: 0 }))
    .catch((error: unknown) => {
      const { code, stdout: text } = error as { readonly code?: unknown; readonly stdout?: string }
      if (typeof code !== 'number') throw error
      return { stdout: text ?? '', exitCode: code }
    })
  return { exitCode, written: stdout, screen: screenOf(stdout, columns) }
}

/** Knows what our command line writes: text of narrow characters, line ends, colors, and erasing a line. */
export function screenOf(written: string, columns: number): readonly string[] {
  const lines: string[][] = [[]]
  let [row, column] = [0, 0]
  const goTo = (next: number): void => {
    row = next
    while (lines.length <= row) lines.push([])
  }
  for (const part of written.match(new RegExp(String.raw`\u001b\[[\d;]*[A-Za-z]|[\s\S]`, 'gu')) ?? []) {
    if (part === '\r') column = 0
    else if (part === '\n') goTo(row + 1)
    else if (part === '\u001b[2K') lines[row] = []
    else if (part.startsWith('\u001b')) {
      if (!part.endsWith('m')) throw new Error(`unknown control sequence ${JSON.stringify(part)}`)
    } else {
      if (column === columns) {
        goTo(row + 1)
        column = 0
      }
      const line = lines[row] ?? []
      while (line.length < column) line.push(' ')
      line[column++] = part
    }
  }
  return lines.map((line) => line.join('').trimEnd())
}
