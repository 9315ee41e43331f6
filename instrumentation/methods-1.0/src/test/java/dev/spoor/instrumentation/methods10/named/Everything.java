/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10.named;

/** Named by {@code Everything.*}. */
public class Everything {
  private String name = "everything";
  private boolean ready;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isReady() {
    return ready;
  }

  public String name() {
    return name;
  }

  public Runnable task() {
    return () -> ready = true;
  }

  public void settle() {}

  @Override
  public String toString() {
    return name;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Everything;
  }
}
