/** @module Compiled code that is kept from run to run: Node then starts us without compiling everything again. */
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { toolCacheDirectory } from '../go/toolchain/host.js'
import { readSystem } from '../process/system.js'

/** What node:module has since Node 22.1; it does nothing if the directory cannot be written to. */
interface CompileCache {
  readonly enableCompileCache?: (directory: string) => unknown
}

/** Keeps what is loaded from now on where the launcher is kept. Without a place for it, there is nothing to gain. */
export function keepCompiledCode(): void {
  const { enableCompileCache }: CompileCache & Pick<typeof nodeModule, 'isBuiltin'> = nodeModule
  const { env, platform } = readSystem()
  try {
    enableCompileCache?.(join(toolCacheDirectory(env, platform), 'go-integration-coverage-node'))
  } catch {
    // No home directory: the run itself says so.
  }
}
