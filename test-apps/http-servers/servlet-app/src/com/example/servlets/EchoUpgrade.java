/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servlets;

import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A protocol of its own: says hello and hangs up. */
public final class EchoUpgrade implements HttpUpgradeHandler {

  @Override
  public void init(WebConnection connection) {
    try (connection) {
      connection.getOutputStream().print("hello\n");
      connection.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void destroy() {}
}
