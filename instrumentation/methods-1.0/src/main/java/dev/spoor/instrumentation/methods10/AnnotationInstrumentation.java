/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import static net.bytebuddy.matcher.ElementMatchers.isBridge;
import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.not;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Constants;
import dev.spoor.instrumentation.spi.InheritedMark;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.MethodConstants;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;
import org.jspecify.annotations.Nullable;

/** Methods that carry, or inherit, {@code @Logged}, {@code @LoggedNode} or {@code @LoggedTool}. */
public final class AnnotationInstrumentation implements Instrumentation {
  static final Library LIBRARY = new Library("dev.spoor", "methods", "1.0");
  static final String LOGGED = "dev.spoor.annotations.Logged";

  private static final String LOGGED_NODE = "dev.spoor.annotations.LoggedNode";
  private static final String LOGGED_TOOL = "dev.spoor.annotations.LoggedTool";

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.annotatedWith(LOGGED, LOGGED_NODE, LOGGED_TOOL);
  }

  @Override
  public void advise(Advisor advisor) {
    InheritedMark logged = new InheritedMark(LOGGED);
    InheritedMark nodes = new InheritedMark(LOGGED_NODE);
    InheritedMark tools = new InheritedMark(LOGGED_TOOL);
    ElementMatcher.Junction<MethodDescription> withArguments = new WithArguments(logged);
    advisor.onIfPresent(
        written().and(logged).and(not(withArguments)), MethodAdvice.class, new Named(logged, true));
    advisor.onIfPresent(
        written().and(logged).and(withArguments),
        MethodArgumentsAdvice.class,
        new Named(logged, true));
    advisor.onIfPresent(written().and(nodes), NodeAdvice.class, new Named(nodes, false));
    advisor.onIfPresent(written().and(tools), ToolAdvice.class, new Named(tools, false));
  }

  /** Methods that stand in a source file. A bridge only passes on to one that does. */
  static ElementMatcher.Junction<MethodDescription> written() {
    return isMethod().and(not(isBridge())).and(not(isSynthetic()));
  }

  private static final class WithArguments
      extends ElementMatcher.Junction.ForNonNullValues<MethodDescription> {
    private final InheritedMark logged;

    WithArguments(InheritedMark logged) {
      this.logged = logged;
    }

    @Override
    protected boolean doMatch(MethodDescription method) {
      return logged.says("args", method);
    }
  }

  /**
   * The annotation's name for the method, or else its own.
   *
   * @param qualified whether that is {@code Class.method}
   */
  private record Named(InheritedMark mark, boolean qualified) implements Constants {
    private static final Constants PLAIN = new MethodConstants();

    @Override
    public @Nullable String of(String name, MethodDescription method) {
      String plain = PLAIN.of(name, method);
      return name.equals(MethodConstants.NAME)
          ? mark.value(method, qualified && plain != null ? plain : method.getName())
          : plain;
    }
  }
}
