// Package client talks to a link server.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"example.com/shortener"
)

// A Client is a link server as its users see it.
type Client struct {
	BaseURL string       // such as http://localhost:8080
	HTTP    *http.Client // nil: http.DefaultClient
}

// An Error is the server's refusal of a request.
type Error struct {
	Status  int
	Message string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s (status %d)", e.Message, e.Status)
}

// Add makes a new link.
func (c *Client) Add(ctx context.Context, request shortener.Request) (link shortener.Link, err error) {
	err = c.do(ctx, http.MethodPost, "/api/links", request, &link)
	return link, err
}

// List returns all links.
func (c *Client) List(ctx context.Context) (list []shortener.Link, err error) {
	err = c.do(ctx, http.MethodGet, "/api/links", nil, &list)
	return list, err
}

// Stats returns one link with its hits.
func (c *Client) Stats(ctx context.Context, slug string) (link shortener.Link, err error) {
	err = c.do(ctx, http.MethodGet, "/api/links/"+url.PathEscape(slug), nil, &link)
	return link, err
}

// Remove deletes a link.
func (c *Client) Remove(ctx context.Context, slug string) error {
	return c.do(ctx, http.MethodDelete, "/api/links/"+url.PathEscape(slug), nil, nil)
}

// do sends in as JSON unless it is nil, and decodes the response into out unless that is nil.
func (c *Client) do(ctx context.Context, method, path string, in, out any) error {
	var body io.Reader
	if in != nil {
		data, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(data)
	}
	request, err := http.NewRequestWithContext(ctx, method, strings.TrimSuffix(c.BaseURL, "/")+path, body)
	if err != nil {
		return err
	}
	httpClient := c.HTTP
	if httpClient == nil {
		httpClient = http.DefaultClient
	}
	answer, err := httpClient.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode >= 300 {
		return refusal(answer)
	}
	if out == nil {
		return nil
	}
	if err := json.NewDecoder(answer.Body).Decode(out); err != nil {
		return fmt.Errorf("unexpected answer of %s: %w", c.BaseURL, err)
	}
	return nil
}

// refusal reads the server's error. A response that is not our JSON, such as a proxy's, is described by its status.
func refusal(answer *http.Response) error {
	var body struct{ Error string }
	if err := json.NewDecoder(answer.Body).Decode(&body); err != nil || body.Error == "" {
		body.Error = http.StatusText(answer.StatusCode)
	}
	return &Error{Status: answer.StatusCode, Message: body.Error}
}
