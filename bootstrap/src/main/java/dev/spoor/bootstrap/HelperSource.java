/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

/** The door through which advice gets its helper defined beside the library. */
public interface HelperSource {

  /**
   * The helper, defined in the loader of the class that is advised, with every class of ours that
   * it refers to.
   *
   * @param advised the class into which the advice was woven
   * @param helper the helper's binary name
   * @throws LinkageError where the library does not fit the helper
   */
  Class<?> helperFor(Class<?> advised, String helper);
}
