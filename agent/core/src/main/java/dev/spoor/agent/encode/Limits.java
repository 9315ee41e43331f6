/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/**
 * How much of anything is written; what is longer is cut, and marked.
 *
 * @param string characters of one string
 * @param scan characters of one string that are searched for secrets
 * @param event bytes of one line
 * @param depth maps, lists and records within each other
 * @param items entries of one map or list
 * @param nodes values of one attribute
 * @param frames stack frames of one throwable
 * @param causes throwables of one stack trace
 */
public record Limits(
    int string, int scan, int event, int depth, int items, int nodes, int frames, int causes) {
  public static final Limits DEFAULT =
      new Limits(16 * 1024, 64 * 1024, 64 * 1024, 8, 100, 1_000, 50, 8);

  /** The same with strings of another length. */
  Limits withString(int string) {
    return new Limits(string, scan, event, depth, items, nodes, frames, causes);
  }
}
