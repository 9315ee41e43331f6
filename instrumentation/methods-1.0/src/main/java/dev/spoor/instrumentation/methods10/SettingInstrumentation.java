/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;

import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Recorder;
import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.InheritedMark;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.MethodConstants;
import dev.spoor.instrumentation.spi.MethodPattern;
import dev.spoor.instrumentation.spi.NamedMethods;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Methods that the user names in {@code SPOOR_METHODS}. */
public final class SettingInstrumentation implements Instrumentation {
  private static final int MOST_BY_PATTERN = 500;

  private final Map<String, Set<String>> woven = new HashMap<>();
  private final Set<String> full = new HashSet<>();

  @Override
  public Library library() {
    return AnnotationInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.bySetting("methods");
  }

  @Override
  public void advise(Advisor advisor) {
    ElementMatcher.Junction<MethodDescription> named = none();
    ElementMatcher.Junction<MethodDescription> withArguments = none();
    ElementMatcher.Junction<MethodDescription> unmarked =
        AnnotationInstrumentation.written()
            .and(not(new InheritedMark(AnnotationInstrumentation.LOGGED)));
    for (String item : advisor.setting()) {
      MethodPattern pattern = MethodPattern.of(item);
      if (pattern == null || !pattern.matchesType(advisor.type().getName(), '.')) {
        continue;
      }
      Bounded matcher = new Bounded(item, unmarked.and(new NamedMethods(pattern)));
      if (pattern.arguments()) {
        withArguments = withArguments.or(matcher);
      } else {
        named = named.or(matcher);
      }
    }
    advisor.onIfPresent(withArguments, MethodArgumentsAdvice.class, new MethodConstants());
    advisor.onIfPresent(not(withArguments).and(named), MethodAdvice.class, new MethodConstants());
  }

  /** A method that is woven keeps its place, so that its class can be woven again. */
  private synchronized boolean admits(String item, MethodDescription method) {
    Set<String> methods = woven.get(item);
    if (methods == null) {
      methods = new HashSet<>();
      woven.put(item, methods);
    }
    String name =
        method.getDeclaringType().asErasure().getName()
            + '.'
            + method.getInternalName()
            + method.getDescriptor();
    if (methods.contains(name)) {
      return true;
    }
    if (methods.size() < MOST_BY_PATTERN) {
      return methods.add(name);
    }
    if (full.add(item)) {
      warn(item);
    }
    return false;
  }

  private static void warn(String item) {
    Recorder recorder = Operations.recorder();
    if (recorder != null) {
      recorder.warn(
          "methods limit",
          "\""
              + item
              + "\" names more than "
              + MOST_BY_PATTERN
              + " methods; those that come after are not logged.");
    }
  }

  /** The methods of a pattern, as far as it may have them. */
  private final class Bounded extends ElementMatcher.Junction.ForNonNullValues<MethodDescription> {
    private final String item;
    private final ElementMatcher<? super MethodDescription> methods;

    Bounded(String item, ElementMatcher<? super MethodDescription> methods) {
      this.item = item;
      this.methods = methods;
    }

    @Override
    protected boolean doMatch(MethodDescription method) {
      return !method.isAbstract()
          && !method.isNative()
          && methods.matches(method)
          && admits(item, method);
    }
  }
}
