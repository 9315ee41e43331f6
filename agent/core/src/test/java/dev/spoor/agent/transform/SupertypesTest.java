/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static dev.spoor.agent.transform.ClassFiles.internalName;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupertypesTest {
  private Supertypes supertypes;

  @BeforeEach
  void index() throws IOException {
    String text =
        "instrumentation com.example.ToolInstrumentation com.example tools 1\n"
            + ("subtypes " + Tool.class.getName() + "\n")
            + "instrumentation com.example.MarkInstrumentation com.example marks 1\n"
            + ("annotated " + Mark.class.getName() + "\n");
    supertypes = new Supertypes(NameIndex.read(new ByteArrayInputStream(text.getBytes(UTF_8))));
  }

  @Test
  void wantsTheTypeItself() {
    assertThat(wanting(Tool.class)).containsExactly("tools");
  }

  @Test
  void wantsWhatIsBelowIt() {
    assertThat(wanting(Direct.class)).containsExactly("tools");
    assertThat(wanting(FarBelow.class)).containsExactly("tools");
  }

  @Test
  void wantsWhatCarriesTheAnnotation() {
    assertThat(wanting(Marked.class)).containsExactly("marks");
  }

  @Test
  void wantsWhatInheritsTheAnnotation() {
    assertThat(wanting(InheritsMark.class)).containsExactly("marks");
  }

  @Test
  void wantsNothingElse() {
    assertThat(wanting(Stranger.class)).isEmpty();
  }

  @Test
  void knowsWhetherAllThatIsAboveAClassIsThere() throws IOException {
    ClassLoader without =
        new ClassLoader(getClass().getClassLoader()) {
          @Override
          public InputStream getResourceAsStream(String name) {
            return name.startsWith(internalName(Tool.class))
                ? null
                : super.getResourceAsStream(name);
          }
        };
    byte[] bytes = ClassFiles.of(FarBelow.class);

    assertThat(supertypes.areThere(bytes, getClass().getClassLoader())).isTrue();
    assertThat(supertypes.areThere(bytes, without)).isFalse();
  }

  @Test
  void readsNothingInALoaderThatSeesNoneOfTheTypes() {
    CountingLoader blind = new CountingLoader();

    supertypes.wanting(internalName(FarBelow.class), blind, ClassFiles.of(FarBelow.class));

    assertThat(blind.read).isEmpty();
  }

  @Test
  void readsEachSuperTypeOnce() {
    CountingLoader loader = new CountingLoader();
    loader.sees = true;

    for (int i = 0; i < 3; i++) {
      supertypes.wanting(internalName(FarBelow.class), loader, ClassFiles.of(FarBelow.class));
    }

    assertThat(loader.read).containsExactly(internalName(Between.class) + ".class");
  }

  @Test
  void looksIntoAPackageOfStrangersOnlyWhereSomebodyIsKnown() {
    assertThat(wanting("org/springframework/beans/Direct", Direct.class)).isEmpty();
    assertThat(wanting("org/springframework/ai/tool/Direct", Direct.class))
        .containsExactly("tools");
  }

  private List<String> wanting(Class<?> type) {
    return wanting(internalName(type), type);
  }

  private List<String> wanting(String name, Class<?> type) {
    List<Woven> found = supertypes.wanting(name, getClass().getClassLoader(), ClassFiles.of(type));
    return found == null ? List.of() : found.stream().map(Woven::library).toList();
  }

  interface Tool {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface Mark {}

  static class Direct implements Tool {}

  abstract static class Between implements Tool {}

  static class FarBelow extends Between {}

  interface Marked {
    @Mark
    void act();
  }

  abstract static class Link implements Marked {}

  static class InheritsMark extends Link {
    @Override
    public void act() {}
  }

  static class Stranger implements Runnable {
    @Override
    public void run() {}
  }

  private static final class CountingLoader extends ClassLoader {
    private final List<String> read = new ArrayList<>();
    private boolean sees;

    @Override
    public URL getResource(String name) {
      return sees ? super.getResource(name) : null;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      read.add(name);
      return super.getResourceAsStream(name);
    }
  }
}
