/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

/** What the application was started with. */
interface ClassPath {

  /** Whether a jar or a folder of it has this resource. */
  boolean has(String resource);
}
