/** @module Findings about the jobs that are merged, and about what is published. */
import type { Diagnoses } from './diagnosis.js'

const LEG_MISSING = 'Coverage that only this job contributes is missing from the total.'

export const ATTRIBUTION_DIAGNOSES = {
  'attribution-missing': {
    severity: 'notice',
    meaning: 'Some of the merged data does not say which test covers what.',
    why: 'Its jobs ran without attribution, or the file is gone. What only they cover is attributed to nobody.',
    fix: 'Measure all jobs with attribution, or merge whole artifacts and reports.',
  },
  'attribution-unusable': {
    severity: 'warning',
    meaning: 'A file that says which test covers what cannot be used.',
    why: 'It is damaged, larger than allowed, of another version, or about other data than that beside it. The figures are complete; what only that job covers is attributed to nobody.',
    fix: 'Run the job again.',
  },
  'attribution-shortened': {
    severity: 'warning',
    meaning: 'There is no room for which test covers what.',
    why: 'The tests execute too different code to be kept in memory, or they are too many to be stored. The figures are complete; what there is no room for is attributed to nobody, and too many subtests are stored as part of their tests.',
    fix: 'Measure parts of the suite in jobs of their own and leave their data apart.',
  },
  'attribution-not-stored': {
    severity: 'warning',
    meaning: 'Which test covers what could not be stored.',
    why: 'This report shows it, but later ones and those that merge its data do not.',
    fix: 'Make room on the disk, or choose another directory with --out.',
  },
} as const satisfies Diagnoses

export const LEG_DIAGNOSES = {
  'leg-missing': {
    severity: 'error',
    verdict: 'always',
    meaning: 'A job of the matrix uploaded no artifact.',
    why: LEG_MISSING,
    fix: 'Look at the log of the job: it was cancelled, failed before the suite ended, or could not upload. Put jobs that measure nothing into a matrix of their own.',
  },
  'leg-broken': {
    severity: 'error',
    verdict: 'always',
    meaning: 'An artifact cannot be used.',
    why: LEG_MISSING,
    fix: 'Run the job again. If that does not help, find the other step that uploads an artifact of this name.',
  },
  'leg-empty': {
    severity: 'error',
    meaning: 'An artifact or a directory has no coverage data.',
    why: 'Coverage that only this job or directory contributes is missing from the total.',
    fix: 'See the job’s own report for why nothing was measured.',
  },
  'leg-foreign': {
    severity: 'error',
    meaning: 'Legs belong to another commit, repository or workflow run.',
    why: 'What they measured is not what this report is about.',
    fix: 'Merge the artifacts of one workflow run, or the data of one commit. If their code is the same and they belong together, leave the code out of fail-on.',
  },
  'leg-ambiguous': {
    severity: 'error',
    meaning: 'Artifacts of one workflow run cannot be told apart.',
    why: 'They are of the same job id and the same place in its matrix, so the report may mix what belongs to different ones, and cannot tell whether a job is missing.',
    fix: 'If the workflow calls a reusable workflow several times, give each call its own id (input id of measure.yml, and of the actions).',
  },
  'leg-superseded': {
    severity: 'notice',
    meaning: 'A job was run again, and its artifacts of earlier attempts have other names.',
    why: 'Only the data of its newest attempt counts.',
    fix: 'Leave the attempt out of artifact-name: of artifacts with one name, the newest is merged.',
  },
  'leg-collected-again': {
    severity: 'notice',
    meaning: 'A step of a job collected what another one collected, too.',
    why: 'The data counts once.',
    fix: '',
  },
  'leg-in-report': {
    severity: 'notice',
    meaning: 'A leg or a report is part of another report that is merged too.',
    why: 'Its data counts once.',
    fix: '',
  },
  'leg-counted-twice': {
    severity: 'warning',
    meaning: 'Reports that share legs were merged, or a report with one of its jobs that was run again.',
    why: 'Nobody can take the data of one leg out of a report. What any of the data covers is covered, and counts of executions are added up.',
    fix: 'Merge the legs instead of the reports, or reports that share no job.',
  },
  'leg-of-earlier-attempt': {
    severity: 'notice',
    meaning: 'Some jobs left no data in the newest attempt of the workflow run.',
    why: 'Their data of an earlier attempt counts. That is right if only failed jobs were run again, as the commit is the same.',
    fix: '',
  },
  'shard-missing': {
    severity: 'error',
    verdict: 'always',
    meaning: 'A shard of a suite did not run, or its job left no artifact.',
    why: 'Its tests did not run, and what only they cover is missing from the total.',
    fix: 'Run the job again, or name all shards in the matrix: as many as the number behind the slash.',
  },
  'shard-repeated': {
    severity: 'warning',
    meaning: 'Several jobs ran the same shard of a suite.',
    why: 'Its tests ran more than once. The figures are right.',
    fix: 'Name each shard once in the matrix, from 1/4 to 4/4.',
  },
  'shards-disagree': {
    severity: 'error',
    verdict: 'always',
    meaning: 'Shards do not share the tests of their suite exactly: tests ran twice or never.',
    why: 'The jobs did not use the same plan, or did not have the same tests.',
    fix: 'Run all jobs again, with the same inputs and the same commit. If a step generates tests, they must be the same in all jobs.',
  },
  'leg-contradictory': {
    severity: 'error',
    meaning: 'Legs contradict themselves.',
    why: 'They are said to have passed although something failed, or the other way round. Suites that cannot have passed count as failed.',
    fix: 'Find the step that writes or changes their manifest.json or report.json.',
  },
  'modules-mixed': {
    severity: 'error',
    meaning: 'Modules of the same path in different directories were merged.',
    why: "Go's coverage data names packages by their import paths alone, so the figures of these modules are mixed.",
    fix: 'Rename one of the modules, or report on each by itself: in a workflow, with an id each.',
  },
  'manifest-shortened': {
    severity: 'notice',
    meaning: 'The manifest of a job had no room for everything.',
    why: 'The figures are complete; the report of the job itself names everything.',
    fix: '',
  },
  'pull-request-unknown': {
    severity: 'notice',
    meaning: 'The pull request of another run is not known.',
    why: 'The report is on the commit that ran. What the pull request changed is not compared, and there is no comment.',
    fix: '',
  },
  'sources-unusable': {
    severity: 'notice',
    meaning: 'The source text that a job stored with its data cannot be used.',
    why: 'It is damaged, larger than allowed, or not what was measured. The figures are complete; without a checkout, index.html shows no source of these files.',
    fix: 'Check out the commit that was measured, or run the job again.',
  },
  'several-revisions': {
    severity: 'error',
    meaning: 'The data comes from different revisions of the same files, or from different Go versions.',
    why: 'Their lines do not match, so neither the total nor the percentage is right.',
    fix: 'Merge data of one commit: if only some jobs were run again, run all of them, and report other data separately.',
  },
} as const satisfies Diagnoses

const UNAFFECTED = 'The verdict is not affected.'

export const PUBLISHING_DIAGNOSES = {
  'artifact-empty': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'There was no data to upload.',
    why: UNAFFECTED,
    fix: 'See the report for why nothing was measured.',
  },
  'artifact-name-taken': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'Another step of this workflow run has already uploaded an artifact of this name.',
    why: 'The artifact has been uploaded under another name, so that nothing is lost.',
    fix: 'Give each of them a name of its own: with id if a workflow calls a reusable workflow several times, otherwise with artifact-name.',
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
    meaning: 'There is no artifact service, or it does not answer as expected.',
    why: UNAFFECTED,
    fix: 'Outside GitHub Actions and on GitHub Enterprise Server, set artifact: false; otherwise run the job again.',
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
  'github-coverage-refused': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'GitHub’s own code coverage does not show the report.',
    why: UNAFFECTED,
    fix: 'Grant the job code-quality: write, and enable Code Quality for the repository: it is part of GitHub Team and Enterprise Cloud.',
  },
  'annotations-refused': {
    severity: 'warning',
    verdict: 'late',
    meaning: 'Annotations could not be published.',
    why: UNAFFECTED,
    fix: 'Run the job again.',
  },
} as const satisfies Diagnoses
