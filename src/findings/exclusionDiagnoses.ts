/** @module Findings about code that is excluded from coverage. */
import type { Diagnoses } from './diagnosis.js'

export const EXCLUSION_DIAGNOSES = {
  'everything-excluded': {
    severity: 'error',
    verdict: 'always',
    foundAgain: true,
    meaning: 'Everything that was measured is excluded.',
    why: 'No statement is left, so there is no figure, and gates have nothing to look at.',
    fix: 'Exclude less: correct the globs of exclude, and the comments that exclude files.',
  },
  'exclusion-without-reason': {
    severity: 'warning',
    foundAgain: true,
    meaning: 'Comments that should exclude code have no reason, so they exclude nothing.',
    why: 'Whoever reads the report should know why code is not counted.',
    fix: 'Write the reason behind the comment, as in: //coverage:ignore only fails without a disk.',
  },
  'exclusion-unexplained': {
    severity: 'notice',
    foundAgain: true,
    meaning: 'Comments of other tools exclude code without a reason.',
    why: 'Those tools do not ask for one, so the comments are obeyed.',
    fix: 'Write the reason behind the comment.',
  },
  'exclusion-unused': {
    severity: 'notice',
    foundAgain: true,
    meaning: 'Exclusions match nothing that was measured.',
    why: 'A glob may be misspelt: globs start at the top of the repository. A comment is about the code on its line or on the next one, and nothing there has statements of its own.',
    fix: 'Correct or remove them.',
  },
  'exclusion-unseen': {
    severity: 'warning',
    foundAgain: true,
    meaning: 'Comments that may exclude code cannot be seen, as the sources are not there.',
    why: 'What they exclude is counted, so that the total differs from that of the jobs.',
    fix: 'Check out the tested commit before the report, and name the checkout with source if it is not the working directory.',
  },
} as const satisfies Diagnoses
