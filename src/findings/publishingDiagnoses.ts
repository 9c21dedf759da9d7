/** @module What is said of the jobs that are merged, and of what is published. */
import type { Diagnoses } from './diagnosis.js'

const LEG_MISSING = 'What only this job executes is missing from the figure.'

export const LEG_DIAGNOSES = {
  'leg-missing': {
    severity: 'error',
    verdict: 'always',
    meaning: 'A job of the matrix left no artifact.',
    why: LEG_MISSING,
    fix: 'Look at the log of the job: it was cancelled, failed before the suite ended, or could not upload. Jobs that measure nothing belong in a matrix of their own.',
  },
  'leg-broken': {
    severity: 'error',
    verdict: 'always',
    meaning: 'An artifact cannot be used.',
    why: LEG_MISSING,
    fix: 'Run the job again; if that does not help, another step writes an artifact of this name.',
  },
  'leg-empty': {
    severity: 'error',
    verdict: 'always',
    meaning: 'A job left an artifact without coverage data.',
    why: LEG_MISSING,
    fix: 'The report of the job itself says why nothing was measured.',
  },
  'several-revisions': {
    severity: 'error',
    meaning: 'The data is of different revisions of the same files, or of different Go versions.',
    why: 'The lines of one do not fit the other, so neither the total nor the share is right.',
    fix: 'Merge data of one commit: run all jobs again where only some were, and report other data by itself.',
  },
} as const satisfies Diagnoses

const UNAFFECTED = 'The verdict is not affected.'

export const PUBLISHING_DIAGNOSES = {
  'artifact-empty': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'There was no data to upload.',
    why: UNAFFECTED,
    fix: 'See in the report why nothing was measured.',
  },
  'artifact-name-taken': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'Another step of the workflow run has uploaded an artifact of the same name.',
    why: UNAFFECTED,
    fix: 'Give each of them a name of its own by the input artifact-name.',
  },
  'artifact-quota': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'The storage for artifacts is full.',
    why: UNAFFECTED,
    fix: 'Delete old artifacts or lower retention-days.',
  },
  'artifact-unavailable': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'There is no artifact service, or it does not answer as it should.',
    why: UNAFFECTED,
    fix: 'Set artifact: false outside of GitHub Actions and on GitHub Enterprise Server; otherwise run the job again.',
  },
  'artifact-failed': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'The artifact could not be uploaded.',
    why: UNAFFECTED,
    fix: 'Run the job again.',
  },
  'check-run-refused': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'No check run was published.',
    why: UNAFFECTED,
    fix: 'Grant the job checks: write, or set check-run: false.',
  },
  'annotations-refused': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'Annotations could not be published.',
    why: UNAFFECTED,
    fix: 'Run the job again.',
  },
} as const satisfies Diagnoses
