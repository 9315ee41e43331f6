/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** One exchange of a call: redirects and retries make several. */
public final class ExchangeInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.apache.httpcomponents", "httpclient", "4.3");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.apache.http.impl.execchain.MainClientExec",
        "org.apache.http.impl.execchain.MinimalClientExec");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("execute"), ExchangeAdvice.class);
  }
}
