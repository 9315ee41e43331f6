/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exchange as {@code jakarta} has it. */
record JakartaExchange(HttpServletRequest request, HttpServletResponse response)
    implements ServletExchange {

  @Override
  public @Nullable List<String> all(String name) {
    Enumeration<String> values = request.getHeaders(name);
    return values == null || !values.hasMoreElements() ? null : Collections.list(values);
  }

  @Override
  public void describe(Operation operation) {
    operation
        .set(Attribute.METHOD, request.getMethod())
        .set(Attribute.PATH, request.getRequestURI())
        .set(Attribute.QUERY, request.getQueryString())
        .set(Attribute.REQUEST_BYTES, length())
        .set(Attribute.CLIENT_IP, request.getRemoteAddr())
        .set(Attribute.USER_AGENT, request.getHeader("User-Agent"));
  }

  /** Of the body; a chunked one has a length that nobody knows yet. */
  private long length() {
    long length = request.getContentLengthLong();
    return length < 0 && request.getHeader("Transfer-Encoding") == null ? 0 : length;
  }

  @Override
  public boolean isFirstDispatch() {
    return request.getDispatcherType() == DispatcherType.REQUEST;
  }

  @Override
  public @Nullable Object held() {
    return request.getAttribute(SLOT);
  }

  @Override
  public void hold(Operation operation) {
    request.setAttribute(SLOT, operation);
  }

  @Override
  public void echo(String name, String id) {
    if (!response.containsHeader(name)) {
      response.setHeader(name, id);
    }
  }

  @Override
  public @Nullable String routeTo(Object component) {
    if (!(component instanceof Servlet servlet) || servlet.getServletConfig() == null) {
      return null;
    }
    ServletRegistration registration =
        request
            .getServletContext()
            .getServletRegistration(servlet.getServletConfig().getServletName());
    Collection<String> mappings = registration == null ? List.of() : registration.getMappings();
    String mapping = mappings.size() == 1 ? mappings.iterator().next() : "";
    return mapping.length() < 2 || mapping.equals("/*") ? null : request.getContextPath() + mapping;
  }

  @Override
  public int status() {
    return response.getStatus();
  }

  @Override
  public boolean endsLater(Operation operation) {
    if (!request.isAsyncStarted()) {
      return false;
    }
    request.getAsyncContext().addListener(new JakartaListener(this, operation));
    return true;
  }
}
