package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// listTests reads a JSON object of file lists and writes an object with the same keys. For each list, its value is the
// names of the functions that "go test" would run: tests, fuzz tests (with their seeds) and examples with output.
// A file that does not parse counts as far as it can be read; the go command itself will report the error.
func listTests(in io.Reader, out io.Writer) error {
	var lists map[string][]string
	if err := json.NewDecoder(in).Decode(&lists); err != nil {
		return fmt.Errorf("reading the list of files: %w", err)
	}
	names := make(map[string][]string, len(lists))
	for key, files := range lists {
		names[key] = []string{}
		for _, file := range files {
			names[key] = append(names[key], testsOf(file)...)
		}
	}
	return json.NewEncoder(out).Encode(names)
}

func testsOf(path string) []string {
	file, _ := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
	if file == nil {
		return nil
	}
	var names []string
	for _, decl := range file.Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Recv == nil && isRun(fn) {
			names = append(names, fn.Name.Name)
		}
	}
	for _, example := range doc.Examples(file) {
		// Without an output comment an example is compiled but not run.
		if example.Output != "" || example.EmptyOutput {
			names = append(names, "Example"+example.Name)
		}
	}
	return names
}

// isRun reports whether "go test" runs the function, as cmd/go/internal/load/test.go decides it: a name with the prefix,
// no lower-case letter after it, one parameter of the right type and no result.
func isRun(fn *ast.FuncDecl) bool {
	name := fn.Name.Name
	return hasTestName(name, "Test") && takes(fn, "T") || hasTestName(name, "Fuzz") && takes(fn, "F")
}

func hasTestName(name, prefix string) bool {
	rest, ok := strings.CutPrefix(name, prefix)
	if !ok {
		return false
	}
	first, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || !unicode.IsLower(first)
}

func takes(fn *ast.FuncDecl, kind string) bool {
	params := fn.Type.Params.List
	if fn.Type.Results != nil && len(fn.Type.Results.List) > 0 || len(params) != 1 || len(params[0].Names) > 1 {
		return false
	}
	pointer, ok := params[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	// The testing package may be imported under any name.
	switch t := pointer.X.(type) {
	case *ast.Ident:
		return t.Name == kind
	case *ast.SelectorExpr:
		return t.Sel.Name == kind
	}
	return false
}
