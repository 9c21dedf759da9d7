/** @module Permissions in words. */

/** The permissions of a mode, with those that chmod sets besides: `0644`. */
export function permissionsText(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, '0')
}
