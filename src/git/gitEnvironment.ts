/** @module The environment and settings that git gets: neither the user's configuration nor a hook that calls us changes an answer. */
import type { Environment } from '../process/exec.js'

/** Variables of git's that say how to reach a server or which configuration is the user's; all others are left out. */
const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|HTTP_.*|PROXY_.*|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/i
/** What the runner gives to actions only. */
const OF_ACTIONS = /^(?:ACTIONS|INPUT|STATE)_/i

/**
 * Settings of every command. Tests are untrusted code and can write `.git/config`: a file system monitor and hooks would
 * be programs.
 */
export const SETTINGS: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.writeCommitGraph=false',
  ].flatMap((setting) => ['-c', setting]),
]

/** The environment of git: without what points it to another repository, and without any way to ask the user. */
export function gitEnvironment(env: Environment): Environment {
  const kept = Object.entries(env).filter(
    ([name]) => !OF_ACTIONS.test(name) && (!/^GIT_/i.test(name) || KEPT.test(name)),
  )
  return {
    ...Object.fromEntries(kept),
    // Its messages are read.
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
  }
}
