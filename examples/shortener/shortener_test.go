package shortener

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

func TestRequestValidate(t *testing.T) {
	tests := []struct {
		name    string
		request Request
		want    string // part of the error; empty: valid
	}{
		{"plain", Request{URL: "https://go.dev/doc"}, ""},
		{"all fields", Request{URL: "http://localhost:1", Slug: "local", TTL: Duration(time.Hour)}, ""},
		{"no url", Request{}, "missing"},
		{"long url", Request{URL: "https://go.dev/" + strings.Repeat("x", MaxURLLength)}, "longer"},
		{"control character", Request{URL: "https://go.dev/\x7f"}, "parsed"},
		{"script", Request{URL: "javascript:alert(1)"}, "scheme"},
		{"no host", Request{URL: "https:///doc"}, "host"},
		{"negative ttl", Request{URL: "https://go.dev", TTL: -1}, "negative"},
		{"bad slug", Request{URL: "https://go.dev", Slug: "a b c"}, "slug"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := test.request.Validate()
			switch {
			case test.want == "" && err != nil:
				t.Errorf("Validate() = %v, want no error", err)
			case test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
				t.Errorf("Validate() = %v, want an error with %q", err, test.want)
			}
		})
	}
}

func TestDurationJSON(t *testing.T) {
	var request Request
	if err := json.Unmarshal([]byte(`{"ttl":"90m"}`), &request); err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(request.TTL)
	if err != nil {
		t.Fatal(err)
	}
	if string(data) != `"1h30m0s"` {
		t.Errorf("90m is written as %s", data)
	}
}
