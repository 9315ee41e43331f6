/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.io.IOException;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.utility.OpenedClassReader;

/**
 * Finds advice classes as they are to be inlined: its calls of helpers are such that a helper is
 * defined when the advice first runs and not while the library is being loaded.
 */
final class AdviceClasses implements ClassFileLocator {
  private static final String BOOTSTRAP = "dev.spoor.bootstrap.";

  private final ClassFileLocator own;
  private final HelperCalls calls;

  AdviceClasses(ClassFileLocator own, HelperCalls calls) {
    this.own = own;
    this.calls = calls;
  }

  @Override
  public Resolution locate(String name) throws IOException {
    if (name.startsWith(BOOTSTRAP)) {
      // The boot loader has these classes, but not their bytes.
      return own.locate("bootstrap." + name);
    }
    Resolution found = own.locate(name);
    if (!found.isResolved() || !name.startsWith(Helpers.PACKAGE.replace('/', '.'))) {
      return found;
    }
    ClassReader reader = OpenedClassReader.of(found.resolve());
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(calls.in(reader.getClassName(), writer), 0);
    return new Resolution.Explicit(writer.toByteArray());
  }

  @Override
  public void close() throws IOException {
    own.close();
  }
}
