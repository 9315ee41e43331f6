/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

/** The door through which advice gets its helper defined beside the library. */
public interface HelperSource {

  /**
   * A call of what is hooked, where advice first asks for its helper.
   *
   * @param advised the class into which the advice was woven
   * @param helper the helper's binary name
   */
  void called(Class<?> advised, String helper);

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
