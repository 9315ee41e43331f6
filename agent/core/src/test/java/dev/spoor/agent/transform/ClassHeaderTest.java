/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClassHeaderTest {
  private static final byte[] DEPRECATED = "Ljava/lang/Deprecated;".getBytes(UTF_8);
  private static final byte[] FUNCTIONAL = "Ljava/lang/FunctionalInterface;".getBytes(UTF_8);

  @Test
  void readsSuperTypes() {
    ClassHeader header = ClassHeader.of(ClassFiles.of(Sample.class), new byte[0][]);

    assertThat(header.superName()).isEqualTo("java/util/AbstractList");
    assertThat(header.interfaces()).containsExactly("java/lang/Runnable", "java/io/Serializable");
  }

  @Test
  void hasNoSuperTypeAboveObject() {
    ClassHeader header = ClassHeader.of(ClassFiles.of("java/lang/Object"), new byte[0][]);

    assertThat(header.superName()).isNull();
    assertThat(header.interfaces()).isEmpty();
  }

  @Test
  void seesAnnotationsInTheConstantPool() {
    ClassHeader header =
        ClassHeader.of(ClassFiles.of(Sample.class), new byte[][] {FUNCTIONAL, DEPRECATED});

    assertThat(header.marks()).isEqualTo(0b10);
  }

  @Test
  void takesADamagedClassForOneThatNobodyWants() {
    byte[] whole = ClassFiles.of(Sample.class);

    for (int length = 0; length < whole.length; length += 7) {
      ClassHeader header = ClassHeader.of(Arrays.copyOf(whole, length), new byte[][] {FUNCTIONAL});

      assertThat(header.marks()).isZero();
    }
  }

  abstract static class Sample extends java.util.AbstractList<Long>
      implements Runnable, java.io.Serializable {
    private static final long serialVersionUID = 1;
    static final double CONSTANT_OF_TWO_SLOTS = Math.PI;

    @Deprecated
    @Override
    public void run() {}
  }
}
