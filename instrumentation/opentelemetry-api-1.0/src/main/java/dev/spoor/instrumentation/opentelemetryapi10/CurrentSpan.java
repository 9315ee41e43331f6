/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.opentelemetryapi10;

import static java.lang.invoke.MethodType.methodType;

import dev.spoor.bootstrap.SpanSource;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * {@code Span.current()} of one copy of the API, under whatever package it was shaded to. It reads
 * the API's context and initialises no SDK.
 */
final class CurrentSpan implements SpanSource {
  private static final MethodType TEXT = methodType(String.class, Object.class);

  private final MethodHandle currentContext;
  private final MethodHandle isValid;
  private final MethodHandle traceId;
  private final MethodHandle spanId;

  private CurrentSpan(Class<?> span, Class<?> context) throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    MethodHandle current = lookup.findStatic(span, "current", methodType(span));
    MethodHandle contextOf = lookup.findVirtual(span, "getSpanContext", methodType(context));
    this.currentContext =
        MethodHandles.filterReturnValue(current, contextOf).asType(methodType(Object.class));
    this.isValid =
        lookup
            .findVirtual(context, "isValid", methodType(boolean.class))
            .asType(methodType(boolean.class, Object.class));
    this.traceId = text(lookup, context, "getTraceId");
    this.spanId = text(lookup, context, "getSpanId");
  }

  private static MethodHandle text(MethodHandles.Lookup lookup, Class<?> context, String name)
      throws ReflectiveOperationException {
    return lookup.findVirtual(context, name, methodType(String.class)).asType(TEXT);
  }

  /** Null where the loader has the context without the spans. */
  static @Nullable SpanSource of(String apiPackage, @Nullable ClassLoader loader) {
    try {
      return new CurrentSpan(
          Class.forName(apiPackage + "Span", false, loader),
          Class.forName(apiPackage + "SpanContext", false, loader));
    } catch (ReflectiveOperationException | LinkageError withoutSpans) {
      return null;
    }
  }

  @Override
  public String @Nullable [] current() {
    try {
      Object context = currentContext.invokeExact();
      if (!(boolean) isValid.invokeExact(context)) {
        return null;
      }
      return new String[] {
        (String) traceId.invokeExact(context), (String) spanId.invokeExact(context)
      };
    } catch (Throwable theirs) {
      return null;
    }
  }
}
