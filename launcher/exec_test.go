package main

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestTestArgs(t *testing.T) {
	now := time.UnixMilli(1_000_000)
	c := config{Deadline: now.Add(time.Minute).UnixMilli(), Run: map[string]string{"/m/p": "^(?:TestA)$"}, Skip: map[string]string{"/m/s": "^(?:TestDone)$"}}
	for name, test := range map[string]struct {
		args, dirs, want []string
	}{
		"the pattern of the package comes before the user's own": {
			[]string{"-test.timeout=10m0s", "-test.run=TestB"}, []string{"/m/p"},
			[]string{"-test.timeout=1m0s", "-test.run=^(?:TestA)$", "-test.run=TestB"},
		},
		"a directory that is reached by a link": {
			[]string{}, []string{"/link/p", "/m/p"},
			[]string{"-test.timeout=1m0s", "-test.run=^(?:TestA)$"},
		},
		"another package runs everything": {
			[]string{"-test.v=true"}, []string{"/m/q"},
			[]string{"-test.timeout=1m0s", "-test.v=true"},
		},
		"what is skipped is added to what the user skips": {
			[]string{"-test.skip=TestB/slow", "-test.v=true"}, []string{"/m/s"},
			[]string{"-test.timeout=1m0s", "-test.skip=^(?:TestDone)$|TestB/slow", "-test.v=true"},
		},
		"what is skipped where the user skips nothing": {
			[]string{"-test.v=true"}, []string{"/m/s"},
			[]string{"-test.timeout=1m0s", "-test.skip=^(?:TestDone)$", "-test.v=true"},
		},
		"a shorter timeout stays": {
			[]string{"-test.timeout=30s", "word"}, []string{"/m/q"},
			[]string{"-test.timeout=30s", "word"},
		},
		"without a timeout it is the deadline": {
			[]string{"-test.timeout=0s"}, []string{"/m/q"},
			[]string{"-test.timeout=1m0s"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := testArgs(c, test.args, test.dirs, now); !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
	if got := testArgs(c, nil, nil, now.Add(time.Hour)); !reflect.DeepEqual(got, []string{"-test.timeout=1s"}) {
		t.Errorf("after the deadline: got %q", got)
	}
}

func TestSetVariable(t *testing.T) {
	environ, value := []string{"A=1=2", "GOCOVERDIR=/deleted", "B="}, "/data"
	got := setVariable(environ, "GOCOVERDIR", &value)
	if want := []string{"A=1=2", "B=", "GOCOVERDIR=/data"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	got = setVariable(environ, "GOCOVERDIR", nil)
	if want := []string{"A=1=2", "B="}; !reflect.DeepEqual(got, want) {
		t.Errorf("without it: got %q, want %q", got, want)
	}
}

func TestPathFirst(t *testing.T) {
	list := func(dirs ...string) string { return "PATH=" + strings.Join(dirs, string(os.PathListSeparator)) }
	for name, test := range map[string]struct{ environ, dirs, want []string }{
		"before the others":              {[]string{list("/go/bin", "/bin"), "A=1"}, []string{"/ours", "/x"}, []string{"A=1", list("/ours", "/x", "/go/bin", "/bin")}},
		"of the last one of two":         {[]string{"PATH=/old", "PATH=/new"}, []string{"/ours"}, []string{list("/ours", "/new")}},
		"without one":                    {[]string{"A=1"}, []string{"/ours"}, []string{"A=1", "PATH=/ours"}},
		"left alone without a directory": {[]string{"PATH=/old", "A=1"}, []string{""}, []string{"PATH=/old", "A=1"}},
	} {
		if got := pathFirst(test.environ, test.dirs...); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %q, want %q", name, got, test.want)
		}
	}
}
