package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"strings"
	"testing"
)

const declaredSource = `//go:build integration

package shop

import (
	"embed"
	"fmt"
	renamed "strings"

	"example.com/go-odd"
)

//go:embed page.html	"other page.html"
var page embed.FS

const (
	zero = iota
	one
)

const alone = 3

type Cart[T any] struct{ items []T }

// Add adds.
func (c *Cart[T]) Add(item T, n int) (err error) {
	c.items = append(c.items, item)
	return nil
}

func say(name string) { fmt.Println(renamed.ToUpper(name)) }

func odd() { weird.Do() }

//go:noinline
func init() { say("init") }
`

func outlineOfText(t *testing.T, name, text string) outline {
	t.Helper()
	request, err := json.Marshal([]sourceFile{{Name: name, Text: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := listDeclarations(bytes.NewReader(request), &out); err != nil {
		t.Fatal(err)
	}
	var found map[string]outline
	if err := json.Unmarshal(out.Bytes(), &found); err != nil {
		t.Fatal(err)
	}
	return found[name]
}

// changed names what differs between two outlines.
func changed(before, after outline) []string {
	type hashes struct{ body, signature string }
	of := func(o outline) map[string]hashes {
		all := make(map[string]hashes)
		for _, d := range o.Declarations {
			all[d.Kind+" "+d.Name] = hashes{d.Hash, d.Signature}
		}
		return all
	}
	then, now := of(before), of(after)
	found := []string{}
	for key, hash := range now {
		if old, ok := then[key]; !ok {
			found = append(found, "+"+key)
		} else if old.signature != hash.signature {
			found = append(found, key+" signature")
		} else if old.body != hash.body {
			found = append(found, key)
		}
	}
	for key := range then {
		if _, ok := now[key]; !ok {
			found = append(found, "-"+key)
		}
	}
	for _, part := range []struct{ name, then, now string }{
		{"constraint", before.Constraint, after.Constraint},
		{"directives", strings.Join(before.Directives, "\n"), strings.Join(after.Directives, "\n")},
		{"imports", strings.Join(before.Imports, "\n"), strings.Join(after.Imports, "\n")},
	} {
		if part.then != part.now {
			found = append(found, part.name)
		}
	}
	sort.Strings(found)
	return found
}

func TestDeclarationsOfAFile(t *testing.T) {
	o := outlineOfText(t, "shop.go", declaredSource)
	var names []string
	for _, d := range o.Declarations {
		names = append(names, d.Kind+" "+d.Name)
	}
	want := "var page, const zero, const one, const alone, type Cart, method Cart.Add, func say, func odd, init init"
	if got := strings.Join(names, ", "); got != want {
		t.Errorf("declarations: %s", got)
	}
	if want := []string{"page.html", "other page.html"}; !reflect.DeepEqual(o.Embeds, want) {
		t.Errorf("embeds: %q", o.Embeds)
	}
	if want := []string{"//go:noinline init"}; !reflect.DeepEqual(o.Directives, want) {
		t.Errorf("directives: %q", o.Directives)
	}
	if o.Package != "shop" || o.Constraint != "//go:build integration" {
		t.Errorf("package %q, constraint %q", o.Package, o.Constraint)
	}
	if want := []int{26, 50, 29, 2}; !reflect.DeepEqual(o.Declarations[5].Body, want) {
		t.Errorf("body: %v", o.Declarations[5].Body)
	}
}

func TestWhatCountsAsAChange(t *testing.T) {
	before := outlineOfText(t, "shop.go", declaredSource)
	for _, c := range []struct{ from, to, want string }{
		{"// Add adds.", "// Add adds an item.\n// It never fails.", ""},
		{"{ fmt.Println(renamed.ToUpper(name)) }", "{\n\n\t// Loud.\n\tfmt.Println(renamed.ToUpper(name))\n}", ""},
		{"return nil\n", "return err\n", "method Cart.Add"},
		{"(item T, n int)", "(item T, count int)", "method Cart.Add"},
		{"(item T, n int)", "(item T, n int64)", "method Cart.Add signature"},
		{"(err error)", "error", "method Cart.Add"},
		{"(c *Cart[T])", "(c Cart[T])", "method Cart.Add signature"},
		{"type Cart[T any] struct{ items []T }", "type Cart[T any] struct{ items []*T }", "type Cart"},
		{"\tone\n", "\tfirst\n\tone\n", "+const first const one const zero"},
		{"const alone = 3", "const alone = 4", "const alone"},
		{"//go:embed page.html", "//go:embed pages", "var page"},
		{"//go:noinline\n", "", "directives"},
		{"//go:build integration", "//go:build e2e", "constraint"},
		// The function's text is the same, but not what it calls.
		{"renamed \"strings\"", "renamed \"example.com/other\"", "func say imports"},
		{"\"example.com/go-odd\"", "\"example.com/go-even\"", "func odd imports"},
		{"\"fmt\"", "\"fmt\"\n\t\"os\"", "imports"},
	} {
		text := strings.Replace(declaredSource, c.from, c.to, 1)
		if text == declaredSource {
			t.Fatalf("%q is not in the source", c.from)
		}
		if got := strings.Join(changed(before, outlineOfText(t, "shop.go", text)), " "); got != c.want {
			t.Errorf("%q to %q: changed %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func TestEmbedLinesApartFromTheirVariable(t *testing.T) {
	const source = "package shop\n\nimport _ \"embed\"\n\n//go:embed %s\n\n// About it.\n\nvar (\n\tone string\n\n\t//go:embed %s\n\n\ttwo string\n)\n"
	before := outlineOfText(t, "shop.go", fmt.Sprintf(source, "a", "b"))
	for _, c := range []struct{ one, two, want string }{{"c", "b", "var one"}, {"a", "c", "var two"}, {"b", "a", "var one var two"}} {
		after := outlineOfText(t, "shop.go", fmt.Sprintf(source, c.one, c.two))
		if got := strings.Join(changed(before, after), " "); got != c.want {
			t.Errorf("%s and %s: changed %q, want %q", c.one, c.two, got, c.want)
		}
	}
}

func TestOnlyTheCommentAboveTheImportIsCCode(t *testing.T) {
	cgo := func(imports string) string {
		found := outlineOfText(t, "add.go", "// Package add adds.\npackage add\n\n"+imports+"\n\n// Add adds.\nfunc Add() {}\n")
		if found.Error != "" {
			t.Fatal(found.Error)
		}
		return found.Cgo
	}
	alone := cgo("// int one(void);\nimport \"C\"")
	if none := cgo("// int one(void);\nimport \"fmt\""); alone == "" || none != "" {
		t.Errorf("%q with C code, %q without", alone, none)
	}
	for _, same := range []string{
		"import (\n\t\"fmt\"\n\n\t// int one(void);\n\t\"C\"\n)",
		"// Says no more.\nimport \"fmt\"\n\n// int one(void);\nimport \"C\" // as it is",
		"// Apart.\n\n// int one(void);\nimport `C`",
		"// int one(void);\nimport (\n\t\"C\"\n)",
	} {
		if cgo(same) != alone {
			t.Errorf("another hash for %s", same)
		}
	}
	for _, other := range []string{
		"// int two(void);\nimport \"C\"",
		"import \"C\"",
		"// int one(void);\nimport (\n\t\"fmt\"\n\t\"C\"\n)",
		"// int one(void);\nimport \"C\"\n\n// int two(void);\nimport \"C\"",
	} {
		if found := cgo(other); found == alone || found == "" {
			t.Errorf("%q for %s", found, other)
		}
	}
}

func TestNamesThatDeclarationsUse(t *testing.T) {
	const source = `package shop

import "fmt"

var total = count(items)

var items []int

func count(list []int) (n int) {
	for _, each := range list {
		n += each + (Cart{}).size() + one(n)
	}
	return n + items[0]
}

func one(items int) int { return fmt.Sprint(items) }
`
	o := outlineOf(sourceFile{Name: "shop.go", Text: []byte(source), Uses: true})
	want := map[string]string{
		"total": "count items",
		"items": "int",
		"count": ".size Cart int items one",
		"one":   ".Sprint fmt int",
	}
	for _, d := range o.Declarations {
		var uses []string
		for _, name := range d.Uses {
			if name != d.Name {
				uses = append(uses, name)
			}
		}
		if got := strings.Join(uses, " "); got != want[d.Name] {
			t.Errorf("%s uses %q, want %q", d.Name, got, want[d.Name])
		}
	}
}

func TestDeclarationsOfTests(t *testing.T) {
	const source = `package shop

import "testing"

// TestPay pays.
//
//coverage:always it talks to the bank
func TestPay(t *testing.T) {}

func helper(t *testing.T) {}

func ExampleCart() {
	// Output: %s
}

func BenchmarkPay(b *testing.B) {}
`
	before := outlineOfText(t, "shop_test.go", fmt.Sprintf(source, "1"))
	var names []string
	for _, d := range before.Declarations {
		names = append(names, fmt.Sprint(d.Kind, " ", d.Name, " ", d.Always))
	}
	want := "test TestPay true, func helper false, test ExampleCart false, func BenchmarkPay false"
	if got := strings.Join(names, ", "); got != want {
		t.Errorf("declarations: %s", got)
	}
	after := outlineOfText(t, "shop_test.go", fmt.Sprintf(source, "2"))
	if got := changed(before, after); !reflect.DeepEqual(got, []string{"test ExampleCart"}) {
		t.Errorf("with other output: %q", got)
	}
}

func TestOnlyTheImportsOfAFile(t *testing.T) {
	o := outlineOf(sourceFile{Name: "shop.go", Text: []byte(declaredSource), Imports: true})
	if len(o.Imports) != 4 || len(o.Embeds) != 2 || o.Declarations != nil {
		t.Errorf("got %+v", o)
	}
}

func TestAFileThatCannotBeParsedSaysSo(t *testing.T) {
	if o := outlineOfText(t, "bad.go", "package shop\n\nfunc {"); o.Error == "" || o.Declarations != nil {
		t.Errorf("got %+v", o)
	}
}
