// Linkd is a link shortener: an HTTP server that redirects short links to their targets.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"example.com/shortener/internal/api"
	"example.com/shortener/internal/store"
)

const shutdownTimeout = 5 * time.Second

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run serves until ctx is done and returns the exit code: 0, 1 for a failure, 2 for incorrect usage.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("linkd", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "127.0.0.1:8080", "`address` to listen on; port 0 chooses a free one")
	path := flags.String("db", "links.db", "database `file`")
	purge := flags.Duration("purge", time.Minute, "how often expired links are removed; 0 for never")
	verbose := flags.Bool("v", false, "log every request")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "linkd: unexpected argument %q\n", flags.Arg(0))
		return 2
	}
	level := slog.LevelInfo
	if *verbose {
		level = slog.LevelDebug
	}
	log := slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: level}))
	if err := serve(ctx, *addr, *path, *purge, stdout, log); err != nil {
		fmt.Fprintln(stderr, "linkd:", err)
		return 1
	}
	return 0
}

func serve(ctx context.Context, addr, path string, purge time.Duration, stdout io.Writer, log *slog.Logger) error {
	db, err := store.Open(path)
	if err != nil {
		return err
	}
	defer db.Close()
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	var purger sync.WaitGroup
	defer purger.Wait() // before the database is closed
	defer cancel()
	if purge > 0 {
		purger.Add(1)
		go func() {
			defer purger.Done()
			purgeEvery(ctx, purge, db, log)
		}()
	}
	handler := (&api.Server{Store: db, Log: log}).Handler()
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	fmt.Fprintf(stdout, "listening on http://%s\n", listener.Addr())

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	grace, stop := context.WithTimeout(context.Background(), shutdownTimeout)
	defer stop()
	return server.Shutdown(grace)
}

func purgeEvery(ctx context.Context, every time.Duration, db *store.Store, log *slog.Logger) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			n, err := db.Purge(now)
			if err != nil {
				log.Error("purge failed", "error", err)
			} else if n > 0 {
				log.Info("purged expired links", "links", n)
			}
		}
	}
}
