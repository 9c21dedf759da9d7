export const id = 2661;
export const ids = [2661];
export const modules = {

/***/ 843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ readTestSources),
/* harmony export */   KR: () => (/* binding */ namingText),
/* harmony export */   WM: () => (/* binding */ scriptSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62665);
/** @module What the sources of tests say about the programs that they start. */


/** In bytes; test files with large literals exist. */
const MAX_TEST_FILE = 16 * 1024 * 1024;
/** A string literal of Go, interpreted or raw, and what may have quotes in it but is none: comments and runes. */
const TOKENS = /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])+'|"(?:\\.|[^"\\\n])*"|`[^`]*`/g;
/** Literals in these are no commands: paths of imports, and what a test gives code that it calls as its arguments. */
const OTHER_USES = /^import\s*\([^)]*\)|^import\s[^\n]*|(?:\bos\.Args\s*=\s*|\.SetArgs\(\s*)(?:append\([^{}\n]*)?\[\]string\{[^{}]*\}/gm;
/** Before a literal that people read: the names of subtests and specs, and messages. */
const SPOKEN = /(?:\b(?:t|tb|b|f)\.(?:Run|Logf?|Errorf?|Fatalf?|Skipf?)|\berrors\.New|\bfmt\.Errorf|\bpanic|\b[FPX]?(?:Describe|DescribeTable|Context|When|It|Specify|Entry)|\bBy)\(\s*$/;
/** What may stand before a command in a longer text: `sudo server`, `FOO=1 server`, `docker run --rm server`, `a && server`. */
const BEFORE_COMMAND = String.raw `^\s*|[/\\"'=]|[(;|&]\s*|(?:^|\s)(?:-\S+|\w+=\S*)\s+|(?:^\s*|[(;|&!\]]\s*|\b(?:go|docker|podman)\s+)(?:exec|sudo|nohup|env|run|build|install)\s+`;
/** `"bin", "go"` as filepath.Join takes it, or `/bin/go"`. */
const GO_BY_PATH = /"bin",\s*"go(?:\.exe)?"|["'`/\\]bin(?:\/|\\+)go(?:\.exe)?(?=["'`\s])/;
/** In a file without either, it is another program of that name. */
const HAS_GOROOT = /GOROOT|\/go\/bin\/go\b/;
const BUILDS = /^(?:build|install|run)$/;
/** `"$(go env GOROOT)/bin/go" build`, `/usr/local/go/bin/go build` */
const SCRIPT_BY_PATH = /^[^#]*(?:GOROOT.*|\/go)\/bin\/go["']?\s+(?:build|install|run)\b/;
/**
 * Reads the test files of packages. A file that cannot be read says nothing.
 * @param packages with the absolute paths of their test files
 * @param base absolute: the directory that places are shown from
 */
async function readTestSources(packages, base) {
    const sources = [];
    for (const { testFiles } of packages) {
        const [texts, places] = [[], []];
        for (const file of testFiles) {
            const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(file, MAX_TEST_FILE).catch(() => undefined);
            const text = content?.toString('utf8') ?? '';
            const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, file).replaceAll('\\', '/');
            texts.push(...literalsIn(text, shown));
            if (!HAS_GOROOT.test(text))
                continue;
            const lines = linesWith(text, (line) => GO_BY_PATH.test(line) && !line.trimStart().startsWith('//'));
            places.push(...lines.map((line) => `${shown}:${line}`));
        }
        sources.push({ texts, goByPath: texts.some(({ text }) => BUILDS.test(text)) ? places : [] });
    }
    return sources;
}
/** The string literals of a file that may be commands. */
function literalsIn(source, file) {
    const others = [...source.matchAll(OTHER_USES)].map(({ 0: text, index }) => [index, index + text.length]);
    const literals = [];
    let [line, end] = [1, 0];
    for (const { 0: token, index } of source.matchAll(TOKENS)) {
        const between = source.slice(end, index);
        line += between.split('\n').length - 1;
        const place = `${file}:${line}`;
        line += token.split('\n').length - 1;
        end = index + token.length;
        if (!/^["`]/.test(token) || SPOKEN.test(between))
            continue;
        if (others.some(([from = 0, to = 0]) => from <= index && index < to))
            continue;
        literals.push({ text: token.slice(1, -1), isScript: false, place });
    }
    return literals;
}
/** The same of the script that replaces the tests. */
function scriptSources(script) {
    const place = (line) => `line ${line} of command`;
    return {
        texts: script
            .split('\n')
            .flatMap((text, index) => /^\s*#/.test(text) ? [] : [{ text, isScript: true, place: place(index + 1) }]),
        goByPath: linesWith(script, (line) => SCRIPT_BY_PATH.test(line)).map(place),
    };
}
/** The numbers of the lines, from 1. */
function linesWith(text, matches) {
    return text.split('\n').flatMap((line, index) => (matches(line) ? [index + 1] : []));
}
/**
 * The first text that names a program where it may be started: as a command, or as the last element of a path
 * (`./cmd/server`, `bin/server.exe`). Whether the word means the program is not known.
 */
function namingText(texts, name) {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const after = String.raw `${escaped}(?:\.exe)?(?=$|[\s"';|&)])`;
    const command = new RegExp(`(?:${BEFORE_COMMAND})${after}`, 'm');
    const word = new RegExp(String.raw `(?:^|[\s/\\"'=(])${after}`);
    return texts.find(({ text, isScript }) => (isScript ? word : command).test(text));
}


/***/ }),

/***/ 34065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differentModules)
/* harmony export */ });
/** Returns undefined if they have a module in common, or the modules of one are not known. */
function differentModules(before, after) {
    const [earlier, later] = [modulesOf(before), modulesOf(after)];
    if (earlier.length === 0 || later.length === 0 || earlier.some((path) => later.includes(path)))
        return undefined;
    return { before: earlier.join(', '), after: later.join(', ') };
}
function modulesOf({ coverage: { packages } }) {
    return [...new Set(packages.map(({ modulePath }) => modulePath))].filter((path) => path !== '');
}


/***/ }),

/***/ 33845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keyOfTest)
/* harmony export */ });
/** @module What of a suite need not run, and what did not. */
function keyOfTest({ importPath, name }) {
    return `${importPath} ${name}`;
}


/***/ }),

/***/ 33737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ listTested),
/* harmony export */   Iv: () => (/* binding */ OF_FILES),
/* harmony export */   L3: () => (/* binding */ selectTagged),
/* harmony export */   So: () => (/* binding */ runPattern),
/* harmony export */   Y5: () => (/* binding */ MAX_PATTERN),
/* harmony export */   bk: () => (/* binding */ tagsIn)
/* harmony export */ });
/* harmony import */ var _packages_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _testFlags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54176);


/** The longest -run of a package that is split: Windows allows 32 KiB for all arguments, and the limit is the same everywhere. */
const MAX_PATTERN = 24_000;
/** How go list calls the package of files that were named. */
const OF_FILES = 'command-line-arguments';
/**
 * The tests to run with `suite: tagged`.
 * @throws UserError with Go's message for a pattern that names no package, and for one that names a file
 */
async function selectTagged({ packages: lists, functions, launcher }, request) {
    const { cwd, patterns, listFlags } = request;
    // The package of named files has no import path by which its tests could run.
    await (0,_packages_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseFiles */ .Qj)(cwd, patterns);
    const [tagged, untagged] = await Promise.all([
        lists.list(cwd, patterns, [...listFlags, `-tags=${request.tags}`]),
        lists.list(cwd, patterns, [...listFlags, ...withoutTags(request)]),
    ]);
    const tests = await functions.of(launcher, tagged.flatMap((pkg) => pkg.testFiles));
    const plainFiles = new Set(untagged.flatMap((pkg) => pkg.testFiles));
    const found = [];
    let leftOut = 0;
    for (const pkg of tagged) {
        const namesIn = (plain) => pkg.testFiles.filter((file) => plainFiles.has(file) === plain).flatMap((file) => tests.get(file) ?? []);
        const chosen = new Set(namesIn(false));
        leftOut += new Set(namesIn(true).filter((name) => !chosen.has(name))).size;
        if (chosen.size === 0)
            continue;
        found.push({
            importPath: pkg.importPath,
            dir: pkg.dir.replaceAll('\\', '/'),
            tests: [...chosen],
        });
    }
    return selectionOf(found, leftOut);
}
/**
 * All packages of a part of the suite, also those without tests.
 * @throws UserError with Go's message for a pattern that names no package
 */
async function listTested({ packages: lists, functions, launcher }, { cwd, patterns, tags, flags }) {
    const listed = await lists.list(cwd, patterns, (0,_testFlags_js__WEBPACK_IMPORTED_MODULE_1__/* .listFlags */ .E)(flags, tags));
    const tests = await functions.of(launcher, listed.flatMap((pkg) => pkg.testFiles));
    return listed.map(({ importPath, dir, testFiles }) => ({
        importPath,
        dir: dir.replaceAll('\\', '/'),
        tests: [...new Set(testFiles.flatMap((file) => tests.get(file) ?? []))],
        hasTestFiles: testFiles.length > 0,
    }));
}
/** The selection of exactly these tests. */
function selectionOf(chosen, leftOut) {
    return {
        packages: chosen.map((pkg) => pkg.importPath),
        chosen,
        run: Object.fromEntries(chosen.map(({ dir, tests }) => [dir, runPattern(tests)])),
        leftOut,
    };
}
/** GOFLAGS with one of the tags would make the tagged files belong to their packages in both lists. */
function withoutTags({ tags, inheritedTags }) {
    if (inheritedTags === undefined)
        return [];
    const ours = tagsIn(tags);
    return [
        `-tags=${tagsIn(inheritedTags)
            .filter((tag) => !ours.includes(tag))
            .join(',')}`,
    ];
}
/** Go takes blanks for commas too. */
function tagsIn(text) {
    return text.split(/[\s,]+/).filter((tag) => tag !== '');
}
/** A -test.run pattern for exactly these tests; Go identifiers need no escaping. */
function runPattern(names) {
    return `^(?:${names.join('|')})$`;
}


/***/ }),

/***/ 20512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   MZ: () => (/* binding */ affectedBy),
/* harmony export */   Ny: () => (/* binding */ packageRuns),
/* harmony export */   xc: () => (/* binding */ leftOutBy)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44122);
/* harmony import */ var _go_test_notRun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33845);
/* harmony import */ var _go_test_testSelection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33737);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30009);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87973);
/** @module The tests that a change can affect, over all legs of the data. */





/** Seconds have six digits behind the point: the order in which fractions are added up matters to the last ones. */
const DIGITS = 1e6;
/** What any leg selects is selected, for the reasons of all of them. */
function affectedBy(legs) {
    const tests = new Map();
    for (const test of legs.flatMap((leg) => leg.tests)) {
        const key = (0,_go_test_notRun_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J)(test);
        const known = tests.get(key);
        tests.set(key, known === undefined ? test : { ...known, reasons: distinct([...known.reasons, ...test.reasons]) });
    }
    const selected = withoutSpareWitnesses([...tests.values()]).sort((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(one.importPath, other.importPath) || (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(one.name, other.name));
    const all = new Map(legs.flatMap(({ known }) => known.map((test) => [(0,_go_test_notRun_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J)(test), test])));
    const totalSeconds = sum([...all.values()]);
    return {
        everything: distinct(legs.flatMap(({ everything }) => everything)),
        tests: selected,
        idle: distinct(legs.flatMap(({ idle }) => idle)),
        known: [...all.values()],
        changed: [...new Set(legs.flatMap(({ changed }) => changed))],
        total: all.size,
        seconds: Math.min(sum(selected), totalSeconds),
        totalSeconds,
    };
}
/** Each leg has a test that compiles a changed package; one of all legs is enough, and none if others are selected. */
function withoutSpareWitnesses(tests) {
    const isWitness = ({ reasons }) => reasons.every(({ rule }) => rule === 'compiled');
    const compiled = new Set(tests.flatMap((test) => (isWitness(test) ? [] : (test.directory ?? []))));
    return tests.filter((test) => {
        if (!isWitness(test))
            return true;
        const needed = test.reasons.filter(({ what }) => !compiled.has(what));
        for (const { what } of needed)
            compiled.add(what);
        return needed.length > 0;
    });
}
/** The known tests that are not selected, as `keyOfTest` writes them. */
function leftOutBy({ known, tests }) {
    const selected = new Set(tests.map(_go_test_notRun_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J));
    return new Set(known.map(_go_test_notRun_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J).filter((key) => !selected.has(key)));
}
/** The build tags of all legs, for -tags: without them, some of the selected tests may not be compiled. */
function tagsOf(legs) {
    const tags = legs.flatMap(({ settings }) => (0,_go_test_testSelection_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsIn */ .bk)(settings.tags ?? ''));
    return [...new Set(tags.filter((tag) => /^[\p{L}\p{N}_.]+$/u.test(tag)))].join(',');
}
/** The selected tests as patterns for go test. */
function packageRuns({ tests }) {
    return [...(0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(tests, ({ importPath }) => importPath)].map(([importPath, own]) => ({
        importPath,
        pattern: (0,_go_test_testSelection_js__WEBPACK_IMPORTED_MODULE_0__/* .runPattern */ .So)(own.map(({ name }) => name)),
    }));
}
/** `3 of 40 test functions`: subtests do not count. */
function shareText({ tests, total }) {
    return `${tests.length} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(total, 'test function')}`;
}
function distinct(reasons) {
    return [...new Map(reasons.map((reason) => [`${reason.rule} ${reason.what}`, reason])).values()];
}
function sum(tests) {
    const exact = tests.reduce((total, { seconds }) => total + seconds, 0);
    return Math.round(exact * DIGITS) / DIGITS;
}


/***/ }),

/***/ 54958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ embedPatterns),
/* harmony export */   g: () => (/* binding */ embedMatcher)
/* harmony export */ });
/** @module The patterns of go:embed lines, and what they name. */
/** What the go:embed lines of a Go file name, in the order of the lines. */
function embedPatterns(text) {
    return [...text.matchAll(/^[ \t]*\/\/go:embed[ \t](.*)$/gm)].flatMap(([, line = '']) => [...line.matchAll(/"(?:\\.|[^"\\])*"|`[^`]*`|\S+/g)].map(([word]) => unquoted(word)));
}
function unquoted(word) {
    if (word.startsWith('`'))
        return word.slice(1, -1);
    return word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word;
}
/** Tells whether a pattern of go:embed names a path or a directory that it is in. */
function embedMatcher(pattern) {
    const plain = pattern.replace(/^all:/, '');
    if (plain === '.')
        return () => true;
    // Classes and what is escaped mean the same to both.
    const source = plain.replace(/\[(?:\\.|[^\]\\])*\]|\\.|[.+^${}()|*?]/g, (part) => {
        if (part.length > 1)
            return part;
        return part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`;
    });
    try {
        const named = new RegExp(`^(?:${source})(?:/|$)`, 'u');
        return (path) => named.test(path);
    }
    catch {
        // A class that only Go reads: it may name anything there.
        return () => true;
    }
}


/***/ }),

/***/ 91206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fileEffects),
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _embeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54958);
/* harmony import */ var _impactData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68310);
/* harmony import */ var _packageGraph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96336);



const MODULE_FILE = /(?:^|\/)(?:go\.mod|go\.sum|go\.work|go\.work\.sum)$/;
const VENDORED = /(?:^|\/)vendor\//;
const FOREIGN = /\.(?:s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|swig|swigcxx|syso)$/;
const DOCUMENT = /\.(?:md|markdown|adoc|rst)$|(?:^|\/)(?:LICENSE|LICENCE|NOTICE|AUTHORS|CONTRIBUTORS|CODEOWNERS|\.gitignore|\.editorconfig)$/;
const GO_CODE = /\.go$|(?:^|\/)go\.(?:mod|sum|work)$/;
const TESTDATA = /^(?:(.*)\/)?testdata\//;
/** @param changed everything that differs, Go code too */
function fileEffects(changed, context) {
    const readers = new Readers(context.leg);
    const seen = new Set();
    const effects = changed.flatMap((each) => {
        seen.add(each.path);
        return effectsOf(each, readers, context);
    });
    return [...effects, ...otherStates(context, readers, seen), ...ignoredEffects(context, readers)];
}
/** Whether a file is code that is not Go. */
function isForeign(path) {
    return FOREIGN.test(path);
}
function effectsOf(change, readers, context) {
    const { path, isLink } = change;
    const read = readEffects(change, readers);
    const of = (rule, scope) => ({ rule, what: path, scope });
    const everything = { kind: 'everything' };
    if (isLink)
        return [of('link', everything)];
    if (VENDORED.test(path) && !TESTDATA.test(path))
        return [of('module', everything)];
    if ((0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoFile */ .Ro)(path))
        return [...read, ...embedEffects(path, context)];
    // Go code is read by the go command, which nobody observes, and any test may start it.
    const isBuilt = path.endsWith('.go') && read.length === 0;
    const testdata = isBuilt ? [] : testdataEffects(path, context);
    // What the go command builds by it may also be embedded.
    if (testdata.length === 0 && MODULE_FILE.test(path))
        return [of('module', everything)];
    if (testdata.length === 0 && isForeign(path))
        return [of('foreign', everything)];
    const own = [...embedEffects(path, context), ...testdata];
    const unseen = unseenEffects(path, readers);
    if (own.length > 0)
        return [...read, ...own, ...unseen];
    if (read.length > 0)
        return [...read, ...unseen];
    if (!DOCUMENT.test(path))
        return [of('file', everything)];
    return unseen.length > 0 ? unseen : [of('document', { kind: 'nothing' })];
}
/** Those that started programs of which nobody knows what they open. A go command may build Go code that no package has. */
function unseenEffects(path, readers) {
    const tests = GO_CODE.test(path) ? [...readers.unseen, ...readers.builders] : readers.unseen;
    return tests.length === 0 ? [] : [{ rule: 'unseen', what: path, scope: { kind: 'readers', tests } }];
}
function readEffects({ path, kind }, readers) {
    const opened = readers.of(path);
    const effects = [];
    if (opened.length > 0)
        effects.push({ rule: 'opened', what: path, scope: { kind: 'readers', tests: opened } });
    // What appeared or is gone may be all that a directory had, which is then another entry of its parent.
    for (let at = (0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path), isFirst = true;; at = (0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(at), isFirst = false) {
        const listed = isFirst || kind !== 'modified' ? readers.of(at, true) : [];
        if (listed.length > 0)
            effects.push({ rule: 'listed', what: `${path} in ${at}`, scope: { kind: 'readers', tests: listed } });
        if (at === '.')
            return effects;
    }
}
function embedEffects(path, { outlines }) {
    const found = new Map();
    for (const [file, { embeds = [] }] of outlines) {
        const directory = (0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(file);
        const within = directory === '.'
            ? path
            : path.startsWith(`${directory}/`)
                ? path.slice(directory.length + 1)
                : undefined;
        if (within === undefined || !embeds.some((pattern) => (0,_embeds_js__WEBPACK_IMPORTED_MODULE_1__/* .embedMatcher */ .g)(pattern)(within)))
            continue;
        const kind = (0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_0__/* .isTestFile */ .hl)(file) ? 'package' : 'linked';
        found.set(`${kind} ${directory}`, { rule: 'embedded', what: path, scope: { kind, directory } });
    }
    return [...found.values()];
}
function testdataEffects(path, { tested }) {
    const match = TESTDATA.exec(path);
    if (match === null)
        return [];
    const directory = match[1] ?? '.';
    return tested.has(directory)
        ? [{ rule: 'testdata', what: path, scope: { kind: 'package', directory } }]
        : [];
}
/** Files that git does not compare, such as ignored ones, and that tests have seen otherwise. */
function otherStates({ leg, stateNow }, readers, seen) {
    return leg.files.flatMap(({ path, state }) => {
        if (seen.has(path) || state === _impactData_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md)
            return [];
        if (stateNow(path) === (state === _impactData_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESENT */ .CK ? _impactData_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md : state))
            return [];
        const opened = { rule: 'opened', what: path, scope: { kind: 'readers', tests: readers.of(path) } };
        return [opened, ...unseenEffects(path, readers)];
    });
}
/** Directories that tests listed and that have other entries which git ignores. */
function ignoredEffects({ leg, ignored }, readers) {
    // Older data does not say it.
    if (leg.ignored === undefined)
        return [];
    const [then, now] = [leg.ignored, ignored].map((all) => new Map(all.map(({ path, state }) => [path, state])));
    return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])]
        .filter((path) => then?.get(path) !== now?.get(path))
        .map((path) => ({
        rule: 'listed',
        what: `files that git ignores in ${path}`,
        scope: { kind: 'readers', tests: readers.of(path, true) },
    }));
}
/** Who opened what. */
class Readers {
    /** Those whose programs may have opened anything, and those whose programs built Go code. */
    unseen;
    builders;
    files = new Map();
    constructor({ files, tests }) {
        const at = files.map(({ path, state }) => {
            const entry = { isDirectory: state === _impactData_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md, tests: [] };
            this.files.set(path, entry);
            return entry;
        });
        this.unseen = tests.filter(({ unseen }) => unseen === 'others');
        this.builders = tests.filter(({ unseen }) => unseen === 'builds');
        for (const { importPath, name, opened } of tests)
            for (const index of opened)
                at[index]?.tests.push({ importPath, name });
    }
    /** @param asDirectory whether the path is meant as a directory that was listed */
    of(path, asDirectory = false) {
        const entry = this.files.get(path);
        return entry === undefined || (asDirectory && !entry.isDirectory) ? [] : entry.tests;
    }
}


/***/ }),

/***/ 90636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isLink),
/* harmony export */   j: () => (/* binding */ fileStates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _coverage_objectFormat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1128);
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53078);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53500);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62665);
/* harmony import */ var _impactData_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68310);







const PARALLEL_FILES = 8;
/**
 * The states of paths, as in FileState.
 * @param root absolute
 */
async function fileStates(root, paths, platform) {
    const found = new Map();
    const format = await (0,_coverage_objectFormat_js__WEBPACK_IMPORTED_MODULE_2__/* .objectFormat */ .n)(root);
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)([...new Set(paths)], PARALLEL_FILES, async (path) => {
        found.set(path, await stateOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), platform, format));
    });
    return found;
}
async function stateOf(path, platform, format) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found === undefined)
        return _impactData_js__WEBPACK_IMPORTED_MODULE_6__/* .ABSENT */ .sj;
    if (found.isDirectory())
        return _impactData_js__WEBPACK_IMPORTED_MODULE_6__/* .DIRECTORY */ .Md;
    if (found.isSymbolicLink())
        return linkState(path, platform, format);
    if (!found.isFile())
        return 'other';
    return contentState(path, found, platform, format);
}
async function contentState(path, { size, mtimeMs }, platform, format) {
    const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(path, _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SOURCE_LENGTH */ .Mf).catch(() => undefined);
    return content === undefined ? `${size} bytes of ${mtimeMs}` : (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .blobOf */ .DE)(content, platform, format);
}
const LINK = 'link ';
function isLink(state) {
    return state.startsWith(LINK);
}
/** Where a link leads, and the file there. */
async function linkState(path, platform, format) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => '');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isFile() !== true)
        return `${LINK}${target}`;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    return `${LINK}${target} ${await contentState(real, found, platform, format)}`;
}


/***/ }),

/***/ 16703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ settingsWithGo),
/* harmony export */   WJ: () => (/* binding */ goSettings),
/* harmony export */   fc: () => (/* binding */ otherGoNote),
/* harmony export */   zS: () => (/* binding */ settingHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** @module The Go that compiles everything, as a setting of the data and as it is now. */

const HASH_LENGTH = 16;
/** Variables that change what Go compiles and how, or that its runtime and package time read without telling package os. */
const GO_VARIABLE = /^(?:GO(?:FLAGS|WORK|111MODULE|EXPERIMENT|DEBUG|FIPS140|OS|ARCH|AMD64|ARM|ARM64|386|MIPS\w*|PPC64|RISCV64|WASM)|GO(?:GC|MEMLIMIT|MAXPROCS|TRACEBACK|RACE)|CGO_\w+|PKG_CONFIG\w*|CC|CXX|AR|FC|GCCGO|TZ|ZONEINFO)$/;
/** The version and platform of Go, and its variables. */
function goSettings(go, env) {
    return {
        go: go === undefined ? '' : `${go.version} ${go.goos}/${go.goarch}`,
        ...Object.fromEntries(Object.entries(env).flatMap(([name, value]) => 
        // To Go, an empty variable is one that is not set.
        value !== undefined && value !== '' && GO_VARIABLE.test(name) ? [[name, settingHash([value])]] : [])),
    };
}
/** What may hold secrets is only a hash. */
function settingHash(words) {
    return words.length === 0
        ? 'none'
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(words)).digest('hex').slice(0, HASH_LENGTH);
}
/**
 * The settings of each leg as they would be now, with nothing changed but Go. If one leg of a matrix has this Go, the others
 * only add what they know.
 * @param now of goSettings
 */
function settingsWithGo(legs, now) {
    const all = legs.map(({ settings }) => ({
        ...Object.fromEntries(Object.entries(settings).filter(([name]) => !isOfGo(name))),
        ...now,
    }));
    const isKnown = legs.some(({ settings }) => isSame(goOnly(settings), now));
    return isKnown ? legs.map(({ settings }) => settings) : all;
}
/**
 * What to do if the data is of another Go only because the run was told which; undefined if some of it is of this one.
 * @param now of goSettings
 * @param asked the version that the user names
 */
function otherGoNote(legs, now, asked) {
    if (asked !== undefined)
        return undefined;
    const versions = new Set(legs.flatMap(({ settings }) => settings.go ?? []));
    if (versions.size === 0 || versions.has(now.go ?? ''))
        return undefined;
    return `the data is of Go ${[...versions].join(', ')}, and this is ${now.go ?? ''}: give --go-version if the run had it`;
}
function goOnly(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([name]) => isOfGo(name)));
}
function isOfGo(name) {
    return name === 'go' || GO_VARIABLE.test(name);
}
function isSame(one, other) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.every((name) => one[name] === other[name]);
}


/***/ }),

/***/ 23018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ ignoredEntries),
/* harmony export */   eQ: () => (/* binding */ ignoredFiles),
/* harmony export */   tl: () => (/* binding */ listedIn)
/* harmony export */ });
/* harmony import */ var _goSettings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16703);
/* harmony import */ var _impactData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68310);
/* harmony import */ var _packageGraph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96336);
/** @module What git ignores in directories that tests listed: git does not say when something appears there or is gone. */



/** @param known files that are not ignored */
function ignoredFiles(paths, known) {
    const directories = new Set();
    for (const file of known)
        for (let at = (0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(file); !directories.has(at); at = (0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(at))
            directories.add(at);
    return { paths, directories };
}
/** The directories among what was opened that were listed. */
function listedIn(files) {
    return files.flatMap(({ path, state }) => (state === _impactData_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md ? [path] : []));
}
/** The names of ignored entries of each directory that has some, as a hash. @param listed directories */
function ignoredEntries(listed, { paths, directories }) {
    const names = new Map(listed.map((directory) => [directory, []]));
    const seen = new Set();
    for (const path of paths)
        for (let at = path; !seen.has(at) && !directories.has(at) && at !== '.'; at = (0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(at)) {
            seen.add(at);
            names.get((0,_packageGraph_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(at))?.push(at);
        }
    return [...names]
        .filter(([, entries]) => entries.length > 0)
        .map(([path, entries]) => ({ path, state: (0,_goSettings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingHash */ .zS)(entries.sort()) }));
}


/***/ }),

/***/ 79195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withLostShards),
/* harmony export */   i: () => (/* binding */ areShards)
/* harmony export */ });
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81075);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30009);
/** @module Shards of a suite that data lacks: nobody knows what their tests did. */


/** The legs, each with a problem for each shard that is missing beside it. */
function withLostShards(legs) {
    const suites = (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(legs, suiteOf);
    return legs.map((leg) => {
        const shard = shardOf(leg);
        if (shard === undefined)
            return leg;
        const found = new Set((suites.get(suiteOf(leg)) ?? []).map((each) => shardOf(each)?.index));
        const lost = Array.from({ length: shard.total }, (_, i) => i + 1).filter((index) => !found.has(index));
        const problems = lost.map((index) => `shard ${(0,_go_test_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardText */ .eG)({ ...shard, index })} is missing`);
        return { ...leg, problems: [...leg.problems, ...problems] };
    });
}
/** Whether these are shards of one suite, each once. */
function areShards(legs) {
    const shards = legs.map(shardOf);
    return (new Set(legs.map(suiteOf)).size === 1 &&
        shards.every((shard) => shard !== undefined) &&
        new Set(shards.map((shard) => shard.index)).size === legs.length);
}
function shardOf({ settings }) {
    return (0,_go_test_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(settings.shard ?? '');
}
/** What all shards of a suite have in common. */
function suiteOf(leg) {
    const settings = Object.entries(leg.settings).filter(([name]) => name !== 'shard');
    return JSON.stringify([leg.commit, shardOf(leg)?.total, settings.sort()]);
}


/***/ }),

/***/ 96336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ importPathOf),
/* harmony export */   Ro: () => (/* binding */ isGoFile),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   ps: () => (/* binding */ PackageGraph),
/* harmony export */   qR: () => (/* binding */ pathOfImport)
/* harmony export */ });
/** The directory of a file; `.` for the top. */
function directoryOf(file) {
    const slash = file.lastIndexOf('/');
    return slash < 0 ? '.' : file.slice(0, slash);
}
function isTestFile(file) {
    return file.endsWith('_test.go');
}
/** Whether the go command takes a file for Go code: none below testdata, or where a name begins with `_` or `.`. */
function isGoFile(file) {
    return file.endsWith('.go') && !/(?:^|\/)(?:testdata\/|[._])/.test(file);
}
/** The path of an import, without the name that a file gives it. */
function pathOfImport(text) {
    return text.slice(text.lastIndexOf(' ') + 1);
}
/** The import path of a directory; undefined if it is in no module. */
function importPathOf(directory, modules) {
    for (let at = directory;; at = directoryOf(at)) {
        const module = modules.get(at);
        if (module !== undefined) {
            if (at === directory)
                return module;
            return `${module}/${at === '.' ? directory : directory.slice(at.length + 1)}`;
        }
        if (at === '.')
            return undefined;
    }
}
/** Packages by their directories. */
class PackageGraph {
    nodes = new Map();
    directories = new Map();
    importers = new Map();
    reached = new Map();
    linkers = new Map();
    dotted = new Set();
    /** @param outlines of Go files, by their paths */
    constructor(outlines, modules) {
        for (const [file, { imports, package: name }] of outlines) {
            const directory = directoryOf(file);
            const node = this.nodes.get(directory) ?? { code: new Set(), tests: new Set(), isMain: false };
            this.nodes.set(directory, node);
            const own = isTestFile(file) ? node.tests : node.code;
            for (const each of imports) {
                own.add(pathOfImport(each));
                if (each.startsWith('. '))
                    this.dotted.add(pathOfImport(each));
            }
            if (!isTestFile(file) && name === 'main')
                node.isMain = true;
        }
        for (const directory of this.nodes.keys()) {
            const path = importPathOf(directory, modules);
            if (path !== undefined)
                this.directories.set(path, directory);
        }
        for (const [directory, { code }] of this.nodes)
            for (const path of code) {
                const target = this.directories.get(path);
                if (target === undefined)
                    continue;
                const known = this.importers.get(target);
                if (known === undefined)
                    this.importers.set(target, new Set([directory]));
                else
                    known.add(directory);
            }
    }
    /** The directory of an import path; undefined if it is of no package here. */
    directoryOf(importPath) {
        return this.directories.get(importPath);
    }
    /** Whether a file imports the names of a package with a dot. */
    hasDottedNames(directory) {
        return [...this.dotted].some((path) => this.directories.get(path) === directory);
    }
    isMain(directory) {
        return this.nodes.get(directory)?.isMain === true;
    }
    /** A package and all that import it, also by way of others, apart from their tests. */
    linking(directory) {
        const known = this.linkers.get(directory);
        if (known !== undefined)
            return known;
        const found = closure([directory], (each) => this.importers.get(each) ?? []);
        this.linkers.set(directory, found);
        return found;
    }
    /** The packages whose test binaries contain one of these packages. */
    testing(directories) {
        const found = new Set(directories);
        for (const [directory, { tests }] of this.nodes)
            for (const path of tests) {
                const target = this.directories.get(path);
                if (target !== undefined && directories.has(target))
                    found.add(directory);
            }
        return found;
    }
    /** All import paths that a package, or its tests too, imports in any way. */
    reach(directory, withTests) {
        const key = `${String(withTests)} ${directory}`;
        const known = this.reached.get(key);
        if (known !== undefined)
            return known;
        const node = this.nodes.get(directory);
        const start = [...(node?.code ?? []), ...(withTests ? (node?.tests ?? []) : [])];
        const found = closure(start, (path) => this.nodes.get(this.directories.get(path) ?? '')?.code ?? []);
        this.reached.set(key, found);
        return found;
    }
}
function closure(start, next) {
    const found = new Set(start);
    for (const each of found)
        for (const other of next(each))
            found.add(other);
    return found;
}


/***/ }),

/***/ 3985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** @module The rules of test selection: which tests a change selects, and why. docs/impact.md has them in a table. */
/** What can select tests. */
const RULES = {
    function: {
        what: 'the body of a function changed',
        selects: 'those that executed it',
        why: 'A test that did not execute a function does the same with another body of it.',
    },
    'new function': {
        what: 'a function is new',
        selects: 'nothing',
        why: 'What calls it has changed itself.',
    },
    'new name': {
        what: 'a type or constant is new',
        selects: 'nothing',
        why: 'What names it has changed itself.',
    },
    'empty function': {
        what: 'a function without statements changed',
        selects: 'those of what links it',
        why: 'It has no counter, so nobody knows who called it.',
    },
    'not linked': {
        what: 'a function changed that no binary and no test links',
        selects: 'nothing',
        why: 'What does not contain a function cannot execute it; linking it is a change of imports.',
    },
    'not compiled': {
        what: 'a function changed in a file that is not compiled',
        selects: 'nothing',
        why: 'Its build constraint leaves it out; another constraint is a change of its own.',
    },
    removed: {
        what: 'a declaration was removed, or has other build constraints',
        selects: 'those of what links it',
        why: 'What named it may mean something else now, or not compile.',
    },
    'shared name': {
        what: 'a new declaration has a name that its package or Go uses already',
        selects: 'those of what links it',
        why: 'Code that did not change may mean the new one.',
    },
    'method set': {
        what: 'a type has another set of methods',
        selects: 'those of what links it',
        why: 'Which interfaces a type satisfies is decided by code that did not change, such as fmt.',
    },
    signature: {
        what: 'the signature of a function changed',
        selects: 'those of what links it',
        why: 'Code that names it gets other types without a change of its own.',
    },
    type: {
        what: 'a type changed',
        selects: 'those of what links it',
        why: 'A type has no counter, and code that uses it need not have changed.',
    },
    constant: {
        what: 'a constant changed',
        selects: 'those of what links it',
        why: 'The compiler copies it to wherever it is used.',
    },
    variable: {
        what: 'a variable of a package, its initial value or its place changed',
        selects: 'those of what links it',
        why: 'It is initialised before any test, in every process that links the package.',
    },
    initialisation: {
        what: 'an init function changed',
        selects: 'those of what links it',
        why: 'It runs before any test, in every process that links the package.',
    },
    imports: {
        what: 'a package imports something that it did not link, or no longer does',
        selects: 'those of what links it',
        why: 'The initialisation of an imported package may change what others do.',
    },
    directive: {
        what: 'a line for the compiler changed',
        selects: 'those of what links it',
        why: 'It changes how code is compiled that did not change.',
    },
    embedded: {
        what: 'an embedded file changed',
        selects: 'those of what links it',
        why: 'It is the value of a variable.',
    },
    opened: {
        what: 'a file changed that tests or their programs opened',
        selects: 'those that read it',
        why: 'Others have not seen it.',
    },
    listed: {
        what: 'a file appeared, changed or is gone in a directory that tests or their programs listed',
        selects: 'those that read it',
        why: 'They may do something with whatever is there.',
    },
    unseen: {
        what: 'a file changed, and tests started programs that do not record what they open',
        selects: 'those that may read it',
        why: 'A shell, make, docker or git may open any file.',
    },
    'unseen code': {
        what: 'Go code changed, and tests started programs of which nobody knows what they execute',
        selects: 'those that may execute it',
        why: 'Such as go test, or a program that left no counters.',
    },
    'other build': {
        what: 'a Go file changed that is not compiled, and tests started programs that may compile it',
        selects: 'those that may read it',
        why: 'A go command may build for another system or with other tags.',
    },
    variables: {
        what: 'an environment variable has another value',
        selects: 'those that read it',
        why: 'Others have not seen it.',
    },
    testdata: {
        what: 'a file below testdata changed',
        selects: 'all of its package',
        why: 'It is there for these tests, and not everything that reads it can be seen.',
    },
    test: {
        what: 'a test changed or is new',
        selects: 'the test itself',
        why: 'It does something else.',
    },
    'removed test': {
        what: 'a test was removed',
        selects: 'nothing',
        why: 'Nothing calls a test.',
    },
    beside: {
        what: 'a test was removed that ran at the same time as others',
        selects: 'those that ran beside it',
        why: 'Which of them covered what is not known, and what only it covered is not carried over.',
    },
    uncertain: {
        what: 'a test was removed, and of some code it is not known who executed it',
        selects: 'everything',
        why: 'It may be what only that test covered, which is not carried over.',
    },
    helper: {
        what: 'something else in the test files of a package changed',
        selects: 'all of its package',
        why: 'Its tests may use it, and no other package can.',
    },
    always: {
        what: 'a comment keeps the test in',
        selects: 'the test itself',
        why: 'It was asked for.',
    },
    failed: {
        what: 'the test did not pass, was flaky or in quarantine',
        selects: 'the test itself',
        why: 'What it executed is not what it executes when it passes.',
    },
    skipped: {
        what: 'the test was skipped',
        selects: 'the test itself',
        why: 'What it executes is not known.',
    },
    unknown: {
        what: 'the test has no data',
        selects: 'the test itself',
        why: 'What it executes is not known.',
    },
    compiled: {
        what: 'no other test of a changed package is selected',
        selects: 'the test itself',
        why: 'One test shows that the package still compiles and passes go vet.',
    },
    document: {
        what: 'a document changed that nobody opened',
        selects: 'nothing',
        why: 'Documents are for people. Tests that open one are known.',
    },
    module: {
        what: 'a go.mod, go.sum, go.work or vendored file changed',
        selects: 'everything',
        why: 'Code of other modules is not measured.',
    },
    foreign: {
        what: 'assembly or C code changed, in a file that uses cgo too',
        selects: 'everything',
        why: 'It has no counters.',
    },
    linkname: {
        what: 'a go:linkname line changed',
        selects: 'everything',
        why: 'It replaces functions of any package.',
    },
    unmeasured: {
        what: 'code changed that is not measured',
        selects: 'everything',
        why: 'Nobody knows who executed it.',
    },
    unattributed: {
        what: 'code changed that was executed, but not known for whom',
        selects: 'everything',
        why: 'It may have been any test.',
    },
    unreadable: {
        what: 'a Go file cannot be parsed, or says that its lines are elsewhere',
        selects: 'everything',
        why: 'What changed in it cannot be told.',
    },
    uncommitted: {
        what: 'a Go file changed that was not committed when it was measured',
        selects: 'everything',
        why: 'The repository does not have its earlier content, so what changed in it cannot be told.',
    },
    file: {
        what: 'a file changed that nobody is known to read',
        selects: 'everything',
        why: 'A program that cannot be observed may read it, such as a script, a container or a code generator.',
    },
    link: {
        what: 'a symbolic link or a submodule changed',
        selects: 'everything',
        why: 'What is behind it is not compared.',
    },
    elsewhere: {
        what: 'code is used that is outside of the repository, or in another clone in it',
        selects: 'everything',
        why: 'Whether it changed is not known.',
    },
    settings: {
        what: 'Go, its flags, the tags or inputs are not those of the data',
        selects: 'everything',
        why: 'Everything is compiled in another way.',
    },
    data: {
        what: 'there is no usable data',
        selects: 'everything',
        why: 'What tests execute is not known.',
    },
};


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ variableEffects),
/* harmony export */   p: () => (/* binding */ variableStates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** @module What environment variables with other values select. */

/** Those that a run or the go command sets for tests, and those of shells, which differ without meaning anything. */
const IGNORED = new Set(['GOCOVERDIR', 'OLDPWD', 'PWD', 'SHLVL', '_']);
/** Even a hash of these could be told from a list of likely values. */
const SECRET = /token|secret|passw|credential|private|auth|key/i;
/** An address with a password: `postgres://app:hunter2@db/shop`. */
const PASSWORD_IN_ADDRESS = /:\/\/[^/\s@]*:[^/\s]*@/;
/** In place of the hash of what may be a secret. */
const UNKNOWN = 'secret';
const HASH_LENGTH = 16;
/** What is kept of the variables that were read. */
function variableStates(names, env) {
    return [...new Set(names)].sort().flatMap((name) => {
        const value = env[name];
        if (IGNORED.has(name))
            return [];
        return [{ name, hash: value === undefined ? undefined : hashOf(name, value) }];
    });
}
function variableEffects({ variables, tests }, env) {
    return variables.flatMap(({ name, hash }, index) => {
        const value = env[name];
        const now = value === undefined ? undefined : hashOf(name, value);
        if (now === hash && hash !== UNKNOWN)
            return [];
        const readers = tests.filter(({ read }) => read.includes(index));
        return [{ rule: 'variables', what: name, scope: { kind: 'readers', tests: readers } }];
    });
}
function hashOf(name, value) {
    if (SECRET.test(name) || PASSWORD_IN_ADDRESS.test(value))
        return UNKNOWN;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}=${value}`).digest('hex').slice(0, HASH_LENGTH);
}


/***/ }),

/***/ 74414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ checkFigures),
/* harmony export */   rR: () => (/* binding */ checkTwice),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/** @module Figures of a report.json that cannot be true: anybody may have changed it. */

/** Far more statements than any program has: sums of such figures stay exact. */
const MAX_STATEMENTS = 1_000_000_000;
const statements = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, MAX_STATEMENTS);
/** The shapes of covered and total statements. */
const figures = { covered: statements, total: statements };
/** @throws ShapeError if more statements are said to be covered than there are */
function checkFigures(what, { covered, total }) {
    if (covered > total)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} has ${covered} covered statements of ${total}`);
}
/** @throws ShapeError if a name is there twice */
function checkTwice(what, names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} ${JSON.stringify(name)} is listed twice`);
        seen.add(name);
    }
}
const NUMBERS_OF_UNIT = 5;
/** @throws ShapeError if the uncovered units of a file are not units, or have more statements than it leaves uncovered */
function checkFile({ path, uncovered, ...file }) {
    const name = `the file ${JSON.stringify(path)}`;
    checkFigures(name, file);
    if (uncovered.some((unit) => unit.length !== NUMBERS_OF_UNIT))
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has an uncovered unit that is not a list of ${NUMBERS_OF_UNIT} numbers`);
    const sum = uncovered.reduce((found, [, , , , count = 0]) => found + count, 0);
    const left = file.total - file.covered;
    if (sum > left)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has ${sum} statements in uncovered units, and ${left} uncovered ones`);
}


/***/ }),

/***/ 75787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ affectedTests),
  x: () => (/* binding */ baseNotes),
  readEarlierRun: () => (/* binding */ readEarlierRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/attribution/file/openAttribution.ts + 4 modules
var openAttribution = __webpack_require__(15501);
// EXTERNAL MODULE: ./src/attribution/file/attributionFormat.ts
var attributionFormat = __webpack_require__(32358);
// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: ./src/git/commits.ts
var git_commits = __webpack_require__(39102);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/impact/affected.ts
var affected = __webpack_require__(20512);
// EXTERNAL MODULE: ./src/impact/fileEffects.ts
var fileEffects = __webpack_require__(91206);
// EXTERNAL MODULE: ./src/impact/packageGraph.ts
var packageGraph = __webpack_require__(96336);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
;// CONCATENATED MODULE: ./src/impact/packageChange.ts


/** Systems and architectures that names of files can end in; others end in anything. */
const SYSTEMS = /_(aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos|386|amd64\w*|arm|arm64|armbe|arm64be|loong64|mips\w*|ppc\w*|riscv\w*|s390x?|sparc\w*|wasm|unix)(?=_|\.go$)/g;
/**
 * @param before of all files of the package that are of the kind, those that did not change too
 * @param after the same
 * @param all files of the directory after the change, tests and others
 */
function packageChange(before, after, all) {
    const [then, now] = [keyed(before), keyed(after)];
    const names = [];
    const uses = usesOfNames(all);
    const types = [then, now].map((all) => new Set([...all.values()].flatMap(typeName)));
    for (const key of new Set([...then.keys(), ...now.keys()])) {
        const [one, other] = [then.get(key), now.get(key)];
        const isSame = one?.hash === other?.hash && one?.signature === other?.signature;
        const { name = '', kind, pkg = '' } = one ?? other ?? {};
        if (isSame || kind === 'init')
            continue;
        names.push({
            before: one,
            after: other,
            isShared: name !== '_' && (uses.get(`${pkg} ${name}`) ?? 0) > 1,
            hasOwnType: kind === 'method' && isOnOneSide(name.slice(0, name.indexOf('.')), types),
        });
    }
    const [earlier, later] = [before, after].map(importsOf);
    return {
        names,
        hasOtherOrder: order(then, now) !== order(now, then),
        hasOtherInits: inits(before) !== inits(after),
        imported: missingIn(later, earlier),
        noLongerImported: missingIn(earlier, later),
        directives: otherDirectives(before, after),
    };
}
/** A map of the same names for the same builds: other constraints make another name of it. */
function keyed(outlines) {
    const found = new Map();
    const blanks = new Map();
    for (const [file, { package: pkg, declarations = [], ...outline }] of sorted(outlines)) {
        const constraint = constraintOf(file, outline);
        for (const declaration of declarations) {
            const { kind, name } = declaration;
            const isRepeated = name === '_' || name.endsWith('._') || kind === 'init';
            const place = isRepeated ? ` ${file} ${counted(blanks, `${kind} ${file}`)}` : '';
            const key = `${pkg} ${kind === 'test' ? 'func' : kind} ${name} ${constraint}${place}`;
            found.set(key, { ...declaration, file, pkg });
        }
    }
    return found;
}
/** How often a package declares a name. */
function usesOfNames(outlines) {
    const uses = new Map();
    for (const { package: pkg, declarations = [] } of outlines.values())
        for (const { name } of declarations)
            counted(uses, `${pkg} ${name}`);
    return uses;
}
function counted(counts, key) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
}
/** What decides whether a file is compiled; empty if it always is. */
function constraintOf(file, { constraint = '' }) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const systems = name.match(SYSTEMS) ?? [];
    return [...systems, constraint].join(' ');
}
function typeName({ kind, name }) {
    return kind === 'type' ? [name] : [];
}
function isOnOneSide(name, [then, now]) {
    return then?.has(name) !== now?.has(name);
}
/**
 * The variables that both have, in the order of their files, each with those that Go initialises before it, because its value
 * is of a function that names them, whether it is called or not.
 */
function order(all, other) {
    const named = byUse(all);
    return [...all]
        .filter(([key, { kind }]) => kind === 'var' && other.has(key))
        .map(([key, { uses = [] }]) => {
        const found = new Set(uses);
        for (const use of found)
            for (const [, one] of named.get(use) ?? [])
                if (one.kind !== 'var')
                    for (const each of one.uses ?? [])
                        found.add(each);
        const before = [...found].flatMap((use) => (named.get(use) ?? []).flatMap(([at, { kind }]) => (kind === 'var' && other.has(at) ? at : [])));
        return [key, ...[...new Set(before)].sort()].join('\t');
    })
        .join('\n');
}
/** Declarations by the name with which others use them. */
function byUse(all) {
    const found = new Map();
    for (const entry of all) {
        const [, { kind, name }] = entry;
        const use = kind === 'method' ? name.slice(name.indexOf('.')) : name;
        const known = found.get(use);
        if (known === undefined)
            found.set(use, [entry]);
        else
            known.push(entry);
    }
    return found;
}
function inits(outlines) {
    return sorted(outlines)
        .flatMap(([file, outline]) => (outline.declarations ?? []).flatMap(({ kind, hash }) => kind === 'init' ? [`${file} ${constraintOf(file, outline)} ${hash}`] : []))
        .join('\n');
}
function importsOf(outlines) {
    return new Set([...outlines.values()].flatMap(({ imports }) => imports.map((each) => each.replace(/^.* /, ''))));
}
function missingIn(all, other) {
    return [...(all ?? [])].filter((each) => other?.has(each) !== true).sort(byteOrder/* compareBytes */.X);
}
function otherDirectives(before, after) {
    const counts = new Map();
    const add = (outlines, step) => {
        for (const { directives = [] } of outlines.values())
            for (const line of directives)
                counts.set(line, (counts.get(line) ?? 0) + step);
    };
    add(before, -1);
    add(after, 1);
    return [...counts].filter(([, count]) => count !== 0).map(([line]) => line);
}
/** Go compiles files in the order of their names. */
function sorted(outlines) {
    return [...outlines].sort(([one], [other]) => (0,byteOrder/* compareBytes */.X)(one, other));
}
/** The files of a package that are tests, or those that are not. */
function ofKind(outlines, tests) {
    return new Map([...outlines].filter(([file]) => (0,packageGraph/* isTestFile */.hl)(file) === tests));
}

;// CONCATENATED MODULE: ./src/impact/quietImports.ts
/** @module Packages of the standard library whose initialisation changes nothing that other code could notice. */
/** Not here: what registers itself elsewhere, such as image/png, net/http/pprof, expvar and time/tzdata. */
const QUIET_IMPORTS = new Set([
    'bufio bytes cmp context encoding encoding/base64 encoding/binary encoding/csv encoding/hex encoding/json encoding/xml',
    'errors fmt hash html io io/fs io/ioutil iter log maps math math/big math/bits math/rand math/rand/v2 net net/http net/url',
    'os os/exec os/signal path path/filepath reflect regexp regexp/syntax runtime runtime/debug slices sort strconv strings',
    'sync sync/atomic syscall testing text/tabwriter text/template time unicode unicode/utf16 unicode/utf8 unique unsafe',
    'testing/fstest testing/iotest testing/quick net/netip log/slog html/template container/heap',
    'container/list container/ring crypto/rand crypto/hmac crypto/subtle',
]
    .join(' ')
    .split(' '));

;// CONCATENATED MODULE: ./src/impact/goEffects.ts



/** What Go itself declares: a declaration of the same name replaces it for the whole package. */
const UNIVERSE = new Set([
    'any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8',
    'uint16 uint32 uint64 uintptr true false iota nil append cap clear close complex copy delete imag len make max min new',
    'panic print println real recover',
]
    .join(' ')
    .split(' '));
function goEffects(place, context) {
    return [...wholeFiles(place, context), ...codeEffects(place, context), ...testEffects(place, context)];
}
/** What stands for a file whose earlier content is not known. */
const LOST = { package: '', imports: [], error: 'its earlier content is not known' };
/** Files that cannot be compared declaration by declaration. */
function wholeFiles({ before, after, changed }, { functions }) {
    return changed.flatMap((file) => {
        const [one, other] = [before.get(file), after.get(file)];
        const both = [one, other].filter((outline) => outline !== undefined);
        const effect = (rule) => ({ rule, what: file, scope: EVERYTHING });
        const isCgo = both.some(({ imports }) => imports.some((each) => (0,packageGraph/* pathOfImport */.qR)(each) === 'C'));
        if (isCgo && (one?.cgo !== other?.cgo || !functions.isCompiled(file)))
            return [effect('foreign')];
        if (both.some(({ error }) => error === LOST.error))
            return [effect('uncommitted')];
        const isUnreadable = both.some(({ error, lines = false }) => error !== undefined || lines);
        return isUnreadable ? [effect('unreadable')] : [];
    });
}
const EVERYTHING = { kind: 'everything' };
const NOTHING = { kind: 'nothing' };
function codeEffects({ directory, ...all }, context) {
    const [before, after] = [ofKind(all.before, false), ofKind(all.after, false)];
    const change = packageChange(before, after, all.after);
    const linked = { kind: 'linked', directory };
    const of = (rule, what) => ({ rule, what, scope: linked });
    const isDotted = context.graphs.after.hasDottedNames(directory);
    return [
        ...change.names.map((each) => {
            const what = whatOf(each);
            const rule = codeRule(isDotted ? { ...each, isShared: true } : each);
            const one = each.before;
            if (rule === 'function' && one !== undefined)
                return context.functions.effect(one, what, directory);
            return { rule, what, scope: rule === 'new function' || rule === 'new name' ? NOTHING : linked };
        }),
        ...(change.hasOtherOrder ? [of('variable', `${directory}: the order of its variables`)] : []),
        ...(change.hasOtherInits ? [of('initialisation', `${directory}: init`)] : []),
        ...newlyLinked(directory, change, context, false).map((path) => of('imports', `${directory}: ${path}`)),
        ...change.directives.map((line) => line.startsWith('//go:linkname')
            ? { rule: 'linkname', what: `${directory}: ${line}`, scope: EVERYTHING }
            : of('directive', `${directory}: ${line}`)),
    ];
}
function whatOf({ before, after }) {
    const { file = '', name = '' } = after ?? before ?? {};
    return `${file}: ${name}`;
}
function codeRule({ before, after, isShared, hasOwnType }) {
    const { kind, name } = after ?? before ?? { kind: 'var', name: '' };
    if (kind === 'var')
        return 'variable';
    if (kind === 'method' && (before === undefined || after === undefined))
        return hasOwnType && after !== undefined ? 'new function' : 'method set';
    if (after === undefined)
        return 'removed';
    if (before === undefined) {
        if (isShared || UNIVERSE.has(name))
            return 'shared name';
        return kind === 'type' || kind === 'const' ? 'new name' : 'new function';
    }
    if (kind === 'type')
        return 'type';
    if (kind === 'const')
        return 'constant';
    return before.signature === after.signature ? 'function' : 'signature';
}
/** What a package imports and did not contain, or no longer contains, unless nobody can notice. */
function newlyLinked(directory, { imported, noLongerImported }, { graphs: { before, after } }, withTests) {
    const isNoticed = (path, graph) => path !== 'C' && !QUIET_IMPORTS.has(path) && !graph.reach(directory, withTests).has(path);
    return [
        ...imported.filter((path) => isNoticed(path, before)),
        ...noLongerImported.filter((path) => isNoticed(path, after)),
    ];
}
function testEffects({ directory, ...all }, context) {
    const [before, after] = [ofKind(all.before, true), ofKind(all.after, true)];
    if (!all.changed.some(packageGraph/* isTestFile */.hl))
        return [];
    const change = packageChange(before, after, all.after);
    const used = usesByOthers(after);
    const helper = (what) => ({ rule: 'helper', what, scope: { kind: 'package', directory } });
    const others = [
        ...(change.hasOtherOrder ? ['the order of its variables'] : []),
        ...(change.hasOtherInits ? ['init'] : []),
        ...newlyLinked(directory, change, context, true),
        ...change.directives,
    ];
    return [
        ...change.names.map((each) => {
            const what = whatOf(each);
            const { before: one, after: other } = each;
            const { kind, name } = other ?? one ?? { kind: 'var', name: '' };
            if (kind === 'test' && !used.has(name))
                return other === undefined
                    ? { rule: 'removed test', what, scope: NOTHING }
                    : { rule: 'test', what, scope: { kind: 'test', directory, name } };
            const rule = codeRule(each);
            const isIdle = (rule === 'new function' && name !== 'TestMain') || rule === 'new name';
            return isIdle ? { rule, what, scope: NOTHING } : helper(what);
        }),
        ...others.map((what) => helper(`${directory}: ${what}`)),
    ];
}
/** The names that declarations of the files use, apart from their own. */
function usesByOthers(files) {
    return new Set([...files.values()].flatMap(({ declarations = [] }) => declarations.flatMap(({ name, uses = [] }) => uses.map((use) => use.replace(/^\./, '')).filter((use) => use !== name))));
}

// EXTERNAL MODULE: ./src/go/test/testSelection.ts
var testSelection = __webpack_require__(33737);
;// CONCATENATED MODULE: ./src/impact/measuredFunctions.ts

class MeasuredFunctions {
    code;
    modules;
    tables;
    paths;
    packages;
    covered;
    notLinked;
    constructor(code, modules) {
        this.code = code;
        this.modules = modules;
        this.tables = new Map(code.attribution.units.files.map((file) => [file.path, file]));
        this.paths = new Map(code.files.map(({ path, file }) => [file, path]));
        this.packages = new Map(code.coverage.packages.map((pkg) => [pkg.importPath, pkg]));
        this.covered = new Set(this.coveredUnits());
        this.notLinked = new Set(code.coverage.notLinked);
    }
    /** Whether a package is measured, or would be if anything linked it. */
    isMeasured(directory) {
        const path = (0,packageGraph/* importPathOf */.Cj)(directory, this.modules);
        return path !== undefined && (this.packages.has(path) || this.notLinked.has(path));
    }
    /** Whether it is known who executed the main function of a main package; also if nothing links it. */
    knowsMain(directory) {
        const path = (0,packageGraph/* importPathOf */.Cj)(directory, this.modules) ?? '';
        const pkg = this.packages.get(path);
        if (pkg === undefined)
            return this.notLinked.has(path);
        return pkg.files.some((file) => file.units.some((unit) => unit.functionName === 'main' && this.isAttributed(file.path, unit)));
    }
    /** What a change of a function's body selects. @param before the function as it was measured */
    effect(before, what, directory) {
        const { file, body } = before;
        const of = (rule, scope) => ({ rule, what, scope });
        if (body === undefined)
            return of('foreign', { kind: 'everything' });
        const path = (0,packageGraph/* importPathOf */.Cj)(directory, this.modules);
        if (path === undefined || !this.isMeasured(directory))
            return of('unmeasured', { kind: 'everything' });
        if (!this.packages.has(path))
            return of('not linked', { kind: 'nothing' });
        const name = this.nameOf(file);
        const [first] = this.units(name, body);
        if (this.isExcluded(name, body, first))
            return of('unmeasured', { kind: 'everything' });
        if (first !== undefined)
            return of('function', { kind: 'executed', file: name, body });
        if (this.tables.has(name))
            return of('empty function', { kind: 'linked', directory });
        // The coverage may be without what the attribution leaves out, or the reverse.
        const isCompiled = this.packages.get(path)?.files.some((each) => each.path === name) === true;
        return isCompiled ? of('unmeasured', { kind: 'everything' }) : of('not compiled', { kind: 'nothing' });
    }
    /** Whether a file has units that were measured. */
    isCompiled(file) {
        return this.tables.has(this.nameOf(file));
    }
    /** @param file in the repository @returns its path as in the coverage model */
    nameOf(file) {
        const path = (0,packageGraph/* importPathOf */.Cj)((0,packageGraph/* directoryOf */.jt)(file), this.modules) ?? '';
        return this.paths.get(file) ?? `${path}/${file.slice(file.lastIndexOf('/') + 1)}`;
    }
    /** The units of a function, by number. @param path as in the coverage model */
    units(path, [startLine, startColumn, endLine, endColumn]) {
        const table = this.tables.get(path);
        const found = [];
        const { positions } = this.code.attribution.units;
        for (let unit = table?.first ?? 0, end = unit + (table?.count ?? 0); unit < end; unit++) {
            const [line = 0, column = 0] = [positions[unit * 4], positions[unit * 4 + 1]];
            const isBehind = line > startLine || (line === startLine && column >= startColumn);
            if (isBehind && (line < endLine || (line === endLine && column < endColumn)))
                found.push(unit);
        }
        return found;
    }
    /** All units of a package. */
    *unitsOf(directory) {
        const path = (0,packageGraph/* importPathOf */.Cj)(directory, this.modules);
        for (const file of this.packages.get(path ?? '')?.files ?? []) {
            const { first = 0, count = 0 } = this.tables.get(file.path) ?? {};
            for (let unit = first; unit < first + count; unit++)
                yield unit;
        }
    }
    /** Whether the attribution has a unit of the coverage. */
    isAttributed(path, { startLine, startColumn }) {
        return this.units(path, [startLine, startColumn, startLine, startColumn + 1]).length > 0;
    }
    isCovered(unit) {
        return this.covered.has(unit);
    }
    /** By position, as the coverage may be of more or fewer files than the attribution. */
    *coveredUnits() {
        const { positions } = this.code.attribution.units;
        for (const { path, units } of this.code.coverage.packages.flatMap(({ files }) => files)) {
            const { first = 0, count = 0 } = this.tables.get(path) ?? {};
            const covered = new Set(units.flatMap((unit) => (unit.count > 0 ? placeOf(unit.startLine, unit.startColumn) : [])));
            for (let unit = first; unit < first + count; unit++)
                if (covered.has(placeOf(positions[unit * 4] ?? 0, positions[unit * 4 + 1] ?? 0)))
                    yield unit;
        }
    }
    /** Whether nobody knows if a function was called, because its beginning does not count. */
    isExcluded(path, [startLine, , endLine], first) {
        const { excluded = [] } = this.code.coverage;
        const begin = first === undefined ? endLine : (this.code.attribution.units.positions[first * 4] ?? endLine);
        return excluded.some((part) => part.path === path && part.startLine <= begin && part.endLine >= startLine);
    }
}
/** Units of a file differ in where they begin. */
function placeOf(line, column) {
    return `${line}:${column}`;
}

// EXTERNAL MODULE: ./src/go/test/notRun.ts
var notRun = __webpack_require__(33845);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/impact/sharedSubjects.ts


class SharedSubjects {
    /** Whether code was executed, and not even a group is known for it. */
    hasUnknown;
    /** Indexes of subjects by the test functions that are in them. */
    groups = new Map();
    constructor(attribution, isCovered) {
        const { subjects, tests } = attribution;
        for (const [index, { tests: own }] of subjects.entries()) {
            const keys = new Set(own.flatMap((test) => functionKey(tests[test])));
            if (own.length > 1 && keys.size > 0)
                for (const key of keys)
                    this.groupsOf(key).add(index);
        }
        const units = attribution.units.positions.length / 4;
        this.hasUnknown =
            subjects.some(({ tests: own }) => own.length === 0) ||
                Array.from({ length: units }, (_, unit) => unit).some((unit) => isCovered(unit) && attribution.subjectsOf(unit).length === 0);
    }
    /** Those of a test and somebody else, as indexes. */
    of(test) {
        return this.groups.get((0,notRun/* keyOfTest */.J)(test)) ?? new Set();
    }
    groupsOf(key) {
        const known = this.groups.get(key) ?? new Set();
        this.groups.set(key, known);
        return known;
    }
}
function functionKey(test) {
    if (test?.stretch !== 'test')
        return [];
    return [(0,notRun/* keyOfTest */.J)({ importPath: test.importPath, name: (0,suiteResult/* functionOf */.OA)(test.name) })];
}

;// CONCATENATED MODULE: ./src/impact/select.ts
/** @module Which tests the effects of a change select, each with its reasons. */




/** @param compiled directories with changed Go files, each of which needs a selected test that compiles it */
function select_select(request, compiled) {
    const selection = new Selection(request);
    for (const effect of request.effects)
        selection.apply(effect);
    for (const directory of compiled)
        selection.addWitness(directory);
    return selection.result();
}
class Selection {
    request;
    everything = new Map();
    idle = new Map();
    reasons = new Map();
    byName = new Map();
    byPackage = new Map();
    linkedSubjects = new Map();
    groups;
    constructor(request) {
        this.request = request;
        for (const test of request.tests) {
            this.byName.set((0,notRun/* keyOfTest */.J)(test), test);
            const known = this.byPackage.get(test.importPath);
            if (known === undefined)
                this.byPackage.set(test.importPath, [test]);
            else
                known.push(test);
        }
    }
    apply({ rule, what, scope }) {
        const reason = { rule, what };
        const key = `${rule} ${what}`;
        if (scope.kind === 'everything')
            this.everything.set(key, reason);
        else if (scope.kind === 'nothing')
            this.idle.set(key, reason);
        else if (scope.kind === 'readers')
            for (const test of scope.tests)
                this.add(test, reason);
        else if (scope.kind === 'beside')
            this.addBeside(scope.test, reason);
        else if (scope.kind === 'package')
            this.addDirectory(scope.directory, reason);
        else if (scope.kind === 'linked')
            this.addLinked(scope.directory, reason);
        else if (scope.kind === 'executed') {
            const executors = this.executors(this.request.functions.units(scope.file, scope.body));
            this.addSubjects(executors, reason);
            if (executors.subjects.size === 0)
                this.idle.set(key, reason);
        }
        else
            this.addNamed(scope, reason);
    }
    /** Without a test in its package, go test does not vet a package; and if nothing links it, nobody compiles it. */
    addWitness(directory) {
        const own = this.request.tests.filter((test) => test.directory === directory);
        const linking = new Set(this.request.graphs.flatMap((graph) => [...graph.testing(graph.linking(directory))]));
        const all = own.length > 0
            ? own
            : this.request.tests.filter((test) => test.directory !== undefined && linking.has(test.directory));
        if (all.some((test) => this.reasons.has(test)))
            return;
        const [quickest] = all.toSorted((one, other) => one.seconds - other.seconds);
        if (quickest !== undefined)
            this.add(quickest, { rule: 'compiled', what: directory });
    }
    result() {
        const { tests } = this.request;
        const everything = [...this.everything.values()];
        const selected = tests.flatMap((test) => {
            const reasons = [...(this.reasons.get(test)?.values() ?? []), ...everything];
            return reasons.length === 0 ? [] : [{ ...test, reasons }];
        });
        selected.sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.importPath, other.importPath) || (0,byteOrder/* compareBytes */.X)(one.name, other.name));
        return { everything, tests: selected, idle: [...this.idle.values()], known: tests };
    }
    /** A test, or all of its package if it is what a test process does outside tests. */
    add({ importPath, name }, reason) {
        const test = name === '' ? undefined : this.byName.get(`${importPath} ${(0,suiteResult/* functionOf */.OA)(name)}`);
        const tests = name === '' ? (this.byPackage.get(importPath) ?? []) : test === undefined ? [] : [test];
        for (const each of tests) {
            const known = this.reasons.get(each) ?? new Map();
            this.reasons.set(each, known.set(`${reason.rule} ${reason.what}`, reason));
        }
    }
    addNamed(scope, reason) {
        for (const { directory, importPath, name } of this.request.tests)
            if (directory === scope.directory && name === scope.name)
                this.add({ importPath, name }, reason);
    }
    addDirectory(directory, reason) {
        for (const test of this.request.tests)
            if (test.directory === directory)
                this.add(test, reason);
    }
    addLinked(directory, reason) {
        const { graphs, functions } = this.request;
        for (const graph of graphs) {
            const linking = graph.linking(directory);
            for (const each of graph.testing(linking))
                this.addDirectory(each, reason);
            for (const each of linking) {
                // What starts a binary that is not measured is not known.
                if (graph.isMain(each) && !functions.knowsMain(each))
                    this.everythingBecause('unmeasured', each);
                const executors = this.linkedSubjects.get(each) ?? this.executors(functions.unitsOf(each));
                this.linkedSubjects.set(each, executors);
                this.addSubjects(executors, reason);
            }
        }
    }
    /** Whatever a removed test may have covered has to be measured again, as what only it covered is covered no longer. */
    addBeside(test, reason) {
        const { attribution } = this.request.code;
        this.groups ??= new SharedSubjects(attribution, (unit) => this.request.functions.isCovered(unit));
        if (this.groups.hasUnknown)
            this.everythingBecause('uncertain', reason.what);
        this.addSubjects({ subjects: this.groups.of(test), isUnknown: false }, reason);
    }
    everythingBecause(rule, what) {
        this.everything.set(`${rule} ${what}`, { rule, what });
    }
    executors(units) {
        const { attribution } = this.request.code;
        const subjects = new Set();
        let isUnknown = false;
        for (const unit of units) {
            const own = attribution.subjectsOf(unit);
            for (const subject of own)
                subjects.add(subject);
            isUnknown ||= own.length === 0 && this.request.functions.isCovered(unit);
        }
        return { subjects, isUnknown };
    }
    addSubjects({ subjects, isUnknown }, reason) {
        const { attribution } = this.request.code;
        if (isUnknown)
            this.everythingBecause('unattributed', reason.what);
        for (const index of subjects) {
            const tests = attribution.subjects[index]?.tests ?? [];
            if (tests.length === 0)
                this.everythingBecause('unattributed', reason.what);
            for (const each of tests) {
                const test = attribution.tests[each];
                if (test !== undefined)
                    this.add({ ...test, name: test.stretch === 'test' ? test.name : '' }, reason);
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/impact/testFacts.ts


function testFacts({ leg, graph, suite, others = [], ...sources }) {
    const recorded = new Map(leg.tests.filter(({ name }) => name !== '').map((test) => [(0,notRun/* keyOfTest */.J)(test), test]));
    const elsewhere = new Set(others.map(notRun/* keyOfTest */.J));
    const declared = declaredTests(sources, recorded);
    const running = (suite ?? declared.running).filter((test) => recorded.has((0,notRun/* keyOfTest */.J)(test)) || !elsewhere.has((0,notRun/* keyOfTest */.J)(test)));
    const effects = removedTests(recorded, running);
    const tests = running.map((test) => {
        const record = recorded.get((0,notRun/* keyOfTest */.J)(test));
        const directory = graph.directoryOf(test.importPath);
        const rule = ruleOf(record, declared.always.has((0,notRun/* keyOfTest */.J)(test)));
        if (rule !== undefined)
            effects.push({ rule, what: test.name, scope: { kind: 'readers', tests: [test] } });
        return { importPath: test.importPath, name: test.name, directory, seconds: record?.seconds ?? 0 };
    });
    return { tests, effects };
}
function removedTests(recorded, running) {
    const left = new Set(running.map(notRun/* keyOfTest */.J));
    return [...recorded.values()]
        .filter((test) => !left.has((0,notRun/* keyOfTest */.J)(test)))
        .map(({ importPath, name }) => ({
        rule: 'beside',
        what: name,
        scope: { kind: 'beside', test: { importPath, name } },
    }));
}
function ruleOf(record, always) {
    if (always)
        return 'always';
    if (record === undefined)
        return 'unknown';
    if (record.unstable || record.outcome === 'fail' || record.outcome === 'unfinished')
        return 'failed';
    return record.outcome === 'skip' ? 'skipped' : undefined;
}
/** The tests of the sources: those of the data that are still there, and new ones. */
function declaredTests({ outlines, modules, isNew }, recorded) {
    const running = new Map();
    const always = new Set();
    for (const [file, outline] of outlines) {
        const importPath = (0,packageGraph/* isTestFile */.hl)(file) ? (0,packageGraph/* importPathOf */.Cj)((0,packageGraph/* directoryOf */.jt)(file), modules) : undefined;
        if (importPath === undefined)
            continue;
        for (const { kind, name, always: isKept = false } of outline.declarations ?? []) {
            if (kind !== 'test')
                continue;
            const test = { importPath, name };
            if (isKept)
                always.add((0,notRun/* keyOfTest */.J)(test));
            if (recorded.has((0,notRun/* keyOfTest */.J)(test)) || isNew(file, outline))
                running.set((0,notRun/* keyOfTest */.J)(test), test);
        }
    }
    return { running: [...running.values()], always };
}

// EXTERNAL MODULE: ./src/impact/variableEffects.ts
var variableEffects = __webpack_require__(8140);
;// CONCATENATED MODULE: ./src/impact/impact.ts









function impactOf(request) {
    const { leg, code, changed, before, after, modules } = request;
    const changedGo = new Set(changed.filter(({ path }) => (0,packageGraph/* isGoFile */.Ro)(path)).map(({ path }) => path));
    const unchanged = [...after].filter(([file]) => !changedGo.has(file));
    const graphs = {
        before: new packageGraph/* PackageGraph */.ps([...unchanged, ...before], modules),
        after: new packageGraph/* PackageGraph */.ps(after, modules),
    };
    const functions = new MeasuredFunctions(code, modules);
    const directories = goDirectories(changedGo, before, after);
    const isNew = isNewFor(leg, changedGo);
    const facts = testFacts({ ...request, outlines: after, graph: graphs.after, isNew });
    const tested = new Set(facts.tests.flatMap(({ directory }) => directory ?? []));
    const effects = [
        ...leg.problems.map((what) => ({ rule: 'data', what, scope: impact_EVERYTHING })),
        ...request.elsewhere.map((what) => ({ rule: 'elsewhere', what, scope: impact_EVERYTHING })),
        ...namesakes(modules, changed),
        ...settingEffects(leg.settings, request.settings ?? leg.settings),
        ...(0,variableEffects/* variableEffects */.$)(leg, request.env),
        ...directories.flatMap((place) => {
            const own = goEffects(place, { graphs, functions });
            return own.length === 0 ? [] : [...own, unseenCode(place, leg), ...otherBuilds(place, leg, functions)];
        }),
        ...(0,fileEffects/* fileEffects */.$)(changed, {
            leg,
            outlines: [...after, ...before],
            stateNow: request.stateNow,
            ignored: request.ignored,
            tested,
        }),
        ...facts.effects,
    ];
    const compiled = directories.map(({ directory }) => directory);
    const selected = select_select({ effects, tests: facts.tests, functions, code, graphs: Object.values(graphs) }, compiled);
    return { ...selected, changed: compiled.flatMap((directory) => (0,packageGraph/* importPathOf */.Cj)(directory, modules) ?? []) };
}
/** Those that started programs which may execute anything of a changed package. */
function unseenCode({ directory }, { tests }) {
    const may = tests.filter((test) => test.unseenCode === true);
    return { rule: 'unseen code', what: directory, scope: { kind: 'readers', tests: may } };
}
/** Those that started programs which may compile what is not compiled here. */
function otherBuilds({ changed, before, after }, { tests }, functions) {
    const may = tests.filter(({ unseen }) => unseen !== undefined);
    return changed
        .filter((file) => {
        const both = [before.get(file), after.get(file)].filter((outline) => outline !== undefined);
        const isAlways = both.every((outline) => constraintOf(file, outline) === '');
        return !isAlways && !(0,packageGraph/* isTestFile */.hl)(file) && !functions.isCompiled(file);
    })
        .map((what) => ({ rule: 'other build', what, scope: { kind: 'readers', tests: may } }));
}
const impact_EVERYTHING = { kind: 'everything' };
/** Where two modules have one path, tests and packages of the one cannot be told from those of the other. */
function namesakes(modules, changed) {
    const paths = [...modules.values()];
    return [...modules].flatMap(([directory, path]) => {
        if (paths.indexOf(path) === paths.lastIndexOf(path))
            return [];
        if (!changed.some((each) => directory === '.' || each.path.startsWith(`${directory}/`)))
            return [];
        return [{ rule: 'unmeasured', what: `${directory}: another module is called ${path}`, scope: impact_EVERYTHING }];
    });
}
function settingEffects(before, now) {
    return [...new Set([...Object.keys(before), ...Object.keys(now)])]
        .filter((name) => before[name] !== now[name])
        .map((name) => ({
        rule: 'settings',
        what: `${name}: ${before[name] ?? 'not set'} then, ${now[name] ?? 'not set'} now`,
        scope: impact_EVERYTHING,
    }));
}
/** With `suite: tagged`, tests of files without one of the tags are not part of the suite. */
function isNewFor({ settings, problems }, changed) {
    const wanted = settings.suite === 'tagged' ? (0,testSelection/* tagsIn */.bk)(settings.tags ?? '') : [];
    return (file, { constraint = '' }) => {
        // What is lost may have been tests.
        if (!changed.has(file) && problems.length === 0)
            return false;
        return wanted.length === 0 || constraint.split(/[^\w.]+/).some((word) => wanted.includes(word));
    };
}
function goDirectories(changed, before, after) {
    const found = new Map();
    for (const file of changed) {
        const directory = (0,packageGraph/* directoryOf */.jt)(file);
        const place = found.get(directory) ?? { before: new Map(), after: new Map(), changed: [] };
        found.set(directory, place);
        place.changed.push(file);
        const earlier = before.get(file);
        if (earlier !== undefined)
            place.before.set(file, earlier);
    }
    for (const [file, outline] of after) {
        const place = found.get((0,packageGraph/* directoryOf */.jt)(file));
        place?.after.set(file, outline);
        if (!changed.has(file))
            place?.before.set(file, outline);
    }
    return [...found].map(([directory, place]) => ({ directory, ...place }));
}
/** The files whose declarations matter, among all Go files as they are now. */
function needsDeclarations(file, changedDirectories) {
    return (0,packageGraph/* isTestFile */.hl)(file) || changedDirectories.has((0,packageGraph/* directoryOf */.jt)(file));
}

// EXTERNAL MODULE: ./src/impact/impactData.ts
var impactData = __webpack_require__(68310);
// EXTERNAL MODULE: ./src/impact/lostShards.ts
var lostShards = __webpack_require__(79195);
// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/stages/diffSide.ts + 1 modules
var diffSide = __webpack_require__(96012);
// EXTERNAL MODULE: ./src/stages/readImpact.ts
var readImpact = __webpack_require__(63365);
// EXTERNAL MODULE: ./src/git/blobs.ts + 1 modules
var git_blobs = __webpack_require__(39171);
// EXTERNAL MODULE: ./src/git/diff.ts + 2 modules
var git_diff = __webpack_require__(98615);
// EXTERNAL MODULE: ./src/go/packages/modFile.ts
var modFile = __webpack_require__(71020);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
;// CONCATENATED MODULE: ./src/go/test/declarations.ts
/** @module What Go files declare, as the launcher lists it with Go's own parser. */

/** Bytes of one request: the launcher holds all of it in memory. */
const MAX_REQUEST = 64 * 1024 * 1024;
/**
 * What files declare, by their names. A file that is gone or cannot be parsed has an outline with an error.
 * @throws Error with the launcher's message
 */
async function listDeclarations(launcher, go, files) {
    const found = new Map();
    for (const some of requests(files)) {
        const { exitCode, stdout, stderr } = await (0,exec/* capture */.Fg)(launcher.program, ['declarations'], {
            cwd: '.',
            env: go.env,
            input: JSON.stringify(some),
        });
        if (exitCode !== 0)
            throw new Error(`the launcher could not list declarations:\n${stderr}`);
        for (const [name, outline] of Object.entries(JSON.parse(stdout)))
            found.set(name, outline);
    }
    return found;
}
function* requests(files) {
    let some = [];
    let size = 0;
    for (const { name, from, onlyImports = false, withUses = false } of files) {
        const source = typeof from === 'string' ? { path: from } : { text: from.toString('base64') };
        some.push({
            name,
            ...source,
            ...(onlyImports ? { imports: true } : {}),
            ...(withUses ? { uses: true } : {}),
        });
        size += name.length + (typeof from === 'string' ? from.length : from.length * 2);
        if (size < MAX_REQUEST)
            continue;
        yield some;
        some = [];
        size = 0;
    }
    if (some.length > 0)
        yield some;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
;// CONCATENATED MODULE: ./src/impact/changedLinks.ts
/** @module Symbolic links to what changed: a file that changes behind a link changes at both paths. */



/** How many links a path may lead through: one that leads back to itself has paths without end. */
const MAX_LINKS = 4;
/**
 * The changes again, by the paths that links give them, also links that are behind others.
 * @param root absolute, without links
 * @param links paths in the repository
 */
async function changedLinks(root, links, changed) {
    if (changed.length === 0)
        return [];
    const targets = [];
    for (const link of links) {
        const target = (0,pathsWithin/* pathBelow */.Br)(root, await (0,promises_.realpath)((0,external_node_path_.join)(root, link)).catch(() => root));
        if (target !== undefined)
            targets.push([link, target]);
    }
    const seen = new Set(changed.map(({ path }) => path));
    const found = [];
    for (let round = 0, last = changed; round < MAX_LINKS && last.length > 0; round++) {
        const next = [];
        for (const [link, target] of targets)
            for (const { path, kind } of last) {
                const rest = path === target ? '' : path.startsWith(`${target}/`) ? path.slice(target.length) : undefined;
                if (rest === undefined || seen.has(`${link}${rest}`))
                    continue;
                seen.add(`${link}${rest}`);
                // Whether Go code is another package there is not looked into.
                next.push({ path: `${link}${rest}`, kind, isLink: path.endsWith('.go') });
            }
        found.push(...next);
        last = next;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/impact/codeElsewhere.ts
/** @module Code that modules of a repository use and that its git does not compare: outside of it, or in another clone in it. */





/**
 * The directories that a go.mod or go.work file names by `replace` or `use`, as it writes them.
 * @param file its path in the repository
 * @param root absolute
 * @param submodules paths in the repository: git compares their commits
 */
async function codeElsewhere(file, text, root, submodules) {
    const found = [];
    for (const place of localPaths(text)) {
        const directory = (0,external_node_path_.resolve)(root, (0,packageGraph/* directoryOf */.jt)(file), place);
        if (directory !== root && (await isElsewhere(directory, root, submodules)))
            found.push(place);
    }
    return found;
}
/**
 * Other clones within the repository that are no modules of their own, and of which packages are imported.
 * @param listed paths as git lists what it does not know: a clone ends with a slash
 */
function importedClones(listed, outlines, modules) {
    const clones = listed.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1));
    if (clones.length === 0)
        return [];
    const imported = new Set([...outlines].flatMap(({ imports }) => imports.map(packageGraph/* pathOfImport */.qR)));
    return clones.filter((clone) => {
        const path = (0,packageGraph/* importPathOf */.Cj)(clone, modules);
        return path !== undefined && [...imported].some((each) => each === path || each.startsWith(`${path}/`));
    });
}
function localPaths(text) {
    return (0,modFile/* parseDirectives */.M)(text).flatMap(({ verb, args }) => {
        const path = verb === 'use' ? args[0] : verb === 'replace' ? args[args.indexOf('=>') + 1] : undefined;
        return path !== undefined && (verb === 'use' || /^\.\.?(?:[\\/]|$)/.test(path) || (0,external_node_path_.isAbsolute)(path))
            ? [path]
            : [];
    });
}
async function isElsewhere(directory, root, submodules) {
    if ((0,pathsWithin/* pathBelow */.Br)(root, directory) === undefined)
        return true;
    for (let at = directory; at !== root; at = (0,external_node_path_.resolve)(at, '..')) {
        if (submodules.has((0,external_node_path_.relative)(root, at).split(external_node_path_.sep).join('/')))
            return false;
        const clone = await (0,promises_.stat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined);
        if (clone !== undefined)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/impact/fileStates.ts
var fileStates = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/impact/ignoredEntries.ts
var ignoredEntries = __webpack_require__(23018);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/stages/workingTree.ts + 2 modules
var workingTree = __webpack_require__(699);
;// CONCATENATED MODULE: ./src/stages/impactChange.ts
/** @module What differs between the state that an earlier run measured and the working tree, for test selection. */















const MAX_MOD_FILE = 16 * 1024 * 1024;
/** What differs since some runs, or since the jobs of one: what is the same for several of them is read once. */
class ImpactChanges {
    repository;
    tools;
    legs;
    now;
    changes = new Map();
    constructor(repository, tools, legs) {
        this.repository = repository;
        this.tools = tools;
        this.legs = legs;
    }
    /**
     * @param leg one of those that were given
     * @throws GitProblem if the clone does not have the commit of the data
     */
    async since(leg) {
        this.now ??= this.readNow();
        const { listed, states } = await this.now;
        const key = JSON.stringify([leg.commit, leg.uncommitted]);
        const change = this.changes.get(key) ?? changeSince(this.repository, leg, listed, this.tools);
        this.changes.set(key, change);
        return {
            ...(await change),
            stateNow: (path) => states.get(path) ?? impactData/* ABSENT */.sj,
            ignored: (0,ignoredEntries/* ignoredEntries */.Ts)((0,ignoredEntries/* listedIn */.tl)(leg.files), (0,workingTree/* ignoredIn */._b)(listed, this.repository, this.tools.own)),
        };
    }
    async readNow() {
        const { root, platform } = this.repository;
        const opened = this.legs.flatMap(({ files }) => files.map(({ path }) => path));
        return {
            listed: await (0,workingTree/* listedFiles */.Ho)(this.repository),
            states: await (0,fileStates/* fileStates */.j)(root, opened, platform),
        };
    }
}
async function changeSince(repository, measured, listed, { go, launcher, own }) {
    const { root } = repository;
    const { commit } = measured;
    const diff = commit === undefined ? [] : await (0,git_diff/* diffOfWorkingTree */.a)(repository, commit);
    const { changed: compared, blobs } = await (0,workingTree/* changedPaths */.vl)(repository, diff, listed, measured, own);
    const changed = [...compared, ...(await changedLinks(root, listed.links, compared))];
    const files = [...new Set([...listed.tracked, ...listed.untracked, ...listed.ignoredInputs])];
    const changedGo = new Set(changed.map(({ path }) => path).filter(packageGraph/* isGoFile */.Ro));
    const directories = new Set([...changedGo].map(packageGraph/* directoryOf */.jt));
    const after = await listDeclarations(launcher, go, await present(files.filter(packageGraph/* isGoFile */.Ro), repository, directories));
    const before = new Map();
    const wanted = [];
    const earlier = changed.filter(({ path, kind, isLink }) => (0,packageGraph/* isGoFile */.Ro)(path) && kind !== 'added' && !isLink);
    const contents = await (0,git_blobs/* readBlobs */.b)(repository, earlier.flatMap(({ path }) => blobs.get(path) ?? []));
    for (const { path } of earlier) {
        const content = contents.get(blobs.get(path) ?? '');
        if (content === undefined)
            before.set(path, LOST);
        else
            wanted.push({ name: path, from: content, withUses: true });
    }
    for (const [path, outline] of await listDeclarations(launcher, go, wanted))
        before.set(path, outline);
    const { modules, elsewhere } = await modulesIn(root, files, new Set(listed.submodules));
    const unknown = [...listed.untracked, ...listed.ignored];
    return {
        changed,
        before,
        after,
        modules,
        elsewhere: [...elsewhere, ...importedClones(unknown, after.values(), modules)],
    };
}
/** Files of the working tree, with what is wanted of them. */
async function present(files, { root, platform }, directories) {
    const states = await (0,fileStates/* fileStates */.j)(root, files.filter((file) => directories.has((0,packageGraph/* directoryOf */.jt)(file))), platform);
    return files
        .filter((name) => states.get(name) !== impactData/* ABSENT */.sj)
        .map((name) => ({
        name,
        from: (0,external_node_path_.join)(root, name),
        onlyImports: !needsDeclarations(name, directories),
        withUses: directories.has((0,packageGraph/* directoryOf */.jt)(name)),
    }));
}
async function modulesIn(root, files, submodules) {
    const modules = new Map();
    const elsewhere = [];
    for (const file of files) {
        if (!/(?:^|\/)go\.(?:mod|work)$/.test(file) || /(?:^|\/)(?:testdata|vendor)\//.test(file))
            continue;
        const content = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(root, file), MAX_MOD_FILE).catch(() => undefined);
        const text = content?.toString('utf8') ?? '';
        const path = file.endsWith('go.mod') ? (0,modFile/* modulePathIn */.f)(text) : undefined;
        if (path !== undefined)
            modules.set((0,packageGraph/* directoryOf */.jt)(file), path);
        const places = await codeElsewhere(file, text, root, submodules);
        elsewhere.push(...places.map((place) => `${file}: ${place}`));
    }
    return { modules, elsewhere };
}

;// CONCATENATED MODULE: ./src/stages/affectedTests.ts
/** @module Which tests the working tree can affect, by the data of an earlier report. */



















const AGAIN = 'Run the tests once more with go-integration-coverage run, on the base of the change.';
/**
 * Reads what a report knows. Who executed what is known of what is excluded as well, unless an earlier version stored it.
 * @param named absolute: a report, its report.json, or an unpacked artifact
 * @param exclude what does not count, besides what comments exclude
 * @throws UserError if it does not say which test executed what
 */
async function readEarlierRun(named, checkouts, exclude) {
    const path = await folderOf(named);
    const below = (0,external_node_path_.join)(path, reportFolder/* DATA_FOLDER */.ej);
    const folder = (await (0,files/* isDirectory */.wd)(below)) ? below : path;
    const side = await (0,diffSide/* readSide */.wU)(path, checkouts, exclude);
    refusePartial(path, side);
    const data = await readData((0,external_node_path_.join)(folder, impactData/* IMPACT_NAME */.l5));
    const attribution = await checkedAttribution((0,external_node_path_.join)(folder, attributionFormat/* ATTRIBUTION_NAME */.qi)).catch((cause) => {
        const problem = `${path} does not say which test executed what`;
        if (cause instanceof attributionFormat/* AttributionFileError */.Wd)
            throw new errors/* UserError */.yo(`${problem}: ${attributionFormat/* ATTRIBUTION_NAME */.qi} cannot be used: ${cause.message}`, AGAIN, {
                cause,
            });
        if ((0,errors/* errorCode */.CA)(cause) === 'ENOENT')
            throw new errors/* UserError */.yo(problem, AGAIN, { cause });
        throw cause;
    });
    const { notLinked, excluded } = side.coverage;
    const { packages } = (0,excludeUnits/* wholeOf */.l2)(side.coverage);
    const coverage = { packages, notLinked, ...(attribution.extent === 'counted' && { excluded }) };
    return { data, side, code: { coverage, files: side.files, attribution } };
}
/** @throws UserError if it is a file without data beside it */
async function folderOf(named) {
    if (!(await (0,files/* isFile */.fo)(named)))
        return named;
    const folder = (0,external_node_path_.dirname)(named);
    if ((0,external_node_path_.basename)(named) === earlierReport/* REPORT_NAME */.F && (await (0,files/* isDirectory */.wd)((0,external_node_path_.join)(folder, reportFolder/* DATA_FOLDER */.ej))))
        return folder;
    throw new errors/* UserError */.yo(`${named} has no data beside it, so it does not say which test executed what`, AGAIN);
}
/** What only damaged data has. */
const DAMAGES = new Set([
    ...['meta-file-unreadable', 'counter-file-unreadable', 'orphan-counters'],
    ...['counter-shape-mismatch', 'hash-mismatch', 'more-entries', 'unknown-function'],
]);
/** What the data does not have can be neither chosen by nor carried over. */
function refusePartial(path, { report }) {
    if (report?.impact?.selection !== undefined)
        throw new errors/* UserError */.yo(`${path} is of a run of only those tests that a change can affect`, AGAIN);
    const damage = report?.findings.find(({ code }) => DAMAGES.has(code));
    if (damage !== undefined)
        throw new errors/* UserError */.yo(`${path} is damaged: ${(0,plainText/* plainLine */.h0)(damage.title)}`, AGAIN);
}
/** Whatever is damaged in it shows now, and not when tests have been left out by it. @throws AttributionFileError */
async function checkedAttribution(path) {
    const stored = await (0,openAttribution/* openAttribution */.A)(path);
    stored.check();
    return stored;
}
async function readData(path) {
    try {
        return await (0,readImpact/* readImpact */.R)(path);
    }
    catch (cause) {
        const reason = (0,errors/* errorCode */.CA)(cause) === 'ENOENT' ? 'does not exist' : `cannot be used: ${(0,errors/* describeError */.Uc)(cause)}`;
        throw new errors/* UserError */.yo(`${path} ${reason}`, AGAIN, { cause });
    }
}
/** @throws GitProblem, and UserError if the clone does not have the commit of the data */
async function affectedTests({ data, code }, { directory, host, tools, settings, ...now }) {
    const repository = await (0,gitCommand.findRepository)(directory, host);
    const legs = (0,lostShards/* withLostShards */.a)(data.legs);
    const changes = new ImpactChanges(repository, tools, legs);
    const selected = [];
    for (const [index, leg] of legs.entries()) {
        await needCommit(repository, leg);
        const change = await changes.since(leg);
        const others = data.legs.flatMap((each, at) => (at === index ? [] : each.tests));
        selected.push(impactOf({ ...now, ...change, leg, others, code, settings: settings[index] }));
    }
    return (0,affected/* affectedBy */.MZ)(selected);
}
async function needCommit(repository, { commit }) {
    if (commit !== undefined && (await (0,git_commits/* commitExists */.Sm)(repository, commit)))
        return;
    throw new errors/* UserError */.yo(commit === undefined
        ? 'the data is of no commit'
        : `the data is of ${shortened(commit)}, which the repository does not have`, 'Fetch it, such as with git fetch --unshallow, or measure again.');
}
/** Ancestors that are counted. */
const MAX_BEFORE = 1000;
/** What has to be said if the data is not of the base itself. */
async function baseNotes(repository, { legs }, base) {
    const commits = new Set(legs.flatMap(({ commit }) => commit ?? []));
    commits.delete(base.commit);
    if (commits.size === 0)
        return [];
    const ancestors = await (0,git_commits/* ancestorsOf */.Gw)(repository, base.commit, { most: MAX_BEFORE });
    return Promise.all([...commits].map(async (commit) => {
        const what = `the data is of ${shortened(commit)}`;
        const before = ancestors.indexOf(commit);
        if (before >= 0)
            return `${what}, ${(0,plural/* plural */.L)(before, 'commit')} before ${base.name}: what changed since then counts too`;
        const known = await (0,git_commits/* commitExists */.Sm)(repository, commit);
        const own = known ? await (0,git_commits/* ancestorsOf */.Gw)(repository, commit, { most: MAX_BEFORE }) : [];
        const after = own.indexOf(base.commit);
        return after >= 0
            ? `${what}, ${(0,plural/* plural */.L)(after, 'commit')} after ${base.name}: what changed until then does not count`
            : `${what}, which is not in the last commits of ${base.name}: whatever differs from it counts as changed`;
    }));
}
function shortened(commit) {
    return commit.slice(0, 12);
}


/***/ }),

/***/ 45234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkoutsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53078);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/** @module Where the sources of merged data are looked for. */




/**
 * The directory that the user names and the repository around it, or those of the working directory.
 * @param named absolute, from the input `source`; undefined if it is not set
 * @param workingDirectory absolute
 * @throws UserError if there is no such directory
 */
async function checkoutsOf(named, workingDirectory) {
    if (named !== undefined && !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(named)))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`source: ${named} is not a directory`, 'Name the top directory of a checkout of the commit that was measured.');
    const directory = named ?? workingDirectory;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => directory);
    const root = await (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn)(real, undefined);
    return root === undefined || root === real ? [real] : [real, root];
}


/***/ }),

/***/ 96012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uc: () => (/* binding */ pairNotes),
  wU: () => (/* binding */ readSide),
  ri: () => (/* binding */ sideNotes)
});

// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/diff/comparedModules.ts
var comparedModules = __webpack_require__(34065);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/legs/reportFigures.ts
var reportFigures = __webpack_require__(74414);
// EXTERNAL MODULE: ./src/support/jsonText.ts
var jsonText = __webpack_require__(46410);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
;// CONCATENATED MODULE: ./src/diff/reportModel.ts




const reportShape = (0,jsonShape/* object */.Ik)({
    schemaVersion: (0,jsonShape/* oneOf */.yL)([1]),
    mode: (0,jsonShape/* oneOf */.yL)(['set', 'count', 'atomic']),
    packages: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({
        importPath: jsonShape/* anyText */.Ae,
        module: jsonShape/* anyText */.Ae,
        files: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ path: jsonShape/* anyText */.Ae, ...reportFigures/* figures */.u5, uncovered: (0,jsonShape/* all */.Q7)((0,jsonShape/* all */.Q7)((0,jsonShape/* integer */.nd)())) })),
    })),
});
/**
 * The model, with nothing but uncovered units in its files.
 * @throws SyntaxError or ShapeError if it is not the report.json of this tool
 */
function reportModel(json) {
    const { mode, packages } = (0,jsonShape/* parseShape */.Tr)(reportShape, (0,jsonText/* parseJson */.q)(json));
    (0,reportFigures/* checkTwice */.rR)('the package', packages.map(({ importPath }) => importPath));
    const found = packages.map(({ importPath, module, files }) => {
        (0,reportFigures/* checkTwice */.rR)('the file', files.map(({ path }) => path));
        files.forEach(reportFigures/* checkFile */.vH);
        const covered = files.map(fileOf);
        return {
            importPath,
            modulePath: module,
            files: covered,
            tallies: { together: (0,tallies/* sumTallies */.w4)(covered.map(({ tallies }) => tallies.together)), bySource: [] },
        };
    });
    return {
        mode,
        sources: [],
        packages: found,
        notLinked: [],
        unlinkedStatements: new Map(),
        tallies: { together: (0,tallies/* sumTallies */.w4)(found.map(({ tallies }) => tallies.together)), bySource: [] },
    };
}
function fileOf({ path, covered, total, uncovered }) {
    return { path, units: uncovered.map(unitOf), tallies: { together: { covered, total }, bySource: [] } };
}
function unitOf(numbers) {
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = numbers;
    const place = { startLine, startColumn, endLine, endColumn, statements };
    return { ...place, functionName: '', literal: false, count: 0, counts: [] };
}

// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
;// CONCATENATED MODULE: ./src/stages/diffSide.ts
/** @module One side of a comparison: a report, a directory with data, or a report.json alone. */


















/** In bytes. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/**
 * Reads a side.
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude what is left out besides what comments exclude
 * @throws UserError if it cannot be read or has no data
 */
async function readSide(path, checkouts, exclude) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${path} does not exist`, 'Name a report, its report.json, or a directory with coverage data.');
    if (found.isDirectory())
        return directorySide(path, checkouts, exclude);
    const folder = (0,external_node_path_.dirname)(path);
    if ((0,external_node_path_.basename)(path) === earlierReport/* REPORT_NAME */.F && (await (0,files/* isDirectory */.wd)((0,external_node_path_.join)(folder, reportFolder/* DATA_FOLDER */.ej))))
        return (await mergedSide(folder, checkouts, exclude)) ?? reportSide(path);
    return reportSide(path);
}
/** What a reader has to know about a side: each a line. */
function sideNotes(name, { report, isComplete }) {
    const doubts = (report?.findings ?? []).filter(({ severity }) => severity !== 'notice');
    return [
        ...doubts.map(({ severity, title }) => (0,plainText/* plainLine */.h0)(`${severity}: ${name}: ${title}`)),
        ...narrowedNotes(name, report),
        ...(isComplete
            ? []
            : [(0,plainText/* plainLine */.h0)(`note: ${name} has no data beside it: only its uncovered statements are known`)]),
    ];
}
/** Of a run that left tests out: what ran, and how much was carried over. */
function narrowedNotes(name, report) {
    if (report?.impact?.selection === undefined)
        return [];
    return (0,impactWords/* impactSentences */.bw)(report).map((sentence) => (0,plainText/* plainLine */.h0)(`note: ${name}: ${sentence}`));
}
/** What a reader has to know about both: a line if they have no module in common, so that nothing can be compared. */
function pairNotes([before, after], [one, other]) {
    const modules = (0,comparedModules/* differentModules */.t)(one, other);
    if (modules === undefined)
        return [];
    const words = `${before} is of ${modules.before}, but ${after} of ${modules.after}`;
    return [(0,plainText/* plainLine */.h0)(`note: different modules: ${words}`)];
}
/** A report.json counts if its data is gone. */
async function directorySide(directory, checkouts, exclude) {
    const side = await mergedSide(directory, checkouts, exclude);
    if (side !== undefined)
        return side;
    const json = (0,external_node_path_.join)(directory, earlierReport/* REPORT_NAME */.F);
    if (await (0,files/* isThere */.$B)(json))
        return reportSide(json);
    throw new errors/* UserError */.yo(`${directory} has no coverage data that counts`, 'Name a GOCOVERDIR, a report with its covdata folder, or an unpacked artifact.');
}
/** Undefined if there is no data. */
async function mergedSide(directory, checkouts, exclude = exclusionRules/* NO_EXCLUSION_RULES */.F) {
    const request = { directories: [directory], outDirectory: undefined, checkouts, exclude, version: version/* VERSION */.x };
    const report = (0,judge/* judge */.S)(await (0,merge/* merge */.h)(request), comparison/* NO_COMPARISON */.gE, { gates: [], failOn: (0,failOn/* parseFailOn */.XV)('') });
    const { packages, excluded = [] } = report.coverage;
    return packages.length + excluded.length === 0
        ? undefined
        : { ...report, isComplete: true, report, tests: report.mergedTests };
}
async function reportSide(path) {
    // Loads valibot, so it is imported only if there is a report.
    const { earlierReport } = await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 88409));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, MAX_REPORT_LENGTH)).toString('utf8');
        const coverage = reportModel(json);
        const described = earlierReport(json, (0,external_node_path_.dirname)(path), (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)));
        return {
            coverage,
            files: described?.selection.files ?? [],
            sources: sources/* NO_SOURCES */.Dw,
            isComplete: false,
            report: undefined,
            legs: described?.legs ?? [],
            tests: described?.tests,
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} is not the report.json of this tool: ${(0,errors/* describeError */.Uc)(cause)}`, 'Name a report.json, or a directory with coverage data.', { cause });
    }
}


/***/ }),

/***/ 53286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ launcherPlace),
  z: () => (/* binding */ planTests)
});

// EXTERNAL MODULE: ./src/checks/testSources.ts
var testSources = __webpack_require__(843);
// EXTERNAL MODULE: ./src/go/packages/groupPatterns.ts
var groupPatterns = __webpack_require__(2102);
// EXTERNAL MODULE: ./src/go/test/launcher.ts
var test_launcher = __webpack_require__(88067);
// EXTERNAL MODULE: ./src/stages/plan.ts
var plan = __webpack_require__(60692);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/stages/scriptedMains.ts

/** In bytes. */
const MAX_TEST_FILE = 16 * 1024 * 1024;
/** As an import has it; there are several forks of testscript. */
const MENTION = /\/testscript["`]/;
/**
 * Import paths of the main packages whose tests import testscript.
 * @param packages listed without their imports
 * @param listWithTests the same with what the tests import: the go command takes twice the time for it, so that it is only
 * asked if a test file may import testscript
 */
async function scriptedMains(packages, listWithTests) {
    const files = packages.filter(({ name }) => name === 'main').flatMap(({ testFiles }) => testFiles);
    if (!(await anyMentions(files)))
        return new Set();
    const scripted = (await listWithTests()).filter(({ name, testImports }) => name === 'main' && testImports.some((path) => path.endsWith('/testscript')));
    return new Set(scripted.map(({ importPath }) => importPath));
}
/** A file that cannot be read is reported by the go command. */
async function anyMentions(files) {
    for (const file of files) {
        const content = await (0,regularFile/* readRegularFile */.XF)(file, MAX_TEST_FILE).catch(() => undefined);
        if (content !== undefined && MENTION.test(content.toString('latin1')))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/stages/testPlan.ts
/** @module What has to be known of the tests once they have run. The build does not need it. */





/**
 * Lists the packages with the tags of the tests, and reads the test files before a test can change them.
 * @throws UserError with Go's message if the tags are not valid
 */
async function planTests(ready, { mains }, { inputs, directories }, host) {
    const { packages, modules } = ready;
    const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`];
    const flags = [...inputs.buildFlags.words, ...tags];
    const [tested, testing, chosen] = await Promise.all([
        (0,groupPatterns/* listByGroup */.fg)(modules.groups, inputs.packages, async (cwd, own) => packages.list(cwd, own, flags)),
        inputs.command === undefined
            ? // What is wrong with the patterns is reported where the tests run.
                (0,groupPatterns/* listByGroup */.fg)(modules.testGroups, inputs.testPackages, async (cwd, own) => packages.list(cwd, own, [...inputs.testFlags.listWords, ...tags]).catch(() => []))
            : [],
        Promise.all([(0,plan/* chosenPackages */.og)(ready, inputs), (0,plan/* chosenPackages */.og)(ready, inputs, tags)]),
    ]);
    // What is wrong with the files is reported when the tests are selected.
    await readFunctions(ready, testing.flat(), launcherPlace(ready, directories, host)).catch(() => undefined);
    return {
        named: inputs.coverpkg.length === 0
            ? undefined
            : new Set([...chosen.flat(), ...mains].map((pkg) => pkg.importPath)),
        reExecuted: await scriptedMains(tested.flat(), async () => {
            const loaded = await (0,groupPatterns/* listByGroup */.fg)(modules.groups, inputs.packages, async (cwd, own) => packages.listWithTests(cwd, own, flags));
            return loaded.flat();
        }),
        testSources: inputs.command === undefined
            ? await (0,testSources/* readTestSources */.J4)(testing.flat(), inputs.testDirectory)
            : [(0,testSources/* scriptSources */.WM)(inputs.command)],
    };
}
/** Reads the test functions if an earlier run has built the launcher, which needs the standard library otherwise. */
async function readFunctions({ go, functions }, testing, place) {
    const files = testing.flatMap((pkg) => pkg.testFiles);
    const launcher = files.length === 0 ? undefined : await (0,test_launcher/* keptLauncher */.Bo)(go, place);
    if (launcher !== undefined)
        await functions.of(launcher, files);
}
/** Where the launcher is kept, and what builds it. */
function launcherPlace({ pinned, keptPlace }, { scratch }, { arch }) {
    return { toolCacheDir: keptPlace, arch, goVersion: pinned.info.version, scratch };
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vl: () => (/* binding */ changedPaths),
  _b: () => (/* binding */ ignoredIn),
  Ho: () => (/* binding */ listedFiles),
  bY: () => (/* binding */ uncommittedFiles)
});

// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
// EXTERNAL MODULE: ./src/git/diff.ts + 2 modules
var diff = __webpack_require__(98615);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
;// CONCATENATED MODULE: ./src/git/listedFiles.ts
/** @module The files of a working tree, as git lists them. Paths are relative to the repository, with slashes. */

const WHAT = 'Could not list the files of the repository';
/** In bytes: the names of two million files. */
const MAX_LIST = 256 * 1024 * 1024;
/** Modes in the index. */
const LINK = '120000';
const SUBMODULE = '160000';
/** @throws GitProblem */
async function listFiles(repository) {
    const paths = async (...args) => {
        const text = await (0,gitCommand.gitText)(repository, ['ls-files', '-z', ...args], { what: WHAT, max: MAX_LIST });
        return [...new Set(text.split('\0').filter((path) => path !== ''))];
    };
    const others = ['--others', '--exclude-standard'];
    const [tracked, untracked, ignored] = await Promise.all([
        paths('--cached', '--stage', '-v'),
        paths(...others),
        paths(...others, '--ignored'),
    ]);
    const entries = tracked.map((entry) => /^\S (\d+) [^\t]*\t([^]*)$/.exec(entry) ?? []);
    const ofMode = (wanted) => [
        ...new Set(entries.flatMap(([, mode, path]) => (path !== undefined && mode === (wanted ?? mode) ? path : []))),
    ];
    return {
        tracked: ofMode(undefined),
        links: ofMode(LINK),
        submodules: ofMode(SUBMODULE),
        unwatched: tracked.flatMap(unwatched),
        untracked,
        ignored,
    };
}
/** In front of an entry, a small letter says that the file is taken for unchanged, and S that it need not be there. */
function unwatched(entry) {
    const [, tag, blob, path] = /^([a-zS]) 100\d+ (\w+) 0\t([^]*)$/.exec(entry) ?? [];
    if (tag === undefined || blob === undefined || path === undefined)
        return [];
    return [{ path, blob, isSparse: tag === 'S' || tag === 's' }];
}

// EXTERNAL MODULE: ./src/impact/fileStates.ts
var fileStates = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/impact/impactData.ts
var impactData = __webpack_require__(68310);
// EXTERNAL MODULE: ./src/impact/ignoredEntries.ts
var ignoredEntries = __webpack_require__(23018);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/impact/embeds.ts
var impact_embeds = __webpack_require__(54958);
// EXTERNAL MODULE: ./src/impact/fileEffects.ts
var fileEffects = __webpack_require__(91206);
// EXTERNAL MODULE: ./src/impact/packageGraph.ts
var packageGraph = __webpack_require__(96336);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/stages/ignoredInputs.ts
/** @module What git ignores and Go compiles: generated Go code, files that are embedded, and C and assembly code of packages. */








const ignoredInputs_WHAT = 'Could not ask git which files embed others';
const MAX_SOURCE = 16 * 1024 * 1024;
const PARALLEL_FILES = 8;
/** Git grep found nothing. */
const NO_MATCH = 1;
/** @throws GitProblem */
async function ignoredInputs(repository, { tracked, untracked, ignored }) {
    const own = ignored.filter((path) => path.endsWith('.go'));
    const others = ignored.filter((path) => !path.endsWith('.go'));
    if (others.length === 0)
        return own;
    const packages = new Set([...tracked, ...untracked, ...own].filter(packageGraph/* isGoFile */.Ro).map(packageGraph/* directoryOf */.jt));
    const embedding = [...(await embeddingFiles(repository)), ...own.filter(packageGraph/* isGoFile */.Ro)];
    const embeds = await embedsByDirectory(repository, embedding);
    const isInput = (path) => {
        if ((0,fileEffects/* isForeign */.j)(path) && packages.has((0,packageGraph/* directoryOf */.jt)(path)))
            return true;
        for (let at = (0,packageGraph/* directoryOf */.jt)(path);; at = (0,packageGraph/* directoryOf */.jt)(at)) {
            const within = at === '.' ? path : path.slice(at.length + 1);
            if (embeds.get(at)?.some((names) => names(within)) === true)
                return true;
            if (at === '.')
                return false;
        }
    };
    return [...own, ...others.filter(isInput)];
}
/** The Go files with a go:embed line, apart from ignored ones. */
async function embeddingFiles(repository) {
    // Whatever the attributes of the files and the settings of the user are.
    const plain = ['--text', '--no-color', '--files-with-matches', '-z', '--untracked', '--fixed-strings'];
    const answer = await (0,gitCommand.runGit)(repository, ['grep', ...plain, '-e', '//go:embed'], { what: ignoredInputs_WHAT });
    if (answer.exitCode > NO_MATCH)
        throw (0,gitProblem.gitProblem)(ignoredInputs_WHAT, answer.stderr, repository.root);
    return answer.stdout.split('\0').filter(packageGraph/* isGoFile */.Ro);
}
async function embedsByDirectory({ root }, files) {
    const found = new Map();
    await (0,parallel/* forEachLimited */.v)(files, PARALLEL_FILES, async (file) => {
        const content = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(root, file), MAX_SOURCE).catch(() => undefined);
        const patterns = (0,impact_embeds/* embedPatterns */.P)(content?.toString('utf8') ?? '');
        if (patterns.length === 0)
            return;
        const directory = (0,packageGraph/* directoryOf */.jt)(file);
        found.set(directory, [...(found.get(directory) ?? []), ...patterns.map(impact_embeds/* embedMatcher */.g)]);
    });
    return found;
}

// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
;// CONCATENATED MODULE: ./src/stages/workingTree.ts
/** @module How the working tree differs from a commit, and from what an earlier run measured of it. */








const MODE_TYPE = 0o170000;
const REGULAR = 0o100000;
/** @throws GitProblem */
async function uncommittedFiles(repository, commit, own) {
    const listed = await listedFiles(repository);
    const changes = await (0,diff/* diffOfWorkingTree */.a)(repository, commit);
    const paths = [
        ...changes.flatMap(pathsOf),
        ...listed.untracked,
        ...listed.ignoredInputs,
        ...listed.unwatched.map(({ path }) => path),
    ];
    const states = await (0,fileStates/* fileStates */.j)(repository.root, notOwn(paths, repository, own), repository.platform);
    // In a copy of a checkout, git's index takes every file for changed until somebody asks for the status.
    const changed = new Set(changes.flatMap(pathsOf));
    const hidden = listed.unwatched.filter(({ path }) => !changed.has(path));
    const before = new Map([
        ...changes.filter(isInPlace).map(({ path, blobBefore }) => [path, blobBefore]),
        ...hidden.map(({ path, blob }) => [path, blob]),
    ]);
    const sparse = sparseIn(listed);
    const uncommitted = [...states].flatMap(([path, state]) => before.get(path) === state || (state === impactData/* ABSENT */.sj && sparse.has(path)) ? [] : { path, state });
    return { uncommitted, ignored: ignoredIn(listed, repository, own) };
}
/** Reports of runs that are not ignored are no part of a change. */
async function listedFiles(repository) {
    const listed = await listFiles(repository);
    return {
        ...listed,
        untracked: await (0,reportFolder/* withoutReports */.EO)(repository.root, listed.untracked),
        ignoredInputs: await ignoredInputs(repository, listed),
    };
}
async function changedPaths(repository, diff, listed, measured, own) {
    const found = new Map();
    const blobs = new Map();
    const otherModes = new Set();
    for (const change of diff) {
        for (const each of pathsChanged(change))
            found.set(each.path, each);
        const { path, pathBefore, blobBefore, mode, modeBefore } = change;
        if (mode !== modeBefore && mode !== 0 && modeBefore !== 0)
            otherModes.add(path);
        if (pathBefore !== undefined && blobBefore !== undefined)
            blobs.set(pathBefore, blobBefore);
    }
    for (const path of [...listed.untracked, ...listed.ignoredInputs])
        if (!found.has(path))
            found.set(path, { path, kind: 'added', isLink: false });
    for (const { path, blob } of listed.unwatched) {
        if (found.has(path))
            continue;
        found.set(path, { path, kind: 'modified', isLink: false });
        blobs.set(path, blob);
    }
    const sparse = sparseIn(listed);
    const then = new Map(measured.uncommitted.map(({ path, state }) => [path, state]));
    const paths = notOwn([...found.keys(), ...then.keys()], repository, own);
    const states = await (0,fileStates/* fileStates */.j)(repository.root, paths, repository.platform);
    const changed = paths.flatMap((path) => {
        const [now = impactData/* ABSENT */.sj, earlier] = [states.get(path), then.get(path) ?? blobs.get(path)];
        const each = found.get(path) ?? { path, kind: 'modified', isLink: false };
        if (earlier === now && !otherModes.has(path))
            return [];
        if (now === impactData/* ABSENT */.sj && sparse.has(path))
            return [];
        if (then.has(path)) {
            blobs.delete(path);
            return [{ ...each, kind: earlier === impactData/* ABSENT */.sj ? 'added' : now === impactData/* ABSENT */.sj ? 'deleted' : 'modified' }];
        }
        return [now === impactData/* ABSENT */.sj ? { ...each, kind: 'deleted' } : each];
    });
    return { changed, blobs };
}
/** Whether only the content may differ. */
function isInPlace({ path, pathBefore, mode, modeBefore }) {
    return path === pathBefore && mode === modeBefore;
}
function pathsOf({ path, pathBefore }) {
    return pathBefore === undefined || pathBefore === path ? [path] : [path, pathBefore];
}
/** A file that was renamed is gone at one path, and new at another. */
function pathsChanged({ status, path, pathBefore, mode, lines }) {
    const isLink = lines.kind === 'submodule' || status === 'type' || (mode !== 0 && (mode & MODE_TYPE) !== REGULAR);
    if (status === 'renamed' && pathBefore !== undefined)
        return [
            { path: pathBefore, kind: 'deleted', isLink },
            { path, kind: 'added', isLink },
        ];
    const kind = status === 'deleted' ? 'deleted' : pathBefore === undefined || status === 'copied' ? 'added' : 'modified';
    return [{ path, kind, isLink }];
}
function notOwn(paths, { root }, own) {
    const folders = own.flatMap((folder) => (0,pathsWithin/* pathBelow */.Br)(root, folder) ?? []);
    return [...new Set(paths)].filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)));
}
/** What the working tree need not have. */
function sparseIn({ unwatched }) {
    return new Set(unwatched.flatMap(({ path, isSparse }) => (isSparse ? [path] : [])));
}
function ignoredIn({ tracked, untracked, ignored }, repository, own) {
    return (0,ignoredEntries/* ignoredFiles */.eQ)(notOwn(ignored, repository, own), [...tracked, ...untracked]);
}


/***/ })

};
