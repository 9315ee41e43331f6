/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servlets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Has a mapping of its own, and is where others forward to. */
public final class PlainServlet extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("code");
    if (code != null) {
      response.setStatus(Integer.parseInt(code));
    }
    response.getWriter().print(Work.done("plain"));
  }
}
