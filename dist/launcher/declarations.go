package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"os"
	"path"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

// A sourceFile is a Go file to outline: one on disk, or a text, which an older commit has.
type sourceFile struct {
	Name string `json:"name"`
	Path string `json:"path"`
	// Text is used if Path is empty.
	Text []byte `json:"text"`
	// Imports asks for nothing but the imports, the patterns of go:embed and the name of the package.
	Imports bool `json:"imports"`
	// Uses asks for the names that each declaration uses, too.
	Uses bool `json:"uses"`
}

// An outline is what a Go file declares.
type outline struct {
	Package string `json:"package"`
	// Error says why the file could not be read or parsed; then nothing else counts.
	Error string `json:"error,omitempty"`
	// Constraint is what decides whether the file is compiled, without what its name says.
	Constraint string `json:"constraint,omitempty"`
	// Imports are the paths, as in `name path` if a name is given; sorted.
	Imports []string `json:"imports"`
	// Embeds are the patterns of go:embed.
	Embeds []string `json:"embeds,omitempty"`
	// Cgo is the hash of the C code above the imports of "C"; empty if there are none.
	Cgo string `json:"cgo,omitempty"`
	// Directives are the other lines for the compiler, except those for go generate, each with the declaration that follows.
	Directives []string `json:"directives,omitempty"`
	// Lines says whether line directives change where statements are reported.
	Lines        bool          `json:"lines,omitempty"`
	Declarations []declaration `json:"declarations,omitempty"`
}

// A declaration is one name of a file.
type declaration struct {
	// Kind is func, method, init, test, type, const or var.
	Kind string `json:"kind"`
	Name string `json:"name"`
	// Hash is that of the tokens, without comments and layout, and of the imports that they name.
	Hash string `json:"hash"`
	// Signature is the same of the types of a function.
	Signature string `json:"signature,omitempty"`
	// Always says whether a comment keeps the test in every run.
	Always bool `json:"always,omitempty"`
	// Body is where the body of a function begins and ends: line, column, line, column.
	Body []int `json:"body,omitempty"`
	// Uses are the names in it that are not its own, and those behind a dot with the dot; sorted.
	Uses []string `json:"uses,omitempty"`
}

var (
	alwaysComment = regexp.MustCompile(`^//coverage:always(\s|$)`)
	versionSuffix = regexp.MustCompile(`(/v[0-9]+|\.v[0-9]+)$`)
)

// standard are the first elements of paths in the standard library.
var standard = setOf(`archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar
	flag fmt go hash html image index io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv
	strings structs sync syscall testing text time unicode unique unsafe weak`)

// listDeclarations reads a JSON list of files and writes an object with the outline of each by its name.
func listDeclarations(in io.Reader, out io.Writer) error {
	var files []sourceFile
	if err := json.NewDecoder(in).Decode(&files); err != nil {
		return fmt.Errorf("reading the list of files: %w", err)
	}
	outlines := make(map[string]outline, len(files))
	for _, file := range files {
		outlines[file.Name] = outlineOf(file)
	}
	return json.NewEncoder(out).Encode(outlines)
}

func outlineOf(source sourceFile) outline {
	text := source.Text
	if source.Path != "" {
		read, err := os.ReadFile(source.Path)
		if err != nil {
			return outline{Error: err.Error(), Imports: []string{}}
		}
		text = read
	}
	mode := parser.ParseComments
	if source.Imports {
		mode = parser.ImportsOnly
	}
	o := &outliner{text: text, files: token.NewFileSet(), withUses: source.Uses}
	file, err := parser.ParseFile(o.files, source.Name, text, mode)
	if err != nil {
		return outline{Error: err.Error(), Imports: []string{}}
	}
	o.file = file
	found := outline{Package: file.Name.Name, Imports: o.imports()}
	if source.Imports && !o.importsEmbed() {
		return found
	}
	if source.Imports {
		source.Imports = false
		whole := outlineOf(source)
		found.Embeds = whole.Embeds
		return found
	}
	o.comments(&found)
	found.Cgo = o.cgo()
	o.examples = examplesOf(file)
	for _, decl := range file.Decls {
		found.Declarations = append(found.Declarations, o.declared(decl)...)
		o.done = decl.End()
	}
	return found
}

type outliner struct {
	text     []byte
	files    *token.FileSet
	file     *ast.File
	examples map[string]string
	withUses bool
	// done is where the last declaration ends that has been listed.
	done token.Pos
}

func (o *outliner) imports() []string {
	found := []string{}
	for _, spec := range o.file.Imports {
		value, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		if spec.Name != nil {
			value = spec.Name.Name + " " + value
		}
		found = append(found, value)
	}
	sort.Strings(found)
	return found
}

func (o *outliner) importsEmbed() bool {
	for _, spec := range o.file.Imports {
		if spec.Path.Value == `"embed"` {
			return true
		}
	}
	return false
}

// cgo returns a hash of the comments that cgo reads as C code, as it finds them.
func (o *outliner) cgo() string {
	var preambles []string
	for _, decl := range o.file.Decls {
		d, isGeneral := decl.(*ast.GenDecl)
		if !isGeneral || d.Tok != token.IMPORT {
			continue
		}
		for _, spec := range d.Specs {
			s := spec.(*ast.ImportSpec)
			if s.Path.Value != `"C"` && s.Path.Value != "`C`" {
				continue
			}
			doc := s.Doc
			if doc == nil && len(d.Specs) == 1 {
				doc = d.Doc
			}
			preambles = append(preambles, "")
			if doc != nil {
				preambles = append(preambles, textOf(doc))
			}
		}
	}
	if preambles == nil {
		return ""
	}
	return hashOf(preambles...)
}

func textOf(group *ast.CommentGroup) string {
	var lines []string
	for _, comment := range group.List {
		lines = append(lines, comment.Text)
	}
	return strings.Join(lines, "\n")
}

// comments reads the lines that the go command or the compiler acts upon.
func (o *outliner) comments(found *outline) {
	var constraints []string
	for _, group := range o.file.Comments {
		for _, comment := range group.List {
			text := strings.TrimSpace(comment.Text)
			switch {
			case strings.HasPrefix(text, "//line ") || strings.HasPrefix(text, "/*line "):
				found.Lines = true
			case comment.Pos() < o.file.Package && isConstraint(text):
				constraints = append(constraints, text)
			case strings.HasPrefix(text, "//go:embed"):
				found.Embeds = append(found.Embeds, patternsOf(strings.TrimPrefix(text, "//go:embed"))...)
			case strings.HasPrefix(text, "//go:generate"):
			case strings.HasPrefix(text, "//go:"), strings.HasPrefix(text, "//export "):
				found.Directives = append(found.Directives, text+" "+o.following(comment.End()))
			}
		}
	}
	sort.Strings(constraints)
	sort.Strings(found.Directives)
	found.Constraint = strings.Join(constraints, "\n")
}

func isConstraint(text string) bool {
	return strings.HasPrefix(text, "//go:build ") ||
		strings.HasPrefix(strings.TrimSpace(strings.TrimPrefix(text, "//")), "+build ")
}

// patternsOf splits the arguments of go:embed, which may be quoted.
func patternsOf(text string) []string {
	var found []string
	for text = strings.TrimSpace(text); text != ""; text = strings.TrimSpace(text) {
		if text[0] == '"' || text[0] == '`' {
			if quoted, err := strconv.QuotedPrefix(text); err == nil {
				value, _ := strconv.Unquote(quoted)
				found, text = append(found, value), text[len(quoted):]
				continue
			}
		}
		end := strings.IndexFunc(text, unicode.IsSpace)
		if end < 0 {
			end = len(text)
		}
		found, text = append(found, text[:end]), text[end:]
	}
	return found
}

// following names the declaration that ends first after a position.
func (o *outliner) following(pos token.Pos) string {
	for _, decl := range o.file.Decls {
		if decl.End() <= pos {
			continue
		}
		switch d := decl.(type) {
		case *ast.FuncDecl:
			return nameOf(d)
		case *ast.GenDecl:
			return d.Tok.String()
		}
	}
	return ""
}

// examplesOf returns what the examples of a file are to print: comments, but they decide whether one passes.
func examplesOf(file *ast.File) map[string]string {
	found := make(map[string]string)
	for _, example := range doc.Examples(file) {
		if example.Output != "" || example.EmptyOutput {
			found["Example"+example.Name] = fmt.Sprintf("%t %q", example.Unordered, example.Output)
		}
	}
	return found
}

func (o *outliner) declared(decl ast.Decl) []declaration {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		return []declaration{o.function(d)}
	case *ast.GenDecl:
		switch d.Tok {
		case token.CONST:
			return o.constants(d)
		case token.VAR, token.TYPE:
			return o.specs(d)
		}
	}
	return nil
}

func nameOf(fn *ast.FuncDecl) string {
	if fn.Recv == nil || len(fn.Recv.List) == 0 {
		return fn.Name.Name
	}
	base := fn.Recv.List[0].Type
	for {
		switch t := base.(type) {
		case *ast.StarExpr:
			base = t.X
			continue
		case *ast.ParenExpr:
			base = t.X
			continue
		case *ast.IndexExpr:
			base = t.X
			continue
		case *ast.IndexListExpr:
			base = t.X
			continue
		case *ast.Ident:
			return t.Name + "." + fn.Name.Name
		}
		return "?." + fn.Name.Name
	}
}

func (o *outliner) function(fn *ast.FuncDecl) declaration {
	found := declaration{Kind: "func", Name: nameOf(fn), Uses: o.uses(fn)}
	parts := []string{o.tokens(fn.Pos(), fn.End()), o.named(fn)}
	output, isExample := o.examples[found.Name]
	switch {
	case fn.Recv != nil:
		found.Kind = "method"
	case found.Name == "init":
		found.Kind = "init"
	case isExample:
		found.Kind = "test"
		parts = append(parts, output)
	case isRun(fn):
		found.Kind = "test"
	}
	found.Hash = hashOf(parts...)
	found.Signature = o.signature(fn)
	if fn.Body != nil {
		begin, end := o.files.PositionFor(fn.Body.Lbrace, false), o.files.PositionFor(fn.End(), false)
		found.Body = []int{begin.Line, begin.Column, end.Line, end.Column}
	}
	if fn.Doc != nil {
		for _, comment := range fn.Doc.List {
			found.Always = found.Always || alwaysComment.MatchString(comment.Text)
		}
	}
	return found
}

// signature is without the names of parameters, which nobody sees from outside.
func (o *outliner) signature(fn *ast.FuncDecl) string {
	parts := []string{o.named(fn.Type)}
	for _, list := range []*ast.FieldList{fn.Recv, fn.Type.TypeParams, fn.Type.Params, fn.Type.Results} {
		parts = append(parts, "|")
		if list == nil {
			continue
		}
		for _, field := range list.List {
			text := o.tokens(field.Type.Pos(), field.Type.End())
			if list == fn.Type.TypeParams {
				text = o.tokens(field.Pos(), field.End())
			}
			parts = append(parts, text)
			for i := 1; i < len(field.Names); i++ {
				parts = append(parts, text)
			}
		}
	}
	if fn.Body == nil {
		parts = append(parts, "no body")
	}
	return hashOf(parts...)
}

// constants are hashed one by one, but together where one takes its value from its place or from another line.
func (o *outliner) constants(decl *ast.GenDecl) []declaration {
	together := false
	for _, spec := range decl.Specs {
		value, _ := spec.(*ast.ValueSpec)
		together = together || value != nil && (len(value.Values) == 0 || usesIota(value))
	}
	var found []declaration
	for _, spec := range decl.Specs {
		value, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		var node ast.Node = value
		if together {
			node = decl
		}
		hash := hashOf(o.tokens(node.Pos(), node.End()), o.named(node))
		for _, name := range value.Names {
			found = append(found, declaration{Kind: "const", Name: name.Name, Hash: hash})
		}
	}
	return found
}

func usesIota(node ast.Node) bool {
	found := false
	ast.Inspect(node, func(n ast.Node) bool {
		if ident, ok := n.(*ast.Ident); ok && ident.Name == "iota" {
			found = true
		}
		return !found
	})
	return found
}

// specs are those of variables, with their go:embed lines, and of types.
func (o *outliner) specs(decl *ast.GenDecl) []declaration {
	var found []declaration
	for _, spec := range decl.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			hash := hashOf(o.tokens(s.Pos(), s.End()), o.named(s))
			found = append(found, declaration{Kind: "type", Name: s.Name.Name, Hash: hash})
		case *ast.ValueSpec:
			hash := hashOf(o.tokens(s.Pos(), s.End()), o.named(s), o.embedLines(s.Pos()))
			for _, name := range s.Names {
				found = append(found, declaration{Kind: "var", Name: name.Name, Hash: hash, Uses: o.uses(s)})
			}
		}
		o.done = spec.End()
	}
	return found
}

// embedLines returns those between the declaration before and a variable: blank lines and comments may be there, too.
func (o *outliner) embedLines(to token.Pos) string {
	var lines []string
	for _, group := range o.file.Comments {
		for _, comment := range group.List {
			if comment.Pos() >= o.done && comment.End() <= to && strings.HasPrefix(comment.Text, "//go:embed") {
				lines = append(lines, comment.Text)
			}
		}
	}
	return strings.Join(lines, "\n")
}

// tokens returns what the compiler sees between two positions: no comments and no layout.
func (o *outliner) tokens(from, to token.Pos) string {
	file := o.files.File(from)
	text := o.text[file.Offset(from):file.Offset(to)]
	var s scanner.Scanner
	own := token.NewFileSet()
	s.Init(own.AddFile("", own.Base(), len(text)), text, nil, 0)
	var out strings.Builder
	semicolon := false
	for {
		_, tok, lit := s.Scan()
		if tok == token.EOF {
			return out.String()
		}
		if tok == token.SEMICOLON {
			semicolon = true
			continue
		}
		if semicolon && tok != token.RBRACE && tok != token.RPAREN {
			out.WriteString(";\x00")
		}
		semicolon = false
		out.WriteString(tok.String())
		if tok.IsLiteral() {
			out.WriteString(" " + lit)
		}
		out.WriteByte(0)
	}
}

// uses returns the names in a node that may be declared elsewhere in the package.
func (o *outliner) uses(node ast.Node) []string {
	if !o.withUses {
		return nil
	}
	behindDot := make(map[*ast.Ident]bool)
	names := make(map[string]bool)
	ast.Inspect(node, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			behindDot[n.Sel] = true
		case *ast.Ident:
			if behindDot[n] {
				names["."+n.Name] = true
			} else if n.Obj == nil || o.file.Scope.Lookup(n.Name) == n.Obj {
				names[n.Name] = true
			}
		}
		return true
	})
	found := make([]string, 0, len(names))
	for name := range names {
		found = append(found, name)
	}
	sort.Strings(found)
	return found
}

// named returns the imports that a node may name. Where the name of a package is not certain, each import that it may
// belong to is one.
func (o *outliner) named(node ast.Node) string {
	names := make(map[string]bool)
	ast.Inspect(node, func(n ast.Node) bool {
		if selector, ok := n.(*ast.SelectorExpr); ok {
			// Names of the file's own are resolved; an import is not.
			if base, ok := selector.X.(*ast.Ident); ok && base.Obj == nil {
				names[base.Name] = true
			}
		}
		return true
	})
	var found []string
	for name := range names {
		found = append(found, o.importsNamed(name)...)
	}
	for _, spec := range o.file.Imports {
		if spec.Name != nil && spec.Name.Name == "." {
			found = append(found, ". "+spec.Path.Value)
		}
	}
	sort.Strings(found)
	return strings.Join(found, "\n")
}

func (o *outliner) importsNamed(name string) []string {
	var uncertain []string
	for _, spec := range o.file.Imports {
		value, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		if spec.Name != nil {
			if spec.Name.Name == name {
				return []string{name + " " + value}
			}
			continue
		}
		base := path.Base(versionSuffix.ReplaceAllString(value, ""))
		if base == name {
			return []string{name + " " + value}
		}
		// In the standard library, packages are called as their directories.
		if first, _, _ := strings.Cut(value, "/"); !standard[first] {
			uncertain = append(uncertain, name+" "+value)
		}
	}
	return uncertain
}

func hashOf(parts ...string) string {
	sum := sha256.New()
	for _, part := range parts {
		fmt.Fprintf(sum, "%d:%s", len(part), part)
	}
	return hex.EncodeToString(sum.Sum(nil)[:16])
}
