/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Has something to say of its exceptions. */
@RestController
@RequestMapping("/failures")
class FailureController {

  @GetMapping("/refused")
  String refused() {
    throw new IllegalArgumentException("a quantity of 0");
  }

  @GetMapping("/mapped")
  String mapped() {
    throw new UnsupportedOperationException("no stock is known");
  }

  @GetMapping("/absent/{id}")
  String absent(@PathVariable("id") String id) {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no order " + id);
  }

  @GetMapping("/error")
  String error() {
    throw new AssertionError("never thrown by a handler");
  }

  @ExceptionHandler
  ResponseEntity<String> refuse(IllegalArgumentException e) {
    return ResponseEntity.status(422).body(e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<String> apologize(UnsupportedOperationException e) {
    return ResponseEntity.status(500).body("sorry");
  }
}
