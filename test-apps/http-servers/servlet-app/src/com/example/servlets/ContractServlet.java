/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servlets;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One way to be handled for each path below {@code /app}. */
public final class ContractServlet extends HttpServlet {
  private static final int MEGABYTE = 1 << 20;

  private transient ExecutorService executor;

  @Override
  public void init() {
    executor =
        Executors.newFixedThreadPool(
            2,
            task -> {
              Thread thread = new Thread(task, "app-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    switch (path.substring(path.lastIndexOf('/'))) {
      case "/ok" -> response.getWriter().print(Work.done("handler"));
      case "/status" -> response.setStatus(Integer.parseInt(request.getParameter("code")));
      case "/error" -> response.sendError(Integer.parseInt(request.getParameter("code")));
      case "/throws" -> throw new IllegalStateException("thrown by the handler");
      case "/throws-checked" -> throw new ServletException("wrapped", new IOException("inner"));
      case "/redirect" -> response.sendRedirect("/app/ok");
      case "/upload" -> upload(request, response);
      case "/download" -> download(response);
      case "/stream" -> stream(response);
      case "/endless" -> endless(response);
      case "/interrupted" -> interrupted(response);
      case "/executor" -> onExecutor(response);
      case "/async-complete" -> asyncComplete(request);
      case "/async-dispatch" -> asyncDispatch(request, response);
      case "/async-timeout" -> request.startAsync().setTimeout(300);
      case "/async-throws" -> asyncThrows(request);
      case "/forward" -> request.getRequestDispatcher("/plain").forward(request, response);
      case "/include" -> request.getRequestDispatcher("/plain").include(request, response);
      case "/own-header" -> {
        response.addHeader("X-Correlation-ID", "of-the-application");
        response.getWriter().print("ok");
      }
      case "/session" -> response.getWriter().print(request.getSession().getId());
      case "/upgrade" -> {
        response.setStatus(HttpServletResponse.SC_SWITCHING_PROTOCOLS);
        response.setHeader("Upgrade", "echo");
        response.setHeader("Connection", "Upgrade");
        request.upgrade(EchoUpgrade.class);
      }
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void upload(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long length = 0;
    byte[] buffer = new byte[8192];
    try (InputStream in = request.getInputStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        length += count;
      }
    }
    response.getWriter().print(length);
  }

  private static void download(HttpServletResponse response) throws IOException {
    byte[] bytes = new byte[MEGABYTE];
    Arrays.fill(bytes, (byte) 'x');
    response.getOutputStream().write(bytes);
  }

  /** Five events, a tenth of a second apart. */
  private static void stream(HttpServletResponse response) throws IOException {
    response.setContentType("text/event-stream");
    ServletOutputStream out = response.getOutputStream();
    for (int i = 0; i < 5; i++) {
      out.print("data: " + i + "\n\n");
      out.flush();
      pause(100);
    }
  }

  /** Until the client has gone. */
  private static void endless(HttpServletResponse response) throws IOException {
    ServletOutputStream out = response.getOutputStream();
    byte[] bytes = new byte[65_536];
    while (true) {
      out.write(bytes);
      out.flush();
    }
  }

  /** The same, on a thread that is interrupted in the middle of it. */
  private static void interrupted(HttpServletResponse response) throws IOException {
    response.flushBuffer();
    Thread.currentThread().interrupt();
    endless(response);
  }

  private void onExecutor(HttpServletResponse response) throws ServletException, IOException {
    try {
      response.getWriter().print(executor.submit(() -> Work.done("executor")).get());
    } catch (InterruptedException | ExecutionException e) {
      throw new ServletException(e);
    }
  }

  private void asyncComplete(HttpServletRequest request) {
    AsyncContext async = request.startAsync();
    executor.execute(
        () -> {
          try {
            async.getResponse().getWriter().print(Work.done("async"));
            async.complete();
          } catch (IOException e) {
            async.complete();
          }
        });
  }

  private void asyncDispatch(HttpServletRequest request, HttpServletResponse response) {
    CountDownLatch left = new CountDownLatch(1);
    AsyncContext async = request.startAsync();
    response.setStatus(202);
    executor.execute(
        () -> {
          await(left);
          async.dispatch("/plain");
        });
    left.countDown();
  }

  private void asyncThrows(HttpServletRequest request) {
    AsyncContext async = request.startAsync();
    executor.execute(() -> async.dispatch("/app/throws"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause(long millis) {
    try {
      // The work of a slow handler: a stream whose last byte comes late is what the contract times.
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() {
    executor.shutdownNow();
  }
}
