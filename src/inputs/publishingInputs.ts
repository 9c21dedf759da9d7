/** @module What is published, and under which name: inputs of the action and of its report part. */
import { UserError } from '../support/errors.js'
import { type InputReader, InputTexts, choice } from './values.js'
import type { InputDefinition } from './definitions.js'

export const PUBLISHING_INPUTS = [
  {
    name: 'token',
    default: '${{ github.token }}',
    description: 'The token that publishes the check run. It goes to the GitHub API and nowhere else.',
  },
  {
    name: 'check-run',
    default: 'true',
    description:
      'Publish a check run; needs the permission `checks: write`. Set it to `false` on the legs of a matrix that the report action speaks for.',
  },
  {
    name: 'check-name',
    default: '',
    description:
      'The name of the check run. Default: `Go integration coverage`, and the values of the matrix behind it.',
  },
  {
    name: 'annotations',
    default: 'patch',
    description:
      'Which uncovered lines are annotated: `patch` (those that the pull request changed), `all` or `none`.',
  },
] as const satisfies readonly InputDefinition[]

export type PublishingInputName = (typeof PUBLISHING_INPUTS)[number]['name']

export const ANNOTATION_CHOICES = ['patch', 'all', 'none'] as const

export interface PublishingInputs {
  /** Undefined where the user gave an empty one: nothing is published then. */
  readonly token: string | undefined
  readonly checkRun: boolean
  /** Undefined: derived from the matrix. */
  readonly checkName: string | undefined
  readonly annotations: (typeof ANNOTATION_CHOICES)[number]
}

/** GitHub's own limit is not documented; what is longer cannot be read in a list of checks. */
const LONGEST_NAME = 255

/** @throws UserError that names the input, the value and what is allowed */
export function parsePublishingInputs(read: InputReader<PublishingInputName>): PublishingInputs {
  const inputs = new InputTexts(PUBLISHING_INPUTS, read)
  const checkName = inputs.optional('check-name')
  if (checkName !== undefined && checkName.length > LONGEST_NAME)
    throw new UserError(
      `check-name has ${checkName.length} characters`,
      `Choose a name of at most ${LONGEST_NAME}.`,
    )
  const token = inputs.optional('token')
  return {
    // An expression is what the command line's reader or a runner without a token would hand on.
    token: token?.startsWith('${{') === true ? undefined : token,
    checkRun: inputs.flag('check-run'),
    checkName,
    annotations: choice('annotations', inputs.text('annotations') || 'patch', ANNOTATION_CHOICES),
  }
}
