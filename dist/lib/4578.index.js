export const id = 4578;
export const ids = [4578];
export const modules = {

/***/ 76158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ FINDING_CODES),
  jo: () => (/* binding */ diagnosisOf),
  dT: () => (/* binding */ isFindingCode)
});

;// CONCATENATED MODULE: ./src/findings/dataDiagnoses.ts
/** Go renames a file only when it is complete, so a broken one comes from counters in the standard library (golang/go#59563). */
const UNREADABLE = 'Leave the standard library out of coverpkg. If it is not in there, something else wrote or truncated the files: remove them and run again.';
/** If the files are whole, but not ours. */
const DENIED = 'If permission is denied, read them as the user who wrote them, or change their owner or mode.';
const DIRECTORY_DIAGNOSES = {
    'data-directory-missing': {
        severity: 'error',
        meaning: 'A coverage data directory was gone when the suite ended.',
        why: 'The data written there is lost.',
        fix: 'Find the test or script that removes the directory named by GOCOVERDIR, or its parent.',
    },
    'data-directory-unwritable': {
        severity: 'warning',
        meaning: 'A coverage data directory was not writable when the suite ended.',
        why: 'Processes that exited after its permissions were changed left no counters.',
        fix: 'Find the test or script that changes the owner or the permissions of the directory named by GOCOVERDIR.',
    },
    'data-folder-unread': {
        severity: 'warning',
        meaning: 'Folders below a coverage data directory were not read.',
        why: 'They cannot be read, are more than 16 levels deep, or there are more than 10,000. Data in them is missing.',
        fix: 'Find the test or script that creates them, or changes their owner or permissions.',
    },
    'archived-data-unread': {
        severity: 'error',
        meaning: 'Coverage data files in an archive could not be read.',
        why: 'The archive has only parts of them (a sparse file, from tar --sparse), or only a link. The data is missing, so the figures are too low.',
        fix: 'Make the archive without --sparse, and name the directory with the files themselves; tar --dereference follows links.',
    },
    'foreign-owned-data': {
        severity: 'notice',
        meaning: 'Processes of another user wrote coverage data.',
        why: 'It is counted if it can be read, but processes of different users may overwrite each other’s files, or fail to write their own.',
        fix: 'Run them as the user of the job: docker run --user "$(id -u):$(id -g)", no sudo.',
    },
    'data-older-than-run': {
        severity: 'error',
        meaning: 'Counter data files are older than the run.',
        why: 'They were copied into the directory, and may cover code that this run did not execute.',
        fix: 'Remove old coverage data before the tests run, and copy none into GOCOVERDIR.',
    },
    'no-unit-data': {
        severity: 'warning',
        meaning: 'There is no coverage data of unit tests.',
        why: 'Unit tests were asked for, but left no counters of any measured package. The total does not depend on them.',
        fix: 'Check that the packages have tests without the tags, and that the data is of this module.',
    },
    'unit-files-unknown': {
        severity: 'notice',
        meaning: 'The data of unit tests has files that are in no measured package.',
        why: 'They count nowhere. Their build constraints leave them out of the measured binaries and tests, or they are of other modules.',
        fix: '',
    },
    'data-of-other-build': {
        severity: 'warning',
        meaning: 'The directory has data of another build of the same binary.',
        why: 'It was written before the binary was built again, or by an image with another build. Where lines differ, the figures of both are wrong.',
        fix: 'Empty the directory before each run, or give each build a directory of its own.',
    },
    'data-older-than-binary': {
        severity: 'notice',
        meaning: 'The directory has data that was written before the binary was built.',
        why: 'It is of the same code, so it counts, but an earlier run may have left it.',
        fix: 'Empty the directory before each run.',
    },
    'clock-ahead': {
        severity: 'warning',
        meaning: 'The names of data files have times in the future.',
        why: 'The clock of the machine or virtual machine that wrote them is ahead of ours, so old data cannot be told from new data.',
        fix: 'Synchronize the clocks (chronyd, timedatectl set-ntp true), or restart the virtual machine that runs the containers.',
    },
    'data-directory-full': {
        severity: 'warning',
        meaning: 'There is no room for counters where GOCOVERDIR is.',
        why: 'A process that finds no room leaves no counters, or not all of them.',
        fix: 'Make room, raise the size limit of the volume, or set GOCOVERDIR to a directory on another disk.',
    },
    'counters-not-mapped': {
        severity: 'notice',
        meaning: 'GOCOVERDIR is on a file system on which counters are not mapped.',
        why: 'Snapshots are written instead, every tenth of a second: a process that is killed by SIGKILL loses what it executed since the last one.',
        fix: 'To lose nothing, use a directory on ext4, xfs or tmpfs, such as an emptyDir or a named volume.',
    },
    'data-not-stored': {
        severity: 'error',
        meaning: 'The coverage data could not be stored.',
        why: 'The figures are complete, but the data can neither be merged nor uploaded.',
        fix: 'Make room on the disk, or choose another directory with --out.',
    },
};
const FILE_DIAGNOSES = {
    'counter-file-unreadable': {
        severity: 'error',
        meaning: 'Counter data files could not be read.',
        why: 'Their counts are missing.',
        fix: `${UNREADABLE} ${DENIED}`,
    },
    'meta-file-unreadable': {
        severity: 'error',
        meaning: 'Meta-data files could not be read.',
        why: 'Unless there is another copy of such a file, the counts of its binary are missing.',
        fix: `${UNREADABLE} ${DENIED}`,
    },
    'orphan-counters': {
        severity: 'error',
        meaning: 'Counter data files have no meta-data file.',
        why: 'Their counts are missing, because nothing says which code they belong to.',
        fix: 'Keep covmeta and covcounters files together when you copy data.',
    },
    'leftover-temporary-file': {
        severity: 'warning',
        meaning: 'Processes did not finish writing their data.',
        why: 'Their counts are missing.',
        fix: 'Give a process time to exit after the signal before you kill it, and look for a full disk or a limit on the size of files (`ulimit -f`).',
    },
    'counter-shape-mismatch': {
        severity: 'error',
        meaning: 'Counters do not fit the meta-data of their binary.',
        why: 'Those that do not fit are left out.',
        fix: 'Build with -covermode=atomic, and do not mix data of different builds in one directory.',
    },
    'unknown-function': {
        severity: 'error',
        meaning: 'Counters belong to functions that their binary does not have.',
        why: 'They are left out.',
        fix: 'Do not mix data of different builds in one directory.',
    },
    'plugin-left-out': {
        severity: 'warning',
        meaning: 'Packages of plugins were left out.',
        why: 'Go writes the meta-data before plugins are loaded. With preserve, plugins count if their process exits normally; if it is killed, only the rest of it does.',
        fix: 'Stop the process with a signal that it handles, and leave preserve on.',
    },
    'more-entries': {
        severity: 'notice',
        meaning: 'Counter data files have more entries than their headers say.',
        why: 'Go 1.20 counts the functions before it writes them, while goroutines are still running. All entries are read; go tool covdata reads only as many as the header says.',
        fix: '',
    },
    'hash-mismatch': {
        severity: 'error',
        meaning: 'Files are named after a different build than the one in their headers.',
        why: 'They are read by their names, as Go does, so counts may be attributed to the wrong code.',
        fix: 'Do not rename data files.',
    },
    'duplicate-directory': {
        severity: 'notice',
        meaning: 'Directories that were named more than once were read once.',
        why: '',
        fix: 'Name each directory once.',
    },
    'duplicate-counters': {
        severity: 'notice',
        meaning: 'Copies of counter data files were counted once.',
        why: 'A file with the same name and content had already been read.',
        fix: '',
    },
    'process-snapshots': {
        severity: 'notice',
        meaning: 'Processes wrote their counters more than once.',
        why: 'Each file holds the counts since the process started, so only the last one is counted.',
        fix: '',
    },
    'live-file-unreadable': {
        severity: 'warning',
        meaning: 'Live files could not be read.',
        why: 'Their processes were killed the moment they started, or something truncated the files.',
        fix: 'If processes are killed that early on purpose, do nothing: they had not executed anything yet.',
    },
    'live-file-unknown': {
        severity: 'warning',
        meaning: 'Processes of a binary ended before all of its packages were initialized, and no other process of it got further.',
        why: 'Go writes the meta-data after that, and without it nothing says what they executed.',
        fix: 'Let at least one process of the binary reach its main function.',
    },
    'mode-clash': {
        severity: 'notice',
        meaning: 'Binaries were built with different counter modes.',
        why: 'Whether code is covered is the same in all of them; how often it was executed is not.',
        fix: 'Build all binaries with -covermode=atomic.',
    },
    'granularity-clash': {
        severity: 'error',
        meaning: 'Binaries that count by function were left out.',
        why: 'Their figures cannot be added to those of binaries that count by unit.',
        fix: 'Build all binaries with go build -cover.',
    },
    'packages-not-counted': {
        severity: 'error',
        meaning: 'Packages that are linked into nothing that ran could not be counted, so the total is too low.',
        why: 'With include: all they count as uncovered, but Go’s cover tool cannot read them.',
        fix: 'Mend the files, or leave the packages out of coverpkg.',
    },
    'sources-gone': {
        severity: 'warning',
        meaning: 'Source files in the data are no longer there, so they do not count.',
        why: 'Tests generated them and removed them again: they are no part of the module, and go tool cover would give up on them.',
        fix: 'To measure them, keep them until the suite has ended.',
    },
    'line-directives': {
        severity: 'notice',
        meaning: 'Functions have the names and lines of other files, by //line directives.',
        why: 'Go names them so in all of its data. The figures are right, but go tool cover -func cannot read coverage.out, and lines are annotated only if the files have them; since Go 1.27, not at all.',
        fix: 'Generate the code without line directives (goyacc -l), or leave its packages out of coverpkg.',
    },
    'path-map-unused': {
        severity: 'notice',
        meaning: 'Pairs of path-map matched no file in the data.',
        why: 'Go names files by where they were built only if they are built one by one (go build main.go). All others are found by their import paths.',
        fix: 'Remove the pairs, or write the directories as they were where the binaries were built.',
    },
    'statements-repeated': {
        foundAgain: true,
        severity: 'warning',
        meaning: 'Go counted statements more than once, so the total is too high.',
        why: 'Go 1.27.0 and 1.27.1 split statements at blank lines and comments, and count all of them in each part (golang/go#80974). Go’s own tools report the same figures.',
        fix: 'Measure with Go 1.26, or with Go 1.27.2 or later, and do not compare totals across Go versions.',
    },
};

;// CONCATENATED MODULE: ./src/findings/exclusionDiagnoses.ts
const EXCLUSION_DIAGNOSES = {
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
};

;// CONCATENATED MODULE: ./src/findings/processDiagnoses.ts
const PROCESS_DIAGNOSES = {
    'no-data': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No coverage data was written, or none of it could be read.',
        why: 'The binaries were not started with GOCOVERDIR in their environment, or were killed before they could write.',
        fix: 'Make the tests start the binaries from PATH and pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers with a signal that they handle. Tests that build binaries have to call go by its name: by its absolute path (runtime.GOROOT, go env GOROOT) it builds without -cover.',
    },
    'process-without-counters': {
        severity: 'warning',
        meaning: 'A binary was started, but none of its processes left counters.',
        why: 'Go writes counters when a process exits normally. A process that is killed, panics or is still running leaves none.',
        fix: 'Stop it with a signal that it handles (SIGTERM with signal.NotifyContext), and wait for it in the test.',
    },
    'process-ended-early': {
        severity: 'notice',
        meaning: 'Processes did not exit normally; their counters were kept.',
        why: 'They were killed by a signal that they do not handle, crashed, panicked or are still running. Without preserve, their counters would be lost.',
        fix: '',
    },
    'process-still-running': {
        severity: 'warning',
        meaning: 'A process started by the suite was still running when its data was read.',
        why: 'It left the suite’s process group, so it was not ended with the suite. What it executes from now on is not counted; without preserve, nothing it executed would be. Only Linux shows all such processes.',
        fix: 'Stop it in the test (t.Cleanup) or at the end of the command, and wait until it has exited.',
    },
    'binary-never-ran': {
        severity: 'warning',
        meaning: 'A binary was built, but no process of it wrote any data. A notice if no test seems to start it.',
        why: 'It did not run, or it could not write its data: it may have run as another user or in a container.',
        fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on. Tests that build it have to call go by its name, not by its absolute path; if they use -coverpkg, it has to contain the main package. If the tests mean something else by that name, leave the binary out: name in packages what is to be built.',
    },
    'go-by-path': {
        severity: 'warning',
        meaning: 'Tests name the go command by its absolute path, and a binary that they name left no data.',
        why: 'Only the go command that is first on PATH instruments what tests build. By its path (runtime.GOROOT, go env GOROOT) go builds without -cover.',
        fix: 'Start go by its name: exec.Command("go", …).',
    },
    'run-as-test-binary': {
        severity: 'notice',
        meaning: 'A binary ran inside a test binary.',
        why: 'A test started its own test binary in place of the binary, as testscript does. The data is in the binaries column.',
        fix: '',
    },
    'binary-replaced': {
        severity: 'notice',
        meaning: 'A binary was replaced or removed during the suite.',
        why: 'What the replacement executes counts only if it is instrumented.',
        fix: 'Make the tests use the binary on PATH instead of building their own, or set bin-dir to a directory that they do not write to.',
    },
    'program-not-instrumented': {
        severity: 'warning',
        meaning: 'A binary was replaced by one built without -cover, or a program reported that it was built without it.',
        why: 'Its processes write no data.',
        fix: 'Make the tests use the binary on PATH instead of building their own, or build it with -cover (test-builds does this for go build inside tests).',
    },
    'main-not-instrumented': {
        severity: 'warning',
        meaning: 'Binaries were built with -cover but without their main package.',
        why: 'Such a binary writes no data and prints no warning (golang/go#80307). It is one that the tests built, or that replaced one of ours.',
        fix: 'Add the main package to its -coverpkg.',
    },
    'other-go-version': {
        severity: 'warning',
        meaning: 'Binaries were built with a Go version other than the pinned one.',
        why: 'Go versions divide the same code into different units, so statements may be counted twice.',
        fix: 'Build them with the go command on PATH, which is the pinned version.',
    },
    'gocoverdir-not-set': {
        severity: 'warning',
        meaning: 'Instrumented binaries reported that GOCOVERDIR was not set.',
        why: 'They were started with an environment that lacks it, and left no data.',
        fix: 'Pass the environment on: cmd.Env = append(os.Environ(), …); sudo --preserve-env=GOCOVERDIR; docker run --env GOCOVERDIR with the directory as a volume.',
    },
    'gocoverdir-unusable': {
        severity: 'warning',
        meaning: 'Instrumented binaries reported that they could not write to GOCOVERDIR.',
        why: 'Where they run, it does not exist, is a relative path from another directory, is not a directory, or is not writable.',
        fix: 'Pass GOCOVERDIR on unchanged, as an absolute path. In a container, mount it as a volume at the same path, writable by the container’s user.',
    },
    'binary-for-other-system': {
        severity: 'warning',
        meaning: 'Binaries were built for another system or architecture than that of this machine.',
        why: 'Here they cannot be started, unless something emulates the other one.',
        fix: 'Build them without GOOS and GOARCH, or run them where they belong and collect their data.',
    },
    'process-writes-elsewhere': {
        severity: 'warning',
        meaning: 'A running process writes its counters to another directory than the one that is read.',
        why: 'Its GOCOVERDIR is another one, or in its mount namespace another directory has the same path.',
        fix: 'Mount the directory that is read into the container, and set GOCOVERDIR to where it is mounted.',
    },
    'process-of-other-build': {
        severity: 'warning',
        meaning: 'A running process was started from another build of the binary.',
        why: 'Its file was replaced while it was running, or its image holds an older build.',
        fix: 'Build the image again and restart the process.',
    },
    'foreign-data': {
        severity: 'notice',
        meaning: 'Data from binaries of other modules was left out.',
        why: 'The tests built and ran them, but no measured package is instrumented in them.',
        fix: '',
    },
    'package-not-selected': {
        severity: 'notice',
        meaning: 'Packages of the module that are not selected, but that tests built, do not count.',
        why: 'They are fixtures that ./... does not match (in testdata, in a directory whose name begins with _ or ., in another module, or generated and removed by a test), or coverpkg does not name them.',
        fix: 'To measure them, name them in coverpkg.',
    },
};

;// CONCATENATED MODULE: ./src/findings/publishingDiagnoses.ts
const LEG_MISSING = 'Coverage that only this job contributes is missing from the total.';
const ATTRIBUTION_DIAGNOSES = {
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
};
const LEG_DIAGNOSES = {
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
};
const UNAFFECTED = 'The verdict is not affected.';
const PUBLISHING_DIAGNOSES = {
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
};

;// CONCATENATED MODULE: ./src/findings/suiteDiagnoses.ts
const BUILD_DIAGNOSES = {
    'go-version-default': {
        severity: 'notice',
        meaning: 'The go.mod file names no Go version, or one before Go 1.20, so the newest stable Go is used.',
        why: 'Measuring binaries needs Go 1.20 or later.',
        fix: 'To pin a version, set go-version or raise the go line.',
    },
    'workspace-module': {
        severity: 'notice',
        meaning: 'Not all modules of the workspace are measured.',
        why: 'They are those that working-directory names. The others, which are listed, are linked like any library.',
        fix: 'To measure all of them, set working-directory to the directory of go.work.',
    },
    'no-main-package': {
        severity: 'notice',
        meaning: 'There is no main package, so only test processes are measured.',
        why: 'The module is a library, or the packages input leaves its main packages out.',
        fix: '',
    },
    'equal-program-names': {
        severity: 'notice',
        meaning: 'Binaries that would have had the same name were named after their import paths.',
        why: 'They would otherwise overwrite each other in the directory that is on PATH.',
        fix: 'If the tests expect other names, write these in front of the packages: packages: server=./cmd/server.',
    },
    'binary-off-path': {
        severity: 'notice',
        meaning: 'A binary whose name PATH already resolves was not put first on PATH.',
        why: 'It would change what the name means for everything that the tests start.',
        fix: 'If the tests mean this binary by the name, name its package in packages, for example packages: ./... ./cmd/git.',
    },
    'not-preserved': {
        severity: 'notice',
        meaning: 'The counters of processes that do not exit normally are not kept.',
        why: 'That needs a patched Go runtime in the binaries, and this one could not be patched.',
        fix: '',
    },
    'not-attributed': {
        severity: 'notice',
        meaning: 'It is not known which test covers what.',
        why: 'That needs a patched Go runtime and package testing in the tests, and these could not be patched.',
        fix: '',
    },
    'journal-unusable': {
        severity: 'warning',
        meaning: 'The journals of some test processes are gone or cannot be read.',
        why: 'They say when which test ran. Something removed or changed them while the suite ran, or the disk was full. The figures are complete; what these test processes and their programs covered is attributed to nobody, as is what shared servers executed meanwhile.',
        fix: 'Find the test or script that clears directories which are not its own.',
    },
    'fixed-place-taken': {
        severity: 'notice',
        meaning: 'Binaries that are started without GOCOVERDIR, or with one of their own, are not measured.',
        why: 'They would write to a directory whose path is compiled into them, one for each working directory. Another run is using it, or it could not be created in the tool cache.',
        fix: 'Run the suites of one working directory one after the other.',
    },
    'build-state-unreadable': {
        severity: 'error',
        meaning: 'What the build action built is not known, so nobody knows what should have run.',
        why: 'The file that it leaves for the collect action cannot be read, or its checkout is gone. All data that was found counts.',
        fix: 'Use one version of both actions in one job, and leave the files below RUNNER_TEMP as they are.',
    },
    'overlay-ignored': {
        severity: 'warning',
        meaning: 'Files of measured packages are replaced by -overlay, but Go measures the originals.',
        why: 'go build -cover instruments the file on disk and ignores its replacement (golang/go#73802).',
        fix: 'Leave those packages out of coverpkg, or build without the overlay.',
    },
};
const SUITE_DIAGNOSES = {
    'no-test-matched': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test function exists only with the build tags.',
        why: 'The test packages have no test functions with them; tests in a module of their own need test-directory.',
        fix: 'Tag the files of the integration tests (//go:build integration), set tags, or run all tests with suite: all.',
    },
    'no-test-ran': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test ran.',
        why: 'go test found no tests to run.',
        fix: 'Check tags, test-packages and any -run in test-flags.',
    },
    'all-tests-skipped': {
        severity: 'error',
        verdict: 'always',
        meaning: 'All tests were skipped.',
        why: 'Nothing was tested, so nothing was measured.',
        fix: 'Find out why they skip: a missing environment variable or service, or -short.',
    },
    'shard-empty': {
        severity: 'notice',
        meaning: 'A shard ran no test.',
        why: 'It has none, because there are more shards than can share the tests, or all of its tests were skipped. The other shards run the other tests.',
        fix: '',
    },
    'shard-without-data': {
        severity: 'notice',
        foundAgain: true,
        meaning: 'The tests of a shard left no coverage data.',
        why: 'Those of other shards may: a report on all shards fails if none of them has any.',
        fix: '',
    },
    'package-without-tests': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The selected tests of a package did not run.',
        why: 'Either -failfast or the timeout kept it from running, or its test process exited successfully without running any of them.',
        fix: 'Check its TestMain: it must call m.Run, and should fail if something that the tests need is missing.',
    },
    'tests-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'Tests failed, or a package failed outside its tests.',
        why: '',
        fix: '',
    },
    'flaky-test': {
        severity: 'warning',
        meaning: 'Tests failed, and passed when they were run again.',
        why: 'With retries, such a test does not fail the run. What it covered in each attempt counts.',
        fix: 'Find out what it depends on: time, order, other tests, the network. docs/flaky-tests.md has more.',
    },
    'quarantine-failed': {
        severity: 'notice',
        meaning: 'Tests in quarantine failed.',
        why: 'They do not fail the run.',
        fix: '',
    },
    'quarantine-passed': {
        severity: 'notice',
        meaning: 'Tests in quarantine passed.',
        why: 'If they do so in every run, they need no quarantine any more.',
        fix: 'Remove the entries of tests that were mended.',
    },
    'quarantine-unused': {
        severity: 'notice',
        foundAgain: true,
        meaning: 'Entries of quarantine name no test.',
        why: 'The test was renamed or removed, or its name is misspelt.',
        fix: 'Correct or remove the entries.',
    },
    'failures-hidden': {
        severity: 'notice',
        meaning: 'Tests failed in packages that passed.',
        why: 'TestMain exits with another code than that of m.Run. The verdict on the suite is that of go test.',
        fix: 'End TestMain with os.Exit(m.Run()), or with nothing: go test then uses the result of m.Run.',
    },
    'test-build-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The tests of a package do not compile, or go vet, which go test runs first, refuses them.',
        why: 'None of them ran.',
        fix: '',
    },
    'test-panic': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A test process panicked.',
        why: 'The tests after the panic did not run; without preserve, the counters of the process are lost.',
        fix: '',
    },
    'tests-not-started': {
        severity: 'warning',
        meaning: 'Tests did not begin, because their test process ended before them.',
        why: 'It panicked, was killed, or the time was up. What they cover is missing.',
        fix: 'Fix the test that ended the process; a finding of its own names it.',
    },
    'suite-timeout': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite did not finish in time.',
        why: 'Everything that was still running was ended. A test process prints the stacks of all its goroutines before it ends.',
        fix: 'Find out from the stacks what the test is waiting for, or raise timeout.',
    },
    interrupted: {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite was interrupted.',
        why: '',
        fix: '',
    },
    'command-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The command exited with a code other than 0.',
        why: '',
        fix: '',
    },
    'go-test-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'go test failed although no test failed.',
        why: 'Its own message is in the log above.',
        fix: '',
    },
    'passes-plainly': {
        severity: 'warning',
        meaning: 'Tests that failed pass without instrumentation.',
        why: 'They depend on something that measuring changes, or do not always fail.',
        fix: 'Find out which part it is: in-process: false, test-builds: false and preserve: false each leave one out.',
    },
    'fails-plainly': {
        severity: 'notice',
        meaning: 'Tests that failed fail without instrumentation too.',
        why: '',
        fix: '',
    },
    'impact-differs': {
        severity: 'notice',
        meaning: 'The shards of a suite did not choose their tests by the same data: some found another baseline, or none and ran all tests.',
        why: 'Another report of the target branch was there when a job looked for one, the baseline could not be read, or the environment of a job is another. Each shard ran what the change can affect, so no test is missing; all that is carried over counts as uncertain.',
        fix: 'Run all jobs again to have it told apart.',
    },
    'impact-missed': {
        severity: 'warning',
        meaning: 'Tests ended in another way than before, although the selection would have left them out.',
        why: 'For this change, a pull request with impact: true would not have run them. They depend on something that is not recorded, such as time, another test or a system outside of the repository.',
        fix: 'Find out what they depend on, or keep them in every selection by a comment above each: //coverage:always.',
    },
    'nested-build-failed': {
        severity: 'warning',
        meaning: 'Builds inside the suite failed with instrumentation and had to be repeated without it.',
        why: 'What such a build produces is not measured.',
        fix: 'The evidence has the first line of the error. test-builds: false leaves builds inside the suite alone.',
    },
    'nested-build-plain': {
        severity: 'notice',
        meaning: 'Builds inside the suite could not be instrumented: their flags do not allow it, another release of Go does them, or they are of another copy of the module, with other code.',
        why: 'What such a build produces is not measured.',
        fix: '',
    },
    'others-left-running': {
        severity: 'notice',
        meaning: 'Processes of programs that are not measured were still running when the suite ended, and were terminated.',
        why: 'They are not instrumented, so no coverage is lost.',
        fix: 'Stop everything that a test starts, in t.Cleanup.',
    },
    'no-terminal': {
        severity: 'notice',
        meaning: 'Tests looked for a terminal, and the suite has none.',
        why: 'The suite runs in a session of its own, on a laptop as in CI, so that all of its processes can be ended.',
        fix: 'Give such tests a pseudo-terminal of their own, or run them by go test alone.',
    },
    'processes-left-running': {
        severity: 'warning',
        meaning: 'Processes were still running when the suite ended, and were terminated.',
        why: 'Go writes counters when a process exits normally: a server that handles SIGTERM has written them.',
        fix: 'Stop everything that a test starts, in t.Cleanup.',
    },
};

;// CONCATENATED MODULE: ./src/findings/catalogue.ts
/** @module Every code that a finding can have, in the order of docs/health.md. */





const CATALOGUE = {
    ...PROCESS_DIAGNOSES,
    ...DIRECTORY_DIAGNOSES,
    ...FILE_DIAGNOSES,
    ...EXCLUSION_DIAGNOSES,
    ...LEG_DIAGNOSES,
    ...ATTRIBUTION_DIAGNOSES,
    ...SUITE_DIAGNOSES,
    ...BUILD_DIAGNOSES,
    ...PUBLISHING_DIAGNOSES,
};
const FINDING_CODES = Object.keys(CATALOGUE);
function diagnosisOf(code) {
    return CATALOGUE[code];
}
/** Manifests may come from another version of this tool, and hold codes that this one does not know. */
function isFindingCode(code) {
    return Object.hasOwn(CATALOGUE, code);
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ findingIfAny),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76158);
/* harmony import */ var _support_messageLines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53561);
/** @module What a run has to say to its user: one list that every stage adds to and every view shows. */


/** Makes a finding. Severity, detail and fix come from the catalogue unless `rest` has something more specific. */
function finding(code, title, rest = {}) {
    const { severity, why, fix } = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(code);
    return {
        code,
        severity,
        title,
        detail: rest.detail ?? why,
        fix: rest.fix ?? fix,
        evidence: rest.evidence ?? [],
    };
}
/** Makes a finding with its evidence; none if there is no evidence. */
function findingIfAny(code, title, evidence, rest = {}) {
    return evidence.length === 0 ? [] : [finding(code, title, { ...rest, evidence })];
}
/** What a log says of a finding: title, detail, as much evidence as is given, and fix, each on lines of its own. */
function findingText({ title, detail, fix }, evidence = []) {
    return (0,_support_messageLines_js__WEBPACK_IMPORTED_MODULE_1__/* .messageLines */ .V)(title, detail, ...evidence, fix);
}
const ORDER = ['error', 'warning', 'notice'];
/** Sorts by severity, most severe first; otherwise the order stays. */
function bySeverity(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}


/***/ }),

/***/ 88020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   kz: () => (/* binding */ succeeds),
/* harmony export */   lK: () => (/* binding */ readProc),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/** @module Questions to the file system that never throw. */

/** Whether there is something at the path, links followed; false if it cannot be accessed. */
async function isThere(path) {
    return succeeds((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
}
/** Whether the path is a regular file, links followed; false if it cannot be accessed. */
async function isFile(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isFile() === true;
}
/** Whether the path is a directory, links followed; false if it cannot be accessed. */
async function isDirectory(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isDirectory() === true;
}
/** Whether an operation succeeds, for those whose failure says no more than "not this time". */
async function succeeds(operation) {
    return operation.then(() => true, () => false);
}
/**
 * The text of a file below /proc.
 * @param name such as `1/cmdline`
 * @returns an empty text if the process has ended or belongs to another user
 */
async function readProc(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}`, 'utf8').catch(() => '');
}
/** The ids of all processes that we can see, as /proc names them; none on systems without it. */
async function processIds() {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    return names.filter((name) => /^\d+$/.test(name));
}


/***/ }),

/***/ 53561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ messageLines)
/* harmony export */ });
/** @module A message of several parts, such as what happened and what to do. */
/** The parts that say something, each on lines of its own. */
function messageLines(...parts) {
    return parts.filter((part) => part !== '').join('\n');
}


/***/ })

};
