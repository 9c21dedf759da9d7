package client

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

func serve(t *testing.T, status int, body string) *Client {
	t.Helper()
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
		io.WriteString(w, body)
	}))
	t.Cleanup(ts.Close)
	return &Client{BaseURL: ts.URL + "/"}
}

func TestErrorOfServer(t *testing.T) {
	tests := []struct {
		status int
		body   string
		want   string
	}{
		{http.StatusConflict, `{"error":"slug is taken"}`, "slug is taken (status 409)"},
		{http.StatusBadGateway, "<html>", "Bad Gateway (status 502)"},
	}
	for _, test := range tests {
		_, err := serve(t, test.status, test.body).Stats(context.Background(), "docs")
		var refused *Error
		if !errors.As(err, &refused) || refused.Error() != test.want {
			t.Errorf("Stats with answer %q = %v, want %s", test.body, err, test.want)
		}
	}
}

func TestAnswerIsNotJSON(t *testing.T) {
	if _, err := serve(t, http.StatusOK, "hello").List(context.Background()); err == nil {
		t.Error("List of a server that speaks no JSON succeeded")
	}
}
