/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.Work;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** One handler for each of the contract's paths. */
@RestController
@RequestMapping("/app")
class ContractController implements DisposableBean {
  private static final int MEGABYTE = 1 << 20;

  private final ExecutorService executor =
      Executors.newFixedThreadPool(2, task -> new Thread(task, "app-worker"));

  @GetMapping("/ok")
  String ok() {
    return Work.done("handler");
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable("id") String id) {
    return Work.done(id);
  }

  @GetMapping("/executor")
  String onExecutor() throws ExecutionException, InterruptedException {
    return executor.submit(() -> Work.done("executor")).get();
  }

  @GetMapping("/status")
  ResponseEntity<Void> status(@RequestParam("code") int code) {
    return ResponseEntity.status(code).build();
  }

  @GetMapping("/throws")
  String throwing() {
    throw new IllegalStateException("thrown by the handler");
  }

  @GetMapping("/redirect")
  ResponseEntity<Void> redirect() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/app/ok")).build();
  }

  @PostMapping("/upload")
  String upload(@RequestBody byte[] body) {
    return "" + body.length;
  }

  @GetMapping("/download")
  byte[] download() {
    byte[] bytes = new byte[MEGABYTE];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  /** Five events, a tenth of a second apart. */
  @GetMapping(path = "/stream", produces = "text/event-stream")
  StreamingResponseBody stream() {
    return out -> {
      for (int i = 0; i < 5; i++) {
        out.write(("data: " + i + "\n\n").getBytes());
        out.flush();
        pause(100);
      }
    };
  }

  /** Until the client has gone. */
  @GetMapping(path = "/endless", produces = "application/octet-stream")
  StreamingResponseBody endless() {
    return out -> {
      byte[] bytes = new byte[65_536];
      while (true) {
        out.write(bytes);
        out.flush();
      }
    };
  }

  @GetMapping("/own-header")
  ResponseEntity<String> ownHeader() {
    return ResponseEntity.ok().header("X-Correlation-ID", "of-the-application").body("ok");
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
