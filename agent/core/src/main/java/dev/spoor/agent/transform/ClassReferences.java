/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.util.LinkedHashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.commons.ClassRemapper;
import net.bytebuddy.jar.asm.commons.Remapper;
import net.bytebuddy.utility.OpenedClassReader;

/** The internal names that a class refers to: its super-types, its code, its signatures. */
final class ClassReferences {

  static Set<String> of(byte[] bytes) {
    Set<String> names = new LinkedHashSet<>();
    Remapper collector =
        new Remapper(OpenedClassReader.ASM_API) {
          @Override
          public String map(String internalName) {
            names.add(internalName);
            return internalName;
          }
        };
    ClassVisitor nowhere = new ClassWriter(0);
    new ClassReader(bytes).accept(new ClassRemapper(nowhere, collector), ClassReader.SKIP_DEBUG);
    return names;
  }

  private ClassReferences() {}
}
