/** @module The inputs of the build action: those of a run that say which Go is used, what is built and what is measured. */
import { INPUTS, type InputName } from './definitions.js'
import { type Inputs, parseInputs } from './runInputs.js'
import { STORING_INPUTS } from './storingInputs.js'
import { type InputReader, InputTexts } from './values.js'

const BUILD_NAMES = [
  'go-version',
  'go-version-file',
  'working-directory',
  'packages',
  'coverpkg',
  'build-flags',
  'bin-dir',
  'preserve',
] as const satisfies readonly InputName[]

const CACHE_NAME = 'cache'

/** Without a run there is no directory for processes without GOCOVERDIR. */
const PRESERVE_TEXT =
  'Keep the counters of processes that are killed, crash or panic. `false` builds with Go’s unchanged runtime.'

/** In the order of build/action.yml. */
export const BUILD_INPUTS = [
  ...INPUTS.filter(({ name }) => isBuildName(name)).map((input) =>
    input.name === 'preserve' ? { ...input, description: PRESERVE_TEXT } : input,
  ),
  ...STORING_INPUTS.filter(({ name }) => name === CACHE_NAME),
]

export type BuildInputName = (typeof BUILD_NAMES)[number] | typeof CACHE_NAME

export interface BuildInputs {
  /** What is not an input of the build action has its default. */
  readonly inputs: Inputs
  readonly cache: boolean
}

function isBuildName(name: InputName): name is (typeof BUILD_NAMES)[number] {
  return BUILD_NAMES.some((each) => each === name)
}

/**
 * Reads and checks the inputs of the build action.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
export function parseBuildInputs(read: InputReader<BuildInputName>, base: string): BuildInputs {
  return {
    // Only a run gives journals to test processes.
    inputs: {
      ...parseInputs((name) => (isBuildName(name) ? read(name) : undefined), base),
      attribution: 'off',
    },
    cache: new InputTexts(STORING_INPUTS, (name) => (name === CACHE_NAME ? read(name) : undefined)).flag(
      CACHE_NAME,
    ),
  }
}
