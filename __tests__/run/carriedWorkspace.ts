/** @module A workspace of two modules, in which some tests have a tag, before and after a change of it. */
import type { Changes } from './carriedModule.js'

const PRICE = `package shop

func Net(gross int) int { return gross * 4 / 5 }

func Gross(net int) int { return net * 5 / 4 }
`
const PRICE_TEST = `package shop

import "testing"

func TestAlways(t *testing.T) { Net(5) }
`
const TAGGED_TEST = `//go:build integration

package shop

import "testing"

func TestNetInProcess(t *testing.T) {
	if Net(100) != 80 {
		t.Fail()
	}
}

func TestGrossInProcess(t *testing.T) {
	if Gross(80) != 100 {
		t.Fail()
	}
}
`
const MAIN = `package main

import (
	"fmt"
	"os"

	"example.com/shop"
)

func main() {
	switch os.Args[1] {
	case "net":
		fmt.Print(shop.Net(100))
	case "gross":
		fmt.Print(shop.Gross(80))
	}
}
`
const E2E_TEST = `//go:build integration

package e2e

import (
	"os/exec"
	"testing"
)

func till(t *testing.T, want, command string) {
	t.Helper()
	out, err := exec.Command("till", command).CombinedOutput()
	if err != nil || string(out) != want {
		t.Errorf("%s, %v", out, err)
	}
}

func TestNet(t *testing.T)   { till(t, "80", "net") }
func TestGross(t *testing.T) { till(t, "100", "gross") }
`

export const WORKSPACE: Changes = {
  'go.work': 'go 1.22\n\nuse (\n\t./shop\n\t./till\n)\n',
  'shop/go.mod': 'module example.com/shop\n\ngo 1.22\n',
  'shop/price.go': PRICE,
  'shop/price_test.go': PRICE_TEST,
  'shop/tagged_test.go': TAGGED_TEST,
  'till/go.mod': 'module example.com/till\n\ngo 1.22\n',
  'till/cmd/till/main.go': MAIN,
  'till/e2e/e2e_test.go': E2E_TEST,
}

/** A function of the module that the other one uses does the same in another way. */
export const IN_LIBRARY: Changes = {
  'shop/price.go': PRICE.replace('return gross * 4 / 5', 'return gross - gross/5'),
}
