/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.classloaders17;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The loaders of Felix, Equinox and JBoss Modules. */
public final class ClassLoadersInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("class-loaders");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader",
        "org.eclipse.osgi.internal.loader.ModuleClassLoader",
        "org.jboss.modules.ConcurrentClassLoader");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("loadClass").and(takesArgument(0, String.class)), LoadClassAdvice.class);
  }
}
