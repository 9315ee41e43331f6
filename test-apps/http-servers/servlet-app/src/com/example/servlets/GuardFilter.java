/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servlets;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Works before each servlet, and lets nobody through to {@code /app/secured}. */
public final class GuardFilter implements Filter {

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (((HttpServletRequest) request).getRequestURI().endsWith("/secured")) {
      Work.done("filter");
      ((HttpServletResponse) response).setStatus(401);
    } else {
      chain.doFilter(request, response);
    }
  }

  @Override
  public void destroy() {}
}
