export const id = 5199;
export const ids = [5199];
export const modules = {

/***/ 25199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/inputs/baselineInput.ts
var baselineInput = __webpack_require__(73884);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/judgingInputs.ts
var judgingInputs = __webpack_require__(96060);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
// EXTERNAL MODULE: ./src/inputs/unitInput.ts
var unitInput = __webpack_require__(32411);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/collectInputs.ts
/** @module The inputs of the collect action: where the data is, what is demanded, and what is published. */






const PATHS_INPUT = {
    name: 'paths',
    default: '',
    description: 'Where the data is, one per line: directories (volumes, GOCOVERDIRs), .tar and .tar.gz archives such as `docker cp` writes, or single files. Default: the GOCOVERDIR that the build action exported.',
};
/** Set by its default expression, not by users. */
const JOB_STATUS_INPUT = {
    name: 'job-status',
    default: '${{ job.status }}',
    description: 'Internal: whether an earlier step of the job failed.',
};
const COLLECT_INPUTS = [
    PATHS_INPUT,
    definitions/* UNIT_INPUT */.A$,
    ...judgingInputs/* JUDGING_INPUTS */.LJ,
    ...publishingInputs/* PUBLISHING_INPUTS */.i,
    ...storingInputs/* COLLECT_STORING_INPUTS */.sx,
    ...storingInputs/* HIDDEN_INPUTS */.pv,
    JOB_STATUS_INPUT,
];
/**
 * Reads and checks the inputs of the collect action.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseCollectInputs(read, base, job) {
    const inputs = new values/* InputTexts */.BY([PATHS_INPUT, definitions/* UNIT_INPUT */.A$, JOB_STATUS_INPUT], read);
    return {
        ...(0,judgingInputs/* parseJudging */.m0)(read, base),
        paths: (0,values/* linesOf */.Dx)(inputs.text('paths')),
        unit: (0,unitInput/* parseUnitPaths */.q)(inputs.text('unit'), base),
        // Runners other than GitHub's may leave the expression as it is, or empty.
        stepFailed: ['failure', 'cancelled'].includes(inputs.text('job-status').toLowerCase()),
        publishing: (0,publishingInputs/* parsePublishingInputs */.u)(read),
        storing: (0,storingInputs/* parseStoringInputs */.vQ)((name) => (name === 'cache' ? undefined : read(name)), job),
    };
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/requiredVariable.ts
var requiredVariable = __webpack_require__(27288);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
// EXTERNAL MODULE: ./src/stages/buildState.ts
var buildState = __webpack_require__(94954);
// EXTERNAL MODULE: ./src/stages/checkouts.ts
var stages_checkouts = __webpack_require__(45234);
// EXTERNAL MODULE: ./src/stages/collectSteps.ts + 1 modules
var collectSteps = __webpack_require__(37510);
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/baselineForReport.ts + 4 modules
var baselineForReport = __webpack_require__(71454);
// EXTERNAL MODULE: ./src/actions/comparing.ts
var actions_comparing = __webpack_require__(54851);
// EXTERNAL MODULE: ./src/actions/deliver.ts + 18 modules
var deliver = __webpack_require__(30313);
// EXTERNAL MODULE: ./src/actions/gitHubCoverage.ts + 3 modules
var gitHubCoverage = __webpack_require__(709);
// EXTERNAL MODULE: ./src/actions/origin.ts
var origin = __webpack_require__(90949);
// EXTERNAL MODULE: ./src/actions/step.ts
var step = __webpack_require__(67521);
;// CONCATENATED MODULE: ./src/actions/collectAction.ts
/** @module The collect action: makes the report of what the user's own steps left, like the root action for its suite. */

























async function main() {
    await (0,step/* runStep */.eg)(collectStep);
}
async function collectStep(log) {
    const { env, platform, arch, workingDirectory } = (0,system/* readSystem */.m)();
    (0,watchdog/* endAfter */.uY)(watchdog/* MAX_REST_MS */.xo, '::error::the report was not finished within 30 minutes, and was stopped\n');
    const workspace = env.GITHUB_WORKSPACE ?? workingDirectory;
    const context = await (0,github_context/* readContext */.yI)(env);
    const inputs = parseCollectInputs((0,step/* inputReader */.cN)(env), workspace, {
        ...context,
        workflowRef: env.GITHUB_WORKFLOW_REF,
    });
    const { token } = inputs.publishing;
    if (token !== undefined)
        core/* setSecret */.Pq(token);
    const paths = pathsOf(inputs, workspace, env, log);
    const toolCacheDir = (0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TOOL_CACHE');
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    const outDirectory = (0,external_node_path_.join)(directories.root, `report-${(0,external_node_crypto_.randomUUID)()}`);
    const checkouts = await (0,stages_checkouts/* checkoutsOf */.F)(inputs.source, workspace);
    const stop = (0,interrupt/* onInterrupt */.nA)().signal;
    const host = { env, platform, arch, toolCacheDir, version: version/* VERSION */.x, log, stop };
    const collecting = { inputs, context, workspace, checkouts, directories, outDirectory };
    const choice = (0,baselineInput/* parseBaseline */.n)((0,step/* inputReader */.cN)(env), workspace);
    const named = await (0,baselineSide.readNamed)(choice, checkouts, host, inputs.exclude);
    const { stepFailed, pathMap, exclude, unit } = inputs;
    const measurement = await (0,collectSteps/* collectSteps */.i)({
        ...{ paths, base: workspace, state: env[buildState/* STATE_VARIABLE */.vy], stepFailed, pathMap, exclude, unit },
        ...{ checkouts, origin: (0,origin/* originOfPaths */.yV)(context), directories, outDirectory },
    }, host);
    const compared = await compareMeasurement(measurement, { choice, named }, collecting, host);
    await deliverMeasurement(measurement, compared, collecting, host);
}
/** @throws UserError if there is nothing to collect */
function pathsOf({ paths }, workspace, env, log) {
    const exported = env.GOCOVERDIR ?? '';
    if (paths.length > 0) {
        if (exported !== '' && !paths.some((path) => (0,external_node_path_.resolve)(workspace, path) === exported))
            log.info(`Not in paths, and so not collected: GOCOVERDIR=${exported}`);
        return paths;
    }
    if (exported !== '')
        return [exported];
    throw new errors/* UserError */.yo('there is nothing to collect: GOCOVERDIR is not set, and paths is empty', 'Use the build action in an earlier step of this job, or name the directories, archives or files with paths.');
}
async function compareMeasurement(measurement, baseline, { inputs, context, workspace, checkouts, directories }, { env, platform, log, stop }) {
    const { publishing, base, gates, exclude, storing } = inputs;
    const comparing = { measurement, publishing, context, env, platform, log, stop };
    const directory = inputs.source ?? measurement.moduleDir ?? workspace;
    const changed = await (0,actions_comparing/* compareForReport */.h)({ ...comparing, directory, base });
    const leg = legOf(measurement, storing);
    const name = nameOf(leg, storing);
    return (0,baselineForReport.addBaseline)(changed, {
        ...{ ...comparing, ...baseline, checkouts, gates, exclude },
        wanted: leg === undefined ? { kind: 'all', report: name, pattern: undefined } : { kind: 'one', name },
        directory: (0,external_node_path_.join)(directories.root, 'baseline'),
    });
}
async function deliverMeasurement(measurement, compared, { inputs, context, directories, outDirectory }, { env, log, stop }) {
    const { storing, publishing } = inputs;
    const { artifact, retentionDays } = storing;
    const leg = legOf(measurement, storing);
    const name = nameOf(leg, storing);
    const report = { ...(0,judge/* judge */.S)(measurement, compared.comparison, inputs), commit: (0,github_context/* testedCommit */.tK)(context) };
    const upload = (0,gitHubCoverage/* uploading */.o)({ ...inputs, upload: storing }, { context, scratch: directories.scratch, log, stop });
    const wanted = artifact && !context.enterpriseServer ? { name, retentionDays } : undefined;
    const rest = { leg, id: storing.id, artifact: wanted, compared, publishing, upload, log, stop };
    if (wanted !== undefined && leg === undefined)
        log.notice(`The artifact ${name} is a report on data of other jobs. The report action merges it only if artifact-pattern names it.`);
    await (0,deliver.deliver)({ report, outDirectory, env, context, ...rest });
}
/** What merges artifacts or reports of other jobs is a report, and no data of this job. */
function legOf({ legs }, { leg }) {
    return legs.length === 0 ? leg : undefined;
}
function nameOf(leg, { artifactName: given, leg: job }) {
    return given ?? (leg === undefined ? (0,artifact_name/* reportArtifactName */.m5)(job) : (0,artifact_name/* artifactName */.Cs)(leg));
}


/***/ })

};
