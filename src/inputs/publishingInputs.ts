/** @module Inputs about what is published, and under which name: shared by the action and the report action. */
import { UserError } from '../support/errors.js'
import { type InputReader, InputTexts, choice } from './values.js'
import { BASELINE_INPUT, type InputDefinition } from './definitions.js'

export const PUBLISHING_INPUTS = [
  BASELINE_INPUT,
  {
    name: 'token',
    default: '${{ github.token }}',
    description: 'The token for publishing the check run. It is sent to the GitHub API and nowhere else.',
  },
  {
    name: 'check-run',
    default: 'true',
    description:
      'Publish a check run; needs the permission `checks: write`. Set it to `false` in the jobs of a matrix that the report action reports on.',
  },
  {
    name: 'check-name',
    default: '',
    description:
      'The name of the check run. Default: `Go integration coverage`, followed by the matrix values.',
  },
  {
    name: 'annotations',
    default: 'patch',
    description:
      'Which uncovered lines to annotate: `patch` (those that the pull request changed), `all` or `none`. With `none` the percentage is not annotated either.',
  },
  {
    name: 'comment',
    default: 'false',
    description:
      'Comment on the pull request, in one comment that every run updates: `true`, `false`, or `on-change`, which comments only if measured statements changed, coverage was lost or gained, code was excluded, a test is flaky, or the verdict is bad. Needs the permission `pull-requests: write`.',
  },
  {
    name: 'source-text',
    default: 'true',
    description:
      'Show the text of the sources in index.html, and store it with the data, for reports that are made without a checkout. `false` leaves it out: for private code in shared places.',
  },
] as const satisfies readonly InputDefinition[]

export type PublishingInputName = (typeof PUBLISHING_INPUTS)[number]['name']

const ANNOTATION_CHOICES = ['patch', 'all', 'none'] as const
const COMMENT_CHOICES = ['false', 'true', 'on-change'] as const

export interface PublishingInputs {
  /** Undefined if the user set an empty one: then nothing is published. */
  readonly token: string | undefined
  readonly checkRun: boolean
  /** Undefined: the default name, derived from the matrix. */
  readonly checkName: string | undefined
  readonly annotations: (typeof ANNOTATION_CHOICES)[number]
  readonly comment: (typeof COMMENT_CHOICES)[number]
  readonly sourceText: boolean
}

/** Characters. GitHub's own limit is not documented, but longer names are unreadable in a list of checks. */
const MAX_NAME_LENGTH = 255

/** @throws UserError that names the input, the value and what is allowed */
export function parsePublishingInputs(read: InputReader<PublishingInputName>): PublishingInputs {
  const inputs = new InputTexts(PUBLISHING_INPUTS, read)
  const checkName = inputs.optional('check-name')
  if (checkName !== undefined && checkName.length > MAX_NAME_LENGTH)
    throw new UserError(
      `check-name has ${checkName.length} characters`,
      `Choose a name of at most ${MAX_NAME_LENGTH} characters.`,
    )
  const token = inputs.optional('token')
  return {
    // The default is an expression, which stays as it is unless a runner evaluates it.
    token: token?.startsWith('${{') === true ? undefined : token,
    checkRun: inputs.flag('check-run'),
    checkName,
    annotations: choice('annotations', inputs.text('annotations') || 'patch', ANNOTATION_CHOICES),
    comment: choice('comment', inputs.text('comment').toLowerCase() || 'false', COMMENT_CHOICES),
    sourceText: inputs.flag('source-text'),
  }
}
