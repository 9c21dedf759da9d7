package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseCall(t *testing.T) {
	for line, want := range map[string]goCall{
		"":                         {},
		"version":                  {command: "version", words: []string{}},
		"build -C x -o y .":        {command: "build", chdir: []string{"-C", "x"}, words: []string{"-o", "y", "."}},
		"build --C=x .":            {command: "build", chdir: []string{"--C=x"}, words: []string{"."}},
		"build -v -C x":            {command: "build", words: []string{"-v", "-C", "x"}},
		"run main.go -C elsewhere": {command: "run", words: []string{"main.go", "-C", "elsewhere"}},
	} {
		if got := parseCall(strings.Fields(line)); !reflect.DeepEqual(got, want) {
			t.Errorf("go %s: got %+v, want %+v", line, got, want)
		}
	}
	if got := parseCall(strings.Fields("build --C=x .")).directory(); got != "x" {
		t.Errorf("the directory is %q", got)
	}
}

func TestParseFlags(t *testing.T) {
	flags, arguments, ok := parseFlags(strings.Fields("-tags a,b --race -o=x -buildvcs ./cmd -v"))
	want := []goFlag{
		{"tags", "a,b", []string{"-tags", "a,b"}},
		{"race", "", []string{"--race"}},
		{"o", "x", []string{"-o=x"}},
		{"buildvcs", "", []string{"-buildvcs"}},
	}
	if !ok || !reflect.DeepEqual(flags, want) || !reflect.DeepEqual(arguments, []string{"./cmd", "-v"}) {
		t.Errorf("got %+v, %q, %v", flags, arguments, ok)
	}
	if _, arguments, ok := parseFlags([]string{"-v", "--", "-x"}); !ok || !reflect.DeepEqual(arguments, []string{"-x"}) {
		t.Errorf("after --: got %q, %v", arguments, ok)
	}
	for _, unknown := range []string{"-nosuch", "-o", "-v -C x", "-h"} {
		if _, _, ok := parseFlags(strings.Fields(unknown)); ok {
			t.Errorf("%s is taken for known", unknown)
		}
	}
}

func TestInheritedFlags(t *testing.T) {
	var got []string
	for _, flag := range inheritedFlags(` -tags=a '-ldflags=-s -w' "-overlay=it's.json"  --race `) {
		got = append(got, flag.name+":"+flag.value)
	}
	if want := []string{"tags:a", "ldflags:-s -w", "overlay:it's.json", "race:"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

var linked = []listedPackage{
	{importPath: "fmt", standard: true},
	{importPath: "example.com/m/lib"},
	{importPath: "example.com/tool", root: true, isMain: true},
}

func TestSelected(t *testing.T) {
	for pattern, want := range map[string][]string{
		"example.com/m/...":    {"example.com/m/...", "example.com/tool"},
		"example.com/m":        nil,
		"example.com/m/lib":    {"example.com/m/lib", "example.com/tool"},
		"example.com/tool/...": {"example.com/tool/..."},
		"example.com/m/l...b":  {"example.com/m/l...b", "example.com/tool"},
		"all":                  {"all"},
	} {
		got, mains := settings{Patterns: []string{"example.com/none/...", pattern}}.selected(linked)
		if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(mains, []string{"example.com/tool"}) {
			t.Errorf("%s: got %q and %q, want %q", pattern, got, mains, want)
		}
	}
	files := []listedPackage{{importPath: commandLineArguments, dir: "/m/cmd", root: true, isMain: true}}
	if got, _ := (settings{Modules: []module{{Dir: "/m"}}}).selected(files); !reflect.DeepEqual(got, []string{commandLineArguments}) {
		t.Errorf("files of the module: got %q", got)
	}
	if got, _ := (settings{Modules: []module{{Dir: "/other"}}}).selected(files); got != nil {
		t.Errorf("files of another module: got %q", got)
	}
}

func TestPlanOf(t *testing.T) {
	s := settings{Overlay: "/our.json", InheritedOverlay: "user.json"}
	cover := "-cover -covermode=atomic -coverpkg=p -overlay=/our.json"
	for name, test := range map[string]struct{ command, goFlags, flags, want, reason string }{
		"nothing of its own":                      {"build", "", "-o x", cover, ""},
		"the overlay that ours includes":          {"build", "-overlay=user.json", "", cover, ""},
		"an overlay of its own":                   {"build", "", "-overlay o.json", "", "-overlay"},
		"another overlay in GOFLAGS":              {"build", "-overlay=o.json", "", "", "-overlay"},
		"coverage without a choice of its own":    {"build", "", "-cover", cover, ""},
		"coverage of its own":                     {"build", "", "-coverpkg=./lib", "-overlay=/our.json", ""},
		"a mode of its own":                       {"build", "", "-cover -covermode=set", "-overlay=/our.json", ""},
		"coverage and an overlay of its own":      {"build", "-cover", "-overlay o.json", "", ""},
		"no coverage":                             {"build", "", "-cover=false", "", "-cover=false"},
		"no coverage by GOFLAGS, but on the line": {"build", "-cover=false", "-cover", cover, ""},
		"an archive for C":                        {"build", "", "-buildmode=c-archive", "", "-buildmode=c-archive"},
		"position-independent code":               {"build", "-buildmode=pie", "", cover, ""},
		"a plugin with coverage of its own":       {"build", "", "-coverpkg=p -buildmode plugin", "-overlay=/our.json", ""},
		"a plugin":                                {"build", "", "-buildmode=plugin", cover, ""},
		"another compiler":                        {"build", "-compiler=gccgo", "", "", "-compiler=gccgo"},
		"go run with -exec":                       {"run", "", "-exec=x", "", "-exec"},
		"go build, which ignores it in GOFLAGS":   {"build", "-exec=x", "", cover, ""},
	} {
		t.Run(name, func(t *testing.T) {
			own, _, _ := parseFlags(strings.Fields(test.flags))
			plan := s.planOf(test.command, goEnvironment{GOFLAGS: test.goFlags}, own, []string{"p"}, nil)
			if got := strings.Join(plan.flags, " "); got != test.want || plan.reason != test.reason {
				t.Errorf("got %q because of %q, want %q because of %q", got, plan.reason, test.want, test.reason)
			}
		})
	}
}

func TestForeignPlan(t *testing.T) {
	for flags, want := range map[string]string{
		"":                                  "",
		"-buildmode=plugin":                 "-overlay=/our.json",
		"-buildmode=plugin -overlay=o.json": "",
	} {
		own, _, _ := parseFlags(strings.Fields(flags))
		if got := strings.Join((settings{Overlay: "/our.json"}).foreignPlan(own).flags, " "); got != want {
			t.Errorf("%s: got %q, want %q", flags, got, want)
		}
	}
}

func TestAnyVersioned(t *testing.T) {
	for name, want := range map[string]bool{
		"example.com/m@latest": true, "./cmd@x": false, "/tmp/a@b/cmd": false, "a@b.go": false, "example.com/m": false,
	} {
		if got := anyVersioned([]string{".", name}); got != want {
			t.Errorf("%s: got %v", name, got)
		}
	}
}

func TestNotesAreBounded(t *testing.T) {
	s := settings{Notes: filepath.Join(t.TempDir(), "notes")}
	plan := buildPlan{mains: strings.Fields(strings.Repeat("m ", 99))}
	for i := 0; i < 3000; i++ {
		s.note(goCall{command: "build"}, plan, "failed", strings.Repeat("é", 1000))
	}
	text, err := os.ReadFile(s.Notes)
	if err != nil || len(text) < maxNotes || len(text) > maxNotes+2000 || !utf8.Valid(text) {
		t.Errorf("%d bytes, %v", len(text), err)
	}
}

func TestWritesProgram(t *testing.T) {
	one := []listedPackage{{root: true, isMain: true}, {isMain: false}}
	two := append([]listedPackage{{root: true}}, one...)
	library := []listedPackage{{root: true}}
	for _, test := range []struct {
		command, flags string
		packages       []listedPackage
		want           bool
	}{
		{"build", "", one, true},
		{"build", "-o /dev/null", one, false},
		{"build", "", two, false},
		{"build", "-o dir/", two, true},
		{"build", "-o lib.a", library, false},
		{"install", "", two, true},
		{"install", "", library, false},
		{"run", "", one, true},
	} {
		own, _, _ := parseFlags(strings.Fields(test.flags))
		if got := writesProgram(test.command, own, test.packages); got != test.want {
			t.Errorf("go %s %s of %d packages: got %v", test.command, test.flags, len(test.packages), got)
		}
	}
}

func TestJournaling(t *testing.T) {
	s := settings{Overlay: "/run/nested.json", InheritedOverlay: "/their.json"}
	for _, test := range []struct {
		name, tests, flags, words string
		want                      []string
	}{
		{"a go test of a script", "/run/journals", "", "./... -run=A", []string{"-overlay=/run/nested.json"}},
		{"one inside a test", "", "", "./...", nil},
		{"one with an overlay", "/run/journals", "", "-overlay own.json ./...", nil},
		{"one with the overlay of the run", "/run/journals", "-overlay=/their.json", "./...", []string{"-overlay=/run/nested.json"}},
		{"one with another overlay", "/run/journals", "-overlay=/other.json", "./...", nil},
		{"one that another compiler builds", "/run/journals", "-compiler=gccgo", "./...", nil},
		{"one with a package called overlay", "/run/journals", "", "overlay", []string{"-overlay=/run/nested.json"}},
	} {
		t.Setenv("GOCOVERTESTS", test.tests)
		call := goCall{command: "test", words: strings.Fields(test.words)}
		if got := s.journaling(call, goEnvironment{GOFLAGS: test.flags}); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
