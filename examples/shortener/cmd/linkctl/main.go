// Linkctl manages the links of a link server.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"text/tabwriter"
	"time"

	"example.com/shortener"
	"example.com/shortener/client"
)

const usage = `Usage: linkctl [-addr URL] [-json] [-timeout DURATION] COMMAND

Commands:
  add [-slug SLUG] [-ttl DURATION] URL   make a link
  ls                                     list all links
  rm SLUG...                             remove links
  stats SLUG                             show one link

The server's address is -addr, else $LINKCTL_ADDR, else http://127.0.0.1:8080.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 no such link.
`

const (
	exitOK = iota
	exitFailed
	exitUsage
	exitNotFound
)

// errUsage says that the command line is wrong. It is wrapped with the reason.
var errUsage = errors.New("see linkctl -h")

func main() {
	os.Exit(run(os.Args[1:], os.Getenv("LINKCTL_ADDR"), os.Stdout, os.Stderr))
}

func run(args []string, addr string, stdout, stderr io.Writer) int {
	if addr == "" {
		addr = "http://127.0.0.1:8080"
	}
	flags := newFlagSet("linkctl")
	flags.StringVar(&addr, "addr", addr, "")
	asJSON := flags.Bool("json", false, "")
	timeout := flags.Duration("timeout", 10*time.Second, "")
	err := parse(flags, args)
	if err == nil {
		ctx, cancel := context.WithTimeout(context.Background(), *timeout)
		defer cancel()
		c := command{client: &client.Client{BaseURL: addr}, json: *asJSON, stdout: stdout}
		err = c.run(ctx, flags.Args())
	}
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return exitOK
	}
	if err != nil {
		fmt.Fprintln(stderr, "linkctl:", err)
	}
	return exitCode(err)
}

func exitCode(err error) int {
	var refused *client.Error
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errUsage):
		return exitUsage
	case errors.As(err, &refused) && refused.Status == http.StatusNotFound:
		return exitNotFound
	}
	return exitFailed
}

// A command runs one subcommand against a server.
type command struct {
	client *client.Client
	json   bool
	stdout io.Writer
}

func (c command) run(ctx context.Context, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("no command given: %w", errUsage)
	}
	name, args := args[0], args[1:]
	switch name {
	case "add":
		return c.add(ctx, args)
	case "ls":
		return c.ls(ctx, args)
	case "rm":
		return c.rm(ctx, args)
	case "stats":
		return c.stats(ctx, args)
	}
	return fmt.Errorf("unknown command %q: %w", name, errUsage)
}

func (c command) add(ctx context.Context, args []string) error {
	flags := newFlagSet("add")
	slug := flags.String("slug", "", "")
	ttl := flags.Duration("ttl", 0, "")
	if err := parse(flags, args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return fmt.Errorf("add takes one URL: %w", errUsage)
	}
	request := shortener.Request{URL: flags.Arg(0), Slug: *slug, TTL: shortener.Duration(*ttl)}
	if err := request.Validate(); err != nil {
		return fmt.Errorf("%w: %w", err, errUsage)
	}
	link, err := c.client.Add(ctx, request)
	if err != nil {
		return err
	}
	if c.json {
		return c.printJSON(link)
	}
	fmt.Fprintln(c.stdout, link.Slug)
	return nil
}

func (c command) ls(ctx context.Context, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("ls takes no arguments: %w", errUsage)
	}
	list, err := c.client.List(ctx)
	if err != nil {
		return err
	}
	if c.json {
		return c.printJSON(list)
	}
	return c.printTable(list)
}

// rm goes on after a link that cannot be removed, and returns all errors.
func (c command) rm(ctx context.Context, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("rm takes at least one slug: %w", errUsage)
	}
	var errs []error
	for _, slug := range args {
		if err := c.client.Remove(ctx, slug); err != nil {
			errs = append(errs, fmt.Errorf("remove %s: %w", slug, err))
		}
	}
	return errors.Join(errs...)
}

func (c command) stats(ctx context.Context, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("stats takes one slug: %w", errUsage)
	}
	link, err := c.client.Stats(ctx, args[0])
	if err != nil {
		return err
	}
	if c.json {
		return c.printJSON(link)
	}
	return c.printTable([]shortener.Link{link})
}

func (c command) printJSON(value any) error {
	encoder := json.NewEncoder(c.stdout)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

func (c command) printTable(list []shortener.Link) error {
	table := tabwriter.NewWriter(c.stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "SLUG\tHITS\tEXPIRES\tURL")
	for _, link := range list {
		expires := "never"
		if link.Expires != nil {
			expires = link.Expires.Format(time.DateTime)
		}
		fmt.Fprintf(table, "%s\t%d\t%s\t%s\n", link.Slug, link.Hits, expires, link.URL)
	}
	return table.Flush()
}

// newFlagSet creates a flag set that prints nothing itself.
func newFlagSet(name string) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	return flags
}

func parse(flags *flag.FlagSet, args []string) error {
	err := flags.Parse(args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return fmt.Errorf("%w: %w", err, errUsage)
	}
	return err
}
