/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.net.http.HttpRequest;

/** The copy that the client makes of the application's request, once for each call. */
public final class HttpRequestInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-net-http");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("jdk.internal.net.http.HttpRequestImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        isConstructor().and(takesArgument(0, HttpRequest.class)).and(takesArguments(2)),
        RequestConstructorAdvice.class);
    advisor.on(
        isConstructor().and(takesArgument(2, named("jdk.internal.net.http.HttpRequestImpl"))),
        CopyConstructorAdvice.class);
  }
}
